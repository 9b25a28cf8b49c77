"""Hours of the day in which nothing is wanted: 8點到10點不要提醒, 晚上九點以後別吵我."""

from __future__ import annotations

from datetime import time

from core.reading.pattern import Pattern
from core.reading.reminders.clock import clocks

Window = tuple[time, time]

_UNWANTED = Pattern(
    "(?:不要|不用|不必|不需要|別|免|先不|勿)(?:再|來|都|你|幫我|給我|一直)*"
    "(?:提醒|叫我|叫$|吵|通知|打擾|響)"
    "|(?:don't|do not|dont|no|not|never|stop) (?:any )?(?:remind|messages|disturb|ring)"
)
_CHANGES = Pattern("改|換|移|挪|change|instead|那個|那次|那一[個次]")
"""What tells another hour besides, or names one of several."""

_TO = Pattern(" ?(?:到|至|~|-|–|to|and|until|till) ?")
_BARE_FIRST = Pattern(  # 8-10點, between 8 and 10pm
    "(?<![0-9])(?P<hour>[0-9]{1,2}) ?(?:到|至|~|-|–|to|and|until|till) ?$"
)
_ENGLISH = Pattern(
    "(?:between|from) (?P<first>[0-9]{1,2})(?::00)? ?(?:and|to|until|till|-) "
    "(?P<last>[0-9]{1,2})(?::00)?(?![0-9:]| ?[ap]m)"
)
_AFTER = Pattern(" ?(?:[之以過])後")
_BEFORE = Pattern(" ?[之以]?前")
_ENGLISH_AFTER = Pattern("(?<![a-z])(?:after|past) ?$")
_ENGLISH_BEFORE = Pattern("(?<![a-z])before ?$")
_NIGHT_ENDS, _DAY_BEGINS = time(5), time(0)
_PARTS = {
    "半夜|凌晨|深夜|夜裡|三更半夜": (time(22), time(6)),
    "早上|上午|早晨": (time(5), time(12)),
    "中午|午休": (time(11, 30), time(13, 30)),
    "下午": (time(12), time(18)),
    "晚上|晚間": (time(17), time(5)),
}
_PART_ALONE = Pattern(
    "[我請你 ,]*(?:"
    + "|".join(f"(?P<p{at}>{words})" for at, words in enumerate(_PARTS))
    + ")(?:的時候|時間|時段|時|裡)?(?:就|都|請|你|也|可以|,| )*"
    + f"(?:{_UNWANTED.pattern})(?:我|了|啦|喔|吧|囉|嗎|可以| )*"
)
_HALF_A_DAY = 12


def hours_off(words: str) -> tuple[Window, ...]:
    """Return the stretches of the day that may be meant, from the first hour to before the last.

    One may go past midnight. 「8點到10點」 may be in the morning or in the evening: both. Empty
    where no such hours are told, or another hour besides.

    Args:
        words: Normalised text.
    """
    if not _UNWANTED.search(words) or _CHANGES.search(words):
        return ()
    if (part := _PART_ALONE.fullmatch(words.strip(" 。!,~"))) is not None:
        return (list(_PARTS.values())[int((part.lastgroup or "p0")[1:])],)
    if (found := _ENGLISH.search(words)) is not None:
        return _between(_open(found["first"]), _open(found["last"]))
    said = [(each.span, (each.at,) if each.at else each.open_) for each in clocks(words)]
    match said:
        case [(first, several), (last, others)]:
            between = words[first.end : last.start]
            return _between(several, others) if _TO.fullmatch(between) else ()
        case [(span, several)]:
            bare = _BARE_FIRST.search(words[: span.start])
            if bare is not None:
                return _between(_open(bare["hour"]), several)
            return _one_sided(words[: span.start], words[span.end :], several)
        case _:
            return ()


def is_within(at: time, window: Window) -> bool:
    """Say whether an hour lies in a stretch of the day; its end belongs to it no more."""
    first, last = window
    return first <= at < last if first < last else at >= first or at < last


def _open(hour: str) -> tuple[time, ...]:
    """The one or the two hours that a bare number may mean."""
    number = int(hour)
    if number > 2 * _HALF_A_DAY - 1:
        return ()
    if number > _HALF_A_DAY or number == 0:
        return (time(number),)
    return (time(number % _HALF_A_DAY), time(number % _HALF_A_DAY + _HALF_A_DAY))


def _between(firsts: tuple[time, ...], lasts: tuple[time, ...]) -> tuple[Window, ...]:
    """From each first hour to the next of the last ones: 8點到10點 is never till ten at night."""
    if not lasts:
        return ()
    return tuple((first, min(lasts, key=lambda each: _ahead(first, each))) for first in firsts)


def _ahead(first: time, last: time) -> int:
    """Minutes from one hour to the next time another is shown; the same hour is a day away."""
    minutes = (last.hour - first.hour) * 60 + last.minute - first.minute
    return (minutes - 1) % (24 * 60)


def _one_sided(before: str, behind: str, several: tuple[time, ...]) -> tuple[Window, ...]:
    """九點以後 is the evening, 九點以前 the morning, where it is not said."""
    if _AFTER.match(behind) or _ENGLISH_AFTER.search(before):
        return ((max(several), _NIGHT_ENDS),)
    if _BEFORE.match(behind) or _ENGLISH_BEFORE.search(before):
        return ((_DAY_BEGINS, min(several)),)
    return ()
