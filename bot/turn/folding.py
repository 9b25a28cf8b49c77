"""One person's waiting events, stepped through in order of when they happened, in memory."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.arrivals import Arrival
from bot.storage.rooms.people import Known, Standing
from bot.storage.rooms.promises import Held, Promise
from bot.storage.shapes import Shapes
from core.dialogue import Asking, New, State, Step
from core.dialogue.machine import ALONE
from core.growing import Growing
from core.messages import Due, Effect, Event, Forget, Idle, Left, Moment, Say, Told
from core.outside import Facts, Found, Letter, Look

Stepper = Callable[[State, Event, Moment], Step]
TOKEN = 24  # bytes of chance in a moment's token
NOTHING = Told(())
UNASKED = (Due, Idle, Letter)
"""Events that we bring: nobody waits for what they lead to."""
SILENT = (*UNASKED, Left)
"""Events in which a person says nothing."""
LOCKED = "common-locked"
"""What is told while the key to what stands of somebody is missing here."""


class Unread(Exception):  # noqa: N818 - reads as what it says
    """What we bring meets a state that cannot be read: it has to wait for who can read it.

    To somebody who was never heard of, a reminder or a letter would mean that nobody is there any
    more, and all of theirs be erased.
    """


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of an arrival.

    ``fresh`` is False for a second arrival, which changed nothing. ``effects`` are names in lower
    case. ``outbox_id`` is the row of the reply, also of one that a second arrival woke; ``held``
    is the reply itself where it is fresh.
    """

    arrival: Arrival
    fresh: bool
    state: State
    told: Told = NOTHING
    effects: tuple[str, ...] = ()
    outbox_id: int | None = None
    held: Held | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """An arrival with its digest and whose it is: at first whose address it came from."""

    arrival: Arrival
    event: bytes
    person: str


@dataclass(frozen=True, slots=True)
class Kept:
    """An effect to be kept, in the same transaction as the turn."""

    person: str
    address: str
    effect: Effect
    at: datetime


@dataclass(frozen=True, slots=True)
class Asked:
    """A look at what lies outside a person's state, to be answered in the same transaction."""

    person: str
    address: str
    look: Look
    at: datetime


@dataclass(frozen=True, slots=True)
class Stepped:
    """An event that was answered; ``told_json`` is empty where nothing is to be told."""

    named: Named
    step: Step
    told_json: bytes


@dataclass(frozen=True, slots=True)
class Folded:
    """A person after all their waiting events. ``standing`` is None where nothing is to be kept.

    ``silent``: nothing stood of them, and nothing they said came: something that was under way
    when they were forgotten, or that they left. No row may come of it.
    """

    known: Known
    steps: tuple[Stepped, ...] = ()
    promises: tuple[Promise, ...] = ()
    standing: Standing | None = None
    silent: bool = False
    left: tuple[str, ...] = ()  # addresses that left, so nothing may be sent there
    rest: tuple[Named, ...] = ()  # events not taken yet: the first of them looks outside
    asked: Asked | None = None


class Folding:
    """Steps through events without ever failing: a step that raises answers with an apology."""

    def __init__(
        self, step: Stepper, shapes: Shapes, apology: Told, count: Callable[[str], None]
    ) -> None:
        """Join the dialogue with the shapes its results are kept in."""
        self._step, self._shapes, self._apology, self._count = step, shapes, apology, count

    def fold(self, known: Known, events: Iterable[Named]) -> Folded:
        """Take a person through their events, the earliest first.

        Raises:
            Unread: something that nobody waits for came to a state that cannot be read.
        """
        events = list(events)
        if not known.readable:
            self._count("state-unreadable")
            if any(needs_reading(each.arrival.event) for each in events):
                raise Unread
        folded = Folded(known, silent=known.readable and isinstance(known.state, New))
        return self._on(folded, sorted(events, key=lambda named: named.arrival.happened_at))

    def told(self, folded: Folded, facts: Facts) -> Folded:
        """Go on with somebody whose look was answered."""
        if folded.asked is None:
            return folded
        first, *rest = folded.rest
        found = Found(folded.asked.look, facts)
        return self._on(self._one(replace(folded, asked=None, rest=()), first, found), rest)

    def _on(self, folded: Folded, events: Sequence[Named]) -> Folded:
        """Take events one after another, until one looks outside."""
        for place, named in enumerate(events):
            folded = self._one(folded, named)
            if folded.asked is not None:
                return replace(folded, rest=tuple(events[place:]))
        return folded

    def _one(self, folded: Folded, named: Named, found: Found | None = None) -> Folded:
        known, arrival = folded.known, named.arrival
        step, state, told = self._tried(known, arrival, found)
        if step.look is not None and found is None:
            asked = Asked(known.person, arrival.person, step.look, arrival.received_at)
            return replace(folded, known=replace(known, state=step.state), asked=asked)
        known = seen(known, arrival, step.state)
        stepped = Stepped(named, step, told)
        silent = folded.silent and says_nothing(stepped)
        replies, gone = said(stepped, known.person), forgets(step)
        standing = None
        if not (silent or known.locked or gone):
            standing = Standing(known.person, state, known.reachable, known.last_seen, step.state)
        before = tuple(each for each in folded.promises if each.farewell or not gone)
        folded = replace(
            folded,
            known=known,
            steps=(*folded.steps, stepped),
            silent=silent,
            standing=standing,
            promises=(*before, *replies),
        )
        is_left = isinstance(arrival.event, Left) and not gone
        return without(folded, arrival.person) if is_left else folded

    def _tried(
        self, known: Known, arrival: Arrival, found: Found | None
    ) -> tuple[Step, bytes, bytes]:
        if overtaken(known, arrival.event):
            return self._written(Step(known.state, NOTHING))
        channel = arrival.person.partition(":")[0]
        moment = Moment(arrival.received_at, secrets.token_urlsafe(TOKEN), channel)
        try:
            step = self._step(known.state, found or arrival.event, moment)
            if known.locked:
                return self._written(Step(known.state, put_off(step)))
            state = carried(known.state, step.state)
            return self._written(step if state is step.state else replace(step, state=state))
        except Exception:  # noqa: BLE001 - one event fails alone, whatever is wrong with it
            self._count("step-failed")
            return self._written(Step(known.state, self._apology))

    def _written(self, step: Step) -> tuple[Step, bytes, bytes]:
        told = self._shapes.told_written(step.told) if step.told.replies else b""
        return step, self._shapes.state_written(step.state), told


def needs_reading(event: Event) -> bool:
    """Whether an event of ours may not be stepped from nothing; who was asked may be forgotten."""
    return isinstance(event, UNASKED) and not (isinstance(event, Idle) and event.asked)


def put_off(step: Step) -> Told:
    """Return what is told, of a stranger's step, to somebody whose state waits for its key.

    An alarm is answered as ever; of all else nothing could be kept.
    """
    told = step.told
    if any(isinstance(each, Say) and each.id in ALONE for each in told.replies):
        return told
    is_asked = step.look is not None or bool(told.replies)
    return replace(told, replies=(Say(LOCKED),) if is_asked else ())


def carried(before: State, after: State) -> State:
    """Return the state with what a newer version wrote of it; a new question has none of it."""
    if not (isinstance(before, Growing) and before.beyond and isinstance(after, type(before))):
        return after
    if isinstance(before, Asking) and isinstance(after, Asking) and before.ask != after.ask:
        return after
    return replace(after, beyond=before.beyond)


def forgets(step: Step) -> bool:
    """Whether everything of the person goes, not only one of those they look after."""
    return any(isinstance(each, Forget) and each.place is None for each in step.effects)


def says_nothing(stepped: Stepped) -> bool:
    """Whether a stranger whom this reached is as much of a stranger as before.

    Who writes from an address that was another's first one has a row to lead there: it stays.
    """
    step, named = stepped.step, stepped.named
    leads_to_nothing = isinstance(step.state, New) and not stepped.told_json
    leads_to_nothing &= all(isinstance(each, Forget) for each in step.effects)
    is_silent = isinstance(named.arrival.event, SILENT) and named.person == named.arrival.person
    return leads_to_nothing and is_silent


def overtaken(known: Known, event: Event) -> bool:
    """Whether somebody wrote after it was found that they had not for long."""
    return isinstance(event, Idle) and known.last_seen > event.since


def seen(known: Known, arrival: Arrival, state: State) -> Known:
    """Note a sign of life: what we bring is none, and what is out of date tells nothing."""
    if isinstance(arrival.event, UNASKED) or arrival.happened_at < known.last_seen:
        return replace(known, state=state)
    reachable = not isinstance(arrival.event, Left)
    return replace(known, state=state, reachable=reachable, last_seen=arrival.happened_at)


def said(stepped: Stepped, person: str) -> tuple[Promise, ...]:
    """Return the reply of a step as it is to be written, if there is one."""
    if not stepped.told_json:
        return ()
    arrival = stepped.named.arrival
    promise = Promise(
        event=stepped.named.event,
        person=person,
        address=arrival.person,
        told=stepped.step.told,
        written=stepped.told_json,
        received_at=arrival.received_at,
        reply_to=arrival.reply_to,
        bulk=isinstance(arrival.event, UNASKED),
        farewell=forgets(stepped.step),
    )
    return (promise,)


def without(folded: Folded, address: str) -> Folded:
    """Promise nothing more to an address that left."""
    rest = tuple(promise for promise in folded.promises if promise.address != address)
    return replace(folded, promises=rest, left=(*folded.left, address))
