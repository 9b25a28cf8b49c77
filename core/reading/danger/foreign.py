"""Danger in English, Indonesian and Vietnamese, heard whatever language was chosen."""

from __future__ import annotations

from collections.abc import Mapping

from core.reading.danger import foreign_words
from core.reading.danger.kinds import Danger
from core.reading.latin import bare, folded
from core.reading.pattern import Pattern
from core.reading.shorthand import TONGUES, in_full

_APART = " | "
_LATIN = Pattern("[a-zđ]")
_LETTER = "[^\\W_]"


def _whole(words: str) -> Pattern:
    return Pattern(f"(?<!{_LETTER})(?:{words})(?!{_LETTER})")


def _any_of(table: Mapping[str, str]) -> Pattern:
    return _whole("|".join(table.values()))


def _bare_of(table: Mapping[str, str]) -> Pattern:
    return _whole(bare(table["vi"]))


_CRISIS = _any_of(foreign_words.CRISIS)
_NAMED = _any_of(foreign_words.NAMED)
_SIGNS = _any_of(foreign_words.SIGNS)
_BARE_CRISIS = _bare_of(foreign_words.CRISIS)
_BARE_NAMED = _bare_of(foreign_words.NAMED)
_BARE_SIGNS = _bare_of(foreign_words.SIGNS)
_SWALLOWED = _any_of(foreign_words.SWALLOWED)
_DAY_BY_DAY = _whole(foreign_words.DAY_BY_DAY)
_PAST = _whole(foreign_words.PAST)
_DIED_OF = _whole(foreign_words.DIED_OF)
_NOW = _whole(foreign_words.NOW)
_ASKED_ABOUT = _whole(foreign_words.ASKED_ABOUT)
_ALIKE = _whole(foreign_words.ALIKE)


def danger(text: str) -> Danger | None:
    """Return the danger told in another tongue; what is long past is none, unless it is now too."""
    if not _LATIN.search(words := folded(text)):
        return None
    words = _DIED_OF.sub(" ", _written_out(words))
    swallowed = _SWALLOWED.search(words) is not None and not _DAY_BY_DAY.search(words)
    if _has(_CRISIS, _BARE_CRISIS, words):
        return Danger.SWALLOWED if swallowed else Danger.CRISIS
    is_now = _NOW.search(words) is not None
    if not is_now and _PAST.search(words):
        return None
    if swallowed:
        return Danger.SWALLOWED
    named = _has(_NAMED, _BARE_NAMED, words) and (is_now or not _ASKED_ABOUT.search(words))
    return Danger.EMERGENCY if named or _has(_SIGNS, _BARE_SIGNS, words) else None


def _written_out(words: str) -> str:
    """Return the words as typed, and with the short ones of each language in full."""
    full = dict.fromkeys((words, *(in_full(words, each) for each in TONGUES)))
    typed_bare = bare(words) == words
    return _APART.join(bare(each) if typed_bare else each for each in full)


def _has(marked: Pattern, without: Pattern, words: str) -> bool:
    """Whether danger is named; without marks only where nothing is typed with any."""
    if marked.search(words):
        return True
    return bare(words) == words and without.search(_ALIKE.sub(" ", words)) is not None
