"""How like the questions that people asked before a question is, and so which answer they chose.

Words, pairs of characters and concepts that few questions share count more than those of many.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from heapq import nlargest
from itertools import pairwise
from operator import itemgetter

from core.answers.foreign import foreign, pieces
from core.answers.lexicon import FILLER, find, lexicon
from core.knowledge.answer_rows import Concepts
from core.reading.pattern import Pattern
from core.reading.spelling import compact

OF_CONCEPT, OF_PAIR, OF_CHARACTER = 2.0, 1.0, 0.3  # what sharing one of each is worth
NEIGHBOURS = 5
MUTE = frozenset({FILLER, "what_to_do", "decided"})
"""Concepts that find no like question: 怎麼辦 may follow anything at all."""
_MARKS = Pattern(r"\W")

Features = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Likeness:
    """The asked questions by what they hold: ``rarity`` of each feature, and where it stands.

    ``heard`` are pieces of words that no concept covers and that stood in asked questions.
    """

    answers: tuple[str, ...]  # one an asked question
    rarity: Mapping[str, float]
    holders: Mapping[str, tuple[tuple[int, float], ...]]
    heard: frozenset[str]

    def unheard(self, run: str) -> bool:
        """Say whether a run of a question never stood in one that was asked before."""
        return not self.heard.issuperset(pieces(run))

    def votes(self, question: str, concepts: Concepts) -> Mapping[str, float]:
        """Return how strongly the nearest asked questions speak for each answer."""
        text = compact(question)
        near: dict[int, float] = defaultdict(float)
        for feature, weight in unit(_features(text, concepts), self.rarity).items():
            for holder, other in self.holders.get(feature, ()):
                near[holder] += weight * other
        votes: dict[str, float] = defaultdict(float)
        for holder, likeness in nlargest(NEIGHBOURS, near.items(), key=itemgetter(1)):
            votes[self.answers[holder]] += likeness**2
        return votes


@lru_cache(maxsize=2)
def likeness(concepts: Concepts) -> Likeness:
    """Return the asked questions ready to be compared; made once for the rows in use."""
    asked = [(name, each) for name, those in concepts.asked.items() for each in those]
    features = [_features(compact(question), concepts) for _, question in asked]
    rarity = rarities(features)
    holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, each in enumerate(features):
        for feature, weight in unit(each, rarity).items():
            holders[feature].append((place, weight))
    return Likeness(
        tuple(name for name, _ in asked),
        rarity,
        {feature: tuple(those) for feature, those in holders.items()},
        frozenset(_heard((question for _, question in asked), concepts)),
    )


def _heard(questions: Iterable[str], concepts: Concepts) -> Iterator[str]:
    for text in map(compact, questions):
        hits = tuple(find(text, lexicon(concepts)))
        yield from (piece for run in foreign(text, hits) for piece in pieces(run))


def rarities(features: Iterable[Features]) -> Features:
    """Return how much each feature tells: the logarithm of how few hold it."""
    held: Counter[str] = Counter()
    size = 0
    for each in features:
        held.update(each.keys())
        size += 1
    return {feature: math.log((size + 1) / (count + 0.5)) for feature, count in held.items()}


def unit(features: Features, rarity: Features) -> Features:
    """Weigh features by rarity and bring them to length one; what nobody asked is left out."""
    weighed = {name: weight * rarity[name] for name, weight in features.items() if name in rarity}
    length = math.sqrt(sum(weight * weight for weight in weighed.values())) or 1.0
    return {name: weight / length for name, weight in weighed.items()}


def _features(text: str, concepts: Concepts) -> Features:
    return dict(_held(text, concepts))


def _held(text: str, concepts: Concepts) -> Iterator[tuple[str, float]]:
    for hit in find(text, lexicon(concepts)):
        for name in hit.meaning - MUTE:
            yield f"concept {name}", OF_CONCEPT
    plain = _MARKS.sub("", text)
    for first, second in pairwise(plain):
        yield first + second, OF_PAIR
    for each in plain:
        yield each, OF_CHARACTER
