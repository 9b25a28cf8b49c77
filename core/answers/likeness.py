"""How like the questions that were asked before a question is, and so which row it wants.

Every kind of question has a middle: what its questions hold. Words, pairs of characters,
concepts and pairs of concepts that few questions hold count more than those of many. A row may
be the answer to several kinds: 補鈣吃什麼, and 豆腐是補什麼的.
"""

from __future__ import annotations

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, combinations
from operator import add
from typing import TypeVar

from core.answers.foreign import pieces
from core.answers.lexicon import FILLER, find, lexicon
from core.knowledge.answer_rows import Concepts
from core.reading.pattern import Pattern
from core.reading.spelling import compact

OF_CONCEPT, OF_TWO_CONCEPTS, OF_PAIR, OF_CHARACTER = 1.0, 1.3, 1.0, 0.3
"""What sharing one of each is worth."""
SHARPNESS = 1.25
"""How much more what is rare counts; measured on questions left out (tests/core/answers)."""
STRANGE = 0.6
"""What something nobody asked of takes from the likeness, beside the most telling thing."""
MUTE = frozenset({FILLER, "what_to_do", "decided", "own"})
"""Concepts that find no like question: 怎麼辦 may follow anything at all."""
_MARKS = Pattern(r"\W")
_LATIN = Pattern("[a-z]{3,}")
_HAN = Pattern("[\u3400-\u9fff]")
_LETTERS = Pattern(r"[^\W\d_]{1,2}")
"""Not compared of a question all in letters: those of any tongue are like our English titles'."""

Weights = Mapping[str, float]
Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Middles:
    """How much each feature weighs in each kind; in arrays, as objects it takes ten times the room.

    Those of a feature are ``kinds`` and ``weights`` from ``starts`` of its place to the next.
    """

    starts: Sequence[int]
    kinds: Sequence[int]
    weights: Sequence[float]

    def of(self, place: int) -> Iterator[tuple[int, float]]:
        """Yield the kinds whose questions hold a feature, and its weight in each."""
        start, end = self.starts[place], self.starts[place + 1]
        return zip(self.kinds[start:end], self.weights[start:end], strict=True)


@dataclass(frozen=True, slots=True)
class Likeness:
    """The middles by what they hold.

    ``rows`` are the row of each kind; ``places`` is where a feature stands in ``telling``, how
    much it tells, and in ``middles``; ``strange`` is how much one that nobody asked of takes
    away; ``exact`` are the asked questions themselves, compact.
    """

    rows: tuple[str, ...]
    places: Mapping[str, int]
    telling: Sequence[float]
    strange: float
    middles: Middles
    exact: Mapping[str, str]

    def never_held(self, run: str, row: str) -> bool:
        """Say whether a run of a question never stood in one that a row was the answer to."""
        return any(row not in self._holding(piece) for piece in pieces(run))

    def _holding(self, feature: str) -> set[str]:
        place = self.places.get(feature)
        return set() if place is None else {self.rows[kind] for kind, _ in self.middles.of(place)}

    def of(self, text: str, concepts: Concepts) -> Weights:
        """Return how like each row's questions a compact question is (0..1), if it is at all."""
        if not any(each.isalpha() for each in text):
            return {}
        named = features(text, concepts)
        if not _HAN.search(text):
            named = {each for each in named if not _LETTERS.fullmatch(each)}
        held = {name: self.places.get(name) for name in named}
        tells = {
            name: self.strange if place is None else self.telling[place]
            for name, place in held.items()
        }
        like: dict[int, float] = defaultdict(float)
        for name, weight in unit(tells).items():
            place = held[name]
            for kind, middle in self.middles.of(place) if place is not None else ():
                like[kind] += weight * middle
        rows: dict[str, float] = {}
        for kind, each in like.items():
            rows[self.rows[kind]] = max(each, rows.get(self.rows[kind], 0.0))
        return rows


@dataclass(frozen=True, slots=True)
class Counts:
    """How many questions of a kind hold each feature, by the feature's number."""

    numbers: Sequence[int]
    held: Sequence[int]

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Yield both."""
        return zip(self.numbers, self.held, strict=True)


@lru_cache(maxsize=2)
def likeness(concepts: Concepts) -> Likeness:
    """Return the asked questions ready to be compared; made once for the rows in use."""
    exact: dict[str, str] = {}
    numbers: dict[str, int] = {}
    counts: list[Counts] = []
    for row, asked in concepts.asked:
        texts = list(map(compact, asked))
        exact.update(dict.fromkeys(texts, row))
        counts.append(_counted(texts, concepts, numbers))
    told = tellings(_held(numbers, counts), len(exact))
    places = {name: place for place, name in enumerate(told)}
    telling = array("d", told.values())
    middles = _middles(counts, [places.get(name) for name in numbers], telling)
    strange = STRANGE * max(telling, default=0.0)
    return Likeness(
        tuple(row for row, _ in concepts.asked), places, telling, strange, middles, exact
    )


def _counted(texts: Iterable[str], concepts: Concepts, numbers: dict[str, int]) -> Counts:
    """Count the questions of a kind that hold each feature; a new one is given a number."""
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(features(text, concepts))
    ours = (numbers.setdefault(name, len(numbers)) for name in counts)
    return Counts(array("l", ours), array("l", counts.values()))


def _held(numbers: Iterable[str], counts: Iterable[Counts]) -> Mapping[str, int]:
    """Return how many questions of all kinds hold each feature."""
    names = list(numbers)
    held = [0] * len(names)
    for each in counts:
        for number, count in each.pairs():
            held[number] += count
    return dict(zip(names, held, strict=True))


def tellings(held: Mapping[str, int], size: int) -> Weights:
    """Return how much each feature tells: what it is worth, and how few of ``size`` hold it."""
    return {
        name: _worth(name) * math.log((size + 1) / (count + 0.5)) ** SHARPNESS
        for name, count in held.items()
        if count > 1  # what a single question holds finds nothing but itself
    }


def _middles(
    counts: Sequence[Counts], places: Sequence[int | None], telling: Sequence[float]
) -> Middles:
    """Weigh each kind's features; what ten questions hold counts more than one's, not ten times.

    Args:
        counts: How many questions of each kind hold each feature.
        places: Where each feature stands by its number; None for one that tells nothing.
        telling: How much a feature tells, by its place.
    """
    sizes = Counter[int]()
    for each in counts:
        sizes.update(each.numbers)
    kept = (sizes[number] for number, place in enumerate(places) if place is not None)
    starts = array("l", accumulate(kept, initial=0))
    kinds, weights = array("h", [0]) * starts[-1], array("d", [0.0]) * starts[-1]
    free = starts[:]
    for kind, each in enumerate(counts):
        held = ((places[number], count) for number, count in each.pairs())
        own = {
            place: math.sqrt(count * telling[place]) for place, count in held if place is not None
        }
        for place, weight in unit(own).items():
            kinds[free[place]], weights[free[place]] = kind, weight
            free[place] += 1
    return Middles(starts, kinds, weights)


def unit(weights: Mapping[Key, float]) -> Mapping[Key, float]:
    """Bring weights to length one."""
    length = math.hypot(*weights.values()) or 1.0
    return {name: weight / length for name, weight in weights.items()}


def features(text: str, concepts: Concepts) -> set[str]:
    """Return what a compact question holds; concepts and pairs of them begin with ``=``."""
    hits = find(text, lexicon(concepts))
    named = sorted({name for hit in hits for name in hit.meaning} - MUTE)
    plain = text if text.isalnum() else _MARKS.sub("", text)
    held = {*plain, *map(add, plain, plain[1:]), *_LATIN.findall(text)}
    held.update(f"={name}" for name in named)
    held.update(f"={one}+{two}" for one, two in combinations(named, 2))
    return held


def _worth(name: str) -> float:
    if name.startswith("="):
        return OF_TWO_CONCEPTS if "+" in name else OF_CONCEPT
    return OF_CHARACTER if len(name) == 1 else OF_PAIR
