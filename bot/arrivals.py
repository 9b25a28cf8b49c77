"""What a channel hands in, and what it is handed out: the only two shapes the rooms exchange."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.bubbles import Bubble
from core.messages import Event


@dataclass(frozen=True, slots=True)
class Arrival:
    """One event as it came in.

    ``person`` is the address as people write it on the command line: line:U…, telegram:123,
    web:…, terminal:…. ``event_id`` is unique within the channel. ``reply_to`` is what a free reply
    needs (LINE's reply token); ``received_at`` is aware, when *we* got it. ``happened_at`` orders
    a person's events where the platform tells (LINE's timestamp), else it equals received_at.
    ``source`` is where a group message came from, empty in a private chat.
    """

    person: str
    event_id: str
    event: Event
    received_at: datetime
    happened_at: datetime
    reply_to: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Parcel:
    """What the outbox hands to a channel to deliver: all bubbles of one turn.

    ``reply_to`` is set only while a free reply may still be tried. ``retry_key`` is a UUID that
    stays the same over all tries of this parcel. ``attempt`` counts from 1. ``bulk``: nobody waits
    for it (a reminder, a digest), so it is paced and replies overtake it. ``planned``: they have a
    plan from here on, or (False) nothing of one is kept; None: as before. ``is_old``: a reply token
    of its age may be dead though it was never used. ``progress`` is how far the tries before came,
    in the channel's own words (``Passing``).
    """

    person: str
    bubbles: tuple[Bubble, ...]
    large: bool
    reply_to: str
    retry_key: str
    attempt: int
    bulk: bool = False
    planned: bool | None = None
    is_old: bool = False
    progress: str = ""


@dataclass(frozen=True, slots=True)
class Delivered:
    """The platform has it. ``message_id`` is the platform's, where it tells, to edit later."""

    message_id: str = ""


@dataclass(frozen=True, slots=True)
class Passing:
    """Surely not all delivered, may be tried again, at the earliest in ``after`` seconds.

    ``progress`` tells whoever tries again, perhaps another process, what is there already.
    """

    why: str
    after: float = 0.0
    progress: str = ""


@dataclass(frozen=True, slots=True)
class Permanent:
    """Never to be tried again. ``gone``: the person blocked us or left, so stop their reminders."""

    why: str
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Unsure:
    """May have been delivered; the platform cannot tell, so it is marked and not sent again."""

    why: str


@dataclass(frozen=True, slots=True)
class Unpaid:
    """The month's pushes are used up: not delivered, and only a free reply can bring it."""

    why: str = "quota"


@dataclass(frozen=True, slots=True)
class Room:
    """How many parcels of bulk a channel lets out now, and in how many seconds it may be more."""

    parcels: int
    again: float = 0.0


Outcome = Delivered | Passing | Permanent | Unsure | Unpaid


class Sender(Protocol):
    """A channel's way out. Never raises for what a platform or a network can do."""

    async def send(self, parcel: Parcel) -> Outcome:
        """Deliver one parcel."""
        ...

    def room(self) -> Room:
        """Say how much bulk may leave this moment: what is taken from the rows leaves at once."""
        ...
