"""The one door to what is kept: a storage lends transactions, a transaction has its rooms."""

from __future__ import annotations

import os
from asyncio import Lock
from collections.abc import AsyncIterator, Collection
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from datetime import datetime
from types import TracebackType
from typing import Self

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage.away import Away, Trouble, is_away, trouble_of
from bot.storage.connection import Connection, transaction
from bot.storage.moments import clock_of
from bot.storage.rooms import erasing
from bot.storage.rooms.channels import Channels
from bot.storage.rooms.circle import Circle
from bot.storage.rooms.events import Events
from bot.storage.rooms.idle import IdlePeople
from bot.storage.rooms.invitations import Invitations
from bot.storage.rooms.letters import Letters, Sealed
from bot.storage.rooms.people import People
from bot.storage.rooms.promises import Promises
from bot.storage.rooms.recent import Recent
from bot.storage.rooms.shares import Shares
from bot.storage.rooms.tidying import Tidying
from bot.storage.sealing import Seal
from bot.storage.shapes import Shapes
from bot.storage.sqlite.brief import brief as hasty
from bot.storage.sqlite.brief import driver_of
from bot.storage.sqlite.errands import WholeConnection
from bot.storage.sqlite.scrubbing import Scrubbing
from core.outside import Ended, Letter


class Transaction:
    """All or nothing: what is written through its rooms is kept together at the end."""

    def __init__(self, connection: Connection, seal: Seal, shapes: Shapes, recent: Recent) -> None:
        """Open the rooms on one connection."""
        self.connection = connection  # for the rooms of other things kept; only within bot.storage
        self.events = Events(connection)
        self.people = People(connection, seal, shapes, recent)
        self.outbox = Promises(connection, seal, shapes)
        self.shares = Shares(connection, seal)
        self.circle = Circle(connection)
        self.letters = Letters(connection, seal, shapes)
        self.invitations = Invitations(connection, seal, shapes)
        self.channels = Channels(connection)
        self.idle = IdlePeople(connection)
        self.tidying = Tidying(connection)

    async def erase(self, several: Collection[str], *, last_word: bool = True) -> None:
        """Forget people: nothing of them stays in any table; those tied to them hear it ended.

        Args:
            several: who they are.
            last_word: Also what is still to be told them of an erasing before.
        """
        ended = await self.circle.leave(several)
        await self.letters.drop({each.tie for each in ended})
        await self.letters.write([Sealed(each.other, Letter(each.tie, Ended())) for each in ended])
        await erasing.erase(self.connection, several, last_word=last_word)
        self.people.forget(several)


class Storage:
    """A database, its keys and its shapes."""

    def __init__(self, engine: AsyncEngine, seal: Seal, shapes: Shapes) -> None:
        """Join the parts; use ``open_storage`` to get one that is ready."""
        self._engine, self.seal, self.shapes = engine, seal, shapes
        self._driver: WholeConnection | None = None
        self._recent = Recent()
        self._is_sqlite = engine.dialect.name == "sqlite"
        self._file = identity(engine)
        # SQLite has one connection per process, so its transactions queue here, in order.
        self._turnstile = Lock() if self._is_sqlite else nullcontext()
        self._scrubbing = Scrubbing(engine, self._turnstile)

    @asynccontextmanager
    async def transaction(self, *, brief: bool = False) -> AsyncIterator[Transaction]:
        """Lend a transaction, committed at the end unless something was raised.

        Args:
            brief: It touches a few rows by their keys only. On SQLite nothing else goes on
                meanwhile in this process.

        Raises:
            Away: The database cannot be reached, is too busy or full, or its file was replaced;
                nothing was kept.
        """
        async with self._turnstile:
            if identity(self._engine) != self._file:  # what we wrote now would go with the old one
                raise Away(Trouble.REPLACED)
            try:
                async with await self._begun(brief=brief) as connection:
                    yield Transaction(connection, self.seal, self.shapes, self._recent)
            except Exception as error:
                if is_away(error):
                    raise Away(trouble_of(error)) from error
                raise

    async def _begun(self, *, brief: bool) -> AbstractAsyncContextManager[Connection]:
        if not (brief and self._is_sqlite):
            return transaction(self._engine)
        self._scrubbing.talked()
        if self._driver is None or not self._driver.is_open:
            self._driver = await driver_of(self._engine)
        return hasty(self._engine, self._driver)

    def stained(self, *, pages: bool = True) -> None:
        """Note that rows were deleted; ``pages``: with all that is kept of somebody."""
        self._scrubbing.stained(pages=pages)

    async def scrub(self) -> bool:
        """Note that rows were erased, and clean at once."""
        self.stained()
        return await self.clean()

    async def clean(self) -> bool:
        """Overwrite what SQLite's file and log still hold of rows that were erased.

        Returns:
            Whether nothing of them is left in the log; pages may have to wait for their turn.
        """
        return await self._scrubbing.clean()

    async def now(self) -> datetime | None:
        """Return the database's time; None for a file, whose time is this machine's.

        Raises:
            Away: The database cannot be reached.
        """
        if self._is_sqlite:
            return None
        async with self.transaction() as within:
            return await clock_of(within.connection)

    async def close(self) -> None:
        """Let the last transaction end, then close all connections."""
        async with self._turnstile:
            await self._engine.dispose()

    async def __aenter__(self) -> Self:
        """Return the storage; the end of the block closes it."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close."""
        await self.close()


def identity(engine: AsyncEngine) -> tuple[int, int] | None:
    """Tell which file stands at SQLite's path; None where there is none."""
    path = engine.url.database
    if engine.dialect.name != "sqlite" or path is None:
        return None
    try:
        seen = os.stat(path)  # noqa: PTH116 - before every transaction: a path's own is slower
    except FileNotFoundError:
        return None
    return seen.st_dev, seen.st_ino
