"""Whether a moment that was written for later has come: also where a clock has been put back."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.sql import ColumnElement
from sqlalchemy.sql.elements import SQLColumnExpression

from bot.storage.connection import Connection

APART = timedelta(minutes=5)
"""How far the clocks of processes may be apart; what is written further ahead is a mistake."""

PUT_OFF = timedelta(hours=1)
"""How long a moment or a letter waits that the database refuses, until it is tried again."""


async def clock_of(connection: Connection) -> datetime:
    """Return what PostgreSQL's clock shows at this moment, whenever its transaction began."""
    shown: datetime = (await connection.execute(select(func.clock_timestamp()))).scalar_one()
    return shown


def has_come(
    moment: SQLColumnExpression[datetime | None], now: datetime, furthest: timedelta
) -> ColumnElement[bool]:
    """Say that a moment is over, or lies further ahead than anybody writes one.

    The second was written by a clock that ran ahead and was put back; without this, what it held
    would be held for as long as that clock was wrong.

    Args:
        moment: a column.
        now: the present time.
        furthest: how far ahead moments of this column are ever written.
    """
    return or_(moment <= now, moment > now + furthest + APART)
