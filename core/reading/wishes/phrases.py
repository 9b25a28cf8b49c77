"""What the tables of wishes name in a text: as a whole message, or as a phrase within one."""

from __future__ import annotations

from functools import cache

from core.reading.fillers import answer_forms
from core.reading.understood import Intent
from core.reading.wishes.alone import WHOLE
from core.reading.wishes.not_wished import is_taken_back
from core.reading.wishes.within import WITHIN
from core.reading.words import Words

_ORDER = {intent: place for place, (intent, _) in enumerate(WITHIN)}


def alone(text: str) -> Intent | None:
    """Return the wish that a whole text or clause is, as the tables name it."""
    return _whole().any_whole(answer_forms(text))


def within(text: str) -> Intent | None:
    """Return the first wish in the tables' order of those that stand in a text and are meant."""
    found = [hit.meaning for hit in _within().find(text) if not is_taken_back(text, hit)]
    return min(found, key=_ORDER.__getitem__, default=None)


@cache
def _whole() -> Words[Intent]:
    return Words(WHOLE)


@cache
def _within() -> Words[Intent]:
    return Words(WITHIN)
