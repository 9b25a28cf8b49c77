"""Taiwan's reference intakes, to stand beside a plan: never where the plan withholds the amount."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from core.amounts import Range, Unit
from core.knowledge.rows import Kind, Knowledge, Reference, Referred
from core.person import Profile
from core.plan import Plan


def beside(plan: Plan, profile: Profile, knowledge: Knowledge) -> tuple[Reference, ...]:
    """Return the reference intakes that lie outside the plan's own ranges."""
    return tuple(
        each
        for each, low, high in _alongside(plan, profile, knowledge)
        if each.kind is Kind.ADEQUATE and not low <= each.value <= high
    )


def limits(plan: Plan, profile: Profile, knowledge: Knowledge) -> tuple[Reference, ...]:
    """Return the upper limits for what the plan shows."""
    found = _alongside(plan, profile, knowledge)
    return tuple(each for each, _, _ in found if each.kind is Kind.UPPER)


def _alongside(
    plan: Plan, profile: Profile, knowledge: Knowledge
) -> Iterator[tuple[Reference, int, int]]:
    for each in knowledge.references.values():
        ends = _ends(plan, each.nutrient)
        if ends is not None and _is_for(each, profile):
            yield each, *ends


def _is_for(reference: Reference, profile: Profile) -> bool:
    """Sex unknown: a figure that turns on sex is for nobody rather than for anybody."""
    age = profile.age
    of_age = age is not None and reference.age_from <= age <= reference.age_to
    return of_age and reference.sex in (None, profile.sex)


def _ends(plan: Plan, nutrient: Referred) -> tuple[int, int] | None:
    match nutrient:
        case Referred.CALCIUM:
            return _sum(plan.calcium_total)
        case Referred.VITAMIN_D:
            return _sum(plan.d3)
        case Referred.VITAMIN_K:
            return _sum(plan.k1, plan.k2)
        case _:
            assert_never(nutrient)


def _sum(*ranges: Range[Unit] | None) -> tuple[int, int] | None:
    shown = [each for each in ranges if each is not None]
    if len(shown) < len(ranges):
        return None
    return sum(each.low.value for each in shown), sum(each.high.value for each in shown)
