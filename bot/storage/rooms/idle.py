"""People who have not written for long, and whether they were asked what shall become of theirs."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, func, or_, select, update

from bot.storage.connection import Connection
from bot.storage.rooms.people import NEVER
from bot.storage.tables import homes, people


@dataclass(frozen=True, slots=True)
class Silence:
    """Moments: who wrote before ``ask`` is asked, who was asked before ``forget`` is forgotten.

    Who wants nothing kept is forgotten when they wrote before ``fleeting``.
    """

    ask: datetime
    forget: datetime
    fleeting: datetime


@dataclass(frozen=True, slots=True)
class Silent:
    """Somebody who has not written since ``since``; ``address`` is where they are at home."""

    person: str
    address: str
    since: datetime
    asked: bool


class IdlePeople:
    """Everyone by when they last wrote."""

    def __init__(self, connection: Connection) -> None:
        """Work within the transaction of ``connection``."""
        self._connection = connection

    async def keep(self, person: str, *, fleeting: bool) -> None:
        """Note whether somebody's rows go when the talk is over."""
        noted = update(people).where(people.c.person == person).values(fleeting=fleeting)
        await self._connection.execute(noted)

    async def find(self, silence: Silence, limit: int) -> list[Silent]:
        """Return who is to be asked or forgotten now, the longest silent first."""
        asked = and_(people.c.asked_at.is_not(None), people.c.asked_at > people.c.last_seen)
        due = or_(~asked, people.c.asked_at < silence.forget)
        usual = and_(~people.c.fleeting, people.c.last_seen < silence.ask, due)
        brief = and_(people.c.fleeting, people.c.last_seen < silence.fleeting)
        address = func.coalesce(homes.c.address, people.c.person).label("address")
        wanted = (
            select(people.c.person, address, people.c.last_seen, asked.label("asked"))
            .outerjoin(homes, homes.c.person == people.c.person)
            .where(or_(usual, brief), people.c.last_seen > NEVER)
            .order_by(people.c.last_seen)
            .limit(limit)
        )
        rows = await self._connection.execute(wanted)
        return [Silent(row.person, row.address, row.last_seen, bool(row.asked)) for row in rows]

    async def asked(self, several: Collection[str], at: datetime) -> None:
        """Note that people were asked."""
        if several:
            noted = update(people).where(people.c.person.in_(several)).values(asked_at=at)
            await self._connection.execute(noted)
