"""An hour as said, with the part of the day said beside it: a time, or two to ask between."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from core.reading.pattern import Pattern
from core.reading.understood import Span

_MORNING = (
    "大?清早|清晨|一早|早上|早晨|上午|透早|早起時?|morning|天光|天亮|早安|朝晨頭?"
    "|(?<![凌清])晨|朝頭|打早|朝早|am|a\\.m\\.?"
    "|(?<![太提儘盡趁])早"
)
_PARTS = {
    "night": "半夜|深夜|午夜|三更半夜|凌晨",
    "morning": _MORNING + "|早餐[前後]?|起床後?|吃早餐",
    "noon": "午餐[前後]?|午飯[前後]?|中餐[前後]?|當晝|中午|正午|中晝|日時晝",
    "afternoon": "afternoon|下午|午後|下晡|下埔|下晝頭?|e晡|ㄟ晡|pm|p\\.m\\.?",
    "dusk": "傍晚|黃昏|臨暗頭?|暗頭仔?|日頭(?:要|欲)?落山",
    "evening": "晚餐[前後]?|晚飯[前後]?|吃飽晚餐|(?<!點)(?<!點半)下班後?|放學後?|睡前|晚上|晚間"
    "|(?<![大小值過熬消宵年半深])夜|夜晚|夜裡"
    "|夜間|暗時仔?|下暗|下昏暗?|暗暝|暗晡[頭夜]?|盈暗|暗頓後?|暝時|昏時|暗上|evening|tonight"
    "|(?<![太儘盡])晚",
}
_PART = "|".join(f"(?P<{name}>{words})" for name, words in _PARTS.items())
PART = "|".join(_PARTS.values())
_NAMES = Pattern(_PART)
NOON = 12
DAY = 24
HOUR = 60


def _hours(first: int, last: int, added: int = 0) -> dict[int, int]:
    """Return what to add to each hour as said, from first to last."""
    return dict.fromkeys(range(first, last + 1), added)


_WINDOWS = {  # part of the day → hours as said that it allows, and what is added
    "morning": _hours(4, 11),
    "noon": _hours(11, 13) | _hours(1, 2, 12),
    "afternoon": _hours(12, 19) | _hours(1, 7, 12),
    "dusk": _hours(4, 7, 12) | _hours(16, 19),
    "evening": _hours(5, 11, 12) | {12: -12} | _hours(17, 24),
    "night": {12: -12, 24: 0} | _hours(10, 11, 12) | _hours(0, 6) | _hours(22, 23),
    "am": {12: -12} | _hours(0, 11),
    "pm": _hours(1, 11, 12) | _hours(12, 23),
}


@dataclass(frozen=True, slots=True)
class Clock:
    """A time said: ``at`` where certain, else ``open_`` proposals to ask between."""

    span: Span
    at: time | None = None
    open_: tuple[time, ...] = ()


def has_part(text: str) -> bool:
    """Whether a text names a part of the day."""
    return _NAMES.search(text) is not None


def part_name(typed: str | None) -> str | None:
    """Return which part of the day a word for one is, None where none is said."""
    if typed is None:
        return None
    if typed[0] in "ap" and typed.isascii():
        return "am" if typed[0] == "a" else "pm"
    match = _NAMES.fullmatch(typed)
    return match.lastgroup if match else None


def _at(hour: int, minute: int) -> time:
    return time(hour % DAY, minute)


def settled(hour: int, minute: int, part: str | None, span: Span, *, written: bool) -> Clock | None:
    """Turn an hour as said into a time, or into proposals where two are possible.

    Args:
        hour: 0 to 24, as said.
        minute: 0 to 59.
        part: The name of the part of the day it is said of, None where none is.
        span: Where it is said.
        written: Whether it stands as a clock of 24 hours shows it (08:00).
    """
    if hour > DAY or minute >= HOUR or (hour == DAY and minute):
        return None
    if part is not None:
        added = _WINDOWS[part].get(hour)
        if added is not None:
            return Clock(span, _at(hour + added, minute))
        return Clock(span, open_=_both(hour, minute))
    if hour > NOON or hour == 0 or written:
        return Clock(span, _at(hour, minute))
    return Clock(span, open_=_both(hour, minute))


def _both(hour: int, minute: int) -> tuple[time, ...]:
    """Return the two times of an hour, the likelier one first: noon before midnight."""
    if hour > NOON:
        return (_at(hour, minute),)
    if hour == NOON:
        return _at(NOON, minute), _at(0, minute)
    return _at(hour, minute), _at(hour + NOON, minute)
