"""Whatever is said of reminders, of whomever: what rings over the next days, and for whom."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest

from bot.assembly import kit, open_house
from bot.bubbles import Text
from bot.channels.local import receive
from bot.channels.local.talk import Talk
from bot.clock import SetClock
from bot.commands.talking import until
from bot.settings import Settings

ZONE = "+08:00"
NOW = datetime.fromisoformat(f"2026-11-22T09:00:00{ZONE}")
DAYS = (22, 23, 24)
RINGS = re.compile("提醒(?P<who>[^：，。一]{1,4})：")
WHOLE = "沒生病沒吃藥 很少曬太陽 都吃"
ASKS = "請問是誰的提醒？"


@dataclass(frozen=True)
class Told:
    """Two who are reminded: what was said to set it, and their hours."""

    lines: tuple[str, ...]
    hours: dict[str, str]


AMID_DADS_QUESTION = Told(
    (
        "爸爸75歲吃可邁丁 媽媽70歲，我45歲 女",
        "先看媽媽",
        "媽媽晚上8點 爸爸早上7點 提醒",
    ),
    {"媽媽": "20:00", "爸爸": "07:00"},
)
AFTER_HIS_PLAN = Told(
    (
        f"我68歲女 {WHOLE}",
        "早上8點提醒我",
        f"我先生70歲 {WHOLE}",
        "先生晚上9點提醒",
        "我先生的計畫",
    ),
    {"您": "08:00", "先生": "21:00"},
)
SETTINGS = {"dad": AMID_DADS_QUESTION, "him": AFTER_HIS_PLAN}
"""By whom the talk is of."""

ACTS: dict[
    str, Callable[[str], set[tuple[int, str]]]
] = {  # what is said of one whose hour is given, and what is to ring for them then
    "{who}明天不用叫": lambda hour: {(22, hour), (24, hour)},
    "{who}這三天不用提醒": lambda _: set(),
    "{who}的提醒改成早上十點": lambda _: {(day, "10:00") for day in DAYS},
    "{who}每天延後一小時": lambda hour: {
        (day, f"{int(hour[:2]) + 1:02d}{hour[2:]}") for day in DAYS
    },
    "{who}先不要提醒": lambda _: set(),
    "{who}不要提醒了": lambda _: set(),
    "{who}中午12點也要提醒": lambda hour: {(day, at) for day in DAYS for at in (hour, "12:00")},
}
UNNAMED = ("明天不用叫", "提醒改成早上十點", "不要提醒了")
NAMED = [
    *((name, who, act) for name, who in (("dad", "媽媽"), ("him", "您")) for act in ACTS),
    *((name, who, act) for name, who in (("dad", "爸爸"), ("him", "先生")) for act in (*ACTS,)[:3]),
]
"""Mostly of who is not talked of: that goes wrong more easily."""


def _model(told: Told, who: str, act: str) -> set[tuple[int, str, str]]:
    """What is to ring, as (day, hour, whom), where an act is of one of the two."""
    others = {(day, hour, each) for each, hour in told.hours.items() for day in DAYS if each != who}
    return others | {(day, at, who) for day, at in ACTS[act](told.hours[who])}


def _of(act: str, who: str) -> str:
    return act.format(who=who.replace("您", "我"))


async def _talked(told: Told, *then: str | datetime) -> tuple[list[str], set[tuple[int, str, str]]]:
    """Say it all, and let the days pass: the newest answer, and what rang after it."""
    clock = SetClock(NOW)
    rang: set[tuple[int, str, str]] = set()
    answer: list[str] = []
    made = replace(kit(clock), patience=30)
    async with open_house(Settings(database_url="sqlite://"), made, {}) as house:
        talk = Talk(house.turns.submit, house.outbox.collect, clock)
        for each in (*told.lines, *then):
            if isinstance(each, datetime):
                await until(each, house, talk, clock)
            else:
                heard = await talk.hear(receive.typed(each, talk.newest))
                answer = [bubble.text for bubble in heard.bubbles if isinstance(bubble, Text)]
        end = datetime.fromisoformat(f"2026-11-24T23:59:00{ZONE}")
        while (at := await house.reminders.earliest()) is not None and at <= end:
            here = at.astimezone(NOW.tzinfo)
            for bubble in await until(at, house, talk, clock):
                found = RINGS.search(bubble.text) if isinstance(bubble, Text) else None
                if found:
                    rang.add((here.day, f"{here:%H:%M}", found["who"]))
    return answer, rang


def _from(rings: set[tuple[int, str, str]], moment: datetime) -> set[tuple[int, str, str]]:
    return {each for each in rings if each[:2] > (moment.day, f"{moment:%H:%M}")}


@pytest.mark.parametrize(("name", "who", "act"), NAMED)
async def test_what_is_said_of_one_by_name_changes_only_theirs(
    name: str, who: str, act: str
) -> None:
    told = SETTINGS[name]
    _, rang = await _talked(told, _of(act, who))
    assert rang == _from(_model(told, who, act), NOW)


@pytest.mark.parametrize("said", UNNAMED)
@pytest.mark.parametrize("who", ["媽媽", "爸爸"])
async def test_without_a_name_it_is_of_whose_reminder_came_last(who: str, said: str) -> None:
    told = AMID_DADS_QUESTION
    came = datetime.fromisoformat(f"2026-11-22T{told.hours[who]}:00{ZONE}")
    came += timedelta(days=int(came < NOW))
    _, rang = await _talked(told, came, f"{said}")
    days = {"明天不用叫": {came.day + 1}, "不要提醒了": set(DAYS)}
    expected = {
        (day, "10:00" if each == who and said.startswith("提醒改") else hour, each)
        for each, hour in told.hours.items()
        for day in DAYS
        if each != who or day not in days.get(said, ())
    }
    assert rang == _from(expected, came)


@pytest.mark.parametrize("said", UNNAMED)
async def test_where_it_may_be_of_either_it_is_asked_and_all_rings_until_then(said: str) -> None:
    told = AFTER_HIS_PLAN
    answer, rang = await _talked(told, said)
    assert ASKS in answer
    every = {(day, hour, each) for each, hour in told.hours.items() for day in DAYS}
    assert rang == _from(every, NOW)


@pytest.mark.parametrize(("chosen", "whose"), [("先生的", {"先生"}), ("都是", {"您", "先生"})])
async def test_the_answer_to_whose_does_what_was_said(chosen: str, whose: set[str]) -> None:
    told = AFTER_HIS_PLAN
    _, rang = await _talked(told, "明天不用叫", chosen)
    expected = {
        (day, hour, each)
        for each, hour in told.hours.items()
        for day in DAYS
        if not (day == DAYS[1] and each in whose)
    }
    assert rang == _from(expected, NOW)
