"""Letters: what one person's turn has to tell another, until the other's own turn has taken it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from sqlalchemy import delete, func, select, update
from sqlalchemy.engine import Row

from bot.storage.connection import Connection
from bot.storage.moments import PUT_OFF, has_come
from bot.storage.rooms.people import NEVER
from bot.storage.sealing import Seal, Unreadable
from bot.storage.shapes import Shapes
from bot.storage.tables import homes, letters
from core.outside import Letter


@dataclass(frozen=True, slots=True)
class Sealed:
    """A letter to be written, to the person of this key."""

    person: str
    letter: Letter
    at: datetime = NEVER


@dataclass(frozen=True, slots=True)
class Waiting:
    """A letter that waits. ``letter`` is None where it cannot be read any more."""

    id: int
    key: str
    address: str
    letter: Letter | None
    written_at: datetime


class Letters:
    """All letters on their way."""

    def __init__(self, connection: Connection, seal: Seal, shapes: Shapes) -> None:
        """Work within the transaction of ``connection``."""
        self._connection, self._seal, self._shapes = connection, seal, shapes

    async def write(self, several: Sequence[Sealed]) -> None:
        """Put letters on their way, in their order."""
        rows = [self._row(each) for each in several]
        if rows:
            await self._connection.execute(letters.insert(), rows)

    def _row(self, sealed: Sealed) -> dict[str, object]:
        key = uuid4().hex
        written = self._shapes.letter_written(sealed.letter)
        return {
            "key": key,
            "tie": sealed.letter.tie,
            "person": sealed.person,
            "letter": self._seal.seal(written, place(key)),
            "written_at": sealed.at,
            "free_from": sealed.at,
        }

    async def lease(self, now: datetime, until: datetime, limit: int) -> list[Waiting]:
        """Take the oldest letters for this worker alone, until its lease ends."""
        free = (
            select(letters.c.id)
            .where(has_come(letters.c.free_from, now, PUT_OFF))
            .order_by(letters.c.free_from, letters.c.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        taking = update(letters).where(letters.c.id.in_(free)).values(free_from=until)
        leased = [row.id for row in await self._connection.execute(taking.returning(letters.c.id))]
        if not leased:
            return []
        address = func.coalesce(homes.c.address, letters.c.person).label("address")
        wanted = select(letters, address).outerjoin(homes, homes.c.person == letters.c.person)
        rows = wanted.where(letters.c.id.in_(leased)).order_by(letters.c.id)
        return [self._waiting(row) for row in await self._connection.execute(rows)]

    def _waiting(self, row: Row[*tuple[object, ...]]) -> Waiting:
        try:
            opened = self._seal.open(row.letter, place(row.key))
            letter = self._shapes.letter_read(opened)
        except Unreadable:
            letter = None
        return Waiting(row.id, row.key, row.address, letter, row.written_at)

    async def close(self, done: Collection[int]) -> None:
        """Drop letters that were taken."""
        if done:
            await self._connection.execute(delete(letters).where(letters.c.id.in_(done)))

    async def put_off(self, several: Collection[int], until: datetime) -> None:
        """Let letters wait."""
        if several:
            waiting = update(letters).where(letters.c.id.in_(several)).values(free_from=until)
            await self._connection.execute(waiting)

    async def drop(self, ties: Collection[str]) -> None:
        """Drop what was still to be told through ties, to either side."""
        if ties:
            await self._connection.execute(delete(letters).where(letters.c.tie.in_(ties)))

    async def move(self, old: str, new: str) -> None:
        """Let what waits for one key wait for another."""
        moving = update(letters).where(letters.c.person == old).values(person=new)
        await self._connection.execute(moving)


def place(key: str) -> str:
    """Name the place a letter is sealed for."""
    return f"letters/{key}"
