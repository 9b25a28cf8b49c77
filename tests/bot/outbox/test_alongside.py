"""A message costs one transaction: its reply is begun in it, and those before are settled."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from unittest.mock import ANY

import pytest

from bot.arrivals import Delivered
from bot.outbox.delivering import Pace
from bot.storage import Storage, Transaction
from bot.storage.rooms.promises import Promise, Queue
from bot.turn import Kept, Refused
from core.messages import Cancel, Told
from tests.bot.outbox.test_delivering import House, rows, rows_are
from tests.fakes.dialogue import arrival
from tests.fakes.platform import Platform


async def test_a_reply_is_kept_as_begun_and_settled_with_the_next_turn(storage: Storage) -> None:
    platform = Platform()
    house = House(storage, platform, Pace(poll=60, rest=60))
    async with house.at_work():
        await house.say(arrival("hello"))
        assert await rows(storage, "status, attempt") == [("sending", 1)]
        await platform.received(1)
        await house.say(arrival("next"))
        await platform.received(2)
        assert await rows(storage, "status, attempt") == [("done", 1), ("sending", 1)]
    await rows_are(storage, ("done", None), ("done", None))


async def test_what_a_turn_that_failed_would_have_settled_is_settled_by_itself(
    storage: Storage,
) -> None:
    async def refuse(_: Transaction, several: Sequence[Kept]) -> None:
        raise ValueError(several)

    platform = Platform()
    house = House(storage, platform, Pace(poll=60), {Cancel: refuse})
    async with house.at_work():
        await house.say(arrival("hello"))
        await platform.received(1)
        with pytest.raises(Refused):
            await house.say(arrival("cancel"))
        await rows_are(storage, ("done", None))


async def test_what_waits_behind_one_being_sent_leaves_after_it(storage: Storage) -> None:
    platform = Platform()
    platform.block()
    house = House(storage, platform, Pace(poll=60, rest=60))
    async with house.at_work():
        await house.say(arrival("hello"))
        await house.say(arrival("next"))
        await asyncio.sleep(0.05)
        assert platform.words() == ["hello!"]
        platform.unblock()
        assert await platform.received(2) == ["hello!", "next!"]


async def test_what_the_database_will_not_have_of_one_reply_costs_no_other_its_message(
    storage: Storage,
) -> None:
    platform = Platform(Delivered("\ud800"))  # an id that cannot be written
    house = House(storage, platform, Pace(poll=60, rest=60))
    async with house.at_work():
        await house.say(arrival("hello"))
        await platform.received(1)
        await house.say(arrival("next", person="telegram:2"))
        assert await platform.received(2) == ["hello!", "next!"]
    await rows_are(storage, ("sending", ANY), ("done", None))


async def test_a_slot_is_held_for_what_a_turn_has_begun_until_it_is_kept_or_torn(
    storage: Storage,
) -> None:
    house = House(storage, Platform(), Pace(poll=60, slots=4))
    along, queue = house.outbox.along, Queue("telegram", bulk=False)
    now = house.clock()
    promises = [
        Promise(bytes([n]), f"telegram:{n}", f"telegram:{n}", Told(()), b"", now) for n in range(3)
    ]
    async with house.at_work(), storage.transaction() as transaction:
        kept, torn = along.companion(), along.companion()
        await kept.begins(transaction, promises)
        assert along.free(queue) == 1
        assert len(await torn.begins(transaction, promises)) == 1
        torn.torn()
        kept.kept()
        assert along.free(queue) == 4
