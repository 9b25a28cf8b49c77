"""Brings a database to today's tables; alembic is loaded only when there is something to do."""

from __future__ import annotations

from functools import partial

from sqlalchemy import Connection as SyncConnection
from sqlalchemy import inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage.connection import Connection, transaction
from bot.storage.tables import metadata

HEAD = "0005"  # the newest of migrations/versions; a test holds the two together
LOCKED_SECONDS = 5
LOCK = 0x6775_6265_6E  # "guben": the advisory lock replicas take in turn when they start


class Newer(Exception):  # noqa: N818 - reads as what it says
    """The tables are of a newer program than this one, which would spoil them."""

    def __init__(self, revision: str) -> None:
        """Say what to do."""
        super().__init__(
            f"The database's tables are at revision {revision}, of a newer Guben than this one "
            f"({HEAD}). Install the newer one again, or restore a backup made before it."
        )


async def bring_up_to_date(engine: AsyncEngine) -> None:
    """Make or migrate the tables, one process at a time.

    Raises:
        Newer: They are of a newer program.
    """
    async with transaction(engine) as connection:
        if engine.url.database is None:
            await connection.run(partial(metadata.create_all, checkfirst=False))
            return
        await wait_for_others(connection)
        found = await connection.run(revision)
        if is_newer(found):
            raise Newer(found or "")
        if found != HEAD:
            await connection.run(migrate)


async def wait_for_others(connection: Connection) -> None:
    """Let one process migrate; on SQLite BEGIN IMMEDIATE has seen to it already.

    Nothing is waited for without end, neither another's lock nor tables that somebody reads: who
    starts is told that the database is busy, and tries again.
    """
    if connection.engine_name == "postgresql":
        await connection.execute(text(f"SET LOCAL lock_timeout = '{LOCKED_SECONDS}s'"))
        await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})


def revision(connection: SyncConnection) -> str | None:
    """Return the revision a database is at, None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def is_newer(found: str | None) -> bool:
    """Say whether a revision is one that this program does not know yet."""
    return found is not None and found > HEAD


def migrate(connection: SyncConnection) -> None:
    """Run the migrations that are missing."""
    from bot.storage.migrations import upgrade  # noqa: PLC0415 - alembic costs 0.2 s to load

    upgrade(connection)
