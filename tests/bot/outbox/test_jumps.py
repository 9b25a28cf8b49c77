"""A clock that jumps: what was promised still leaves, in order, and once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.arrivals import Passing
from bot.storage import Storage
from bot.storage.rooms.promises import Queue
from tests.bot.outbox.test_delivering import House, rows_are
from tests.fakes.dialogue import arrival
from tests.fakes.platform import Platform

HOUR, DAY = 3600.0, 86400.0


@pytest.mark.parametrize("back", [60.0, 2 * HOUR, DAY])
async def test_what_was_promised_before_the_clock_was_put_back_leaves_at_once(
    storage: Storage, back: float
) -> None:
    platform = Platform()
    house = House(storage, platform)
    await house.say(arrival("one"), arrival("two"), arrival("hi", person="line:U1", reply_to="t"))
    house.clock.go(-back)
    async with house.at_work():
        await platform.received(3)
        await rows_are(storage, ("done", None), ("done", None), ("done", None))
    assert platform.by_person() == {"telegram:1": ["one!", "two!"], "line:U1": ["hi!"]}


@pytest.mark.parametrize("ahead", [3 * HOUR, DAY])
async def test_what_was_promised_before_the_clock_ran_ahead_still_leaves(
    storage: Storage, ahead: float
) -> None:
    platform = Platform()
    house = House(storage, platform)
    await house.say(arrival("one"), arrival("two"))
    house.clock.go(ahead)
    async with house.at_work():
        assert await platform.received(2) == ["one!", "two!"]


@pytest.mark.parametrize("back", [2 * HOUR, DAY])
async def test_a_try_put_off_by_a_clock_that_ran_ahead_is_made_when_it_is_put_back(
    storage: Storage, back: float
) -> None:
    platform = Platform(Passing("down", after=60))
    house = House(storage, platform)
    house.clock.go(back)
    async with house.at_work():
        await house.say(arrival("hello", at=back))
        await house.until("passing")
        house.clock.go(-back)
        assert await platform.received(2) == ["hello!", "hello!"]


@pytest.mark.parametrize("channel", ["line", "telegram"])
async def test_a_lease_of_one_who_died_ends_though_the_clock_was_put_back_a_day(
    storage: Storage, channel: str
) -> None:
    house = House(storage, platform := Platform())
    house.clock.go(DAY)
    await house.say(arrival("one", person=f"{channel}:U1", reply_to="t", at=DAY))
    async with storage.transaction() as dying:
        until = house.clock() + timedelta(seconds=20)
        assert await dying.outbox.claim(Queue(channel, bulk=False), house.clock(), until, 1)
    house.clock.go(-DAY)
    async with house.at_work():
        status = "done" if channel == "line" else "unknown"  # only LINE drops a repeat
        await rows_are(storage, (status, None))
    assert platform.words() == (["one!"] if channel == "line" else [])
