"""Weariness of life between the lines: no word of it alone, but several that meet."""

from __future__ import annotations

from collections.abc import Iterator

from core.reading.danger import leave_words, veiled_words
from core.reading.danger.scope import Told, is_meant
from core.reading.pattern import Match, Pattern

NEAR = 40
"""Characters within which parts belong together."""

_PARTS = {name: Pattern(row) for name, row in veiled_words.PARTS.items()}
_SURE = Pattern(
    "|".join(
        (*leave_words.SURE.values(), *(veiled_words.PARTS[each] for each in veiled_words.SURE))
    )
)
_DOUBTFUL = Pattern(
    "|".join(
        (
            *leave_words.DOUBTFUL.values(),
            *(veiled_words.PARTS[each] for each in veiled_words.DOUBTFUL),
        )
    )
)
_PRACTICAL = Pattern(leave_words.PRACTICAL)


def is_veiled(said: Told) -> bool:
    """Say whether somebody takes leave of life without naming it."""
    if _is_meant(_SURE, said):
        return True
    if _PRACTICAL.search(said.text):
        return any(_meet(said, *pair) for pair in veiled_words.EVEN_PRACTICAL)
    return _is_meant(_DOUBTFUL, said) or any(_meet(said, *pair) for pair in veiled_words.TOGETHER)


def _is_meant(words: Pattern, said: Told) -> bool:
    return any(is_meant(said, each) for each in words.finditer(said.text))


def _meet(said: Told, one: str, other: str) -> bool:
    return any(
        _apart(first, second) <= NEAR and is_meant(said, first) and is_meant(said, second)
        for first in _of(one, said)
        for second in _of(other, said)
    )


def _of(name: str, said: Told) -> Iterator[Match]:
    return _PARTS[name].finditer(said.text)


def _apart(one: Match, other: Match) -> int:
    return max(one.start(), other.start()) - min(one.end(), other.end())
