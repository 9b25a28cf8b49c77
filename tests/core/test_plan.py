"""The plan of every group, sun and boundary age; and no figure wherever one could harm."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core import cautions
from core.knowledge import load
from core.person import Condition, Diet, Group, Profile, Sex, Sun
from core.plan import Assumed, recommend
from tests.core.plan_oracle import (
    GREENS,
    HINTED,
    LIVER,
    MENOPAUSES,
    NO_FIGURES,
    NO_FOODS,
    NO_SUPPLEMENT,
    REFERRED,
    SEXES,
    SUNS,
    amounts,
    expected_group,
    names,
    of_table,
)

KNOWN = load()
CLEAR = Profile(age=30, sex=Sex.MALE, menopause=None, sun=Sun.LOW, conditions=(), diet=())


@pytest.mark.parametrize("menopause", MENOPAUSES)
@pytest.mark.parametrize("sex", SEXES)
@pytest.mark.parametrize("sun", SUNS)
@pytest.mark.parametrize("age", [-1, 0, 3, 4, 13, 14, 18, 19, 40, 50, 64, 65, 120, 121, 999])
def test_every_group_sun_and_boundary_age_is_the_articles_row(
    age: int, sun: Sun | None, sex: Sex | None, *, menopause: bool | None
) -> None:
    profile = Profile(age=age, sex=sex, menopause=menopause, sun=sun, conditions=(), diet=())
    plan = recommend(profile, KNOWN)
    group = expected_group(age, sex, menopause=menopause)
    assert plan.group is group
    assert amounts(plan) == of_table(group, sun)


@pytest.mark.parametrize("group", Group)
def test_every_amount_names_the_row_it_stands_in(group: Group) -> None:
    ages = {Group.CHILD: 8, Group.TEEN: 15, Group.ADULT: 30, Group.POSTMENOPAUSAL: 55}
    sex = Sex.FEMALE
    age = ages.get(group, 70)
    plan = recommend(replace(CLEAR, age=age, sex=sex, menopause=age > 50), KNOWN)
    ends = ("calcium-total", "calcium-supplement", "d3-low-sun", "k2", "k1")
    assert plan.doses == tuple(f"{group}-{end}" for end in ends)


@pytest.mark.parametrize("age", [4, 13, 14, 18, 19, 50, 64, 65, 120])
@pytest.mark.parametrize(("condition", "rule"), NO_FIGURES.items())
def test_a_blocking_condition_leaves_no_figure_and_refers(
    condition: Condition, rule: str, age: int
) -> None:
    plan = recommend(replace(CLEAR, age=age, conditions=(condition,)), KNOWN)
    assert (plan.group, amounts(plan), plan.doses) == (None, (None,) * 5, ())
    assert plan.warnings[0] == rule
    assert plan.refer_professional
    assert bool(plan.foods) is (condition not in NO_FOODS)


@pytest.mark.parametrize(("condition", "rule"), NO_SUPPLEMENT.items())
def test_these_medicines_withhold_the_calcium_supplement_and_d3_alone(
    condition: Condition, rule: str
) -> None:
    plan = recommend(replace(CLEAR, age=70, conditions=(condition,)), KNOWN)
    total, _, _, k2, k1 = of_table(Group.SENIOR, Sun.LOW)
    assert amounts(plan) == (total, None, None, k2, k1)
    assert (plan.group, plan.warnings) == (Group.SENIOR, (rule,))
    assert plan.refer_professional
    assert plan.doses == ("senior-calcium-total", "senior-k2", "senior-k1")


@pytest.mark.parametrize(("condition", "rule"), (REFERRED | HINTED).items())
def test_other_cautions_leave_the_row_as_it_is(condition: Condition, rule: str) -> None:
    plan = recommend(replace(CLEAR, conditions=(condition,)), KNOWN)
    assert amounts(plan) == of_table(Group.ADULT, Sun.LOW)
    assert plan.warnings == (rule,)
    assert plan.refer_professional is (condition in REFERRED)


@pytest.mark.parametrize(
    ("profile", "codes"),
    [
        (replace(CLEAR, age=None), ("age_unknown",)),
        (replace(CLEAR, age=-1), ("age_invalid",)),
        (replace(CLEAR, age=121), ("age_invalid",)),
        (replace(CLEAR, age=999), ("age_invalid",)),
        (replace(CLEAR, age=0), ("S16_under4",)),
        (replace(CLEAR, age=3), ("S16_under4",)),
        (replace(CLEAR, conditions=None), ("health_unknown",)),
        (Profile(), ("age_unknown", "health_unknown")),
    ],
)
def test_a_missing_or_impossible_answer_leaves_no_figure_and_refers(
    profile: Profile, codes: tuple[str, ...]
) -> None:
    plan = recommend(profile, KNOWN)
    assert (plan.group, amounts(plan)) == (None, (None,) * 5)
    assert plan.warnings == codes
    assert plan.refer_professional


@pytest.mark.parametrize("age", [-1, 0, 3])
def test_under_four_no_food_is_offered_either(age: int) -> None:
    assert recommend(replace(CLEAR, age=age), KNOWN).foods == ()


@pytest.mark.parametrize("age", [None, 121])
def test_an_unknown_or_too_high_age_still_gets_foods(age: int | None) -> None:
    assert recommend(replace(CLEAR, age=age), KNOWN).foods


@pytest.mark.parametrize(("age", "minor"), [(4, True), (17, True), (18, False), (19, False)])
def test_minors_see_the_table_with_a_referral_and_no_liver(age: int, *, minor: bool) -> None:
    plan = recommend(replace(CLEAR, age=age), KNOWN)
    assert plan.group is not None
    assert ("S17_minor" in plan.warnings, plan.refer_professional) == (minor, minor)
    assert ("動物肝臟" in plan.avoid) is minor


@pytest.mark.parametrize(
    ("age", "sex", "split"),
    [
        (13, Sex.MALE, False),
        (14, Sex.MALE, True),
        (30, Sex.MALE, False),
        (55, Sex.FEMALE, True),
        (65, Sex.MALE, True),
    ],
)
def test_more_than_500_mg_of_calcium_is_to_be_split(age: int, sex: Sex, *, split: bool) -> None:
    plan = recommend(replace(CLEAR, age=age, sex=sex, menopause=True), KNOWN)
    assert ("S21_single_dose" in plan.warnings) is split


def test_several_blocking_things_say_all_their_warnings_gravest_first() -> None:
    everything = replace(CLEAR, age=2, conditions=tuple(Condition), diet=(Diet.VEGAN,))
    plan = recommend(everything, KNOWN)
    rules = {each.id: each for each in (*KNOWN.cautions.values(), *KNOWN.gaps)}
    weights = [rules[each].severity for each in plan.warnings]
    assert weights == sorted(weights, key=cautions.GRAVEST_FIRST.index)
    assert set(NO_FIGURES.values()) | {"S16_under4", "S23_gout_allergy_diet"} <= set(plan.warnings)
    assert plan.foods == ()


def test_one_of_several_that_forbids_food_is_enough() -> None:
    both = (Condition.WARFARIN, Condition.KIDNEY_DISEASE)
    plan = recommend(replace(CLEAR, conditions=both), KNOWN)
    assert plan.foods == ()
    assert plan.avoid == ("小魚乾", "黑芝麻", "納豆", "起司", "動物肝臟")


@pytest.mark.parametrize("pick", range(7))
@pytest.mark.parametrize("condition", [Condition.WARFARIN, Condition.UNKNOWN_ANTICOAGULANT])
def test_with_warfarin_no_vitamin_k_food_is_offered(condition: Condition, pick: int) -> None:
    plan = recommend(replace(CLEAR, conditions=(condition,)), KNOWN, pick)
    assert {food.nutrient for food in plan.foods} == {"calcium", "vitamin_d"}
    assert not names(plan) & GREENS
    assert plan.avoid == ("納豆", "動物肝臟")


@pytest.mark.parametrize("pick", range(7))
@pytest.mark.parametrize("condition", [Condition.PREGNANT, Condition.BREASTFEEDING])
def test_in_pregnancy_liver_is_to_be_avoided(condition: Condition, pick: int) -> None:
    plan = recommend(replace(CLEAR, conditions=(condition,)), KNOWN, pick)
    assert LIVER not in names(plan)
    assert plan.avoid == ("動物肝臟",)


@pytest.mark.parametrize("pick", range(7))
def test_who_did_not_answer_the_health_question_is_offered_neither_natto_nor_liver(
    pick: int,
) -> None:
    plan = recommend(replace(CLEAR, conditions=None), KNOWN, pick)
    assert plan.foods
    assert not names(plan) & {"納豆", LIVER}


def test_a_healthy_grown_up_hears_no_warning_and_no_assumption_but_the_ages() -> None:
    plan = recommend(CLEAR, KNOWN)
    assert (plan.warnings, plan.avoid, plan.refer_professional) == ((), (), False)
    assert plan.assumed == (Assumed.ADULT_AGES,)


def test_a_diet_is_said_to_have_been_minded() -> None:
    plan = recommend(replace(CLEAR, diet=(Diet.VEGETARIAN,)), KNOWN)
    assert (plan.warnings, plan.refer_professional) == (("S23_gout_allergy_diet",), False)


@pytest.mark.parametrize(
    ("profile", "assumed"),
    [
        (replace(CLEAR, sun=None), Assumed.SUN_UNKNOWN_AS_LOW),
        (replace(CLEAR, age=40, sex=Sex.FEMALE), Assumed.MENOPAUSE_UNSURE_AS_ADULT),
        (replace(CLEAR, age=64, sex=Sex.FEMALE), Assumed.MENOPAUSE_UNSURE_AS_ADULT),
        (replace(CLEAR, age=50, sex=None), Assumed.SEX_UNKNOWN_BY_AGE),
        (replace(CLEAR, age=30, sex=None, menopause=True), Assumed.SEX_UNKNOWN_BY_AGE),
        (replace(CLEAR, diet=None), Assumed.DIET_UNKNOWN),
    ],
)
def test_what_was_taken_for_granted_is_said(profile: Profile, assumed: Assumed) -> None:
    assert set(recommend(profile, KNOWN).assumed) == {assumed, Assumed.ADULT_AGES}


@pytest.mark.parametrize("age", [8, 39, 65])
def test_where_menopause_turns_nothing_it_is_not_assumed(age: int) -> None:
    woman = replace(CLEAR, age=age, sex=Sex.FEMALE)
    assert set(recommend(woman, KNOWN).assumed) <= {Assumed.ADULT_AGES}


def test_where_no_figure_is_shown_nothing_is_assumed_of_figures() -> None:
    unknown = Profile(age=50, conditions=(Condition.WARFARIN,))
    assert recommend(unknown, KNOWN).assumed == (Assumed.DIET_UNKNOWN,)
