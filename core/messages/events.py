"""What happens to a person, and what is found or brought for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.messages.shared import Shared
from core.outside import Found, Letter


@dataclass(frozen=True, slots=True)
class Arrived:
    """/start, a new friend, a page opened. ``payload`` is what a deep link carried.

    ``language`` is the one of their profile there, where the platform tells (vi, en-GB).
    """

    payload: str = ""
    again: bool = False  # an old friend unblocked us
    language: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """Typed words."""

    text: str


@dataclass(frozen=True, slots=True)
class Chose:
    """A tapped button: the data of one of our own choices, perhaps an old one."""

    data: str


class Wordless(StrEnum):
    """What people send that is not words."""

    STICKER = "sticker"
    PHOTO = "photo"
    VOICE = "voice"
    VIDEO = "video"
    LOCATION = "location"
    FILE = "file"
    CONTACT = "contact"
    EDITED = "edited"
    UNSENT = "unsent"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Sent:
    """Something that is not words."""

    kind: Wordless


@dataclass(frozen=True, slots=True)
class Left:
    """Blocked or removed: nothing may be sent until they return."""


@dataclass(frozen=True, slots=True)
class Called:
    """Called by name in a group, or added to one: nothing of anyone's health is said there."""


@dataclass(frozen=True, slots=True)
class Due:
    """A reminder's moment has come. ``missed``: it came too late to be sent."""

    reminder: str
    at: datetime
    missed: bool = False


@dataclass(frozen=True, slots=True)
class Handed:
    """Somebody opened a share in the chat; None: the link or code leads nowhere (any more).

    ``typed``: it was a code, of which only so many wrong ones are looked at.
    """

    shared: Shared | None = None
    typed: bool = False


@dataclass(frozen=True, slots=True)
class Idle:
    """Nothing was heard since ``since``. ``asked``: they were asked, and did not answer."""

    since: datetime
    asked: bool = False


Happening = Arrived | Said | Chose | Sent | Left | Called | Due | Handed
"""What happens to a person; the rest is what we look up, and what others have us tell them."""

Event = Happening | Found | Letter | Idle
