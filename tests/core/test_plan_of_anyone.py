"""Whatever the public may be: no figure where one could harm, and none outside its row."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.amounts import InternationalUnits
from core.knowledge import load
from core.person import Condition, Diet, Profile, Sex, Sun
from core.plan import recommend
from tests.core.plan_oracle import NEVER, NO_FIGURES, NO_FOODS, amounts, names, of_table

KNOWN = load()

profiles = st.builds(
    Profile,
    age=st.none() | st.integers(-5, 130),
    sex=st.none() | st.sampled_from(Sex),
    menopause=st.none() | st.booleans(),
    sun=st.none() | st.sampled_from(Sun),
    conditions=st.none() | st.lists(st.sampled_from(Condition), unique=True, max_size=4).map(tuple),
    diet=st.none() | st.lists(st.sampled_from(Diet), unique=True, max_size=4).map(tuple),
)
days = st.integers(0, 10_000)


def must_not_be_planned(profile: Profile) -> bool:
    """Return the rule of a plan, written a second time."""
    if profile.conditions is None or profile.age is None:
        return True
    return not 4 <= profile.age <= 120 or bool(set(profile.conditions) & set(NO_FIGURES))


@given(profiles, days)
def test_no_amount_ever_appears_where_a_blocking_rule_holds(profile: Profile, pick: int) -> None:
    plan = recommend(profile, KNOWN, pick)
    blocked = must_not_be_planned(profile)
    assert (plan.group is None) is blocked
    if blocked:
        assert (amounts(plan), plan.doses) == ((None,) * 5, ())
        assert plan.refer_professional
        assert "S21_single_dose" not in plan.warnings
    else:
        assert plan.calcium_total is not None


@given(profiles, days)
def test_no_range_leaves_its_row_and_d3_never_passes_2000(profile: Profile, pick: int) -> None:
    plan = recommend(profile, KNOWN, pick)
    for shown, row in zip(amounts(plan), of_table(plan.group, profile.sun), strict=True):
        assert shown in (row, None)
    assert plan.d3 is None or plan.d3.high <= InternationalUnits(2000)


@given(profiles, days)
def test_a_forbidden_food_never_appears(profile: Profile, pick: int) -> None:
    plan = recommend(profile, KNOWN, pick)
    for diet in profile.diet or ():
        assert not names(plan) & NEVER[diet]
    assert not {name.split("(")[0] for name in names(plan)} & set(plan.avoid)
    if NO_FOODS & set(profile.conditions or ()) or (profile.age is not None and profile.age < 4):
        assert plan.foods == ()


@given(profiles, days)
def test_foods_are_a_few_for_each_nutrient_and_only_k1_is_without_an_article(
    profile: Profile, pick: int
) -> None:
    plan = recommend(profile, KNOWN, pick)
    for nutrient in {food.nutrient for food in plan.foods}:
        these = [food for food in plan.foods if food.nutrient is nutrient]
        assert len({food.food_id for food in these}) == len(these) <= 4
        assert {food.article for food in these} == {
            None if nutrient == "vitamin_k1" else "osteocalcin"
        }


@given(profiles, days)
def test_the_same_day_gives_the_same_plan_and_every_warning_is_known(
    profile: Profile, pick: int
) -> None:
    plan = recommend(profile, KNOWN, pick)
    assert plan == recommend(profile, KNOWN, pick)
    assert set(plan.warnings) <= {*KNOWN.cautions, *(each.id for each in KNOWN.gaps)}
    assert len(set(plan.warnings)) == len(plan.warnings)
