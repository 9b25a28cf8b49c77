"""Moves everything kept from one database to another, all or nothing: SQLite to PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any

from sqlalchemy import Table, func, insert, select, text, tuple_
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage.connection import Connection, transaction
from bot.storage.engine import engine_for
from bot.storage.schema import Newer, bring_up_to_date
from bot.storage.sqlite.errands import uncut
from bot.storage.tables import metadata
from bot.storage.upkeep.looking import Unreached, first_line

ROWS = 1000
"""Rows a statement."""

Went = Callable[[int, int], None]
"""Told how many rows are moved, and how many there are."""


class NotEmpty(Exception):  # noqa: N818 - reads as what it says
    """The database to move to holds people already."""


class Miscounted(Exception):  # noqa: N818 - reads as what it says
    """Not as many rows arrived as left: nothing was kept."""


async def move(source: str, target: str, went: Went) -> Mapping[str, int]:
    """Copy all rows; returns how many of each table. Nothing is taken away at the source.

    Raises:
        WrongUrl: A URL is of no form we know.
        Newer: One of the two is of a newer program.
        NotEmpty: There is something in the target.
        Miscounted: The counts differ afterwards; the target stays empty.
        Unreached: One of the two cannot be read or written.
    """
    old, new = engine_for(source), engine_for(target)
    try:
        await bring_up_to_date(old)
        await bring_up_to_date(new)
        return await _moved(old, new, went)
    except (Newer, NotEmpty, Miscounted):
        raise
    except Exception as error:  # whichever of the two failed, and whyever
        raise Unreached(first_line(error)) from error
    finally:
        await old.dispose()
        await new.dispose()


async def _moved(old: AsyncEngine, new: AsyncEngine, went: Went) -> Mapping[str, int]:
    async with transaction(old) as reading, transaction(new) as writing:
        await hold(reading)
        counts = await counted(reading)
        if any((await counted(writing)).values()):
            raise NotEmpty
        done, total = 0, sum(counts.values())
        went(done, total)
        for table in metadata.sorted_tables:
            async for rows in pages(reading, table):
                # Cut in the middle, asyncpg would wait for a server that waits for the rest.
                await uncut(asyncio.ensure_future(writing.execute(insert(table), rows)))
                done += len(rows)
                went(done, total)
            await count_on(writing, table)
        if await counted(writing) != counts:
            raise Miscounted
        return counts


async def hold(connection: Connection) -> None:
    """Let nobody write to what is being read; on SQLite BEGIN IMMEDIATE has seen to it already.

    It may stand idle for as long as the other side takes to count what came.
    """
    if connection.engine_name == "postgresql":
        await connection.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
        names = ", ".join(table.name for table in metadata.sorted_tables)
        await connection.execute(text(f"LOCK TABLE {names} IN SHARE MODE"))


async def counted(connection: Connection) -> dict[str, int]:
    """Return how many rows each table holds."""
    counts = {}
    for table in metadata.sorted_tables:
        found = await connection.execute(select(func.count()).select_from(table))
        counts[table.name] = int(found.scalar_one())
    return counts


async def pages(connection: Connection, table: Table) -> AsyncIterator[list[dict[str, Any]]]:
    """Yield a table's rows in pages, in the order of their key."""
    key = list(table.primary_key)
    wanted = select(table).order_by(*key).limit(ROWS)
    page = await connection.execute(wanted)
    while rows := [dict(row) for row in page.mappings()]:
        yield rows
        last = tuple_(*(rows[-1][column.name] for column in key), types=[c.type for c in key])
        page = await connection.execute(wanted.where(tuple_(*key) > last))


async def count_on(connection: Connection, table: Table) -> None:
    """Let PostgreSQL number on after the highest id that was brought."""
    counting = table.autoincrement_column
    if connection.engine_name != "postgresql" or counting is None:
        return
    newest = (await connection.execute(select(func.max(counting)))).scalar()
    if newest is not None:
        sequence = f"pg_get_serial_sequence('{table.name}', '{counting.name}')"
        await connection.execute(text(f"SELECT setval({sequence}, :newest)"), {"newest": newest})
