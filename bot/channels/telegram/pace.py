"""Thirty bulk messages a second, and never a reply waiting behind them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from bot.arrivals import Room

PER_SECOND = 30
"""Telegram's word for bulk ("about 30", Bots FAQ); 429 has the last word."""

BURST = 3
"""Moments that may be saved up: so few rows are under way when we die, so few rounds a second."""

LONGEST_WAIT = 5.0
"""Seconds; the outbox gives a whole parcel fifteen."""


_ROUNDING = 1e-6


class Pace:
    """Hands out moments to send in, evenly spaced; one for a bot and process."""

    def __init__(
        self,
        clock: Callable[[], float],
        *,
        per_second: float = PER_SECOND,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Take a monotonic clock in seconds."""
        self._clock = clock
        self._gap = 1 / per_second
        self._sleep = sleep
        self._next = 0.0

    async def turn(self) -> float:
        """Wait for the next free moment, in the order of asking, and return 0.

        Where it is too far off, return at once how many seconds: nobody's time is held meanwhile.
        """
        moment = self._earliest()
        wait = max(0.0, moment - self._clock())
        if wait > LONGEST_WAIT:
            return wait
        self._next = moment + self._gap
        if wait:
            await self._sleep(wait)
        return 0.0

    def room(self) -> Room:
        """Say how many may ask for a moment now and get it at once."""
        since = self._clock() - self._earliest()
        free = int(since / self._gap + _ROUNDING) + 1 if since >= 0 else 0
        return Room(free, max(self._gap, -since))

    def halt(self, seconds: float) -> None:
        """Give no moment for so long: Telegram said 429."""
        self._next = max(self._next, self._clock() + seconds)

    def _earliest(self) -> float:
        return max(self._next, self._clock() - (BURST - 1) * self._gap)
