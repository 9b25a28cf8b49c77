"""One statement is one errand to SQLite's thread, or done here; who gives up waiting tears none.

As installed, SQLAlchemy over aiosqlite sends four errands for each statement, and drops a
connection whose statement is cancelled: but SQLite has one, and in memory the data goes with it.
"""

from __future__ import annotations

import asyncio
import sqlite3
from asyncio import Future
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Self, TypeVar

import aiosqlite

Brought = TypeVar("Brought")
WAITS = "PRAGMA busy_timeout = 1000"
"""Milliseconds for another process that writes; a turn has 1,500."""
BEGIN = "BEGIN IMMEDIATE"
"""Takes the write lock first: a read that turns into a write would lose updates."""


@dataclass(frozen=True, slots=True)
class Result:
    """What a statement brought back."""

    rows: Sequence[Any]
    description: Any = None
    rowcount: int = -1
    lastrowid: int | None = None


class Errand:
    """A cursor as SQLAlchemy wants it, that has fetched everything when execute returns."""

    arraysize = 1

    def __init__(self, send: Callable[[Callable[[sqlite3.Connection], Result]], Any]) -> None:
        """Send what is to be done by ``send``."""
        self._send, self._result = send, Result(())

    description = property(lambda self: self._result.description)
    rowcount = property(lambda self: self._result.rowcount)
    lastrowid = property(lambda self: self._result.lastrowid)

    async def __aenter__(self) -> Self:
        """Open nothing: the thread does."""
        return self

    async def execute(self, sql: str, parameters: Sequence[Any] = ()) -> None:
        """Run a statement and fetch its rows."""
        self._result = await self._send(partial(run, sql, parameters))

    async def executemany(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        """Run a statement for many rows."""
        self._result = await self._send(partial(run_many, sql, rows))

    async def fetchall(self) -> Sequence[Any]:
        """Hand over what was fetched."""
        return self._result.rows

    async def close(self) -> None:
        """Close nothing: the thread did."""


class WholeConnection(aiosqlite.Connection):
    """aiosqlite's connection and thread, with errands for cursors.

    While ``brief``, statements are done here: a few rows by their keys take microseconds, the way
    to the thread ten times as long. What waits never is: COMMIT, for the disk, and BEGIN, where
    another process writes.
    """

    brief = False

    @property
    def is_open(self) -> bool:
        """Whether it was not closed yet."""
        return self._connection is not None

    @property
    def under_way(self) -> bool:
        """Whether a transaction has begun."""
        return self._conn.in_transaction

    async def begin(self) -> None:
        """Begin a brief transaction; ``here`` is its way, or SQLAlchemy's over a cursor."""
        self.brief = True
        try:
            await self._errand(partial(run, BEGIN, ()))
        except BaseException:
            self.brief = False  # or what others then do, a VACUUM even, would be done in the loop
            raise

    async def end(self, *, kept: bool) -> None:
        """Commit a transaction, or take it back."""
        try:
            if kept:
                await self._execute(run, "COMMIT", (), self._conn)
        finally:
            if self.under_way:  # not to be kept, or a full disk, or a busy one
                await self._execute(run, "ROLLBACK", (), self._conn)

    def here(self, doing: Callable[[sqlite3.Connection], Brought]) -> Brought:
        """Do something within a brief transaction, at once."""
        return doing(self._conn)

    def cursor(self) -> Errand:  # type: ignore[override] # a cursor as SQLAlchemy uses it
        """Return a cursor."""
        return Errand(self._errand)

    async def _errand(self, doing: Callable[[sqlite3.Connection], Result]) -> Result:
        done = self._done_here(doing) if self.brief else None
        return await self._execute(doing, self._conn) if done is None else done

    def _done_here(self, doing: Callable[[sqlite3.Connection], Result]) -> Result | None:
        """Do it at once; None where it begins what another process keeps us from beginning."""
        if self._conn.in_transaction:
            return doing(self._conn)
        try:
            self._conn.execute("PRAGMA busy_timeout = 0")
            return doing(self._conn)
        except sqlite3.OperationalError:
            return None
        finally:
            self._conn.execute(WAITS)

    async def _execute(
        self, fn: Callable[..., Brought], *args: object, **kwargs: object
    ) -> Brought:
        """Have something done in the thread, to its end: aiosqlite's way, but not to be torn."""
        done: Future[Brought] = asyncio.get_running_loop().create_future()
        self._tx.put_nowait((done, partial(fn, *args, **kwargs)))
        return await uncut(done)


async def uncut(done: Future[Brought]) -> Brought:
    """Wait to the end; a cancellation meanwhile takes effect after the transaction's last errand.

    It cannot be raised here, for then SQLAlchemy would throw the connection away.
    """
    cancelled = False
    while not done.done():
        try:
            await asyncio.shield(done)
        except asyncio.CancelledError:
            cancelled = True
        except Exception:  # noqa: BLE001, S110 - raised below, by its result
            pass
    if cancelled and (task := asyncio.current_task()) is not None:
        task.uncancel()  # asked for once, it counts once: asyncio.timeout looks at it
        task.cancel()
    return done.result()


def connector(path: str) -> Callable[[], Coroutine[None, None, aiosqlite.Connection]]:
    """Return what opens a connection to ``path``; in the thread that will use it."""

    def open_file() -> sqlite3.Connection:
        # We say BEGIN ourselves; and never do two threads use it at once: they await each other.
        return sqlite3.connect(path, isolation_level=None, check_same_thread=False)

    async def connect() -> aiosqlite.Connection:
        connection = WholeConnection(open_file, iter_chunk_size=64)
        connection._thread.daemon = True  # noqa: SLF001 - as SQLAlchemy does: never hold an exit
        return await connection

    return connect


def run(sql: str, parameters: Sequence[Any], connection: sqlite3.Connection) -> Result:
    """Execute, fetch and close, in SQLite's thread."""
    cursor = connection.execute(sql, parameters)
    rows = cursor.fetchall() if cursor.description else ()
    result = Result(rows, cursor.description, cursor.rowcount, cursor.lastrowid)
    cursor.close()
    return result


def run_many(sql: str, rows: Sequence[Any], connection: sqlite3.Connection) -> Result:
    """Execute for many rows, in SQLite's thread."""
    cursor = connection.executemany(sql, rows)
    result = Result((), None, cursor.rowcount, cursor.lastrowid)
    cursor.close()
    return result
