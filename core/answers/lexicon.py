"""People's words for concepts, found in a question: the longest wording at each place wins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from core.knowledge.answer_rows import Concepts
from core.person import Condition
from core.reading.health.words import CONDITIONS
from core.reading.pattern import Pattern
from core.reading.phrases import is_misspelt, may_be_respelt, misspelt_head, respelt, spellings
from core.reading.words import Hit

Names = frozenset[str]
_WITHIN = Pattern("(?<=[a-zA-Z0-9])(?=[a-zA-Z0-9])")  # a Latin word or number is not cut in two
FILLER = "filler"  # the concept of words that say nothing


@dataclass(frozen=True, slots=True)
class Lexicon:
    """``meanings`` of each wording; ``sizes`` by its first two characters, the longest first."""

    meanings: dict[str, Names]
    sizes: dict[str, tuple[int, ...]]

    def meaning(self, word: str) -> Names | None:
        """Return what a word means, also one misspelt."""
        known = self.meanings.get(word)
        if known is not None or not may_be_respelt(word):
            return known
        found = (self.meanings.get(each) for each in respelt(word))
        return next((each for each in found if each is not None), None)


@lru_cache(maxsize=2)
def lexicon(concepts: Concepts) -> Lexicon:
    """Return all wordings with the concepts they name; made once for the rows in use."""
    meanings: dict[str, Names] = {}
    shared: dict[Names, Names] = {}  # one set for all words of a concept: they are many
    for name, phrases in _named(concepts):
        alone = shared.setdefault(frozenset({name}), frozenset({name}))
        for word in (word for phrase in phrases for word in spellings(phrase) if word):
            both = meanings.get(word, alone) | alone
            meanings[word] = shared.setdefault(both, both)
    sizes: dict[str, set[int]] = {}
    for word in meanings:
        head = word[:2]
        for each in (head, *misspelt_head(head)) if is_misspelt(word) else (head,):
            sizes.setdefault(each, set()).add(len(word))
    return Lexicon(
        meanings, {head: tuple(sorted(those, reverse=True)) for head, those in sizes.items()}
    )


def find(text: str, words: Lexicon) -> Iterator[Hit[Names]]:
    """Yield what a text names, in order, none overlapping another."""
    meaning = words.meaning if may_be_respelt(text) else words.meanings.get
    cut = {each.start() for each in _WITHIN.finditer(text)}
    taken = 0
    for place in range(len(text)):
        if place < taken or place in cut:
            continue
        sizes = words.sizes.get(text[place : place + 2], ())
        for size in (*sizes, 1) if text[place] in words.meanings else sizes:
            end = place + size
            names = meaning(text[place:end]) if end <= len(text) else None
            if names is not None and end not in cut:
                yield Hit(place, end, names)
                taken = end
                break


def _named(concepts: Concepts) -> Iterator[tuple[str, Iterable[str]]]:
    yield from concepts.phrases.items()
    for condition, phrases in CONDITIONS:
        if (
            condition is not Condition.FRAGILITY
        ):  # it holds 骨質疏鬆, which has a concept of its own
            yield condition.value, phrases
