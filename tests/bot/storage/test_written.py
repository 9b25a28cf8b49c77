"""A brief transaction's own way to SQLite writes and reads as SQLAlchemy's does."""

from __future__ import annotations

import sqlite3

import pytest
from sqlalchemy import bindparam, insert, select, update

from bot.storage import Storage, open_storage
from bot.storage.inserting import insert_on
from bot.storage.sqlite.written import written
from bot.storage.tables import outbox
from tests.fakes.dialogue import SECRET, START, States

ROW = {
    "event": b"\x00\xff",
    "person": "p",
    "address": "telegram:1",
    "channel": "telegram",
    "told": b"sealed",
    "status": "open",
    "bulk": False,
    "attempt": 0,
    "due": START,
    "leased_until": None,
    "received_at": START,
    "reply_to": "",
    "retry_key": "k",
    "farewell": True,
}
ALL_OF = select(outbox).where(outbox.c.person == bindparam("who"))
ON_FILE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


@ON_FILE
async def test_every_kind_of_column_is_written_and_read_alike_both_ways(storage: Storage) -> None:
    making = insert_on(outbox, "sqlite").returning(outbox.c.id)
    async with storage.transaction(brief=True) as within:
        await within.connection.each(making, [ROW])
    async with storage.transaction() as within:
        [long_way] = (await within.connection.execute(ALL_OF, {"who": "p"})).all()
    async with storage.transaction(brief=True) as within:
        [short_way] = await within.connection.each(ALL_OF, [{"who": "p"}])
    assert tuple(short_way) == tuple(long_way)
    assert [type(value) for value in short_way] == [type(value) for value in long_way]
    assert {name: getattr(short_way, name) for name in ROW} == ROW


def test_a_statement_that_wants_more_than_it_is_given_is_not_written() -> None:
    moved = update(outbox).where(outbox.c.id == bindparam("row")).values(status=bindparam("now"))
    with pytest.raises(LookupError, match="now"):
        written(moved, ("row",))


@ON_FILE
async def test_what_went_wrong_is_told_though_the_database_has_taken_all_back_itself(
    storage: Storage,
) -> None:
    async def torn() -> None:
        async with storage.transaction(brief=True) as within:
            await within.connection.each(insert(outbox).prefix_with("OR ROLLBACK"), [ROW, ROW])

    with pytest.raises(sqlite3.IntegrityError):
        await torn()
    async with storage.transaction(brief=True) as within:
        assert await within.connection.each(ALL_OF, [{"who": "p"}]) == []


async def test_in_memory_a_brief_transaction_keeps_what_it_wrote() -> None:
    async with await open_storage("sqlite://", SECRET, States) as storage:
        async with storage.transaction(brief=True) as within:
            await within.connection.each(insert(outbox), [ROW])
        async with storage.transaction() as within:
            assert len((await within.connection.execute(ALL_OF, {"who": "p"})).all()) == 1
