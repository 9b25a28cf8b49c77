"""Ways to a shared plan, by the digest of their token."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

Moment = sa.BigInteger  # microseconds since 1970


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "shares",
        sa.Column("digest", sa.LargeBinary, primary_key=True),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("share", sa.String(40), nullable=False),
        sa.Column("until", Moment),
    )
    op.create_index("shares_by_person", "shares", ["person"])
