"""What must be said or refused for one person, before any number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from core.knowledge.rows import Caution, Figure, Knowledge, Severity, Trigger
from core.person import Profile, group_of

ALL_FIGURES = frozenset(Figure)
GRAVEST_FIRST = (Severity.BLOCK, Severity.CAUTION, Severity.INFO)
AGE_GAPS = frozenset({"age_unknown", "age_invalid"})
"""Gaps that say nothing of anyone's health."""


def holding(profile: Profile, knowledge: Knowledge) -> tuple[Caution, ...]:
    """Return every caution that holds for this person, the most severe first.

    Missing answers count: their rows (age_unknown, age_invalid, health_unknown) stand first.
    """
    rules = (*knowledge.gaps, *knowledge.cautions.values())
    found = [each for each in rules if _holds(each.trigger, profile)]
    found += _about_single_doses(profile, knowledge, withheld(found))
    return tuple(sorted(found, key=lambda each: GRAVEST_FIRST.index(each.severity)))


def withheld(cautions: Iterable[Caution]) -> frozenset[Figure]:
    """Return the amounts that none may see while these hold."""
    return frozenset(figure for each in cautions for figure in each.withholds)


def blocked(cautions: Iterable[Caution]) -> bool:
    """Say whether these withhold every amount, so that no figure of any kind may be shown."""
    return withheld(cautions) == ALL_FIGURES


def is_unsaid(caution: Caution, beside: Iterable[str]) -> bool:
    """Say whether one of the rules ``beside`` makes this one needless or wrong to say."""
    return not set(caution.unsaid_beside).isdisjoint(beside)


def _holds(trigger: Trigger, profile: Profile) -> bool:
    return (
        any(each in (profile.conditions or ()) for each in trigger.conditions)
        or _within_ages(trigger, profile.age)
        or (trigger.any_diet and bool(profile.diet))
        or (bool(trigger.unknown) and getattr(profile, trigger.unknown) is None)
    )


def _within_ages(trigger: Trigger, age: int | None) -> bool:
    if age is None or (trigger.age_from is None and trigger.age_to is None):
        return False
    not_below = trigger.age_from is None or age >= trigger.age_from
    return not_below and (trigger.age_to is None or age <= trigger.age_to)


def _about_single_doses(
    profile: Profile, knowledge: Knowledge, hidden: frozenset[Figure]
) -> Iterator[Caution]:
    group = group_of(profile)
    if group is None or Figure.CALCIUM_SUPPLEMENT in hidden:
        return
    highest = knowledge.doses[group].calcium_supplement.amount.high.value
    for each in knowledge.cautions.values():
        most = each.trigger.supplement_over
        if most is not None and highest > most:
            yield each
