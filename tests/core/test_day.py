"""A day with the plan: meals, splitting, medicines."""

from __future__ import annotations

import pytest
from hypothesis import given

from core.day import Day, Meal, day
from core.knowledge import load
from core.person import Condition, Profile, Sex, Sun
from core.plan import recommend
from tests.core.test_plan_of_anyone import profiles

KNOWN = load()


def of(age: int, *conditions: Condition) -> Day:
    profile = Profile(age=age, sex=Sex.FEMALE, sun=Sun.LOW, conditions=conditions)
    return day(recommend(profile, KNOWN), profile, KNOWN)


def test_800_mg_are_split_over_two_meals_and_500_are_not() -> None:
    assert (of(68).calcium, of(68).splits) == ((Meal.BREAKFAST, Meal.DINNER), True)
    assert (of(40).calcium, of(40).splits) == ((Meal.BREAKFAST,), False)


@pytest.mark.parametrize("medicine", [Condition.LEVOTHYROXINE, Condition.BISPHOSPHONATE])
def test_a_medicine_that_comes_first_keeps_breakfast_free_of_calcium(medicine: Condition) -> None:
    found = of(68, medicine)
    assert found.calcium == (Meal.LUNCH, Meal.DINNER)
    assert [medicine] == [each.trigger.conditions[0] for each in found.first]


@pytest.mark.parametrize(
    ("medicine", "after"),
    [
        (Condition.LEVOTHYROXINE, 240),
        (Condition.BISPHOSPHONATE, 120),
        (Condition.ANTIBIOTICS, 360),
        (Condition.IRON, 120),
    ],
)
def test_calcium_keeps_apart_from_each_medicine(medicine: Condition, after: int) -> None:
    (apart,) = of(68, medicine).apart
    assert apart.spacing is not None
    assert apart.spacing.after == after


def test_who_gets_no_calcium_has_nothing_to_keep_apart() -> None:
    found = of(68, Condition.THIAZIDE_DIGOXIN_LITHIUM, Condition.LEVOTHYROXINE)
    assert (found.calcium, found.apart, found.d3) == ((), (), False)


@given(profiles)
def test_who_gets_no_amounts_gets_no_schedule(profile: Profile) -> None:
    plan = recommend(profile, KNOWN)
    found = day(plan, profile, KNOWN)
    assert (found == Day()) is (plan.group is None)
    assert bool(found.calcium) is (plan.calcium_supplement is not None)
