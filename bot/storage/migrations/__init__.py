"""The way of the tables from their first shape to today's, run by code and found in the wheel."""

from __future__ import annotations

from pathlib import Path

from alembic.command import upgrade as upgrade_to
from alembic.config import Config
from sqlalchemy import Connection


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Migrate within the transaction of ``connection``."""
    upgrade_to(configured(connection), revision)


def configured(connection: Connection | None = None) -> Config:
    """Return alembic's settings without an ini file."""
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    return config
