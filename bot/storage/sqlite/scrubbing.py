"""What deleted rows leave in a SQLite file, overwritten: in its log, and in pages made anew."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, suppress
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage.sqlite.hold import MIB, ROOM, TRIAL, Hold, pace_of

CLEAN_AGAIN = 30.0
"""Seconds until the log is tried again: a try may hold up everybody as long as the busy timeout."""
LARGEST = 64 * MIB
"""Bytes of a file that is written anew, which holds everybody up."""
REST = 60.0
"""Seconds without writing anew, after the last time and after a start: first come those who wait"""
SHARE = 100
"""and how many times as long as the last one took: it may cost a hundredth of our time."""


class Scrubbing:
    """Leaves nothing in a SQLite file of rows that were deleted; elsewhere there is no such file.

    ``secure_delete`` overwrites a row where it stands, but no copy that stayed behind when SQLite
    spread a full page's rows over its neighbours (of the addresses of 3,600 people erased among
    6,000, 18 still stood there). Only a file written anew (VACUUM) holds none.
    """

    def __init__(self, engine: AsyncEngine, turnstile: AbstractAsyncContextManager[None]) -> None:
        """Begin as if somebody had been killed before they could clean.

        Args:
            engine: the database.
            turnstile: what each transaction of this process passes.
        """
        self._engine, self._turnstile = engine, turnstile
        self._file = Path(engine.url.database or "")
        self._has_file = engine.dialect.name == "sqlite" and engine.url.database is not None
        self._in_log = self._in_pages = self._has_file
        self._log_from, self._pages_from = 0.0, time.monotonic() + REST
        self._rests_until = 0.0
        self._talked_at, self._pace = time.monotonic(), 0.0

    def talked(self) -> None:
        """Note that somebody talks: they are not to wait long."""
        self._talked_at = time.monotonic()

    def stained(self, *, pages: bool = True) -> None:
        """Note that rows were deleted; ``pages``: with all that is kept of somebody."""
        self._in_log, self._log_from = self._has_file, 0.0
        if pages:
            self._in_pages, self._pages_from = self._has_file, self._rests_until

    async def clean(self) -> bool:
        """Overwrite what is left of deleted rows.

        What cannot be now (another process reads, the disk is full) stays noted and is tried
        again, though not at once.

        Returns:
            Whether nothing is left of them in the log; pages may have to wait for their turn.
        """
        if self._in_pages and time.monotonic() >= self._pages_from:
            await self._written_anew()
        if self._in_log and time.monotonic() >= self._log_from:
            self._log_from = time.monotonic() + CLEAN_AGAIN
            self._in_log = not await self._did(empty_log)
        return not self._in_log

    async def _written_anew(self) -> None:
        began = time.monotonic()
        self._rest(began, 0.0)  # before: who cleans meanwhile is not to do it once more
        if not await asyncio.to_thread(self._is_time):
            return
        began = time.monotonic()
        self._in_pages = not await self._did(write_anew)
        self._rest(began, SHARE * (time.monotonic() - began))
        self._in_log, self._log_from = True, 0.0  # which now holds every page

    def _rest(self, began: float, seconds: float) -> None:
        self._rests_until = self._pages_from = began + max(REST, seconds)

    def _is_time(self) -> bool:
        """Say whether to write anew now; a disk is tried once, where that matters."""
        with suppress(OSError):
            size, free = self._file.stat().st_size, shutil.disk_usage(self._file.parent).free
            if size > TRIAL and free >= ROOM * size and not self._pace:
                self._pace = pace_of(self._file.parent)
            return Hold(size, free, self._pace, time.monotonic() - self._talked_at).is_fine
        return False

    async def _did(self, work: Callable[[Connection], bool]) -> bool:
        """Return whether it was done; a database that cannot do it now did not."""
        with suppress(SQLAlchemyError, sqlite3.Error, OSError):
            async with self._turnstile, self._engine.connect() as connection:
                return await connection.run_sync(work)
        return False


def empty_log(connection: Connection) -> bool:
    """Copy SQLite's log into the file and cut it to nothing; no transaction may be open.

    Returns:
        Whether it is empty: while another process reads, it stays (PRAGMA wal_checkpoint: busy).
    """
    is_busy, *_ = _asked(connection, "PRAGMA wal_checkpoint(TRUNCATE)")
    return not is_busy


def write_anew(connection: Connection) -> bool:
    """Write every page anew, with nothing in it but its rows, unless that would take too long."""
    [pages], [size] = (
        _asked(connection, "PRAGMA page_count"),
        _asked(connection, "PRAGMA page_size"),
    )
    if pages * size <= LARGEST:
        _asked(connection, "VACUUM")
    return True


def _asked(connection: Connection, statement: str) -> tuple[int, ...]:
    """Run a statement outside of any transaction; return its only row, empty where it has none."""
    cursor = connection.connection.cursor()
    cursor.execute(statement)
    rows = cursor.fetchall()
    cursor.close()
    return tuple(rows[0]) if rows else ()
