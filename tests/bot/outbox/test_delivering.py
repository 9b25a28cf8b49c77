"""What was promised is delivered: at once, once, in order, or known not to be."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from sqlalchemy import text

from bot.arrivals import Arrival, Passing, Permanent, Sender, Unsure
from bot.outbox import Outbox
from bot.outbox.delivering import Pace
from bot.storage import Storage
from bot.turn import Keep, Taken, Turn, Turns
from core.messages import Due, Effect
from tests.fakes.dialogue import START, arrival, bubbles, echo
from tests.fakes.platform import Clock, Platform

QUICK = Pace(poll=0.02)


class House:
    """Turn and outbox, joined as assembly joins them."""

    def __init__(  # noqa: D107
        self,
        storage: Storage,
        platform: Sender,
        pace: Pace = QUICK,
        keepers: Mapping[type[Effect], Keep] | None = None,
    ) -> None:
        self.clock = Clock()
        self.counted: list[str] = []
        senders = {"line": platform, "telegram": platform}
        self.outbox = Outbox(
            storage, senders, bubbles, self.clock, pace=pace, count=self.counted.append
        )
        turn = Turn(storage, echo, keepers, along=self.outbox.along)
        self.turns = Turns(turn, self.outbox.wake, patience=30)

    async def say(self, *arrivals: Arrival) -> list[Taken]:
        return list(await asyncio.gather(*map(self.turns.submit, arrivals)))

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[None]:
        worker = asyncio.create_task(self.outbox.run())
        while not self.outbox.along.is_open:  # noqa: ASYNC110 - it has no event
            await asyncio.sleep(0)
        try:
            yield
        finally:
            worker.cancel()
            await asyncio.wait({worker})

    async def until(self, word: str, times: int = 1) -> None:
        async with asyncio.timeout(5):
            while self.counted.count(word) < times:  # noqa: ASYNC110 - it has no event
                await asyncio.sleep(0.005)


async def rows_are(storage: Storage, *expected: tuple[object, ...]) -> None:
    """Wait until the outbox holds just this; what is written may come a moment after."""
    async with asyncio.timeout(5):
        while await rows(storage) != list(expected):  # noqa: ASYNC110 - as above
            await asyncio.sleep(0.01)


async def rows(storage: Storage, columns: str = "status, told") -> list[tuple[object, ...]]:
    async with storage.transaction() as transaction:
        sql = f"SELECT {columns} FROM outbox ORDER BY id"  # noqa: S608 - our own words
        found = await transaction.connection.execute(text(sql))
        return [tuple(row) for row in found]


async def test_a_reply_leaves_at_once_and_its_text_is_erased(storage: Storage) -> None:
    platform = Platform()
    house = House(storage, platform, Pace(poll=60))
    async with house.at_work():
        await house.say(arrival("hello"))
        assert await platform.received(1) == ["hello!"]
    await rows_are(storage, ("done", None))
    assert platform.parcels[0].attempt == 1


async def test_what_was_promised_before_the_worker_began_leaves_too(storage: Storage) -> None:
    platform = Platform()
    house = House(storage, platform)
    await house.say(arrival("hello"))
    async with house.at_work():
        assert await platform.received(1) == ["hello!"]


async def test_what_another_worker_took_meanwhile_is_not_sent_again(storage: Storage) -> None:
    platform = Platform()
    house, other = House(storage, platform), House(storage, platform)
    await house.say(arrival("hello"))
    async with other.at_work():
        await platform.received(1)
    async with house.at_work():
        await house.say(arrival("next"))
        assert await platform.received(2) == ["hello!", "next!"]


async def test_what_failed_is_not_begun_anew_from_the_turns_hands(storage: Storage) -> None:
    platform = Platform(Passing("429", after=3.0))
    house, other = House(storage, platform), House(storage, platform)
    await house.say(arrival("hello"))
    async with other.at_work():
        await other.until("passing")
    async with house.at_work():
        await house.say(arrival("hi", person="telegram:2"))
        assert await platform.received(2) == ["hello!", "hi!"]


async def test_more_than_there_are_slots_leave_from_their_rows(storage: Storage) -> None:
    platform = Platform()
    house = House(storage, platform, Pace(poll=60, slots=3))
    many = [arrival("hi", f"e{n}", person=f"telegram:{n}") for n in range(10)]
    async with house.at_work():
        await house.say(*many)
        assert len(await platform.received(len(many))) == len(many)


async def test_a_persons_replies_leave_in_order_one_after_another(storage: Storage) -> None:
    platform = Platform()
    house = House(storage, platform)
    said = [arrival(f"{number}", person=f"telegram:{number % 3}") for number in range(30)]
    async with house.at_work():
        await house.say(*said)
        await platform.received(30)
    for person, heard in platform.by_person().items():
        assert heard == [f"{each.event_id.split()[-1]}!" for each in said if each.person == person]


async def test_people_are_answered_side_by_side(storage: Storage) -> None:
    platform = Platform()
    platform.block()
    house = House(storage, platform, Pace(poll=0.02, slots=4))
    async with house.at_work():
        await house.say(*[arrival("hi", f"e{n}", person=f"telegram:{n}") for n in range(10)])
        await platform.received(4)
        await asyncio.sleep(0.05)
        assert platform.most_at_once == 4
        platform.unblock()
        await platform.received(10)


async def test_a_passing_failure_is_tried_again_after_a_pause(storage: Storage) -> None:
    platform = Platform(Passing("429", after=3.0))
    house = House(storage, platform)
    async with house.at_work():
        await house.say(arrival("hello"), arrival("next"))
        await house.until("passing")
        await asyncio.sleep(0.1)
        assert platform.words() == ["hello!"]
        house.clock.go(3.1)
        assert await platform.received(3) == ["hello!", "hello!", "next!"]
    first, second, *_ = platform.parcels
    assert (first.retry_key, first.attempt) == (second.retry_key, 1)
    assert second.attempt == 2


async def test_after_hours_of_failing_a_reply_is_given_up(storage: Storage) -> None:
    platform = Platform(Passing("down"), Passing("down"))
    house = House(storage, platform)
    async with house.at_work():
        await house.say(arrival("hello"))
        await house.until("passing")
        house.clock.go(5 * 3600)
        await house.until("passing", 2)
    await rows_are(storage, ("dead", None))


async def test_what_may_have_arrived_is_never_sent_again(storage: Storage) -> None:
    platform = Platform(Unsure("read timeout"))
    house = House(storage, platform)
    async with house.at_work():
        await house.say(arrival("hello", "e1"))
        await house.until("unsure")
        await house.say(arrival("hello", "e1"))
        await asyncio.sleep(0.1)
    assert platform.words() == ["hello!"]
    await rows_are(storage, ("unknown", None))


async def test_who_blocked_us_is_out_of_reach_and_gets_nothing_more(storage: Storage) -> None:
    platform = Platform(Permanent("blocked", gone=True))
    house = House(storage, platform)
    async with house.at_work():
        await house.say(arrival("one"), arrival("two"))
        await house.until("permanent")
        await asyncio.sleep(0.1)
    assert platform.words() == ["one!"]
    async with storage.transaction() as transaction:
        known = await transaction.people.find(["telegram:1"])
    assert not known["telegram:1"].reachable


async def test_a_reply_without_words_steps_aside_and_stops_nobody(storage: Storage) -> None:
    platform = Platform()
    house = House(storage, platform)
    async with house.at_work():
        await house.say(arrival("unspeakable"), arrival("next"))
        assert await platform.received(1) == ["next!"]
        assert house.counted.count("aside") == 1
        while ("done", None) not in await rows(storage):  # noqa: ASYNC110 - as above
            await asyncio.sleep(0.01)
        house.clock.go(3601)
        # A later one has left, so it must not come after it.
        await rows_are(storage, ("dead", None), ("done", None))


async def test_a_sender_that_raises_is_unsure_where_nothing_drops_repeats(
    storage: Storage,
) -> None:
    platform = Platform(RuntimeError(), RuntimeError())
    house = House(storage, platform)
    async with house.at_work():
        await house.say(arrival("a"), arrival("b", person="line:U1", reply_to="token"))
        await house.until("unsure")
        await house.until("passing")
        house.clock.go(2)
        await platform.received(3)


class TestLine:
    """A free reply must be tried within a minute of its arrival, and is never pushed."""

    async def test_one_never_tried_in_time_is_late_and_opens_the_next_turn(
        self, storage: Storage
    ) -> None:
        platform = Platform()
        house = House(storage, platform)
        await house.say(arrival("plan", person="line:U1", reply_to="token 1"))
        house.clock.go(51)
        async with house.at_work():
            await house.until("late")
            assert platform.parcels == []
            await house.say(arrival("next", person="line:U1", reply_to="token 2", at=51))
            assert await platform.received(1) == ["plan! next!"]
        assert platform.parcels[0].reply_to == "token 2"
        await rows_are(storage, ("done", None), ("done", None))

    async def test_an_answer_without_a_token_waits_for_the_next_turn(
        self, storage: Storage
    ) -> None:
        platform = Platform()
        house = House(storage, platform)
        async with house.at_work():
            await house.say(arrival("unsent", person="line:U1"))
            await house.until("late")
            await house.say(arrival("next", person="line:U1", reply_to="token"))
            assert await platform.received(1) == ["unsent! next!"]

    async def test_a_push_never_carries_a_late_reply(self, storage: Storage) -> None:
        platform = Platform()
        house = House(storage, platform)
        await house.say(arrival("plan", person="line:U1", reply_to="token 1"))
        house.clock.go(51)
        async with house.at_work():
            await house.until("late")
            await house.say(arrival(Due("1", START), "due", person="line:U1", at=51))
            assert await platform.received(1) == ["Due!"]

    async def test_a_redelivery_gives_a_late_reply_a_new_minute(self, storage: Storage) -> None:
        platform = Platform()
        house = House(storage, platform)
        await house.say(arrival("plan", "e1", person="line:U1", reply_to="token"))
        house.clock.go(51)
        async with house.at_work():
            await house.until("late")
            [again] = await house.say(
                arrival("plan", "e1", person="line:U1", reply_to="token", at=51)
            )
            assert not again.fresh
            assert await platform.received(1) == ["plan!"]

    async def test_a_begun_reply_is_repeated_with_its_own_token(self, storage: Storage) -> None:
        platform = Platform(Passing("500"))
        house = House(storage, platform)
        async with house.at_work():
            await house.say(arrival("plan", person="line:U1", reply_to="token"))
            await house.until("passing")
            house.clock.go(55)
            await platform.received(2)
        assert [each.reply_to for each in platform.parcels] == ["token", "token"]

    async def test_a_late_reply_stays_while_its_carrier_fails(self, storage: Storage) -> None:
        platform = Platform(Passing("500"))
        house = House(storage, platform)
        await house.say(arrival("plan", person="line:U1", reply_to="token 1"))
        house.clock.go(51)
        async with house.at_work():
            await house.until("late")
            await house.say(arrival("next", person="line:U1", reply_to="token 2", at=51))
            await house.until("passing")
            house.clock.go(2)
            assert await platform.received(2) == ["plan! next!", "plan! next!"]


class TestFetching:
    """The browser and the terminal fetch their replies."""

    async def test_a_page_gets_all_in_order_until_it_says_what_it_has(
        self, storage: Storage
    ) -> None:
        house = House(storage, Platform())
        await house.say(arrival("a", person="web:1"), arrival("b", person="web:1"))
        first, second = await house.outbox.collect("web:1", 0)
        assert [fetched_words(first), fetched_words(second)] == ["a!", "b!"]
        assert await house.outbox.collect("web:1", first.row) == [second]
        assert await house.outbox.collect("web:1", second.row) == []
        await rows_are(storage, ("done", None), ("done", None))

    async def test_a_page_sees_only_its_own(self, storage: Storage) -> None:
        house = House(storage, Platform())
        [taken] = await house.say(arrival("mine", person="web:1"))
        assert await house.outbox.collect("web:2", 2**70) == []
        assert [taken.outbox_id] == [each.row for each in await house.outbox.collect("web:1", 0)]

    async def test_a_waiting_page_is_told_at_once(self, storage: Storage) -> None:
        house = House(storage, Platform())
        waiting = asyncio.create_task(house.outbox.wait("web:1", 5.0))
        await asyncio.sleep(0)
        await house.say(arrival("a", person="web:1"))
        assert await waiting
        assert not await house.outbox.wait("web:1", 0.01)

    async def test_a_reply_without_words_does_not_stop_a_page(self, storage: Storage) -> None:
        house = House(storage, Platform())
        await house.say(arrival("unspeakable", person="web:1"), arrival("b", person="web:1"))
        assert [fetched_words(each) for each in await house.outbox.collect("web:1")] == ["b!"]


def fetched_words(fetched: object) -> str:
    bubbles_of = getattr(fetched, "bubbles", ())
    return " ".join(each.text for each in bubbles_of)
