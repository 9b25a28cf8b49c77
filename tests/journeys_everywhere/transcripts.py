"""What should be seen: a transcript's turns, and the bubbles that the core answers with."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, assert_never

from bot.bubbles import Bubble, Card, Text
from bot.labels import as_tap
from bot.wording import Locales
from core import knowledge
from core.dialogue import New, State, step
from core.messages import Arrived, Chose, Event, Moment, Said, Sent, Wordless

FOLDER = Path(__file__).parents[1] / "journeys"
_DECORATION = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Journey:
    """A transcript: when it takes place, and what the person does."""

    now: str
    turns: tuple[Mapping[str, Any], ...]

    @property
    def acts(self) -> set[str]:
        """Return the ways in which the person speaks."""
        ways = ("says", "taps", "data", "sends", "arrives")
        return {way for turn in self.turns for way in ways if way in turn}


def journey(name: str) -> Journey:
    """Read a transcript."""
    read = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))
    return Journey(read["now"], tuple(read["turn"]))


@dataclass(frozen=True, slots=True)
class Book:
    """What the core answers from, opened once."""

    rows: knowledge.Knowledge
    locales: Locales


def book() -> Book:
    """Open the rows and the words."""
    rows = knowledge.load()
    return Book(rows, Locales.load(rows, strict=True))


@dataclass
class Core:
    """The conversation as it must go: the core, with the words people see."""

    book: Book
    now: datetime
    state: State = field(default_factory=New)
    bubbles: tuple[Bubble, ...] = ()
    told: list[Bubble] = field(default_factory=list)
    channel: str = ""

    def hear(self, event: Event) -> tuple[Bubble, ...]:
        """Take one event and return the answer."""
        tapped = as_tap(event, self.state, self.book.locales)
        done = step(self.state, tapped, Moment(self.now, "t"), self.book.rows)
        self.state, self.bubbles = done.state, self.book.locales.bubbles(done.told, self.channel)
        self.told += self.bubbles
        return self.bubbles

    def data(self, label: str) -> str:
        """Return what the button shown with this label says when it is tapped."""
        shown = {button.label: button.data for each in self.bubbles for button in each.buttons}
        return shown[label]

    def event(self, turn: Mapping[str, Any]) -> Event:
        """Return what a turn of a transcript is to the core."""
        match turn:
            case {"says": words}:
                return Said(words)
            case {"taps": label}:
                return Chose(self.data(label))
            case {"data": data}:
                return Chose(data)
            case {"sends": kind}:
                return Sent(Wordless(kind))
            case _:
                return Arrived()


def phrases(bubbles: Sequence[Bubble], *, in_lines: bool) -> list[str]:
    """Return all that bubbles say, bare of what only decorates; ``in_lines``: as aligned text."""
    said = (one for each in bubbles for one in _said(each, in_lines=in_lines))
    return [bare for one in said if (bare := plain(one))]


def plain(words: str) -> str:
    """Return words without blanks, signs and line ends, in which channels may differ."""
    return _DECORATION.sub("", words)


def left_over(
    shown: str, bubbles: Sequence[Bubble], *, in_lines: bool = False
) -> tuple[list[str], str]:
    """Take all that bubbles say out of what is shown, each phrase once.

    Returns:
        The phrases that are missing, and what was shown beside: both empty where it is the same.
    """
    missing, rest = [], plain(shown)
    for phrase in sorted(phrases(bubbles, in_lines=in_lines), key=len, reverse=True):
        before, found, after = rest.partition(phrase)
        rest = f"{before}\n{after}" if found else rest
        missing += [] if found else [phrase]
    return missing, rest.replace("\n", "")


def _said(bubble: Bubble, *, in_lines: bool) -> Iterator[str]:
    match bubble:
        case Text(text=text):
            yield text
        case Card(plain=aligned) if in_lines:
            yield aligned
        case Card():
            yield bubble.title
            for section in bubble.sections:
                yield section.heading
                for line in section.lines:
                    yield from (line.label, line.value, line.note)
        case _:
            assert_never(bubble)
