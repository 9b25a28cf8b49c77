"""INSERT … ON CONFLICT, which SQLAlchemy spells once per engine."""

from __future__ import annotations

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite

from bot.storage.connection import Connection

Insert = postgresql.Insert | sqlite.Insert


def insert_into(table: Table, connection: Connection) -> Insert:
    """Return the engine's own INSERT, which knows ON CONFLICT."""
    if connection.engine_name == "sqlite":
        return sqlite.insert(table)
    return postgresql.insert(table)
