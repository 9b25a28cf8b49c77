"""Who a plan is for: the few things that decide it, in a dietitian's words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from zoneinfo import ZoneInfo

from core.growing import Growing

HOME_ZONE = "Asia/Taipei"
HOME = ZoneInfo(HOME_ZONE)
"""The time zone of who told of no other place."""


class Subject(StrEnum):
    """Whom the asker talks about, seen from the asker."""

    SELF = "self"
    MOTHER = "mother"
    FATHER = "father"
    GRANDMOTHER = "grandmother"
    GRANDFATHER = "grandfather"
    SPOUSE = "spouse"
    CHILD = "child"
    OTHER = "other"


NAMELESS = frozenset({Subject.CHILD, Subject.OTHER})
"""Of these one account may hold several, told apart by the word used for them."""


class Sex(StrEnum):
    """Sex as the articles' table needs it."""

    MALE = "male"
    FEMALE = "female"


class Sun(StrEnum):
    """The two columns for vitamin D3 in the dosing article."""

    LOW = "low"
    AMPLE = "ample"


class Condition(StrEnum):
    """Illnesses, medicines and states of life that change what may be said."""

    WARFARIN = "warfarin"
    KIDNEY_DISEASE = "kidney_disease"
    KIDNEY_STONES = "kidney_stones"
    HYPERCALCEMIA = "hypercalcemia"
    PREGNANT = "pregnant"
    BREASTFEEDING = "breastfeeding"
    UNKNOWN_ANTICOAGULANT = "unknown_anticoagulant"
    ACTIVE_VITAMIN_D = "active_vitamin_d"
    DOAC = "doac"
    THIAZIDE_DIGOXIN_LITHIUM = "thiazide_digoxin_lithium"
    LEVOTHYROXINE = "levothyroxine"
    ANTIBIOTICS = "antibiotics"
    BISPHOSPHONATE = "bisphosphonate"
    OSTEOPOROSIS_INJECTION = "osteoporosis_injection"
    IRON = "iron"
    STEROID_AED = "steroid_aed"
    HEART_DISEASE = "heart_disease"
    MALABSORPTION = "malabsorption"
    FRAGILITY = "fragility"
    UNREAD = "unread"  # one of a newer version; nothing is known of it, so no number is given


ASK_BEFORE_MOVING = frozenset(
    {Condition.FRAGILITY, Condition.HEART_DISEASE, Condition.PREGNANT, Condition.BREASTFEEDING}
)
"""Who asks a doctor before exercise is begun."""


class Diet(StrEnum):
    """What a person does not eat, by choice or by need."""

    VEGETARIAN = "vegetarian"
    VEGAN = "vegan"
    LACTOSE_INTOLERANT = "lactose_intolerant"
    FISH_ALLERGY = "fish_allergy"
    SOY_ALLERGY = "soy_allergy"
    EGG_ALLERGY = "egg_allergy"
    MILK_ALLERGY = "milk_allergy"
    SESAME_ALLERGY = "sesame_allergy"
    UNREAD = "unread"  # one of a newer version


class Group(StrEnum):
    """The rows of the dosing article's table."""

    CHILD = "child"
    TEEN = "teen"
    ADULT = "adult"
    POSTMENOPAUSAL = "postmenopausal"
    SENIOR = "senior"


YOUNGEST_PLANNED, TEEN_FROM, ADULT_FROM, SENIOR_FROM, OLDEST_PLANNED = 4, 14, 19, 65, 120
MENOPAUSE_ASKED_FROM, MENOPAUSE_ASKED_TO = 40, 64


@dataclass(frozen=True, slots=True)
class Profile(Growing):
    """What is known of one person; ``None`` is unknown, an empty tuple is "none of them".

    ``age`` is in completed years. ``conditions`` and ``diet`` stand in the order of their enums.
    """

    subject: Subject | None = None
    age: int | None = None
    sex: Sex | None = None
    menopause: bool | None = None
    sun: Sun | None = None
    conditions: tuple[Condition, ...] | None = None
    diet: tuple[Diet, ...] | None = None


def group_of(profile: Profile) -> Group | None:
    """Return the table's row for a person, or None where the table has none for the age.

    Completed years decide; 65 wins over menopause.
    """
    age = profile.age
    if age is None or not YOUNGEST_PLANNED <= age <= OLDEST_PLANNED:
        return None
    if age < TEEN_FROM:
        return Group.CHILD
    if age < ADULT_FROM:
        return Group.TEEN
    if age >= SENIOR_FROM:
        return Group.SENIOR
    past_menopause = profile.sex is Sex.FEMALE and profile.menopause is True
    return Group.POSTMENOPAUSAL if past_menopause else Group.ADULT


def menopause_matters(profile: Profile) -> bool:
    """Say whether menopause can change the row: women of about 40 to 64."""
    age = profile.age
    in_years = age is not None and MENOPAUSE_ASKED_FROM <= age <= MENOPAUSE_ASKED_TO
    return in_years and profile.sex is Sex.FEMALE
