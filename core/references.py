"""Taiwan's reference intakes, to stand beside a plan: never where the plan withholds the amount."""

from __future__ import annotations

from typing import assert_never

from core.amounts import Range, Unit
from core.knowledge.rows import Kind, Knowledge, Reference, Referred
from core.person import Profile
from core.plan import Plan

MUCH = 0.15
"""How far outside the article's range a reference counts as much different: a choice of ours."""

Ends = tuple[int, int]


def differing(
    plan: Plan, profile: Profile, knowledge: Knowledge
) -> tuple[tuple[Reference, ...], ...]:
    """Return the reference intakes that differ much from the plan, a tuple for each nutrient.

    Where a figure turns on a sex that is unknown, the tuple holds both rows, if both differ.
    """
    compared = (
        (_rows(each, Kind.ADEQUATE, profile, knowledge), _ends(plan, each)) for each in Referred
    )
    return tuple(rows for rows, ends in compared if ends and rows and _all_differ(rows, ends))


def limits(plan: Plan, profile: Profile, knowledge: Knowledge) -> tuple[Reference, ...]:
    """Return the upper limits for what the plan shows; vitamin K has none."""
    shown = [each for each in Referred if _ends(plan, each)]
    return tuple(row for each in shown for row in _rows(each, Kind.UPPER, profile, knowledge))


def of(plan: Plan, profile: Profile, knowledge: Knowledge) -> tuple[Reference, ...]:
    """Return Taiwan's intakes and upper limits for what the plan shows, nutrient by nutrient."""
    shown = [each for each in Referred if _ends(plan, each)]
    return tuple(
        row for each in shown for kind in Kind for row in _rows(each, kind, profile, knowledge)
    )


def _rows(
    nutrient: Referred, kind: Kind, profile: Profile, knowledge: Knowledge
) -> tuple[Reference, ...]:
    return tuple(
        each
        for each in knowledge.references.values()
        if each.nutrient is nutrient and each.kind is kind and _is_for(each, profile)
    )


def _is_for(reference: Reference, profile: Profile) -> bool:
    age = profile.age
    of_age = age is not None and reference.age_from <= age <= reference.age_to
    return of_age and (profile.sex is None or reference.sex in (None, profile.sex))


def _all_differ(rows: tuple[Reference, ...], ends: Ends) -> bool:
    least, most = ends[0] * (1 - MUCH), ends[1] * (1 + MUCH)
    return not any(least <= each.value <= most for each in rows)


def _ends(plan: Plan, nutrient: Referred) -> Ends | None:
    """Return from where to where the plan goes; Taiwan's vitamin K is K1 and K2 together."""
    match nutrient:
        case Referred.CALCIUM:
            return _sum(plan.calcium_total)
        case Referred.VITAMIN_D:
            return _sum(plan.d3)
        case Referred.VITAMIN_K:
            return _sum(plan.k1, plan.k2)
        case _:
            assert_never(nutrient)


def _sum(*ranges: Range[Unit] | None) -> Ends | None:
    shown = [each for each in ranges if each is not None]
    if len(shown) < len(ranges):
        return None
    return sum(each.low.value for each in shown), sum(each.high.value for each in shown)
