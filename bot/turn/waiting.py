"""Arrivals that wait together are taken together: one commit serves many under load."""

from __future__ import annotations

import asyncio
from asyncio import Future, Task
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.arrivals import Arrival
from bot.storage import Away, Trouble
from bot.turn.folding import Taken
from bot.turn.taking import Turn

TOGETHER = 128  # arrivals in a transaction
PATIENCE = 1.5  # seconds; LINE hangs up after 2


class NotYet(Exception):  # noqa: N818 - reads as what it says
    """The arrival is not surely kept: answer 503, and the platform brings it again."""


class Refused(Exception):  # noqa: N818 - reads as what it says
    """The database refuses this arrival, however often it comes: answer 200 and log it."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """An arrival and who waits for its turn."""

    arrival: Arrival
    taken: Future[Taken]


class Turns:
    """Takes in arrivals from all channels of this process."""

    def __init__(
        self,
        turn: Turn,
        committed: Callable[[Sequence[Taken]], None] = lambda _: None,
        patience: float = PATIENCE,
    ) -> None:
        """Join a turn with who is told after each commit (the outbox's ``wake``).

        Args:
            turn: What takes a batch.
            committed: Called at once after each commit; must not block.
            patience: Seconds until a channel is told NotYet.
        """
        self._turn, self._committed, self._patience = turn, committed, patience
        self._queue: deque[Waiting] = deque()
        self._worker: Task[None] | None = None

    async def submit(self, arrival: Arrival) -> Taken:
        """Have an arrival taken, together with what else is waiting.

        Raises:
            NotYet: Not surely committed within the patience, or the database is away.
            Refused: The database refuses this very arrival.
        """
        waiting = Waiting(arrival, asyncio.get_running_loop().create_future())
        self._queue.append(waiting)
        if self._worker is None:
            self._worker = asyncio.create_task(self._work())
        # The turn itself goes on: if it commits after all, a redelivery finds it done.
        try:
            async with asyncio.timeout(self._patience):
                return await waiting.taken
        except TimeoutError:
            raise NotYet from None

    async def close(self) -> None:
        """Let what was submitted be taken."""
        if self._worker is not None:
            await asyncio.wait({self._worker})

    async def _work(self) -> None:
        try:
            while self._queue:
                size = min(TOGETHER, len(self._queue))
                await self._together([self._queue.popleft() for _ in range(size)])
        finally:
            self._worker = None

    async def _together(self, batch: Sequence[Waiting]) -> None:
        try:
            taken = await self._turn.take([each.arrival for each in batch])
        except Exception as error:  # noqa: BLE001 - whatever it was, the others go on
            if len(batch) == 1 or concerns_all(error):
                refuse(batch, NotYet if isinstance(error, Away) else Refused, error)
                return
            for each in batch:
                await self._together([each])
        else:
            self._hand_out(batch, taken)
            await self._turn.clean()

    def _hand_out(self, batch: Sequence[Waiting], taken: Sequence[Taken]) -> None:
        for each, one in zip(batch, taken, strict=True):
            if not each.taken.done():
                each.taken.set_result(one)
        self._committed(taken)


def concerns_all(error: Exception) -> bool:
    """Whether each alone would fare alike; a table may be missing that only one of them needs."""
    return isinstance(error, Away) and error.trouble is not Trouble.CHANGED


def refuse(batch: Sequence[Waiting], kind: type[Exception], cause: Exception) -> None:
    """Tell everyone in a batch why it was not taken."""
    for each in batch:
        if not each.taken.done():
            error = kind()
            error.__cause__ = cause
            each.taken.set_exception(error)
