"""What a message says of a reminder that is set: put it off, rest until a day, go on, these days.

Read only of people who have a reminder: 週末不用 means nothing to anyone else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from core.reading.clock import clocks
from core.reading.days import days_said
from core.reading.durations import minutes_in
from core.reading.normal import normalise
from core.reading.numerals import value_of
from core.reading.pattern import Pattern

_NUMBER = r"[0-9]{1,2}|[一二兩三四五六七八九十]{1,3}|[幾半]"
_WEEK = "(?:週|周|星期|禮拜)"
_DAY = {each: place for place, each in enumerate("一二三四五六日", 1)} | {"天": 7}
_AGAIN = Pattern(
    "(?:再|才|以後|之後|後|起)(?:開始|提醒|叫|恢復|繼續|通知|吃)|恢復|繼續|暫停|先停|停到|先不|先別|不要提醒|不用提醒|休息"
)
_IN_DAYS = Pattern(rf"(?P<number>{_NUMBER})(?P<unit>天|個?{_WEEK}|個月)")
_NEXT_WEEK = Pattern(
    rf"(?P<which>下下|下|這|本)?個?{_WEEK}(?P<day>[一二三四五六日天])|下個?{_WEEK}"
)
_NEXT_MONTH = Pattern(r"下個?月(?:(?P<day>[0-9]{1,2}|[一二三十]{1,3})[號日])?")
_ON_A_DAY = Pattern(
    r"(?P<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2})(?:月|/)(?P<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[號日])?"
)
_SOON = {"大後天": 3, "後天": 2, "明天": 1, "明日": 1}
_GOES_ON = Pattern(
    "(?:請|可以|幫我|我要|我想)*(?:繼續|恢復|重新開始|開始|重新|打開|開啟)(?:每天)?(?:的)?提醒(?:我|功能|了|吧)?|繼續吧?|恢復吧?"
)
_GLANCE = Pattern(
    rf"(?:這|本)個?{_WEEK}.{{0,6}}(?:幾天|紀錄|記錄|狀況|吃得|如何|怎麼?樣)|看(?:一下)?這個?{_WEEK}|(?:有沒有|有)按時吃|我的[紀記]錄|吃了幾[天次]|看(?:一下)?[紀記]錄"
    rf"|^(?:我的?)?[這本]個?{_WEEK}的?(?:呢)?[?。!]*$|^(?:我的?)?[紀記]錄(?:呢)?[?。!]*$"
)
_MONTH = Pattern(
    "(?P<which>這|本|上)個?月(?:的|我)?.{0,4}(?:幾天|紀錄|記錄|狀況|吃得|如何|怎麼?樣|總結|回顧)"
    "|(?:看(?:一下)?|^)(?P<alone>[這本上])個?月的?(?:呢)?[?。!]*$"
)
_PART = (
    "早上|早晨|上午|中午|下午|傍晚|晚上|睡前|[0-9]{1,2}:[0-9]{2}"
    "|(?:早上|上午|中午|下午|晚上)[^,。那的]{1,4}點半?"
)
_DROPPED = Pattern(
    f"^(?P<part>{_PART})(?:的|那個|那次|那則|那一個|那一次|提醒)+(?:可以)?(?:先)?(?:不要|不用|取消|刪掉|拿掉|關掉|停掉)"
    f"|(?:取消|不要|刪掉|拿掉|停掉|關掉)(?P<behind>{_PART})(?:的|那個|那次|那則|那一個|那一次)+(?:提醒)?(?:了|吧)?$"
)
_PARTS = {
    ("早上", "早晨", "上午"): range(12),
    ("中午",): range(11, 14),
    ("下午",): range(12, 18),
    ("傍晚",): range(16, 20),
    ("晚上", "睡前"): range(17, 24),
}
_DAYS_ONLY = Pattern(
    "(?:只要|只有|改成|改|就好|都|就|不用|不要|不必|休息|提醒|我|了|吧|要|的|可以|才|和|跟|與|到|至"
    f"|、|,|~|-|平日|工作日|週末|周末|假日|上班日|每天|天天|每|{_WEEK}|[一二三四五六日天1-7]| )+"
)
_ADDS = Pattern("再加|多加|加一|另外|還要|也要|也提醒|再多")


@dataclass(frozen=True, slots=True)
class Amended:
    """What is to change: ``days`` are 1..7; ``minutes`` to put off; ``resumes`` the first day."""

    minutes: int | None = None
    resumes: date | None = None
    days: tuple[int, ...] | None = None
    adds: bool = False
    goes_on: bool = False
    drops: range = range(0)  # hours whose reminders are not wanted any more: 早上那個不要了
    glances: str = ""  # glance: this week; month, last: this month, last month
    calendar: bool | None = None


def amended(text: str, today: date) -> Amended:
    """Read what a message says of a reminder; where it says nothing, everything is empty."""
    words = normalise(text)
    return Amended(
        minutes_in(words),
        resumes_on(words, today),
        _days(words),
        bool(_ADDS.search(words)),
        bool(_GOES_ON.fullmatch(words.strip(" 。!,"))),
        _drops(words),
        _glances(words),
        _calendar(words),
    )


def _drops(words: str) -> range:
    """Hours of the one of several reminders that is called off."""
    found = _DROPPED.search(words)
    if found is None:
        return range(0)
    part = found["part"] or found["behind"]
    said = next((hours for parts, hours in _PARTS.items() if part in parts), None)
    if said is not None:
        return said
    at = [each.at for each in clocks(part) if each.at is not None]
    return range(at[0].hour, at[0].hour + 1) if at else range(0)


def _glances(words: str) -> str:
    """Which days are to be looked at: 這週, 這個月, 上個月; empty where none are."""
    if month := _MONTH.search(words):
        return "last" if "上" in (month["which"], month["alone"]) else "month"
    return "glance" if _GLANCE.search(words) else ""


def _calendar(words: str) -> bool | None:
    """Whether a calendar is wanted (行事曆) or wanted no more (取消行事曆)."""
    if "行事曆" not in words and "日曆" not in words:
        return None
    return re.search("取消|不要|停|刪|關|撤", words) is None


def _days(words: str) -> tuple[int, ...] | None:
    said = days_said(words) if _DAYS_ONLY.fullmatch(words) else None
    return said.days if said else None


def resumes_on(words: str, today: date) -> date | None:
    """Return the day on which to begin again: 下週三再開始, 暫停三天, 12月1日再提醒."""
    if not _AGAIN.search(words):
        return None
    for reader in (_soon, _on_a_day, _in_a_month, _in_a_week, _in_days):
        day = reader(words, today)
        if day is not None:
            return day
    return None


def _soon(words: str, today: date) -> date | None:
    for said, days in _SOON.items():
        if said in words:
            return today + timedelta(days=days)
    return None


def _on_a_day(words: str, today: date) -> date | None:
    match = _ON_A_DAY.search(words)
    if match is None:
        return None
    day = _date(today.year, value_of(match["month"]), value_of(match["day"]))
    if day is None or day > today:
        return day
    return _date(today.year + 1, day.month, day.day)


def _in_a_month(words: str, today: date) -> date | None:
    match = _NEXT_MONTH.search(words)
    if match is None:
        return None
    year, month = (today.year + 1, 1) if today.month == 12 else (today.year, today.month + 1)  # noqa: PLR2004 - December
    return _date(year, month, value_of(match["day"]) if match["day"] else 1)


def _in_a_week(words: str, today: date) -> date | None:
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


def _in_days(words: str, today: date) -> date | None:
    match = _IN_DAYS.search(words)
    if match is None or match["number"] in "幾半":
        return None
    number = value_of(match["number"]) or 0
    days = {"天": 1, "個月": 30}.get(match["unit"], 7)
    return today + timedelta(days=number * days) if number else None


def _date(year: int, month: int | None, day: int | None) -> date | None:
    try:
        return date(year, month or 0, day or 0)
    except ValueError:
        return None
