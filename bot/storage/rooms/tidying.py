"""What becomes of replies nobody settled, and of rows that have served their time."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import case, exists, literal, update
from sqlalchemy.sql import ColumnElement

from bot.storage.connection import Connection
from bot.storage.moments import APART, has_come
from bot.storage.rooms.claiming import Status, waiting
from bot.storage.rooms.erasing import TOGETHER, drop
from bot.storage.tables import outbox

KEPT = timedelta(days=3)  # Telegram brings an update for a day, LINE a token for 20 minutes
UNFETCHED = timedelta(days=7)  # a page that was never opened again
FAREWELL = timedelta(hours=1)  # after Forget even an unread answer goes
ASIDE = timedelta(hours=1)  # for what we cannot put into words
BEGUN = "begun"  # how far a row came whose worker died: nobody knows whether it arrived
LONGEST_PAUSE = timedelta(hours=3)  # until a reply is tried again, whatever kept it


class Tidying:
    """Housekeeping over the outbox."""

    def __init__(self, connection: Connection) -> None:
        """Work within the transaction of ``connection``."""
        self._connection = connection

    async def free_abandoned(
        self, channels: Collection[str], now: datetime, lease: timedelta, *, repeatable: bool
    ) -> None:
        """Take back rows whose worker died while sending.

        Args:
            channels: Where to look.
            now: Leases that ended before are over.
            lease: How long they are.
            repeatable: Whether these platforms drop a repeated parcel by its key. Elsewhere
                nobody can know whether it arrived, so it is marked and not sent again.
        """
        over = has_come(outbox.c.leased_until, now, lease)
        abandoned = update(outbox).where(*standing(channels, Status.SENDING), over)
        begun = {"message_id": BEGUN}
        again = {"status": Status.OPEN, "leased_until": None, "due": now, **begun}
        lost = {"status": Status.UNKNOWN, "told": None, "settled_at": now}
        await self._connection.execute(abandoned.values(again if repeatable else lost))

    async def call_back(self, channels: Collection[str], now: datetime) -> None:
        """Let rows that stepped aside try again, unless a later one has left before them."""
        later = outbox.alias("later")
        overtaken = exists().where(
            later.c.person == outbox.c.person,
            later.c.address == outbox.c.address,
            later.c.id > outbox.c.id,
            later.c.status == Status.DONE,
        )
        back = (*standing(channels, Status.ASIDE), has_come(outbox.c.due, now, ASIDE))
        dead = {"status": Status.DEAD, "told": None, "settled_at": now}
        await self._connection.execute(update(outbox).where(*back, overtaken).values(dead))
        await self._connection.execute(update(outbox).where(*back).values(status=Status.OPEN))

    async def call_early(self, channels: Collection[str], now: datetime) -> None:
        """Let rows go that wait for a moment nobody meant: a clock was put back meanwhile."""
        never_tried = outbox.c.attempt == 0
        from_ahead = outbox.c.received_at > now + APART
        too_far = outbox.c.due > now + LONGEST_PAUSE + APART
        mistaken = never_tried | from_ahead | too_far
        ahead = (*standing(channels, Status.OPEN), outbox.c.due > now, mistaken)
        moment = literal(now, outbox.c.received_at.type)
        received = case((from_ahead, moment), else_=outbox.c.received_at)
        calling = update(outbox).where(*ahead).values(due=now, received_at=received)
        await self._connection.execute(calling)

    async def prune(self, now: datetime, most: int = TOGETHER) -> bool:
        """Drop what is over, and what nobody came for; return whether some of it is left."""
        settled = outbox.c.settled_at < now - KEPT
        farewell = (waiting(), outbox.c.farewell, outbox.c.received_at < now - FAREWELL)
        unfetched = (waiting(), outbox.c.received_at < now - UNFETCHED)
        old = ((settled,), farewell, unfetched)
        dropped = [await drop(self._connection, outbox.c.id, *those, most=most) for those in old]
        return most in dropped


def standing(channels: Collection[str], status: Status) -> tuple[ColumnElement[bool], ...]:
    """Say, as the queues' index has it, which rows stand at ``status``."""
    return (
        outbox.c.channel.in_(channels),
        outbox.c.bulk.in_((False, True)),
        outbox.c.status == status,
        waiting(),
    )
