"""Forget: everything kept of a person goes, from every table that knows them; and what is old."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Column, delete, select
from sqlalchemy.sql import ColumnElement

from bot.storage.connection import Connection
from bot.storage.tables import metadata

TOGETHER = 10_000
"""Old rows that go at once: nobody waits long for it, and however many there are, none is cut."""


async def erase(connection: Connection, several: Collection[str]) -> None:
    """Delete the rows of people wherever a table has a column ``person``."""
    for table in reversed(metadata.sorted_tables):
        if "person" in table.c:
            await connection.execute(delete(table).where(table.c.person.in_(several)))


async def drop(
    connection: Connection, key: Column[Any], *which: ColumnElement[bool], most: int = TOGETHER
) -> int:
    """Delete up to ``most`` rows of the table of ``key``; return how many went."""
    some = select(key).where(*which).limit(most)
    return (await connection.execute(delete(key.table).where(key.in_(some)))).rowcount
