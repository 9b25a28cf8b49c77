"""Everybody moves to another database, or nobody does."""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path

import pytest
from sqlalchemy import select, update

from bot.storage import open_storage
from bot.storage.tables import outbox, people
from bot.storage.upkeep.holdings import holding
from bot.storage.upkeep.looking import Unreached, look
from bot.storage.upkeep.moving import NotEmpty, move
from tests.bot.storage.filling import MEI, WEB, filled, promised
from tests.fakes.dialogue import SECRET, States


@pytest.fixture
async def source(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path / 'source.sqlite3'}"
    async with await open_storage(url, SECRET, States) as storage:
        await filled(storage, people=2500)
    return url


async def test_everything_arrives_and_can_be_read(source: str, database: str) -> None:
    seen: list[tuple[int, int]] = []

    counts = await move(source, database, lambda done, every: seen.append((done, every)))

    moved = {name: count for name, count in counts.items() if count}
    assert moved == {"people": 2501, "addresses": 1, "outbox": 1}
    assert seen[0] == (0, 2503)
    assert seen[-1] == (2503, 2503)
    async with await open_storage(database, SECRET, States) as storage:
        held = await holding(storage, WEB)
        assert held is not None
        assert held.person == MEI
        assert b"warfarin" in (held.state or b"")


async def test_rows_written_afterwards_are_numbered_on(source: str, database: str) -> None:
    await move(source, database, lambda _done, _all: None)
    async with await open_storage(database, SECRET, States) as storage:
        await promised(storage, b"later")
        async with storage.transaction() as within:
            found = await within.connection.execute(select(outbox.c.id, outbox.c.event))
            ids = {row.event: row.id for row in found}
    assert ids[b"later"] > ids[b"event"]


async def test_a_database_with_people_is_not_moved_into(source: str, database: str) -> None:
    await move(source, database, lambda _done, _all: None)

    with pytest.raises(NotEmpty):
        await move(source, database, lambda _done, _all: None)


@pytest.mark.parametrize("after", [0.02, 0.05, 0.1])
async def test_whoever_stops_it_need_not_wait(source: str, database: str, after: float) -> None:
    """asyncpg, cut amid a statement of many rows, waits for a server that waits for the rest."""
    async with await open_storage(source, SECRET, States) as storage, storage.transaction() as held:
        await held.connection.execute(update(people).values(state=bytes(20_000)))
    moving: asyncio.Task[object] | None = None

    def stop(done: int, _: int) -> None:
        if 0 < done < 2000 and moving is not None:  # the next page of some megabytes follows
            asyncio.get_running_loop().call_later(after, moving.cancel)

    moving = asyncio.create_task(move(source, database, stop))
    with contextlib.suppress(asyncio.CancelledError, Unreached):
        await asyncio.wait_for(moving, 10)

    assert (await look(database, "")).people in {0, 2501}  # SQLite goes to the end: it is there
