"""The people we talk with: where each stands in the conversation, and whether we reach them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.engine import Row
from sqlalchemy.sql.dml import ReturningInsert

from bot.storage.connection import Connection
from bot.storage.inserting import insert_on
from bot.storage.rooms.recent import Recent
from bot.storage.sealing import Seal, Unreadable
from bot.storage.shapes import Shapes
from bot.storage.tables import addresses, people
from core.dialogue import New, State

NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Known:
    """A person as kept. ``readable`` is False where the stored state fits none of today's.

    ``locked``: it is not, because we lack the key; others may have that, so it must stay.
    """

    person: str
    state: State
    reachable: bool = True
    last_seen: datetime = NEVER
    readable: bool = True
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """What a turn leaves of a person; ``state`` is JSON, ``stands`` the same to be remembered."""

    person: str
    state: bytes
    reachable: bool
    last_seen: datetime
    stands: State | None = None


class People:
    """Everyone who ever wrote and did not ask to be forgotten."""

    def __init__(self, connection: Connection, seal: Seal, shapes: Shapes, recent: Recent) -> None:
        """Work within the transaction of ``connection``."""
        self._connection, self._seal, self._shapes = connection, seal, shapes
        self._recent = recent

    async def behind(self, several: Collection[str]) -> dict[str, str]:
        """Return for each address its person; one never linked is itself the person's key."""
        wanted = select(addresses.c.address, addresses.c.person)
        rows = await self._connection.execute(wanted.where(addresses.c.address.in_(several)))
        linked = {row.address: row.person for row in rows}
        return {address: linked.get(address, address) for address in several}

    async def knock(self, several: Collection[str]) -> dict[str, Known]:
        """Lock people's rows, in the order of their keys, making those that are missing."""
        if not several:
            return {}
        rows = [
            {"person": person, "reachable": True, "last_seen": NEVER} for person in sorted(several)
        ]
        found = await self._connection.each(knocking(self._connection.engine_name), rows)
        return {row.person: self._known(row) for row in found}

    async def hold(self, several: Collection[str]) -> None:
        """Lock the rows of people who have one, in the order of their keys, and make none."""
        theirs = select(people.c.person).where(people.c.person.in_(several))
        await self._connection.execute(theirs.order_by(people.c.person).with_for_update())

    async def find(self, several: Collection[str]) -> dict[str, Known]:
        """Return people as they stand, without a lock; strangers are left out."""
        wanted = select(people.c.person, people.c.state, people.c.reachable, people.c.last_seen)
        rows = await self._connection.execute(wanted.where(people.c.person.in_(several)))
        return {row.person: self._known(row) for row in rows}

    async def save(self, standings: Sequence[Standing]) -> None:
        """Write where people stand now, many in one statement."""
        rows = [
            {
                "person": each.person,
                "state": self._sealed(each),
                "reachable": each.reachable,
                "last_seen": each.last_seen,
            }
            for each in sorted(standings, key=lambda standing: standing.person)
        ]
        if rows:
            await self._connection.each(saving(self._connection.engine_name), rows)

    def forget(self, several: Collection[str]) -> None:
        """Keep nothing of people in memory; their rows are erased elsewhere."""
        self._recent.forget(several)

    async def forget_erased(self) -> None:
        """Keep nothing in memory of people whom another process has erased."""
        remembered = self._recent.people()
        rows = await self._connection.execute(
            select(people.c.person).where(people.c.person.in_(remembered))
        )
        self.forget(remembered - {row.person for row in rows})

    def _sealed(self, standing: Standing) -> bytes:
        sealed = self._seal.seal(standing.state, place(standing.person))
        if standing.stands is not None:
            self._recent.note(standing.person, sealed, standing.stands)
        return sealed

    async def lose(self, several: Collection[str]) -> None:
        """Mark people as out of reach until they write again."""
        for person in sorted(several):  # in the order of their keys, as every lock is taken
            gone = update(people).where(people.c.person == person).values(reachable=False)
            await self._connection.execute(gone)

    def _known(self, row: Row[*tuple[Any, ...]]) -> Known:
        person, state, reachable, last_seen = row
        if state is None:
            return Known(person, New(), reachable, last_seen)
        known = self._recent.state(person, state)
        if known is not None:
            return Known(person, known, reachable, last_seen)
        try:
            opened = self._shapes.state_read(self._seal.open(state, place(person)))
        except Unreadable:
            locked = not self._seal.fits(state)
            return Known(person, New(), reachable, last_seen, readable=False, locked=locked)
        return Known(person, opened, reachable, last_seen)


def place(person: str) -> str:
    """Name the place a state is sealed for."""
    return f"people/{person}"


@cache
def knocking(engine_name: str) -> ReturningInsert[Any]:
    """Insert or touch, and return: right on both engines, also for one who has no row yet."""
    insert = insert_on(people, engine_name)
    touched = insert.on_conflict_do_update(
        index_elements=["person"], set_={"reachable": people.c.reachable}
    )
    return touched.returning(
        people.c.person, people.c.state, people.c.reachable, people.c.last_seen
    )


@cache
def saving(engine_name: str) -> ReturningInsert[Any]:
    """Write over the row that was knocked, or make it anew after Forget."""
    insert = insert_on(people, engine_name)
    fresh = {name: insert.excluded[name] for name in ("state", "reachable", "last_seen")}
    over = insert.on_conflict_do_update(index_elements=["person"], set_=fresh)
    return over.returning(people.c.person)
