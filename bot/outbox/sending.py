"""Sends one load by its channel and judges what came of it; never raises."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping
from datetime import datetime

from bot.arrivals import Delivered, Outcome, Parcel, Passing, Permanent, Sender, Unpaid, Unsure
from bot.outbox.judging import Judged, aside, is_over, is_reminder, judged, late
from bot.outbox.packing import Load, Unspeakable, Words, is_late, parcel
from bot.storage.rooms.promises import Held, channel_of

Clock = Callable[[], datetime]


NOTED_AGAIN = 60.0
"""Seconds after which a reminder is looked at again that could not be noted as not come."""


OVER = "its time is over"

Note = Callable[[Held], Awaitable[None]]


async def nobody(_: Held) -> None:
    """Note nothing of what did not come."""


class Sending:
    """All channels that are pushed to."""

    def __init__(
        self,
        senders: Mapping[str, Sender],
        words: Words,
        clock: Clock,
        repeatable: Collection[str],
        count: Callable[[str], None],
    ) -> None:
        """Join channels and words; see Outbox."""
        self._senders, self._words, self._clock = senders, words, clock
        self._repeatable, self._count = repeatable, count
        self.unpaid: Note = nobody
        self.over: Note = nobody

    async def send(self, load: Load, seconds: float) -> Judged:
        """Send a load within ``seconds`` and say what is to be written of it."""
        now = self._clock()
        if is_late(load.held, now):
            self._count("late")
            return late(load, now)
        if is_over(load.held, now):
            return await self._over(load, now)
        try:
            packed = parcel(load, self._words, now)
        except Unspeakable:
            self._count("aside")
            return aside(load, now)
        outcome = await self._handed_over(packed, seconds) if packed.bubbles else Delivered()
        self._count(type(outcome).__name__.lower())
        if isinstance(outcome, Unpaid) and is_reminder(load.held):
            outcome = await self._noted(load, outcome, self.unpaid)
        return judged(load, outcome, self._clock())

    async def _over(self, load: Load, now: datetime) -> Judged:
        """Note that a reminder did not come; one that was begun may have, and counts as come."""
        if load.held.progress:
            self._count("unsure")
            return judged(load, Unsure(OVER), now)
        self._count("due-missed")
        return judged(load, await self._noted(load, Permanent(OVER), self.over), now)

    async def _noted(self, load: Load, outcome: Outcome, note: Note) -> Outcome:
        """Note that a reminder did not come before its row is over: dying between loses nothing."""
        try:
            await note(load.held)
        except Exception as error:  # noqa: BLE001 - whatever it was, it is noted later
            return Passing(type(error).__name__, NOTED_AGAIN)
        return outcome

    async def _handed_over(self, packed: Parcel, seconds: float) -> Outcome:
        channel = channel_of(packed.person)
        try:
            async with asyncio.timeout(seconds):
                return await self._senders[channel].send(packed)
        except Exception as error:  # noqa: BLE001 - a sender has no right to, and one might
            why = type(error).__name__
            return Passing(why) if channel in self._repeatable else Unsure(why)
