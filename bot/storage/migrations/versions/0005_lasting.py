"""How long people's rows last: only while they talk, or until they were asked after a year."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

Moment = sa.BigInteger  # microseconds since 1970


def upgrade() -> None:
    """Add the columns."""
    fleeting = sa.Column("fleeting", sa.Boolean, nullable=False, server_default=sa.false())
    op.add_column("people", fleeting)
    op.add_column("people", sa.Column("asked_at", Moment))
    op.create_index("people_by_sign_of_life", "people", ["fleeting", "last_seen"])
