"""What was told of two people at once: the age and sex of the one who is looked at first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from core.person import Subject
from core.reading.kinship import KIN, WORDS
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.read import read
from core.reading.understood import Context, Doubtful, Slots, Understood

LONGEST = 200
"""Characters of the earlier message that are kept until it is clear who is first."""

_NAMED = {Subject.SELF: "我的", Subject.MOTHER: "媽媽", Subject.FATHER: "爸爸"}
"""What a tapped button says, where the word is surely the one that was typed."""


_THEM = Pattern(
    "(?:那|就|好|嗯|喔|啊|,| )*(?:先|從|幫|替|給|看|算|弄|做|問|處理)*[他她伊](?:的|先|開始"
    "|那份|那個|好了|吧|啦|喔| )*"
)


def pointed(earlier: str, words: str) -> str | None:
    """Return the answer that names whom 先看他的 points at, where but one other was spoken of.

    Args:
        earlier: the message that spoke of two; empty where none did.
        words: the normalised answer.
    """
    if not earlier or _THEM.fullmatch(words) is None:
        return None
    named = {found["kin"] for found in WORDS.finditer(normalise(earlier)) if found["kin"]}
    return f"先我{named.pop()}" if len(named) == 1 else None


def with_earlier(earlier: str, words: str, said: Understood, today: date) -> Understood:
    """Return an answer to "whom first?" with what the earlier message told of that person.

    Args:
        earlier: the message that spoke of two: 我65歲女生 我先生68歲.
        words: the answer as typed; empty where a button was tapped.
        said: what was understood of the answer.
        today: the day of reading.
    """
    subject = said.slots.subject
    named = words or _NAMED.get(subject or Subject.OTHER, "")
    if subject is None or not named:
        return said
    for answer in (named, f"先{named}"):
        whole = read(f"{earlier} {answer}", Context(today))
        if whole.slots.subject is subject and not whole.doubts:
            return _joined(said, whole)
    return said


def of_the_others(earlier: str, first: Subject, today: date) -> tuple[Understood, ...]:
    """Return what the message that spoke of two told of the one who is not looked at first.

    Args:
        earlier: the message that spoke of two: 我先生55 我53.
        first: who is looked at first.
        today: the day of reading.
    """
    doubts = read(earlier, Context(today)).doubts
    two = next((each.proposals for each in doubts if each.why is Doubtful.TWO_PEOPLE), ())
    others = [Subject(str(each)) for each in two if str(each) != first]
    told = (_of_one(earlier, each, today) for each in others)
    return tuple(each for each in told if each.slots.age is not None)


def _of_one(earlier: str, subject: Subject, today: date) -> Understood:
    word = _word(earlier, subject)
    relation = None if subject is Subject.SELF else word or None
    said = Understood(slots=Slots(subject=subject), relation=relation)
    return with_earlier(earlier, word, said, today)


def _word(earlier: str, subject: Subject) -> str:
    """The word that was typed for somebody, where one stands for nobody else."""
    if subject is Subject.SELF:
        return _NAMED[subject]
    named = {found["kin"] for found in WORDS.finditer(normalise(earlier)) if found["kin"]}
    fits = {each for each in named if KIN[each].subject is subject}
    return f"我{fits.pop()}" if len(fits) == 1 else ""


def _joined(said: Understood, whole: Understood) -> Understood:
    """Only what is plainly that person's: of health and habits we ask again."""
    slots: Slots = said.slots
    if slots.age is not None:
        return said
    slots = replace(slots, age=whole.slots.age, sex=slots.sex or whole.slots.sex)
    return replace(said, slots=slots, birth=said.birth or whole.birth)
