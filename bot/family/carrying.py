"""The worker that carries letters: each is taken as an event of its receiver, once.

A letter is written with the turn that leads to it and dropped after the turn that takes it, which
takes it once however often it is fed. So a worker may die anywhere.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.arrivals import Arrival
from bot.storage import Away, Storage
from bot.storage.moments import PUT_OFF
from bot.storage.rooms.letters import Waiting
from bot.turn import Refused, Taken
from core.outside import Missed

Clock = Callable[[], datetime]
Take = Callable[[Arrival], Awaitable[Taken]]
WRITING = frozenset({"write", "join", "forget"})
"""Effects that may put letters on their way."""

UNREAD_LIVES = timedelta(days=1)
"""How long a letter waits that nobody here can read: a replica of a newer version may."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How much at once, and for how long."""

    feed: int = 64  # letters in a turn: half of one, so that replies find room
    poll: float = 1.0  # seconds; another process may have written something
    lease: timedelta = timedelta(seconds=30)  # after it another worker may think us dead
    aside: timedelta = PUT_OFF  # for what the database refuses


class Letters:
    """Carries letters to their receivers' turns."""

    def __init__(
        self,
        storage: Storage,
        take: Take,
        clock: Clock,
        pace: Pace = Pace(),
        count: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Join storage and turn.

        Args:
            storage: Where letters are kept.
            take: Has one arrival taken (``Turns.submit``).
            clock: Tells the time, aware.
            pace: How hard to work.
            count: Told ``letter-unreadable``, ``letter-refused``, ``storage-away`` and
                ``letters-failed`` as they happen.
        """
        self._storage, self._take, self._clock = storage, take, clock
        self._pace, self._count = pace, count
        self._woken = asyncio.Event()
        self.short: Callable[[str], bool] = lambda _: False
        """Tells whether pushes to an address are short, so that digests wait for its next turn."""

    def wake(self, taken: Iterable[Taken]) -> None:
        """Carry at once what a turn has just written."""
        if any(each.effects and not WRITING.isdisjoint(each.effects) for each in taken):
            self._woken.set()

    async def run(self) -> None:
        """Work until cancelled; a round that has begun is ended."""
        while True:
            working = asyncio.create_task(self._try())
            try:
                await asyncio.shield(working)
                await self._pause()
            finally:
                await asyncio.wait({working})

    async def round(self) -> list[Taken]:
        """Carry all that waits, and what it leads to; return the turns, in order.

        Raises:
            Away: The database cannot be reached; what is not done yet is done later.
        """
        taken: list[Taken] = []
        while waiting := await self._lease():
            taken += await self._carry(waiting)
        return taken

    async def _lease(self) -> list[Waiting]:
        now = self._clock()
        async with self._storage.transaction() as within:
            return await within.letters.lease(now, now + self._pace.lease, self._pace.feed)

    async def _carry(self, waiting: Sequence[Waiting]) -> list[Taken]:
        now = self._clock()
        readable = [(each, arrival(each, now, short=self.short(each.address))) for each in waiting]
        taking = [self._take(each) for _, each in readable if each is not None]
        outcomes = iter(await asyncio.gather(*taking, return_exceptions=True))
        done, refused, taken = list[int](), list[int](), list[Taken]()
        for each, arrived in readable:
            outcome = next(outcomes) if arrived is not None else None
            if isinstance(outcome, Taken):
                taken.append(outcome)
                done.append(each.id)
            elif outcome is None:
                self._count("letter-unreadable")
                (refused if now - each.written_at < UNREAD_LIVES else done).append(each.id)
            elif isinstance(outcome, Refused):
                self._count("letter-refused")
                refused.append(each.id)
            # Not surely taken: it stays ours until the lease ends, and is then fed again.
        await self._close(done, refused)
        return taken

    async def _close(self, done: Sequence[int], refused: Sequence[int]) -> None:
        async with self._storage.transaction() as within:
            await within.letters.close(done)
            await within.letters.put_off(refused, self._clock() + self._pace.aside)

    async def _try(self) -> None:
        try:
            await self.round()
        except Away:
            self._count("storage-away")
        except Exception:  # noqa: BLE001 - whatever it was, the other letters must go on
            self._count("letters-failed")

    async def _pause(self) -> None:
        try:
            async with asyncio.timeout(self._pace.poll):
                await self._woken.wait()
        except TimeoutError:
            return
        self._woken.clear()


def arrival(waiting: Waiting, now: datetime, *, short: bool = False) -> Arrival | None:
    """Return a letter as an event of its receiver, always under the same id."""
    letter = waiting.letter
    if letter is None:
        return None
    if short and isinstance(letter.news, Missed):
        letter = replace(letter, news=replace(letter.news, quiet=True))
    event_id = f"letter:{waiting.key}"
    return Arrival(waiting.address, event_id, letter, now, waiting.written_at or now)
