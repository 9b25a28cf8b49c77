"""Programs that share one PostgreSQL and one address: no leader, nothing lost, nothing doubled."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.clock import world
from tests.chaos.model import LAST, midnight_over, model
from tests.chaos.people import OnLine
from tests.chaos.reckoning import on_line, summed
from tests.journeys_everywhere.phones import LinePhone
from tests.journeys_everywhere.program import Program, ended
from tests.journeys_everywhere.transcripts import book
from tests.replicas.street import REPLICAS, Street, built

pytestmark = pytest.mark.slow
PEOPLE = 8


@pytest_asyncio.fixture
async def street(tmp_path: Path) -> AsyncIterator[Street]:
    """Build it; the programs are not started yet."""
    async with built(tmp_path) as made:
        yield made


async def test_each_is_killed_and_the_database_restarts_and_nothing_is_lost_or_doubled(
    street: Street,
) -> None:
    await midnight_over(timedelta(minutes=2))
    await street.start()
    read, chance, over = book(), random.Random(1), asyncio.Event()  # noqa: S311 - of a test
    people = [
        OnLine(
            LinePhone(street.address, street.line, street.client),
            model(read, world(), "line"),
            chance,
        )
        for _ in range(PEOPLE)
    ]
    talking = [asyncio.create_task(each.talk(over.is_set)) for each in people]
    await asyncio.sleep(2)
    for program in street.programs:
        await program.kill()
        await asyncio.sleep(1)
        await program.start()
    await street.postgres.restart(1.5)
    await asyncio.sleep(2)
    over.set()
    await asyncio.gather(*talking)
    await street.quiet()
    for each in people:
        await each.says(LAST)
    await street.quiet()
    count = summed("LINE, answers", [on_line(each) for each in people])
    assert (count.lost, count.doubled, count.disordered) == (0, 0, 0), count
    assert count.arrived == count.wanted > 3 * PEOPLE
    assert [await program.stop() for program in street.programs] == [0] * REPLICAS


async def test_the_webhook_is_registered_by_one_of_them(street: Street) -> None:
    await street.start()
    async with asyncio.timeout(20):
        while not street.telegram.webhook["url"]:  # noqa: ASYNC110 - the fake has no event for it
            await asyncio.sleep(0.05)
    await asyncio.sleep(2)
    assert len(street.telegram.called("setWebhook")) == 1


async def test_four_that_start_at_once_on_an_empty_database_migrate_it_once(
    street: Street, tmp_path: Path
) -> None:
    fourth = Program(tmp_path / "fourth", {**street.programs[0].settings})
    fourth.folder.mkdir()
    street.programs.append(fourth)
    began = time.monotonic()
    async with ended(fourth):
        await street.start()
        assert time.monotonic() - began < 40
        assert len(await street.postgres.ask("SELECT version_num FROM alembic_version")) == 1
        logs = [program.log for program in street.programs]
        assert [said for said in logs if "Traceback" in said] == []
