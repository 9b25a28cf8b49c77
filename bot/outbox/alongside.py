"""What a turn writes for the outbox: its replies as begun, and what became of those before.

So a message costs one transaction: a second one would be the dearer half of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from bot.outbox.judging import Judged
from bot.storage import Transaction
from bot.storage.rooms.promises import Held, Promise, Queue, channel_of


class Back(NamedTuple):
    """A reply that came back from its channel, and what is to be written of it."""

    held: Held
    judged: Judged

    @property
    def is_plain(self) -> bool:
        """Whether writing it touches its own rows only, and leaves nothing to clean."""
        farewell = any(verdict.farewell for verdict in self.judged.verdicts)
        return self.judged.lost is None and not farewell


class Alongside:
    """Joins the outbox to the turns of its process."""

    def __init__(
        self,
        free: Callable[[Queue], int],
        until: Callable[[], datetime],
        settled: Callable[[Iterable[Back]], None],
    ) -> None:
        """Begin with nothing, and closed.

        Args:
            free: How many more replies of a queue may be on their way.
            until: When the lease of what is begun now ends.
            settled: Told what a turn has written.
        """
        self.free, self.until, self.settled = free, until, settled
        self._back: list[Back] = []
        self._apart: list[Back] = []  # what a turn could not write
        self.reserved: Counter[Queue] = Counter()  # slots of what is begun and not yet kept
        self.is_open = False  # only while somebody works: what is begun has to be sent

    @property
    def has_come_back(self) -> bool:
        """Whether something is to be written that no turn has in hand."""
        return bool(self._apart or self._back)

    def came_back(self, back: Back) -> None:
        """Keep what is to be written."""
        self._back.append(back)

    def give_back(self, several: Iterable[Back]) -> None:
        """Keep what could not be written now; no turn tries it again."""
        self._apart += several

    def take(self) -> list[Back]:
        """Hand over all that no turn has in hand."""
        all_of_it = [*self._apart, *self._back]
        self._apart, self._back = [], []
        return all_of_it

    def take_plain(self) -> list[Back]:
        """Hand over what a turn may write."""
        plain = [each for each in self._back if each.is_plain]
        self._back = [each for each in self._back if not each.is_plain]
        return plain

    def companion(self) -> Beside:
        """Send somebody along with one try of a turn."""
        return Beside(self)


class Beside:
    """Goes along with one try of a turn."""

    def __init__(self, outbox: Alongside) -> None:
        """Begin with empty hands."""
        self._outbox = outbox
        self._in_hand: list[Back] = []
        self._begun: Counter[Queue] = Counter()

    async def settle(self, transaction: Transaction) -> None:
        """Write along what became of earlier replies."""
        self._in_hand = self._outbox.take_plain()
        verdicts = [verdict for each in self._in_hand for verdict in each.judged.verdicts]
        await transaction.outbox.settle(verdicts)

    async def begins(
        self, transaction: Transaction, promises: Sequence[Promise]
    ) -> Mapping[bytes, datetime]:
        """Say which replies leave as soon as they are kept, and when their leases end.

        They are those that somebody waits for, that nothing of their address stands before, and
        for which there is a slot. What a turn of another process promised was kept before: it
        would have locked the same person.
        """
        awaited = {each.address for each in promises if not each.bulk}
        if not (awaited and self._outbox.is_open):
            return {}
        met = await transaction.outbox.occupied(awaited)
        return dict.fromkeys(self._first(promises, met), self._outbox.until())

    def kept(self) -> None:
        """Let go what waited for what was settled; what was begun leaves in the same breath."""
        self._let_go()
        self._outbox.settled(self._in_hand)

    def torn(self) -> bool:
        """Give back what was in hand, to be written by itself; say whether there was any."""
        self._let_go()
        self._outbox.give_back(self._in_hand)
        return bool(self._in_hand)

    def _first(self, promises: Iterable[Promise], met: set[str]) -> Iterable[bytes]:
        """Yield what is first of its address, and hold a slot for it until the turn is kept."""
        for each in promises:
            queue = Queue(channel_of(each.address), bulk=False)
            is_first = not each.bulk and each.address not in met
            if is_first and self._outbox.free(queue) > 0:
                self._begun[queue] += 1
                self._outbox.reserved[queue] += 1
                yield each.event
            met.add(each.address)

    def _let_go(self) -> None:
        self._outbox.reserved.subtract(self._begun)
        self._begun = Counter()
