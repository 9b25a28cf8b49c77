from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import knowledge
from core.answers import answer
from core.knowledge.answer_rows import AnswerKind

KNOWN = knowledge.load()
CASES = Path(__file__).parent / "cases"
ANSWERED = tomllib.loads((CASES / "answered.toml").read_text("utf-8"))


def cases(name: str) -> dict[str, list[str]]:
    return tomllib.loads((CASES / f"{name}.toml").read_text("utf-8"))


def wrongly_answered(cases: Mapping[str, Iterable[str]]) -> list[tuple[str, str, str]]:
    return [
        (question, wanted, given.text_id)
        for wanted, questions in cases.items()
        for question in questions
        for given in (answer(question, KNOWN),)
        if given.text_id != f"answer-{wanted}" or not given.sources
    ]


def test_a_question_nobody_asked_before_gets_its_own_answer_with_quotes() -> None:
    assert wrongly_answered(ANSWERED) == []


def test_every_question_that_was_asked_before_is_given_its_own_row() -> None:
    asked = [(row, each) for row, those in KNOWN.concepts.asked for each in those]

    wrong = [(row, each) for row, each in asked if answer(each, KNOWN).text_id != words_of(row)]

    assert wrong == []


def words_of(row: str) -> str:
    caution = KNOWN.answers[row].caution
    return f"answer-{KNOWN.answers[row].kind}-caution" if caution else f"answer-{row}"


def test_no_question_to_be_answered_without_having_been_asked_was_asked() -> None:
    asked = {each for _, those in KNOWN.concepts.asked for each in those}
    unseen = {each for those in ANSWERED.values() for each in those}

    assert asked & unseen == set()


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
    wrong = [(each, answer(each, KNOWN).kind) for each in cases(name)["questions"]]

    assert [each for each in wrong if each[1] is not kind] == []


def test_history_and_curiosity_are_no_emergency() -> None:
    calm = cases("not_called")["questions"]

    assert [each for each in calm if answer(each, KNOWN).kind is AnswerKind.EMERGENCY] == []


@pytest.mark.parametrize(
    "before", ["我吃華法林,", "我在洗腎,", "我懷孕了,", "我有高血鈣,", "寶寶2歲,", "我有腎結石,"]
)
def test_whoever_must_see_no_number_gets_no_answer_with_one(before: str) -> None:
    questions = [those[0] for _, those in KNOWN.concepts.asked]

    seen = [each for each in questions if answer(before + each, KNOWN).has_amounts]

    assert seen == []


@pytest.mark.parametrize("form", ["{who},{asked}", "{asked}?{who}", "{who}{asked}"])
def test_whoever_must_see_no_number_gets_none_however_it_is_said(form: str) -> None:
    listed = cases("blocking")
    pairs = [(who, asked) for who in listed["who"] for asked in listed["asked"]]

    seen = [each for each in pairs if answer(_joined(form, *each), KNOWN).has_amounts]

    assert seen == []


def _joined(form: str, who: str, asked: str) -> str:
    return form.format(who=who, asked=asked)


@settings(deadline=None)  # the first question makes the tables
@given(st.text(max_size=200))
def test_any_text_is_answered_the_same_way_twice(text: str) -> None:
    first, second = answer(text, KNOWN), answer(text, KNOWN)

    assert first == second
    assert bool(first.sources) == (first.kind is AnswerKind.ANSWER)


@pytest.mark.parametrize("gas", ["瓦斯漏氣了", "瓦斯中毒", "廚房有瓦斯味", "一氧化碳中毒"])
def test_gas_is_answered_as_a_body_in_danger_and_not_as_something_swallowed(gas: str) -> None:
    assert answer(gas, KNOWN).text_id == "answer-emergency"


@pytest.mark.parametrize(
    "pills", ["she swallowed 30 tablets", "nenek menelan 30 butir obat", "bà uống 30 viên thuốc"]
)
def test_many_tablets_in_another_tongue_are_answered_as_swallowed(pills: str) -> None:
    assert answer(pills, KNOWN).text_id == "answer-swallowed"
