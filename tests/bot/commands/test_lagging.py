"""The gauges of how far we are behind: nothing, a due reminder, a reply nobody took."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.arrivals import Arrival
from bot.assembly import House, kit, open_house
from bot.clock import SetClock
from bot.commands.serving.lagging import Lag
from bot.settings import Settings
from bot.telemetry import Telemetry
from core.messages import Said

NOW = datetime(2026, 11, 21, 1, tzinfo=UTC)  # 9:00 in Taipei


@asynccontextmanager
async def said(words: str, person: str) -> AsyncIterator[tuple[House, SetClock, Telemetry, Lag]]:
    clock, telemetry = SetClock(NOW), Telemetry()
    settings = Settings(database_url="sqlite://")
    async with open_house(settings, replace(kit(clock), patience=30), {}) as house:
        await house.turns.submit(Arrival(person, "e1", Said(words), NOW, NOW, "token"))
        yield house, clock, telemetry, Lag(house.storage, clock, telemetry, ["line"])


def told(telemetry: Telemetry, name: str) -> float:
    lines = telemetry.exposition().decode().splitlines()
    return float(next(line for line in lines if line.startswith(name)).split()[1])


async def test_a_due_reminder_that_waits_is_measured_from_its_moment() -> None:
    async with said("每天早上十點提醒我", "web:1") as (house, clock, telemetry, lag):
        await lag.look()
        assert told(telemetry, "guben_due_lag_seconds") == 0
        clock.move(NOW + timedelta(hours=1, seconds=90))
        await lag.look()
        assert told(telemetry, "guben_due_lag_seconds") == 90
        await house.reminders.round()
        await lag.look()
        assert told(telemetry, "guben_due_lag_seconds") == 0


async def test_a_reply_is_measured_where_it_is_pushed_and_not_where_it_is_fetched() -> None:
    for person, seconds in (("line:U1", 60), ("web:1", 0)):
        async with said("您好", person) as (_, clock, telemetry, lag):
            clock.move(NOW + timedelta(seconds=60))
            await lag.look()
            assert told(telemetry, "guben_outbox_age_seconds") == seconds
