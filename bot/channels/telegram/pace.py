"""Thirty bulk messages a second, and never a reply waiting behind them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

PER_SECOND = 30
"""Telegram's word for bulk ("about 30", Bots FAQ); 429 has the last word."""

LONGEST_WAIT = 5.0
"""Seconds; the outbox gives a whole parcel fifteen."""


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
        wait = max(0.0, self._next - self._clock())
        if wait > LONGEST_WAIT:
            return wait
        self._next = self._clock() + wait + self._gap
        if wait:
            await self._sleep(wait)
        return 0.0

    def halt(self, seconds: float) -> None:
        """Give no moment for so long: Telegram said 429."""
        self._next = max(self._next, self._clock() + seconds)
