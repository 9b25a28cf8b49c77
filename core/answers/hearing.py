"""What a question is about: the concepts its words name, and what is left over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from core.answers.complaints import complains
from core.answers.foreign import foreign
from core.answers.lexicon import FILLER, find, lexicon
from core.answers.quantities import of_age, quantities
from core.knowledge.answer_rows import Concepts
from core.person import Condition, Group, Subject
from core.reading import health
from core.reading.danger import is_story, plainly
from core.reading.health.words import CONDITIONS
from core.reading.pattern import Match, Pattern
from core.reading.people.ages import ages
from core.reading.people.told import told
from core.reading.sentences.clauses import Sentence
from core.reading.spelling import compact
from core.reading.understood import Context
from core.reading.words import Hit

_CALLED = Pattern(r"^[^,，。!！?？]{0,6}骨本(?=[~～!！,，。 啊呀ㄚ]|你好|您好|請問|早安|晚安|在嗎)")
_LISTENER = Pattern(
    "(?:跟|給|幫|對|向|講給|說給|拿給|傳給|要)(?:我)?(?:們)?"
    "(?:阿嬤|阿公|媽媽?|爸爸?|爺爺|奶奶|外婆|外公|婆婆|公公|老公|老婆|先生|太太|兒子|女兒|孫子|小孩|長輩|家人|朋友|同事)"
    "(?:來)?(?:解釋|說明|介紹|講解|講(?=一下|$|,|[^過到得])|聽|看(?=$|,|得懂)|抄|念)"
)
_CLAUSES = Pattern(r"[,，。!！?？\s]+")
_RUN_TOGETHER = Pattern("(?:d3|k2|k1)(?=d3|k2|k1)")
GROUPED = "grouped"
AGED = frozenset({"under4", *Group})
_DENIED = Pattern("(?:沒有?|沒有?在|不是|並未|無)[吃用服打得患過]{0,2}$")
_ANY_DAY = Context(today=date.min)  # what is said of health does not turn on the day


@dataclass(frozen=True, slots=True)
class Heard:
    """``typed`` is the whole question, compact, ``text`` what is to the point in it.

    ``foreign`` are the runs of characters, and the words, that no concept covers.
    """

    typed: str
    text: str
    concepts: frozenset[str]
    groups: tuple[Group, ...]
    foreign: tuple[str, ...]


def hear(question: str, concepts: Concepts) -> Heard:
    """Return what a question is about."""
    text = _RUN_TOGETHER.sub(_apart, plainly(compact(_pertinent(question))))
    hits = tuple(find(text, lexicon(concepts)))
    named = (hit for hit in hits if not _denied(text, hit))
    found = {name for hit in named for name in hit.meaning} - {FILLER}
    counted = quantities(text, frozenset(found))
    if not counted & AGED:
        counted |= frozenset(_told_age(text, frozenset(found)))
    if aged := counted & set(Group):
        found -= set(Group) - aged  # 阿嬤60歲 is not in the row of the old
    found |= counted
    found |= {"pain"} if complains(text) else set()
    found |= _stated(text)
    groups = tuple(group for group in Group if group in found)
    if groups:
        found.add(GROUPED)
    return Heard(compact(question), text, frozenset(found), groups, tuple(foreign(text, hits)))


def _apart(name: Match) -> str:
    """Part D3K2, which is one Latin word otherwise."""
    return f"{name[0]},"


def _pertinent(question: str) -> str:
    """Leave out our name called, and what is only told of the news or a film before a question."""
    called = _LISTENER.sub(" ", _CALLED.sub(" ", question))
    clauses = [each for each in _CLAUSES.split(called) if each.strip()]
    kept = [each for each in clauses if not is_story(compact(each))]
    return called if len(kept) == len(clauses) or not kept else ",".join(kept)


def _told_age(text: str, found: frozenset[str]) -> Iterator[str]:
    """Yield what an age names that is told without 歲: 今年33, 我媽68."""
    for each in ages(told(text, _ANY_DAY), _ANY_DAY).found:
        if isinstance(each.value, int):
            yield from of_age(each.value, found)


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
