"""Danger without its plain words: kinds of words, weighed together and against everyday ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

from core.reading.danger.body_shades import ILL
from core.reading.danger.dark_shades import WEARY
from core.reading.danger.scope import Told, is_meant, is_now
from core.reading.danger.shade import Shades
from core.reading.pattern import Match, Pattern, any_of

SHORTEST = 4
"""Characters; what is shorter says it plainly or not at all, and is not worth a scale."""

TRIES = 8
"""Places at which one kind is weighed: each is a look at the whole text."""

Counts = Callable[[Told, Match], bool]


def is_dark(said: Told) -> bool:
    """Say whether a message as a whole is weary of life."""
    return _WEARY.weigh(said) >= WEARY.enough


def is_ill(said: Told) -> bool:
    """Say whether a message as a whole tells of a body in danger now."""
    return _ILL.weigh(said) >= ILL.enough


def is_light(text: str) -> bool:
    """Say whether a compact text asks, tells of long ago, or of every day."""
    return _ILL.is_light(text)


class _Scale:
    """Weighs messages by one table; what is told must also be meant, or be of now."""

    def __init__(self, shades: Shades, counts: Counts) -> None:
        self._told, self._light = _kinds(shades.told), _kinds(shades.light)
        self._weights = [
            [weight for weight, _ in kinds.values()] for kinds in (shades.told, shades.light)
        ]
        self._counts = counts

    def weigh(self, said: Told) -> int:
        """Return the sum of the kinds found, each counted once."""
        if len(said.text) < SHORTEST:
            return 0
        told = self._kinds_told(said)
        if not told:
            return 0
        light = {each.lastgroup for each in self._light.finditer(said.text)}
        return _sum(told, self._weights[0]) + _sum(light, self._weights[1])

    def is_light(self, text: str) -> bool:
        return self._light.search(text) is not None

    def _kinds_told(self, said: Told) -> set[str | None]:
        """Return the kinds told, each looked at a few times only: a long text takes its length."""
        found, tries = set[str | None](), Counter[str | None]()
        for each in self._told.finditer(said.text):
            kind = each.lastgroup
            if kind not in found and tries[kind] < TRIES:
                tries[kind] += 1
                if self._counts(said, each):
                    found.add(kind)
        return found


def _kinds(kinds: Mapping[str, tuple[int, str]]) -> Pattern:
    return any_of(f"(?P<k{at}>{words})" for at, (_, words) in enumerate(kinds.values()))


def _sum(found: set[str | None], weights: list[int]) -> int:
    return sum(weights[int(each[1:])] for each in found if each)


_WEARY, _ILL = _Scale(WEARY, is_meant), _Scale(ILL, is_now)
