"""People's words for concepts, found in a question: the longest wording at each place wins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from core.knowledge.answer_rows import Concepts
from core.person import Condition
from core.reading.health_words import CONDITIONS
from core.reading.phrases import misspelt, spellings
from core.reading.words import Hit

Names = frozenset[str]
FILLER = "filler"  # the concept of words that say nothing


@dataclass(frozen=True, slots=True)
class Lexicon:
    """``meanings`` of each wording; ``sizes`` by its first two characters, the longest first."""

    meanings: dict[str, Names]
    sizes: dict[str, tuple[int, ...]]


@lru_cache(maxsize=2)
def lexicon(concepts: Concepts) -> Lexicon:
    """Return all wordings with the concepts they name; made once for the rows in use."""
    found: dict[str, set[str]] = {}
    for name, phrases in _named(concepts):
        for word in (word for phrase in phrases for word in spellings(phrase) if word):
            found.setdefault(word, set()).add(name)
    shared: dict[Names, Names] = {}  # one set for all words of a concept: they are many
    meanings: dict[str, Names] = {}
    for word, names in found.items():
        meaning = frozenset(names)
        meanings[word] = shared.setdefault(meaning, meaning)
    for word, meaning in tuple(meanings.items()):
        for other in misspelt(word):
            meanings.setdefault(other, meaning)
    sizes: dict[str, set[int]] = {}
    for word in meanings:
        sizes.setdefault(word[:2], set()).add(len(word))
    return Lexicon(
        meanings, {head: tuple(sorted(those, reverse=True)) for head, those in sizes.items()}
    )


def find(text: str, words: Lexicon) -> Iterator[Hit[Names]]:
    """Yield what a text names, in order, none overlapping another."""
    place = 0
    while place < len(text):
        hit = _at(place, text, words)
        if hit is not None:
            yield hit
        place = place + 1 if hit is None else hit.end


def _at(place: int, text: str, words: Lexicon) -> Hit[Names] | None:
    sizes = words.sizes.get(text[place : place + 2], ())
    for size in (*sizes, 1) if text[place] in words.meanings else sizes:
        end = place + size
        names = words.meanings.get(text[place:end]) if end <= len(text) else None
        if names is not None and _whole(text, place) and _whole(text, end):
            return Hit(place, end, names)
    return None


def _whole(text: str, place: int) -> bool:
    """Say whether no Latin word or number is cut in two here."""
    return not (0 < place < len(text) and _latin(text[place - 1]) and _latin(text[place]))


def _latin(character: str) -> bool:
    return character.isascii() and character.isalnum()


def _named(concepts: Concepts) -> Iterator[tuple[str, Iterable[str]]]:
    yield from concepts.phrases.items()
    for condition, phrases in CONDITIONS:
        if (
            condition is not Condition.FRAGILITY
        ):  # it holds 骨質疏鬆, which has a concept of its own
            yield condition.value, phrases
