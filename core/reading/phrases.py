"""How a phrase of a table is written: all its wordings, their twins, and what they are typed for.

A phrase may hold ``(a|b)`` for one of several, ``[a|b]`` for one or none, and ``*`` for a few
characters of the same clause, whatever they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from sys import maxsize

from core.reading.pattern import Pattern

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
_MEANT = {other: each for each, others in SOUND_ALIKES.items() for other in others}
_MISTAKEN = frozenset(_MEANT)
LONG_ENOUGH_FOR_A_TYPO = 3
_OPENING = Pattern(r"[\[(]")
_BRACKET = Pattern(r"[\[\]()]")
TWINS = {"裡": "里", "後": "后", "乾": "干", "麵": "面", "鬆": "松", "只": "隻", "週": "周"}
# what simplified input or haste puts for them; normal.py leaves these as they are typed
_TWIN_OF = str.maketrans(TWINS)


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
    """Count the plain wordings of a phrase without writing them out; a gap has no number."""
    found = _OPENING.search(phrase)
    if "*" in phrase:
        return maxsize
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
    plain = list(begun(phrase))
    return frozenset(each[:1] + second[:1] for each in plain for second in begun(each[1:]))


def spelt_heads(phrase: str) -> frozenset[str]:
    """Return the first two characters as they are looked for, also of twins.

    What a gap follows is looked for by its first character.
    """
    found: set[str] = set()
    for head in heads(phrase):
        typed = head[:1] if head[1:] == "*" else head
        other = typed.translate(_TWIN_OF)
        found.update((typed, other, typed[:1] + other[1:], other[:1] + typed[1:]))
    return frozenset(found)


def begun(phrase: str) -> Iterator[str]:
    """Yield a phrase for each way to begin it: until its first character is no choice any more."""
    if phrase[:1] not in ("[", "("):
        yield phrase
        return
    close = _closing(phrase, 0)
    for each in _alternatives(phrase[1:close]):
        yield from begun(each + phrase[close + 1 :])
    if phrase[0] == "[":
        yield from begun(phrase[close + 1 :])


def spelt_firsts(first: str) -> frozenset[str]:
    """Return a first character as it is looked for: itself, its twin, what they are misspelt as."""
    twin = TWINS.get(first, first)
    return frozenset((first, twin, *SOUND_ALIKES.get(first, ""), *SOUND_ALIKES.get(twin, "")))


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
    if not is_misspelt(word):
        return
    for place, character in enumerate(word):
        for other in SOUND_ALIKES.get(character, ""):
            yield word[:place] + other + word[place + 1 :]


def misspelt_head(head: str) -> Iterator[str]:
    """Yield the first two characters of a word with one of them taken for another."""
    yield from (other + head[1:] for other in SOUND_ALIKES.get(head[:1], ""))
    yield from (head[:1] + other for other in SOUND_ALIKES.get(head[1:], ""))


def is_misspelt(word: str) -> bool:
    """Whether a word is long enough to be known misspelt, and holds what it may be by."""
    return len(word) >= LONG_ENOUGH_FOR_A_TYPO and not _SOUNDS.isdisjoint(word)


def may_be_respelt(text: str) -> bool:
    """Whether anything in a text may be a misspelt word."""
    return not _MISTAKEN.isdisjoint(text)


def respelt(word: str) -> Iterator[str]:
    """Yield the words that one may be misspelt for."""
    if len(word) < LONG_ENOUGH_FOR_A_TYPO:
        return
    for place, character in enumerate(word):
        if character in _MISTAKEN:
            yield word[:place] + _MEANT[character] + word[place + 1 :]
