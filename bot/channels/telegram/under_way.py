"""Calls that run beside the work: nobody waits for them but who closes the channel."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any


class UnderWay:
    """The tasks begun and not yet done; held, since the loop alone would let them vanish."""

    def __init__(self) -> None:
        """Begin with none."""
        self._tasks: set[asyncio.Task[None]] = set()

    def __len__(self) -> int:
        """Count them."""
        return len(self._tasks)

    def begin(self, doing: Coroutine[Any, Any, None]) -> None:
        """Begin one; whatever goes wrong in it is its own to swallow."""
        task = asyncio.create_task(doing)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def done(self) -> None:
        """Wait for those begun so far."""
        await asyncio.gather(*self._tasks)
