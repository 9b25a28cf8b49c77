"""The rules of a plan written a second time, for the tests of the plan to compare with."""

from __future__ import annotations

from core.amounts import InternationalUnits, Micrograms, Milligrams, Range
from core.person import Condition, Diet, Group, Sex, Sun
from core.plan import Plan

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
    Condition.UNREAD: "health_unread",
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
NO_FOODS = {Condition.KIDNEY_DISEASE, Condition.HYPERCALCEMIA, Condition.UNREAD}
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
NEVER[Diet.UNREAD] = set[str]().union(*NEVER.values())


def expected_group(age: int, sex: Sex | None, *, menopause: bool | None) -> Group | None:
    """Return the row by the rules of a plan, written a second time."""
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
