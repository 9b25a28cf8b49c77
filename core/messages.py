"""The shared tongue: what happens (events), what is told (replies), what is done (effects).

No words for people stand here: texts are ids of ``locales`` with their arguments.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import TypeAlias

from core.care import Manner
from core.circle import Purpose
from core.intake import Eaten, Supplement
from core.outside import FamilyEffect, Found, Letter
from core.person import Profile
from core.plan import Plan

# ---- events -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Arrived:
    """/start, a new friend, a page opened. ``payload`` is what a deep link carried."""

    payload: str = ""
    again: bool = False  # an old friend unblocked us


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
    """Somebody opened a share in the chat; None: the link or code leads nowhere (any more)."""

    shared: Shared | None = None


Happening = Arrived | Said | Chose | Sent | Left | Called | Due | Handed
"""What happens to a person; the rest is what we look up, and what others have us tell them."""

Event = Happening | Found | Letter

# ---- what others may see --------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Shared:
    """Somebody's plan as it is now, as far as they let others see it (core.sharing makes it).

    ``fields`` are names of core.sharing.Field. Without ``plan`` there is nothing to see: with
    ``refers`` a professional is to be asked, else the plan is still being made. ``plan`` and
    ``profile`` hold nothing of health that was not ticked. ``week`` are the days taken.
    """

    fields: tuple[str, ...] = ()
    name: str | None = None
    plan: Plan | None = None
    profile: Profile = field(default_factory=Profile)
    refers: bool = False
    times: tuple[time, ...] = ()
    days: tuple[int, ...] = ()
    week: tuple[date, ...] = ()


# ---- replies ----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text id with its arguments, to stand inside another text (「媽媽」, 「68 歲」)."""

    id: str
    args: tuple[tuple[str, Argument], ...] = ()


Argument: TypeAlias = "str | int | Phrase | tuple[Phrase, ...]"
"""A text's variable: words of the person, a number, a phrase, or phrases the locale joins (、)."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: ``data`` comes back as Chose; ``label`` is a text id of ``locales``."""

    data: str
    label: str
    args: tuple[tuple[str, Argument], ...] = ()


@dataclass(frozen=True, slots=True)
class Say:
    """A bubble. ``choices`` may stand under it."""

    id: str
    args: tuple[tuple[str, Argument], ...] = ()
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Ask:
    """A question: what ``asking`` shows outside, its bubble, its buttons.

    ``picks_time``: the platform's own time picker may be offered; it answers with the data
    ``time:HH:MM``.
    """

    asking: str
    id: str
    args: tuple[tuple[str, Argument], ...] = ()
    choices: tuple[Choice, ...] = ()
    picks_time: bool = False


@dataclass(frozen=True, slots=True)
class ShowPlan:
    """The plan as a card, with what it was made from.

    ``taking`` is what the person takes already; with ``asks_taking`` the card asks for it.
    """

    plan: Plan
    profile: Profile
    name: str | None = None
    choices: tuple[Choice, ...] = ()
    taking: tuple[Supplement, ...] | None = None
    asks_taking: bool = False


@dataclass(frozen=True, slots=True)
class ShowDoctor:
    """One screen for the doctor, of this ``day``; ``eaten`` is this week's food."""

    plan: Plan
    profile: Profile
    day: date
    name: str | None = None
    taking: tuple[Supplement, ...] | None = None
    eaten: tuple[Eaten, ...] = ()
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class ShowLink:
    """A share's link, and a code to type where no link leads; the way there is the world's affair.

    ``things`` is what can be seen by it, ``until`` how long.
    """

    token: str
    code: str
    who: Phrase
    things: tuple[Phrase, ...]
    until: Phrase
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class ShowShared:
    """Somebody else's plan, as far as it may be seen."""

    shared: Shared
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class ShowCalendar:
    """The address of a feed of one's own reminders; where it lies is the world's affair."""

    token: str
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class ShowInvite:
    """An invitation's link and its code to type; ``things`` is what who opens it may do."""

    token: str
    code: str
    purpose: Purpose
    who: Phrase
    things: tuple[Phrase, ...] = ()
    choices: tuple[Choice, ...] = ()


Reply = Say | Ask | ShowPlan | ShowDoctor | ShowLink | ShowShared | ShowCalendar | ShowInvite

# ---- effects ----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Schedule:
    """Set a reminder, replacing one of the same key. ``days`` 1..7, Monday = 1.

    ``times`` are of the clock in ``zone``; ``starts`` is the first day, None for at once.
    """

    reminder: str
    times: tuple[time, ...]
    days: tuple[int, ...]
    zone: str = "Asia/Taipei"
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
    """Erase everything kept of this person, at once."""


@dataclass(frozen=True, slots=True)
class Export:
    """Hand the person a readable copy of what is kept."""


@dataclass(frozen=True, slots=True)
class Flag:
    """Somebody found a reply odd: its text ids and source rows, and nothing of the person."""

    rows: tuple[str, ...]


Effect = (
    Schedule | Later | Cancel | Subscribe | Share | Revoke | Forget | Export | Flag | FamilyEffect
)

# ---- a step -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Moment:
    """What the world lends a step: the time (aware), and one fresh unguessable token."""

    at: datetime
    token: str


@dataclass(frozen=True, slots=True)
class Told:
    """All replies of one step, with the manner in which to say them: what the outbox keeps."""

    replies: tuple[Reply, ...]
    manner: Manner = field(default_factory=Manner)
