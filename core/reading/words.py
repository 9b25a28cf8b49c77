"""Tables of words made findable: a table's phrases in, every place they stand in a text out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import add
from types import MappingProxyType
from typing import Generic, TypeVar

from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.phrases import (
    FEW,
    begun,
    misspelt,
    misspelt_head,
    pattern_of,
    spellings,
    spelt_firsts,
    spelt_heads,
    wordings,
)

Meaning = TypeVar("Meaning")
Table = Iterable[tuple[Meaning, Sequence[str]]]


@dataclass(frozen=True, slots=True)
class Hit(Generic[Meaning]):
    """A phrase found at ``text[start:end]`` and what its table says it means."""

    start: int
    end: int
    meaning: Meaning


class Words(Generic[Meaning]):
    """A table of phrases, ready to search in time linear in the text; the longest wins.

    Its wordings are written out when a text first holds the character they begin with, so it is
    looked through by one thread.
    """

    def __init__(self, table: Table[Meaning], few: int = FEW) -> None:
        """Take the phrases; an earlier row wins where two rows hold the same wording.

        The wordings stand in a dict, found by their first two characters and their length: a
        regular expression of them all would be no faster to search, and takes a second to compile.

        Args:
            table: Meanings with their phrases.
            few: What has more wordings than this is searched as a pattern all the same.
        """
        self._rows = [(each, normalise(phrase)) for each, phrases in table for phrase in phrases]
        self._few = few
        self._closed: dict[str, list[tuple[int, str]]] = {}  # what is not written out, of each row
        for number, (_, phrase) in enumerate(self._rows):
            for each in begun(phrase):
                for first in spelt_firsts(each[:1]):
                    self._closed.setdefault(first, []).append((number, each))
        self._heads = set(self._closed)
        self._meanings: dict[str, Meaning] = {}
        self._sizes: dict[str, tuple[int, ...]] = {}
        self._few_worded: set[int] = set()
        self._many: dict[int, tuple[Meaning, Pattern]] = {}
        self._many_from: dict[str, list[int]] = {}

    def _open(self, first: str) -> None:
        """Write out what begins with a character."""
        plain = [
            (self._rows[number][0], word)
            for number, phrase in self._closed.pop(first)
            if self._is_plain(number)
            for word in spellings(phrase)
        ]
        words = _beginning_with(first, plain)
        sizes = _sizes(words)
        self._meanings |= words
        self._sizes |= sizes
        if first not in self._many_from:
            self._heads.discard(first)
        self._heads |= sizes.keys()

    def _is_plain(self, number: int) -> bool:
        """Whether the wordings of a row are written out; if not, have it found as a pattern."""
        if number not in self._few_worded and number not in self._many:
            meaning, phrase = self._rows[number]
            if wordings(phrase) <= self._few:
                self._few_worded.add(number)
            else:
                self._many[number] = (meaning, Pattern(pattern_of(phrase)))
                for head in spelt_heads(phrase):
                    self._many_from.setdefault(head, []).append(number)
                    self._heads.add(head)
        return number in self._few_worded

    def find(self, text: str) -> list[Hit[Meaning]]:
        """Return all hits in order, none overlapping another: the earliest, then the longest."""
        heads = self._heads & _all_heads_in(text)
        if not heads:
            return []
        if closed := self._closed.keys() & heads:
            for first in closed:
                self._open(first)
            heads = self._heads & _all_heads_in(text)
        places = heads_in(text)
        hits = self._plain(text, heads, places)
        hits += self._of_many(text, heads, places)
        return apart(hits) if len(hits) > 1 else hits

    def _plain(
        self, text: str, heads: Iterable[str], places: Mapping[str, Sequence[int]]
    ) -> list[Hit[Meaning]]:
        """The longest wording of the dict at each place where one may begin."""
        hits: list[Hit[Meaning]] = []
        for head in heads:
            sizes = self._sizes.get(head, ())
            hits += [hit for place in places[head] if (hit := self._at(text, place, sizes))]
        return hits

    def _of_many(
        self, text: str, heads: Iterable[str], places: Mapping[str, Sequence[int]]
    ) -> list[Hit[Meaning]]:
        """The phrases of many wordings, each tried at each place where one may begin."""
        begun = sorted(
            (number, place)
            for head in heads
            if head in self._many_from
            for number in self._many_from[head]
            for place in places[head]
        )
        found = ((self._many[number], place) for number, place in begun)
        return [
            Hit(place, match.end(), meaning)
            for (meaning, pattern), place in found
            if (match := pattern.match(text, place))
        ]

    def _at(self, text: str, place: int, sizes: Iterable[int]) -> Hit[Meaning] | None:
        for size in sizes:
            word = text[place : place + size]
            if word in self._meanings and _stands_alone(text, place, place + len(word)):
                return Hit(place, place + len(word), self._meanings[word])
        return None

    def first(self, text: str) -> Hit[Meaning] | None:
        """Return the first hit, or None."""
        hits = self.find(text)
        return hits[0] if hits else None

    def any_whole(self, forms: Iterable[str]) -> Meaning | None:
        """Return the meaning of the first form that is one wording of the table."""
        found = (self.whole(form) for form in forms)
        return next((each for each in found if each is not None), None)

    def whole(self, text: str) -> Meaning | None:
        """Return the meaning of a text that is nothing but one wording of the table."""
        if text[:1] in self._closed:
            self._open(text[0])
        if text in self._meanings or not text:
            return self._meanings.get(text)
        heads_of = (*self._many_from.get(text[0], ()), *self._many_from.get(text[:2], ()))
        begun = (self._many[place] for place in sorted(set(heads_of)))
        return next((meaning for meaning, pattern in begun if pattern.fullmatch(text)), None)


def beginning(rows: Table[Meaning]) -> Pattern:
    """Return a pattern that finds every place where a phrase may begin, and few others."""
    seconds: dict[str, set[str]] = {}
    phrases = (normalise(phrase) for _, those in rows for phrase in those)
    for head in (head for phrase in phrases for head in spelt_heads(phrase) if head):
        for spelt in (head, *misspelt_head(head)):
            seconds.setdefault(spelt[0], set()).add(spelt[1:])
    return Pattern("|".join(_head(first, seconds[first]) for first in sorted(seconds)))


_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")


@lru_cache(maxsize=8)  # a message is looked through for the words of a dozen tables
def heads_in(text: str) -> Mapping[str, Sequence[int]]:
    """Return each character and each two of a text, and the places where they stand."""
    places: dict[str, list[int]] = {}
    for place, head in enumerate(text):
        places.setdefault(head, []).append(place)
    for place, head in enumerate(map(add, text, text[1:])):
        places.setdefault(head, []).append(place)
    return MappingProxyType(places)  # every table of a message is handed the same one


@lru_cache(maxsize=8)
def _all_heads_in(text: str) -> frozenset[str]:
    """Return the heads alone, as a set: two sets meet in half the time."""
    return frozenset(heads_in(text))


def _head(first: str, seconds: set[str]) -> str:
    """One character, and any of those that may follow it; an empty one is any at all."""
    if "" in seconds:
        return re.escape(first)
    return f"{re.escape(first)}[{''.join(map(re.escape, sorted(seconds)))}]"


def _sizes(words: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """The lengths of the words that begin with each two characters, longest first."""
    sizes: dict[str, set[int]] = {}
    for word in words:
        sizes.setdefault(word[:2], set()).add(len(word))
    return {first: tuple(sorted(each, reverse=True)) for first, each in sizes.items()}


def _beginning_with(first: str, plain: Sequence[tuple[Meaning, str]]) -> dict[str, Meaning]:
    """Return the words that begin so, and what they are misspelt as: the earlier row wins."""
    words: dict[str, Meaning] = {}
    for meaning, word in plain:
        if word.startswith(first):
            words.setdefault(word, meaning)
    for meaning, word in plain:
        for other in misspelt(word):
            if other.startswith(first):
                words.setdefault(other, meaning)
    return words


def _stands_alone(text: str, start: int, end: int) -> bool:
    """A word of letters is not read inside a longer one (ok in book); Chinese has no bounds."""
    if text[start] not in _LETTERS:
        return True
    return text[start - 1 : start] not in _LETTERS and text[end : end + 1] not in _LETTERS


def apart(hits: list[Hit[Meaning]]) -> list[Hit[Meaning]]:
    """Return the hits in order, none overlapping another: the earliest, then the longest."""
    kept: list[Hit[Meaning]] = []
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end)):
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return kept
