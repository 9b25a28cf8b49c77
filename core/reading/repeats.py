"""Choices that repeat, put so that no text can be taken by them in more ways than one.

``(?:看|看看)*`` takes 看看看看看看 in so many ways that a regular expression which fails behind it
tries for hours. Without 看看, which is 看 twice, it takes the same and fails at once.
"""

from __future__ import annotations

import re
from itertools import product

from core.reading.openings import characters

_PLAIN = r"[^()\\.^$\[]|\\\W|\[(?:\\.|[^\]\\])*\]"
_REPEATED = re.compile(
    rf"\(\?:(?P<choices>(?:{_PLAIN}|\((?:\?[:=!]|\?<[=!])(?:{_PLAIN})*\))*)\)(?P<often>[*+])(?![?+])"
)
_CHOICE = re.compile(r"(?:\\.|\[(?:\\.|[^\]])*\]|\((?:\\.|[^()])*\)|[^|\[(\\])*", re.DOTALL)
_ATOM = re.compile(
    r"(?:\[(?P<set>[^\]\\^][^\]\\]*)\]|\(\?:(?P<group>[^()]*)\)|(?P<one>\\\W|[^\[\]?*+{}()\\]))"
    r"(?P<maybe>\??)(?![*+{?])"
)
_OF_ONE = re.compile(r"(?P<atom>\[[^\]\\]*\]|[^\[\]?*+{}()\\])(?:\+|\{1,[0-9]+\})")
_MOST = 400  # words that one choice may stand for; what stands for more is left as it is


def told_apart(pattern: str) -> str:
    """Return a pattern that matches the same, without repeated choices that hold one another."""
    return _REPEATED.sub(_apart, pattern)


def _apart(group: re.Match[str]) -> str:
    choices = [_once(each) for each in _split(group["choices"])]
    words = {each: _words(each) for each in choices}
    known = {word for each in words.values() for word in each or ()}
    empty = "" in known
    known.discard("")
    kept = {word for word in known if not _is_made_of(word, known - {word})}
    written = [_written(each, words[each], kept) for each in dict.fromkeys(choices)]
    often = "*" if empty else group["often"]
    return f"(?:{'|'.join(filter(None, written))}){often}"


def _split(choices: str) -> list[str]:
    """Return what stands between the bars, [|] being none."""
    found, place = [], 0
    while place <= len(choices):
        each = _CHOICE.match(choices, place)
        end = each.end() if each else place
        found.append(choices[place:end])
        place = end + 1
    return found


def _once(choice: str) -> str:
    """Return 嗯 for 嗯+: how often it stands is said by the repetition."""
    single = _OF_ONE.fullmatch(choice)
    return single["atom"] if single else choice


def _words(choice: str) -> tuple[str, ...] | None:
    """Return the words a choice stands for in their order; None where they are not counted."""
    atoms, place = [], 0
    while place < len(choice):
        atom = _ATOM.match(choice, place)
        if atom is None:
            return None
        inside = _inside(atom)
        if inside is None:
            return None
        atoms.append([*inside, *([""] if atom["maybe"] else [])])
        place = atom.end()
        if _count(atoms) > _MOST:
            return None
    return tuple(dict.fromkeys(map("".join, product(*atoms))))


def _inside(atom: re.Match[str]) -> tuple[str, ...] | None:
    if atom["group"] is None:
        single = atom["one"] and atom["one"].removeprefix("\\")
        found = frozenset(single) if single else characters(atom["set"])
        return None if found is None else tuple(sorted(found))
    words = [_words(each) for each in _split(atom["group"])]
    if None in words:
        return None
    return tuple(word for each in words for word in each or ())


def _count(atoms: list[list[str]]) -> int:
    count = 1
    for each in atoms:
        count *= len(each)
    return count


def _is_made_of(word: str, others: set[str]) -> bool:
    """Whether a word is nothing but others, one behind the other."""
    reached = {0}
    for end in range(1, len(word) + 1):
        if any(word[start:end] in others for start in reached):
            reached.add(end)
    return len(word) in reached


def _written(choice: str, words: tuple[str, ...] | None, kept: set[str]) -> str:
    """Return a choice without the words that are not kept, as it was where all are."""
    if words is None or (words and kept.issuperset(words)):
        return choice
    return "|".join(re.escape(word) for word in words if word in kept)
