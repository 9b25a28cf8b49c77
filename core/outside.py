"""What lies outside one's own state: asked for with a Look, answered with Found, told by Letter.

A step writes only its own person; what concerns another is a letter, an event in their own turn.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from core.care import Care, Known
from core.circle import Called, Digest, May, Purpose, Today

NOBODY = Called()

# ---- looks --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Claim:
    """Use an invitation up: of its token or its typed code, once and by one person."""

    secret: str


@dataclass(frozen=True, slots=True)
class Glance:
    """Look at the person behind a tie; ``why`` is what will be done with it."""

    tie: str
    why: Literal["today", "plan", "nudge"]


@dataclass(frozen=True, slots=True)
class Channels:
    """Look at the channels that lead to oneself."""


Look = Claim | Glance | Channels

# ---- what they find -------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Claimed:
    """An invitation that was used up, and a tie that now stands between the two.

    ``known`` is a profile handed over, ``care`` the account one moves into. ``own``: it was made
    by who opened it, and stands as before.
    """

    purpose: Purpose
    tie: str = ""
    name: str = ""
    called: Called = NOBODY
    may: tuple[May, ...] = ()
    place: int = 0
    known: Known | None = None
    care: Care | None = None
    own: bool = False


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What a helper may see of a person at this moment; what is not allowed is None.

    ``known`` comes with SEE and without anything of the diary; ``today`` and ``week`` (the days
    kept) come with TOLD. ``left`` is how many nudges are left today, and ``quiet`` whether people
    sleep there, with NUDGE.
    """

    may: tuple[May, ...]
    known: Known | None = None
    today: Today | None = None
    week: tuple[date, ...] | None = None
    left: int | None = None
    quiet: bool | None = None


@dataclass(frozen=True, slots=True)
class Channel:
    """A way to reach oneself: ``kind`` line, telegram, web; ``here`` is where one writes from."""

    number: int
    kind: str
    here: bool
    home: bool


@dataclass(frozen=True, slots=True)
class Ways:
    """All channels of one person."""

    channels: tuple[Channel, ...]


Facts = Claimed | Glimpse | Ways | None


@dataclass(frozen=True, slots=True)
class Found:
    """What a Look brought; None where there is nothing, or nothing any more."""

    look: Look
    facts: Facts


# ---- letters --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Joined:
    """The invitation was opened: the tie stands. ``helps``: who opened it helps the receiver."""

    called: Called
    helps: bool
    may: tuple[May, ...] = ()
    place: int = 0
    handed: bool = False
    kind: Literal["joined"] = "joined"


@dataclass(frozen=True, slots=True)
class Allowed:
    """The person changed what the helper may."""

    may: tuple[May, ...]
    kind: Literal["allowed"] = "allowed"


@dataclass(frozen=True, slots=True)
class Ended:
    """The tie is gone; nothing is said of why."""

    kind: Literal["ended"] = "ended"


@dataclass(frozen=True, slots=True)
class Nudge:
    """The helper has the person reminded."""

    kind: Literal["nudge"] = "nudge"


@dataclass(frozen=True, slots=True)
class Taken:
    """The person took it after a nudge."""

    kind: Literal["taken"] = "taken"


@dataclass(frozen=True, slots=True)
class Missed:
    """Days without an answer, as ordinals: a digest.

    ``quiet``: pushes are short there, so it waits for what the receiver says next.
    """

    days: tuple[int, ...]
    quiet: bool = False
    kind: Literal["missed"] = "missed"


@dataclass(frozen=True, slots=True)
class Often:
    """How often the helper wants to be told."""

    every: Digest
    kind: Literal["often"] = "often"


@dataclass(frozen=True, slots=True)
class Moved:
    """Another channel is now the receiver's own; ``care`` is what was kept there, to be joined.

    ``instead``: what was kept there takes the place of what is kept here.
    """

    care: Care
    instead: bool = False
    kind: Literal["moved"] = "moved"


News = Joined | Allowed | Ended | Nudge | Taken | Missed | Often | Moved


@dataclass(frozen=True, slots=True)
class Letter:
    """Something that concerns its receiver, from somebody else's turn; ``tie`` says from whom."""

    tie: str
    news: News


# ---- effects ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Invite:
    """Keep an invitation under a token and a code to type (stored hashed), until it is used."""

    token: str
    code: str
    tie: str
    purpose: Purpose
    until: datetime
    name: str = ""
    called: Called = NOBODY
    may: tuple[May, ...] = ()
    place: int = 0


@dataclass(frozen=True, slots=True)
class Write:
    """Send a letter to the other end of a tie."""

    letter: Letter


@dataclass(frozen=True, slots=True)
class Untie:
    """Remove a tie, after what was written through it."""

    tie: str


@dataclass(frozen=True, slots=True)
class Join:
    """Become one with the person whose moving invitation was opened; they hear of it."""

    tie: str
    care: Care
    instead: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """Let a channel of one's own, by its number, be a stranger again."""

    number: int


@dataclass(frozen=True, slots=True)
class Home:
    """Have what nobody asked for (reminders, letters) come to this channel."""


FamilyEffect = Invite | Write | Untie | Join | Part | Home
