"""Whose key is missing here loses nothing: no reminder, no block, no word of theirs erases them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from pydantic import SecretStr
from sqlalchemy import update

from bot.arrivals import Arrival
from bot.assembly import kit, open_house
from bot.clock import SetClock
from bot.settings import Settings
from bot.storage import Storage
from bot.storage.rooms.claiming import Status
from bot.storage.rooms.people import Standing
from bot.storage.tables import outbox
from bot.turn import Refused
from core.messages import Due, Event, Idle, Left
from core.outside import Ended, Letter
from tests.fakes.circle import LINKS, MOTHER, NOON, SON, Home

WARFARIN = "我68歲，女生，很少曬太陽，有吃華法林，不挑食，其他都沒有"
EIGHT = NOON + timedelta(hours=20)
LONG_AGO = NOON - timedelta(days=400)
WAITS = "您之前說的都還在"


@asynccontextmanager
async def home(database: str, key: str, now: datetime = NOON) -> AsyncIterator[Home]:
    """Open a house with a key, as one of several replicas."""
    clock = SetClock(now)
    settings = Settings(database_url=database, secret_key=SecretStr(key))
    async with open_house(settings, replace(kit(clock), patience=30), {}, links=LINKS) as house:
        yield Home(house, clock, count=int(now.timestamp()) + len(key) * 100)


async def sealed_differently(database: str) -> None:
    """Have a mother kept under an old key, and her son under a new one."""
    async with home(database, "old") as here:
        await here.says(MOTHER, WARFARIN)
        assert "08:00" in await here.says(MOTHER, "每天早上八點提醒我")
    async with home(database, "new old") as here:
        await here.says(SON, "嗨")


async def test_who_cannot_be_read_is_asked_to_come_again_and_keeps_everything(
    database: str,
) -> None:
    await sealed_differently(database)
    async with home(database, "new") as lacking:
        for said in ("我沒有吃藥", "我的計畫", "ABCD-EFGH", "刪除我的資料", "對"):
            assert WAITS in await lacking.says(MOTHER, said)
        assert "119" in await lacking.says(MOTHER, "我突然半邊沒力，話講不清楚")
        assert WAITS not in await lacking.says(SON, "我的計畫")
        await lacking.does(MOTHER, Left())
    async with home(database, "new old", NOON + timedelta(hours=1)) as whole:
        assert "華法林" in await whole.says(MOTHER, "匯出我的資料")


async def test_a_reminder_waits_for_who_can_read_and_erases_nobody(database: str) -> None:
    """To a stranger it would mean that nobody is there any more: all of theirs went."""
    await sealed_differently(database)
    async with home(database, "new", EIGHT) as lacking:
        assert await lacking.house.reminders.round() == []
    async with home(database, "new old", EIGHT + timedelta(hours=1)) as whole:
        [taken] = await whole.house.reminders.round()
        assert taken.arrival.event == Due("0", EIGHT)
        assert taken.told.replies
        assert "華法林" in await whole.says(MOTHER, "匯出我的資料")


@pytest.mark.parametrize(
    "event",
    [Due("0", EIGHT), Letter("tie", Ended()), Idle(NOON - timedelta(days=366), asked=False)],
)
async def test_what_we_bring_erases_nobody_whose_state_is_damaged(
    database: str, event: Event
) -> None:
    async with home(database, "old") as here:
        await damaged(here.house.storage)
        arrival = Arrival(MOTHER, "an event of ours", event, NOON, NOON)
        with pytest.raises(Refused):
            await here.house.turns.submit(arrival)
        async with here.house.storage.transaction() as within:
            assert not (await within.people.find([MOTHER]))[MOTHER].readable


async def test_who_was_asked_whether_to_be_forgotten_is_though_unreadable(database: str) -> None:
    async with home(database, "old") as here:
        await damaged(here.house.storage)
        idle = Idle(LONG_AGO, asked=True)
        await here.house.turns.submit(Arrival(MOTHER, "idle", idle, NOON, NOON))
        async with here.house.storage.transaction() as within:
            assert await within.people.find([MOTHER]) == {}


async def damaged(storage: Storage) -> None:
    """Write a state that none of today's shapes has."""
    standing = Standing(
        MOTHER, b'{"kind":"?"}', reachable=True, last_seen=NOON - timedelta(days=500)
    )
    async with storage.transaction() as within:
        await within.people.save([standing])


async def test_a_late_reply_that_cannot_be_read_here_is_not_taken_as_told(database: str) -> None:
    await sealed_differently(database)
    async with home(database, "old") as here, here.house.storage.transaction() as within:
        await within.connection.execute(update(outbox).values(status=Status.LATE))
    async with home(database, "new") as lacking, lacking.house.storage.transaction() as within:
        assert await within.outbox.missed([MOTHER]) == []
    async with home(database, "old") as here, here.house.storage.transaction() as within:
        assert [each.address for each in await within.outbox.missed([MOTHER])] == [MOTHER] * 2
