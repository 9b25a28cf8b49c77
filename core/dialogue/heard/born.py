"""A birth year with its birthday said: now the age is exact; and what is said beside."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from core.dialogue import intents
from core.dialogue.saying import noted
from core.dialogue.scene import Scene, proceed, stay
from core.dialogue.states import Step
from core.messages import Say
from core.reading.read import read_on
from core.reading.tongues.saying import surely
from core.reading.understood import Birth, Context, Intent, Slots, Understood


def birthday(scene: Scene, *, passed: bool) -> Step:
    """Whether this year's birthday is past; the question is closed."""
    known = scene.care.known
    birth, age = known.birth, known.profile.age
    if birth is None or age is None:
        return stay(scene, Say("old-button", (), intents.MENU))
    exact, born = exactly(birth, scene.today, passed=passed)
    known = replace(known, profile=replace(known.profile, age=exact), birth=born).close("birthday")
    moved = scene.holding(scene.care.with_known(known))
    return proceed(moved, *noted(known, Slots(age=exact)))


def exactly(birth: Birth, today: date, *, passed: bool) -> tuple[int, Birth]:
    """Return the age, and the birth with a month.

    The month is held so that the age never runs ahead: the latest it can be.
    """
    age = today.year - birth.year - (0 if passed else 1)
    return age, replace(birth, month=today.month if passed else 12)


def said_more(scene: Scene, more: str) -> Understood | None:
    """What is said beside a birthday, unless it says nothing."""
    if not more:
        return None
    read_so = read_on(more, Context(scene.today, None, scene.care.known.profile))
    said = surely(read_so, more, scene.care.manner.locale)
    silent = said.intent in {None, Intent.UNKNOWN, Intent.THANKS, Intent.GREET}
    tells = not said.slots.is_empty or bool(said.name or said.doubts)
    return None if silent and not tells else said
