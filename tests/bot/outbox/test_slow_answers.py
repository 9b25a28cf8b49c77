"""Platforms take their time; meanwhile the worker goes on with others."""

from __future__ import annotations

import asyncio

from bot.outbox import Outbox
from bot.outbox.delivering import Pace
from bot.storage import Storage
from bot.turn import Turn, Turns
from tests.fakes.dialogue import arrival, bubbles, echo
from tests.fakes.platform import Clock, Platform


async def test_what_arrives_while_others_are_claimed_is_settled_and_stops_nobody(
    storage: Storage,
) -> None:
    platform = Platform()
    outbox = Outbox(storage, {"telegram": platform}, bubbles, Clock(), pace=Pace(poll=0.02))
    turns = Turns(Turn(storage, echo, along=outbox.along), outbox.wake, patience=30)
    worker = asyncio.create_task(outbox.run())
    platform.block()
    await turns.submit(arrival("one"))
    await platform.received(1)
    await asyncio.sleep(0.1)  # some rounds of the worker
    platform.unblock()
    await turns.submit(arrival("two"))
    assert await platform.received(2) == ["one!", "two!"]
    worker.cancel()
    await asyncio.wait({worker})
