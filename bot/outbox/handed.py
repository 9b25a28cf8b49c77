"""Replies straight from their turns: they need not be read back before they are sent."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable

from bot.storage.promises import Held, Queue, channel_of

MOST = 256
"""More than so many wait in their rows alone, and are claimed from there."""


class Handed:
    """What turns of this process have just promised, oldest first."""

    def __init__(self) -> None:
        """Begin with none."""
        self._waiting: deque[Held] = deque()
        self.behind: set[str] = set()  # addresses where more waits for what is being sent

    def __len__(self) -> int:
        """Count those that wait for a slot."""
        return len(self._waiting)

    def add(self, held: Held) -> bool:
        """Keep a reply at hand; False where there are too many, or nobody waits for it."""
        if held.bulk or len(self._waiting) >= MOST:
            return False
        self._waiting.append(held)
        return True

    def take(self, free: Callable[[Queue], int]) -> list[Held]:
        """Return as many as there are slots ``free`` in each queue; the others wait on."""
        taken: list[Held] = []
        begun: Counter[Queue] = Counter()
        for _ in range(len(self._waiting)):
            held = self._waiting.popleft()
            queue = Queue(channel_of(held.address), bulk=False)
            begun[queue] += 1
            (taken if begun[queue] <= free(queue) else self._waiting).append(held)
        return taken
