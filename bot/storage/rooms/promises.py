"""The outbox's rows: replies promised to people, from the turn that made them until they left."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from types import MappingProxyType
from typing import Any
from uuid import uuid4

from sqlalchemy import delete, func, select, update
from sqlalchemy.engine import Row
from sqlalchemy.sql.dml import ReturningInsert

from bot.storage.connection import Connection
from bot.storage.inserting import insert_on
from bot.storage.rooms.claiming import Status, claiming, occupied, waiting
from bot.storage.rooms.outcomes import RETRYING, SETTLING, WAKING
from bot.storage.sealing import Seal, Unreadable
from bot.storage.shapes import Shapes
from bot.storage.tables import outbox
from core.messages import Told


@dataclass(frozen=True, slots=True)
class Promise:
    """A reply to be kept; ``written`` is it as JSON, ``farewell``: nothing of it may stay."""

    event: bytes
    person: str
    address: str
    told: Told
    written: bytes
    received_at: datetime
    reply_to: str = ""
    bulk: bool = False
    farewell: bool = False
    retry_key: str = field(default_factory=lambda: str(uuid4()))

    def held(self, row: int, *, begun: bool) -> Held:
        """Return it as it stands in its row."""
        return Held(
            id=row,
            person=self.person,
            address=self.address,
            told=self.told,
            received_at=self.received_at,
            reply_to=self.reply_to,
            retry_key=self.retry_key,
            attempt=int(begun),
            bulk=self.bulk,
            farewell=self.farewell,
        )


@dataclass(frozen=True, slots=True)
class Held:
    """A promised reply as it stands. ``told`` is None where it cannot be read any more.

    ``progress`` is what its channel noted of a try that came only so far, or that one was begun
    of which nobody knows how it ended.
    """

    id: int
    person: str
    address: str
    told: Told | None
    received_at: datetime
    reply_to: str
    retry_key: str
    attempt: int
    bulk: bool
    farewell: bool
    progress: str = ""


@dataclass(frozen=True, slots=True)
class Redelivered:
    """A second arrival: it may bring a new way to reply."""

    event: bytes
    reply_to: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Queue:
    """Rows that are claimed together: a channel's replies, or what nobody waits for."""

    channel: str
    bulk: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a row. ``due``: when it may be tried again, or when it was settled.

    ``message_id`` is the platform's, or how far the channel came where it has to go on.
    """

    id: int
    status: Status
    due: datetime
    attempt: int
    message_id: str | None = None
    farewell: bool = False


NOTHING_BEGUN: Mapping[bytes, datetime] = MappingProxyType({})
UNSETTLED = frozenset({Status.OPEN, Status.SENDING, Status.LATE, Status.ASIDE})


class Promises:
    """What people were promised to be told."""

    def __init__(self, connection: Connection, seal: Seal, shapes: Shapes) -> None:
        """Work within the transaction of ``connection``."""
        self._connection, self._seal, self._shapes = connection, seal, shapes

    async def make(
        self, promises: Sequence[Promise], begun: Mapping[bytes, datetime] = NOTHING_BEGUN
    ) -> dict[bytes, Held]:
        """Write replies, many in one statement; return each event's as it stands.

        Args:
            promises: The replies, each person's in order.
            begun: Those that are being sent once they are kept, and when their leases end.
        """
        if not promises:
            return {}
        rows = [self._row(promise, begun.get(promise.event)) for promise in promises]
        found = await self._connection.each(making(self._connection.engine_name), rows)
        ids = {row.event: row.id for row in found}
        return {
            each.event: each.held(ids[each.event], begun=each.event in begun) for each in promises
        }

    async def occupied(self, addresses: Collection[str]) -> set[str]:
        """Return to which of these something is still to be sent, or is being sent."""
        several = sorted(addresses)
        size = 1 << (len(several) - 1).bit_length()  # few sizes, so few statements are built
        several += several[-1:] * (size - len(several))
        given = {f"address{place}": each for place, each in enumerate(several)}
        return {row.address for row in await self._connection.each(occupied(size), [given])}

    async def wake(self, again: Sequence[Redelivered]) -> dict[bytes, int]:
        """Send now what never left, by the way a second arrival opened; return the rows."""
        arrived = {each.event: each for each in again}
        theirs = outbox.c.event.in_(arrived)
        wanted = select(outbox.c.event, outbox.c.id).where(theirs, waiting()).order_by(outbox.c.id)
        found = (await self._connection.execute(wanted.with_for_update())).all() if arrived else []
        woken = {row.event: row.id for row in found}
        if woken:
            rows = [waking(row, arrived[event]) for event, row in woken.items()]
            await self._connection.execute(WAKING, rows)
        return woken

    async def drop(self, addresses: Collection[str]) -> None:
        """Give up all that was to be sent to addresses nobody reads any more."""
        if addresses:
            theirs = (outbox.c.address.in_(addresses), waiting())
            await self._connection.execute(delete(outbox).where(*theirs, outbox.c.farewell))
            dead = {"status": Status.DEAD, "told": None, "settled_at": outbox.c.due}
            await self._connection.execute(update(outbox).where(*theirs).values(dead))

    async def claim(self, queue: Queue, now: datetime, until: datetime, limit: int) -> list[Held]:
        """Lease the oldest open row of up to ``limit`` addresses, for this worker alone."""
        given = {"of": queue.channel, "is_bulk": queue.bulk, "now": now, "until": until}
        rows = await self._connection.execute(claiming(), {**given, "most": limit})
        return sorted(map(self._held, rows), key=lambda held: held.id)

    async def missed(self, addresses: Collection[str]) -> list[Held]:
        """Return the late replies of addresses, oldest first; not those that wait for their key."""
        if not addresses:
            return []
        theirs = outbox.c.address.in_(addresses)
        wanted = select(outbox).where(theirs, outbox.c.status == Status.LATE, waiting())
        rows = await self._connection.execute(wanted.order_by(outbox.c.id))
        return [held for row in rows if (held := self._held(row)).told is not None]

    async def settle(self, verdicts: Sequence[Verdict]) -> None:
        """Write what became of rows; those that are over lose their text at once."""
        over = [each for each in verdicts if each.status not in UNSETTLED]
        gone = [each.id for each in over if each.farewell]
        kept = [each for each in over if not each.farewell]
        again = [each for each in verdicts if each.status in UNSETTLED]
        if gone:
            await self._connection.execute(delete(outbox).where(outbox.c.id.in_(gone)))
        for statement, several in ((SETTLING, kept), (RETRYING, again)):
            if several:
                rows = [written(each) for each in sorted(several, key=lambda each: each.id)]
                await self._connection.each(statement, rows)

    async def waiting(self, address: str) -> list[Held]:
        """Return what waits to be fetched by an address, oldest first."""
        wanted = select(outbox).where(outbox.c.address == address, waiting())
        rows = await self._connection.execute(wanted.order_by(outbox.c.id))
        return [self._held(row) for row in rows]

    async def oldest(self, channels: Collection[str]) -> datetime | None:
        """Return when the oldest reply was promised that these channels have still to deliver."""
        theirs = (outbox.c.channel.in_(channels), outbox.c.bulk.in_((False, True)), waiting())
        under_way = outbox.c.status.in_((Status.OPEN, Status.SENDING, Status.ASIDE))
        wanted = select(func.min(outbox.c.received_at)).where(*theirs, under_way)
        found: datetime | None = (await self._connection.execute(wanted)).scalar_one()
        return found

    async def fetched(self, address: str, upto: int, now: datetime) -> bool:
        """Settle what an address says it has; True where that was the last word to them."""
        theirs = (outbox.c.address == address, outbox.c.id <= upto, waiting())
        gone = delete(outbox).where(*theirs, outbox.c.farewell).returning(outbox.c.id)
        seen = update(outbox).where(*theirs)
        last = await self._connection.execute(gone)
        await self._connection.execute(seen.values(status=Status.DONE, told=None, settled_at=now))
        return last.first() is not None

    def _row(self, promise: Promise, until: datetime | None) -> dict[str, object]:
        return {
            "event": promise.event,
            "person": promise.person,
            "address": promise.address,
            "channel": channel_of(promise.address),
            "told": self._seal.seal(promise.written, place(promise.event)),
            "status": Status.SENDING if until else Status.OPEN,
            "bulk": promise.bulk,
            "attempt": 1 if until else 0,
            "due": promise.received_at,
            "leased_until": until,
            "received_at": promise.received_at,
            "reply_to": promise.reply_to,
            "retry_key": promise.retry_key,
            "farewell": promise.farewell,
        }

    def _held(self, row: Row[*tuple[Any, ...]]) -> Held:
        return Held(
            id=row.id,
            person=row.person,
            address=row.address,
            told=self._told(row.told, row.event),
            received_at=row.received_at,
            reply_to=row.reply_to,
            retry_key=row.retry_key,
            attempt=row.attempt,
            bulk=row.bulk,
            farewell=row.farewell,
            progress=row.message_id or "",
        )

    def _told(self, sealed: bytes, event: bytes) -> Told | None:
        try:
            return self._shapes.told_read(self._seal.open(sealed, place(event)))
        except Unreadable:
            return None


def channel_of(address: str) -> str:
    """Return the channel an address belongs to: ``telegram:123`` → ``telegram``."""
    return address.partition(":")[0]


def place(event: bytes) -> bytes:
    """Name the place a reply is sealed for: it is unique and known before the row's id is."""
    return b"outbox/" + event


@cache
def making(engine_name: str) -> ReturningInsert[Any]:
    """Insert promises; rows are numbered in the order of the values, which is each person's."""
    return insert_on(outbox, engine_name).returning(outbox.c.event, outbox.c.id)


def waking(row: int, again: Redelivered) -> dict[str, object]:
    """Return a second arrival as the parameters of WAKING."""
    return {"row": row, "to": again.reply_to, "at": again.at}


def written(verdict: Verdict) -> dict[str, object]:
    """Return a verdict as the parameters of the statements below."""
    return {
        "row": verdict.id,
        "now": verdict.status,
        "at": verdict.due,
        "tried": verdict.attempt,
        "platform_id": verdict.message_id,
    }
