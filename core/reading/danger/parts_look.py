"""A first look at a text: which parts of a danger can be told in it at all, by how words begin.

Fifty patterns over a long message cost most of its reading; few parts begin as any word of it does.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from core.reading.danger.parts_rules import Rule
from core.reading.pattern import Match, Pattern

STEM = 3
"""Letters of a word that are compared."""
_AROUND = re.compile(r"\((?:\?=|\?!|\?<=|\?<!)(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)")
_ANYTHING = re.compile(r"(?:^|[|(:])(?:\\w|\[(?:\^|[^\W\d_])|\.)")
_RUNS = re.compile(r"(?<!\\)[^\W_]+(?=(?P<perhaps>[?*{])?)")
_ESCAPES = re.compile(r"\\[a-zA-Z]|\(\?[:P]")
_DIGITS = re.compile(r"\\d|\[\d|\[-?\d")
_GOES_ON = re.compile(r"(?<=(?<!\\)[^\W\d_])(?:\(\?:[^()]*\)\??| [^\W_]+(?![?*{]))")
"""What only goes on after a letter that must be there: fell(?:s|en)?, all of a sudden."""
_WORD = Pattern(r"[^\W_]+")

Stems = frozenset[str] | None
"""What a match can begin with, each of STEM letters or fewer; None where it may be anything."""
Begun = Mapping[str, Sequence[int]]
"""Where words of a text begin with certain letters; of Chinese, the characters it holds."""


def stems(words: str) -> Stems:
    """Return what a match of a pattern of whole words can begin with.

    Every run of letters in it is taken for a beginning, which is more than can be, and never less.
    """
    plain = _without(_GOES_ON, _without(_AROUND, words, ""), "\0")
    if _ANYTHING.search(plain):
        return None
    found = set("0123456789") if _DIGITS.search(plain) else set[str]()
    for run in _RUNS.finditer(_ESCAPES.sub(" ", plain)):
        sure = run[0][:-1] if run["perhaps"] else run[0]
        found.add((sure or run[0])[:STEM])
    return frozenset(found)


def _without(what: re.Pattern[str], words: str, instead: str) -> str:
    """Return a pattern without a thing, however deep it stands."""
    left = what.sub(instead, words)
    return left if left == words else _without(what, left, instead)


def begun(text: str) -> Begun:
    """Return where words of a text begin with each one, two and three letters."""
    found = defaultdict[str, list[int]](list)
    for each in _WORD.finditer(text):
        word, place = each[0], each.start()
        for stem in {word[:1], word[:2], word[:STEM]}:
            found[stem].append(place)
    return found


@dataclass(frozen=True, slots=True)
class Look:
    """Which parts may begin with what, and which with anything."""

    stems: Mapping[str, Stems]
    parts: Mapping[str, frozenset[str]]
    anyhow: frozenset[str]

    def possible(self, rules: Iterable[Rule], held: Iterable[str]) -> tuple[Rule, ...]:
        """Return the rules of which every part can be told in a text that holds such beginnings."""
        told = self.anyhow.union(*(self.parts[each] for each in held if each in self.parts))
        return tuple(each for each in rules if told.issuperset(each.parts))


def look(stems: Mapping[str, Stems]) -> Look:
    """Return the first look at a text, from what each part can begin with."""
    parts: dict[str, set[str]] = {}
    for name, begin in stems.items():
        for each in begin or ():
            parts.setdefault(each, set()).add(name)
    frozen = {each: frozenset(those) for each, those in parts.items()}
    return Look(stems, frozen, frozenset(name for name, begin in stems.items() if begin is None))


def places(pattern: Pattern, begin: Stems, text: str, held: Begun) -> Iterator[Match]:
    """Yield what a pattern of whole words finds, looking only where a word begins as it may."""
    if begin is None:
        yield from pattern.finditer(text)
        return
    end = 0
    for place in sorted({each for stem in begin & held.keys() for each in held[stem]}):
        if place >= end and (found := pattern.match(text, place)):
            end = found.end()
            yield found
