"""One person's plan: the article's row for them, the foods, and all that must be said with it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.amounts import InternationalUnits, Micrograms, Milligrams, Range
from core.knowledge.rows import Nutrient
from core.person import Group


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
    """What ``recommend`` returns (DESIGN sections 3 and 7).

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
