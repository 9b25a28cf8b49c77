"""What people ask and say is written once: a question met twice counts twice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from core import knowledge
from core.answers import answer
from core.reading.health.words import CONDITIONS
from core.reading.normal import normalise
from core.reading.phrases import expand
from core.reading.spelling import compact

KNOWN = knowledge.load()


def twice(words: Iterable[str]) -> list[str]:
    return [each for each, times in Counter(words).items() if times > 1]


def folded(question: str) -> str:
    return re.sub(r"\W", "", compact(question))


def test_no_question_was_asked_twice() -> None:
    asked = [folded(each) for _, those in KNOWN.concepts.asked for each in those]

    assert twice(asked) == []


def test_every_phrase_of_a_concept_has_a_wording_that_normalise_leaves_in_a_question() -> None:
    phrases = [each for those in KNOWN.concepts.phrases.values() for each in those]
    phrases += [each for _, those in CONDITIONS for each in those]

    never = [each for each in phrases if not any(normalise(word) == word for word in expand(each))]

    assert never == []


def test_no_concept_holds_a_phrase_twice() -> None:
    held = {name: twice(those) for name, those in KNOWN.concepts.phrases.items()}

    assert {name: those for name, those in held.items() if those} == {}


def test_what_to_do_about_a_lack_pulls_no_amounts() -> None:
    asked = ("骨密度低怎麼辦", "骨密度不夠怎麼辦", "缺D怎麼辦", "缺鈣怎麼辦", "K2不夠怎麼辦")

    assert [each for each in asked if answer(each, KNOWN).has_amounts] == []
