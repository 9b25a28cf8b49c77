"""A clock that jumps: reminders are neither lost nor doubled, and no lease holds them for long."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.arrivals import Arrival
from bot.reminders import Reminders
from bot.storage import Storage
from bot.turn import NotYet, Taken
from tests.bot.reminders.test_working import EVENING, MORNING, House

HOUR, DAY, MINUTE = timedelta(hours=1), timedelta(days=1), timedelta(minutes=1)


@pytest.mark.parametrize("ahead", [HOUR, 2 * HOUR, 3 * HOUR])
@pytest.mark.parametrize("back", [2 * HOUR, DAY])
async def test_a_clock_that_runs_ahead_and_is_put_back_reminds_once_a_day(
    storage: Storage, ahead: timedelta, back: timedelta
) -> None:
    house = House(storage)
    await house.say("08:00")
    right = MORNING - 30 * MINUTE
    came = await house.come(right + ahead)
    came += await house.come(right + ahead - back)
    came += await house.come(right)
    came += await house.come(MORNING)
    came += await house.come(MORNING + HOUR)
    assert came == ["0 21.00:00"]
    assert await house.come(MORNING + DAY) == ["0 22.00:00"]


async def test_a_clock_that_falls_a_day_behind_loses_nothing_once_it_is_right_again(
    storage: Storage,
) -> None:
    house = House(storage)
    await house.say("08:00")
    assert await house.come(MORNING) == ["0 21.00:00"]
    for behind in range(24):  # it goes on wrongly for a day
        assert await house.come(MORNING - DAY + behind * HOUR) == []
    assert await house.come(MORNING + DAY + HOUR) == ["0 22.00:00"]
    assert await house.come(MORNING + 2 * DAY) == ["0 23.00:00"]


async def test_what_is_set_while_the_clock_is_a_day_behind_comes_at_its_hour(
    storage: Storage,
) -> None:
    house = House(storage)
    house.clock.now = EVENING - DAY
    await house.say("08:00")
    assert await house.come(MORNING) == ["0 20.00:00 missed", "0 21.00:00"]


@pytest.mark.parametrize("back", [2 * HOUR, DAY])
async def test_what_a_worker_held_when_it_died_before_the_clock_was_put_back_comes(
    storage: Storage, back: timedelta
) -> None:
    house = House(storage)
    await house.say("08:00")

    async def dies(_: Arrival) -> Taken:
        raise NotYet

    house.clock.now = MORNING
    await Reminders(storage, dies, house.clock).round()
    assert await house.come(MORNING - back) == ["0 21.00:00"]
    assert await house.come(MORNING) == []


async def test_a_lease_of_a_clock_that_is_a_little_ahead_is_respected(storage: Storage) -> None:
    house = House(storage)
    await house.say("08:00")

    async def busy(_: Arrival) -> Taken:
        raise NotYet

    ahead = House(storage)
    ahead.clock.now = MORNING + 2 * MINUTE
    await Reminders(storage, busy, ahead.clock).round()
    assert await house.come(MORNING) == []
    assert await house.come(MORNING + 3 * MINUTE) == ["0 21.00:00"]
