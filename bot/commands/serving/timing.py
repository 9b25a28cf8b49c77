"""Keeps the clock that replicas share at the database's time."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from bot.clock import SharedClock
from bot.storage import Away, Storage

EVERY = 5.0
"""Seconds; clocks of one rate drift by less than a millisecond meanwhile."""

SLOW = 1.0
"""Seconds; an answer that took longer does not tell when it was given."""


async def tell(clock: SharedClock, storage: Storage) -> bool:
    """Ask the database for its time; return whether it has one of its own that all share.

    Raises:
        Away: It cannot be reached.
    """
    before = clock.ticks()
    now = await storage.now()
    after = clock.ticks()
    if now is not None and (after - before < SLOW or not clock.is_told):
        clock.tell(now, (before + after) / 2)
    return now is not None


async def keep(clock: SharedClock, storage: Storage) -> None:
    """Ask again and again, until cancelled; while the database is away the clock goes on alone.

    A file has no time of its own, and is not asked again.
    """
    while clock.is_told:
        await asyncio.sleep(EVERY)
        with suppress(Away):
            await tell(clock, storage)
