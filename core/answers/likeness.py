"""How like the questions that were asked before a question is, and so which row it wants.

Every row has a middle: what the questions hold that it was the answer to. Words, pairs of
characters, concepts and pairs of concepts that few questions hold count more than those of many.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise

from core.answers.foreign import pieces
from core.answers.hearing import pertinent
from core.answers.lexicon import FILLER, find, lexicon
from core.knowledge.answer_rows import Concepts
from core.reading.pattern import Pattern

OF_CONCEPT, OF_TWO_CONCEPTS, OF_PAIR, OF_CHARACTER = 1.0, 1.3, 1.0, 0.3
"""What sharing one of each is worth."""
SHARPNESS = 1.25
"""How much more what is rare counts; measured on questions left out (tests/core/answers)."""
UNHEARD = 0.6
"""What something nobody asked of takes from the likeness, beside the rarest that was asked of."""
MUTE = frozenset({FILLER, "what_to_do", "decided"})
"""Concepts that find no like question: 怎麼辦 may follow anything at all."""
_MARKS = Pattern(r"\W")
_LATIN = Pattern("[a-z]{3,}")

Features = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Likeness:
    """The middles of the rows by what they hold: ``middles`` of a feature are (place, weight).

    ``rows`` are ids by place; ``rarity`` is of each feature; ``exact`` are the asked questions
    themselves, compact.
    """

    rows: tuple[str, ...]
    rarity: Features
    middles: Mapping[str, tuple[tuple[int, float], ...]]
    exact: Mapping[str, str]

    def unheard(self, run: str, row: str) -> bool:
        """Say whether a run of a question never stood in one that a row was the answer to."""
        return any(row not in self._holding(piece) for piece in pieces(run))

    def _holding(self, feature: str) -> set[str]:
        return {self.rows[place] for place, _ in self.middles.get(feature, ())}

    def of(self, text: str, concepts: Concepts) -> Mapping[str, float]:
        """Return how like each row's questions a compact question is (0..1); none is left out."""
        like: dict[int, float] = defaultdict(float)
        unheard = UNHEARD * max(self.rarity.values(), default=0.0)
        for feature, weight in unit(features(text, concepts), self.rarity, unheard).items():
            for place, middle in self.middles.get(feature, ()):
                like[place] += weight * middle
        return {self.rows[place]: each for place, each in like.items()}


@lru_cache(maxsize=2)
def likeness(concepts: Concepts) -> Likeness:
    """Return the asked questions ready to be compared; made once for the rows in use."""
    asked = [(row, pertinent(each)) for row, those in concepts.asked.items() for each in those]
    held = [(row, features(text, concepts)) for row, text in asked]
    rarity = rarities(each for _, each in held)
    return Likeness(
        tuple(concepts.asked),
        rarity,
        _middles(held, rarity, tuple(concepts.asked)),
        {text: row for row, text in asked},
    )


def _middles(
    held: Iterable[tuple[str, Features]], rarity: Features, rows: tuple[str, ...]
) -> Mapping[str, tuple[tuple[int, float], ...]]:
    """Add up each row's questions; what ten of them hold counts more than one's, not ten times."""
    sums: dict[str, dict[str, float]] = {row: defaultdict(float) for row in rows}
    for row, each in held:
        into = sums[row]
        for feature, weight in unit(each, rarity).items():
            into[feature] += weight
    middles: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, row in enumerate(rows):
        length = math.sqrt(sum(sums[row].values())) or 1.0
        for feature, weight in sums[row].items():
            middles[feature].append((place, math.sqrt(weight) / length))
    return {feature: tuple(those) for feature, those in middles.items()}


def rarities(held: Iterable[Features]) -> Features:
    """Return how much each feature tells: the logarithm of how few hold it, sharpened."""
    counts: Counter[str] = Counter()
    size = 0
    for each in held:
        counts.update(each.keys())
        size += 1
    return {
        feature: math.log((size + 1) / (count + 0.5)) ** SHARPNESS
        for feature, count in counts.items()
    }


def unit(held: Features, rarity: Features, unheard: float = 0.0) -> Features:
    """Weigh features by rarity and bring them to length one; what nobody asked is left out.

    ``unheard`` is how rare that is taken to be, which shortens all others.
    """
    weighed = {name: weight * rarity.get(name, unheard) for name, weight in held.items()}
    length = math.sqrt(sum(weight * weight for weight in weighed.values())) or 1.0
    return {name: weight / length for name, weight in weighed.items() if name in rarity}


def features(text: str, concepts: Concepts) -> Features:
    """Return what a compact question holds, and what each is worth."""
    hits = find(text, lexicon(concepts))
    named = sorted({name for hit in hits for name in hit.meaning} - MUTE)
    plain = _MARKS.sub("", text)
    held = dict.fromkeys(plain, OF_CHARACTER)
    held |= dict.fromkeys(map("".join, pairwise(plain)), OF_PAIR)
    held |= dict.fromkeys(_LATIN.findall(text), OF_PAIR)
    held |= {f"={name}": OF_CONCEPT for name in named}
    return held | {f"={one}+{two}": OF_TWO_CONCEPTS for one, two in combinations(named, 2)}
