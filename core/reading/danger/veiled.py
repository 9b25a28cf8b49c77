"""Weariness of life between the lines: sure sayings, shades that weigh enough, parts that meet."""

from __future__ import annotations

from dataclasses import dataclass, field

from core.reading.danger import leave_words, veiled_words
from core.reading.danger.scope import Told, is_meant
from core.reading.danger.shades import is_dark
from core.reading.pattern import Match, Pattern, any_of

NEAR = 40
"""Characters within which parts belong together."""

_PARTS = {name: Pattern(row) for name, row in veiled_words.PARTS.items()}


_SURE = any_of(
    (*leave_words.SURE.values(), *(veiled_words.PARTS[each] for each in veiled_words.SURE))
)
_DOUBTFUL = any_of(
    (*leave_words.DOUBTFUL.values(), *(veiled_words.PARTS[each] for each in veiled_words.DOUBTFUL))
)
_ENDS = Pattern("|".join(veiled_words.PARTS[each] for each in veiled_words.ENDS))
_PRACTICAL = Pattern(leave_words.PRACTICAL)


def is_veiled(said: Told) -> bool:
    """Say whether somebody takes leave of life without naming it."""
    if _is_meant(_SURE, said) or is_dark(said):
        return True
    doubtful, ends = _is_meant(_DOUBTFUL, said), _ENDS.search(said.text) is not None
    if not (doubtful or ends):
        return False
    practical = _PRACTICAL.search(said.text) is not None
    if doubtful and not practical:
        return True
    parts = Parts(said)
    pairs = veiled_words.EVEN_PRACTICAL if practical else veiled_words.TOGETHER
    return ends and any(parts.meet(*pair) for pair in pairs)


def _is_meant(words: Pattern, said: Told) -> bool:
    return any(is_meant(said, each) for each in words.finditer(said.text))


@dataclass(slots=True)
class Parts:
    """The parts of a text, each looked for once."""

    said: Told
    found: dict[str, tuple[Match, ...]] = field(default_factory=dict)

    def meet(self, one: str, other: str) -> bool:
        """Say whether two parts are meant, near each other."""
        return any(
            _apart(first, second) <= NEAR for first in self.of(one) for second in self.of(other)
        )

    def of(self, name: str) -> tuple[Match, ...]:
        """Return where a part is said and meant."""
        if name not in self.found:
            each = _PARTS[name].finditer(self.said.text)
            self.found[name] = tuple(part for part in each if is_meant(self.said, part))
        return self.found[name]


def _apart(one: Match, other: Match) -> int:
    return max(one.start(), other.start()) - min(one.end(), other.end())
