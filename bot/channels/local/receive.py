"""Lines typed in a terminal, or JSON lines of a script, become events."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import orjson

from bot.bubbles import Button
from bot.clock import NoMoment, instant
from core.messages import Arrived, Chose, Event, Said

PERSON = "terminal:me"
_COUNTLESS = {"subject", "sex", "diet"}
"""Questions that no number answers; amid the illnesses it is asked again rather than guessed."""


class UnreadableLine(ValueError):  # noqa: N818 - the sentence reads better without Error
    """A line that is none of ours; the message says what would be."""


@dataclass(frozen=True, slots=True)
class Advance:
    """Move the clock; due reminders come out."""

    to: datetime


def typed(line: str, offered: Sequence[Button]) -> Event:
    """Read what a person typed: words, or the number of a button shown, as #2.

    A bare 2 is one too where the question is never answered by a number.
    """
    number = line.strip().removeprefix("#")
    numbered = line.lstrip().startswith("#") or _COUNTLESS & {_about(each) for each in offered}
    if numbered and number.isascii() and number.isdecimal():
        place = int(number[:3]) - 1
        if 0 <= place < len(offered):
            return Chose(offered[place].data)
    return Said(line)


def _about(button: Button) -> str:
    return button.data.partition(":")[0]


def scripted(line: str, offered: Sequence[Button]) -> Event | Advance:
    """Read a line of a script: plain text, or an object of the JSON that scripts write.

    Raises:
        UnreadableLine: it begins like an object and is none of ours.
    """
    if not line.lstrip().startswith("{"):
        return Said(line)
    try:
        read = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        message = "this line begins like JSON and is none"
        raise UnreadableLine(message) from error
    return _event(read, offered)


def _event(read: dict[str, object], offered: Sequence[Button]) -> Event | Advance:
    match read:
        case {"text": str(text)}:
            return Said(text)
        case {"choose": str(label)}:
            return _chosen(label, offered)
        case {"arrive": True}:
            return Arrived()
        case {"advance": str(to)}:
            return _advanced(to)
        case _:
            message = (
                'known are {"text"}, {"choose": label}, {"arrive": true}, {"advance": ISO time}'
            )
            raise UnreadableLine(message)


def _chosen(label: str, offered: Sequence[Button]) -> Event:
    """A label that is not shown counts as typed: buttons only save typing."""
    shown = {button.label: button.data for button in offered}
    return Chose(shown[label]) if label in shown else Said(label)


def _advanced(to: str) -> Advance:
    try:
        return Advance(instant(to))
    except NoMoment as none:
        raise UnreadableLine(str(none)) from none
