"""Danger in English, Indonesian and Vietnamese, heard whatever language was chosen."""

from __future__ import annotations

from collections.abc import Mapping

from core.reading.danger import foreign_words
from core.reading.danger.kinds import Danger
from core.reading.latin import folded
from core.reading.pattern import Pattern

_LETTER = "[^\\W_]"


def _whole(words: str) -> Pattern:
    return Pattern(f"(?<!{_LETTER})(?:{words})(?!{_LETTER})")


def _any_of(table: Mapping[str, str]) -> Pattern:
    return _whole("|".join(table.values()))


_CRISIS = _any_of(foreign_words.CRISIS)
_NAMED = _any_of(foreign_words.NAMED)
_SIGNS = _any_of(foreign_words.SIGNS)
_SWALLOWED = _any_of(foreign_words.SWALLOWED)
_DAY_BY_DAY = _whole(foreign_words.DAY_BY_DAY)
_PAST = _whole(foreign_words.PAST)
_DIED_OF = _whole(foreign_words.DIED_OF)
_NOW = _whole(foreign_words.NOW)
_ASKED_ABOUT = _whole(foreign_words.ASKED_ABOUT)


def danger(text: str) -> Danger | None:
    """Return the danger told in another tongue; what is long past is none, unless it is now too."""
    words = _DIED_OF.sub(" ", folded(text))
    swallowed = _SWALLOWED.search(words) is not None and not _DAY_BY_DAY.search(words)
    if _CRISIS.search(words):
        return Danger.SWALLOWED if swallowed else Danger.CRISIS
    is_now = _NOW.search(words) is not None
    if not is_now and _PAST.search(words):
        return None
    if swallowed:
        return Danger.SWALLOWED
    named = _NAMED.search(words) is not None and (is_now or not _ASKED_ABOUT.search(words))
    return Danger.EMERGENCY if named or _SIGNS.search(words) else None
