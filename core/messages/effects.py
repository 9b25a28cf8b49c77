"""What is done besides talking, in the same transaction as the turn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from core.outside import FamilyEffect
from core.person import HOME_ZONE


@dataclass(frozen=True, slots=True)
class Schedule:
    """Set a reminder, replacing one of the same key. ``days`` 1..7, Monday = 1.

    ``times`` are of the clock in ``zone``; ``starts`` is the first day, None for at once.
    """

    reminder: str
    times: tuple[time, ...]
    days: tuple[int, ...]
    zone: str = HOME_ZONE
    starts: date | None = None


@dataclass(frozen=True, slots=True)
class Later:
    """Come back once, at this moment, as Due of this key (a snooze, a follow-up)."""

    reminder: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Cancel:
    """Remove a reminder, and what was put off of it (``<key>.…``); an empty key removes all."""

    reminder: str = ""


@dataclass(frozen=True, slots=True)
class Subscribe:
    """Open a calendar feed under this token (stored hashed), instead of the one before.

    An empty token only closes the one before.
    """

    token: str = ""


@dataclass(frozen=True, slots=True)
class Share:
    """Open a share under this token (stored hashed).

    ``key`` names it in the account, ``until`` is None for until revoked; ``code`` is a short way
    to it that somebody can type, for a day.
    """

    token: str
    fields: tuple[str, ...] = ()
    key: str = ""
    until: datetime | None = None
    code: str = ""


@dataclass(frozen=True, slots=True)
class Revoke:
    """Close a share by its key, at once; an empty key closes all."""

    key: str = ""


@dataclass(frozen=True, slots=True)
class Forget:
    """Erase everything kept of this person, or of one they look after, at once.

    With a ``place`` it is that one: what is kept of them outside the state goes, and of what
    stood in it no trace is left.
    """

    place: int | None = None


@dataclass(frozen=True, slots=True)
class Fleeting:
    """Keep everything of this person only while they talk (``on``), or as usual again."""

    on: bool


@dataclass(frozen=True, slots=True)
class Export:
    """Open a page of what is kept under this token (stored hashed), for an hour."""

    token: str = ""


@dataclass(frozen=True, slots=True)
class Flag:
    """Somebody found a reply odd: its text ids and source rows, and nothing of the person."""

    rows: tuple[str, ...]


Effect = (
    Schedule
    | Later
    | Cancel
    | Subscribe
    | Share
    | Revoke
    | Forget
    | Fleeting
    | Export
    | Flag
    | FamilyEffect
)
