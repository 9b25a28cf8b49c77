"""What a person will see, before any platform shapes it: a text bubble or a card, with buttons."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Button:
    """``label`` is shown (at most 20 graphemes), ``data`` comes back (at most 64 bytes).

    A button with a ``url`` (at most 1000 characters) opens it, one with ``copy`` (at most 256) puts
    those words on the clipboard; neither has data, and where a channel can't, it is left out.
    """

    label: str
    data: str
    url: str = ""
    copy: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """A bubble of plain words, never empty. ``picks_time``: offer the platform's time picker.

    ``picture`` is the https address of a square picture to show with it, where the platform can.
    """

    text: str
    buttons: tuple[Button, ...] = ()
    picks_time: bool = False
    picture: str = ""


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
    ``summary`` is one line that carries the result (LINE's altText).
    """

    title: str
    sections: tuple[Section, ...]
    plain: str
    summary: str
    buttons: tuple[Button, ...] = ()


Bubble = Text | Card
