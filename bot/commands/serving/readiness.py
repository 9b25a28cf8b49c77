"""Whether we can take a turn: asked by probes, answered by a small write at most once a second."""

from __future__ import annotations

import asyncio
import contextlib
import math
import time
from dataclasses import dataclass, field

from bot.clock import Clock
from bot.commands.opening import WHY
from bot.storage import Away, Storage

CLOSING = "We are closing."
PROBED = 30.0  # seconds: who asked so lately asks again
LINGER = 5.0  # seconds that the doors stay open for them to hear that we close
FRESH = 1.0  # seconds: anyone may knock at /healthz, and a write costs the disk's own pace


@dataclass(slots=True)
class Readiness:
    """Tries what a turn does, and remembers a moment long how it went."""

    storage: Storage
    clock: Clock
    fresh: float = FRESH
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock, init=False)
    _tried_at: float = field(default=-math.inf, init=False)
    _why_not: str = field(default="", init=False)
    _asked_at: float = field(default=-math.inf, init=False)
    _is_closing: bool = field(default=False, init=False)
    _heard: asyncio.Event = field(default_factory=asyncio.Event, init=False)

    async def __call__(self) -> str:
        """Return why nothing can be kept, in one sentence; empty where all is well."""
        self._asked_at = time.monotonic()
        if self._is_closing:
            self._heard.set()
            return CLOSING
        async with self._lock:
            if time.monotonic() - self._tried_at >= self.fresh:
                self._why_not = await self._rehearsed()
                self._tried_at = time.monotonic()
            return self._why_not

    async def leave(self) -> None:
        """Be ready no more; where a probe watches, return only once it has heard so."""
        self._is_closing = True
        if time.monotonic() - self._asked_at < PROBED:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._heard.wait(), LINGER)

    async def _rehearsed(self) -> str:
        try:
            async with self.storage.transaction() as within:
                await within.events.rehearse(self.clock())
        except Away as away:
            return WHY[away.trouble]
        return ""
