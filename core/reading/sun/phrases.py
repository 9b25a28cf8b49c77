"""The phrases of a message that tell of the sun, each apart from the others."""

from __future__ import annotations

from functools import cache

from core.reading.found import overlap
from core.reading.sentences.clauses import Sentence
from core.reading.sun.answers import ANSWERS, WRY
from core.reading.sun.little import LITTLE_SUN
from core.reading.sun.own import is_trade
from core.reading.sun.places import PLACES
from core.reading.sun.rooms import rooms
from core.reading.sun.signs import Sign
from core.reading.sun.told import telling
from core.reading.sun.trades import KNOWS_NO_SUN, TRADES
from core.reading.sun.words import OTHER_SUN
from core.reading.sun.work import INDOOR_WORK, OUTDOOR_WORK
from core.reading.words import Hit, Words, apart


@cache
def _signs() -> Words[Sign]:
    return Words([*OTHER_SUN, *OUTDOOR_WORK, *LITTLE_SUN, *INDOOR_WORK, *PLACES])


@cache
def _answers() -> Words[Sign]:
    return Words([*ANSWERS, *TRADES])


@cache
def _wry() -> Words[Sign]:
    return Words([*WRY, *KNOWS_NO_SUN])


def standing_there(text: str, *, asked: bool) -> list[Hit[Sign]]:
    """Return every phrase of the tables that stands in a normalised text, whoever it tells of.

    Args:
        text: Normalised text.
        asked: Whether the sun was asked for, so that an answer's and a trade's words count too.
    """
    hits = _signs().find(text)
    return apart([*hits, *_answers().find(text)]) if asked else hits


def told_among(there: list[Hit[Sign]], sentence: Sentence, *, asked: bool) -> list[Hit[Sign]]:
    """Return those phrases that tell of one's own days; where asked, also rooms and wry words."""
    text, hits = sentence.text, telling(sentence, there)
    if not asked:
        return [hit for hit in hits if not is_trade(text, hit)]
    inside = telling(sentence, apart([*rooms(text)]))
    barring = _barring(hits, text)
    free = (room for room in inside if not any(overlap(room, hit) for hit in barring))
    return apart([*_wry().find(text), *hits, *(_within(text, room) for room in free)])


def _barring(hits: list[Hit[Sign]], text: str) -> list[Hit[Sign]]:
    """早上都在佛堂,下午也是: what says when takes no room away where the rest is like it."""
    return [hit for hit in hits if hit.meaning is not Sign.DAILY or "也" not in text]


def _within(text: str, room: Hit[Sign]) -> Hit[Sign]:
    return Hit(room.start + text.startswith("在", room.start), room.end, room.meaning)
