"""The shapes of what is known: one figure, one row, one citation, one short verbatim quote."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic

from core.amounts import InternationalUnits, Micrograms, Milligrams, Range, Unit
from core.knowledge.answer_rows import AnswerRow, Concepts
from core.knowledge.intake_rows import IntakeRows
from core.person import Condition, Diet, Group, Sex, Sun


class Nutrient(StrEnum):
    """What the articles write about."""

    CALCIUM = "calcium"
    VITAMIN_D = "vitamin_d"
    VITAMIN_K2 = "vitamin_k2"
    VITAMIN_K1 = "vitamin_k1"


class Figure(StrEnum):
    """The five amounts of a plan."""

    CALCIUM_TOTAL = "calcium_total"
    CALCIUM_SUPPLEMENT = "calcium_supplement"
    D3 = "d3"
    K2 = "k2"
    K1 = "k1"


class Confidence(StrEnum):
    """How a figure or a rule was come by; MEMORY is 未核對: check it before relying on it."""

    STORED = "stored"  # read on the page named
    EXACT_STORED = "exact_stored"  # taken from the data file named
    QUOTED_PAGE = "quoted_page"  # a page that quotes Taiwan's database
    DERIVED = "derived"  # worked out from such figures
    MEMORY = "memory"


class Severity(StrEnum):
    """How much a caution weighs."""

    BLOCK = "block"
    CAUTION = "caution"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Source:
    """Where something is written. Empty: the source does not tell."""

    id: str
    title: str
    author: str = ""
    publisher: str = ""
    date: str = ""
    address: str = ""
    licence: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Dose(Generic[Unit]):
    """One figure of the dosing article's table. ``sun`` is the column it stands in, for D3."""

    id: str
    group: Group
    figure: Figure
    amount: Range[Unit]
    source: str
    quote: str
    sun: Sun | None = None


AnyDose = Dose[Milligrams] | Dose[Micrograms] | Dose[InternationalUnits]


@dataclass(frozen=True, slots=True)
class Doses:
    """A group's row of the table. ``quote`` is what the article calls the group."""

    group: Group
    quote: str
    calcium_total: Dose[Milligrams]
    calcium_supplement: Dose[Milligrams]
    d3_low_sun: Dose[InternationalUnits]
    d3_ample_sun: Dose[InternationalUnits]
    k2: Dose[Micrograms]
    k1: Dose[Micrograms]

    def d3(self, sun: Sun | None) -> Dose[InternationalUnits]:
        """Return the column for this much sun; unknown counts as low."""
        return self.d3_ample_sun if sun is Sun.AMPLE else self.d3_low_sun

    def cells(self) -> tuple[AnyDose, ...]:
        """Return the six cells in the order of the article's columns."""
        calcium = (self.calcium_total, self.calcium_supplement)
        return (*calcium, self.d3_low_sun, self.d3_ample_sun, self.k2, self.k1)


@dataclass(frozen=True, slots=True)
class Content:
    """How much of a nutrient a portion holds: mg of calcium, IU of vitamin D, µg of K1 and K2."""

    nutrient: Nutrient
    per_serving: float
    per_100g: float
    unit: str
    source: str
    ref: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Portion:
    """A household serving of one kind of a food (板豆腐 and 嫩豆腐 differ tenfold)."""

    name: str
    serving: str
    grams: int
    confidence: Confidence
    cautions: tuple[str, ...]
    contents: tuple[Content, ...]


@dataclass(frozen=True, slots=True)
class Food:
    """A food for one nutrient. ``article`` is None where no article names it for this.

    ``contains`` and ``may_contain`` are what diets leave out (fish, meat, milk, egg, soy, sesame).
    ``weekly`` foods are offered one day in seven; ``soft`` ones suit old teeth.
    """

    id: str
    name: str
    example: str
    nutrient: Nutrient
    article: str | None
    quote: str
    aliases: tuple[str, ...]
    contains: tuple[str, ...]
    may_contain: tuple[str, ...]
    weekly: bool
    soft: bool
    portions: tuple[Portion, ...]

    @property
    def label(self) -> str:
        """The article's own word, with an example only in brackets: 乳製品(牛奶)."""
        return f"{self.name}({self.example})" if self.example else self.name


@dataclass(frozen=True, slots=True)
class DietRule:
    """What someone on this diet is not offered: foods that contain, or may contain, these."""

    diet: Diet
    contains: tuple[str, ...]
    may_contain: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """A sentence of an article; ``low`` and ``high`` are its figures, where any, in ``unit``."""

    id: str
    source: str
    quote: str
    evidence: str
    low: int | None = None
    high: int | None = None
    unit: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Trigger:
    """When a caution holds: any one of these. ``words`` must be heard as one of ``conditions``.

    ``age_from`` and ``age_to`` are completed years, both included, and hold together.
    ``unknown`` names a slot that was not answered. ``supplement_over`` is in mg of calcium.
    """

    conditions: tuple[Condition, ...] = ()
    age_from: int | None = None
    age_to: int | None = None
    any_diet: bool = False
    unknown: str = ""
    supplement_over: int | None = None
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Spacing:
    """How long calcium keeps away from a medicine, in minutes; ``after`` is after the medicine."""

    after: int
    before: int | None = None
    medicine_first: bool = False


@dataclass(frozen=True, slots=True)
class Caution:
    """What must be said or refused. ``message`` is the text's id in ``locales``.

    ``withholds`` are amounts never shown while it holds. Foods are left out by nutrient
    (``omits_nutrients``) or by name (``omits``); those in ``avoids`` are named to the person too.
    It is left unsaid in a plan beside the graver rules of ``unsaid_beside``. ``brief`` is the id of
    the sentence that is enough before further answers, once it was said in full; empty for none.
    """

    id: str
    severity: Severity
    trigger: Trigger
    message: str
    source: str
    confidence: Confidence
    checked: bool
    refers: bool = False
    withholds: tuple[Figure, ...] = ()
    no_foods: bool = False
    omits_nutrients: tuple[Nutrient, ...] = ()
    omits: tuple[str, ...] = ()
    avoids: tuple[str, ...] = ()
    unsaid_beside: tuple[str, ...] = ()
    spacing: Spacing | None = None
    brief: str = ""


class Kind(StrEnum):
    """What a reference figure is."""

    ADEQUATE = "AI"  # 足夠攝取量
    UPPER = "UL"  # 上限攝取量


class Referred(StrEnum):
    """What a reference figure counts; Taiwan's has one figure for all vitamin K."""

    CALCIUM = "calcium"
    VITAMIN_D = "vitamin_d"
    VITAMIN_K = "vitamin_k"


@dataclass(frozen=True, slots=True)
class Reference:
    """A figure of Taiwan's reference intakes (DRIs, 8th edition), by completed years, for a day."""

    id: str
    nutrient: Referred
    kind: Kind
    age_from: int
    age_to: int
    value: int
    unit: str
    source: str
    addresses: tuple[str, ...]
    confidence: Confidence
    sex: Sex | None = None


@dataclass(frozen=True, slots=True, eq=False)  # read once: it is known by itself, as a key too
class Knowledge:
    """All of it, in the order of the files; ``gaps`` are what holds while an answer is missing."""

    sources: Mapping[str, Source]
    doses: Mapping[Group, Doses]
    foods: Mapping[str, Food]
    diets: Mapping[Diet, DietRule]
    facts: Mapping[str, Fact]
    cautions: Mapping[str, Caution]
    gaps: tuple[Caution, ...]
    references: Mapping[str, Reference]
    answers: Mapping[str, AnswerRow]
    concepts: Concepts
    cited: Mapping[str, str]  # by caution and gap: where it comes from, shortly, never a figure
    deeds: Mapping[str, frozenset[str]]  # who may do what in a circle
    intake: IntakeRows  # servings, salts and ceilings, to add up what is eaten and taken
