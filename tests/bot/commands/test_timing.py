"""Replicas go by one clock, the database's, whatever their own machines show."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

from pydantic import SecretStr
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from bot.checks.database import look_at_database
from bot.clock import SharedClock, elapsed, world
from bot.commands.serving.timing import tell
from bot.settings import Settings
from bot.storage import Storage, open_storage
from tests.fakes.dialogue import SECRET, States
from tests.replicas.postgres import LOOKED_AT_FIRST, RIGHT_CLOCK, WRONG_CLOCK

NOON = datetime(2026, 11, 22, 4, tzinfo=UTC)
SOON = timedelta(seconds=30)


class Ticks:
    """Seconds that go on as a test lets them."""

    def __init__(self) -> None:  # noqa: D107 - the class says it
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


async def test_postgresql_tells_the_time_to_all_and_a_file_has_none_of_its_own(
    database: str, storage: Storage
) -> None:
    clock = SharedClock()
    is_served = database.startswith("postgresql")
    assert await tell(clock, storage) is is_served is clock.is_told
    assert abs(clock() - world()) < SOON


async def test_who_was_told_wrongly_is_told_again(storage: Storage, database: str) -> None:
    clock = SharedClock()
    clock.tell(NOON, clock.ticks())
    if await tell(clock, storage):
        assert abs(clock() - world()) < SOON
    else:
        assert database.startswith("sqlite")


async def test_it_is_the_databases_time_that_counts_and_check_says_how_far_ours_is_off(
    postgres: str,
) -> None:
    url = postgres.replace("postgresql", "postgresql+asyncpg", 1)
    engine = create_async_engine(url, isolation_level="AUTOCOMMIT")
    clock = SharedClock()
    try:
        async with engine.connect() as connection:
            await connection.execute(text(WRONG_CLOCK.format(seconds=600)))
            await connection.execute(text(LOOKED_AT_FIRST))
        async with await open_storage(postgres, SECRET, States) as storage:
            assert await tell(clock, storage)
        settings = Settings(_env_file=None, database_url=postgres, secret_key=SecretStr(SECRET))  # type: ignore[call-arg]  # pydantic's own
        found = [each.said async for each in look_at_database(settings)]
    finally:
        async with engine.connect() as connection:
            for each in RIGHT_CLOCK.split(";"):
                await connection.execute(text(each))
        await engine.dispose()
    assert abs(clock() - world() - timedelta(minutes=10)) < SOON
    assert [each for each in found if "behind the database's" in each]


def test_between_two_looks_it_goes_on_by_what_nobody_sets() -> None:
    ticks = Ticks()
    clock = SharedClock(ticks)
    clock.tell(NOON, ticks())
    ticks.seconds += 4.5
    assert clock() == NOON + timedelta(seconds=4.5)
    clock.tell(NOON, ticks())
    assert clock() == NOON


def test_it_goes_on_while_this_machine_sleeps() -> None:
    """Else a replica that wakes would lend out what others hold, until it is told again."""
    assert abs(elapsed() - time.clock_gettime(time.CLOCK_BOOTTIME)) < 1


def test_until_it_is_told_it_shows_the_worlds_time() -> None:
    assert abs(SharedClock(Ticks())() - world()) < SOON
