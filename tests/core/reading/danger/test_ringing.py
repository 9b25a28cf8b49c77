"""Danger, heard alike by the chat, ``ask`` and ``understand``: the cases of the answers' room."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

from core.reading.read import read
from core.reading.understood import Context, Intent

CASES = Path(__file__).parents[2] / "answers" / "cases"
ALARMS = {Intent.EMERGENCY, Intent.CRISIS}


def told(kind: str) -> list[str]:
    questions: list[str] = tomllib.loads((CASES / f"{kind}.toml").read_text("utf-8"))["questions"]
    return questions


def is_alarm(text: str) -> bool:
    return read(text, Context(date(2026, 11, 21))).intent in ALARMS


def test_understand_wants_help_wherever_ask_rings() -> None:
    assert [each for each in told("called") if not is_alarm(each)] == []


def test_understand_rings_for_nothing_that_ask_leaves_in_peace() -> None:
    assert [each for each in told("not_called") if is_alarm(each)] == []
