"""Whether we can take a turn: asked by probes, answered by a small write at most once a second."""

from __future__ import annotations

import asyncio
import math
import time
from dataclasses import dataclass, field

from bot.clock import Clock
from bot.storage import Away, Storage

FRESH = 1.0  # seconds: anyone may knock at /healthz, and a write costs the disk's own pace


@dataclass(slots=True)
class Readiness:
    """Tries what a turn does, and remembers a moment long how it went."""

    storage: Storage
    clock: Clock
    fresh: float = FRESH
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock, init=False)
    _tried_at: float = field(default=-math.inf, init=False)
    _went_well: bool = field(default=False, init=False)

    async def __call__(self) -> bool:
        """Return whether something can be kept."""
        async with self._lock:
            if time.monotonic() - self._tried_at >= self.fresh:
                self._went_well = await self._rehearsed()
                self._tried_at = time.monotonic()
            return self._went_well

    async def _rehearsed(self) -> bool:
        try:
            async with self.storage.transaction() as within:
                await within.events.rehearse(self.clock())
        except Away:
            return False
        return True
