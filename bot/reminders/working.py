"""The worker: claims what is due in batches, and has each moment taken as an event of its person.

First a batch is written down with its next moments, in one transaction; then each moment goes
through turn, which takes it once however often it is fed. So a worker may die anywhere.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.arrivals import Arrival
from bot.reminders.allowance import Level
from bot.storage import Away, Storage
from bot.storage.moments import PUT_OFF
from bot.storage.rooms.beats import Beat
from bot.storage.rooms.promises import Held
from bot.storage.rooms.reminders import Open
from bot.storage.rooms.reminders import Reminders as Rows
from bot.turn import Refused, Taken
from core.dialogue.reminders.due import is_known, refused
from core.messages import Due
from core.reminders import LATE, is_late, next_due

Clock = Callable[[], datetime]
Take = Callable[[Arrival], Awaitable[Taken]]


@dataclass(frozen=True, slots=True)
class Pace:
    """How much at once, and for how long."""

    claim: int = 5000  # rows in a transaction
    feed: int = 64  # moments in a turn: half of one, so that replies find room
    poll: float = 1.0  # seconds; another process may have set something
    lease: timedelta = timedelta(seconds=30)  # after it another worker may think us dead
    aside: timedelta = PUT_OFF  # for what the database refuses


@dataclass(slots=True)
class Fed:
    """What became of a batch of moments, until it is written down."""

    taken: list[Taken] = field(default_factory=list)
    done: list[int] = field(default_factory=list)
    refused: list[int] = field(default_factory=list)


class Reminders:
    """Finds what is due, and feeds it to turn."""

    def __init__(  # noqa: PLR0913 - what is joined here is joined nowhere else
        self,
        storage: Storage,
        take: Take,
        clock: Clock,
        pace: Pace = Pace(),
        *,
        count: Callable[[str], None] = lambda _: None,
        level: Callable[[str], Level] = lambda _: Level.PLENTY,
    ) -> None:
        """Join storage and turn.

        Args:
            storage: Where reminders are kept.
            take: Has one arrival taken (``Turns.submit``).
            clock: Tells the time, aware.
            pace: How hard to work.
            count: Told ``due-missed``, ``due-refused``, ``due-unreached``, ``storage-away`` and
                ``reminders-failed`` as they happen.
            level: Tells how many pushes are left for an address.
        """
        self._storage, self._take, self._clock = storage, take, clock
        self._pace, self._count, self.level = pace, count, level

    async def run(self) -> None:
        """Work until cancelled; a round that has begun is ended."""
        while True:
            working = asyncio.create_task(self._try())
            try:
                await asyncio.shield(working)
                await asyncio.sleep(await self._nap())
            finally:
                await asyncio.wait({working})

    async def round(self) -> list[Taken]:
        """Bring everything due by now to its people; return the turns, in order.

        Raises:
            Away: The database cannot be reached; what is not done yet is done later.
        """
        taken = await self.feed()
        while await self.claim():  # a long outage leaves a moment behind the one it missed
            taken += await self.feed()
        return taken

    async def claim(self) -> int:
        """Write down a batch of what is due; return how many."""
        now = self._clock()

        def following(beat: Beat, at: datetime) -> datetime | None:
            # Of a long outage only the newest moments are worth a reminder.
            return next_due(beat.rhythm, max(at, now - LATE))

        async with self._storage.transaction() as transaction:
            rows = Rows(transaction.connection)
            return await rows.claim(now, self._pace.claim, following)

    async def feed(self) -> list[Taken]:
        """Have all open moments taken."""
        taken: list[Taken] = []
        fed = Fed()
        while opened := await self._turn_over(fed):
            fed = await self._feed(opened)
            taken += fed.taken
        return taken

    async def earliest(self) -> datetime | None:
        """Return when there is something to do next, None for never."""
        async with self._storage.transaction() as transaction:
            return await Rows(transaction.connection).earliest()

    async def _turn_over(self, fed: Fed) -> list[Open]:
        """Write down what became of the last batch, and take the next one."""
        now = self._clock()
        async with self._storage.transaction() as transaction:
            rows = Rows(transaction.connection)
            await rows.close(fed.done)
            await rows.put_off(fed.refused, now + self._pace.aside)
            return await rows.lease(now, now + self._pace.lease, self._pace.feed)

    async def _feed(self, opened: Sequence[Open]) -> Fed:
        now, fed = self._clock(), Fed()
        reached = [each for each in opened if each.reachable and is_ours(each, now)]
        fed.done += [each.id for each in opened if not each.reachable]
        for _ in fed.done:
            self._count("due-unreached")
        taking = (self._take(arrival(each, now, self.level(each.address))) for each in reached)
        for each, outcome in zip(
            reached, await asyncio.gather(*taking, return_exceptions=True), strict=True
        ):
            self._note(fed, each, outcome)
        return fed

    def _note(self, fed: Fed, opened: Open, outcome: Taken | BaseException) -> None:
        if isinstance(outcome, Taken):
            fed.taken.append(outcome)
            fed.done.append(opened.id)
            if isinstance(outcome.arrival.event, Due) and outcome.arrival.event.missed:
                self._count("due-missed")
        elif isinstance(outcome, Refused):
            self._count("due-refused")
            fed.refused.append(opened.id)
        # Not surely taken: it stays ours until the lease ends, and is then fed again.

    async def _try(self) -> None:
        try:
            await self.round()
        except Away:
            self._count("storage-away")
        except Exception:  # noqa: BLE001 - whatever it was, tomorrow's reminders must go on
            self._count("reminders-failed")

    async def _nap(self) -> float:
        """Return how long nothing is due, at most a poll."""
        try:
            earliest = await self.earliest()
        except Away:
            return self._pace.poll
        left = self._pace.poll if earliest is None else (earliest - self._clock()).total_seconds()
        return min(max(left, SHORTEST), self._pace.poll)


SHORTEST = 0.01
"""Seconds; never a busy loop."""


def is_ours(opened: Open, now: datetime) -> bool:
    """Say whether we can bring it; what a newer version made is left to it while it has time."""
    return is_known(opened.reminder) or is_late(opened.at, now)


def unsent(held: Held, kind: str, now: datetime) -> Arrival | None:
    """Return that a promised reminder could not leave; None where that changes nothing.

    Args:
        held: its row.
        kind: why, as the dialogue calls it: no push was left, or its time was over.
        now: the present time.
    """
    due = None if held.told is None else refused(held.told, kind)
    return None if due is None else Arrival(held.address, f"{kind}:{held.id}", due, now, now)


def arrival(opened: Open, now: datetime, level: Level = Level.PLENTY) -> Arrival:
    """Return a moment as an event of its person; the same moment has always the same id."""
    key, missed = opened.reminder, is_late(opened.at, now)
    if level is Level.SPENT and "." not in key:  # told at the next contact, which is free
        key, missed = f"{key}.spent", True
    elif level is Level.SPENT:  # the reserve is for what people put off themselves
        missed = missed or not key.endswith((".snooze", ".once"))
    elif level is Level.SCARCE and "." not in key:
        key = f"{key}.scarce"
    due = Due(key, opened.at, missed=missed)
    event_id = f"due:{opened.reminder}:{opened.at.isoformat()}"
    return Arrival(opened.address, event_id, due, now, opened.at)
