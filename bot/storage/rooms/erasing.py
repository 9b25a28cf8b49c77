"""Forget: everything kept of a person goes, from every table that knows them; and what is old."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Column, delete, select, update
from sqlalchemy.sql import ColumnElement

from bot.storage.connection import Connection
from bot.storage.tables import events, metadata, outbox

TOGETHER = 10_000
"""Old rows that go at once: nobody waits long for it, and however many there are, none is cut."""


async def erase(
    connection: Connection, several: Collection[str], *, last_word: bool = True
) -> None:
    """Delete the rows of people wherever a table has a column ``person``.

    Without ``last_word`` that to them stays until it was told. Of the events that were taken a
    bare digest stays until no platform brings them again: what a person said would come back with
    the next delivery of it.
    """
    for table in reversed(metadata.sorted_tables):
        if "person" in table.c:
            theirs = table.c.person.in_(several)
            if table is outbox and not last_word:
                theirs &= ~outbox.c.farewell
            nameless = update(events).values(person=None)
            gone = nameless if table is events else delete(table)
            await connection.execute(gone.where(theirs))


async def drop(
    connection: Connection, key: Column[Any], *which: ColumnElement[bool], most: int = TOGETHER
) -> int:
    """Delete up to ``most`` rows of the table of ``key``; return how many went.

    One that a turn has in hand is left for the next time: no turn and no erasing, which take rows
    in another order, ever waits for this in a circle.
    """
    some = select(key).where(*which).limit(most).with_for_update(skip_locked=True)
    return (await connection.execute(delete(key.table).where(key.in_(some)))).rowcount
