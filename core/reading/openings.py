"""The characters that a match of a regular expression can begin with.

A choice of hundreds of words is tried word by word at every place of a text, unless it is known
before which characters are worth a try. That is a fifth of the time of a message.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

Opening = frozenset[str] | None
"""The characters, or None where it may be any."""

MANY = 12
"""So many choices make it worth a look at the first character."""
_WIDEST = 200  # characters of a range such as 0-9 that are written out
_QUANTIFIER = re.compile(
    r"(?P<none>[*?]|\{0?,[0-9]*\}|\{0\})[?+]?|[+][?+]?|\{[0-9]+(?:,[0-9]*)?\}[?+]?"
)
_SIGN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[|()]", re.DOTALL)
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")
_GROUP = re.compile(r"\((?:\?:|\?P<[a-z_0-9]+>|(?!\?))")
_EDGES = "^$"
_EDGE_ESCAPES = "bBAZ"
_CLASS_ESCAPES = "dDwWsS"
_CONTROL = {"n": "\n", "t": "\t"}


def hastened(pattern: str, opening: Opening) -> str:
    """Return a pattern that matches the same and looks at the first character before all else.

    Args:
        pattern: The pattern.
        opening: What a match can begin with, as ``openings`` tells.
    """
    if pattern.count("|") < MANY or not opening:
        return pattern
    return f"(?=[{''.join(map(re.escape, sorted(opening)))}])(?:{pattern})"


def any_opening(several: Iterable[Opening]) -> Opening:
    """Return what a match of any of some patterns can begin with."""
    found: set[str] = set()
    for opening in several:
        if opening is None:
            return None
        found |= opening
    return frozenset(found)


def openings(pattern: str) -> Opening:
    """Return what a match can begin with; None where it may be empty or begin with anything."""
    reader = _Reader(pattern)
    opening, empty = reader.choices()
    whole = reader.place == len(pattern)
    return opening if whole and not empty else None


@dataclass(slots=True)
class _Reader:
    """Reads a pattern from ``place`` on; each step returns its opening and if it may be empty."""

    pattern: str
    place: int = 0

    def choices(self) -> tuple[Opening, bool]:
        found, empty = self._sequence()
        while self.pattern.startswith("|", self.place):
            self.place += 1
            other, may_be_empty = self._sequence()
            found = None if found is None or other is None else found | other
            empty = empty or may_be_empty
        return found, empty

    def _sequence(self) -> tuple[Opening, bool]:
        found: Opening = frozenset()
        while self.place < len(self.pattern) and self.pattern[self.place] not in "|)":
            opening, empty = self._piece()
            found = None if found is None or opening is None else found | opening
            if not empty:
                self._pass("|)")
                return found, False
        return found, True

    def _pass(self, ends: str) -> None:
        """Go on to where a choice or a bracket ends; what stands within others is not looked at."""
        depth = 0
        for each in _SIGN.finditer(self.pattern, self.place):
            if depth == 0 and each[0] in ends:
                self.place = each.start()
                return
            depth += (each[0] == "(") - (each[0] == ")")
        self.place = len(self.pattern)

    def _piece(self) -> tuple[Opening, bool]:
        opening, empty = self._atom()
        counted = _QUANTIFIER.match(self.pattern, self.place)
        if counted is None:
            return opening, empty
        self.place = counted.end()
        return opening, empty or counted["none"] is not None

    def _atom(self) -> tuple[Opening, bool]:
        if self.pattern.startswith(_LOOKS, self.place):
            self.place += 1
            self._pass(")")
            self.place += 1
            return frozenset(), True
        group = _GROUP.match(self.pattern, self.place)
        if group is not None:
            return self._bracket(group.end())
        first = self.pattern[self.place]
        self.place += 1
        match first:
            case "\\":
                return self._escape()
            case "[":
                return self._set(), False
            case "." | "(":  # a group of a kind that is not read here
                return None, False
        return (frozenset(), True) if first in _EDGES else (frozenset(first), False)

    def _bracket(self, inside: int) -> tuple[Opening, bool]:
        self.place = inside
        found = self.choices()
        self.place += 1
        return found

    def _escape(self) -> tuple[Opening, bool]:
        escaped = self.pattern[self.place]
        self.place += 1
        if escaped in _EDGE_ESCAPES:
            return frozenset(), True
        if escaped in _CLASS_ESCAPES or escaped.isdigit():
            return None, False
        return frozenset(_CONTROL.get(escaped, escaped)), False

    def _set(self) -> Opening:
        start, self.place = self.place, self._end_of_set()
        inside = self.pattern[start : self.place - 1]
        if inside.startswith("^") or re.search(r"\\[a-zA-Z](?<!\\n)(?<!\\t)", inside):
            return None
        return characters(inside.replace("\\n", "\n").replace("\\t", "\t"))

    def _end_of_set(self) -> int:
        place = self.place + self.pattern.startswith("^", self.place)
        place += self.pattern.startswith("]", place)
        while self.pattern[place] != "]":
            place += 2 if self.pattern[place] == "\\" else 1
        return place + 1


_MEMBER = re.compile(r"\\?(?P<from>.)(?:-\\?(?P<to>.))?", re.DOTALL)


def characters(inside: str) -> Opening:
    """Return the characters of what stands between [ and ]."""
    found: set[str] = set()
    for each in _MEMBER.finditer(inside):
        first, last = ord(each["from"]), ord(each["to"] or each["from"])
        if last - first > _WIDEST:
            return None
        found.update(map(chr, range(first, last + 1)))
    return frozenset(found)
