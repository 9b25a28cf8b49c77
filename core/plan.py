"""One person's plan: the article's row for them, the foods, and all that must be said with it."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from core import cautions, foods
from core.amounts import InternationalUnits, Micrograms, Milligrams, Range, Unit
from core.knowledge.rows import Caution, Dose, Doses, Figure, Knowledge, Nutrient
from core.person import SENIOR_FROM, Group, Profile, Sex, Sun, group_of, menopause_matters


class Assumed(StrEnum):
    """What the plan took for granted, and says so."""

    SUN_UNKNOWN_AS_LOW = "sun-unknown-as-low"
    MENOPAUSE_UNSURE_AS_ADULT = "menopause-unsure-as-adult"
    SEX_UNKNOWN_BY_AGE = "sex-unknown-by-age"
    ADULT_AGES = "adult-ages"  # the article names no ages for 成年人 and 停經後婦女
    DIET_UNKNOWN = "diet-unknown"


@dataclass(frozen=True, slots=True)
class FoodChoice:
    """A food offered in a plan. ``article`` is None where no article names it for this nutrient."""

    name: str
    nutrient: Nutrient
    article: str | None
    food_id: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What ``recommend`` returns.

    ``None`` amounts are withheld; with ``group`` None all five are. ``warnings`` are ids of rows
    in cautions.toml, most severe first, or age_unknown, age_invalid, health_unknown. ``doses``
    are the ids of the rows in doses.toml that the amounts were taken from.
    """

    group: Group | None
    calcium_total: Range[Milligrams] | None
    calcium_supplement: Range[Milligrams] | None
    d3: Range[InternationalUnits] | None
    k2: Range[Micrograms] | None
    k1: Range[Micrograms] | None
    foods: tuple[FoodChoice, ...]
    avoid: tuple[str, ...]
    warnings: tuple[str, ...]
    refer_professional: bool
    assumed: tuple[Assumed, ...] = ()
    doses: tuple[str, ...] = ()


@lru_cache(maxsize=256)  # a profile names nobody, and that of one is that of many
def recommend(profile: Profile, knowledge: Knowledge, pick: int = 0) -> Plan:
    """Return the plan for one person: the article's row for them, or no figure at all.

    Args:
        profile: who it is for; what is None is unknown, and withheld where it matters.
        knowledge: the cited rows.
        pick: the day, by which the foods turn.
    """
    holding = cautions.holding(profile, knowledge)
    group = None if cautions.blocked(holding) else group_of(profile)
    plan = _without_figures(profile, holding, knowledge, pick)
    if group is not None:
        plan = _with_figures(plan, knowledge.doses[group], profile.sun, holding)
    return replace(plan, assumed=tuple(_assumed(profile, plan)))


def _without_figures(
    profile: Profile, holding: Sequence[Caution], knowledge: Knowledge, pick: int
) -> Plan:
    is_old = profile.age is not None and profile.age >= SENIOR_FROM
    offered = foods.offered(profile.diet or (), holding, knowledge, pick, chews_little=is_old)
    return Plan(
        group=None,
        calcium_total=None,
        calcium_supplement=None,
        d3=None,
        k2=None,
        k1=None,
        foods=tuple(FoodChoice(f.label, f.nutrient, f.article, f.id) for f in offered),
        avoid=foods.avoided(holding, knowledge),
        warnings=tuple(each.id for each in holding),
        refer_professional=any(each.refers for each in holding),
    )


def _with_figures(plan: Plan, row: Doses, sun: Sun | None, holding: Sequence[Caution]) -> Plan:
    hidden = cautions.withheld(holding)
    d3 = row.d3(sun)
    cells = (row.calcium_total, row.calcium_supplement, d3, row.k2, row.k1)
    return replace(
        plan,
        group=row.group,
        calcium_total=_shown(row.calcium_total, hidden),
        calcium_supplement=_shown(row.calcium_supplement, hidden),
        d3=_shown(d3, hidden),
        k2=_shown(row.k2, hidden),
        k1=_shown(row.k1, hidden),
        doses=tuple(each.id for each in cells if each.figure not in hidden),
    )


def _shown(dose: Dose[Unit], hidden: Container[Figure]) -> Range[Unit] | None:
    return None if dose.figure in hidden else dose.amount


def _assumed(profile: Profile, plan: Plan) -> Iterator[Assumed]:
    if plan.d3 is not None and profile.sun is None:
        yield Assumed.SUN_UNKNOWN_AS_LOW
    if plan.group is not None and menopause_matters(profile) and profile.menopause is None:
        yield Assumed.MENOPAUSE_UNSURE_AS_ADULT
    if plan.group is Group.ADULT and profile.sex is None and _row_may_turn_on_sex(profile):
        yield Assumed.SEX_UNKNOWN_BY_AGE
    if plan.group in (Group.ADULT, Group.POSTMENOPAUSAL):
        yield Assumed.ADULT_AGES
    if plan.foods and profile.diet is None:
        yield Assumed.DIET_UNKNOWN


def _row_may_turn_on_sex(profile: Profile) -> bool:
    return bool(profile.menopause) or menopause_matters(replace(profile, sex=Sex.FEMALE))
