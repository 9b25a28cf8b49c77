"""Bulk is taken from the rows only when it may leave: whoever dies has few that look sent."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import func, select

from bot.arrivals import Room
from bot.outbox import Outbox
from bot.outbox.delivering import Pace
from bot.storage import Storage
from bot.storage.rooms.claiming import Status
from bot.storage.tables import outbox as rows
from bot.turn import Turn, Turns
from core.messages import Due, Event, Said
from tests.fakes.dialogue import START, arrival, bubbles, echo
from tests.fakes.platform import Clock, Platform


class Narrow(Platform):
    """A platform that lets a few out at a time."""

    def __init__(self, parcels: int) -> None:
        """Let ``parcels`` out."""
        super().__init__()
        self.left = parcels

    def room(self) -> Room:
        """Say how many more may leave."""
        return Room(max(0, self.left - len(self.parcels)), again=0.01)


@asynccontextmanager
async def working(storage: Storage, platform: Platform) -> AsyncIterator[Outbox]:
    """Run an outbox that looks around by itself only once a minute."""
    outbox = Outbox(storage, {"telegram": platform}, bubbles, Clock(), pace=Pace(poll=60))
    worker = asyncio.create_task(outbox.run())
    try:
        yield outbox
    finally:
        platform.unblock()
        worker.cancel()
        await asyncio.wait({worker})


async def told(storage: Storage, outbox: Outbox, event: Event, many: int) -> None:
    """Have so many people told something."""
    turns = Turns(Turn(storage, echo, along=outbox.along), outbox.wake, patience=30)
    several = [arrival(event, f"e{n}", person=f"telegram:{n}") for n in range(many)]
    await asyncio.gather(*map(turns.submit, several))


async def being_sent(storage: Storage) -> int:
    """Return how many rows look as if they were being sent."""
    async with storage.transaction() as transaction:
        wanted = select(func.count()).where(rows.c.status == Status.SENDING)
        return int((await transaction.connection.execute(wanted)).scalar_one())


async def test_only_what_may_leave_at_once_is_taken(storage: Storage) -> None:
    platform = Narrow(3)
    platform.block()
    async with working(storage, platform) as outbox:
        await told(storage, outbox, Due("0", START), 9)
        await platform.received(3, 30)
        assert (await being_sent(storage), len(platform.parcels)) == (3, 3)
        platform.left = 9  # nothing wakes the outbox but the time the platform gave
        await platform.received(9, 30)


async def test_replies_wait_for_no_room(storage: Storage) -> None:
    platform = Narrow(0)
    async with working(storage, platform) as outbox:
        await told(storage, outbox, Said("hello"), 70)
        await platform.received(70, 30)
