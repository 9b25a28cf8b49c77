"""What is due comes once, at its moment, whatever happens to those who bring it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from sqlalchemy import text

from bot.arrivals import Arrival
from bot.reminders import Pace, Reminders, keepers
from bot.storage import Away, Storage, open_storage
from bot.storage.rooms.beats import ONCE
from bot.storage.rooms.reminders import Reminders as Rows
from bot.storage.rooms.reminders import Set
from bot.turn import NotYet, Refused, Taken, Turn, Turns
from core.messages import Left, Said
from tests.fakes.dialogue import SECRET, States, words_of
from tests.fakes.in_rows import InRows
from tests.fakes.platform import Clock
from tests.fakes.reminded import reminded

PACE = Pace()
EVENING = datetime(2026, 11, 20, 12, tzinfo=UTC)  # 20:00 in Taipei
MORNING = datetime(2026, 11, 21, 0, tzinfo=UTC)  # 08:00 there


class House:
    """Turn and reminders, joined as assembly joins them."""

    def __init__(self, storage: Storage, pace: Pace = PACE) -> None:  # noqa: D107
        self.storage, self.clock, self.counted = storage, Clock(), list[str]()
        self.clock.now = EVENING
        self.turns = Turns(Turn(storage, reminded, keepers(), along=InRows()), patience=30)
        self.reminders = Reminders(
            storage, self.turns.submit, self.clock, pace, count=self.counted.append
        )

    async def say(self, word: str | Left, person: str = "line:1") -> Taken:
        event = word if isinstance(word, Left) else Said(word)
        now = self.clock()
        return await self.turns.submit(Arrival(person, f"{word}{now}", event, now, now, "token"))

    async def come(self, at: datetime) -> list[str]:
        """Go on to a moment, and return what is said then."""
        self.clock.now = at
        return said(await self.reminders.round())

    async def count(self, table: str) -> int:
        async with self.storage.transaction() as transaction:
            found = await transaction.connection.execute(text(f"SELECT count(*) FROM {table}"))  # noqa: S608
            return int(found.scalar_one())


def said(taken: Sequence[Taken]) -> list[str]:
    return [words_of(each.state)[-1] for each in taken if each.fresh]


async def test_a_reminder_comes_at_its_moment_each_day_and_only_once(storage: Storage) -> None:
    house = House(storage)
    await house.say("08:00")
    assert await house.come(MORNING - timedelta(seconds=1)) == []
    assert await house.come(MORNING) == ["0 21.00:00"]
    assert await house.come(MORNING) == []
    assert await house.come(MORNING + timedelta(days=1)) == ["0 22.00:00"]
    assert await house.count("dues") == 0


async def test_several_times_a_day_come_one_after_another(storage: Storage) -> None:
    house = House(storage)
    await house.say("08:00 12:30 20:00")
    moments = []
    for _ in range(4):
        at = await house.reminders.earliest()
        assert at is not None
        moments += await house.come(at)
    assert moments == ["0 21.00:00", "0 21.04:30", "0 21.12:00", "0 22.00:00"]


async def test_a_new_time_takes_the_place_of_the_old_one(storage: Storage) -> None:
    house = House(storage)
    await house.say("08:00")
    await house.say("09:30")
    assert await house.come(MORNING) == []
    assert await house.come(MORNING + timedelta(hours=1, minutes=30)) == ["0 21.01:30"]


async def test_setting_the_same_time_again_while_it_is_due_does_not_double_it(
    storage: Storage,
) -> None:
    house = House(storage)
    await house.say("08:00")
    house.clock.now = MORNING
    await house.reminders.claim()
    house.clock.now = EVENING + timedelta(minutes=1)  # a clock that is set back
    await house.say("08:00")
    assert await house.come(MORNING) == ["0 21.00:00"]
    assert await house.come(MORNING) == []
    assert await house.count("dues") == 0


async def test_a_clock_set_back_repeats_nothing(storage: Storage) -> None:
    house = House(storage)
    await house.say("08:00")
    assert len(await house.come(MORNING)) == 1
    assert await house.come(MORNING - timedelta(hours=5)) == []
    assert await house.come(MORNING + timedelta(minutes=1)) == []


async def test_what_is_put_off_comes_once(storage: Storage) -> None:
    house = House(storage)
    await house.say("later 30")
    assert await house.come(EVENING + timedelta(minutes=30)) == ["0.snooze 20.12:30"]
    assert await house.come(MORNING) == []
    assert await house.reminders.earliest() is None


async def test_stopping_also_stops_what_was_put_off_and_what_is_under_way(
    storage: Storage,
) -> None:
    house = House(storage)
    await house.say("08:00")
    await house.say("later 1")
    house.clock.now = MORNING
    await house.reminders.claim()
    await house.say("stop 0")
    assert await house.come(MORNING) == []
    assert await house.count("reminders") == await house.count("dues") == 0


async def test_within_three_hours_it_comes_late_and_after_that_it_is_missed(
    storage: Storage,
) -> None:
    house = House(storage)
    await house.say("08:00")
    assert await house.come(MORNING + timedelta(hours=3)) == ["0 21.00:00"]
    late = MORNING + timedelta(days=1, hours=3, seconds=1)
    assert await house.come(late) == ["0 22.00:00 missed"]
    assert house.counted == ["due-missed"]


async def test_after_days_of_silence_only_the_newest_comes(storage: Storage) -> None:
    house = House(storage)
    await house.say("08:00 20:00")
    came = await house.come(MORNING + timedelta(days=30, minutes=5))
    assert came == ["0 21.00:00 missed", "0 21.00:00"]  # of November, and of December
    assert await house.reminders.earliest() == MORNING + timedelta(days=30, hours=12)


async def test_who_is_out_of_reach_is_not_reminded_until_they_return(storage: Storage) -> None:
    house = House(storage)
    await house.say("08:00")
    async with storage.transaction() as transaction:
        await transaction.people.lose(["line:1"])
    assert await house.come(MORNING) == []
    assert house.counted == ["due-unreached"]
    house.clock.now = MORNING + timedelta(hours=1)
    await house.say("hello again")
    assert await house.come(MORNING + timedelta(days=1)) == ["0 22.00:00"]


async def test_who_is_forgotten_leaves_no_reminder(storage: Storage) -> None:
    house = House(storage)
    await house.say("08:00")
    house.clock.now = MORNING
    await house.reminders.claim()
    await house.say("forget me")
    assert await house.come(MORNING) == []
    assert await house.count("reminders") == await house.count("dues") == 0


async def test_a_batch_smaller_than_what_is_due_brings_all(storage: Storage) -> None:
    house = House(storage, Pace(claim=7, feed=3))
    for number in range(20):
        await house.say("08:00", f"line:{number}")
    assert len(await house.come(MORNING)) == 20
    assert await house.come(MORNING) == []


async def test_workers_that_claim_at_once_bring_each_moment_once(database: str) -> None:
    people = 200
    async with await open_storage(database, SECRET, States) as storage:
        house = House(storage)
        await asyncio.gather(*[house.say("08:00", f"line:{number}") for number in range(people)])
    brought: list[str] = []
    await asyncio.gather(*[work(database, MORNING, brought) for _ in range(8)])
    after_their_leases = MORNING + timedelta(seconds=31)  # what a busy file kept from being taken
    await work(database, after_their_leases, brought)
    assert len(brought) == len(set(brought)) == people


async def work(url: str, at: datetime, brought: list[str]) -> None:
    """Bring what is due, as one of several processes; note who was brought something."""
    async with await open_storage(url, SECRET, States) as storage:
        turns = Turns(Turn(storage, reminded, keepers(), along=InRows()), patience=30)

        async def take(arrival: Arrival) -> Taken:
            taken = await turns.submit(arrival)
            brought.extend([arrival.person] if taken.fresh else [])
            return taken

        clock = Clock()
        clock.now = at
        worker = Reminders(storage, take, clock, Pace(claim=20, feed=8))
        with contextlib.suppress(Away):  # eight at one SQLite file: the next round comes
            await worker.round()


async def test_what_nobody_surely_took_is_fed_again_when_the_lease_ends(
    storage: Storage,
) -> None:
    house = House(storage)
    await house.say("08:00")

    async def busy(_: Arrival) -> Taken:
        raise NotYet

    hurried = Reminders(storage, busy, house.clock)
    house.clock.now = MORNING
    assert await hurried.round() == []
    assert await house.come(MORNING + timedelta(seconds=29)) == []
    assert await house.come(MORNING + timedelta(seconds=31)) == ["0 21.00:00"]


async def test_what_the_database_refuses_steps_aside_and_others_pass(storage: Storage) -> None:
    house = House(storage)
    await house.say("08:00", "line:1")
    await house.say("08:00", "line:2")

    async def picky(arrival: Arrival) -> Taken:
        if arrival.person == "line:1":
            raise Refused
        return await house.turns.submit(arrival)

    house.clock.now = MORNING
    assert len(await Reminders(storage, picky, house.clock).round()) == 1
    assert await house.come(MORNING + timedelta(minutes=59)) == []
    assert await house.come(MORNING + timedelta(minutes=61)) == ["0 21.00:00"]


async def test_a_moment_fed_twice_is_taken_once(storage: Storage) -> None:
    house = House(storage)
    await house.say("08:00")
    house.clock.now = MORNING
    await house.reminders.claim()
    async with storage.transaction() as transaction:
        await transaction.connection.execute(text("UPDATE dues SET free_from = 0"))
    first = await house.reminders.feed()
    due = first[0].arrival
    again = await house.turns.submit(due)
    assert not again.fresh
    assert await house.count("outbox") == 2  # what was said, and one reminder


async def test_the_worker_brings_a_reminder_by_itself(storage: Storage) -> None:
    house = House(storage, Pace(poll=0.02))
    await house.say("08:00")
    working = asyncio.create_task(house.reminders.run())
    await asyncio.sleep(0.05)
    house.clock.now = MORNING
    async with asyncio.timeout(5):
        while await house.count("outbox") < 2:  # noqa: ASYNC110 - another task's work
            await asyncio.sleep(0.02)
    working.cancel()
    await asyncio.wait({working})
    assert await house.count("dues") == 0


async def test_what_a_newer_version_made_is_left_to_it_until_its_time_is_over(
    storage: Storage,
) -> None:
    house = House(storage)
    await house.say("hello")
    walk = Set("line:1", "line:1", "0.walk", ONCE, MORNING)
    async with storage.transaction() as transaction:
        await Rows(transaction.connection).set([walk])
    assert await house.come(MORNING) == []
    assert await house.count("dues") == 1
    assert await house.come(MORNING + timedelta(minutes=1)) == []
    assert await house.count("dues") == 1
    assert len(await house.come(MORNING + timedelta(hours=4))) == 1
    assert await house.count("dues") == 0
