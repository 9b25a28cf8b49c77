"""The process dies at the worst moments: nothing is lost, and nothing is answered twice."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot.outbox import Outbox
from bot.storage import open_storage
from bot.turn import Turn, Turns
from tests.fakes.dialogue import SECRET, States, arrival, bubbles, echo
from tests.fakes.platform import Clock, Platform

ROOT = Path(__file__).parents[3]
TELEGRAM, LINE = "telegram:1", "line:U1"
A_LEASE = 21.0  # seconds


def killed(url: str, moment: str, person: str) -> list[str]:
    """Let a process take one word and die; return what it sent before."""
    command = [sys.executable, "-m", "tests.fakes.process", url, moment, person]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == -signal.SIGKILL, done.stderr
    return done.stdout.split()


async def after_restart(url: str, person: str, seconds: float = 0.0) -> Platform:
    """Start again, have the event redelivered, and return what went out."""
    platform, clock = Platform(), Clock()
    clock.go(seconds)
    async with await open_storage(url, SECRET, States) as storage:
        outbox = Outbox(storage, {"line": platform, "telegram": platform}, bubbles, clock)
        worker = asyncio.create_task(outbox.run())
        again = arrival("hello", "e1", person=person, reply_to="token", at=seconds)
        assert not (
            await Turns(Turn(storage, echo, along=outbox.along), outbox.wake, patience=30).submit(
                again
            )
        ).fresh
        await asyncio.sleep(0.3)
        worker.cancel()
        await asyncio.wait({worker})
    return platform


@pytest.mark.parametrize("person", [TELEGRAM, LINE])
async def test_a_promise_outlives_the_process_that_made_it(database: str, person: str) -> None:
    assert await asyncio.to_thread(killed, database, "before the outbox works", person) == []
    assert (await after_restart(database, person)).words() == ["hello!"]
    assert (await after_restart(database, person)).words() == []


async def test_killed_between_keeping_and_sending_line_is_answered_after_the_lease(
    database: str,
) -> None:
    assert await asyncio.to_thread(killed, database, "after commit", LINE) == []
    assert (await after_restart(database, LINE)).words() == []
    assert (await after_restart(database, LINE, A_LEASE)).words() == ["hello!"]
    assert (await after_restart(database, LINE, A_LEASE)).words() == []


async def test_killed_while_sending_line_is_asked_again_by_the_same_key(database: str) -> None:
    _, key = await asyncio.to_thread(killed, database, "after sending", LINE)
    assert (await after_restart(database, LINE)).words() == []  # the lease still stands
    [parcel] = (await after_restart(database, LINE, A_LEASE)).parcels
    assert (parcel.retry_key, parcel.attempt, parcel.reply_to) == (key, 2, "token")
    assert (await after_restart(database, LINE, A_LEASE)).words() == []


@pytest.mark.parametrize("moment", ["after commit", "before sending", "after sending"])
async def test_killed_while_a_reply_is_begun_telegram_is_never_sent_it_twice(
    database: str, moment: str
) -> None:
    await asyncio.to_thread(killed, database, moment, TELEGRAM)
    assert (await after_restart(database, TELEGRAM)).words() == []
    assert (await after_restart(database, TELEGRAM, A_LEASE)).words() == []


async def test_what_was_unsure_stops_no_later_reply(database: str) -> None:
    await asyncio.to_thread(killed, database, "after sending", TELEGRAM)
    platform, clock = Platform(), Clock()
    clock.go(A_LEASE)
    async with await open_storage(database, SECRET, States) as storage:
        outbox = Outbox(storage, {"telegram": platform}, bubbles, clock)
        worker = asyncio.create_task(outbox.run())
        await Turns(Turn(storage, echo, along=outbox.along), outbox.wake, patience=30).submit(
            arrival("next")
        )
        assert await platform.received(1) == ["next!"]
        worker.cancel()
        await asyncio.wait({worker})
