"""The plan of every group, sun and boundary age; and no figure wherever one could harm."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import cautions
from core.amounts import InternationalUnits, Micrograms, Milligrams, Range
from core.knowledge import load
from core.person import Condition, Diet, Group, Profile, Sex, Sun
from core.plan import Assumed, Plan, recommend

KNOWN = load()
CLEAR = Profile(age=30, sex=Sex.MALE, menopause=None, sun=Sun.LOW, conditions=(), diet=())

# calcium in total, calcium supplement, D3 with low sun, D3 with ample sun, K2, K1
TABLE = {
    Group.CHILD: ((1000, 1000), (250, 400), (400, 800), (200, 400), (15, 30), (30, 50)),
    Group.TEEN: ((1300, 1300), (400, 600), (600, 1000), (400, 600), (45, 75), (50, 80)),
    Group.ADULT: ((1000, 1200), (300, 500), (800, 1500), (400, 600), (75, 150), (80, 150)),
    Group.POSTMENOPAUSAL: (
        *((1200, 1500), (400, 800), (1000, 2000)),
        *((600, 800), (150, 200), (120, 200)),
    ),
    Group.SENIOR: ((1200, 1500), (500, 800), (1000, 2000), (600, 800), (150, 200), (120, 200)),
}
YOUNG = {4: Group.CHILD, 13: Group.CHILD, 14: Group.TEEN, 18: Group.TEEN}
OLD = {65: Group.SENIOR, 120: Group.SENIOR}
SUNS = [Sun.LOW, Sun.AMPLE, None]
SEXES = [Sex.MALE, Sex.FEMALE, None]
MENOPAUSES = [True, False, None]

NO_FIGURES = {
    Condition.WARFARIN: "S01_vka",
    Condition.UNKNOWN_ANTICOAGULANT: "S02_anticoag_unknown",
    Condition.KIDNEY_DISEASE: "S04_ckd",
    Condition.KIDNEY_STONES: "S05_stones",
    Condition.HYPERCALCEMIA: "S06_hypercalcemia",
    Condition.ACTIVE_VITAMIN_D: "S07_active_d",
    Condition.PREGNANT: "S15_pregnancy",
    Condition.BREASTFEEDING: "S15_pregnancy",
}
NO_SUPPLEMENT = {
    Condition.THIAZIDE_DIGOXIN_LITHIUM: "S08_thiazide_digoxin_lithium",
    Condition.OSTEOPOROSIS_INJECTION: "S12_osteoporosis_injection",
}
REFERRED = {
    Condition.STEROID_AED: "S14_steroid_aed_orlistat",
    Condition.HEART_DISEASE: "S22_cvd",
    Condition.MALABSORPTION: "S24_malabsorption",
    Condition.FRAGILITY: "S18_fragility",
}
HINTED = {
    Condition.DOAC: "S03_doac",
    Condition.LEVOTHYROXINE: "S09_levothyroxine",
    Condition.ANTIBIOTICS: "S10_antibiotics",
    Condition.BISPHOSPHONATE: "S11_bisphosphonate_oral",
    Condition.IRON: "S13_minerals_iron",
}
NO_FOODS = {Condition.KIDNEY_DISEASE, Condition.HYPERCALCEMIA}
GREENS = {"芥藍", "莧菜", "青江菜"}
FISH = {"鮭魚", "鯖魚", "秋刀魚", "小魚乾"}
DAIRY = {"乳製品(牛奶)", "維生素 D 強化乳製品", "起司"}
LIVER = "動物肝臟(豬肝)"
NEVER = {
    Diet.VEGETARIAN: FISH | {LIVER},
    Diet.VEGAN: FISH | DAIRY | {LIVER, "蛋黃"},
    Diet.LACTOSE_INTOLERANT: DAIRY,
    Diet.MILK_ALLERGY: DAIRY | {"維生素 D 強化穀類"},
    Diet.EGG_ALLERGY: {"蛋黃", "維生素 D 強化穀類"},
    Diet.SOY_ALLERGY: {"豆腐", "納豆"},
    Diet.SESAME_ALLERGY: {"黑芝麻"},
    Diet.FISH_ALLERGY: FISH | {"納豆"},
}


def expected_group(age: int, sex: Sex | None, *, menopause: bool | None) -> Group | None:
    """Return the row by DESIGN section 3, written a second time."""
    if not 4 <= age <= 120:
        return None
    if 19 <= age <= 64:
        past = sex is Sex.FEMALE and menopause is True
        return Group.POSTMENOPAUSAL if past else Group.ADULT
    return (YOUNG | OLD)[age]


def amounts(plan: Plan) -> tuple[object, ...]:
    """Return the five amounts."""
    return (plan.calcium_total, plan.calcium_supplement, plan.d3, plan.k2, plan.k1)


def of_table(group: Group | None, sun: Sun | None) -> tuple[object, ...]:
    """Return the five amounts as the article has them."""
    if group is None:
        return (None,) * 5
    total, supplement, low, ample, k2, k1 = TABLE[group]
    d3 = ample if sun is Sun.AMPLE else low
    return (
        Range(Milligrams(total[0]), Milligrams(total[1])),
        Range(Milligrams(supplement[0]), Milligrams(supplement[1])),
        Range(InternationalUnits(d3[0]), InternationalUnits(d3[1])),
        Range(Micrograms(k2[0]), Micrograms(k2[1])),
        Range(Micrograms(k1[0]), Micrograms(k1[1])),
    )


def names(plan: Plan) -> set[str]:
    """Return what is offered to eat."""
    return {food.name for food in plan.foods}


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
    weights = [KNOWN.cautions[each].severity for each in plan.warnings]
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


# ---- whatever the public may be ---------------------------------------------------

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
    """Return the rule of DESIGN section 3, written a second time."""
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
