"""A reminder wished for one time alone: 明天下午三點提醒我, 八點叫我一次就好."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from core.reading.durations import minutes_ahead
from core.reading.lately import lately
from core.reading.pattern import Pattern
from core.reading.reminders.resuming import (
    SOON,
    in_a_month,
    in_a_week,
    in_days,
    on_a_day,
    on_the_next,
)

_ONE_TIME = Pattern(
    "(?<![天日週周月餐])(?:一次(?:就好|就可以|就夠|就行|而已)|(?:只要?|就|僅|單|再)(?:提醒|叫)?(?:我|這)*一次"
    "|單次|這次就好|(?<![a-z])once(?! (?:a|an|per|every|each|daily|more)(?![a-z])))"
)
_NEAR = "今天|今日|今晚|今早|明[早晚]|大後天|後天|明天|明日"
_DATE = (
    "(?:下下|下|這|本)個?(?:週|周|星期|禮拜)[一二三四五六日天]"
    "|下個?月(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[號日]"
    "|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}) ?月 ?"
    "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[號日]?"
    "|(?:[0-9]{1,2}|[一二兩三四五六七八九十]{1,3})(?:天|個?(?:週|星期|禮拜)|個月)[之以]?後"
    "|(?<![0-9一二三四五六七八九十月年第])(?:[0-9]{1,2}[號日]|[一二三四五六七八九十]{1,3}號)"
    "(?![房床線樓店])"
)
_ON = Pattern(  # the day stands right before the hour or the call: 今天看醫生 八點提醒我 is daily
    f"(?P<day>{_NEAR}|{_DATE})[ ,的]*(?:記得|要|請|麻煩|可以|幫我|在|再|也|大概|大約| )*"
    "(?:早上|早晨|上午|中午|下午|傍晚|晚上|晚間|半夜|凌晨|睡前| )*"
    "(?:[0-9一二兩三四五六七八九十]{1,3} ?[點:時]|提醒|叫[我她他])"
)
_NAMED = Pattern(f"{_NEAR}|{_DATE}")
_AT_NIGHT = Pattern("[今明]晚|晚上|晚間|睡前|(?<![a-z])tonight(?![a-z])")
_CALLS = Pattern("提醒|叫[我她他]|通知我|鬧鐘|(?<![a-z])remind (?:me|her|him)")
_NO_MATTER = Pattern("(?:別|不要|不能|不可以?)忘(?:記|了)*|不好意思")
_AGAIN_AND_AGAIN = Pattern(  # 明天開始每天; 明天改成九點 changes what is set
    "每|天天|一[天日週周]|以後|開始|起[, ]|起(?:$|提醒|叫|就)|從|平日|平常|週末|假日|固定|都要"
    "|改|換|延|提早|提前|移|照|也(?!請?(?:要|幫我|再)?(?:提醒|叫))|不[用要必]|別|取消|停"
    "|(?<![a-z])(?:every|each|daily|from|starting|start|change|instead|not|don't|stop|again)(?![a-z])"
)
_CHANGES = Pattern("改|換成?|[延移挪調](?:到|至|成)|(?<![a-z])(?:change|make) (?:it|that)")
_THAT_ONE = Pattern("[ 的]*(?:那|這)?[次個則]|的?提醒")
_OF_ALL = Pattern(  # 今天起改成七點: from then on
    "每|天天|平日|平常|週末|假日|開始|以後|固定|[天日晚號一二三四五六]起(?![床來身])|從[今明後這下]"
)
_EVERY = Pattern(
    "取消|不[用要必]|別|刪|停|[飯餐]後|睡前|起床|回家|運動|(?<![a-z])(?:every|each|daily)(?![a-z])"
)
_NOT_NOW = Pattern(  # 不要現在提醒我 半小時後再提醒我
    "(?:(?:現在|先|這時候?)(?:不要|不用|別)|(?:不要|不用|別)(?:現在|馬上|這時候?))(?:提醒|叫|吵|通知)?我?"
)
_AT_HOURS = Pattern("[0-9一二兩三四五六七八九十]點|[0-9]:[0-9]")
_CALLED_FIRST = Pattern(f"提醒[我她他]?[, ]*(?P<day>{_NEAR}|{_DATE})")
_ENGLISH = Pattern("(?<![a-z])(?P<day>today|tonight|tomorrow)(?![a-z])")
_TOMORROW = {"明早": 1, "明晚": 1, "today": 0, "tonight": 0, "tomorrow": 1} | SOON


@dataclass(frozen=True, slots=True)
class Once:
    """A single reminder is wished; ``day`` is None where it was only said that once is enough."""

    day: date | None


@dataclass(frozen=True, slots=True)
class Change:
    """One reminder is to come at another time: that of the day ``which``, on the day ``to``."""

    which: date | None
    to: date | None


@lately
def once(words: str, today: date, *, rests: bool = True) -> Once | None:
    """Read that a reminder is wished for one time alone; None where it is not.

    Args:
        words: Normalised text.
        today: The day where they live.
        rests: Whether 明天再提醒我 ends a rest, because something comes every day.
    """
    words = _NO_MATTER.sub("", words)
    if not _CALLS.search(words) or _AGAIN_AND_AGAIN.search(words):
        return None
    enough = _ONE_TIME.search(words)
    found = _ON.search(words) or _CALLED_FIRST.search(words) or _ENGLISH.search(words)
    if enough is None and (found is None or (rests and "再" in words)):
        return None
    if found is None:
        return Once(None)
    day = _day(found["day"], today)
    return None if day is None else Once(day)


@lately
def soon(words: str) -> int | None:
    """Read in how many minutes a single reminder shall come: 十分鐘後提醒我; or None."""
    words = _NOT_NOW.sub("", words)
    every = _OF_ALL.search(words) or _EVERY.search(words)
    return None if every or _AT_HOURS.search(words) else minutes_ahead(words)


def at_night(words: str) -> bool:
    """Say whether an hour after midnight is of the night that follows the day said: 明晚十二點."""
    return _AT_NIGHT.search(words) is not None


def calls(words: str) -> bool:
    """Say whether a reminder is spoken of: 提醒我, 叫她, remind me."""
    return _CALLS.search(words) is not None


def of_every_day(words: str) -> bool:
    """Say whether it is for every day or some days of every week: 每天, 平日, 以後."""
    return _OF_ALL.search(words) is not None


def day_named(words: str, today: date) -> date | None:
    """Return the last day named; None where none is: 改大後天下午四點."""
    named = [_day(each[0], today) for each in _NAMED.finditer(words)]
    return named[-1] if named else None


@lately
def changed(words: str, today: date) -> Change | None:
    """Read that one reminder is to come at another time: 改成四點, 明天那次改到後天; or None."""
    verb = _CHANGES.search(words)
    if verb is None or _OF_ALL.search(words):
        return None
    before, after = _NAMED.search(words, 0, verb.start()), _NAMED.search(words, verb.end())
    if after is not None and _THAT_ONE.match(words, after.end()):
        before, after = after, _NAMED.search(words, after.end())
    which, to = (_day(each[0], today) if each else None for each in (before, after))
    return Change(which, to)


def _day(said: str, today: date) -> date | None:
    if said[0] == "今":
        return today
    if said in _TOMORROW:
        return today + timedelta(days=_TOMORROW[said])
    if said[-1] == "後":
        return in_days(said, today)
    if said[0] == "下" and "月" in said:
        return in_a_month(said, today)
    if said[-1] in "號日" and "月" not in said and said[0] not in "下這本":
        return on_the_next(said, today)
    return on_a_day(said, today) if "月" in said else in_a_week(said, today)
