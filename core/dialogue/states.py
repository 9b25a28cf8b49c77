"""Where a conversation can stand, and the law of the machine.

New -> Asking -> Resting; from anywhere, erasing is asked once more (Erasing) and leads to New.
Every event has an answer in every state; no state is left without one of the ways above.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from core.care import NO_ACCOUNT, Care, Known, Rhythm
from core.growing import Growing
from core.messages import Ask, Effect, Reply, Told
from core.outside import Look
from core.person import Profile


@dataclass(frozen=True, slots=True)
class New:
    """Nobody has spoken yet."""

    kind: Literal["new"] = "new"


@dataclass(frozen=True, slots=True)
class Asking(Growing):
    """A question is open: ``ask`` as it was put, ``trail`` the way back, ``misread`` how often.

    ``told`` is the message that spoke of two people, while it is asked whom to look at first, or
    of the days of a reminder whose hour is asked about.
    """

    care: Care
    question: str
    ask: Ask
    misread: int = 0
    trail: tuple[tuple[str, Known], ...] = ()
    told: str = ""
    kind: Literal["asking"] = "asking"


@dataclass(frozen=True, slots=True)
class Resting(Growing):
    """Nothing is asked; the person may say anything."""

    care: Care
    kind: Literal["resting"] = "resting"


@dataclass(frozen=True, slots=True)
class Erasing(Growing):
    """Asked once more whether to erase everything, or only whom ``place`` is about.

    ``then`` are the places of others who were named with them, and are asked about next.
    """

    care: Care
    place: int | None = None
    then: tuple[int, ...] = ()
    kind: Literal["erasing"] = "erasing"


State = New | Asking | Resting | Erasing


@dataclass(frozen=True, slots=True)
class Step:
    """What an event led to; with a ``look`` nothing is told yet, and Found is stepped next."""

    state: State
    told: Told
    effects: tuple[Effect, ...] = ()
    look: Look | None = None


@dataclass(frozen=True, slots=True)
class View:
    """What may be seen of a state from outside (``guben chat --json``)."""

    asking: str | None
    profile: Profile
    rhythm: Rhythm | None


def care_of(state: State) -> Care:
    """Everything the account holds, in whatever state."""
    return NO_ACCOUNT if isinstance(state, New) else state.care


def tell(state: State, *replies: Reply, effects: tuple[Effect, ...] = ()) -> Step:
    """A step that says ``replies`` in the manner the person chose."""
    return Step(state, Told(replies, care_of(state).manner), effects)
