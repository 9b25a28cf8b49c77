"""A body in danger that no rule hears: by its likeness to what was typed of one, in any tongue.

The tables are ``felt_before.toml`` (characters, pairs and threes) and ``felt_abroad.toml`` (words
and pairs of them). What is asked, feared or long past is nearer to the calm than its words sound.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from core.reading.danger.alike import (
    Heard,
    Weights,
    known_by,
    parts,
    sayings,
    weighed,
    weight,
)
from core.reading.danger.scope import Told, is_story, told
from core.reading.danger.shades import is_light
from core.reading.latin import bare, folded
from core.reading.pattern import Pattern

ENOUGH, ENOUGH_OF_LIGHT, ENOUGH_ABROAD = 18.0, 26.0, 8.0
"""How much heavier all pieces must weigh; what also holds words of every day must weigh more."""
BRIEF = 5  # characters
LONGEST, STEP = 30, 10  # words; what is longer is looked at part by part
TONGUES = ("en", "id", "vi")
_WORD = Pattern("[a-z0-9']+")


def is_alike(said: Told) -> bool:
    """Say whether a compact text is like what tells of a body in danger, and tells no story."""
    if len(said.text) < BRIEF or is_story(said.text):
        return False
    known = heard()
    if said.text in known.exact:
        return known.exact[said.text]
    return any(weight(each, known.weights) > enough(each) for each in parts(said))


def enough(text: str) -> float:
    """Return what a compact text must weigh to ring."""
    return ENOUGH_OF_LIGHT if is_light(text) else ENOUGH


def is_alike_abroad(words: str) -> bool:
    """Say whether folded words in other tongues are like what tells of a body in danger."""
    windows = tuple(_windows(words))
    return any(
        weight_abroad(each, known) > ENOUGH_ABROAD for known in heard_abroad() for each in windows
    )


def weight_abroad(words: tuple[str, ...], known: Weights) -> float:
    """Return how much likelier words are among the grave sayings (natural logarithm)."""
    return sum(known.get(each, 0.0) for each in pieces(words))


def pieces(words: tuple[str, ...]) -> frozenset[str]:
    """Return words, and what stands two together."""
    return frozenset(words) | {f"{one} {other}" for one, other in pairwise(words)}


def split(words: str) -> tuple[str, ...]:
    """Return the words of a folded text, without their marks."""
    return tuple(each[0] for each in _WORD.finditer(bare(words)))


def _windows(words: str) -> Iterator[tuple[str, ...]]:
    apart = split(words)
    for begin in range(0, max(1, len(apart) - LONGEST + STEP), STEP):
        yield apart[begin : begin + LONGEST]


@cache
def heard() -> Heard:
    """Return what each piece of Chinese weighs, counted when it is first needed."""
    return known_by(*([told(each).text for each in those] for those in sayings("felt_before")))


@cache
def heard_abroad() -> tuple[Weights, ...]:
    """Return what each word weighs in each other tongue, counted when it is first needed.

    Each tongue by itself: or to write Vietnamese at all would tell for a danger, or against it.
    """
    return tuple(weighed(*said_abroad(each), pieces) for each in TONGUES)


def said_abroad(tongue: str) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]]]:
    """Return the words of the grave and of the calm sayings in another tongue."""
    grave, calm = sayings("felt_abroad", tongue)
    return [split(folded(each)) for each in grave], [split(folded(each)) for each in calm]
