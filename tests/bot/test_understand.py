"""``guben understand --json``, one line at a time."""

from __future__ import annotations

import json
from datetime import date

import pytest

from bot.understand import understand

TODAY = date(2026, 11, 15)


def said(**line: object) -> dict[str, object]:
    return understand(json.dumps(line), TODAY)


def test_plain_text_is_understood() -> None:
    assert understand("我媽68歲,很少曬太陽,沒吃抗凝血藥\n", TODAY) == {
        "slots": {
            "subject": "mother",
            "age": 68,
            "sex": "female",
            "sun": "low",
            "conditions": [],
        },
        "intent": None,
    }


def test_the_question_asked_breaks_ties() -> None:
    assert said(text="很少", asked="sun") == {"slots": {"sun": "low"}, "intent": None}


def test_a_list_holds_what_was_known_already() -> None:
    known = {"conditions": ["iron"]}
    assert said(text="還有吃可邁丁", asked="safety", profile=known)["slots"] == {
        "conditions": ["warfarin", "iron"]
    }


def test_a_time_is_written_with_two_digits() -> None:
    assert said(text="早上八點半", asked="reminder_time")["slots"] == {"reminder_time": "08:30"}


def test_after_a_reminder_a_word_is_enough() -> None:
    assert said(text="好了", context="after_reminder") == {"slots": {}, "intent": "done"}


def test_an_unclear_answer_wants_nothing() -> None:
    assert said(text="沒有洗腎", asked="safety") == {"slots": {}, "intent": None}


def test_an_intent_of_ours_has_its_name_outside() -> None:
    assert said(text="上一步") == {"slots": {}, "intent": "change"}


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "{}",
        '{"text": 1}',
        '{"text": "x", "asked": "name"}',
        '{"text": "x", "asked": []}',
        '{"text": "x", "profile": []}',
        '{"text": "x", "profile": {"sun": "much"}}',
        '{"text": "x", "context": "before"}',
    ],
)
def test_an_unreadable_line_yields_one_sentence(line: str) -> None:
    answer = understand(line, TODAY)
    assert set(answer) == {"error"}
    assert answer["error"]
