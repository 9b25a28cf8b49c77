"""One conversation on this machine: an event in, what it led to out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from uuid import uuid4

from bot.arrivals import Arrival
from bot.bubbles import Bubble, Button
from bot.channels.local import shapes
from bot.channels.local.receive import PERSON
from bot.clock import Clock
from bot.outbox import Fetched
from bot.turn import Taken
from core.dialogue import New, State
from core.messages import Event, Reply


@dataclass(frozen=True, slots=True)
class Heard:
    """What an event led to; ``told`` and ``bubbles`` stand side by side."""

    bubbles: tuple[Bubble, ...]
    told: tuple[Reply, ...]
    state: State
    effects: tuple[str, ...]


@dataclass(slots=True)
class Talk:
    """The talk, with what is on the screen: all buttons offered, and those of the newest bubble."""

    submit: Callable[[Arrival], Awaitable[Taken]]
    collect: Callable[[str, int], Awaitable[Sequence[Fetched]]]
    clock: Clock
    offered: tuple[Button, ...] = ()
    newest: tuple[Button, ...] = ()
    state: State = field(default_factory=New)
    _acked: int = 0

    async def hear(self, event: Event) -> Heard:
        """Take an event and fetch what is to be shown."""
        now = self.clock()
        arrival = Arrival(PERSON, uuid4().hex, event, now, now)
        taken = await self.submit(arrival)
        self.state = taken.state
        bubbles = await self.fetch()
        return Heard(bubbles, taken.told.replies, taken.state, taken.effects)

    def note(self, taken: Sequence[Taken]) -> None:
        """Note where turns that nobody typed have led (a reminder's)."""
        for each in taken:
            if each.arrival.person == PERSON:
                self.state = each.state

    async def fetch(self) -> tuple[Bubble, ...]:
        """Fetch what waits, and note its buttons."""
        waiting = await self.collect(PERSON, self._acked)
        if waiting:
            self._acked = waiting[-1].row
            await self.collect(PERSON, self._acked)
        bubbles = tuple(bubble for row in waiting for bubble in row.bubbles)
        if bubbles:
            self.offered, self.newest = shapes.buttons(bubbles), shapes.newest(bubbles)
        return bubbles
