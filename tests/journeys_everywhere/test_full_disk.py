"""No file of the running program can grow: nothing is half written, and all goes on with room."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest_asyncio

from tests.chaos.weather import full_disk
from tests.fakes import line as line_fake
from tests.fakes.line import Fault, fake_line
from tests.fakes.telegram import TOKEN, fake_telegram
from tests.journeys_everywhere.phones import Act, LinePhone, TelegramPhone
from tests.journeys_everywhere.program import Program, ended
from tests.journeys_everywhere.test_killed import MOTHER, rows, until

KEPT = ("people", "events", "outbox", "reminders", "dues")


@pytest_asyncio.fixture
async def line(tmp_path: Path) -> AsyncIterator[LinePhone]:
    """小美 on LINE, and the program running."""
    program = Program(tmp_path)
    async with fake_line() as fake, aiohttp.ClientSession() as client, ended(program):
        program.speaks_line(fake.url)
        await program.start()
        yield LinePhone(program, fake, client)
        assert fake.breaches == []


def kept(program: Program) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of what is kept."""
    with sqlite3.connect(program.database) as database:
        found = {name: database.execute(f"SELECT * FROM {name}").fetchall() for name in KEPT}  # noqa: S608 - our own names
    database.close()
    return found


async def health(phone: LinePhone) -> tuple[int, Any]:
    """Ask as a probe does."""
    async with phone.client.get(f"{phone.program.url}/healthz") as answer:
        return answer.status, await answer.json()


async def ready(phone: LinePhone) -> None:
    """Wait until a probe hears that all is well; it asks anew after a second."""
    async with phone.client.get(f"{phone.program.url}/healthz/live") as answer:
        assert answer.status == 200
    while (seen := await health(phone))[0] != 200:  # noqa: ASYNC110 - a probe has no event
        await asyncio.sleep(0.05)
    assert seen == (200, {"live": True, "ready": True})


async def unready(phone: LinePhone) -> str:
    """Wait until a probe hears that we are not ready; return why."""
    while (seen := await health(phone))[0] == 200:  # noqa: ASYNC110 - a probe has no event
        await asyncio.sleep(0.05)
    status, told = seen
    assert (status, told["ready"]) == (503, False)
    return str(told["why"])


async def test_what_a_full_disk_cannot_keep_is_refused_whole_and_answered_once_with_room(
    line: LinePhone,
) -> None:
    await line.does(Act(says="您好"))
    await until(lambda: rows(line.program) == [("done", False)])
    event = line.event(Act(says=MOTHER))
    before = kept(line.program)
    with full_disk(line.program):
        assert await line.post(line_fake.webhook(event)) == 503
        assert "disk is full" in await unready(line)
        assert kept(line.program) == before
    await ready(line)
    assert await line.posts({**event, "deliveryContext": {"isRedelivery": True}}) == 200
    await until(lambda: rows(line.program) == [("done", False)] * 2)
    assert await line.posts({**event, "deliveryContext": {"isRedelivery": True}}) == 200
    assert sum("1200–1500" in words for words in line.shown()) == 1
    assert len(line.answers()) == 2
    assert await line.program.stop() == 0


async def test_an_answer_that_left_while_the_disk_filled_up_is_written_down_with_room(
    line: LinePhone,
) -> None:
    line.fake.faults = [Fault(status=200, hang=0.7, accepted=True)]
    await line.does(Act(says=MOTHER))
    await until(lambda: line.fake.calls)
    with full_disk(line.program):
        await unready(line)
        await until(line.answers)
        assert rows(line.program) == [("sending", True)]
    await until(lambda: rows(line.program) == [("done", False)])
    assert len(line.answers()) == 1


async def test_what_is_written_on_telegram_while_the_disk_is_full_is_answered_with_room(
    tmp_path: Path,
) -> None:
    program = Program(tmp_path)
    async with fake_telegram() as fake, ended(program):
        program.polls_telegram(fake.base, TOKEN)
        await program.start()
        phone = TelegramPhone(fake)
        await phone.does(Act(says="您好"))
        await until(lambda: rows(program) == [("done", False)])
        greeted = len(phone.shown())
        with full_disk(program):
            polls = len(fake.called("getUpdates"))
            await phone.does(Act(says=MOTHER))
            await until(lambda: len(fake.called("getUpdates")) > polls + 1)
            assert rows(program) == [("done", False)]
        await until(lambda: any("1200–1500" in words for words in phone.shown()[greeted:]))
        assert sum("1200–1500" in words for words in phone.shown()) == 1
