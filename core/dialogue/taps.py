"""Buttons: what a tap on one of our choices means, also an old one; None if it is not ours."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import time
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from core.messages import Ask, Choice
from core.person import OLDEST_PLANNED, Sex, Subject, Sun
from core.reading.understood import Intent, Slot, Slots, Understood

Named = TypeVar("Named", bound=StrEnum)
DECLINES = frozenset({"declined", "unsure"})
LONGEST = 64
"""Bytes Telegram allows; ours are all ASCII."""


@dataclass(frozen=True, slots=True)
class Tap:
    """``about`` and ``value`` of a choice, and the place of the person it was about."""

    about: str
    value: str
    place: int


@lru_cache(maxsize=256)  # a question's buttons are everybody's, and looked at for every message
def read(data: str) -> Tap | None:
    """Read the data of a button: ``<about>:<value>`` or ``<about>:<value>@<place>``."""
    about, _, rest = data.partition(":")
    value, _, place = rest.partition("@")
    if not about or not value or len(data) > LONGEST:
        return None
    if place and not (place.isdecimal() and place.isascii() and len(place) <= len("99")):
        return None
    return Tap(about, value, int(place or 0))


def of_person(ask: Ask, place: int) -> Ask:
    """Mark the buttons of a question with whom it is about (the first person needs no mark)."""
    return ask if place == 0 else replace(ask, choices=marked(ask.choices, place))


def marked(choices: tuple[Choice, ...], place: int) -> tuple[Choice, ...]:
    """Mark buttons with whom they are about; what is done for anybody (do:…) needs none."""
    return tuple(
        each
        if place == 0 or each.data.startswith("do:")
        else replace(each, data=f"{each.data}@{place}")
        for each in choices
    )


def one_of(kind: type[Named], value: str) -> Named | None:
    """Return the member of ``kind`` with this value, or None."""
    return next((each for each in kind if each == value), None)


def meaning(tap: Tap) -> Understood | None:
    """Return what a tap says, in the same shape as words; None where it fills no slot."""
    if tap.about == "do":
        intent = one_of(Intent, tap.value)
        return Understood(intent=intent) if intent else None
    if tap.about == "change":
        slot = one_of(Slot, tap.value)
        return Understood(intent=Intent.CHANGE, change=slot) if slot else None
    if tap.about == "times":
        times = tuple(each for each in map(_clock, tap.value.split("-")) if each)
        return Understood(slots=Slots(reminder_time=times[0]), times=times) if times else None
    slot = one_of(Slot, tap.about)
    if slot is not None and tap.value in DECLINES:
        return Understood(refused=frozenset({slot}))
    slots = _slots(tap)
    return Understood(slots=slots) if slots != Slots() else None


def _slots(tap: Tap) -> Slots:
    match tap.about:
        case "subject":
            return Slots(subject=one_of(Subject, tap.value))
        case "sex":
            return Slots(sex=one_of(Sex, tap.value))
        case "sun":
            return Slots(sun=one_of(Sun, tap.value))
        case "menopause":
            return Slots(menopause={"yes": True, "no": False}.get(tap.value))
        case "conditions":
            return Slots(conditions=() if tap.value == "none" else None)
        case "diet":
            return Slots(diet=() if tap.value == "none" else None)
        case "age":
            return Slots(age=_age(tap.value))
        case "time":
            return Slots(reminder_time=_clock(tap.value))
        case _:
            return Slots()


def _age(value: str) -> int | None:
    is_number = value.isascii() and value.isdecimal() and len(value) <= len("120")
    return int(value) if is_number and int(value) <= OLDEST_PLANNED else None


def _clock(value: str) -> time | None:
    try:
        return time.fromisoformat(value) if len(value) == len("08:00") else None
    except ValueError:
        return None


def choices_of(ask: Ask | None) -> tuple[Choice, ...]:
    """The buttons now open."""
    return ask.choices if ask else ()
