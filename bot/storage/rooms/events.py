"""Which events were already taken: the second arrival of one must change nothing."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import bindparam, delete, func, select
from sqlalchemy.sql.dml import ReturningInsert

from bot.storage.connection import Connection
from bot.storage.inserting import insert_into, insert_on
from bot.storage.rooms.erasing import TOGETHER, drop
from bot.storage.tables import addresses, events


@dataclass(frozen=True, slots=True)
class Seen:
    """An event's digest, the address it came from, and when we got it."""

    event: bytes
    address: str
    at: datetime


class Events:
    """The events taken within the last days."""

    def __init__(self, connection: Connection) -> None:
        """Work within the transaction of ``connection``."""
        self._connection = connection

    async def first_seen(self, arrived: Sequence[Seen]) -> dict[bytes, str]:
        """Write down events; return those that were not there before, with whose they are."""
        if not arrived:
            return {}
        # Every process inserts in the same order, so that none waits for another in a circle.
        rows = [
            {"event": each.event, "by": each.address, "else": each.address, "taken_at": each.at}
            for each in sorted(arrived, key=lambda seen: seen.event)
        ]
        found = await self._connection.each(seeing(self._connection.engine_name), rows)
        return {row.event: row.person for row in found}

    async def keep_nameless(self, taken: Sequence[Seen]) -> None:
        """Keep nobody's events as bare digests."""
        if taken:
            rows = [{"event": each.event, "taken_at": each.at} for each in taken]
            statement = insert_into(events, self._connection).on_conflict_do_nothing()
            await self._connection.execute(statement, rows)

    async def claim(self, event: bytes, now: datetime) -> bool:
        """Write down nobody's event; False where another process wrote it before."""
        statement = insert_into(events, self._connection).on_conflict_do_nothing()
        claimed = statement.values(event=event, taken_at=now).returning(events.c.event)
        return (await self._connection.execute(claimed)).one_or_none() is not None

    async def rehearse(self, now: datetime) -> None:
        """Write an event of nobody's and drop it: with a full disk, taking a turn fails so too."""
        nobodys = os.urandom(16)
        await self.keep_nameless([Seen(nobodys, "", now)])
        await self._connection.execute(delete(events).where(events.c.event == nobodys))

    async def prune(self, before: datetime, most: int = TOGETHER) -> bool:
        """Drop events so old that no platform brings them again; return whether some are left."""
        is_old = events.c.taken_at < before
        return await drop(self._connection, events.c.event, is_old, most=most) == most


@cache
def seeing(engine_name: str) -> ReturningInsert[Any]:
    """Insert events under the person behind their address, and return the new ones."""
    linked = select(addresses.c.person).where(addresses.c.address == bindparam("by"))
    person = func.coalesce(linked.scalar_subquery(), bindparam("else"))
    insert = insert_on(events, engine_name).values(
        event=bindparam("event"), person=person, taken_at=bindparam("taken_at")
    )
    return insert.on_conflict_do_nothing().returning(events.c.event, events.c.person)
