"""Looks at a database and changes nothing: how far its tables are, and whether our key fits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection as SyncConnection
from sqlalchemy import func, inspect, select, text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage.connection import Connection, transaction
from bot.storage.door import Storage
from bot.storage.engine import engine_for, with_driver
from bot.storage.moments import clock_of
from bot.storage.rooms.people import place
from bot.storage.schema import HEAD, is_newer, revision
from bot.storage.sealing import Seal, Unreadable
from bot.storage.tables import people

SAMPLE = 100
"""States that are tried with our key."""


class Unreached(Exception):  # noqa: N818 - reads as what it says
    """The database could not be looked at; the message says why, without the password."""


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen. ``revision`` is None for an empty database; ``sealed`` counts the sample."""

    revision: str | None
    people: int = 0
    sealed: int = 0
    unreadable: int = 0
    sound: bool = True
    ahead: timedelta = timedelta()  # how far this machine's clock is, of PostgreSQL's

    @property
    def is_current(self) -> bool:
        """Whether the tables are today's."""
        return self.revision == HEAD

    @property
    def is_newer(self) -> bool:
        """Whether the tables are of a newer program."""
        return is_newer(self.revision)


def sqlite_file(url: str) -> Path | None:
    """Return the file of a SQLite URL; None in memory and for PostgreSQL.

    Raises:
        WrongUrl: The URL is of no form we know.
    """
    address = with_driver(url)
    if address.get_backend_name() != "sqlite" or address.database in {None, "", ":memory:"}:
        return None
    return Path(str(address.database))


async def is_sealed_off(storage: Storage) -> bool:
    """Whether all of the states that were written last were sealed with keys we lack.

    Raises:
        Away: the database cannot be reached.
    """
    async with storage.transaction() as within:
        sealed = await _sample(within.connection)
    return bool(sealed) and not any(storage.seal.fits(state) for _, state in sealed)


async def look(url: str, secret: str) -> Look:
    """Look at a database; call it for a SQLite file only where that is there.

    Args:
        url: the database.
        secret: the key, empty where it is not known: then no state is tried.

    Raises:
        WrongUrl: The URL is of no form we know.
        Unreached: It cannot be read and written.
    """
    engine = engine_for(url)
    try:
        return await _look(engine, Seal(secret) if secret.strip() else None)
    except Exception as error:  # also the driver's own, before SQLAlchemy wraps them
        raise Unreached(first_line(error)) from error
    finally:
        await engine.dispose()


async def _look(engine: AsyncEngine, seal: Seal | None) -> Look:
    async with transaction(engine) as connection:
        if not await connection.run(_has_people):
            return Look(await connection.run(revision))
        sealed = await _sample(connection) if seal else []
        closed = [row for row in sealed if seal and not _opens(seal, *row)]
        return Look(
            await connection.run(revision),
            int((await connection.execute(select(func.count()).select_from(people))).scalar_one()),
            len(sealed),
            len(closed),
            await _is_sound(connection),
            await _ahead(connection),
        )


def _has_people(connection: SyncConnection) -> bool:
    return inspect(connection).has_table(people.name)


async def _sample(connection: Connection) -> list[tuple[str, bytes]]:
    wanted = select(people.c.person, people.c.state).where(people.c.state.is_not(None))
    usual = wanted.where(~people.c.fleeting)  # the index is by that first
    newest = usual.order_by(people.c.last_seen.desc()).limit(SAMPLE)
    return [(row.person, row.state) for row in await connection.execute(newest)]


def _opens(seal: Seal, person: str, state: bytes) -> bool:
    try:
        seal.open(state, place(person))
    except Unreadable:
        return False
    return True


async def _is_sound(connection: Connection) -> bool:
    """Ask SQLite whether its file is whole; PostgreSQL looks after itself."""
    if connection.engine_name != "sqlite":
        return True
    return (await connection.execute(text("PRAGMA quick_check(1)"))).scalar() == "ok"


async def _ahead(connection: Connection) -> timedelta:
    """Compare our clock with PostgreSQL's, which replicas go by; a file has none of its own."""
    if connection.engine_name == "sqlite":
        return timedelta()
    return datetime.now(UTC) - await clock_of(connection)


def first_line(error: BaseException) -> str:
    """Return what an error says in one line, its name where it says nothing."""
    said = str(getattr(error, "orig", error)).strip().partition("\n")[0]
    return said or type(error).__name__
