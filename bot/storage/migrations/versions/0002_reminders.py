"""Reminders with their next moment, and the moments that came."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

RowId = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Moment = sa.BigInteger  # microseconds since 1970


def upgrade() -> None:
    """Make both tables."""
    op.create_table(
        "reminders",
        sa.Column("id", RowId, primary_key=True, autoincrement=True),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("address", sa.Text, nullable=False),
        sa.Column("reminder", sa.String(40), nullable=False),
        sa.Column("times", sa.Text, nullable=False),
        sa.Column("days", sa.String(7), nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
        sa.Column("starts", sa.String(10), nullable=False),
        sa.Column("next_at", Moment),
        sa.UniqueConstraint("person", "reminder", name="one_of_a_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("reminders_by_moment", "reminders", ["next_at"])
    op.create_table(
        "dues",
        sa.Column("id", RowId, primary_key=True, autoincrement=True),
        sa.Column("row", RowId, sa.ForeignKey("reminders.id", ondelete="CASCADE"), nullable=False),
        sa.Column("at", Moment, nullable=False),
        sa.Column("free_from", Moment, nullable=False),
        sa.UniqueConstraint("row", "at", name="each_moment_once"),
        sqlite_autoincrement=True,
    )
    op.create_index("dues_by_turn", "dues", ["free_from", "id"])
