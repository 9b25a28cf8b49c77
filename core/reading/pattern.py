"""A regular expression that is compiled when a text first holds what a match can begin with.

Compiling all of ours takes most of a second, and a first message needs few.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from sys import maxsize
from typing import Any, TypeAlias

from core.reading.openings import Opening, any_opening, hastened, openings
from core.reading.repeats import told_apart

Match: TypeAlias = re.Match[str]
OFTEN = 100
"""So many times it is looked whether a text is worth compiling a pattern: then it pays anyway."""


@dataclass(slots=True)
class _Before:
    """What a pattern holds until it is compiled: what each row begins with, how often it was asked.

    Emptied, never taken away: the dicts of patterns share their keys, until one loses a key.
    """

    openings: tuple[Opening, ...]
    asked: int = 0


@dataclass(frozen=True)  # without slots: what was compiled is kept in the instance
class Pattern:
    """As ``re.Pattern``; once compiled, a method is the compiled pattern's own, at its own speed.

    ``rows`` are the choices it was joined from, each of which looks at the first character first.
    """

    pattern: str
    rows: tuple[str, ...] = ()

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, compiled."""
        found = re.compile(self._written())
        self._before.openings = ()
        return found

    def _own(self, method: str) -> Callable[..., Any]:
        """Return a method of the compiled pattern; from now on it stands for ours of its name."""
        found: Callable[..., Any] = getattr(self.compiled, method)
        vars(self)[method] = found
        return found

    def _written(self) -> str:
        begins = self._before.openings
        rows = map(hastened, self.rows, begins) if self.rows else (self.pattern,)
        return hastened(told_apart("|".join(rows)), any_opening(begins))

    @cached_property
    def _before(self) -> _Before:
        return _Before(tuple(map(openings, self.rows or (self.pattern,))))

    def _is_idle(self, text: str) -> bool:
        """Whether no match can begin in a text, whatever else the pattern says; OFTEN, at most."""
        if "compiled" in vars(self):
            return False
        before = self._before
        before.asked += 1
        if before.asked > OFTEN:
            return False
        held = _characters(text)
        return all(each is not None and each.isdisjoint(held) for each in before.openings)

    def search(self, text: str, start: int = 0, end: int = maxsize) -> Match | None:
        """Find the first place."""
        return None if self._is_idle(text) else self._own("search")(text, start, end)

    def match(self, text: str, start: int = 0, end: int = maxsize) -> Match | None:
        """Match at the start."""
        idle = self._is_idle(_at(text, start))
        return None if idle else self._own("match")(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = maxsize) -> Match | None:
        """Match all of it."""
        return None if self._is_idle(_at(text, start)) else self._own("fullmatch")(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[Match]:
        """Find every place."""
        return iter(()) if self._is_idle(text) else self._own("finditer")(text, start, end)

    def findall(self, text: str) -> list[str]:
        """Return what stands at every place; for patterns of at most one group."""
        return [] if self._is_idle(text) else self._own("findall")(text)

    def split(self, text: str) -> list[str]:
        """Return what stands between."""
        return [text] if self._is_idle(text) else self._own("split")(text)

    def sub(self, other: str | Callable[[Match], str], text: str) -> str:
        """Put something else in every place."""
        return text if self._is_idle(text) else self._own("sub")(other, text)


@lru_cache(maxsize=64)  # a message and its parts are looked through for hundreds of patterns
def _characters(text: str) -> frozenset[str]:
    return frozenset(text)


def _at(text: str, start: int) -> str:
    """Return the character at a place; as in ``re``, what is before the text is its beginning."""
    place = max(start, 0)
    return text[place : place + 1]


def longest_first(words: Iterable[str]) -> str:
    """Join words to choices of a pattern, so that of two that begin alike the longer is found."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


def any_of(rows: Iterable[str]) -> Pattern:
    """Join choices into one pattern; each looks at the first character before it is tried."""
    choices = tuple(rows)
    return Pattern("|".join(choices), choices)


LETTER = "[^\\W_]"


def whole(words: str) -> Pattern:
    """Return a pattern for words of Latin letters that stand alone, none in the midst of another.

    Args:
        words: a regular expression.
    """
    return Pattern(f"(?<!{LETTER})(?:{words})(?!{LETTER})")
