"""Brings a database to today's tables; alembic is loaded only when there is something to do."""

from __future__ import annotations

from functools import partial

from sqlalchemy import Connection as SyncConnection
from sqlalchemy import inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage.connection import Connection, transaction
from bot.storage.tables import metadata

HEAD = "0005"  # the newest of migrations/versions; a test holds the two together
LOCK = 0x6775_6265_6E  # "guben": the advisory lock replicas take in turn when they start


async def bring_up_to_date(engine: AsyncEngine) -> None:
    """Make or migrate the tables, one process at a time."""
    async with transaction(engine) as connection:
        if engine.url.database is None:
            await connection.run(partial(metadata.create_all, checkfirst=False))
            return
        await wait_for_others(connection)
        if await connection.run(revision) != HEAD:
            await connection.run(migrate)


async def wait_for_others(connection: Connection) -> None:
    """Let one process migrate; on SQLite BEGIN IMMEDIATE has seen to it already."""
    if connection.engine_name == "postgresql":
        await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})


def revision(connection: SyncConnection) -> str | None:
    """Return the revision a database is at, None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def migrate(connection: SyncConnection) -> None:
    """Run the migrations that are missing."""
    from bot.storage.migrations import upgrade  # noqa: PLC0415 - alembic costs 0.2 s to load

    upgrade(connection)
