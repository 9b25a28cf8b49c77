"""Events that come twice, in any order, under faults and a jumping clock, against a small model."""

from __future__ import annotations

import asyncio
import tempfile
from collections import Counter, defaultdict
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from sqlalchemy import func, select

from bot.arrivals import Arrival, Delivered, Outcome, Parcel, Passing, Room, Unsure
from bot.outbox import Outbox
from bot.outbox.delivering import Pace
from bot.reminders import Reminders, keepers
from bot.storage import Storage, open_storage
from bot.storage.rooms.claiming import Status
from bot.storage.tables import outbox
from bot.turn import Turn, Turns
from core.messages import Said
from tests.fakes.dialogue import SECRET, States, bubbles, words_of
from tests.fakes.platform import Clock, words
from tests.fakes.reminded import reminded

Done = TypeVar("Done")
PEOPLE = ("line:1", "line:2", "telegram:3")
PAUSE = timedelta(seconds=5)
PATIENCE = 30.0  # seconds, on a machine that is busy with other tests
JUMPS = (-86400, -7200, -60, 20, 45, 3 * 3600)


@dataclass
class Far:
    """Both platforms: LINE drops what it had before, Telegram takes everything."""

    faults: list[str] = field(default_factory=list)
    got: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    perhaps: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    had: set[str] = field(default_factory=set)

    async def send(self, parcel: Parcel) -> Outcome:
        """Take a parcel, fail, or lose the answer."""
        on_line = parcel.person.startswith("line:")
        fault = self.faults.pop() if self.faults else ""
        if fault == "refused":
            return Passing("down", after=1.0)
        if fault == "cut" and not on_line:
            self.perhaps[parcel.person].append(words(parcel))
            return Unsure("cut")
        if not (on_line and parcel.retry_key in self.had):
            self.got[parcel.person] += words(parcel).split("! ")
        self.had.add(parcel.retry_key)
        if fault == "lost answer":
            return Passing("lost answer", after=1.0) if on_line else Unsure("lost answer")
        return Delivered()

    def room(self) -> Room:
        """Take bulk as fast as it comes."""
        return Room(1000)


@dataclass
class House:
    """Turn, outbox and reminders on one file, as assembly joins them."""

    file: Path
    far: Far
    clock: Clock
    open: AsyncExitStack = field(default_factory=AsyncExitStack)

    async def begin(self) -> None:
        """Open, and let the outbox work."""
        opening = await open_storage(f"sqlite:///{self.file}", SECRET, States)
        self.storage: Storage = await self.open.enter_async_context(opening)
        senders = {"line": self.far, "telegram": self.far}
        out = Outbox(self.storage, senders, bubbles, self.clock, pace=Pace(poll=0.01))
        self.turns = Turns(
            Turn(self.storage, reminded, keepers(), along=out.along), out.wake, patience=PATIENCE
        )
        self.reminders = Reminders(self.storage, self.turns.submit, self.clock)
        worker = asyncio.create_task(out.run())
        self.open.push_async_callback(ended, worker)

    async def next_due(self) -> datetime | None:
        """Return when the next of what is still to be sent may go; None where nothing is."""
        async with self.storage.transaction() as within:
            found: datetime | None = (await within.connection.execute(NEXT)).scalar_one()
            return found

    async def quiet(self) -> None:
        """Let time pass until all that can leave has left."""
        async with asyncio.timeout(PATIENCE):
            while (due := await self.next_due()) is not None:
                self.clock.now = max(due, self.clock.now + PAUSE)
                await asyncio.sleep(0.01)


REMIND = "08:00"
NEXT = select(func.min(func.coalesce(outbox.c.leased_until, outbox.c.due))).where(
    outbox.c.told.is_not(None), outbox.c.status != Status.LATE
)


async def ended(worker: asyncio.Task[None]) -> None:
    """Let a worker end."""
    worker.cancel()
    await asyncio.wait({worker})


class AnyOrder(RuleBasedStateMachine):
    """What three people say and are reminded of, whatever happens on the way."""

    @initialize()
    def begin(self) -> None:
        """Build the house."""
        self.runner, self.far, self.clock = asyncio.Runner(), Far(), Clock()
        self.folder = tempfile.TemporaryDirectory()
        self.heard: defaultdict[str, list[str]] = defaultdict(list)
        self.brought: list[Arrival] = []
        self.numbers = count()
        self.opened()

    def opened(self) -> None:
        """Open the doors."""
        self.house = House(Path(self.folder.name) / "g.sqlite3", self.far, self.clock)
        self.do(self.house.begin())

    def do(self, doing: Coroutine[Any, Any, Done]) -> Done:
        """Have something done."""
        return self.runner.run(doing)

    @rule(said=st.lists(st.tuples(st.sampled_from(PEOPLE), st.integers(-3, 3)), max_size=5))
    def say(self, said: list[tuple[str, int]]) -> None:
        """Several people say something at once; the time stamps are in any order."""
        new = [self.word(person, late) for person, late in said]
        for each in sorted(new, key=lambda arrival: arrival.happened_at):
            assert isinstance(each.event, Said)
            self.heard[each.person].append(each.event.text)
        self.brought += new
        self.do(self.taken(new))

    def word(self, person: str, late: int) -> Arrival:
        """Return a word that was never said before."""
        word, now = f"w{next(self.numbers)}", self.clock()
        happened = now + timedelta(seconds=late)
        return Arrival(person, f"event {word}", Said(word), now, happened, f"token {word}")

    async def taken(self, several: list[Arrival]) -> None:
        """Have arrivals taken together."""
        await asyncio.gather(*(self.house.turns.submit(each) for each in several))

    @rule(person=st.sampled_from(PEOPLE))
    def asks(self, person: str) -> None:
        """Somebody wants to be reminded; said again it changes nothing."""
        asked = replace(self.word(person, 0), event=Said(REMIND))
        self.heard[person].append(REMIND)
        self.brought.append(asked)
        self.do(self.taken([asked]))

    @rule(chance=st.randoms(use_true_random=False))
    def again(self, chance: Any) -> None:  # noqa: ANN401 - hypothesis' own Random
        """The platform brings some of it a second time, in another order."""
        again = chance.sample(self.brought, min(4, len(self.brought)))
        self.do(self.taken(again))

    @rule(fault=st.sampled_from(("refused", "cut", "lost answer")))
    def fails(self, fault: str) -> None:
        """Something goes wrong with what is sent next."""
        self.far.faults.append(fault)

    @rule(seconds=st.sampled_from(JUMPS))
    def jumps(self, seconds: int) -> None:
        """The clock is wrong, or put right."""
        self.far.faults.clear()  # hours of failing are given up, and that is another test
        self.clock.go(seconds)

    @rule()
    def restarts(self) -> None:
        """Stop and start."""
        self.do(self.house.open.aclose())
        self.opened()

    @rule()
    def remind(self) -> None:
        """Bring what is due."""
        self.do(self.house.reminders.round())

    def teardown(self) -> None:
        """Let all arrive, say one last word, and compare."""
        if hasattr(self, "house"):
            try:
                self.compare()
            finally:
                self.do(self.house.open.aclose())
                self.runner.close()
                self.folder.cleanup()

    def compare(self) -> None:
        """Each word was heard once and answered once, in its order; no moment came twice."""
        self.far.faults.clear()
        self.do(self.house.quiet())
        self.tomorrow()
        self.say([(person, 0) for person in PEOPLE])  # late replies go before the next one
        self.do(self.house.quiet())
        remembered = self.do(self.remembered())
        for person in PEOPLE:
            heard, reminded_of = parted(remembered[person])
            assert heard == self.heard[person]
            assert max(Counter(reminded_of).values(), default=0) <= 1
            self.compare_answers(person)

    def tomorrow(self) -> None:
        """However the clock jumped, who asked for it is reminded once it is past all that."""
        latest = max((each.received_at for each in self.brought), default=self.clock.now)
        latest = max(latest, self.clock.now) + timedelta(days=2)
        self.clock.now = latest.replace(hour=0, minute=0, second=0)
        came = [each for each in self.do(self.house.reminders.round()) if each.fresh]
        at = f"0 {self.clock.now:%d.%H:%M}"
        newest = [each.arrival.person for each in came if words_of(each.state)[-1] == at]
        assert sorted(newest) == sorted(who for who, said in self.heard.items() if REMIND in said)

    def compare_answers(self, person: str) -> None:
        """Look at what a phone got: all of it in order, but for what nobody can be sure of."""
        answers, reminders = parted(bare(self.far.got[person]))
        unsure, _ = parted(bare(self.far.perhaps[person]))
        assert Counter(answers) + Counter(unsure) == Counter(self.heard[person])
        heard = iter(self.heard[person])
        assert all(each in heard for each in answers)  # each behind the one before
        assert max(Counter(reminders).values(), default=0) <= 1

    async def remembered(self) -> dict[str, list[str]]:
        """Return what the states hold."""
        async with self.house.storage.transaction() as within:
            known = await within.people.find(PEOPLE)
        return {person: list(words_of(each.state)) for person, each in known.items()}


def bare(answers: list[str]) -> list[str]:
    """Take the sign off answers by which one knows them."""
    return [each.rstrip("!") for each in answers]


def parted(all_of_it: list[str]) -> tuple[list[str], list[str]]:
    """Part what was said from the moments that came."""
    came = [each for each in all_of_it if each.startswith("0 ")]
    return [each for each in all_of_it if not each.startswith("0 ")], came


AnyOrder.TestCase.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)
test_each_word_is_heard_and_answered_once_in_order = AnyOrder.TestCase
