"""How many of a person's own tablets a day stay within the article's row, and how many at once."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.knowledge.rows import Knowledge
from core.needs import Need, Verdict, at_once


class Fit(StrEnum):
    """How tablets of one size fit."""

    COUNT = "count"  # so many a day
    NONE = "none"  # none is needed, or a physician decides: the need says which
    TOO_LARGE = "too-large"  # one alone is above what may come from tablets
    NOT_AT_ONCE = "not-at-once"  # one alone is above what may be taken at once


@dataclass(frozen=True, slots=True)
class Count:
    """``least`` to ``most`` tablets a day, ``at_once`` of them with one meal."""

    fit: Fit
    least: int = 0
    most: int = 0
    at_once: int = 0


def count(elemental: int, need: Need, knowledge: Knowledge) -> Count:
    """Return how many tablets of so many mg of calcium stay within what is needed.

    Never more than ``need.most`` a day, never more at once than S21_single_dose allows. Where no
    whole number reaches the least, the most that fits: the rest comes from food.
    """
    if need.verdict is not Verdict.SOME:
        return Count(Fit.NONE)
    if elemental <= 0 or elemental > need.most:
        return Count(Fit.TOO_LARGE)
    together = at_once(knowledge)
    if elemental > together:
        return Count(Fit.NOT_AT_ONCE)
    most = need.most // elemental
    least = min(max(-(-need.least // elemental), 1), most)
    return Count(Fit.COUNT, least, most, min(together // elemental, most))
