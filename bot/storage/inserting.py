"""INSERT … ON CONFLICT, which SQLAlchemy spells once per engine."""

from __future__ import annotations

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite

from bot.storage.connection import Connection

Insert = postgresql.Insert | sqlite.Insert


def insert_into(table: Table, connection: Connection) -> Insert:
    """Return the engine's own INSERT, which knows ON CONFLICT."""
    return insert_on(table, connection.engine_name)


def insert_on(table: Table, engine_name: str) -> Insert:
    """Return an engine's INSERT by its name, for statements that are built once."""
    return sqlite.insert(table) if engine_name == "sqlite" else postgresql.insert(table)
