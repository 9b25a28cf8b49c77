from __future__ import annotations

from dataclasses import replace

import pytest

from core import knowledge
from core.answers import answer
from core.answers.likeness import likeness, tellings, unit
from core.knowledge.answer_rows import AnswerKind, Concepts
from core.knowledge.rows import Knowledge
from tests.core.answers.test_cases import words_of

KNOWN = knowledge.load()
FOLDS = 10
MOST_OF = 0.8
"""Of the questions left out; many were written to be like those of another row."""


def without(fold: int) -> Knowledge:
    """The rows with every tenth question never asked."""
    kept = tuple(
        (name, tuple(each for place, each in enumerate(those) if place % FOLDS != fold))
        for name, those in KNOWN.concepts.asked
    )
    known = KNOWN.concepts
    return replace(KNOWN, concepts=Concepts(known.phrases, kept))


def test_most_questions_find_their_answer_by_others_like_them() -> None:
    fold = 3
    rows = without(fold)
    left_out = [
        (name, those[place])
        for name, those in KNOWN.concepts.asked
        for place in range(fold, len(those), FOLDS)
    ]

    right = [name for name, each in left_out if answer(each, rows).text_id == words_of(name)]

    assert len(right) >= MOST_OF * len(left_out)


def test_a_question_is_most_like_those_of_its_own_answer() -> None:
    like = likeness(KNOWN.concepts).of("骨鈣素到底是什麼啦", KNOWN.concepts)

    assert max(like, key=lambda name: like[name]) == "oc-what"


def test_what_resembles_nothing_is_like_no_row() -> None:
    assert not likeness(KNOWN.concepts).of("", KNOWN.concepts)


def test_what_nobody_asked_of_makes_a_question_less_like_all() -> None:
    asked = likeness(KNOWN.concepts)

    plain = asked.of("骨鈣素是什麼", KNOWN.concepts)["oc-what"]
    strange = asked.of("骨鈣素是什麼鑫犇焱淼", KNOWN.concepts)["oc-what"]

    assert strange < plain


def test_what_few_hold_tells_more() -> None:
    telling = tellings({"甲乙": 2, "丙丁": 8}, 10)

    assert telling["甲乙"] > telling["丙丁"]


def test_what_one_question_alone_holds_tells_nothing() -> None:
    assert tellings({"甲乙": 1, "丙丁": 2}, 10).keys() == {"丙丁"}


def test_weights_brought_to_length_one_keep_their_proportion() -> None:
    weights = unit({"a": 3.0, "b": 4.0})

    assert weights == pytest.approx({"a": 0.6, "b": 0.8})
    assert unit({}) == {}


@pytest.mark.parametrize(
    "words",
    ["nenek boleh makan tempe?", "kalsium diminum kapan?", "resume", "uống canxi lúc nào", "22:00"],
)
def test_letters_of_another_tongue_and_bare_figures_find_no_answer(words: str) -> None:
    assert answer(words, KNOWN).kind is AnswerKind.DECLINE
