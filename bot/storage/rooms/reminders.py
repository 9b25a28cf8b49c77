"""Reminders: when each comes next, and the moments that came, until a turn has taken them.

A batch costs the same few statements whatever its size: claims must keep up with 08:00.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    Select,
    and_,
    any_,
    bindparam,
    delete,
    func,
    or_,
    select,
    text,
    update,
)

from bot.storage.connection import Connection
from bot.storage.inserting import insert_into
from bot.storage.moments import PUT_OFF, has_come
from bot.storage.rooms.beats import Beat
from bot.storage.tables import dues, people, reminders

Alike = tuple[datetime, Beat, list[int]]
"""Rows of one beat that are due at one moment."""

Following = Callable[[Beat, datetime], datetime | None]
"""From a beat and a moment of it to the next one, None for never again."""


@dataclass(frozen=True, slots=True)
class Set:
    """A reminder to be kept; one of the same person and key is replaced."""

    person: str
    address: str
    reminder: str
    beat: Beat
    next_at: datetime | None


@dataclass(frozen=True, slots=True)
class Open:
    """A moment that came. ``reachable`` is False where nothing may be sent."""

    id: int
    address: str
    reminder: str
    at: datetime
    reachable: bool


class Reminders:
    """What is to come, and what came."""

    def __init__(self, connection: Connection) -> None:
        """Work within the transaction of ``connection``."""
        self._connection = connection
        self._is_sqlite = connection.engine_name == "sqlite"

    async def set(self, several: Sequence[Set]) -> None:
        """Write reminders, the last of each key."""
        newest = {(each.person, each.reminder): each for each in several}
        rows = [
            {
                "person": each.person,
                "address": each.address,
                "reminder": each.reminder,
                "next_at": each.next_at,
                **each.beat._asdict(),
            }
            for _, each in sorted(newest.items())  # every lock is taken in the same order
        ]
        if rows:
            insert = insert_into(reminders, self._connection)
            fresh = {name: insert.excluded[name] for name in rows[0]}
            over = insert.on_conflict_do_update(index_elements=["person", "reminder"], set_=fresh)
            await self._connection.execute(over, rows)

    async def cancel(self, several: Iterable[tuple[str, str]]) -> None:
        """Remove reminders by person and key, with what was put off of them; "" means all."""
        for person, key in sorted(several):
            theirs = reminders.c.person == person
            this = or_(reminders.c.reminder == key, reminders.c.reminder.like(f"{key}.%"))
            wanted = and_(theirs, this) if key else theirs
            await self._connection.execute(delete(reminders).where(wanted))

    async def claim(self, now: datetime, limit: int, following: Following) -> int:
        """Write down up to ``limit`` moments that have come, and when each comes next.

        Any number of processes may do so at once: a row is claimed by one of them.

        Returns:
            How many came; none are left where none came.
        """
        alike = await self._claimed(now, limit)
        if not alike:
            return 0
        await self._note([ids for _, _, ids in alike])
        await self._move_on(alike, following)
        return sum(len(ids) for _, _, ids in alike)

    async def _claimed(self, now: datetime, limit: int) -> list[Alike]:
        """Lock rows that are due; the database hands out only how many are alike, and which."""
        mine = (
            select(reminders)
            .where(reminders.c.next_at <= now)
            .order_by(reminders.c.next_at)
            .limit(limit)
            .with_for_update(skip_locked=True)
            .subquery()
        )
        columns = (mine.c.next_at, mine.c.times, mine.c.days, mine.c.zone, mine.c.starts)
        gather = func.json_group_array if self._is_sqlite else func.array_agg
        found = await self._connection.execute(
            select(gather(mine.c.id).label("ids"), *columns).group_by(*columns)
        )
        return [
            (row.next_at, Beat(row.times, row.days, row.zone, row.starts), numbers(row.ids))
            for row in found
        ]

    async def _note(self, claimed: Iterable[Sequence[int]]) -> None:
        """Copy the moments of rows into ``dues``; one noted before stays as it is."""
        moments = select(
            reminders.c.id, reminders.c.next_at, reminders.c.next_at.label("free")
        ).where(self._among(reminders.c.id))
        noting = insert_into(dues, self._connection).from_select(
            ["row", "at", "free_from"], moments
        )
        several = self._several([row for ids in claimed for row in ids])
        await self._connection.execute(noting.on_conflict_do_nothing(), several)

    async def _move_on(self, alike: Sequence[Alike], following: Following) -> None:
        """Move rows to their next moment, all that move to the same one in one statement."""
        together: defaultdict[datetime | None, list[int]] = defaultdict(list)
        for at, each, ids in alike:
            together[following(each, at)].extend(ids)
        moving = (
            update(reminders)
            .where(self._among(reminders.c.id))
            .values(next_at=bindparam("next", type_=reminders.c.next_at.type))
        )
        for next_at, rows in together.items():
            await self._connection.execute(moving, {"next": next_at, **self._several(rows)})

    async def lease(self, now: datetime, until: datetime, limit: int) -> list[Open]:
        """Take the oldest open moments for this worker alone, until its lease ends."""
        free = (
            select(dues.c.id)
            .where(has_come(dues.c.free_from, now, PUT_OFF))
            .order_by(dues.c.free_from, dues.c.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        taking = update(dues).where(dues.c.id.in_(free)).values(free_from=until)
        rows = await self._connection.execute(taking.returning(dues.c.id))
        leased = [row.id for row in rows]
        return await self._opened(leased) if leased else []

    async def _opened(self, leased: Sequence[int]) -> list[Open]:
        found = await self._connection.execute(
            OPENING.where(self._among(dues.c.id)), self._several(leased)
        )
        return [
            Open(row.id, row.address, row.reminder, row.at, row.reachable is not False)
            for row in found
        ]

    async def close(self, done: Collection[int]) -> None:
        """Drop moments that were taken."""
        if done:
            closing = delete(dues).where(self._among(dues.c.id))
            await self._connection.execute(closing, self._several(done))

    async def put_off(self, several: Collection[int], until: datetime) -> None:
        """Let moments wait."""
        if several:
            waiting = update(dues).where(self._among(dues.c.id)).values(free_from=until)
            await self._connection.execute(waiting, self._several(several))

    async def beats(self, prefix: str) -> list[tuple[Beat, int]]:
        """Return the beats of all reminders to addresses of a channel, each with how many."""
        columns = [reminders.c[name] for name in Beat._fields]
        wanted = select(*columns, func.count().label("people")).group_by(*columns)
        theirs = wanted.where(
            reminders.c.address.startswith(prefix), reminders.c.next_at.is_not(None)
        )
        rows = await self._connection.execute(theirs)
        return [(Beat(row.times, row.days, row.zone, row.starts), row.people) for row in rows]

    async def earliest(self) -> datetime | None:
        """Return when there is something to do, None for never."""
        coming = select(func.min(reminders.c.next_at)).scalar_subquery()
        came = select(func.min(dues.c.free_from)).scalar_subquery()
        row = (await self._connection.execute(select(coming, came))).one()
        return min((each for each in row if each is not None), default=None)

    def _among(self, column: ColumnElement[int]) -> ColumnElement[bool]:
        """Say that a column is one of ``:several``: one parameter, however many there are."""
        if self._is_sqlite:
            return column.in_(text("SELECT value FROM json_each(:several)"))
        return column == any_(bindparam("several", type_=ARRAY(BigInteger)))

    def _several(self, ids: Collection[int]) -> dict[str, object]:
        return {"several": json.dumps(list(ids)) if self._is_sqlite else list(ids)}


def numbers(gathered: str | list[int]) -> list[int]:
    """Read what an engine gathered: SQLite as JSON, PostgreSQL as an array."""
    found: list[int] = json.loads(gathered) if isinstance(gathered, str) else gathered
    return found


OPENING: Select[tuple[int, str, str, datetime, bool]] = (
    select(dues.c.id, reminders.c.address, reminders.c.reminder, dues.c.at, people.c.reachable)
    .join(reminders, reminders.c.id == dues.c.row)
    .outerjoin(people, people.c.person == reminders.c.person)
    .order_by(dues.c.at, dues.c.id)
)
