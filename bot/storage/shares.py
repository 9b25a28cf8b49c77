"""Shares: the ways to a plan, found only by the digest of a token or a code.

Looking up by a keyed digest tells nothing by its time; unknown, ended and revoked are no row.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, delete, or_, select

from bot.storage.connection import Connection
from bot.storage.inserting import insert_into
from bot.storage.tables import shares


@dataclass(frozen=True, slots=True)
class Way:
    """A way to a share: the digest of what leads there, whose it is, which of theirs."""

    digest: bytes
    person: str
    share: str
    until: datetime | None = None


class Shares:
    """All ways that are open."""

    def __init__(self, connection: Connection) -> None:
        """Work within the transaction of ``connection``."""
        self._connection = connection

    async def open(self, several: Sequence[Way]) -> None:
        """Write ways; of the same digest the first stands."""
        rows = [
            {"digest": way.digest, "person": way.person, "share": way.share, "until": way.until}
            for way in sorted(several, key=lambda way: way.digest)
        ]
        if rows:
            insert = insert_into(shares, self._connection)
            await self._connection.execute(insert.on_conflict_do_nothing(), rows)

    async def find(self, digest: bytes, now: datetime) -> Way | None:
        """Return an open way, None for all others alike."""
        is_open = or_(shares.c.until.is_(None), shares.c.until > now)
        wanted = select(shares).where(shares.c.digest == digest, is_open)
        row = (await self._connection.execute(wanted)).one_or_none()
        return Way(row.digest, row.person, row.share, row.until) if row else None

    async def revoke(self, several: Iterable[tuple[str, str]]) -> None:
        """Close shares by person and key; "" means all of theirs."""
        for person, key in sorted(several):
            theirs = shares.c.person == person
            wanted = and_(theirs, shares.c.share == key) if key else theirs
            await self._connection.execute(delete(shares).where(wanted))

    async def tidy(self, now: datetime) -> None:
        """Drop what has ended."""
        await self._connection.execute(delete(shares).where(shares.c.until <= now))
