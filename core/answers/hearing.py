"""What a question is about: the concepts its words name, and what is left over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from core.answers.complaints import complains
from core.answers.lexicon import FILLER, find, lexicon
from core.answers.quantities import quantities
from core.answers.spelling import compact
from core.knowledge.answer_rows import Concepts
from core.person import Condition, Group, Subject
from core.reading import health
from core.reading.clauses import Sentence
from core.reading.health_words import CONDITIONS
from core.reading.pattern import Pattern
from core.reading.understood import Context
from core.reading.words import Hit

GROUPED = "grouped"
_DENIED = Pattern("(?:沒有?|沒有?在|不是|並未|無)[吃用服打得患過]{0,2}$")
_ANY_DAY = Context(today=date.min)  # what is said of health does not turn on the day
_LEFT = Pattern("[\u4e00-\u9fff]+|[a-z]+")
_CLAUSE = Pattern("(?:[^,。!?;]|(?<=[0-9]),(?=[0-9]))+")
_BODILY = Pattern("[病症炎癌藥瘤痛術針醫疾腫血疹瘀暈昏吃服打劑敏孕胎奶癢麻喘]|開刀|手術")
PERSONAL = frozenset({FILLER, "mine", "decided", "man", "woman", *Group})
"""Concepts of who asks: a clause with nothing but these says nothing of the question."""


@dataclass(frozen=True, slots=True)
class Heard:
    """``unknown`` is the longest run of characters (or a foreign word) that no concept covers."""

    text: str
    concepts: frozenset[str]
    groups: tuple[Group, ...]
    unknown: int


def hear(question: str, concepts: Concepts) -> Heard:
    """Return what a question is about."""
    text = compact(question)
    hits = tuple(find(text, lexicon(concepts)))
    named = (hit for hit in hits if not _denied(text, hit))
    found = {name for hit in named for name in hit.meaning} - {FILLER}
    found |= quantities(text, frozenset(found))
    found |= {"pain"} if complains(text) else set()
    found |= _stated(text)
    groups = tuple(group for group in Group if group in found)
    if groups:
        found.add(GROUPED)
    return Heard(text, frozenset(found), groups, _unknown(text, hits))


def _stated(text: str) -> set[str]:
    """Return what the reader of the chat hears of somebody's illnesses and medicines."""
    found = health.read(Sentence(text, Subject.SELF), _ANY_DAY).found
    listed = [each for said in found if isinstance(said.value, tuple) for each in said.value]
    return {each.value for each in listed if each is not Condition.FRAGILITY}


def _denied(text: str, hit: Hit[frozenset[str]]) -> bool:
    medical = not hit.meaning.isdisjoint(_MEDICAL)
    return medical and _DENIED.search(text[: hit.start]) is not None


_MEDICAL = frozenset(condition.value for condition, _ in CONDITIONS) | {
    *("kidney", "pregnancy", "natural_blood_thinner", "diabetes", "osteoporosis"),
}


def _unknown(text: str, hits: Sequence[Hit[frozenset[str]]]) -> int:
    """Measure the longest run nobody taught us; 你好,我是台南的阿桃 before a question is none."""
    left = list(text)
    for hit in hits:
        left[hit.start : hit.end] = "。" * (hit.end - hit.start)
    clauses = [m for m in _CLAUSE.finditer(text) if not _is_chatter(m[0], m.start(), hits)]
    runs = [run for m in clauses for run in _LEFT.findall("".join(left[m.start() : m.end()]))]
    return max((1 if run.isascii() and len(run) == 1 else _size(run) for run in runs), default=0)


def _is_chatter(clause: str, start: int, hits: Iterable[Hit[frozenset[str]]]) -> bool:
    """Say whether a clause names neither a concept of ours nor anything bodily."""
    end = start + len(clause)
    named = (hit.meaning for hit in hits if start <= hit.start < end)
    return all(meaning <= PERSONAL for meaning in named) and not _BODILY.search(clause)


def _size(run: str) -> int:
    return 2 if run.isascii() else len(run)
