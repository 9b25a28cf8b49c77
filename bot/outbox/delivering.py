"""The worker: claims the oldest open row of each address, sends it, writes what became of it."""

from __future__ import annotations

import asyncio
from asyncio import Task
from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain

from bot.arrivals import Room, Sender
from bot.outbox.alongside import Alongside, Back
from bot.outbox.fetching import Bell, Fetched, collect
from bot.outbox.packing import Load, Words, loads
from bot.outbox.sending import Clock, Sending
from bot.storage import Away, Storage, Transaction
from bot.storage.rooms.promises import Held, Queue, channel_of
from bot.storage.rooms.tidying import KEPT
from bot.turn import UNASKED, Taken


@dataclass(frozen=True, slots=True)
class Pace:
    """How hard the worker works: seconds, and parcels on their way at once in each queue."""

    slots: int = 64
    poll: float = 1.0  # a safety net: turns and finished sends wake the worker at once
    send: float = 15.0  # a send that takes longer is given up
    lease: float = 20.0  # longer than a send: after it another worker may think us dead
    prune: float = 600.0
    rest: float = 0.2  # before what is sent is written down by itself: a turn may write it along


class Outbox:
    """Delivers what was promised."""

    def __init__(  # noqa: PLR0913 - what is joined here is joined nowhere else
        self,
        storage: Storage,
        senders: Mapping[str, Sender],
        words: Words,
        clock: Clock,
        *,
        repeatable: Collection[str] = frozenset({"line"}),
        pace: Pace = Pace(),
        count: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Join storage, channels and words.

        Args:
            storage: Where the promises are kept.
            senders: A way out for each channel that is pushed to; the others fetch.
            words: Puts replies into bubbles.
            clock: Tells the time, aware.
            repeatable: Channels whose platform drops a repeated parcel by its own key; only
                there is a parcel repeated of which nobody knows whether it arrived.
            pace: How hard to work.
            count: Told ``delivered``, ``passing``, ``permanent``, ``unsure``, ``unpaid``, ``late``,
                ``aside``, ``storage-away`` and ``outbox-failed`` as they happen.
        """
        self._storage, self._words, self._clock = storage, words, clock
        self._sending = Sending(senders, words, clock, repeatable, count)
        self._senders, self._channels = senders, frozenset(senders)
        self._repeatable = frozenset(repeatable)
        self._pace, self._lease, self._count = pace, timedelta(seconds=pace.lease), count
        self._queues = [Queue(channel, bulk) for channel in senders for bulk in (False, True)]
        self.along = Alongside(self._free, self._leased, self._settled)
        self._behind: set[str] = set()  # addresses where more waits for what is being sent
        self._stirred: set[Queue] = set()
        self._waiting: set[Queue] = set()  # for room
        self._starved: set[Queue] = set()  # more waits there than there are slots
        self._woken, self._bell, self._rests = asyncio.Event(), Bell(), False
        self._under_way: Counter[Queue] = Counter()
        self._sends: set[Task[None]] = set()
        self._rounding: Task[None] | None = None
        self._next_poll = self._next_prune = 0.0  # of the loop's own clock

    def wake(self, taken: Iterable[Taken]) -> None:
        """Send at once what a turn has just promised.

        What it wrote as begun (``along``) leaves from its hands, the rest is claimed.
        """
        for each in taken:
            if each.outbox_id is not None:
                self._promised(each)

    def on_unpaid(self, note: Callable[[Held], Awaitable[None]]) -> None:
        """Have reminders for which no push was left noted."""
        self._sending.unpaid = note

    def on_over(self, note: Callable[[Held], Awaitable[None]]) -> None:
        """Have reminders noted whose time was over before they could leave."""
        self._sending.over = note

    async def collect(self, person: str, acked: int = 0) -> list[Fetched]:
        """Return what waits for an address that fetches, oldest first.

        Args:
            person: The address, web:…
            acked: The highest row the page has shown; it and all before are erased.
        """
        fetching = collect(self._storage, self._words, person, acked, self._clock())
        return await asyncio.shield(asyncio.create_task(fetching))

    async def wait(self, person: str, seconds: float) -> bool:
        """Wait until something new can be collected; False where nothing came in time."""
        return await self._bell.wait(person, seconds)

    async def run(self) -> None:
        """Work until cancelled; then let what is on its way arrive, and write it down."""
        self.along.is_open = True
        try:
            while True:
                # A transaction is never cancelled half way, nor is what follows from it.
                await asyncio.shield(self._start_round())
                await self._pause()
        finally:
            self.along.is_open = False
            await asyncio.wait({self._rounding or self._start_round()})
            if self._sends:
                await asyncio.wait(self._sends)
            await self._settle(self.along.take())

    def _promised(self, taken: Taken) -> None:
        address = taken.arrival.person
        if channel_of(address) not in self._channels:
            self._bell.ring(address)
            return
        if taken.held is not None and taken.held.attempt:
            self._send_off([Load(taken.held)], claimed=False)
            return
        bulk = isinstance(taken.arrival.event, UNASKED)
        if not bulk:
            self._behind.add(address)
        self._stir(Queue(channel_of(address), bulk))

    def _stir(self, queue: Queue) -> None:
        self._stirred.add(queue)
        self._woken.set()

    def _start_round(self) -> Task[None]:
        self._rounding = asyncio.create_task(self._round())
        return self._rounding

    async def _pause(self) -> None:
        """Wait until there is something to do."""
        left = self._next_poll - asyncio.get_running_loop().time()
        try:
            async with asyncio.timeout(max(left, 0.0)):  # wait_for may swallow a cancellation
                await self._woken.wait()
        except TimeoutError:
            return
        self._woken.clear()

    async def _round(self) -> None:
        """Settle what came back and claim what may go now: at once."""
        polls, queues, back = self._poll_is_due(), self._stirred, list[Back]()
        if not (self.along.has_come_back or polls or queues):
            return
        self._stirred = set()
        try:
            async with self._storage.transaction(brief=not polls) as transaction:
                back = self.along.take()  # only now: a turn may have gone before
                await settle(transaction, back)
                if polls:
                    await self._tidy(transaction)
                freed = {queue_of(each.held) for each in back if self._holds_up(each)}
                claimed = [
                    await self._claim(transaction, queue)
                    for queue in (self._queues if polls else queues | freed)
                ]
        except Away:
            self._count("storage-away")
            self.along.give_back(back)
        except Exception:  # noqa: BLE001 - whatever it was, the other replies must go on
            self._count("outbox-failed")
            await self._settle(back)
        else:
            self._behind.difference_update(each.held.address for each in back)
            self._send_off(chain.from_iterable(claimed), claimed=True)
            await self._clean(back)
        if not self._sends:  # whoever stood before them is not ours, or has come back already
            self._behind.clear()

    def _holds_up(self, back: Back) -> bool:
        return back.held.address in self._behind

    def _settled(self, back: Iterable[Back]) -> None:
        """Let go what waited for replies that a turn has settled."""
        for each in filter(self._holds_up, back):
            self._behind.discard(each.held.address)
            self._stir(queue_of(each.held))

    def _poll_is_due(self) -> bool:
        now = asyncio.get_running_loop().time()
        if now < self._next_poll:
            return False
        self._next_poll = now + self._pace.poll
        return True

    def _free(self, queue: Queue) -> int:
        taken = self._under_way[queue] + self.along.reserved[queue]
        return self._pace.slots - taken if queue.channel in self._channels else 0

    def _leased(self) -> datetime:
        return self._clock() + self._lease

    async def _claim(self, transaction: Transaction, queue: Queue) -> list[Load]:
        room = self._senders[queue.channel].room() if queue.bulk else Room(self._pace.slots)
        free = min(self._free(queue), room.parcels)
        if free <= 0:
            self._starved.add(queue)
            self._wait_for(room, queue)
            return []
        now = self._clock()
        claimed = await transaction.outbox.claim(queue, now, now + self._lease, free)
        if len(claimed) == room.parcels:  # were we to die, those that wait must not look sent
            self._wait_for(room, queue)
        with_reply = {held.address for held in claimed if held.reply_to}
        return loads(claimed, await transaction.outbox.missed(with_reply))

    def _wait_for(self, room: Room, queue: Queue) -> None:
        """Look again when there is more room; where slots are missing, a send's end tells."""
        if room.again and queue not in self._waiting:
            self._waiting.add(queue)
            asyncio.get_running_loop().call_later(room.again, self._look_again, queue)

    def _look_again(self, queue: Queue) -> None:
        self._waiting.discard(queue)
        self._stir(queue)

    def _send_off(self, several: Iterable[Load], *, claimed: bool) -> None:
        for load in several:
            self._under_way[queue_of(load.held)] += 1
            task = asyncio.create_task(self._carry(load, claimed=claimed))
            self._sends.add(task)
            task.add_done_callback(self._sends.discard)

    async def _carry(self, load: Load, *, claimed: bool) -> None:
        back = Back(load.held, await self._sending.send(load, self._pace.send))
        self.along.came_back(back)
        queue = queue_of(load.held)
        self._under_way[queue] -= 1
        if claimed or queue in self._starved or self._holds_up(back):  # more may go now
            self._starved.discard(queue)
            self._stir(queue)
        elif not self._rests:
            self._rests = True
            asyncio.get_running_loop().call_later(self._pace.rest, self._rested)

    def _rested(self) -> None:
        self._rests = False
        self._woken.set()

    async def _settle(self, back: Sequence[Back]) -> None:
        """Settle each on its own, so that one the database refuses stops no other."""
        for each in back:
            try:
                async with self._storage.transaction() as transaction:
                    await settle(transaction, [each])
            except Exception:  # noqa: BLE001 - its lease will end, and then it is looked at anew
                self._count("outbox-failed")
        await self._clean(back)

    async def _clean(self, back: Sequence[Back]) -> None:
        if any(verdict.farewell for each in back for verdict in each.judged.verdicts):
            self._storage.stained()
        await self._storage.clean()

    async def _tidy(self, transaction: Transaction) -> None:
        now, tidying = self._clock(), transaction.tidying
        for channels, repeatable in (
            (self._channels & self._repeatable, True),
            (self._channels - self._repeatable, False),
        ):
            await tidying.free_abandoned(channels, now, self._lease, repeatable=repeatable)
        await tidying.call_back(self._channels, now)
        await tidying.call_early(self._channels, now)
        if self._next_prune <= asyncio.get_running_loop().time():
            self._next_prune = asyncio.get_running_loop().time() + self._pace.prune
            more = [await tidying.prune(now), await transaction.events.prune(now - KEPT)]
            if any(more):  # the next poll goes on with it
                self._next_prune = 0.0
            await transaction.people.forget_erased()
            self._storage.stained(pages=False)  # a last word that nobody fetched had an address


def queue_of(held: Held) -> Queue:
    """Return the queue a reply waits in."""
    return Queue(channel_of(held.address), held.bulk)


async def settle(transaction: Transaction, back: Sequence[Back]) -> None:
    """Write what became of loads; people before rows, as every transaction locks them."""
    lost = [each.judged.lost for each in back if each.judged.lost is not None]
    await transaction.people.lose({held.person for held in lost})
    await transaction.outbox.settle([verdict for each in back for verdict in each.judged.verdicts])
    await transaction.outbox.drop({held.address for held in lost})
