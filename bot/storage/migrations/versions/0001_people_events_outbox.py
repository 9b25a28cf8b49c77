"""People, their addresses, the events taken, and the outbox."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

RowId = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Moment = sa.BigInteger  # microseconds since 1970
NOT_YET_GONE = sa.text("told IS NOT NULL")


def upgrade() -> None:
    """Make the first tables."""
    people()
    events()
    outbox()


def people() -> None:
    """Make people and addresses."""
    op.create_table(
        "people",
        sa.Column("person", sa.Text, primary_key=True),
        sa.Column("state", sa.LargeBinary),
        sa.Column("reachable", sa.Boolean, nullable=False),
        sa.Column("last_seen", Moment, nullable=False),
    )
    op.create_table(
        "addresses",
        sa.Column("address", sa.Text, primary_key=True),
        sa.Column(
            "person", sa.Text, sa.ForeignKey("people.person", ondelete="CASCADE"), nullable=False
        ),
    )
    op.create_index("addresses_by_person", "addresses", ["person"])


def events() -> None:
    """Make events."""
    op.create_table(
        "events",
        sa.Column("event", sa.LargeBinary, primary_key=True),
        sa.Column("person", sa.Text),
        sa.Column("taken_at", Moment, nullable=False),
    )
    op.create_index("events_by_person", "events", ["person"])
    op.create_index("events_by_age", "events", ["taken_at"])


def outbox() -> None:
    """Make the outbox with its queues."""
    op.create_table(
        "outbox",
        sa.Column("id", RowId, primary_key=True, autoincrement=True),
        sa.Column("event", sa.LargeBinary, nullable=False, unique=True),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("address", sa.Text, nullable=False),
        sa.Column("channel", sa.String(20), nullable=False),
        sa.Column("told", sa.LargeBinary),
        sa.Column("status", sa.String(8), nullable=False),
        sa.Column("bulk", sa.Boolean, nullable=False),
        sa.Column("attempt", sa.Integer, nullable=False),
        sa.Column("due", Moment, nullable=False),
        sa.Column("leased_until", Moment),
        sa.Column("received_at", Moment, nullable=False),
        sa.Column("reply_to", sa.Text, nullable=False),
        sa.Column("retry_key", sa.String(36), nullable=False),
        sa.Column("farewell", sa.Boolean, nullable=False),
        sa.Column("message_id", sa.Text),
        sa.Column("settled_at", Moment),
        sqlite_autoincrement=True,
    )
    op.create_index("outbox_by_person", "outbox", ["person"])
    op.create_index("outbox_by_age", "outbox", ["settled_at"])
    for name, columns in {
        "outbox_in_order": ["address", "id"],
        "outbox_queues": ["channel", "bulk", "status", "due"],
    }.items():
        op.create_index(
            name, "outbox", columns, sqlite_where=NOT_YET_GONE, postgresql_where=NOT_YET_GONE
        )
