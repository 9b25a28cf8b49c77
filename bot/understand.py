"""``guben understand --json``: what one line is understood to say."""

from __future__ import annotations

import json
from datetime import date, time

from bot.plan_json import UnreadableProfile, read_profile
from core.person import Profile
from core.reading.intent_names import outward
from core.reading.read import read
from core.reading.understood import Context, Slots

ASKING = (
    "subject",
    "age",
    "sex",
    "menopause",
    "sun",
    "safety",
    "diet",
    "reminder_time",
    "confirm",
    "other",
)
AFTER_REMINDER = "after_reminder"


class UnreadableLineError(ValueError):
    """A line that is neither plain text nor an object of the contract; its message says why."""


def understand(line: str, today: date) -> dict[str, object]:
    """Understand one line.

    Args:
        line: Plain text, or a JSON object with ``text`` and, where wanted, ``asked``,
            ``profile`` and ``context``.
        today: The day on which it is read, where the person is.

    Returns:
        ``{"slots": …, "intent": …}``, or ``{"error": sentence}`` for an unreadable line.
    """
    try:
        text, context = _parsed(line, today)
    except (UnreadableLineError, UnreadableProfile) as unreadable:
        return {"error": str(unreadable)}
    understood = read(text, context)
    return {"slots": _plain(understood.slots), "intent": outward(understood.intent, text, context)}


def _parsed(line: str, today: date) -> tuple[str, Context]:
    if not line.lstrip().startswith("{"):
        return line.rstrip("\r\n"), Context(today)
    given = _object(line)
    text = given.get("text")
    if not isinstance(text, str):
        message = '"text" is missing or not a string'
        raise UnreadableLineError(message)
    after = _after_reminder(given.get("context"))
    return text, Context(today, _asked(given.get("asked")), _profile(given.get("profile")), after)


def _object(line: str) -> dict[str, object]:
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        given = None
    if isinstance(given, dict):
        return given
    message = "the line is not valid JSON; send plain text or one JSON object"
    raise UnreadableLineError(message)


def _asked(asked: object) -> str | None:
    if asked is None or (isinstance(asked, str) and asked in ASKING):
        return asked
    message = f'"asked" must be null or one of {", ".join(ASKING)}'
    raise UnreadableLineError(message)


def _after_reminder(context: object) -> bool:
    if context is None or context == AFTER_REMINDER:
        return context is not None
    message = f'"context" must be null or "{AFTER_REMINDER}"'
    raise UnreadableLineError(message)


def _profile(given: object) -> Profile:
    if given is None:
        return Profile()
    if isinstance(given, dict):
        return read_profile(given)
    message = '"profile" must be an object'
    raise UnreadableLineError(message)


def _plain(slots: Slots) -> dict[str, object]:
    return {slot.value: _shown(value) for slot, value in slots.filled()}


def _shown(value: object) -> object:
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return [str(each) for each in value] if isinstance(value, tuple) else value
