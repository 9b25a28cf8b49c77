"""What nobody taught us: the words of a question that no concept covers, chatter left aside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from core.answers.lexicon import FILLER, Names
from core.person import Group
from core.reading.pattern import Pattern
from core.reading.words import Hit

_LEFT = Pattern("[\u4e00-\u9fff]+|[a-z]+")
_CLAUSE = Pattern("(?:[^,。!?;]|(?<=[0-9]),(?=[0-9]))+")
_BODILY = Pattern(
    "[病症炎癌藥瘤痛術針醫疾腫血疹瘀暈昏吃服打劑敏孕胎奶癢麻喘]|開刀|手術|[我他她媽爸]有|得了|患|確診"
)
NUTRIENTS = frozenset({"ca", "d", "k2", "k1", "k", "oc", "mgp"})
PERSONAL = frozenset({FILLER, "mine", "own", "decided", "man", "woman", *Group})
"""Concepts of who asks: a clause with nothing but these says nothing of the question."""


def foreign(text: str, hits: Sequence[Hit[Names]]) -> Iterator[str]:
    """Yield the runs nobody taught us; of 你好,我是台南的阿桃 before a question none."""
    left = list(text)
    for hit in hits:
        left[hit.start : hit.end] = "。" * (hit.end - hit.start)
    said = [
        (clause, _named(clause.start(), clause.end(), hits)) for clause in _CLAUSE.finditer(text)
    ]
    asks = any(NUTRIENTS & named for _, named in said)
    for clause, named in said:
        if not _is_chatter(clause[0], named, asks=asks):
            yield from _LEFT.findall("".join(left[clause.start() : clause.end()]))


def _named(start: int, end: int, hits: Iterable[Hit[Names]]) -> Names:
    return frozenset().union(*(hit.meaning for hit in hits if start <= hit.start < end))


def _is_chatter(clause: str, named: Names, *, asks: bool) -> bool:
    """Say whether a clause is of nothing bodily, and of who asks or not of what is asked."""
    beside = asks and not NUTRIENTS & named
    return (beside or named <= PERSONAL) and not _BODILY.search(clause)


def pieces(run: str) -> Iterator[str]:
    """Yield what is compared of a run: a word of Latin letters whole, else its pairs."""
    if run.isascii() or len(run) == 1:
        yield run
    else:
        yield from (run[at : at + 2] for at in range(len(run) - 1))
