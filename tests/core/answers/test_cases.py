from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from core import knowledge
from core.answers import answer
from core.knowledge import Knowledge
from core.knowledge.answer_rows import AnswerKind

CASES = Path(__file__).parent / "cases"


def cases(name: str) -> dict[str, list[str]]:
    return tomllib.loads((CASES / f"{name}.toml").read_text("utf-8"))


@pytest.fixture(scope="module")
def known() -> Knowledge:
    return knowledge.load()


@pytest.mark.parametrize("name", ["answered", "answered_second"])
def test_a_question_the_articles_answer_gets_its_own_answer_with_quotes(
    known: Knowledge, name: str
) -> None:
    wrong = [
        (question, wanted, given.text_id)
        for wanted, questions in cases(name).items()
        for question in questions
        for given in (answer(question, known),)
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
def test_what_must_not_be_answered_is_not(known: Knowledge, name: str, kind: AnswerKind) -> None:
    questions = [
        each
        for file in ("declined", "referred", "warned", "emergencies", "second")
        for each in cases(file).get(name, [])
    ]

    wrong = [(each, answer(each, known).kind) for each in questions]

    assert [each for each in wrong if each[1] is not kind] == []


def test_history_and_curiosity_are_no_emergency(known: Knowledge) -> None:
    calm = [each for file in ("emergencies", "second") for each in cases(file)["not_called"]]

    assert [each for each in calm if answer(each, known).kind is AnswerKind.EMERGENCY] == []
