"""Key rotation: what an older key sealed is opened and sealed again with the newest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Row, Table, func, select, update

from bot.storage import tables
from bot.storage.connection import Connection
from bot.storage.door import Storage
from bot.storage.rooms import invitations, letters, people, promises
from bot.storage.sealing import KEY_ID, Seal, Unreadable

Went = Callable[[int, int], None]
TOGETHER = 256  # rows in a transaction: the bot goes on meanwhile


@dataclass(frozen=True, slots=True)
class Place:
    """Where sealed values stand: in which column, found by which key, sealed for which place."""

    table: Table
    key: str
    sealed: str
    of: Callable[..., str | bytes]

    @property
    def key_column(self) -> Column[object]:
        """The column that names the row."""
        return self.table.c[self.key]

    @property
    def sealed_column(self) -> Column[bytes]:
        """The column that is sealed."""
        return self.table.c[self.sealed]


PLACES = (
    Place(tables.people, "person", "state", people.place),
    Place(tables.outbox, "event", "told", promises.place),
    Place(tables.letters, "key", "letter", letters.place),
    Place(tables.invitations, "token", "invite", invitations.place),
)
"""Every sealed column there is; a test holds it to the tables."""


@dataclass(frozen=True, slots=True)
class Resealed:
    """How many values are sealed with the newest key now, and how many no key of ours opens."""

    done: int
    unreadable: int


async def reseal(storage: Storage, went: Went = lambda _done, _every: None) -> Resealed:
    """Seal everything anew that another key than the newest sealed, while the bot may run.

    Args:
        storage: Open, with the newest key first.
        went: Told how many of how many values are done.

    Raises:
        Away: The database cannot be reached; what is done stays done.
    """
    async with storage.transaction() as within:
        every = sum([await _count(within.connection, place) for place in PLACES])
    done = unreadable = 0
    for place in PLACES:
        after: object = None
        while rows := await _some(storage, place, after):
            after = rows[-1][0]
            lost = await _sealed_again(storage, place, rows)
            done, unreadable = done + len(rows) - lost, unreadable + lost
            went(done + unreadable, every)
    return Resealed(done, unreadable)


async def _count(connection: Connection, place: Place) -> int:
    wanted = select(func.count()).select_from(place.table).where(place.sealed_column.is_not(None))
    return int((await connection.execute(wanted)).scalar_one())


async def _some(storage: Storage, place: Place, after: object) -> Sequence[Row[*tuple[Any, ...]]]:
    wanted = select(place.key_column, place.sealed_column).where(place.sealed_column.is_not(None))
    if after is not None:
        wanted = wanted.where(place.key_column > after)
    async with storage.transaction() as within:
        found = await within.connection.execute(wanted.order_by(place.key_column).limit(TOGETHER))
        return list(found)


async def _sealed_again(
    storage: Storage, place: Place, rows: Sequence[Row[*tuple[Any, ...]]]
) -> int:
    """Write the values that are still what was read; return how many cannot be opened."""
    lost = 0
    async with storage.transaction() as within:
        for key, sealed in rows:
            try:
                fresh = again(storage.seal, bytes(sealed), place.of(key))
            except Unreadable:
                lost += 1
                continue
            same = (place.key_column == key, place.sealed_column == sealed)
            await within.connection.execute(
                update(place.table).where(*same).values({place.sealed: fresh})
            )
    return lost


def again(seal: Seal, sealed: bytes, of: str | bytes) -> bytes:
    """Return a value sealed with the newest key; one that is so already stays as it is."""
    opened = seal.open(sealed, of)
    return sealed if sealed[:KEY_ID] == seal.newest else seal.seal(opened, of)
