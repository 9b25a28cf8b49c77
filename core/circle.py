"""The circle: who looks after whom, and what the person allows; each side keeps its own view."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.growing import Growing

LONGEST_NAME = 20
"""Letters of a name that are kept; longer ones are cut."""


class May(StrEnum):
    """What a helper may do, each given by the person and taken back alone."""

    SEE = "see"  # the plan as it is now, never an illness or a medicine
    TOLD = "told"  # whether it was taken, when asked and in a digest
    NUDGE = "nudge"  # have the bot remind the person


class Purpose(StrEnum):
    """What an invitation is for, seen from who made it."""

    HELP_ME = "help"  # who opens it may do what I chose
    LOOK_AFTER = "after"  # I would like to look after who opens it; they choose what I may
    HAND_OVER = "hand"  # the profile I keep becomes that of who opens it
    MOVE = "move"  # another channel of my own


class Digest(StrEnum):
    """How often a helper is told of missed days."""

    DAY = "day"
    WEEK = "week"


class Today(StrEnum):
    """What became of a day so far."""

    TAKEN = "taken"
    WAITING = "waiting"  # reminded, not answered
    SKIPPED = "skipped"
    NOT_YET = "not-yet"  # no reminder came yet
    UNREMINDED = "unreminded"  # there is no reminder, so nobody knows


class Kin(StrEnum):
    """Who somebody is to us, where a button says it."""

    MOTHER = "mother"
    FATHER = "father"
    GRANDMOTHER = "grandmother"
    GRANDFATHER = "grandfather"
    DAUGHTER = "daughter"
    SON = "son"
    SPOUSE = "spouse"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Called(Growing):
    """What somebody calls a relative: their own word, else the usual one.

    ``number`` tells the second of one name from the first; 1 is not said.
    """

    word: str = ""
    kin: Kin = Kin.OTHER
    number: int = 1


@dataclass(frozen=True, slots=True)
class Tie(Growing):
    """A relative, from one's own side.

    ``key`` is the same on both sides and means nothing elsewhere. ``helps``: they look after me,
    else I look after them. ``may`` is what the helper may: the person's side decides, the
    helper's is a copy. ``place`` is whom of my people it is about. ``told`` is the last day
    (ordinal) whose outcome a digest told, ``nudges`` the minutes of the last nudges;
    ``nudged`` is the moment (minute) that the newest of them asks about, 0 once answered.
    ``untold`` are missed days that wait on the helper's side for a free moment to be told.
    """

    key: str
    called: Called
    helps: bool
    may: tuple[May, ...] = ()
    place: int = 0
    every: Digest = Digest.DAY
    told: int = 0
    nudges: tuple[int, ...] = ()
    nudged: int = 0
    untold: tuple[int, ...] = ()


def in_order(several: set[May]) -> tuple[May, ...]:
    """Return permissions in the order in which they are shown."""
    return tuple(each for each in May if each in several)
