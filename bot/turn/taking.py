"""Takes a batch of arrivals in one transaction: few statements, however many people wait."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from bot.arrivals import Arrival
from bot.storage import Away, Storage, Transaction
from bot.storage.rooms.events import Seen
from bot.storage.rooms.people import Known
from bot.storage.rooms.promises import Held, Redelivered
from bot.turn.along import Along, Companion
from bot.turn.folding import (
    NOTHING,
    Asked,
    Folded,
    Folding,
    Kept,
    Named,
    Stepped,
    Stepper,
    Taken,
)
from core.dialogue import New
from core.messages import Effect, Forget, Told
from core.outside import Facts, Look

Keep = Callable[[Transaction, Sequence[Kept]], Awaitable[None]]
"""Keeps effects of one kind, many at once, in the order they came."""

Read = Callable[[Transaction, Sequence[Asked]], Awaitable[Sequence[Facts]]]
"""Answers looks of one kind, many at once, in their order."""


async def forget(transaction: Transaction, several: Sequence[Kept]) -> None:
    """Erase everything kept of people, or what was to be handed on of one they look after."""
    wished = [(kept, kept.effect) for kept in several if isinstance(kept.effect, Forget)]
    for kept, effect in wished:
        if effect.place is not None:
            await transaction.invitations.drop(kept.person, effect.place)
    await transaction.erase({kept.person for kept, effect in wished if effect.place is None})


class Turn:
    """One turn of the conversation, for everyone who waits."""

    def __init__(  # noqa: PLR0913 - what is joined here is joined nowhere else
        self,
        storage: Storage,
        step: Stepper,
        keepers: Mapping[type[Effect], Keep] | None = None,
        apology: Told = NOTHING,
        count: Callable[[str], None] = lambda _: None,
        *,
        along: Along,
        readers: Mapping[type[Look], Read] | None = None,
    ) -> None:
        """Join storage and dialogue.

        Args:
            storage: Where everything is kept.
            step: The dialogue, with its knowledge bound.
            keepers: What to do in the same transaction for each kind of effect; Forget is known.
                An effect without a keeper changes nothing beyond the state.
            apology: What to tell when a step fails.
            count: Told ``state-unreadable``, ``step-failed``, ``event-repeated`` and
                ``storage-away`` as they happen.
            along: Who sends the replies.
            readers: What answers each kind of look; one without a reader finds nothing.
        """
        self._storage, self._count = storage, count
        self._along = along
        self._folding = Folding(step, storage.shapes, apology, count)
        self._readers = dict(readers or {})
        self._keepers: dict[type[Effect], Keep] = {**(keepers or {}), Forget: forget}

    async def take(self, arrivals: Sequence[Arrival]) -> list[Taken]:
        """Take arrivals, all or nothing; the same event twice changes nothing.

        A reply that never left is sent when its event comes again.

        Raises:
            Away: The database cannot be reached in time; nothing was kept.
        """
        while True:
            beside = self._along.companion()
            try:
                return await self._tried(arrivals, beside)
            except BaseException as error:
                # What became of an earlier reply may be what the database refuses: then these
                # are taken without it. Each time it is set apart, so this ends.
                is_away = isinstance(error, Away)
                if is_away:
                    self._count("storage-away")
                refused = isinstance(error, Exception) and not is_away
                if not (beside.torn() and refused):
                    raise

    async def clean(self) -> None:
        """Overwrite what was erased; who waits for an answer need not wait for this."""
        await self._storage.clean()

    async def _tried(self, arrivals: Sequence[Arrival], beside: Companion) -> list[Taken]:
        async with self._storage.transaction(brief=True) as transaction:
            taken, erased = await self._within(transaction, arrivals, beside)
        beside.kept()
        if erased:
            self._storage.stained()
        return taken

    async def _within(
        self, transaction: Transaction, arrivals: Sequence[Arrival], beside: Companion
    ) -> tuple[list[Taken], bool]:
        named = [self._named(each) for each in arrivals]
        folded = await self._folded(transaction, await self._fresh(transaction, named))
        rows = await self._kept(transaction, folded, beside)
        answers = {
            stepped.named.event: answered(stepped, rows) for one in folded for stepped in one.steps
        }
        again = await self._repeated(transaction, repeated_of(named, answers))
        taken = [
            answers.pop(each.event)
            if each.event in answers
            else replace(again[each.event], arrival=each.arrival)
            for each in named
        ]
        return taken, any(map(erases, folded))

    def _named(self, arrival: Arrival) -> Named:
        event = self._storage.seal.digest((arrival.person, arrival.event_id))
        return Named(arrival, event, arrival.person)

    async def _fresh(self, transaction: Transaction, named: Iterable[Named]) -> list[Named]:
        once: dict[bytes, Named] = {}
        for each in named:
            once.setdefault(each.event, each)
        first = await transaction.events.first_seen([seen(each) for each in once.values()])
        return [
            Named(each.arrival, event, first[event])
            for event, each in once.items()
            if event in first
        ]

    async def _folded(self, transaction: Transaction, fresh: Iterable[Named]) -> list[Folded]:
        waiting: defaultdict[str, list[Named]] = defaultdict(list)
        for each in fresh:
            waiting[each.person].append(each)
        known = await transaction.people.knock(waiting)
        folded = [self._folding.fold(known[person], waiting[person]) for person in sorted(waiting)]
        while any(one.asked is not None for one in folded):
            folded = await self._looked(transaction, folded)
        return folded

    async def _looked(self, transaction: Transaction, folded: Sequence[Folded]) -> list[Folded]:
        """Answer the looks that are open, all of one kind at once, and go on from there."""
        looks = {one.known.person: one.asked for one in folded if one.asked is not None}
        facts: dict[str, Facts] = {}
        for kind in sorted({type(each.look) for each in looks.values()}, key=lambda k: k.__name__):
            several = {who: each for who, each in looks.items() if type(each.look) is kind}
            read = self._readers.get(kind)
            if read is not None:
                found = await read(transaction, list(several.values()))
                facts.update(zip(several, found, strict=True))
        return [self._folding.told(one, facts.get(one.known.person)) for one in folded]

    async def _kept(
        self, transaction: Transaction, folded: Sequence[Folded], beside: Companion
    ) -> dict[bytes, Held]:
        await self._effects(transaction, folded)
        await transaction.outbox.drop([address for one in folded for address in one.left])
        await transaction.people.save([one.standing for one in folded if one.standing])
        await beside.settle(transaction)
        promises = [each for one in folded for each in one.promises]
        begun = await beside.begins(transaction, promises)
        return await transaction.outbox.make(promises, begun)

    async def _effects(self, transaction: Transaction, folded: Sequence[Folded]) -> None:
        steps = [stepped for one in folded if not one.silent for stepped in one.steps]
        kept = [each for stepped in steps for each in effects_of(stepped)]
        for kind, several in groupby(kept, key=lambda each: type(each.effect)):
            keep = self._keepers.get(kind)
            if keep is not None:
                await keep(transaction, list(several))
        silent = {one.known.person for one in folded if one.silent and one.steps}
        if silent:
            await transaction.erase(silent, last_word=False)

    async def _repeated(
        self, transaction: Transaction, repeated: Sequence[Named]
    ) -> dict[bytes, Taken]:
        if not repeated:
            return {}
        for _ in repeated:
            self._count("event-repeated")
        woken = await transaction.outbox.wake([redelivered(each) for each in repeated])
        behind = await transaction.people.behind({each.arrival.person for each in repeated})
        known = await transaction.people.find(behind.values())
        return {
            each.event: repetition(each, known.get(behind[each.person]), woken) for each in repeated
        }


def seen(named: Named) -> Seen:
    """Return what is written of an event."""
    return Seen(named.event, named.arrival.person, named.arrival.received_at)


def erases(one: Folded) -> bool:
    """Whether something was to be erased, so that nothing of it may stay in the file."""
    effects = [each for stepped in one.steps for each in stepped.step.effects]
    return one.silent or any(isinstance(each, Forget) for each in effects)


def effects_of(stepped: Stepped) -> list[Kept]:
    """Return the effects of a step with whom they are for."""
    named = stepped.named
    return [
        Kept(named.person, named.arrival.person, effect, named.arrival.received_at)
        for effect in stepped.step.effects
    ]


def answered(stepped: Stepped, rows: Mapping[bytes, Held]) -> Taken:
    """Return what became of a fresh arrival."""
    step, named = stepped.step, stepped.named
    effects = tuple(type(effect).__name__.lower() for effect in step.effects)
    held = rows.get(named.event)
    return Taken(
        arrival=named.arrival,
        fresh=True,
        state=step.state,
        told=step.told,
        effects=effects,
        outbox_id=held.id if held else None,
        held=held,
    )


def repeated_of(named: Iterable[Named], answers: Collection[bytes]) -> list[Named]:
    """Return all arrivals but the first of each fresh event."""
    first = set(answers)
    again = []
    for each in named:
        if each.event in first:
            first.discard(each.event)
        else:
            again.append(each)
    return again


def redelivered(named: Named) -> Redelivered:
    """Return what a second arrival brings."""
    return Redelivered(named.event, named.arrival.reply_to, named.arrival.received_at)


def repetition(named: Named, known: Known | None, woken: Mapping[bytes, int]) -> Taken:
    """Return what became of a second arrival."""
    state = New() if known is None else known.state
    return Taken(named.arrival, fresh=False, state=state, outbox_id=woken.get(named.event))
