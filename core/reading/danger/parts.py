"""Danger put together from its parts: a place of the body, what fails in it, how it came.

What somebody in a fright types is foreseen by no sentence; its parts are, in any order and tongue.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import islice, product

from core.reading.danger import foreign_words, parts_rules
from core.reading.danger.parts_around import AROUND
from core.reading.danger.parts_calm import CALM
from core.reading.danger.parts_rules import Rule
from core.reading.danger.parts_taken import TAKEN
from core.reading.danger.parts_throat import THROAT
from core.reading.danger.parts_words import BODY
from core.reading.danger.scope import Told, is_now
from core.reading.latin import bare
from core.reading.pattern import Match, Pattern

_PARTS = {**BODY, **THROAT, **AROUND, **TAKEN, **CALM}
_LETTER = "[^\\W_]"
_MOST = 4
"""Places at which one part is looked at in a sentence."""


def _whole(words: str) -> Pattern:
    return Pattern(f"(?<!{_LETTER})(?:{words})(?!{_LETTER})")


def _joined(*words: str) -> str:
    return "|".join(dict.fromkeys(filter(None, words)))


_LATIN = {name: _whole(_joined(each.latin, each.marked)) for name, each in _PARTS.items()}
_BARE = {name: _whole(_joined(each.latin, bare(each.latin))) for name, each in _PARTS.items()}
_HAN = {name: Pattern(each.han) for name, each in _PARTS.items()}
_SENTENCES = Pattern(r"[.;!?|]+")
_BEFOREHAND = _whole(f"{parts_rules.BEFOREHAND}|{bare(parts_rules.BEFOREHAND)}")
_NOT = Pattern(f"(?<!{_LETTER})(?:{'|'.join(map(bare, foreign_words.NOT.values()))}) $")
_NEVER_DENIED = frozenset({"not able", "not stopping", "out", "speech", "sight", "moves", "stands"})

Counts = Callable[[str, Match], bool]
"""Whether a part, where it was found, is meant."""


def is_felt(words: str) -> bool:
    """Say whether words in other tongues, folded, tell of a body in danger."""
    return any(_met(parts_rules.RULES, _abroad(each)) for each in _SENTENCES.split(words))


def is_weary(words: str) -> bool:
    """Say whether words in other tongues, folded, tell of a wish to end it."""
    return any(_met(parts_rules.CRISIS, _abroad(each)) for each in _SENTENCES.split(words))


def is_swallowed(words: str) -> bool:
    """Say whether words in other tongues, folded, tell of tablets swallowed."""
    return any(_met(parts_rules.SWALLOWED, _abroad(each)) for each in _SENTENCES.split(words))


def is_felt_in_chinese(said: Told) -> bool:
    """Say whether a compact text tells of a body in danger now."""
    return _met(parts_rules.RULES, _in_chinese(said))


def is_swallowed_in_chinese(said: Told) -> bool:
    """Say whether a compact text tells of tablets swallowed now."""
    return _met(parts_rules.SWALLOWED, _in_chinese(said))


def in_chinese(words: str) -> str:
    """Return words in other tongues with each part in Chinese."""
    for name, pattern in (_BARE if bare(words) == words else _LATIN).items():
        if said := _PARTS[name].said:
            words = pattern.sub(said, words)
    return words


@dataclass(slots=True)
class _Found:
    """The parts of one text, each looked for once."""

    text: str
    patterns: Mapping[str, Pattern]
    counts: Counts
    near: Callable[[Rule], int]
    known: dict[str, list[Match]] = field(default_factory=dict)

    def of(self, part: str) -> list[Match]:
        """Return where a part is told, and meant."""
        if part not in self.known:
            first = islice(self.patterns[part].finditer(self.text), _MOST)
            self.known[part] = [each for each in first if self.counts(part, each)]
        return self.known[part]

    def tell(self, rule: Rule) -> bool:
        """Say whether all parts of a rule are told near each other."""
        if not self.near(rule) or not all(map(self.of, rule.parts)):
            return False
        if rule.unless and self.patterns[rule.unless].search(self.text):
            return False
        return any(_span(each) <= self.near(rule) for each in product(*map(self.of, rule.parts)))


def _met(rules: tuple[Rule, ...], found: _Found) -> bool:
    return any(map(found.tell, rules))


def _span(parts: tuple[Match, ...]) -> int:
    """How many characters the parts take together; one alone takes none."""
    return max(each.start() for each in parts) - min(each.end() for each in parts)


def _abroad(words: str) -> _Found:
    def counts(part: str, found: Match) -> bool:
        before = words[: found.start()]
        if part not in _NEVER_DENIED and _NOT.search(bare(before)):
            return False
        return _BEFOREHAND.search(before.rpartition(",")[2]) is None

    patterns = _BARE if bare(words) == words else _LATIN
    return _Found(words, patterns, counts, lambda rule: rule.latin)


def _in_chinese(said: Told) -> _Found:
    return _Found(said.text, _HAN, lambda _, found: is_now(said, found), lambda rule: rule.han)
