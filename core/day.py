"""A day with the plan: what goes with which meal, split where it is much, apart from medicines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from core import cautions
from core.knowledge.rows import Caution, Knowledge
from core.needs import at_once
from core.person import Profile
from core.plan import Plan


class Meal(StrEnum):
    """With what something is taken."""

    BREAKFAST = "breakfast"
    LUNCH = "lunch"
    DINNER = "dinner"


@dataclass(frozen=True, slots=True)
class Day:
    """A proposal; empty where nothing is to be taken.

    ``calcium`` are meals to choose from; with ``splits`` above ``at_once`` mg it goes on two of
    them. ``d3`` and ``k2`` go with ``together``, the first of these meals. ``apart`` are the
    medicines that calcium keeps away from, ``first`` those that open the morning.
    """

    calcium: tuple[Meal, ...] = ()
    splits: bool = False
    at_once: int = 0
    together: Meal | None = None
    d3: bool = False
    k2: bool = False
    k1: bool = False
    apart: tuple[Caution, ...] = ()
    first: tuple[Caution, ...] = ()


def day(plan: Plan, profile: Profile, knowledge: Knowledge) -> Day:
    """Return a day's schedule; one without anything where no amount may be shown."""
    if plan.group is None:
        return Day()
    spaced = [each for each in cautions.holding(profile, knowledge) if each.spacing is not None]
    first = tuple(each for each in spaced if each.spacing and each.spacing.medicine_first)
    meals = (Meal.LUNCH, Meal.DINNER) if first else tuple(Meal)
    row = plan.calcium_supplement
    limit = at_once(knowledge)
    return Day(
        calcium=() if row is None else _calcium(meals, splits=row.high.value > limit),
        splits=row is not None and row.high.value > limit,
        at_once=limit,
        together=meals[0],
        d3=plan.d3 is not None,
        k2=plan.k2 is not None,
        k1=plan.k1 is not None,
        apart=() if row is None else tuple(spaced),
        first=first,
    )


def _calcium(meals: Sequence[Meal], *, splits: bool) -> tuple[Meal, ...]:
    """The two meals furthest apart for what is split, else the one that everything goes with."""
    return (meals[0], meals[-1]) if splits else (meals[0],)
