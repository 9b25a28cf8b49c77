"""Forget: everything kept of a person goes, from every table that knows them."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import delete

from bot.storage.connection import Connection
from bot.storage.tables import metadata


async def erase(connection: Connection, several: Collection[str]) -> None:
    """Delete the rows of people wherever a table has a column ``person``."""
    for table in reversed(metadata.sorted_tables):
        if "person" in table.c:
            await connection.execute(delete(table).where(table.c.person.in_(several)))
