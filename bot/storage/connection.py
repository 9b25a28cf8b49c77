"""A connection no one can tear: who gives up waiting leaves it whole for the next."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from sqlalchemy import Connection as SyncConnection
from sqlalchemy import CursorResult, Executable
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

Done = TypeVar("Done")
Row = Mapping[str, object]


async def uncut(doing: Coroutine[Any, Any, Done]) -> Done:
    """Await something to its end even where we are cancelled meanwhile, and only then give way.

    SQLAlchemy drops a connection whose statement is cancelled; SQLite has but one, and in memory
    the data goes with it.
    """
    task = asyncio.ensure_future(doing)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is None:
        return task.result()
    task.exception()  # looked at, so that asyncio does not complain
    raise cancelled


class Connection:
    """What the rooms write through: one connection within one transaction."""

    def __init__(self, inner: AsyncConnection) -> None:
        """Wrap an open connection."""
        self._inner = inner
        self.engine_name = inner.dialect.name  # sqlite or postgresql

    async def execute(
        self, statement: Executable, rows: Row | Sequence[Row] | None = None
    ) -> CursorResult[Any]:
        """Run a statement, once or for many rows."""
        return await uncut(self._inner.execute(statement, rows))

    async def run(self, doing: Callable[[SyncConnection], Done]) -> Done:
        """Let code that knows only plain connections work on this one."""
        return await uncut(self._inner.run_sync(doing))


@asynccontextmanager
async def transaction(engine: AsyncEngine) -> AsyncIterator[Connection]:
    """Lend a connection; what was written is committed at the end, or nothing of it."""
    connection = engine.connect()
    try:
        await uncut(begun(connection))
        yield Connection(connection)
        await uncut(connection.commit())
    finally:
        if connection.sync_connection is not None:
            await uncut(connection.close())  # takes back what was not committed


async def begun(connection: AsyncConnection) -> None:
    """Connect and begin."""
    await connection.start()
    await connection.begin()
