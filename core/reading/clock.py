"""Times of day as people say them: 早上八點半, 晚上9點, 20:30, 8:30pm; 8點 is left open."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

from core.reading.numerals import value_of
from core.reading.understood import Span

_MORNING = "大?清早|清晨|一早|早上|早晨|上午|透早|早起時|早安|am|a\\.m\\.?|早"
_PARTS = {
    "night": "半夜|深夜|午夜|三更半夜|凌晨",
    "morning": _MORNING,
    "noon": "中午|正午|中晝",
    "afternoon": "下午|午後|下晡|pm|p\\.m\\.?",
    "dusk": "傍晚|黃昏",
    "evening": "晚上|晚間|夜晚|夜裡|夜間|暗時|下暗|暝時|晚",
}
_PART = "|".join(f"(?P<{name}>{words})" for name, words in _PARTS.items())
_PLAIN = "|".join(_PARTS.values())
_H = "[0-9]{1,2}|[零一二兩三四五六七八九十廿]{1,3}"
_M = "[0-9]{1,2}|[零一二三四五六七八九十廿卅]{1,3}"
_CLOCK = re.compile(
    rf"(?:(?P<part>{_PLAIN})(?:的|大約|大概|約|差不多| )*)?"
    rf"(?<![0-9.:零一二兩三四五六七八九十百])(?:(?P<hour>{_H}) ?(?P<mark>點鐘?|時(?!候|常|間|刻|光|段|期|機|代|裝))(?:(?P<half>半)|(?P<quarter>[一三])刻|整|(?P<minute>{_M})(?: ?分(?!鐘))?(?![顆粒片個天]))?"
    r"|(?P<h24>[0-9]{1,2}):(?P<m24>[0-5][0-9])(?![0-9:]))"
    rf"(?: ?(?P<behind>am|pm|a\.m\.?|p\.m\.?|早上|晚上|下午|上午|中午|凌晨)(?!再|很|都|沒))?"
)
_ENGLISH = re.compile(
    r"(?<![0-9.:])(?P<hour>[0-9]{1,2})(?::(?P<minute>[0-5][0-9]))? ?(?P<half>am|pm|a\.m\.?|p\.m\.?|o'clock)(?![a-z])"
)
_BARE = re.compile(
    rf"(?:是|要|就|改|改成|設|設定)?(?P<part>{_PLAIN})? ?(?P<hour>{_H})(?P<half>半)?[吧啦好了喔哦 。]*"
)
_FOUR = re.compile(r"(?P<hour>[0-9]{1,2})(?P<minute>[0-5][0-9])[吧啦好了喔哦 。]*")
_NAMES = re.compile(_PART)
_NOON, _DAY = 12, 24
_WINDOWS = {  # part of the day → hours as said that it allows, and what is added
    "morning": {hour: 0 for hour in range(4, 12)},
    "noon": {11: 0, 12: 0, 1: 12, 2: 12, 13: 0},
    "afternoon": {12: 0} | {hour: 12 for hour in range(1, 8)} | {hour: 0 for hour in range(13, 20)},
    "dusk": {hour: 12 for hour in range(4, 8)} | {hour: 0 for hour in range(16, 20)},
    "evening": {hour: 12 for hour in range(5, 12)} | {12: -12} | {hour: 0 for hour in range(17, 25)},
    "night": {12: -12, 11: 12, 10: 12, 23: 0, 22: 0, 0: 0, 24: 0} | {hour: 0 for hour in range(1, 7)},
    "am": {12: -12} | {hour: 0 for hour in range(12)},
    "pm": {12: 0} | {hour: 12 for hour in range(1, 12)} | {hour: 0 for hour in range(13, 24)},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Clock:
    """A time said: ``at`` where certain, else ``open_`` proposals to ask between."""

    span: Span
    at: time | None = None
    open_: tuple[time, ...] = ()


def _part_name(typed: str | None) -> str | None:
    if typed is None:
        return None
    if typed[0] in "ap" and typed.isascii():
        return "am" if typed[0] == "a" else "pm"
    match = _NAMES.fullmatch(typed)
    return match.lastgroup if match else None


def _at(hour: int, minute: int) -> time:
    return time(hour % _DAY, minute)


def _settle(hour: int, minute: int, part: str | None, span: Span, *, written: bool) -> Clock | None:
    """Turn an hour as said into a time, or into proposals where two are possible."""
    if hour > _DAY or minute >= 60 or (hour == _DAY and minute):  # noqa: PLR2004  # a clock's face
        return None
    if part is not None:
        added = _WINDOWS[part].get(hour)
        if added is not None:
            return Clock(span, _at(hour + added, minute))
        return Clock(span, open_=_both(hour, minute))
    if hour > _NOON or hour == 0 or written:
        return Clock(span, _at(hour, minute))
    return Clock(span, open_=_both(hour, minute))


def _both(hour: int, minute: int) -> tuple[time, ...]:
    """Return the two times of an hour, the likelier one first: noon before midnight."""
    if hour > _NOON:
        return (_at(hour, minute),)
    if hour == _NOON:
        return _at(_NOON, minute), _at(0, minute)
    return _at(hour, minute), _at(hour + _NOON, minute)


def _minute(match: re.Match[str]) -> int | None:
    if match["half"]:
        return 30
    if match["quarter"]:
        return 15 if match["quarter"] == "一" else 45
    return value_of(match["minute"]) if match["minute"] else 0


def _read(match: re.Match[str], carried: str | None) -> Clock | None:
    span = Span(*match.span())
    part = _part_name(match["behind"]) or _part_name(match["part"]) or carried
    if match["h24"]:
        written = len(match["h24"]) == len("08") and (
            match["h24"][0] == "0" or match["h24"] == "12"
        )
        return _settle(int(match["h24"]), int(match["m24"]), part, span, written=written)
    hour, minute = value_of(match["hour"]), _minute(match)
    if hour is None or minute is None or _is_adverb(match):
        return None
    return _settle(hour, minute, part, span, written=False)


def _is_adverb(match: re.Match[str]) -> bool:
    """Whether 一點 means "a little" (早一點, 晚一點, 多一點) and 兩點 "two points"."""
    typed, part = match["hour"], match["part"]
    if typed not in ("一", "兩", "幾") or match["half"] or match["minute"] or match["mark"] != "點":
        return False
    return part is None or part in ("早", "晚")


def clocks(text: str) -> tuple[Clock, ...]:
    """Return every time of day said in a normalised text; a part of the day carries on.

    早上七點跟八點 is 07:00 and 08:00.
    """
    found: list[Clock] = []
    carried: str | None = None
    last_end = -10
    for match in _CLOCK.finditer(text):
        near = match.start() - last_end <= 2  # noqa: PLR2004  # 跟, 、 or a space between
        carried = carried if near else None
        clock = _read(match, carried)
        if clock is not None:
            found.append(clock)
            carried, last_end = _part_name(match["part"]) or carried, match.end()
    return tuple(found) + _english(text, found)


def _english(text: str, found: list[Clock]) -> tuple[Clock, ...]:
    taken = {each.span.start for each in found}
    read = []
    for match in _ENGLISH.finditer(text):
        if any(start <= match.start() for start in taken) and match.start() in taken:
            continue
        part = _part_name(match["half"]) if match["half"][0] in "ap" else None
        minute = int(match["minute"] or 0)
        clock = _settle(int(match["hour"]), minute, part, Span(*match.span()), written=False)
        if clock is not None and not any(s.span.start <= match.start() < s.span.end for s in found):
            read.append(clock)
    return tuple(read)


def bare_clock(text: str) -> Clock | None:
    """Read the whole text as an hour, as an answer to "at what time?": 8, 晚上8, 0830."""
    match = _FOUR.fullmatch(text) if len(text) >= len("830") else None
    if match:
        written = match["hour"][0] == "0"
        span = Span(*match.span())
        return _settle(int(match["hour"]), int(match["minute"]), None, span, written=written)
    match = _BARE.fullmatch(text)
    hour = value_of(match["hour"]) if match else None
    if match is None or hour is None:
        return None
    minute = 30 if match["half"] else 0
    return _settle(hour, minute, _part_name(match["part"]), Span(*match.span()), written=False)
