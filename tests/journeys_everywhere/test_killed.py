"""The program is killed at the worst moments: nothing is lost, and nothing is answered twice."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio

from tests.fakes import line as line_fake
from tests.fakes import telegram as telegram_fake
from tests.fakes.line import fake_line
from tests.fakes.telegram import TOKEN, fake_telegram
from tests.journeys_everywhere.phones import Act, LinePhone, TelegramPhone
from tests.journeys_everywhere.program import Program, ended

MOTHER = "我媽68歲，很少曬太陽，沒吃抗凝血藥"
A_LEASE = timedelta(seconds=25)  # a little more than the outbox holds a row that is being sent


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)


@pytest_asyncio.fixture
async def line(program: Program) -> AsyncIterator[LinePhone]:
    """小美 on LINE, before the program runs."""
    async with fake_line() as fake, aiohttp.ClientSession() as client, ended(program):
        program.speaks_line(fake.url)
        yield LinePhone(program, fake, client)
        assert fake.breaches == []


@pytest_asyncio.fixture
async def telegram(program: Program) -> AsyncIterator[TelegramPhone]:
    """小美 on Telegram by polling, before the program runs."""
    async with fake_telegram() as fake, ended(program):
        program.polls_telegram(fake.base, TOKEN)
        yield TelegramPhone(fake)


async def until(so: Callable[[], object], seconds: float = 30.0) -> None:
    """Wait for something to become true."""
    async with asyncio.timeout(seconds):
        while not so():  # noqa: ASYNC110 - the fakes have no event for it
            await asyncio.sleep(0.01)


async def a_moment(seconds: float = 1.0) -> None:
    """Give what must not happen the time to happen."""
    await asyncio.sleep(seconds)


def later() -> str:
    """Return the time when the lease of what is now being sent is over."""
    return (datetime.now(UTC) + A_LEASE).isoformat()


def rows(program: Program) -> list[tuple[str, bool]]:
    """Return what became of each reply, and whether any of its words are still kept."""
    with sqlite3.connect(program.database) as database:
        found = database.execute("SELECT status, told IS NOT NULL FROM outbox ORDER BY id")
        kept = [(str(status), bool(told)) for status, told in found]
    database.close()
    return kept


async def test_killed_between_all_messages_the_conversation_goes_on(
    program: Program, telegram: TelegramPhone
) -> None:
    said = ("我媽媽68歲", "很少曬太陽", "都沒有", "都吃")
    for number, words in enumerate(said, 1):
        await (program.restart() if program.process else program.start())
        await telegram.does(Act(says=words))
        await until(lambda: rows(program) == [("done", False)] * number)  # noqa: B023 - at once
    assert sum("1200–1500" in words for words in telegram.shown()) == 1
    assert len(set(telegram.shown())) == len(telegram.shown())


@pytest.mark.parametrize("seconds", [0.0, 0.02])
async def test_killed_right_after_the_200_line_is_answered_once(
    program: Program, line: LinePhone, seconds: float
) -> None:
    await program.start()
    first = line.event(Act(says=MOTHER))
    assert await line.posts(first) == 200
    await asyncio.sleep(seconds)
    await program.restart(later())
    await until(line.answers)
    assert await line.posts({**first, "deliveryContext": {"isRedelivery": True}}) == 200
    await a_moment()
    assert len(line.answers()) == 1
    assert any("1200–1500" in words for words in line.shown())


@pytest.mark.parametrize("accepted", [True, False])
async def test_killed_while_line_is_answering_the_reply_arrives_once(
    program: Program, line: LinePhone, *, accepted: bool
) -> None:
    line.fake.faults = [line_fake.Fault(hang=30, accepted=accepted)]
    await program.start()
    await line.does(Act(says=MOTHER))
    await until(lambda: line.fake.calls)
    await program.restart(later())
    await until(lambda: set(rows(program)) == {("done", False)})
    assert len(line.answers()) == 1
    paths = {call["path"] for call in line.fake.calls}
    assert paths == {"/v2/bot/message/reply"}  # the free way, both times


@pytest.mark.parametrize("accepted", [True, False])
async def test_killed_while_telegram_is_answering_nothing_is_sent_twice(
    program: Program, telegram: TelegramPhone, *, accepted: bool
) -> None:
    fault = telegram_fake.Fault(hang=30, accepted=accepted)
    telegram.fake.faults = [fault]
    await program.start()
    await telegram.does(Act(says="您好"))
    await until(lambda: telegram.fake.called("sendMessage"))
    await program.restart(later())
    await until(lambda: rows(program) == [("unknown", False)])
    assert len(telegram.shown()) == int(accepted)
    await telegram.does(Act(says="我68歲"))
    await until(lambda: ("done", False) in rows(program))
    assert rows(program) == [("unknown", False), ("done", False)]


async def test_what_is_written_while_we_are_down_is_answered_when_we_are_back(
    program: Program, telegram: TelegramPhone
) -> None:
    await program.start()
    await telegram.does(Act())
    await until(lambda: rows(program) == [("done", False)])
    await program.kill()
    greeted = len(telegram.shown())
    await telegram.does(Act(says=MOTHER))
    await program.start()
    await until(lambda: any("1200–1500" in words for words in telegram.shown()))
    assert all("1200–1500" not in words for words in telegram.shown()[:greeted])
    await a_moment(0.3)
    assert sum("1200–1500" in words for words in telegram.shown()) == 1


async def test_an_update_that_was_stored_but_not_confirmed_is_answered_once(
    program: Program, telegram: TelegramPhone
) -> None:
    await program.start()
    update = telegram.fake.says(telegram.user, MOTHER)
    await until(telegram.shown)
    await program.kill()
    await a_moment(0.3)  # what was on its way to the fake arrives
    before = len(telegram.shown())
    telegram.fake.queue.insert(0, update)
    await program.start(later())
    await a_moment()
    again = telegram.shown()[before:]
    assert len(set(telegram.shown())) == len(telegram.shown()), again
