"""Finds who has not written for long: they are asked after a year, and forgotten a month later."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.arrivals import Arrival
from bot.storage import Away, Storage
from bot.storage.rooms.idle import Silence, Silent
from bot.turn import NotYet, Refused, Taken
from core.messages import Idle

Clock = Callable[[], datetime]
Take = Callable[[Arrival], Awaitable[Taken]]


@dataclass(frozen=True, slots=True)
class Spans:
    """How long is long.

    ``silence`` is a year: the purpose of keeping anything is over (Personal Data Protection Act,
    article 11, paragraph 3). ``grace`` is what they have to answer; ``fleeting`` for those who
    asked that nothing be kept.
    """

    silence: timedelta = timedelta(days=365)
    grace: timedelta = timedelta(days=30)
    fleeting: timedelta = timedelta(hours=1)
    look: timedelta = timedelta(minutes=10)
    together: int = 64  # people in a round: their turns, and pushes, are few


class Retention:
    """Looks every few minutes; whoever writes meanwhile is left alone (bot.turn.folding)."""

    def __init__(
        self,
        storage: Storage,
        take: Take,
        clock: Clock,
        spans: Spans = Spans(),
        count: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Join storage and turn.

        Args:
            storage: Where people are kept.
            take: Has one arrival taken (``Turns.submit``).
            clock: Tells the time, aware.
            spans: How long is long.
            count: Told ``storage-away`` and ``retention-failed`` as they happen.
        """
        self._storage, self._take, self._clock = storage, take, clock
        self._spans, self._count = spans, count

    async def run(self) -> None:
        """Look until cancelled; a look that fails is made again."""
        while True:
            try:
                await self.round()
            except (Away, NotYet):
                self._count("storage-away")
            except Exception:  # noqa: BLE001 - whatever it was, the next look finds the same people
                self._count("retention-failed")
            await asyncio.sleep(self._spans.look.total_seconds())

    async def round(self) -> list[Taken]:
        """Ask, or forget, those who are due now; return the turns.

        Raises:
            Away: The database cannot be reached; nothing is lost by waiting.
            NotYet: It may be.
        """
        now = self._clock()
        async with self._storage.transaction() as within:
            silent = await within.idle.find(self._silence(now), self._spans.together)
        taken = {each: one for each in silent if (one := await self._taken(each, now)) is not None}
        await self._mark([each.person for each in taken if not each.asked], now)
        return list(taken.values())

    async def _taken(self, silent: Silent, now: datetime) -> Taken | None:
        """Have a silence taken; one that the database refuses holds up nobody behind it."""
        try:
            return await self._take(arrival(silent, now))
        except Refused:
            self._count("retention-failed")
            return None

    def _silence(self, now: datetime) -> Silence:
        spans = self._spans
        return Silence(now - spans.silence, now - spans.grace, now - spans.fleeting)

    async def _mark(self, several: Sequence[str], now: datetime) -> None:
        async with self._storage.transaction() as within:
            await within.idle.asked(several, now)


def arrival(silent: Silent, now: datetime) -> Arrival:
    """Return the silence as an event, the same id for the same silence."""
    event_id = f"idle:{silent.since.isoformat()}:{silent.asked}"
    return Arrival(silent.address, event_id, Idle(silent.since, silent.asked), now, now)
