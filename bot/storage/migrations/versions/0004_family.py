"""Ties between people, invitations, letters on their way, and the channel one is at home on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

RowId = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Moment = sa.BigInteger  # microseconds since 1970


def upgrade() -> None:
    """Make the tables."""
    _ties()
    _letters()
    op.create_table(
        "homes",
        sa.Column("person", sa.Text, primary_key=True),
        sa.Column("address", sa.Text, nullable=False),
    )


def _ties() -> None:
    op.create_table(
        "circle",
        sa.Column("tie", sa.String(16), primary_key=True),
        sa.Column("person", sa.Text, primary_key=True),
        sa.Column("other", sa.Text, nullable=False),
    )
    op.create_index("circle_by_person", "circle", ["person"])
    op.create_index("circle_by_other", "circle", ["other"])
    op.create_table(
        "invitations",
        sa.Column("token", sa.LargeBinary, primary_key=True),
        sa.Column("code", sa.LargeBinary, nullable=False, unique=True),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("until", Moment, nullable=False),
        sa.Column("code_until", Moment, nullable=False),
        sa.Column("invite", sa.LargeBinary, nullable=False),
    )
    op.create_index("invitations_by_person", "invitations", ["person"])


def _letters() -> None:
    op.create_table(
        "letters",
        sa.Column("id", RowId, primary_key=True, autoincrement=True),
        sa.Column("key", sa.String(32), nullable=False, unique=True),
        sa.Column("tie", sa.String(16), nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("letter", sa.LargeBinary, nullable=False),
        sa.Column("written_at", Moment, nullable=False),
        sa.Column("free_from", Moment, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("letters_by_person", "letters", ["person"])
    op.create_index("letters_by_tie", "letters", ["tie"])
    op.create_index("letters_by_turn", "letters", ["free_from", "id"])
