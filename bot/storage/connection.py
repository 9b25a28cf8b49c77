"""A connection as the rooms use it: within one transaction, on either engine."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any, Protocol, TypeVar

from sqlalchemy import Connection as SyncConnection
from sqlalchemy import CursorResult, Executable
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

Done = TypeVar("Done")
Row = Mapping[str, object]


class Connection(Protocol):
    """What the rooms write through."""

    engine_name: str  # sqlite or postgresql

    async def execute(
        self, statement: Executable, rows: Row | Sequence[Row] | None = None
    ) -> CursorResult[Any]:
        """Run a statement, once or for many rows."""
        ...

    async def each(self, statement: Executable, rows: Sequence[Row]) -> Sequence[Any]:
        """Run a statement that is built once for each row; return all it brings back."""
        ...

    async def run(self, doing: Callable[[SyncConnection], Done]) -> Done:
        """Let code that knows only plain connections work on this one."""
        ...


class Plain:
    """A connection of SQLAlchemy's."""

    def __init__(self, inner: AsyncConnection) -> None:
        """Wrap an open connection."""
        self._inner = inner
        self.engine_name = inner.dialect.name

    async def execute(
        self, statement: Executable, rows: Row | Sequence[Row] | None = None
    ) -> CursorResult[Any]:
        """Run a statement, once or for many rows."""
        return await self._inner.execute(statement, rows)

    async def each(self, statement: Executable, rows: Sequence[Row]) -> Sequence[Any]:
        """Run a statement that is built once for each row; return all it brings back."""
        found = await self.execute(statement, rows)
        return found.all() if found.returns_rows else []

    async def run(self, doing: Callable[[SyncConnection], Done]) -> Done:
        """Let code that knows only plain connections work on this one."""
        return await self._inner.run_sync(doing)


@asynccontextmanager
async def transaction(engine: AsyncEngine) -> AsyncIterator[Connection]:
    """Lend a connection; what was written is committed at the end, or nothing of it."""
    async with engine.begin() as connection:
        yield Plain(connection)
