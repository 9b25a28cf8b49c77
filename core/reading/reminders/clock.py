"""Times of day as people say them: 早上八點半, 晚上9點, 20:30, 8:30pm; 8點 is left open."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import time

from core.reading.numerals import value_of
from core.reading.pattern import Pattern
from core.reading.reminders.day_hours import (
    DAY,
    HOUR,
    NOON,
    PART,
    Clock,
    has_part,
    part_name,
    settled,
)
from core.reading.understood import Span

_H = "[0-9]{1,2}|[零一二兩三四五六七八九十廿]{1,3}"
_M = "[0-9]{1,2}|[零一二三四五六七八九十廿卅]{1,3}"
_BETWEEN = (
    "(?:的|再|我|她|他|你|,|改(?:成|到|為|在)?|換(?:成|到)?|設(?:成|在|定)?|就|是|約在|在"
    "|吃|大約|大概"
    "|約|差不多|睡覺?前|飯後|[早午晚]餐[前後]|吃飽後?|差[^,。]{1,3}分鐘?(?:就|到)?|、|~| )*"
)
_CLOCK = Pattern(
    rf"(?:(?P<part>{PART}){_BETWEEN})?(?<![0-9.:零一二兩三四五六七八九十百])"
    rf"(?:(?P<hour>{_H}) ?(?P<mark>點鐘?(?![檔名心])|時(?!候|常|間|刻|光|段|期|機|代|裝))"
    rf"(?: ?(?P<half>半)(?!個?小時|[天年碗])|(?P<quarter>[一三])刻|整"
    rf"|(?:過(?=[^,。]?[^,。]分))?(?P<minute>{_M})(?: ?分(?!鐘))?"
    r"(?![顆粒片個天0-9]|(?![ap]\.?m)[a-z]))?"
    r"|(?P<h24>[0-9]{1,2}):(?P<m24>[0-5][0-9])(?![0-9:]))"
    r"(?:[吧啦好了喔嘛啊呀耶ㄅ-ㄩ]{0,2}[ ,!。]?(?:我說|我是說|是|要)?(?P<behind>am|pm|a\.m\.?"
    r"|p\.m\.?|早上|晚上|下午"
    r"|上午|中午|凌晨|夜裡|夜間|晚間|清晨|半夜|傍晚)"
    f"(?!再|很|都|沒| ?(?:{_H})))?"
)
_ENGLISH = Pattern(
    r"(?<![0-9.:])(?P<hour>[0-9]{1,2})(?::(?P<minute>[0-5][0-9]))? ?"
    r"(?P<half>am|pm|a\.m\.?|p\.m\.?|o'clock)(?![a-z])"
)
_BARE = Pattern(
    f"(?:是|要|就|改|改成|設|設定)?(?P<part>{PART})? ?(?P<hour>{_H})(?P<half>半)?[吧啦好了喔哦 。]*"
)
_FOUR = Pattern("(?P<hour>[0-9]{1,2})[.; ]?(?P<minute>[0-5][0-9])[吧啦好了喔哦 。]*")
_FIGURES_ONLY = Pattern(  # 0930 daily, 船上都24小時制 1640; not 雙人房2800, 3樓之1205號
    rf"(?:(?P<part>{PART}) ?|(?<![^ ,、。!~每天日末在約後前名完畢改換要叫醒設成到是就]))"
    "(?P<hour>[01][0-9]|2[0-3])(?P<minute>[0-5][0-9])"
    "(?! ?(?:[0-9]{3}(?![0-9])|[0-9]{5}))"
    "(?!h?[-0-9a-z:.%+/元塊毫公克卡步年月號人台次歲萬千房室樓顆粒坪集頁票股點])"
)
_LETTERED = Pattern(
    "(?P<hour>[0-9]{1,2})(?::?(?P<minute>[0-5][0-9]))? ?(?P<half>[aph])[吧啦好了喔 。]*"
)
_NO_TIME = Pattern("電話|手機|分機|號碼|帳號|密碼|車牌|房號")
_SPOKEN = Pattern(
    "(?=[^ ]{0,3}[洞麼勾零])[洞麼兩三四五六拐八勾零一二七九]{4}"
)  # 兩洞三洞, as soldiers do
_DIGITS = dict(zip("洞麼兩三四五六拐八勾零一二七九", "012345678901279", strict=True))
_BY_24 = Pattern("(?:24|二十四|廿四)小?時")
_NEXT = 2  # 跟, 、 or a space between two times of one part of the day


def _minute(match: re.Match[str]) -> int | None:
    if match["half"]:
        return 30
    if match["quarter"]:
        return 15 if match["quarter"] == "一" else 45
    return value_of(match["minute"]) if match["minute"] else 0


def _read(match: re.Match[str], carried: str | None) -> Clock | None:
    both = match["part"] and match["behind"]  # 晚上八點好了 早上我都在運動: the morning is apart
    span = Span(match.start(), match.start("behind") if both else match.end())
    part = part_name(match["part"]) or part_name(match["behind"]) or carried
    if match["h24"]:
        written = len(match["h24"]) == len("08") and (
            match["h24"][0] == "0" or match["h24"] == "12"
        )
        return settled(int(match["h24"]), int(match["m24"]), part, span, written=written)
    hour, minute = value_of(match["hour"]), _minute(match)
    if hour is None or minute is None or _is_adverb(match):
        return None
    return settled(hour, minute, part, span, written=False)


def _is_adverb(match: re.Match[str]) -> bool:
    """Whether 一點 means "a little" (早一點, 晚一點, 多一點) and 兩點 "two points"."""
    typed, part = match["hour"], match["part"]
    if _stands_alone(match):
        return False  # 午睡起來 兩點
    if typed not in ("一", "兩", "幾") or match["half"] or match["minute"] or match["mark"] != "點":
        return False
    if part == "晚" and match.string.endswith(("今", "明", "當", "每"), 0, match.start("part")):
        return False  # 今晚一點
    return part is None or part in ("早", "晚")


def _stands_alone(match: re.Match[str]) -> bool:
    """Whether nothing stands beside 兩點 but spaces and the ends of the text."""
    text, start, end = match.string, match.start(), match.end()
    if match["hour"] == "一" and text.endswith(("那就", "改成", "改到"), 0, start):
        return text[end:].strip(" 。!吧好了啦") == ""
    return (
        match["hour"] == "兩"
        and text[start - 1 : start] in " ,"[: start * 2]
        and (text[end : end + 1] in ("", " ", ",", "吧", "好"))
    )


_DOTTED = Pattern(
    r"(?<=[上午晚早間] [0-9])\.(?=[0-5][05](?![0-9]))"
    r"|(?<=[上午晚早間][0-9])\.(?=[0-5][05](?![0-9]))"
    r"|(?<=[上午晚早間]1[0-2])\.(?=[0-5][05](?![0-9]))"
)


def clocks(text: str) -> tuple[Clock, ...]:
    """Return every time of day said in a normalised text; a part of the day carries on.

    早上七點跟八點 is 07:00 and 08:00.
    """
    text = _DOTTED.sub(":", text.replace("...", "   "))
    found: list[Clock] = []
    carried: str | None = None
    last_end = -_NEXT - 1
    for match in _CLOCK.finditer(text):
        carried = carried if match.start() - last_end <= _NEXT else None
        clock = _read(match, carried)
        if clock is not None:
            found += [*_mornings_too(match), clock]
            carried, last_end = part_name(match["part"]) or carried, match.end()
    found = [_less(text, each) for each in found] if _LESS.search(text) else found
    return _by_whole_day(text, _as_written(text, tuple(found))) or _english(text)


_LESS = Pattern(
    f"差(?P<minutes>{_M})分鐘?(?:就|到)?(?=(?:{_H}) ?[點時])|(?<=[點時])差(?P<behind>{_M})分"
)


def _less(text: str, said: Clock) -> Clock:
    """「差五分八點」, 「八點差五分」: so many minutes before."""
    start = max(0, said.span.start - len("差十五分鐘到"))
    match = _LESS.search(text, start, said.span.end + len("差十五分"))
    minutes = value_of(match["minutes"] or match["behind"]) if match else None
    if minutes is None:
        return said
    open_ = tuple(_earlier(each, minutes) for each in said.open_)
    return replace(said, at=said.at and _earlier(said.at, minutes), open_=open_)


def _earlier(at: time, minutes: int) -> time:
    whole = (at.hour * HOUR + at.minute - minutes) % (DAY * HOUR)
    return time(whole // HOUR, whole % HOUR)


_WRITTEN = Pattern("(?<![0-9:])(?:0[0-9]|1[3-9]|2[0-3]):[0-5][0-9]")
_FIGURES = Pattern("[0-9]{1,2}:[0-9]{2}")


def _as_written(text: str, found: tuple[Clock, ...]) -> tuple[Clock, ...]:
    """Read 10:30 as it stands, beside a time such as 06:00 that is written by the whole day."""
    if len(found) <= 1 or not _WRITTEN.search(text):
        return found
    return tuple(
        replace(each, at=each.open_[0], open_=())
        if each.open_ and _FIGURES.fullmatch(text, each.span.start, each.span.end)
        else each
        for each in found
    )


def _mornings_too(match: re.Match[str]) -> list[Clock]:
    """Read the first time of 早晚八點, which names two."""
    if match["part"] != "晚" or not match.string[: match.start()].endswith("早"):
        return []
    hour, minute = value_of(match["hour"] or match["h24"]), _minute(match)
    clock = settled(hour or 0, minute or 0, "morning", Span(*match.span()), written=False)
    return [clock] if clock is not None and clock.at is not None else []


def _by_whole_day(text: str, found: tuple[Clock, ...]) -> tuple[Clock, ...]:
    """Read 8點, 12點, 18點 by the hours of the whole day, as the last of them must be."""
    if not any(_is_afternoon(each, text) for each in found):
        return found
    return tuple(replace(each, at=each.at or each.open_[0]) for each in found)


def _is_afternoon(clock: Clock, text: str) -> bool:
    """Whether a time is past noon by its own figures (18點), with no part of the day said."""
    said = text[clock.span.start : clock.span.end]
    return clock.at is not None and clock.at.hour > NOON and not has_part(said)


def _english(text: str) -> tuple[Clock, ...]:
    """Read 9pm and 8 o'clock."""
    read = []
    for match in _ENGLISH.finditer(text):
        part = part_name(match["half"]) if match["half"][0] in "ap" else None
        hour, minute = int(match["hour"]), int(match["minute"] or 0)
        read.append(settled(hour, minute, part, Span(*match.span()), written=False))
    return tuple(each for each in read if each is not None)


def in_four_figures(text: str) -> tuple[Clock, ...]:
    """Read 0930 and 2130 where a time is asked for; 1030 may be of the evening too."""
    if _NO_TIME.search(text):
        return ()
    text = _SPOKEN.sub(lambda said: "".join(_DIGITS[each] for each in said[0]), text)
    by_24 = _BY_24.search(text) is not None
    read = (
        settled(
            int(match["hour"]),
            int(match["minute"]),
            part_name(match["part"]),
            Span(*match.span()),
            written=by_24 or match["hour"][0] == "0",
        )
        for match in _FIGURES_ONLY.finditer(text)
    )
    return tuple(each for each in read if each is not None)


def bare_clock(text: str) -> Clock | None:
    """Read the whole text as an hour, as an answer to "at what time?": 8, 晚上8, 0830."""
    match = _FOUR.fullmatch(text) if len(text) >= len("830") else None
    if match:
        written = match["hour"][0] == "0"
        span = Span(*match.span())
        return settled(int(match["hour"]), int(match["minute"]), None, span, written=written)
    if match := _LETTERED.fullmatch(text):  # 9p, 21h
        part = {"a": "am", "p": "pm"}.get(match["half"])
        minute = int(match["minute"] or 0)
        return settled(int(match["hour"]), minute, part, Span(*match.span()), written=False)
    match = _BARE.fullmatch(text)
    hour = value_of(match["hour"]) if match else None
    if match is None or hour is None:
        return None
    minute = 30 if match["half"] else 0
    return settled(hour, minute, part_name(match["part"]), Span(*match.span()), written=False)
