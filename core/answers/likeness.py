"""How like the questions that were asked before a question is, and so which row it wants.

Every kind of question has a middle: what its questions hold. Words, pairs of characters,
concepts and pairs of concepts that few questions hold count more than those of many. A row may
be the answer to several kinds: 補鈣吃什麼, and 豆腐是補什麼的.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise

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


@dataclass(frozen=True, slots=True)
class Likeness:
    """The middles by what they hold: ``middles`` of a feature are (place, weight).

    ``rows`` are the row of each middle, by place; ``telling`` is how much each feature tells,
    ``strange`` how much one that nobody asked of takes away; ``exact`` are the asked questions
    themselves, compact.
    """

    rows: tuple[str, ...]
    telling: Weights
    strange: float
    middles: Mapping[str, tuple[tuple[int, float], ...]]
    exact: Mapping[str, str]

    def never_held(self, run: str, row: str) -> bool:
        """Say whether a run of a question never stood in one that a row was the answer to."""
        return any(row not in self._holding(piece) for piece in pieces(run))

    def _holding(self, feature: str) -> set[str]:
        return {self.rows[place] for place, _ in self.middles.get(feature, ())}

    def of(self, text: str, concepts: Concepts) -> Weights:
        """Return how like each row's questions a compact question is (0..1), if it is at all."""
        if not any(each.isalpha() for each in text):
            return {}
        named = features(text, concepts)
        if not _HAN.search(text):
            named = {each for each in named if not _LETTERS.fullmatch(each)}
        held = {name: self.telling.get(name, self.strange) for name in named}
        like: dict[int, float] = defaultdict(float)
        for name, weight in unit(held).items():
            for place, middle in self.middles.get(name, ()):
                like[place] += weight * middle
        rows: dict[str, float] = {}
        for place, each in like.items():
            rows[self.rows[place]] = max(each, rows.get(self.rows[place], 0.0))
        return rows


@lru_cache(maxsize=2)
def likeness(concepts: Concepts) -> Likeness:
    """Return the asked questions ready to be compared; made once for the rows in use."""
    exact: dict[str, str] = {}
    counts: list[Counter[str]] = []
    for row, asked in concepts.asked:
        counts.append(Counter())
        for text in map(compact, asked):
            exact[text] = row
            counts[-1].update(features(text, concepts))
    telling = tellings(counts, len(exact))
    strange = STRANGE * max(telling.values(), default=0.0)
    rows = tuple(row for row, _ in concepts.asked)
    return Likeness(rows, telling, strange, _middles(counts, telling), exact)


def tellings(counts: Iterable[Mapping[str, int]], size: int) -> Weights:
    """Return how much each feature tells: what it is worth, and how few of ``size`` hold it."""
    held: Counter[str] = Counter()
    for each in counts:
        held.update(each)
    return {
        name: _worth(name) * math.log((size + 1) / (count + 0.5)) ** SHARPNESS
        for name, count in held.items()
        if count > 1  # what a single question holds finds nothing but itself
    }


def _middles(
    counts: Iterable[Mapping[str, int]], telling: Weights
) -> Mapping[str, tuple[tuple[int, float], ...]]:
    """Weigh each row's features; what ten questions hold counts more than one's, not ten times."""
    middles: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, those in enumerate(counts):
        told = ((name, count) for name, count in those.items() if name in telling)
        weights = {name: math.sqrt(count * telling[name]) for name, count in told}
        for name, weight in unit(weights).items():
            middles[name].append((place, weight))
    return {name: tuple(each) for name, each in middles.items()}


def unit(weights: Weights) -> Weights:
    """Bring weights to length one."""
    length = math.hypot(*weights.values()) or 1.0
    return {name: weight / length for name, weight in weights.items()}


def features(text: str, concepts: Concepts) -> set[str]:
    """Return what a compact question holds; concepts and pairs of them begin with ``=``."""
    hits = find(text, lexicon(concepts))
    named = sorted({name for hit in hits for name in hit.meaning} - MUTE)
    plain = _MARKS.sub("", text)
    held = {*plain, *map("".join, pairwise(plain)), *_LATIN.findall(text)}
    held.update(f"={name}" for name in named)
    held.update(f"={one}+{two}" for one, two in combinations(named, 2))
    return held


def _worth(name: str) -> float:
    if name.startswith("="):
        return OF_TWO_CONCEPTS if "+" in name else OF_CONCEPT
    return OF_CHARACTER if len(name) == 1 else OF_PAIR
