"""What is kept of one person, opened: for the export they may ask for, and for erasing it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import LargeBinary, Table, func, select
from sqlalchemy.engine import RowMapping

from bot.storage.connection import Connection
from bot.storage.door import Storage, Transaction
from bot.storage.rooms.claiming import Status
from bot.storage.rooms.people import Known
from bot.storage.tables import addresses, metadata, outbox
from core.dialogue import New

TOLD_APART = frozenset({"people", "addresses", "events", "outbox"})
"""Tables with a field of their own; rows of any other are listed as they are."""

OTHERS = frozenset({"other"})
"""Columns that name somebody else: theirs is not ours to hand out."""

WAITING = (Status.OPEN, Status.SENDING, Status.LATE, Status.ASIDE)


@dataclass(frozen=True, slots=True)
class Holding:
    """All that is kept of a person.

    Attributes:
        person: the key they are kept under.
        addresses: every address that leads to them.
        state: where they stand in the conversation, as JSON; None where it cannot be opened.
        reachable: whether they can be written to.
        last_seen: when they last wrote.
        rows: how many rows each table holds of them.
        waiting: how many replies are still to be sent.
        others: the rows of any further table, what is sealed left out.
    """

    person: str
    addresses: tuple[str, ...]
    state: bytes | None
    reachable: bool
    last_seen: datetime
    rows: Mapping[str, int]
    waiting: int
    others: Mapping[str, list[dict[str, Any]]]


async def holding(storage: Storage, address: str) -> Holding | None:
    """Return what is kept of the person behind an address; None of a stranger.

    Raises:
        Away: the database cannot be reached.
    """
    async with storage.transaction() as within:
        person = (await within.people.behind([address]))[address]
        return await held_of(storage, within, person)


async def held_of(storage: Storage, within: Transaction, person: str) -> Holding | None:
    """Return what is kept of a person, by the key they are kept under."""
    rows = await _counted(within.connection, person)
    return await _opened(storage, within, person, rows) if any(rows.values()) else None


async def forget(storage: Storage, address: str) -> bool:
    """Erase the person behind an address, everywhere; returns False for a stranger.

    Raises:
        Away: the database cannot be reached; nothing was erased.
    """
    async with storage.transaction() as within:
        person = (await within.people.behind([address]))[address]
        await within.people.hold([person])  # a turn under way writes its rows first
        known = any((await _counted(within.connection, person)).values())
        await within.erase([person])
    if known:
        await storage.scrub()
    return known


async def _opened(
    storage: Storage, within: Transaction, person: str, rows: Mapping[str, int]
) -> Holding:
    found = (await within.people.find([person])).get(person) or Known(person, New())
    connection = within.connection
    return Holding(
        person,
        await _addresses(connection, person),
        storage.shapes.state_written(found.state) if found.readable else None,
        found.reachable,
        found.last_seen,
        rows,
        await _waiting(connection, person),
        {str(table.name): await _listed(connection, table, person) for table in _others(rows)},
    )


async def _counted(connection: Connection, person: str) -> dict[str, int]:
    return {
        str(table.name): await _count(connection, table, person)
        for table in metadata.sorted_tables
        if "person" in table.c
    }


async def _count(connection: Connection, table: Table, person: str) -> int:
    wanted = select(func.count()).select_from(table).where(table.c.person == person)
    return int((await connection.execute(wanted)).scalar_one())


async def _addresses(connection: Connection, person: str) -> tuple[str, ...]:
    wanted = select(addresses.c.address).where(addresses.c.person == person)
    linked = [row.address for row in await connection.execute(wanted)]
    return (person, *sorted(linked))


async def _waiting(connection: Connection, person: str) -> int:
    theirs = (outbox.c.person == person, outbox.c.status.in_(WAITING))
    wanted = select(func.count()).select_from(outbox).where(*theirs)
    return int((await connection.execute(wanted)).scalar_one())


def _others(rows: Collection[str]) -> list[Table]:
    return [metadata.tables[name] for name in rows if name not in TOLD_APART]


async def _listed(connection: Connection, table: Table, person: str) -> list[dict[str, Any]]:
    plain = [
        column
        for column in table.c
        if not isinstance(column.type, LargeBinary) and column.name not in OTHERS
    ]
    found = await connection.execute(select(*plain).where(table.c.person == person))
    return [_named(row) for row in found.mappings()]


def _named(row: RowMapping) -> dict[str, Any]:
    return {str(name): value for name, value in row.items()}
