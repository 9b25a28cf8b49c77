"""What a person will see, before any platform shapes it: a text bubble or a card, with buttons."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Button:
    """``label`` is shown (at most 20 graphemes), ``data`` comes back (at most 64 bytes).

    A button with a ``url`` (at most 1000 characters) opens it, one with ``copy`` (likewise) puts
    those words on the clipboard; neither has data, and where a channel can't, it is left out.
    ``hands_on`` names a card of ours (``Handout``) that is put into a chat of one's choice instead
    of opening the ``url``, where the platform can.
    """

    label: str
    data: str
    url: str = ""
    copy: str = ""
    hands_on: str = ""


class Look(StrEnum):
    """How a day looks; each has a shape of its own, so that colours need not be seen."""

    KEPT = "k"
    RESTED = "r"  # left out on purpose
    OPEN = "o"  # asked, not answered
    NOTHING = "n"  # nothing was asked, or not yet


@dataclass(frozen=True, slots=True)
class Chart:
    """A week or a month at a glance, in words; bot.drawing.days draws it.

    Attributes:
        title: whose days.
        span: from when until when.
        figure: the number in the sun.
        unit: what it counts.
        weekdays: seven short words, Monday first.
        looks: one a day.
        keys: what the shapes mean.
        column: where the first day stands, 0 = Monday.
        dates: the first day's number, 0 to show none: a week.
    """

    title: str
    span: str
    figure: str
    unit: str
    weekdays: tuple[str, ...]
    looks: tuple[Look, ...]
    keys: tuple[tuple[Look, str], ...] = ()
    column: int = 0
    dates: int = 0


@dataclass(frozen=True, slots=True)
class Text:
    """A bubble of plain words, never empty. ``picks_time``: offer the platform's time picker.

    ``is_common``: no word of anybody's own stands in it, so that many are told just this.
    ``picture`` is the https address of a square picture to show with it, where the platform can.
    ``chart`` shows what the words say, where it can be drawn; its picture can then be fetched at
    ``picture`` for a while, below the house (/days/…) where there is no public address.
    """

    text: str
    buttons: tuple[Button, ...] = ()
    picks_time: bool = False
    picture: str = ""
    chart: Chart | None = None
    is_common: bool = field(default=False, compare=False)


class Tone(StrEnum):
    """How a section looks."""

    PLAIN = "plain"
    CAUTION = "caution"
    FOLDED = "folded"  # shown small, or behind a tap where the platform can


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a card: ``label`` alone, or a label with its ``value``, and a small ``note``."""

    label: str
    value: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under a heading; the heading may be empty."""

    heading: str
    lines: tuple[Line, ...]
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Card:
    """A plan as people see it.

    ``plain`` is the whole card as aligned text: what the terminal and ``guben plan --json`` show;
    ``summary`` is one line that carries the result (LINE's altText); ``is_common`` as in Text.
    """

    title: str
    sections: tuple[Section, ...]
    plain: str
    summary: str
    buttons: tuple[Button, ...] = ()
    is_common: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Handout:
    """A card that somebody puts into another chat.

    They pick it by ``title`` and ``note``; what stands there is ``text`` over a button with
    ``label`` that opens ``url``. ``id`` (at most 64 bytes) is always that of the same thing.
    """

    id: str
    title: str
    note: str
    text: str
    label: str
    url: str


Bubble = Text | Card
