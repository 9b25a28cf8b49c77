"""Thousands of messages that answer a question, or ask of bones, ring nowhere."""

from __future__ import annotations

import tomllib
from pathlib import Path

from core import knowledge
from core.reading.danger import danger

EXAMS = sorted((Path(__file__).parents[1] / "exam").rglob("*.toml"))


def test_no_message_that_answers_a_question_rings() -> None:
    told = [
        case["text"]
        for path in EXAMS
        for case in tomllib.loads(path.read_text("utf-8"))["case"]
        if case["slots"]
    ]
    assert len(told) > 5000
    assert [text for text in told if danger(text)] == []


def test_no_question_that_the_articles_answer_rings() -> None:
    asked = [each for _, those in knowledge.load().concepts.asked for each in those]
    assert len(asked) > 2500
    assert [text for text in asked if danger(text)] == []
