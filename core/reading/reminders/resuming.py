"""The day on which reminders are to begin again: 下週三再開始, 暫停三天, 停到月底, 這禮拜先停."""

from __future__ import annotations

from datetime import date, timedelta

from core.reading.numerals import value_of
from core.reading.pattern import Pattern
from core.reading.reminders.days import WEEK

_NUMBER = r"[0-9]{1,2}|[一二兩三四五六七八九十]{1,3}|[幾半]"
_DAY = {each: place for place, each in enumerate("一二三四五六日", 1)} | {"天": 7}
_AGAIN = Pattern(
    "(?:再|才|以後|之後|後|起)要?(?:開始|提醒|叫|恢復|繼續|通知|吃)|恢復|繼續|暫停|先停|停到|先不"
    "|先別|不要(?:提醒|叫|吵|通知)|不用(?:提醒|叫|吵|通知)|休息|別吵"
    f"|^(?:那|我|,| )*(?:(?:這|接下來)(?:{_NUMBER})?(?:天|個?{WEEK})|(?:{_NUMBER})天)"
    "(?:先|都|就|我)*(?:不用|不要|不必|免)(?:了|啦|喔|吧|。| )*$"
)
_IN_DAYS = Pattern(rf"(?P<number>{_NUMBER})(?P<unit>天|個?{WEEK}|個月)")
_NEXT_WEEK = Pattern(rf"(?P<which>下下|下|這|本)?個?{WEEK}(?P<day>[一二三四五六日天])|下個?{WEEK}")
_NEXT_MONTH = Pattern(r"下個?月(?:(?P<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})[號日])?")
_ON_A_DAY = Pattern(
    r"(?P<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2}) ?(?:月|/) ?"
    r"(?P<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[號日])?"
)
_REST_OF = Pattern(
    rf"(?P<week>[這本]個?{WEEK}(?!末|[一二三四五六日天1-7]))|(?P<month>[這本]個?月|月底|月末)"
    "|(?P<year>今年|年底)"
)
_BEGINS_IN_A_WEEK = Pattern(
    rf"(?:下下|下)個?{WEEK}[一二三四五六日天]?(?=(?:再|才|起|以後|之後)?(?:開始|提醒|恢復|繼續|叫))"
)
_RESTS = Pattern("停|休息|不要|不用|先不|先別|別吵|跳過")
_DECEMBER = 12
_SOON_AGAIN = Pattern(  # 明天出國 先停 begins then: it is no day to begin again
    "[明後][天日][^。!?]{0,8}?(?:再|才|恢復|繼續|開始|照常|照舊)(?![^。!?]{0,4}(?:不|別|停))"
    "|到大?[明後][天日]"
)
_SOON_DAY = Pattern("大?[明後][天日]")
SOON = {"大後天": 3, "後天": 2, "後日": 2, "明天": 1, "明日": 1}


_AT = (  # 明天早上八點開始
    "[ ,的]*(?:早上|早晨|上午|中午|下午|傍晚|晚上|晚間|睡前)?"
    "(?:[0-9一二兩三四五六七八九十]{1,3}[點:][0-9半一二三四五十]{0,3}分?)?"
)
_FROM = Pattern(
    rf"(?:從|自|由)?(?P<day>大後天|後天|明天|明日|[下這]個?{WEEK}[一二三四五六日天]?|下個?月(?:[0-9]{{1,2}}[號日])?"
    r"|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})[月/](?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[號日]?"
    "|(?<![0-9一二三四五六七八九十月])(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})號)"
    f"(?:{_AT})?[ ,]*(?:再|才|就)?(?:起|開始)"
)


_THEN_AGAIN = Pattern(
    r"(?P<day>(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})[月/](?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[號日]?"
    rf"|[下這]個?{WEEK}[一二三四五六日天])(?:{_AT})?[ ,]*(?:就?會?回(?:來|國|家|台灣?)(?:後"
    rf"|以後|之後|了)?[ ,]*)?"
    "(?:再|才)(?!說)"
)


def begins_on(words: str, today: date) -> date | None:
    """Return the first day of a reminder that is set now: 從下週一開始每天晚上八點提醒我."""
    match = _FROM.search(words)
    if match is None:
        return None
    day = match["day"]
    plain = day[-1] == "號" and day[0] != "下" and not {"月", "/"} & set(day)
    return on_the_next(day, today) if plain else _first(day, today)


def resumes_on(words: str, today: date) -> date | None:
    """Return the day on which to begin again: 下週三再開始, 暫停三天, 12月1日再提醒."""
    if not _AGAIN.search(words):
        return None
    again = _THEN_AGAIN.search(words)  # 出國到12月3號 12月5號再提醒我
    words = words if _SOON_AGAIN.search(words) else _SOON_DAY.sub("", words)
    return (again and _first(again["day"], today)) or _first(words, today)


def _first(words: str, today: date) -> date | None:
    for reader in (_soon, on_a_day, in_a_month, _begins_in_a_week, _rest_of, in_a_week, in_days):
        day = reader(words, today)
        if day is not None:
            return day
    return None


def _soon(words: str, today: date) -> date | None:
    for said, days in SOON.items():
        if said in words:
            return today + timedelta(days=days)
    return None


def on_a_day(words: str, today: date) -> date | None:
    """Return the next 12月1日; None where none is named."""
    match = _ON_A_DAY.search(words)
    if match is None:
        return None
    day = calendar_day(today.year, value_of(match["month"]), value_of(match["day"]))
    if day is None or day > today:
        return day
    return calendar_day(today.year + 1, day.month, day.day)


def on_the_next(words: str, today: date) -> date | None:
    """Return the next 28號, today included; None where there is none such."""
    number = value_of(words[:-1])
    days = (today + timedelta(days=each) for each in range(62))
    return next((each for each in days if each.day == number), None)


def _rest_of(words: str, today: date) -> date | None:
    """這禮拜先停 and 停到月底: the first day of the next week, month or year."""
    match = _REST_OF.search(words)
    if match is None or not _RESTS.search(words):
        return None
    if match["week"]:
        return today + timedelta(days=7 - today.weekday())
    if match["year"] or today.month == _DECEMBER:
        return date(today.year + 1, 1, 1)
    return date(today.year, today.month + 1, 1)


def in_a_month(words: str, today: date) -> date | None:
    """Return 下個月五號, or the first of 下個月; None where neither is named."""
    match = _NEXT_MONTH.search(words)
    if match is None:
        return None
    year, month = (today.year + 1, 1) if today.month == _DECEMBER else (today.year, today.month + 1)
    return calendar_day(year, month, value_of(match["day"]) if match["day"] else 1)


def _begins_in_a_week(words: str, today: date) -> date | None:
    """這禮拜先不要 下禮拜三再開始: the day to begin goes before the rest."""
    match = _BEGINS_IN_A_WEEK.search(words)
    return in_a_week(match[0], today) if match else None


def in_a_week(words: str, today: date) -> date | None:
    """Return the day of 下禮拜三, or the first of 下週; None where none is named."""
    match = _NEXT_WEEK.search(words)
    if match is None:
        return None
    monday = today - timedelta(days=today.weekday())
    if match["day"] is None:
        return monday + timedelta(days=7)
    day = monday + timedelta(days=_DAY[match["day"]] - 1)
    weeks = {"下": 1, "下下": 2}.get(match["which"] or "", 0)
    day += timedelta(days=7 * weeks)
    return day if day > today else day + timedelta(days=7)


def in_days(words: str, today: date) -> date | None:
    """Return the day that lies so far from now: 三天後, 停兩個禮拜; None where none is named."""
    match = _IN_DAYS.search(words)
    if match is None or match["number"] in "幾半":
        return None
    number = value_of(match["number"]) or 0
    days = {"天": 1, "個月": 30}.get(match["unit"], 7)
    return today + timedelta(days=number * days) if number else None


def calendar_day(year: int, month: int | None, day: int | None) -> date | None:
    """Return a date, None where the calendar has no such day."""
    try:
        return date(year, month or 0, day or 0)
    except ValueError:
        return None
