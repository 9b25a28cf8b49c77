"""Joins the parts into one house: the only room that knows them all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from time import monotonic

from bot import family, reminders, sharing
from bot.arrivals import Arrival, Sender
from bot.clock import Clock, world
from bot.groups import apart
from bot.labels import as_tap
from bot.outbox import Outbox
from bot.pace import Buckets, Pace
from bot.reminders.working import unsent
from bot.retention import Retention
from bot.settings import Settings, SettingsError, database_url, secret_key
from bot.storage import Away, Storage, Transaction, open_storage
from bot.storage.rooms.promises import Held
from bot.storage.upkeep.looking import is_sealed_off
from bot.turn import PATIENCE, Keep, Kept, Refused, Taken, Turn, Turns
from bot.wording import Locales
from bot.wording.links import NOWHERE, Links
from core import dialogue, knowledge
from core.dialogue.reminders.due import OVER
from core.messages import Effect, Event, Flag, Fleeting, Moment, Say, Told

Count = Callable[[str], None]
Log = Callable[[str, Mapping[str, object]], None]
"""Told what a platform and we said to each other, by its numbers: never a word or an address."""
TEN = 10  # seconds
PERSON = Pace(burst=1000.0, per_second=5.0)
"""Nobody types so fast: who does is a machine, and others wait behind it."""
WRONG_KEY = (
    "the key is not the one that this database was sealed with. Bring that back from the backup "
    "(GUBEN_SECRET_KEY, or the file .key beside the database); without it nobody can be read, and "
    "only another database can be begun. Nothing was changed"
)
APOLOGY = Told((Say("common-sorry"),))


@dataclass(frozen=True, slots=True)
class Kit:
    """What a house is made with: the rows, the words, the time, and who counts what happens.

    ``patience`` is how many seconds a turn may take before a platform is asked to come again, and
    ``wait`` how many to wait for a database that is away when we start.
    """

    rows: knowledge.Knowledge
    locales: Locales
    clock: Clock = world
    count: Count = lambda _: None
    say: Count = lambda _: None
    log: Log = lambda _what, _facts: None
    patience: float = PATIENCE
    wait: float = 0.0


def kit(
    clock: Clock = world,
    count: Count = lambda _: None,
    say: Count = lambda _: None,
    log: Log = lambda _what, _facts: None,
) -> Kit:
    """Read the rows and open the locales; ``say`` is told sentences for the operator."""
    rows = knowledge.load()
    missed = lambda _locale, _text_id: count("words-missing")  # noqa: E731 - one line says it
    return Kit(rows, Locales.load(rows, missed=missed), clock, count, say, log)


@dataclass(frozen=True, slots=True)
class House:
    """All that a way in needs."""

    kit: Kit
    storage: Storage
    turns: Turns
    outbox: Outbox
    reminders: reminders.Reminders
    shares: sharing.Opening
    letters: family.Letters
    buckets: Buckets = field(default_factory=lambda: Buckets(PERSON, monotonic))

    @property
    def retention(self) -> Retention:
        """Who looks after what has been kept for long enough."""
        return Retention(self.storage, self.turns.submit, self.kit.clock, count=self.kit.count)

    async def hear(self, arrival: Arrival) -> Taken:
        """Take one event, and return what became of it."""
        return await self.turns.submit(await self.shares.handed(arrival))

    async def take(self, arrivals: Sequence[Arrival]) -> None:
        """Store events; each is stored when this returns, but for those of somebody who floods.

        Raises:
            NotYet: one is not stored for sure; bring them again.
        """
        taking = [self._took(each) for each in map(apart, arrivals) if self._is_paced(each)]
        if len(taking) == 1:  # as nearly always: no task of its own
            await taking[0]
            return
        for outcome in await asyncio.gather(*taking, return_exceptions=True):
            if isinstance(outcome, BaseException):
                raise outcome

    async def _took(self, arrival: Arrival) -> None:
        try:
            await self.hear(arrival)
        except Refused:
            self.kit.count("event-refused")  # bringing it again would change nothing

    async def alone(self, what: str) -> bool:
        """Whether of all processes this one is the first to ask, within ten seconds."""
        now = self.kit.clock()
        second = int(now.timestamp())
        async with self.storage.transaction() as transaction:
            for each in range(second - TEN + 1, second + 1):  # all that who asks later looks for
                event = self.storage.seal.digest(("alone", what, str(each)))
                if not await transaction.events.claim(event, now):
                    return False
        return True

    def _is_paced(self, arrival: Arrival) -> bool:
        allowed = self.buckets.allows(arrival.person)
        if not allowed:
            self.kit.count("flooded")
        return allowed


@asynccontextmanager
async def open_house(
    settings: Settings,
    kit: Kit,
    senders: Mapping[str, Sender],
    noted: Callable[[Sequence[Taken]], None] = lambda _: None,
    links: Links = NOWHERE,
) -> AsyncIterator[House]:
    """Open the database and join turn, outbox and reminders to it.

    Args:
        settings: where the database is, and its key.
        kit: what it is made with.
        senders: a way out for each channel that is pushed to.
        noted: told of the turns of each commit, for the log.
        links: the ways on which a share can be handed on.

    Raises:
        Away: the database cannot be reached.
        SettingsError: the key is another than the one it was sealed with: each who wrote would be
            taken for a stranger, and what was kept of them written over.
    """
    async with await _readable(settings, kit) as storage:
        words = partial(kit.locales.bubbles, links=links)
        outbox = Outbox(storage, senders, words, kit.clock, count=kit.count)
        turn = _turn(storage, kit, links, outbox)

        def committed(taken: Sequence[Taken]) -> None:
            outbox.wake(taken)
            letters.wake(taken)
            noted(taken)

        turns = Turns(turn, committed, kit.patience)
        letters = family.Letters(storage, turns.submit, kit.clock, count=kit.count)
        shares = sharing.Opening(storage, kit.rows, kit.clock)
        due = reminders.Reminders(storage, turns.submit, kit.clock, count=kit.count)
        outbox.on_over(partial(_missed, turns=turns, clock=kit.clock))
        try:
            yield House(kit, storage, turns, outbox, due, shares, letters)
        finally:
            await turns.close()


async def _missed(held: Held, turns: Turns, clock: Clock) -> None:
    """Have a reminder taken as missed that was promised and could not leave in time."""
    if (arrival := unsent(held, OVER, clock())) is not None:
        await turns.submit(arrival)


def _turn(storage: Storage, kit: Kit, links: Links, outbox: Outbox) -> Turn:
    kept = {**keepers(kit), **sharing.keepers(codes=links.codes)}
    looks = family.readers(kit.rows)
    return Turn(storage, stepper(kit), kept, APOLOGY, kit.count, readers=looks, along=outbox.along)


async def _readable(settings: Settings, kit: Kit) -> Storage:
    """Open the database, but not one that was sealed with another key."""
    url = database_url(settings)
    storage = await _awaited(url, secret_key(settings, url), kit.say, kit.wait)
    async with AsyncExitStack() as opened:
        await opened.enter_async_context(storage)
        if await is_sealed_off(storage):
            raise SettingsError(WRONG_KEY)
        opened.pop_all()
    return storage


async def _awaited(url: str, key: str, say: Count, seconds: float) -> Storage:
    """Open the database; one that starts beside us, or is being copied, is waited for."""
    for left in range(round(seconds), 0, -1):
        try:
            return await open_storage(url, key)
        except Away:
            if left == round(seconds):
                say("The database cannot be reached, or is too busy; trying again.")
            await asyncio.sleep(1)
    return await open_storage(url, key)


def keepers(kit: Kit) -> dict[type[Effect], Keep]:
    """What is kept, or told, for each kind of effect, in the transaction of its turn."""

    async def flag(_: Transaction, several: Sequence[Kept]) -> None:
        for each in several:
            if isinstance(each.effect, Flag):
                kit.say(f"somebody found this odd: {', '.join(each.effect.rows)}")

    async def last(transaction: Transaction, several: Sequence[Kept]) -> None:
        for each in several:
            if isinstance(each.effect, Fleeting):
                await transaction.idle.keep(each.person, fleeting=each.effect.on)

    return {Flag: flag, Fleeting: last, **reminders.keepers(), **family.keepers()}


def stepper(kit: Kit) -> Callable[[dialogue.State, Event, Moment], dialogue.Step]:
    """The dialogue with its knowledge bound; a typed label counts as its tap."""

    def step(state: dialogue.State, event: Event, moment: Moment) -> dialogue.Step:
        return dialogue.step(state, as_tap(event, state, kit.locales), moment, kit.rows)

    return step
