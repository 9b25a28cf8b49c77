"""The days without reminders that lie ahead: 26號到30號不要提醒, 下週出國不用提醒, 這週三別叫我."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise

from core.reading.numerals import value_of
from core.reading.pattern import Pattern
from core.reading.reminders.days import WEEK
from core.reading.reminders.resuming import SOON, calendar_day, in_a_month, in_a_week

_OTHERS = (  # 26號不要傳訊息給我兒子
    "[^,。!?]{0,4}?(?:給|叫|通知|吵|擾)?(?:我?(?:的|家)?(?:兒|女|媽|爸|先生|太太|老|弟|妹|哥|姊|姐|孫|婆|公|嬤|朋)"
    "|[他她]|別人|家人)"
)
_UNWANTED = Pattern(
    "(?:不要|不用|不必|不需要|別|免|先不|先別)(?:再|來|都|你|幫我|給我|一直)*"
    f"(?:提醒|(?:叫|吵|通知|傳|打擾)(?!{_OTHERS}))"
    "|暫停|先停|停(?=[0-9一兩二三四五六七八九十]{1,2}(?:天|個?[週星禮]))|(?:提醒|叫我)[^,。]{0,3}休息|停(?:一下|止)?提醒|(?:提醒|鬧鐘)(?:先|都)*(?:停|不要|不用|關|取消)"
    "|(?:取消|關掉|停掉)[^,。 ]{0,4}(?:提醒|鬧鐘)"
    "|(?<=[一二三四五六日天號週拜期])(?:那[一兩二]?天|當天|[兩二三]天|整天|就|先|都|我|可以"
    "|也|請| )*"  # 這禮拜六不用
    "(?:不用|不要|不必|免)[了啦喔吧]*(?=[ ,。!]|$)"
)
_NOT_AWAY = Pattern(  # 下週三再開始; 12月3號回來 tells when, and not from when
    "再(?:開始|提醒|叫|恢復|繼續|通知|吃)|才(?:開始|提醒|叫|恢復|繼續)|(?<![一不])起|開始|恢復|繼續"
    "|以後|之後|每"
)
_GONE = Pattern(
    "出國|出差|出遠門|住院|旅[行遊]|不在家|回(?:鄉下|南部|老家|娘家)"
    "|去(?:玩|國外|外地|日本|韓國|美國|泰國|越南|印尼|大陸|香港|歐洲|新加坡)"
)
_NUMBER = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}"
_DAY = (
    rf"(?:(?P<month_>{_NUMBER}) ?[月/] ?)?(?P<day_>{_NUMBER})"
    r"(?: ?[號日](?!遊|病房|房|床|出口)|(?<=/[0-9][0-9])|(?<=/[0-9])"
    r"|(?= ?[-~到至] ?[0-9]{1,2} ?[號日]))"
    rf"|(?P<next_>下個?月)(?P<of_>{_NUMBER})[號日]"
    rf"|(?P<week_>(?:(?:下下|下|這|本)個?)?{WEEK})(?P<weekday_>[一二三四五六日天])"
    "|(?P<soon_>今天|今日|大後天|後天|後日|明天|明日)"
)
_LAST = _DAY.replace("_>", "_to>").replace(
    "[一二三四五六日天])",
    "[一二三四五六日天])|(?P<short>[一二三四五六日天])(?=[^0-9一二三四五六七八九十])",
)
_SPAN = Pattern(f"(?:{_DAY}) ?(?:到|至|~|-|–|—) ?(?:{_LAST})")
_ONE = Pattern(_DAY)
_UP_TO = Pattern(" ?[到至~-]")
_AND = Pattern("[跟和與及、, ]{1,2}|還有|")
_BACK = Pattern(  # on that day it rings again; 到下週三 is that day too
    rf"(?:{_DAY})(?:才|就|會|要|再|的|早上|中午|下午|傍晚|晚上|搭機|飛| )*"
    "(?:回(?:來|國|台灣?|家)|返[台國家]|出院|到家|[之以]?前(?!天)"
    "|[^,。0-9]{1,6}[ ,]在?[那這]?之前)"
)
_MONTH = Pattern(
    rf"(?:(?P<next>下個?)|(?<![年0-9])(?P<number>{_NUMBER}) ?)月(?:份|一?整個月)?"
    "(?:都|全部?|先|(?=[不別]))"
)
_UP_TO_MONTH = Pattern("月(?:份|底|中|初)? ?(?:到|至|~|-)")
_BARE_BESIDE = Pattern("[0-9] ?[跟和與、,] ?$")  # 26跟27號: the 26th would ring
_LASTS = Pattern(rf"(?<![改延移挪調換遇看收提])(?:到|至)(?:{_DAY})")
_WHOLE = Pattern(
    rf"(?P<which>下下|下)個?(?:{WEEK}|[週周])(?:一?整[週周個])?(?![一二三四五六日天末0-9])"
)
_SO_LONG = Pattern(
    rf"(?P<many>[0-9]{{1,2}}|[一兩二三四五六七八九十]{{1,2}})(?P<unit>天|個?{WEEK})(?![之以]?[後前]|再|一次|[一二三四五六日天])"
)
_AGAIN_ON = Pattern("再(?!一)|才(?:開始|提醒|叫|恢復)|恢復|繼續|每|回來")
_MONTHS = range(1, 13)
_NEXT = ("下", "這", "本")
LONGEST = 60
"""Days: who is away for longer takes a rest."""
_FARTHEST = 200
"""Days ahead: 11月1號到5號, said in late November, is hardly of the next year."""


def days_away(words: str, today: date) -> tuple[date, ...]:
    """Return the days on which nothing is wanted; empty where none are named.

    Args:
        words: Normalised text.
        today: The day where they live.
    """
    if not _UNWANTED.search(words):
        return ()
    if _NOT_AWAY.search(words):
        return _so_long(words, today)
    return (
        _several(words, today)
        or _until(words, today)
        or _so_long(words, today)
        or _each(words, today)
    )


def trip(words: str, today: date) -> tuple[date, ...]:
    """Return the days on which somebody tells to be away, of reminders nothing is said."""
    if not _GONE.search(words) or _UNWANTED.search(words) or _NOT_AWAY.search(words):
        return ()
    return _several(words, today) or _until(words, today)


def _several(words: str, today: date) -> tuple[date, ...]:
    """From one day to another, or a whole week."""
    if (span := _SPAN.search(words)) is not None:
        if (last := _end_of_begun(span, today)) is not None:
            return _all_from(today, last)
        first = _date(span, "_", today)
        if first is None or (first - today).days > _FARTHEST:
            return ()
        return _all_from(first, _date(span, "_to", first))
    if (whole := _WHOLE.search(words)) is not None:
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=len(whole["which"]))
        return _all_from(monday, monday + timedelta(days=6))
    return _month(words, today)


def _end_of_begun(span: re.Match[str], today: date) -> date | None:
    """20號到25號, said on the 22nd: the last day of what has begun already."""
    if not span["day_"]:
        return None
    month = value_of(span["month_"]) if span["month_"] else today.month
    years = (today.year, today.year - 1) if span["month_"] else (today.year,)
    for first in (calendar_day(year, month, value_of(span["day_"])) for year in years):
        last = _date(span, "_to", first) if first is not None and first < today else None
        if first and last and last >= today and (last - first).days < LONGEST:
            return last
    return None


def _month(words: str, today: date) -> tuple[date, ...]:
    """12月都不要提醒, 下個月都不要: all of that month, or what is left of this one."""
    if (found := _MONTH.search(words)) is None or _UP_TO_MONTH.search(words):
        return ()
    number = value_of(found["number"]) if found["number"] else today.month % len(_MONTHS) + 1
    first = of_a_month(number, 1, today)
    if number == today.month:
        first = date(today.year, today.month, 1)
    if first is None or (first - today).days > _FARTHEST:
        return ()
    after = (first + timedelta(days=31)).replace(day=1)
    return _all_from(max(first, today), after - timedelta(days=1))


def _until(words: str, today: date) -> tuple[date, ...]:
    """12月3號回來, 到下週三: from the day named before it, else from today."""
    back = _BACK.search(words)
    if (found := back or _LASTS.search(words)) is None:
        return ()
    named = list(_ONE.finditer(words[: found.start()]))
    if len(named) > 1 or _ONE.search(words, found.end()):
        return ()
    first = _date(named[0], "_", today) if named else today
    last = _date(found, "_", today if found["soon_"] else first) if first else None
    far = first is None or (first - today).days > _FARTHEST
    if far or last is None or last == today:
        return ()
    return _all_from(first, last - timedelta(days=1) if back else last)


def _so_long(words: str, today: date) -> tuple[date, ...]:
    """從明天起停一個禮拜, 明天開刀 三天不要提醒: so many days from the one named."""
    long = _SO_LONG.search(words)
    named = list(_ONE.finditer(words, 0, long.start())) if long else []
    if long is None or not named or _ONE.search(words, long.end()) or _AGAIN_ON.search(words):
        return ()
    if len(named) > 1 and _AND.fullmatch(words[named[-2].end() : named[-1].start()]):
        return ()  # 明天跟後天兩天 are two
    begins = named[-1]
    first, many = _date(begins, "_", today), value_of(long["many"])
    days = (many or 0) * (1 if long["unit"] == "天" else 7)
    if first is None or days < 1:
        return ()
    return _all_from(first, first + timedelta(days=days - 1))


def lasts(words: str) -> bool:
    """Say whether it is told how long: 從明天起停三天 ends by itself."""
    return _SO_LONG.search(words) is not None


def spans(words: str) -> bool:
    """Say whether two days are named with all between them: the first is none to begin again."""
    return _SPAN.search(words) is not None


def _all_from(first: date | None, last: date | None) -> tuple[date, ...]:
    if first is None or last is None or not 0 <= (last - first).days < LONGEST:
        return ()
    return tuple(first + timedelta(days=each) for each in range((last - first).days + 1))


def _each(words: str, today: date) -> tuple[date, ...]:
    """The days named one by one: 明天跟後天; 禮拜三 alone is every Wednesday."""
    found = list(_ONE.finditer(words))
    between = (words[one.end() : other.start()] for one, other in pairwise(found))
    if not all(map(_AND.fullmatch, between)) or not all(map(_is_dated, found)):
        return ()
    if found and _BARE_BESIDE.search(words[: found[0].start()]):
        return ()
    if len(found) == 1 and (found[0]["soon_"] or _UP_TO.match(words, found[0].end())):
        return ()  # 12月1號到明年 ends nowhere; 明天休息 is for core.reading.reminders.amending
    days = _in_a_row(found, today)
    far = any((day - today).days > _FARTHEST for day in days)
    return tuple(sorted(set(days))) if len(days) == len(found) and not far else ()


def _in_a_row(found: list[re.Match[str]], today: date) -> tuple[date, ...]:
    """Each day named; 2月15日及16日: without its month it is of the one before."""
    days: list[date] = []
    for each in found:
        bare = bool(each["day_"]) and not each["month_"] and bool(days)
        day = _date(each, "_", days[-1] if bare else today)
        days += [day] if day is not None else []
    return tuple(days)


def _is_dated(one: re.Match[str]) -> bool:
    return one["week_"] is None or one["week_"].startswith(_NEXT)


def _date(found: re.Match[str], which: str, from_: date) -> date | None:
    """The first such day from another one on."""
    if soon := found[f"soon{which}"]:
        return from_ + timedelta(days=SOON.get(soon, 0)) if which == "_" else None
    if found[f"next{which}"]:
        return in_a_month(f"下個月{found[f'of{which}']}號", from_)
    if which == "_to" and (day := found["weekday_to"] or found["short"]):
        return in_a_week(f"週{day}", from_ - timedelta(days=1))
    if day := found[f"weekday{which}"]:
        return in_a_week(found[f"week{which}"] + day, from_)
    month = value_of(found[f"month{which}"]) if found[f"month{which}"] else None
    return of_a_month(month, value_of(found[f"day{which}"]), from_)


def of_a_month(month: int | None, day: int | None, from_: date) -> date | None:
    """The next such date; without its month, of this month or the next."""
    after = (from_.replace(day=1) + timedelta(days=32)).replace(day=1)
    months = ((from_.year, month), (from_.year + 1, month))
    if month is None:
        months = ((from_.year, from_.month), (after.year, after.month))
    several = (calendar_day(year, number, day) for year, number in months)
    return next((each for each in several if each is not None and each >= from_), None)
