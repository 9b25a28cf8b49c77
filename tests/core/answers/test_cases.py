from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import knowledge
from core.answers import answer
from core.knowledge.answer_rows import AnswerKind

KNOWN = knowledge.load()
CASES = Path(__file__).parent / "cases"
NAMES = sorted(path.stem for path in CASES.glob("*.toml"))
ANSWERED = [name for name in NAMES if name.startswith("answered")]
OTHERS = [name for name in NAMES if not name.startswith("answered")]


def cases(name: str) -> dict[str, list[str]]:
    return tomllib.loads((CASES / f"{name}.toml").read_text("utf-8"))


@pytest.mark.parametrize("name", ANSWERED)
def test_a_question_the_articles_answer_gets_its_own_answer_with_quotes(name: str) -> None:
    wrong = [
        (question, wanted, given.text_id)
        for wanted, questions in cases(name).items()
        for question in questions
        for given in (answer(question, KNOWN),)
        if given.text_id != f"answer-{wanted}" or not given.sources
    ]

    assert wrong == []


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("declined", AnswerKind.DECLINE),
        ("referred", AnswerKind.REFER),
        ("warned", AnswerKind.WARN),
        ("called", AnswerKind.EMERGENCY),
    ],
)
def test_what_must_not_be_answered_is_not(name: str, kind: AnswerKind) -> None:
    questions = [each for file in OTHERS for each in cases(file).get(name, [])]

    wrong = [(each, answer(each, KNOWN).kind) for each in questions]

    assert [each for each in wrong if each[1] is not kind] == []


def test_history_and_curiosity_are_no_emergency() -> None:
    calm = [each for file in OTHERS for each in cases(file).get("not_called", [])]

    assert [each for each in calm if answer(each, KNOWN).kind is AnswerKind.EMERGENCY] == []


@pytest.mark.parametrize(
    "before", ["我吃華法林,", "我在洗腎,", "我懷孕了,", "我有高血鈣,", "寶寶2歲,", "我有腎結石,"]
)
def test_whoever_must_see_no_number_gets_no_answer_with_one(before: str) -> None:
    questions = [each for those in cases("answered").values() for each in those]

    seen = [each for each in questions if answer(before + each, KNOWN).has_amounts]

    assert seen == []


@given(st.text(max_size=200))
def test_any_text_is_answered_the_same_way_twice(text: str) -> None:
    first, second = answer(text, KNOWN), answer(text, KNOWN)

    assert first == second
    assert bool(first.sources) == (first.kind is AnswerKind.ANSWER)
