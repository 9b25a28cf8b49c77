"""Weariness of life that no rule hears: by its likeness to what was said by those who had it.

The table is ``said_before.toml``: sayings that rang, and everyday ones that sound like them.
Whoever hints at it chooses words no rule foresees; sayings left out of the table show how well
others like them are enough (``tests/core/reading/danger/test_alike.py``).
"""

from __future__ import annotations

import math
import tomllib
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import TypeVar

from core.reading.danger.scope import Told, is_story, told
from core.reading.pattern import Pattern

ENOUGH = 20.0
"""How much heavier all pieces together must weigh for the grave sayings than for the calm ones.

Of sayings left out of the table two thirds reach it, of calm ones that sound like them 1 in 50, of
everyday messages 1 in 1,300. Of 60 veiled sayings of a writer who had seen nothing of it, the rules
alone heard 33, with this look 57, and not one of his 120 harmless twins more rang.
"""
BRIEF, LONGEST, STEP = 5, 60, 12  # characters; what is longer is looked at part by part
UNHEARD = 1.0  # so many sayings of each kind are taken to hold what none held
_MARKS = Pattern(r"[\W_]+")

Weights = Mapping[str, float]
Said = TypeVar("Said")


@dataclass(frozen=True, slots=True)
class Heard:
    """What each piece weighs, and whether each saying of the table, compact, is a grave one."""

    weights: Weights
    exact: Mapping[str, bool]


def is_alike(said: Told) -> bool:
    """Say whether a text is like those that took leave of life, and tells no story."""
    if len(said.text) < BRIEF or is_story(said.text):
        return False
    known = heard()
    if said.text in known.exact:
        return known.exact[said.text]
    return any(weight(each, known.weights) > ENOUGH for each in parts(said))


def parts(said: Told) -> Iterator[str]:
    """Yield a text, or of a long one as many clauses at a time as are not too long.

    A next part begins at least STEP characters further on: the time is linear in the length.
    """
    if len(said.text) <= LONGEST:
        yield said.text
        return
    edges = [0, *said.breaks, len(said.text)]
    begin = -STEP
    for edge in edges:
        if edge < begin + STEP:
            continue
        begin, end = edge, edges[bisect_right(edges, edge + LONGEST) - 1]
        if end > begin:
            yield said.text[begin:end]


def weight(text: str, known: Weights) -> float:
    """Return how much likelier a compact text is among the grave sayings (natural logarithm)."""
    return sum(known.get(each, 0.0) for each in pieces(text))


def pieces(text: str) -> frozenset[str]:
    """Return the characters of a compact text, and what stands two and three together."""
    plain = _MARKS.sub("", text)
    return frozenset(
        plain[start : start + size] for size in (1, 2, 3) for start in range(len(plain) - size + 1)
    )


def weighed(
    grave: Iterable[Said], calm: Iterable[Said], cut: Callable[[Said], frozenset[str]]
) -> Weights:
    """Weigh each piece by how many more of the grave sayings than of the calm ones hold it.

    ``cut`` makes the pieces of a saying.
    """
    (of_grave, many_grave), (of_calm, many_calm) = (_counted(each, cut) for each in (grave, calm))

    @cache  # most pieces are held by one saying, and share its weight
    def share(held: int, by_calm: int) -> float:
        return math.log((held + UNHEARD) / many_grave / ((by_calm + UNHEARD) / many_calm))

    for each in of_calm.keys() - of_grave.keys():
        of_grave[each] = 0
    return MappingProxyType({each: share(held, of_calm[each]) for each, held in of_grave.items()})


def _counted(
    sayings: Iterable[Said], cut: Callable[[Said], frozenset[str]]
) -> tuple[Counter[str], float]:
    """Return how many sayings hold each piece, and how many there are with those unheard."""
    counts: Counter[str] = Counter()
    size = 2 * UNHEARD
    for each in sayings:
        counts.update(cut(each))
        size += 1
    return counts, size


@cache
def heard() -> Heard:
    """Return the table, its pieces counted once, when it is first needed."""
    return known_by(*([told(each).text for each in those] for those in sayings()))


def known_by(grave: list[str], calm: list[str]) -> Heard:
    """Return what each piece of these compact sayings weighs, and each saying itself."""
    exact = dict.fromkeys(calm, False) | dict.fromkeys(grave, True)
    return Heard(weighed(grave, calm, pieces), exact)


def sayings(table_name: str = "said_before", tongue: str = "") -> tuple[list[str], list[str]]:
    """Return a table's grave and calm sayings, as typed."""
    table = tomllib.loads((files(__package__) / f"{table_name}.toml").read_text("utf-8"))
    table = table[tongue] if tongue else table
    return table["grave"].strip().split("\n"), table["calm"].strip().split("\n")
