"""INSERT … ON CONFLICT, which SQLAlchemy spells once per engine."""

from __future__ import annotations

from typing import cast

from sqlalchemy import Table
from sqlalchemy.dialects import sqlite

from bot.storage.connection import Connection

Insert = sqlite.Insert
"""PostgreSQL's has the same methods."""


def insert_into(table: Table, connection: Connection) -> Insert:
    """Return the engine's own INSERT, which knows ON CONFLICT."""
    return insert_on(table, connection.engine_name)


def insert_on(table: Table, engine_name: str) -> Insert:
    """Return an engine's INSERT by its name, for statements that are built once."""
    if engine_name == "sqlite":
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql  # noqa: PLC0415 - only where it is spoken

    return cast("Insert", postgresql.insert(table))
