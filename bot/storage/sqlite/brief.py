"""A transaction of few rows by their keys, on SQLite: done in the loop, around SQLAlchemy."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from functools import partial
from typing import Any, cast

from sqlalchemy import ClauseElement, CursorResult, Executable
from sqlalchemy import Connection as SyncConnection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.storage.connection import Connection, Done, Row
from bot.storage.sqlite.errands import WholeConnection
from bot.storage.sqlite.written import written


class Brief:
    """What the rooms write through; SQLAlchemy is called in by the first who needs it."""

    engine_name = "sqlite"

    def __init__(self, engine: AsyncEngine, driver: WholeConnection) -> None:
        """Work on the ``driver`` of an ``engine``, whose transaction has begun."""
        self._engine, self._driver = engine, driver
        self._called: AsyncConnection | None = None

    async def execute(
        self, statement: Executable, rows: Row | Sequence[Row] | None = None
    ) -> CursorResult[Any]:
        """Run a statement, once or for many rows."""
        return await (await self._alchemist()).execute(statement, rows)

    async def each(self, statement: Executable, rows: Sequence[Row]) -> Sequence[Any]:
        """Run a statement that is built once for each row; return all it brings back."""
        if not isinstance(statement, ClauseElement):
            raise TypeError(statement)
        if not rows:
            return []
        kept = written(statement, tuple(rows[0]))
        return self._driver.here(partial(kept.run, rows=rows))

    async def run(self, doing: Callable[[SyncConnection], Done]) -> Done:
        """Let code that knows only plain connections work on this one."""
        return await (await self._alchemist()).run_sync(doing)

    async def end(self, *, kept: bool) -> None:
        """Keep all of it, or nothing."""
        self._driver.brief = False
        if self._called is None:
            await self._driver.end(kept=kept)
            return
        try:
            await (self._called.commit() if kept else self._called.rollback())
        finally:
            await self._called.close()

    async def _alchemist(self) -> AsyncConnection:
        if self._called is None:
            self._called = await self._engine.connect()
        return self._called


@asynccontextmanager
async def brief(engine: AsyncEngine, driver: WholeConnection) -> AsyncIterator[Connection]:
    """Lend a connection; what was written is committed at the end, or nothing of it."""
    await driver.begin()
    connection = Brief(engine, driver)
    try:
        yield connection
    except BaseException:
        await connection.end(kept=False)
        raise
    await connection.end(kept=True)


async def driver_of(engine: AsyncEngine) -> WholeConnection:
    """Return the one connection of an engine on SQLite."""
    async with engine.connect() as connection:
        driver = (await connection.get_raw_connection()).driver_connection
    return cast("WholeConnection", driver)
