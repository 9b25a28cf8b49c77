"""Danger put together from its parts: a place of the body, what fails in it, how it came.

What somebody in a fright types is foreseen by no sentence; its parts are, in any order and tongue.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import islice, product

from core.reading.danger import foreign_words, parts_look, parts_rules
from core.reading.danger.parts_around import AROUND
from core.reading.danger.parts_calm import CALM
from core.reading.danger.parts_rules import Rule
from core.reading.danger.parts_taken import TAKEN
from core.reading.danger.parts_throat import THROAT
from core.reading.danger.parts_words import BODY
from core.reading.danger.scope import Told, is_now
from core.reading.latin import bare
from core.reading.openings import openings
from core.reading.pattern import LETTER, Match, Pattern, whole

_PARTS = {**BODY, **THROAT, **AROUND, **TAKEN, **CALM}
_MOST = 4
"""Places at which one part is looked at in a sentence."""


def _joined(*words: str) -> str:
    return "|".join(dict.fromkeys(filter(None, words)))


LATIN = {name: whole(_joined(each.latin, each.marked)) for name, each in _PARTS.items()}
BARE = {name: whole(_joined(each.latin, bare(each.latin))) for name, each in _PARTS.items()}
HAN = {name: Pattern(each.han) for name, each in _PARTS.items()}


@cache
def look_abroad(*, with_marks: bool) -> parts_look.Look:
    """Return the first look at a text in other tongues: how the words of each part begin."""
    patterns = LATIN if with_marks else BARE
    return parts_look.look({name: parts_look.stems(x.pattern) for name, x in patterns.items()})


@cache
def look_in_chinese() -> parts_look.Look:
    """Return the first look at a compact text: what the Chinese words of each part begin with."""
    return parts_look.look({name: openings(each.han) for name, each in _PARTS.items()})


_SENTENCES = Pattern(r"[.;!?|]+")
_BEFOREHAND = whole(f"{parts_rules.BEFOREHAND}|{bare(parts_rules.BEFOREHAND)}")
_NOT = Pattern(f"(?<!{LETTER})(?:{'|'.join(map(bare, foreign_words.NOT.values()))}) $")
_NEVER_DENIED = frozenset({"not able", "not stopping", "out", "speech", "sight", "moves", "stands"})

_EVERYDAY = ("worn", "of colour")
_NEVER_SUPPOSED = frozenset({"gone"})  # all were better if I were gone

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


def is_beforehand(words: str) -> bool:
    """Say whether words in other tongues, folded, ask or fear, or tell what tires anybody."""
    found = _abroad(words)
    return _BEFOREHAND.search(words) is not None or any(map(found.of, _EVERYDAY))


def in_chinese(words: str) -> str:
    """Return words in other tongues with each part in Chinese."""
    for name, pattern in (BARE if bare(words) == words else LATIN).items():
        if said := _PARTS[name].said:
            words = pattern.sub(said, words)
    return words


@dataclass(slots=True)
class _Found:
    """The parts of one text, each looked for once."""

    places: Callable[[str], Iterator[Match]]
    """Where a part is told."""
    counts: Counts
    near: Callable[[Rule], int]
    look: parts_look.Look
    held: parts_look.Begun
    known: dict[str, list[Match]] = field(default_factory=dict)
    judged: dict[tuple[str, int], bool] = field(default_factory=dict)

    def of(self, part: str) -> list[Match]:
        """Return the first places where a part is told."""
        if part not in self.known:
            self.known[part] = list(islice(self.places(part), _MOST))
        return self.known[part]

    def is_meant(self, part: str, found: Match) -> bool:
        """Say whether a part is meant where it is told: this costs more than to find it."""
        key = part, found.start()
        if key not in self.judged:
            self.judged[key] = self.counts(part, found)
        return self.judged[key]

    def tell(self, rule: Rule) -> bool:
        """Say whether all parts of a rule are told near each other, and meant."""
        if not self.near(rule) or not all(map(self.of, rule.parts)):
            return False
        near = [
            each
            for each in product(*map(self.of, rule.parts))
            if _span(each) <= self.near(rule) and all(map(self.is_meant, rule.parts, each))
        ]
        return bool(near) and not (rule.unless and any(True for _ in self.places(rule.unless)))


def _met(rules: tuple[Rule, ...], found: _Found) -> bool:
    return any(map(found.tell, found.look.possible(rules, found.held)))


def _span(parts: tuple[Match, ...]) -> int:
    """How many characters the parts take together; one alone takes none."""
    return max(each.start() for each in parts) - min(each.end() for each in parts)


def _abroad(words: str) -> _Found:
    def counts(part: str, found: Match) -> bool:
        before = words[: found.start()]
        if part not in _NEVER_DENIED and _NOT.search(bare(before)):
            return False
        if part in _NEVER_SUPPOSED:
            return True
        return _BEFOREHAND.search(before.rpartition(",")[2]) is None

    marked = bare(words) != words
    patterns, look = LATIN if marked else BARE, look_abroad(with_marks=marked)
    held = parts_look.begun(words)

    def places(part: str) -> Iterator[Match]:
        return parts_look.places(patterns[part], look.stems[part], words, held)

    return _Found(places, counts, lambda rule: rule.latin, look, held)


def _in_chinese(said: Told) -> _Found:
    def counts(_: str, found: Match) -> bool:
        return is_now(said, found)

    def places(part: str) -> Iterator[Match]:
        return HAN[part].finditer(said.text)

    held = dict.fromkeys(said.text, ())
    return _Found(places, counts, lambda rule: rule.han, look_in_chinese(), held)
