"""Answers about the sun that were understood before, and what an answer like them then tells.

The table is ``heard.toml``, a line an answer; the rules' own phrases count as answers too.
"""

from __future__ import annotations

import math
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

from core.person import Sun
from core.reading.pattern import Match, Pattern
from core.reading.sun.answers import ANSWERS
from core.reading.sun.little import LITTLE_SUN
from core.reading.sun.places import PLACES
from core.reading.sun.signs import Sign
from core.reading.sun.words import OTHER_SUN
from core.reading.sun.work import INDOOR_WORK, OUTDOOR_WORK

Told = Sun | None
"""What an answer told: None where it told neither."""
OF_CHARACTER, OF_PAIR = 0.5, 1.0  # what holding one of each is worth
UNHEARD = 0.5  # so many answers are taken to hold what none held
OWN = 2.0  # so many times likelier than where neither was told, a pair is of its kind
WORDINGS = 4  # of a phrase of the rules that count as answers
RAREST = 4  # pairs of an answer by which the nearest is found

_FIGURES = Pattern(  # 下午三點半 is alike nothing
    "[0-9.:]+(?:am|pm|點半?|分鐘?|歲|小時|鐘頭|年次?|個?月|號|公分)?|[零一二三四五六七八九十百]{2,}|[零一二兩三四五六七八九十百幾半]{1,5}"
    "(?:點[0-9一二三四五六七八九十半]*|分鐘?|歲|小時|鐘頭|個鐘頭|個小時|年次|公分|公斤|號)"
)
_LATIN = Pattern("[a-z']+")
_MARKS = Pattern(r"[^\w\n]+")
_CHOICE = Pattern(r"\((?P<one>[^()\[\]]*)\)|\[(?P<none>[^()\[\]]*)\]")
_TELLS = {
    Sign.PLENTY: Sun.AMPLE,
    Sign.OUTDOOR_LIFE: Sun.AMPLE,
    Sign.HOURS_OUT: Sun.AMPLE,
    Sign.LITTLE: Sun.LOW,
    Sign.INDOORS: Sun.LOW,
    Sign.COVERED: Sun.LOW,
    Sign.INSIDE: Sun.LOW,
}


@dataclass(frozen=True, slots=True)
class Likeness:
    """What an answer is like: ``margin`` says how surely, ``pairs`` by which pieces."""

    told: Told
    margin: float
    pairs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """The answers heard before: how many of each kind, and how many of them hold each piece."""

    answers: Mapping[Told, tuple[str, ...]]
    held: Mapping[str, Mapping[Told, int]]

    def likeness(self, answer: str) -> Likeness:
        """Weigh every piece of a normalised answer by the kinds of answers that hold it."""
        known = [(each, self.held[each]) for each in sorted({*pieces(answer)}) if each in self.held]
        scores = {
            told: sum(_worth(each) * math.log(self._share(held, told)) for each, held in known)
            for told in self.answers
        }
        best, second = sorted(scores, key=scores.__getitem__, reverse=True)[:2]
        margin = (scores[best] - scores[second]) / math.sqrt(len(known) + 1)
        own = (each for each, held in known if len(each) > 1 and self._is_own(held, best))
        return Likeness(best, margin, tuple(sorted(own)))

    def nearest(self, answer: str, told: Told) -> str:
        """Return the answer of a kind that shares most with one, the rarest pieces weighing most.

        Only answers that hold one of its rarest pairs are looked at.
        """
        rarity = {
            each: sum(self.held[each].values())
            for each in pieces(answer)
            if len(each) > 1 and self.held.get(each, {}).get(told)
        }
        rarest = sorted(rarity, key=rarity.__getitem__)[:RAREST]
        those = self.answers[told]
        near = [other for each in rarest for other in those if each in other]

        def shared(other: str) -> float:
            return sum(1 / rare for each, rare in rarity.items() if each in other)

        return max(near, key=shared, default="")

    def is_said(self, words: str, told: Told) -> bool:
        """Say whether words stand in answers of a kind, and in none that told neither."""
        if any(words in each for each in self.answers[None]):
            return False
        return any(words in each for each in self.answers[told])

    def _is_own(self, held: Mapping[Told, int], told: Told) -> bool:
        enough = held[told] >= OWN
        return enough and self._share(held, told) >= OWN * self._share(held, None)

    def _share(self, held: Mapping[Told, int], told: Told) -> float:
        return (held[told] + UNHEARD) / (len(self.answers[told]) + 2 * UNHEARD)


def weighed(answers: Mapping[Told, str]) -> Heard:
    """Count the pieces of normalised answers, one a line."""
    counts = [Counter(pieces(those)) for those in answers.values()]

    @cache  # most pieces are held by one answer or two: thousands share a few hundred counts
    def shared(*held: int) -> Mapping[Told, int]:
        return dict(zip(answers, held, strict=True))

    known = dict.fromkeys(piece for each in counts for piece in each)
    held = {piece: shared(*(each[piece] for each in counts)) for piece in known}
    return Heard({told: tuple(those.split("\n")) for told, those in answers.items()}, held)


@cache
def heard() -> Heard:
    """Return the answers of the table and of the rules; counted once, when first needed."""
    table = tomllib.loads((files(__package__) / "heard.toml").read_text("utf-8"))
    return weighed(
        {
            Sun.LOW: "\n".join((table["low"], *phrases(Sun.LOW))),
            Sun.AMPLE: "\n".join((table["ample"], *phrases(Sun.AMPLE))),
            None: table["neither"],
        }
    )


def phrases(told: Sun) -> Iterator[str]:
    """Yield WORDINGS of every phrase by which the rules read this; a line a phrase."""
    tables = (OTHER_SUN, OUTDOOR_WORK, LITTLE_SUN, INDOOR_WORK, PLACES, ANSWERS)
    rows = (row for table in tables for row in table)
    lines = "\n".join(each for sign, those in rows if _TELLS.get(sign) is told for each in those)
    for turn in range(WORDINGS):
        yield _worded(lines, turn).replace("*", " ")


def _worded(lines: str, turn: int) -> str:
    """Write out one wording of each phrase; each turn takes choices further on."""

    def chosen(found: Match) -> str:
        choices = (found["one"] if found["none"] is None else "|" + found["none"]).split("|")
        return choices[turn * len(choices) // WORDINGS]

    while _CHOICE.search(lines) is not None:  # the innermost first
        lines = _CHOICE.sub(chosen, lines)
    return lines


def pieces(answer: str) -> Iterator[str]:
    """Yield the characters, pairs of characters and Latin words of an answer, as often as held."""
    words = _FIGURES.sub(" ", answer)
    yield from _LATIN.findall(words)
    plain = _MARKS.sub("", _LATIN.sub(" ", words))
    yield from plain.replace("\n", "")
    yield from (one + other for one, other in pairwise(plain) if "\n" not in (one, other))


def _worth(piece: str) -> float:
    return OF_PAIR if len(piece) > 1 else OF_CHARACTER
