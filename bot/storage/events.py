"""Which events were already taken: the second arrival of one must change nothing."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete

from bot.storage.connection import Connection
from bot.storage.inserting import insert_into
from bot.storage.tables import events


@dataclass(frozen=True, slots=True)
class Seen:
    """An event's digest, whose it is, and when we got it."""

    event: bytes
    person: str | None
    at: datetime


class Events:
    """The events taken within the last days."""

    def __init__(self, connection: Connection) -> None:
        """Work within the transaction of ``connection``."""
        self._connection = connection

    async def first_seen(self, arrived: Sequence[Seen]) -> set[bytes]:
        """Write down events and return those that were not there before."""
        if not arrived:
            return set()
        statement = insert_into(events, self._connection).on_conflict_do_nothing()
        # Every process inserts in the same order, so that none waits for another in a circle.
        rows = [
            {"event": each.event, "person": each.person, "taken_at": each.at}
            for each in sorted(arrived, key=lambda seen: seen.event)
        ]
        found = await self._connection.execute(statement.returning(events.c.event), rows)
        return {row.event for row in found}

    async def keep_nameless(self, taken: Collection[Seen]) -> None:
        """Keep events of forgotten people as bare digests, so that a redelivery stays a second."""
        await self.first_seen([Seen(each.event, None, each.at) for each in taken])

    async def prune(self, before: datetime) -> None:
        """Drop events so old that no platform brings them again."""
        await self._connection.execute(delete(events).where(events.c.taken_at < before))
