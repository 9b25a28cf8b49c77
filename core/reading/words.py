"""Tables of words made findable: a table's phrases in, every place they stand in a text out.

A phrase may hold ``(a|b)`` for one of several, ``[a|b]`` for one or none, and ``*`` for a few
characters of the same clause, whatever they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import add
from types import MappingProxyType
from typing import Generic, TypeVar

from core.reading.normal import normalise
from core.reading.pattern import Pattern

Meaning = TypeVar("Meaning")
Table = Iterable[tuple[Meaning, Sequence[str]]]

FEW = 100  # a phrase of more wordings than this is searched as a pattern, not word by word

SOUND_ALIKES: Mapping[str, str] = {
    # What a Zhuyin or dictating keyboard puts for a character of our key words.
    "腎": "甚慎賢賸神",
    "凝": "寧擬檸",
    "血": "雪寫穴",
    "懷": "淮壞",
    "孕": "運韻",
    "哺": "補捕",
    "曬": "灑殺",
    "陽": "揚楊羊",
    "經": "精驚筋今金",
    "提": "題",
    "醒": "行型",
    "刪": "山珊",
    "除": "廚",
    "敏": "民閩",
    "素": "訴塑",
    "鬆": "松忪送",
    "邁": "脈賣麥",
    "妥": "托拖脫",
    "類": "纇淚",
    "狀": "壯",
    "腺": "線現",
    "骨": "股古",
    "計": "記技",
    "畫": "劃話化",
    "糖": "醣唐堂",
    "結": "節潔",
    "耐": "奈",
    "路": "陸露",
    "石": "識實拾時",
    "沙": "砂",
    "昂": "卬盎",
    "麗": "力莉利",
}
_SOUNDS = frozenset(SOUND_ALIKES)
LONG_ENOUGH_FOR_A_TYPO = 3
_OPENING = Pattern(r"[\[(]")
_BRACKET = Pattern(r"[\[\]()]")
TWINS = {"裡": "里", "後": "后", "乾": "干", "麵": "面", "鬆": "松", "只": "隻", "週": "周"}
# what simplified input or haste puts for them; normal.py leaves these as they are typed
_TWIN_OF = str.maketrans(TWINS)


@dataclass(frozen=True, slots=True)
class Hit(Generic[Meaning]):
    """A phrase found at ``text[start:end]`` and what its table says it means."""

    start: int
    end: int
    meaning: Meaning


def expand(phrase: str) -> Iterator[str]:
    """Yield every plain wording of a phrase with ``(a|b)`` and ``[a|b]``."""
    found = _OPENING.search(phrase)
    if found is None:
        yield phrase
        return
    start, close = found.start(), _closing(phrase, found.start())
    optional = phrase[start] == "["
    choices = [*_alternatives(phrase[start + 1 : close]), *([""] if optional else [])]
    for choice in choices:
        yield from expand(phrase[:start] + choice + phrase[close + 1 :])


def wordings(phrase: str) -> int:
    """Count the plain wordings of a phrase without writing them out."""
    found = _OPENING.search(phrase)
    if "*" in phrase:
        return FEW + 1
    if found is None:
        return 1
    close = _closing(phrase, found.start())
    inside = _alternatives(phrase[found.start() + 1 : close])
    here = sum(wordings(each) for each in inside) + (found[0] == "[")
    return here * wordings(phrase[close + 1 :])


def pattern_of(phrase: str) -> str:
    """Return a regular expression for a phrase, twins included."""
    found = _OPENING.search(phrase)
    if found is None:
        return "".join(_with_twin(character) for character in phrase)
    close = _closing(phrase, found.start())
    inside = _alternatives(phrase[found.start() + 1 : close])
    choices = "|".join(pattern_of(each) for each in sorted(inside, key=len, reverse=True))
    group = f"(?:{choices})" + ("?" if found[0] == "[" else "")
    return pattern_of(phrase[: found.start()]) + group + pattern_of(phrase[close + 1 :])


_GAP = r"[^ ,。!?;:\n]{0,4}?"


def _with_twin(character: str) -> str:
    if character == "*":
        return _GAP
    twin = TWINS.get(character)
    return re.escape(character) if twin is None else f"[{character}{twin}]"


def heads(phrase: str) -> frozenset[str]:
    """Return the first two characters of every wording of a phrase, fewer of a shorter one."""
    if not phrase:
        return frozenset({""})
    if phrase[0] not in "[(":
        return frozenset(phrase[0] + head[:1] for head in heads(phrase[1:]))
    close = _closing(phrase, 0)
    begun = {head for each in _alternatives(phrase[1:close]) for head in heads(each)}
    begun |= {""} if phrase[0] == "[" else set()
    long = frozenset(head for head in begun if len(head) > 1)
    if len(long) == len(begun):
        return long
    rest = heads(phrase[close + 1 :])
    return long | {(head + each)[:2] for head in begun - long for each in rest}


def _begun_by(head: str) -> str:
    """The head as it is looked for: what a gap follows is looked for by its first character."""
    return head[:1] if head[1:] == "*" else head


def _half_twins(head: str) -> tuple[str, ...]:
    """A head with but one of its two characters exchanged for its twin."""
    other = head.translate(_TWIN_OF)
    return (head[:1] + other[1:], other[:1] + head[1:])


def spellings(phrase: str) -> Iterator[str]:
    """Yield every wording of a normalised phrase, and each with the twins of simplified input."""
    for word in expand(phrase):
        yield word
        other = word.translate(_TWIN_OF)
        if other != word:
            yield other


def _closing(phrase: str, start: int) -> int:
    depth = 0
    nearest = _BRACKET.search(phrase, start + 1)
    if nearest is not None and nearest[0] in ")]":
        return nearest.start()
    for place in range(start, len(phrase)):
        depth += (phrase[place] in "[(") - (phrase[place] in ")]")
        if depth == 0:
            return place
    message = f"a bracket is never closed in {phrase}"
    raise ValueError(message)


def _alternatives(inside: str) -> list[str]:
    if _OPENING.search(inside) is None:
        return inside.split("|")
    parts, depth = [""], 0
    for character in inside:
        depth += (character in "[(") - (character in ")]")
        if character == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return parts


def misspelt(word: str) -> Iterator[str]:
    """Yield a longer word with one character taken for another of the same sound."""
    if len(word) < LONG_ENOUGH_FOR_A_TYPO or _SOUNDS.isdisjoint(word):
        return
    for place, character in enumerate(word):
        for other in SOUND_ALIKES.get(character, ""):
            yield word[:place] + other + word[place + 1 :]


class Words(Generic[Meaning]):
    """A table of phrases, ready to search in time linear in the text; the longest wins."""

    def __init__(self, table: Table[Meaning]) -> None:
        """Expand; an earlier row wins where two rows hold the same wording.

        The wordings stand in a dict, found by their first two characters and their length: a
        regular expression of them all would be no faster to search, and takes a second to compile.
        """
        rows = [(each, normalise(phrase)) for each, phrases in table for phrase in phrases]
        few = [row for row in rows if wordings(row[1]) <= FEW]
        plain = [(meaning, word) for meaning, phrase in few for word in spellings(phrase)]
        self._meanings: dict[str, Meaning] = {}
        for meaning, word in plain:
            self._meanings.setdefault(word, meaning)
        for meaning, word in plain:
            for other in misspelt(word):
                self._meanings.setdefault(other, meaning)
        self._sizes = _sizes(self._meanings)
        many = [row for row in rows if wordings(row[1]) > FEW]
        self._many = [(meaning, Pattern(pattern_of(phrase))) for meaning, phrase in many]
        self._many_from = _many_from([phrase for _, phrase in many])
        self._heads = frozenset(self._sizes) | frozenset(self._many_from)

    def find(self, text: str) -> list[Hit[Meaning]]:
        """Return all hits in order, none overlapping another: the earliest, then the longest."""
        heads = self._heads & _all_heads_in(text)
        if not heads:
            return []
        places = heads_in(text)
        hits = self._plain(text, heads, places)
        hits += self._of_many(text, heads, places)
        return apart(hits) if len(hits) > 1 else hits

    def _plain(
        self, text: str, heads: Iterable[str], places: Mapping[str, Sequence[int]]
    ) -> list[Hit[Meaning]]:
        """The longest wording of the dict at each place where one may begin."""
        hits: list[Hit[Meaning]] = []
        for head in heads:
            sizes = self._sizes.get(head, ())
            hits += [hit for place in places[head] if (hit := self._at(text, place, sizes))]
        return hits

    def _of_many(
        self, text: str, heads: Iterable[str], places: Mapping[str, Sequence[int]]
    ) -> list[Hit[Meaning]]:
        """The phrases of many wordings, each tried at each place where one may begin."""
        begun = sorted(
            (number, place)
            for head in heads
            if head in self._many_from
            for number in self._many_from[head]
            for place in places[head]
        )
        found = ((self._many[number], place) for number, place in begun)
        return [
            Hit(place, match.end(), meaning)
            for (meaning, pattern), place in found
            if (match := pattern.match(text, place))
        ]

    def _at(self, text: str, place: int, sizes: Iterable[int]) -> Hit[Meaning] | None:
        for size in sizes:
            word = text[place : place + size]
            if word in self._meanings and _stands_alone(text, place, place + len(word)):
                return Hit(place, place + len(word), self._meanings[word])
        return None

    def beginning(self) -> Pattern:
        """Return a pattern that finds every place where a phrase may begin, and few others."""
        seconds: dict[str, set[str]] = {}
        for head in self._heads:
            seconds.setdefault(head[0], set()).add(head[1:])
        return Pattern("|".join(_head(first, seconds[first]) for first in sorted(seconds)))

    def first(self, text: str) -> Hit[Meaning] | None:
        """Return the first hit, or None."""
        hits = self.find(text)
        return hits[0] if hits else None

    def any_whole(self, forms: Iterable[str]) -> Meaning | None:
        """Return the meaning of the first form that is one wording of the table."""
        found = (self.whole(form) for form in forms)
        return next((each for each in found if each is not None), None)

    def whole(self, text: str) -> Meaning | None:
        """Return the meaning of a text that is nothing but one wording of the table."""
        if text in self._meanings or not text:
            return self._meanings.get(text)
        heads_of = (*self._many_from.get(text[0], ()), *self._many_from.get(text[:2], ()))
        begun = (self._many[place] for place in sorted(set(heads_of)))
        return next((meaning for meaning, pattern in begun if pattern.fullmatch(text)), None)


_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")


@lru_cache(maxsize=8)  # a message is looked through for the words of a dozen tables
def heads_in(text: str) -> Mapping[str, Sequence[int]]:
    """Return each character and each two of a text, and the places where they stand."""
    places: dict[str, list[int]] = {}
    for place, head in enumerate(text):
        places.setdefault(head, []).append(place)
    for place, head in enumerate(map(add, text, text[1:])):
        places.setdefault(head, []).append(place)
    return MappingProxyType(places)  # every table of a message is handed the same one


@lru_cache(maxsize=8)
def _all_heads_in(text: str) -> frozenset[str]:
    """Return the heads alone, as a set: two sets meet in half the time."""
    return frozenset(heads_in(text))


def _head(first: str, seconds: set[str]) -> str:
    """One character, and any of those that may follow it; an empty one is any at all."""
    if "" in seconds:
        return re.escape(first)
    return f"{re.escape(first)}[{''.join(map(re.escape, sorted(seconds)))}]"


def _sizes(words: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """The lengths of the words that begin with each two characters, longest first."""
    sizes: dict[str, set[int]] = {}
    for word in words:
        sizes.setdefault(word[:2], set()).add(len(word))
    return {first: tuple(sorted(each, reverse=True)) for first, each in sizes.items()}


def _many_from(phrases: Sequence[str]) -> dict[str, list[int]]:
    """The numbers of the phrases of many wordings that may begin with each two characters."""
    begun: dict[str, list[int]] = {}
    for number, phrase in enumerate(phrases):
        for head in set(map(_begun_by, heads(phrase))):
            for spelt in {head, head.translate(_TWIN_OF), *_half_twins(head)}:
                begun.setdefault(spelt, []).append(number)
    return begun


def _stands_alone(text: str, start: int, end: int) -> bool:
    """A word of letters is not read inside a longer one (ok in book); Chinese has no bounds."""
    if text[start] not in _LETTERS:
        return True
    return text[start - 1 : start] not in _LETTERS and text[end : end + 1] not in _LETTERS


def apart(hits: list[Hit[Meaning]]) -> list[Hit[Meaning]]:
    """Return the hits in order, none overlapping another: the earliest, then the longest."""
    kept: list[Hit[Meaning]] = []
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end)):
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return kept
