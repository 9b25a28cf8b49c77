"""Shares: the ways to a plan, found only by the digest of a token or a code.

Looking up by a keyed digest tells nothing by its time; unknown, ended and revoked are no row.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import and_, delete, or_, select

from bot.storage.connection import Connection
from bot.storage.inserting import insert_into
from bot.storage.sealing import Seal
from bot.storage.tables import shares


class Kind(StrEnum):
    """What leads to a share: the token of a link, or a short code that somebody types."""

    LINK = "share link"
    CODE = "share code"


@dataclass(frozen=True, slots=True)
class Way:
    """A way to a share: the secret that leads there, whose it is, which of theirs, until when."""

    kind: Kind
    secret: str
    person: str
    share: str
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """Where an open way leads."""

    person: str
    share: str


class Shares:
    """All ways that are open; a secret is never kept, only what stands for it."""

    def __init__(self, connection: Connection, seal: Seal) -> None:
        """Work within the transaction of ``connection``."""
        self._connection, self._seal = connection, seal

    async def open(self, several: Sequence[Way]) -> None:
        """Write ways; of the same secret the first stands."""
        rows = {
            self._seal.digest((way.kind, way.secret)): {
                "person": way.person,
                "share": way.share,
                "until": way.until,
            }
            for way in several
        }
        if rows:
            insert = insert_into(shares, self._connection).on_conflict_do_nothing()
            sorted_rows = [{"digest": each, **rows[each]} for each in sorted(rows)]
            await self._connection.execute(insert, sorted_rows)

    def further(self, person: str, share: str) -> str:
        """Return the token of a further way to a share: always the same, and told by nothing kept.

        It follows from our secret key alone; like every other it opens nothing until it is open.
        """
        digest = self._seal.digest(("share card", person, share))
        return urlsafe_b64encode(digest).decode().rstrip("=")

    async def find(self, kind: Kind, secret: str, now: datetime) -> Found | None:
        """Return where a way leads, None for all that lead nowhere alike."""
        is_open = or_(shares.c.until.is_(None), shares.c.until > now)
        digest = self._seal.digest((kind, secret))
        wanted = select(shares.c.person, shares.c.share).where(shares.c.digest == digest, is_open)
        row = (await self._connection.execute(wanted)).one_or_none()
        return Found(row.person, row.share) if row else None

    async def revoke(self, several: Iterable[tuple[str, str]]) -> None:
        """Close shares by person and key; "" means all of theirs."""
        for person, key in sorted(several):
            theirs = shares.c.person == person
            wanted = and_(theirs, shares.c.share == key) if key else theirs
            await self._connection.execute(delete(shares).where(wanted))

    async def tidy(self, now: datetime) -> None:
        """Drop what has ended."""
        await self._connection.execute(delete(shares).where(shares.c.until <= now))
