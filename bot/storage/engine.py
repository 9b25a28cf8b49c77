"""From a database URL to an engine: the settings without which SQLite loses updates."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from sqlalchemy import URL, Connection, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry, StaticPool

from bot.storage.sqlite.errands import BEGIN, WAITS, WholeConnection, connector

DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg"}

PRAGMAS = (
    WAITS,
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # what was answered survives a power cut; batches make it cheap
    "PRAGMA secure_delete = ON",  # what is erased is overwritten
    "PRAGMA foreign_keys = ON",
)

CONNECTS = 5.0
ANSWERS = 10.0
"""Seconds that PostgreSQL may take to let us in, and to answer a statement of the running bot.

Without them a host that is gone without a word, or a row that somebody asleep holds, would keep a
replica waiting for as long as the network pleases: hours.
"""
ASLEEP = "SET idle_in_transaction_session_timeout = '20s'"
"""After this the server ends what a replica that stands still has begun, so others may go on."""


class WrongUrl(ValueError):  # noqa: N818 - reads as what it says
    """The database URL is of no form we know."""

    def __init__(self) -> None:
        """Say which forms there are; the URL itself may hold a password."""
        forms = "sqlite:///PATH, sqlite:// (kept nowhere) or postgresql://…"
        super().__init__(f"GUBEN_DATABASE_URL must be {forms}")


def engine_for(url: str, answers: float | None = None) -> AsyncEngine:
    """Return an engine for ``sqlite:///PATH``, ``sqlite://`` (in memory) or ``postgresql://…``.

    Args:
        url: where the database is.
        answers: seconds that PostgreSQL may take over a statement; None where one may be long.
    """
    address = with_driver(url)
    if address.get_backend_name() == "postgresql":
        return _served(address, answers)
    if address.database:
        make_private(Path(address.database))
    connect = connector(address.database or ":memory:")
    # One connection per process, so that its transactions queue and none finds the file locked.
    # Each of them ends itself: what the pool would do at its end is one more way to the thread.
    engine = create_async_engine(
        address,
        poolclass=StaticPool,
        async_creator=connect,
        pool_reset_on_return=None,
        hide_parameters=True,
    )
    event.listen(engine.sync_engine, "connect", prepare)
    event.listen(engine.sync_engine, "begin", begin)
    return engine


def _served(address: URL, answers: float | None) -> AsyncEngine:
    """Return an engine that hangs on no server, and holds nobody up where it stands still."""
    limits = {"timeout": CONNECTS, "command_timeout": answers}
    engine = create_async_engine(
        address, pool_pre_ping=True, pool_size=5, connect_args=limits, hide_parameters=True
    )
    event.listen(engine.sync_engine, "connect", end_when_asleep)
    return engine


def make_private(file: Path) -> None:
    """Make a missing SQLite file, for its owner only: addresses and times stand in it unsealed.

    The log and the index beside it take over its mode.
    """
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with contextlib.suppress(OSError):  # SQLite itself says best what is wrong with a path
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))


def with_driver(url: str) -> URL:
    """Name the driver, which people do not."""
    try:
        address = make_url(url)
    except ArgumentError:
        raise WrongUrl from None
    driver = DRIVERS.get(address.drivername)
    if driver is None:
        raise WrongUrl
    return address.set(drivername=driver)


def prepare(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
    """Set SQLite up."""
    del entry
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def end_when_asleep(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
    """Have PostgreSQL end a transaction in which nothing is said any more."""
    del entry
    cursor = connection.cursor()
    cursor.execute(ASLEEP)
    cursor.close()
    connection.commit()


def begin(connection: Connection) -> None:
    """Begin a transaction, unless this is the rest of one that began without SQLAlchemy."""
    driver = connection.connection.driver_connection
    if isinstance(driver, WholeConnection):
        if driver.under_way:
            return
        driver.brief = False
    connection.exec_driver_sql(BEGIN)
