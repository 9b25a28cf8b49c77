"""Everybody moves to another database, or nobody does."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from bot.storage import open_storage
from bot.storage.holdings import holding
from bot.storage.moving import NotEmpty, move
from bot.storage.tables import outbox
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
