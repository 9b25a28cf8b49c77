"""{"advance"}: the clock moves on, and reminders come out in order, each at its own moment."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.arrivals import Arrival
from bot.assembly import House, kit, open_house
from bot.bubbles import Text
from bot.channels.local import shapes
from bot.channels.local.talk import Talk
from bot.clock import SetClock
from bot.commands.talking import next_line, until
from bot.settings import Settings
from core.dialogue import view
from core.messages import Said

NOW = datetime(2026, 11, 21, 1, tzinfo=UTC)  # 9:00 in Taipei
DICTATED = "我68歲女生，很少曬太陽，沒吃抗凝血藥，也沒有其他病"


@asynccontextmanager
async def talking(*words: str) -> AsyncIterator[tuple[Talk, SetClock, House]]:
    clock = SetClock(NOW)
    settings = Settings(database_url="sqlite://")
    async with open_house(settings, replace(kit(clock), patience=30), {}) as house:
        talk = Talk(house.turns.submit, house.outbox.collect, clock)
        for each in words:
            await talk.hear(Said(each))
        yield talk, clock, house


async def advanced(talk: Talk, clock: SetClock, house: House, **on: float) -> list[str]:
    came = await until(clock() + timedelta(**on), house, talk, clock)
    return [each.text for each in came if isinstance(each, Text)]


async def test_a_day_brings_a_reminder_and_one_gentle_follow_up() -> None:
    async with talking(DICTATED, "每天早上八點提醒我") as (talk, clock, house):
        assert await advanced(talk, clock, house, hours=22) == []
        first, again = await advanced(talk, clock, house, hours=24)
        assert "提醒您" in first
        assert "再輕輕提醒您一次" in again
        assert clock() == NOW + timedelta(hours=46)


async def test_a_tap_between_two_advances_ends_the_follow_up() -> None:
    async with talking(DICTATED, "每天早上八點提醒我") as (talk, clock, house):
        await advanced(talk, clock, house, hours=23, minutes=5)
        assert [each.label for each in talk.offered] == ["吃了", "晚點", "今天跳過"]
        await talk.hear(Said("吃了"))
        assert await advanced(talk, clock, house, hours=20) == []


async def test_a_snooze_comes_half_an_hour_later() -> None:
    async with talking(DICTATED, "每天早上八點提醒我") as (talk, clock, house):
        await advanced(talk, clock, house, hours=23)
        await talk.hear(Said("晚點"))
        assert await advanced(talk, clock, house, minutes=29) == []
        [again] = await advanced(talk, clock, house, minutes=1)
        assert "現在方便吃了嗎" in again


async def test_several_people_and_times_come_in_order() -> None:
    words = (DICTATED, "早上八點和晚上七點提醒我", "每天中午12點半提醒我媽吃鈣片")
    async with talking(*words) as (talk, clock, house):
        await advanced(talk, clock, house, hours=15)
        came = await advanced(talk, clock, house, hours=24)
    firsts = [each.splitlines()[0] for each in came if "再輕輕" not in each]
    assert [each.partition("：")[0] for each in firsts] == [
        "早安！提醒您",
        "午安！提醒媽媽",
        "提醒您",
    ]


async def test_a_month_of_advancing_reminds_each_day_and_keeps_the_rhythm() -> None:
    async with talking(DICTATED, "平日早上八點提醒我") as (talk, clock, house):
        came = await advanced(talk, clock, house, days=28)
        assert sum("早安" in each for each in came) == 20
        rhythm = view(talk.state).rhythm
        assert rhythm is not None
        assert rhythm.days == (1, 2, 3, 4, 5)


async def test_stopping_stops_and_forgetting_leaves_nothing_to_come() -> None:
    async with talking(DICTATED, "每天早上八點提醒我") as (talk, clock, house):
        await talk.hear(Said("不要提醒了"))
        assert await advanced(talk, clock, house, days=3) == []
        await talk.hear(Said("每天早上八點提醒我"))
        await talk.hear(Said("刪除我的資料"))
        await talk.hear(Said("是"))
        assert await house.reminders.earliest() is None


async def test_what_a_relative_did_meanwhile_comes_out_too() -> None:
    async with talking(DICTATED, "邀請兒子") as (talk, clock, house):
        shown = (await talk.hear(Said("三樣都可以"))).bubbles[-1]
        assert isinstance(shown, Text)
        typed = Said(shown.text.split()[-1])
        await house.hear(Arrival("telegram:7", "joining", typed, clock(), clock()))
        (told,) = await advanced(talk, clock, house, minutes=1)
        assert "兒子加入了" in told


async def test_a_reminder_is_shown_when_it_is_due_though_nobody_types(
    capsys: pytest.CaptureFixture[str],
) -> None:
    async with talking(DICTATED, "每天早上八點提醒我") as (talk, clock, house):
        typing: asyncio.Future[str | None] = asyncio.get_running_loop().create_future()
        waiting = asyncio.create_task(
            next_line(house, talk, clock, typing, lambda: NOW + timedelta(hours=23, minutes=1))
        )
        shown = ""
        async with asyncio.timeout(30):
            while "提醒您" not in shown:
                await asyncio.sleep(0.05)
                shown += capsys.readouterr().out
        assert not waiting.done()
        typing.set_result("吃了")
        assert await waiting == "吃了"


async def test_on_the_day_it_begins_again_scripts_see_it_enabled() -> None:
    async with talking(DICTATED, "每天早上八點提醒我", "下週三再開始") as (talk, clock, house):
        seen = view(talk.state).rhythm
        assert shapes.rhythm(seen, clock()) == {
            "enabled": False,
            "times": ["08:00"],
            "days": [1, 2, 3, 4, 5, 6, 7],
        }
        await advanced(talk, clock, house, days=4)  # Wednesday, before eight
        again = shapes.rhythm(view(talk.state).rhythm, datetime(2026, 11, 24, 16, tzinfo=UTC))
        assert again is not None
        assert again["enabled"]
