"""The table of questions: each with its name, its buttons and when it is wanted.

A new question is a row here, its words in locales (``ask-<name>``) and its cases.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from core.care import Known, row_turns_on_birthday
from core.messages import Ask, Choice
from core.person import (
    YOUNGEST_PLANNED,
    Condition,
    Diet,
    Sex,
    Subject,
    Sun,
    menopause_matters,
)

Wanted = Callable[[Known, date], bool]


@dataclass(frozen=True, slots=True)
class Question:
    """``asking`` is its public name; ``about`` the slot it fills."""

    name: str
    asking: str
    about: str
    wanted: Wanted
    choices: tuple[Choice, ...]


def _too_young(known: Known) -> bool:
    age = known.profile.age
    return age is not None and age < YOUNGEST_PLANNED


def _numbers_possible(known: Known) -> bool:
    """What only the numbers need is not asked of those who can't be given any."""
    return not known.blocked and not known.refused_health and not _too_young(known)


def _subject(known: Known, _: date) -> bool:
    profile = known.profile
    nothing_yet = profile.age is None and profile.sex is None and profile.conditions is None
    return profile.subject is None and nothing_yet


def _age(known: Known, _: date) -> bool:
    return known.profile.age is None


def _birthday(known: Known, today: date) -> bool:
    return row_turns_on_birthday(known, today) and not known.blocked


def _sex(known: Known, _: date) -> bool:
    return known.profile.sex is None and _numbers_possible(known)


def _menopause(known: Known, _: date) -> bool:
    profile = known.profile
    return profile.menopause is None and menopause_matters(profile) and _numbers_possible(known)


def _sun(known: Known, _: date) -> bool:
    return known.profile.sun is None and _numbers_possible(known)


def _safety(known: Known, _: date) -> bool:
    """Asked until answered: words said earlier about one medicine do not answer for the rest."""
    return _numbers_possible(known)


def _diet(known: Known, _: date) -> bool:
    return known.profile.diet is None and not _too_young(known)


def choice(about: str, value: str) -> Choice:
    """A button that fills a slot: data ``<about>:<value>``, label ``label-<about>-<value>``."""
    return Choice(f"{about}:{value}", f"label-{about}-{value.replace('_', '-')}")


@cache  # few, and offered with nearly every reply
def do(name: str) -> Choice:
    """A button that does something: data ``do:<name>``, label ``label-<name>``."""
    return Choice(f"do:{name}", f"label-{name.replace('_', '-')}")


def _fill(about: str, *values: str) -> tuple[Choice, ...]:
    return tuple(choice(about, value) for value in values)


SAFETY_CHOICES = _fill(
    "conditions",
    "none",
    Condition.WARFARIN,
    Condition.UNKNOWN_ANTICOAGULANT,
    Condition.KIDNEY_DISEASE,
    Condition.KIDNEY_STONES,
    Condition.HYPERCALCEMIA,
    Condition.PREGNANT,
    Condition.BREASTFEEDING,
    "more",
    "declined",
)
MORE_SAFETY_CHOICES = _fill(
    "conditions",
    Condition.DOAC,
    Condition.LEVOTHYROXINE,
    Condition.BISPHOSPHONATE,
    Condition.OSTEOPOROSIS_INJECTION,
    Condition.THIAZIDE_DIGOXIN_LITHIUM,
    Condition.ACTIVE_VITAMIN_D,
    Condition.STEROID_AED,
    Condition.HEART_DISEASE,
    Condition.IRON,
    Condition.ANTIBIOTICS,
    Condition.MALABSORPTION,
    Condition.FRAGILITY,
    "enough",
)
TENS = tuple(Choice(f"tens:{tens}", f"label-tens-{tens}") for tens in range(10))

QUESTIONS = (
    Question(
        "subject",
        "subject",
        "subject",
        _subject,
        _fill(
            "subject",
            Subject.SELF,
            Subject.MOTHER,
            Subject.FATHER,
            Subject.GRANDMOTHER,
            Subject.GRANDFATHER,
            Subject.SPOUSE,
            Subject.CHILD,
            Subject.OTHER,
        ),
    ),
    Question("age", "age", "age", _age, TENS),
    Question("birthday", "age", "age", _birthday, _fill("birthday", "yes", "no")),
    Question("sex", "sex", "sex", _sex, _fill("sex", Sex.FEMALE, Sex.MALE, "declined")),
    Question(
        "menopause",
        "menopause",
        "menopause",
        _menopause,
        _fill("menopause", "yes", "no", "unsure"),
    ),
    Question("sun", "sun", "sun", _sun, _fill("sun", Sun.LOW, Sun.AMPLE, "unsure")),
    Question("safety", "safety", "conditions", _safety, SAFETY_CHOICES),
    Question(
        "diet",
        "diet",
        "diet",
        _diet,
        _fill(
            "diet",
            "none",
            Diet.VEGETARIAN,
            Diet.VEGAN,
            Diet.LACTOSE_INTOLERANT,
            Diet.MILK_ALLERGY,
            Diet.FISH_ALLERGY,
            Diet.SOY_ALLERGY,
            Diet.EGG_ALLERGY,
            Diet.SESAME_ALLERGY,
            "enough",
        ),
    ),
)
BY_NAME = {question.name: question for question in QUESTIONS}


def next_question(known: Known, today: date) -> Question | None:
    """Return the first question that is wanted and still open, or None when all is known."""
    for question in QUESTIONS:
        if question.name not in known.closed and question.wanted(known, today):
            return question
    return None


def ones(tens: int) -> tuple[Choice, ...]:
    """Buttons for each age within ten years."""
    ages = range(tens * 10, tens * 10 + 10)
    return tuple(Choice(f"age:{age}", "label-age", (("age", age),)) for age in ages)


_YOUNGEST = {
    Subject.MOTHER: 4,
    Subject.FATHER: 4,
    Subject.GRANDMOTHER: 5,
    Subject.GRANDFATHER: 5,
}
"""From which ten a parent or a grandparent of who writes is offered; any age may be typed."""


def of_their_years(ask: Ask, subject: Subject | None) -> Ask:
    """Return the question after an age without the tens that nobody's mother or grandfather is."""
    youngest = _YOUNGEST.get(subject, 0) if subject is not None else 0
    if not youngest or ask.asking != "age":
        return ask
    young = {f"tens:{tens}" for tens in range(youngest)}
    return replace(ask, choices=tuple(each for each in ask.choices if each.data not in young))


def put(question: Question, wording: str = "", *, back: bool = False) -> Ask:
    """Put a question; ``wording`` picks another text (``ask-<name>-<wording>``)."""
    text = f"ask-{question.name}" + (f"-{wording}" if wording else "")
    extra = (do("back"),) if back else ()
    return Ask(question.asking, text, (), (*question.choices, *extra))
