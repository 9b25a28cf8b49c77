from __future__ import annotations

import math
from dataclasses import replace

import pytest

from core import knowledge
from core.answers import answer
from core.answers.likeness import likeness, rarities, unit
from core.knowledge.answer_rows import Concepts
from core.knowledge.rows import Knowledge

KNOWN = knowledge.load()
FOLDS = 10
MOST_OF = 0.9  # of the questions left out; those that nothing resembles are the rest


def without(fold: int) -> Knowledge:
    """The rows with every tenth question never asked."""
    kept = {
        name: tuple(each for place, each in enumerate(those) if place % FOLDS != fold)
        for name, those in KNOWN.concepts.asked.items()
    }
    known = KNOWN.concepts
    return replace(KNOWN, concepts=Concepts(known.phrases, known.generic, kept))


def test_most_questions_find_their_answer_by_others_like_them() -> None:
    fold = 3
    rows = without(fold)
    left_out = [
        (name, those[place])
        for name, those in KNOWN.concepts.asked.items()
        for place in range(fold, len(those), FOLDS)
    ]

    right = [
        name for name, question in left_out if answer(question, rows).text_id == f"answer-{name}"
    ]

    assert len(right) >= MOST_OF * len(left_out)


def test_a_question_asked_before_votes_for_its_own_answer() -> None:
    votes = likeness(KNOWN.concepts).votes("骨鈣素是什麼", KNOWN.concepts)

    assert max(votes, key=lambda name: votes[name]) == "oc-what"


def test_what_resembles_nothing_has_no_votes() -> None:
    assert not likeness(KNOWN.concepts).votes("", KNOWN.concepts)


def test_what_few_hold_tells_more() -> None:
    rarity = rarities([{"a": 1.0, "b": 1.0}, {"a": 1.0}, {"a": 1.0}])

    assert rarity["b"] > rarity["a"]


def test_a_weighed_question_has_length_one() -> None:
    weighed = unit({"a": 2.0, "b": 1.0, "unheard": 5.0}, {"a": 1.0, "b": 3.0})

    assert math.hypot(*weighed.values()) == pytest.approx(1.0)
    assert "unheard" not in weighed
