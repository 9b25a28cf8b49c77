"""Of several processes on one database exactly one does what only one shall do."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from pydantic import SecretStr

from bot.assembly import kit, open_house
from bot.clock import SetClock
from bot.settings import Settings

NOON = datetime(2026, 11, 21, tzinfo=UTC)


async def test_one_of_three_is_alone_and_ten_seconds_later_one_again(database: str) -> None:
    clock = SetClock(NOON)
    settings = Settings(database_url=database, secret_key=SecretStr("a secret of the tests"))
    made = replace(kit(clock), patience=30)
    async with AsyncExitStack() as stack:
        houses = [await stack.enter_async_context(open_house(settings, made, {})) for _ in range(3)]
        for _ in range(2):
            asked = await asyncio.gather(*(house.alone("webhook") for house in houses))
            assert sorted(asked) == [False, False, True]
            clock.move(clock() + timedelta(seconds=10))


async def test_who_asks_a_few_seconds_later_is_not_alone_whatever_the_clock_shows(
    database: str,
) -> None:
    settings = Settings(database_url=database, secret_key=SecretStr("a secret of the tests"))
    clock = SetClock(NOON)
    async with open_house(settings, replace(kit(clock), patience=30), {}) as house:
        for start in range(20):
            what = f"webhook {start}"
            clock.move(NOON + timedelta(minutes=start, seconds=start))
            assert await house.alone(what)
            clock.move(clock() + timedelta(seconds=9))
            assert not await house.alone(what)
