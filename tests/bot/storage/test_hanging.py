"""A PostgreSQL that says nothing keeps nobody waiting without end, nor a replica that sleeps."""

from __future__ import annotations

import asyncio
import time

import pytest
from sqlalchemy import text

from bot.storage import Away, Storage, Trouble, open_storage
from bot.storage.connection import transaction
from bot.storage.engine import CONNECTS, engine_for
from bot.storage.schema import LOCK, LOCKED_SECONDS, bring_up_to_date
from bot.storage.sealing import Seal
from bot.storage.shapes import Shapes
from bot.storage.upkeep.moving import hold
from tests.fakes.dialogue import SECRET, States


async def said(storage: Storage, question: str) -> str:
    async with storage.transaction() as within:
        return str((await within.connection.execute(text(question))).scalar())


async def test_a_server_that_lets_nobody_in_is_away() -> None:
    let_in: list[asyncio.StreamWriter] = []
    server = await asyncio.start_server(lambda _in, out: let_in.append(out), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    began = time.monotonic()
    with pytest.raises(Away):
        await open_storage(f"postgresql://guben@127.0.0.1:{port}/guben", SECRET, States)
    assert time.monotonic() - began < CONNECTS + 5
    for each in let_in:
        each.close()
    server.close()
    await server.wait_closed()


async def test_a_statement_without_an_answer_is_given_up_and_the_next_one_is_answered(
    postgres: str,
) -> None:
    async with Storage(engine_for(postgres, 0.5), Seal(SECRET), Shapes(States)) as storage:
        began = time.monotonic()
        with pytest.raises(Away):
            await said(storage, "SELECT pg_sleep(30)")
        assert time.monotonic() - began < 10
        assert await said(storage, "SELECT 1") == "1"


async def test_the_server_ends_what_a_replica_sleeps_through(postgres: str) -> None:
    """Else a machine that is gone without a word would hold its people's rows for hours."""
    async with await open_storage(postgres, SECRET, States) as storage:
        with pytest.raises(LookupError):
            async with storage.transaction():
                raise LookupError
        assert await said(storage, "SHOW idle_in_transaction_session_timeout") == "20s"


async def test_who_is_read_from_may_stand_idle_while_the_other_side_counts(postgres: str) -> None:
    engine = engine_for(postgres)
    await bring_up_to_date(engine)
    async with transaction(engine) as reading:
        await hold(reading)
        shown = await reading.execute(text("SHOW idle_in_transaction_session_timeout"))
        assert shown.scalar_one() == "0"
    await engine.dispose()


async def test_a_lock_left_over_is_a_busy_database_not_a_silent_start(postgres: str) -> None:
    engine = engine_for(postgres)
    async with engine.connect() as other:
        await other.execute(text("SELECT pg_advisory_lock(:lock)"), {"lock": LOCK})
        began = time.monotonic()
        with pytest.raises(Away) as away:
            await open_storage(postgres, SECRET, States)
        assert away.value.trouble is Trouble.BUSY
        assert time.monotonic() - began < LOCKED_SECONDS + 5
    await engine.dispose()
    async with await open_storage(postgres, SECRET, States) as storage:
        assert await said(storage, "SELECT 1") == "1"
