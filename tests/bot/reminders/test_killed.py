"""kill -9 between any two statements: no reminder is lost, and none is made twice."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.storage import Storage, open_storage
from tests.bot.reminders.test_working import EVENING, MORNING, House
from tests.fakes.dialogue import SECRET, States

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[3]
PEOPLE = 3
A_LEASE = timedelta(seconds=31)
STATEMENTS = {"sqlite": range(1, 25, 2), "postgresql": range(2, 25, 6)}


def brought(url: str, now: datetime, last: int) -> bool:
    """Let a process bring what is due until its statement ``last``; say whether it was killed."""
    command = [sys.executable, "-m", "tests.fakes.reminding_process", url, str(now), str(last)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode in (0, -signal.SIGKILL), done.stderr
    return done.returncode != 0


async def test_killed_before_any_statement_each_reminder_is_promised_once(database: str) -> None:
    killed, now = 0, MORNING
    for last in STATEMENTS[database.partition(":")[0]]:
        async with await open_storage(database, SECRET, States) as storage:
            await set_for(storage, now, last)
        now += A_LEASE
        killed += await asyncio.to_thread(brought, database, now, last)
    assert not await asyncio.to_thread(brought, database, now + A_LEASE, 0)
    assert killed > len(STATEMENTS[database.partition(":")[0]]) / 2
    async with await open_storage(database, SECRET, States) as storage:
        promised = await promises(storage)
    assert set(promised.values()) == {1}
    assert len(promised) == PEOPLE * len(STATEMENTS[database.partition(":")[0]])


async def test_three_processes_at_once_make_each_reminder_once(database: str) -> None:
    async with await open_storage(database, SECRET, States) as storage:
        for number in range(20):
            await set_for(storage, MORNING, number)
    work = [asyncio.to_thread(brought, database, MORNING, 0) for _ in range(3)]
    assert await asyncio.gather(*work) == [False] * 3
    async with await open_storage(database, SECRET, States) as storage:
        promised = await promises(storage)
    assert promised == Counter(dict.fromkeys(promised, 1))
    assert len(promised) == 20 * PEOPLE


async def set_for(storage: Storage, now: datetime, number: int) -> None:
    """Set reminders for new people, due at the next full minute."""
    house = House(storage)
    house.clock.now = EVENING
    local = now + timedelta(hours=8)
    for each in range(PEOPLE):
        await house.say(f"{local:%H:%M}", f"line:{number}-{each}")
    async with storage.transaction() as transaction:
        await transaction.connection.execute(text("DELETE FROM outbox WHERE NOT bulk"))


async def promises(storage: Storage) -> Counter[str]:
    """Count the reminders promised to each."""
    async with storage.transaction() as transaction:
        left = await transaction.connection.execute(text("SELECT count(*) FROM dues"))
        assert left.scalar_one() == 0
        rows = await transaction.connection.execute(text("SELECT address FROM outbox WHERE bulk"))
        return Counter(row.address for row in rows)
