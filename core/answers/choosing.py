"""Which reviewed answer fits a question: severe rows first, then the one that covers most of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from core.answers.hearing import GROUPED, Heard
from core.knowledge.answer_rows import AnswerKind, AnswerRow, Concepts
from core.person import Group

BARE, STRONG = 2, 4  # one telling concept and nothing asked of it; two telling concepts
UNKNOWN_WHEN_BARE, UNKNOWN_WHEN_WEAK, UNKNOWN_WHEN_STRONG = 1, 3, 4
"""Characters in a row that nobody taught us: from so many on we are unsure."""
SILENT = frozenset(
    {"can_eat", "decided", "why", "article", "mine", "around_menopause", GROUPED, *Group}
)
"""Concepts that cost nothing where a row does not cover them."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a row covers a question: what it covers, less half of what it passes over."""

    row: AnswerRow
    covered: int
    score: float
    named: int  # the weight of its fullest set: breaks ties


def severe(heard: Heard, rows: Iterable[AnswerRow]) -> AnswerRow | None:
    """Return the first row that warns, refers or declines what was heard."""
    return next(
        (row for row in rows if row.kind is not AnswerKind.ANSWER and _sets(row, heard)), None
    )


def best(heard: Heard, rows: Iterable[AnswerRow], concepts: Concepts) -> AnswerRow | None:
    """Return the row that covers most, or None where nothing does or too much is unknown."""
    fits = [fit for row in rows if (fit := _fit(row, heard, concepts))]
    chosen = max(fits, key=lambda fit: (fit.score, fit.named), default=None)
    if chosen is None or chosen.score <= 0:
        return None
    return None if heard.unknown >= _allowed(chosen) else chosen.row


def _allowed(fit: Fit) -> int:
    if fit.covered <= BARE:
        return UNKNOWN_WHEN_BARE
    return UNKNOWN_WHEN_STRONG if fit.covered >= STRONG else UNKNOWN_WHEN_WEAK


def _sets(row: AnswerRow, heard: Heard) -> list[frozenset[str]]:
    if any(each <= heard.concepts for each in row.unless):
        return []
    return [each for each in row.when if each <= heard.concepts]


def _fit(row: AnswerRow, heard: Heard, concepts: Concepts) -> Fit | None:
    if row.kind is not AnswerKind.ANSWER:
        return None
    sets = _sets(row, heard)
    if not sets:
        return None
    covered = frozenset().union(*sets) | (row.also & heard.concepts)
    passed_over = heard.concepts - covered - SILENT
    weight = _weigh(covered, concepts)
    named = max(_weigh(each, concepts) for each in sets)
    return Fit(row, weight, weight - _weigh(passed_over, concepts) / 2, named)


def _weigh(these: Iterable[str], concepts: Concepts) -> int:
    return sum(1 if each in concepts.generic or each == GROUPED else 2 for each in these)
