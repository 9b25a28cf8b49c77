"""Names a database: a page that outlived one must not take the next one's rows for its own."""

from __future__ import annotations

import secrets

from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from bot.storage.connection import Connection
from bot.storage.door import Storage

CLUSTER = text(
    "SELECT system_identifier || '.' || (SELECT oid FROM pg_database WHERE datname ="
    " current_database()) || '.' || 'outbox'::regclass::oid FROM pg_control_system()"
)
"""The server, the database and the table: one that was restored is another table."""
LARGEST = 2**31 - 1  # SQLite's user_version, which is ours to use, has 32 bits with a sign


async def era(storage: Storage) -> str:
    """Return what tells this database from one made anew in its place; empty where none may know.

    Raises:
        Away: the database cannot be reached.
    """
    async with storage.transaction() as within:
        is_sqlite = within.connection.engine_name == "sqlite"
        name = await (_numbered if is_sqlite else _named)(within.connection)
    return storage.seal.digest(("era", name)).hex()[:16] if name else ""


async def _named(connection: Connection) -> str:
    try:
        return str((await connection.execute(CLUSTER)).scalar_one())
    except ProgrammingError:  # a PostgreSQL whose owner keeps its number from us
        return ""


async def _numbered(connection: Connection) -> str:
    """Read the file's number; a file without one gets it now, by chance."""
    number = (await connection.execute(text("PRAGMA user_version"))).scalar_one()
    if not number:
        number = 1 + secrets.randbelow(LARGEST)
        await connection.execute(text(f"PRAGMA user_version = {number}"))
    return str(number)
