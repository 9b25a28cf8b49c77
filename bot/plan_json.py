"""Profiles and plans as the JSON objects that scripts read."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeAlias, TypeVar

from bot.bubbles import Card
from bot.wording import Locales
from core.amounts import InternationalUnits, Micrograms, Milligrams, Range
from core.knowledge import Knowledge
from core.messages import ShowPlan, Told
from core.person import Condition, Diet, Profile, Sex, Subject, Sun
from core.plan import FoodChoice, Plan, recommend

Json: TypeAlias = dict[str, object]
Word = TypeVar("Word", bound=StrEnum)
UNREAD = "unread"
"""What stands for a word of a newer version in what is kept; nobody says it of themselves."""


class UnreadableProfile(ValueError):  # noqa: N818 - the sentence reads better without Error
    """A profile that does not read; its message is a sentence for who wrote it."""


def plan_json(profile_line: Mapping[str, object], knowledge: Knowledge, locales: Locales) -> Json:
    """Return the PLAN of one profile: what ``guben plan --json`` prints.

    Args:
        profile_line: a profile; any key may be missing, others are passed over.
        knowledge: the cited rows.
        locales: the words of ``text``.

    Raises:
        UnreadableProfile: a value of a wrong type, or a word that is none of ours.
    """
    profile = read_profile(profile_line)
    plan = recommend(profile, knowledge)
    for bubble in locales.bubbles(Told((ShowPlan(plan, profile),))):
        if isinstance(bubble, Card):
            return plan_object(plan, bubble.plain)
    message = "a plan is worded as a card"
    raise AssertionError(message)


def plan_object(plan: Plan, text: str) -> Json:
    """Return PLAN; ``text`` is the plan as people see it (``Card.plain``)."""
    return {
        "group": plan.group,
        "calcium_total_mg": _ends(plan.calcium_total),
        "calcium_supplement_mg": _ends(plan.calcium_supplement),
        "d3_iu": _ends(plan.d3),
        "k2_ug": _ends(plan.k2),
        "k1_ug": _ends(plan.k1),
        "foods": [_food(each) for each in plan.foods],
        "avoid": list(plan.avoid),
        "warnings": list(plan.warnings),
        "refer_professional": plan.refer_professional,
        "text": text,
    }


def profile_object(profile: Profile) -> Json:
    """Return a profile as ``chat --json`` prints it: null unknown, [] none of them."""
    return {
        "subject": profile.subject,
        "age": profile.age,
        "sex": profile.sex,
        "menopause": profile.menopause,
        "sun": profile.sun,
        "conditions": None if profile.conditions is None else list(profile.conditions),
        "diet": None if profile.diet is None else list(profile.diet),
    }


def read_profile(line: Mapping[str, object]) -> Profile:
    """Read a profile; a missing key is unknown.

    Raises:
        UnreadableProfile: a value of a wrong type, or a word that is none of ours.
    """
    return Profile(
        subject=_word(line, "subject", Subject),
        age=_age(line.get("age")),
        sex=_word(line, "sex", Sex),
        menopause=_menopause(line.get("menopause")),
        sun=_word(line, "sun", Sun),
        conditions=_words(line, "conditions", Condition),
        diet=_words(line, "diet", Diet),
    )


def _ends(
    amount: Range[Milligrams] | Range[Micrograms] | Range[InternationalUnits] | None,
) -> list[int] | None:
    return None if amount is None else [amount.low.value, amount.high.value]


def _food(food: FoodChoice) -> Json:
    return {"name": food.name, "nutrient": food.nutrient, "article": food.article}


def _age(value: object) -> int | None:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    message = f'"age" is a whole number of years or null, not {value!r}'
    raise UnreadableProfile(message)


def _menopause(value: object) -> bool | None:
    if value is None or isinstance(value, bool):
        return value
    message = f'"menopause" is true, false or null, not {value!r}'
    raise UnreadableProfile(message)


def _word(line: Mapping[str, object], key: str, words: type[Word]) -> Word | None:
    value = line.get(key)
    return None if value is None else _one(key, value, words)


def _words(line: Mapping[str, object], key: str, words: type[Word]) -> tuple[Word, ...] | None:
    value = line.get(key)
    if value is None:
        return None
    if not isinstance(value, list | tuple):
        message = f'"{key}" is a list or null, not {value!r}'
        raise UnreadableProfile(message)
    said = {_one(key, each, words) for each in value}
    return tuple(each for each in words if each in said)


def _one(key: str, value: object, words: type[Word]) -> Word:
    known = [each for each in words if each != UNREAD]
    if isinstance(value, str) and value in known:
        return words(value)
    message = f'"{key}" knows {", ".join(known)}; not {value!r}'
    raise UnreadableProfile(message)
