"""What is told: ids of texts with their arguments, never words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from core.circle import Purpose
from core.diary import DayMark
from core.intake import Eaten, Supplement
from core.messages.shared import Shared
from core.person import Profile
from core.plan import Plan


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

    ``things`` is what can be seen by it, ``until`` how long. ``shared`` is what is seen by it on
    this ``day``, to be copied where no link leads.
    """

    token: str
    code: str
    who: Phrase
    things: tuple[Phrase, ...]
    until: Phrase
    choices: tuple[Choice, ...] = ()
    shared: Shared | None = None
    day: Phrase | None = None


@dataclass(frozen=True, slots=True)
class ShowShared:
    """Somebody else's plan, as far as it may be seen."""

    shared: Shared
    choices: tuple[Choice, ...] = ()


class Span(StrEnum):
    """How many days are looked at."""

    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class ShowDays:
    """What became of days with reminders, from ``first`` on; None where nothing came due.

    ``streak`` are the days kept in a row, ``who`` they are of.
    """

    span: Span
    who: Phrase
    first: date
    days: tuple[DayMark | None, ...]
    streak: int = 0
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


@dataclass(frozen=True, slots=True)
class ShowKept:
    """The address of a page with all that is kept: ``page`` is its token."""

    page: str
    choices: tuple[Choice, ...] = ()


Shown = (
    ShowPlan | ShowDays | ShowDoctor | ShowLink | ShowShared | ShowCalendar | ShowInvite | ShowKept
)
"""What is worded as a whole, in a room of its own."""

Reply = Say | Ask | Shown
