"""Exams: messages written from the issue alone, by somebody who had not seen the readers."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.understand import understand

TODAY = date(2026, 11, 15)
HERE = Path(__file__).parent / "exam"
EXAMS = sorted(HERE.rglob("*.toml"))
Case = dict[str, Any]
KEYS = {"text", "asked", "profile", "after_reminder", "slots", "may", "intents", "gap"}


def _cases(exam: Path) -> list[Case]:
    cases: list[Case] = tomllib.loads(exam.read_text("utf-8"))["case"]
    return cases


def _read(case: Case) -> Case:
    given = {
        "text": case["text"],
        "asked": case.get("asked"),
        "profile": case.get("profile", {}),
        "context": "after_reminder" if case.get("after_reminder") else None,
    }
    return understand(json.dumps(given), TODAY)


def _is_right(case: Case, slot: str, value: object) -> bool:
    wanted = [case["slots"], *case.get("may", ())]
    return any(slot in each and each[slot] == value for each in wanted)


def _mistakes(case: Case) -> Case:
    """What was filled wrongly, what was missed, what was wished for; nothing where all is right."""
    read = _read(case)
    wrong = {slot: v for slot, v in read["slots"].items() if not _is_right(case, slot, v)}
    missed = sorted(case["slots"].keys() - read["slots"].keys())
    wished = (read["intent"] or "") in case.get("intents", [read["intent"] or ""])
    known_gap = bool(missed) is case.get("gap", False)
    return {
        **({"wrong": wrong} if wrong else {}),
        **({} if known_gap else {"missed": missed}),
        **({} if wished or missed else {"intent": read["intent"]}),
    }


@pytest.mark.parametrize("exam", EXAMS, ids=lambda path: str(path.relative_to(HERE)))
def test_an_exam_is_answered_as_a_careful_person_would(exam: Path) -> None:
    mistakes = [(case["text"], found) for case in _cases(exam) if (found := _mistakes(case))]

    assert mistakes == []


def test_every_word_of_an_exam_is_looked_at() -> None:
    """``intent`` for ``intents`` would go by unread."""
    unread = {key for exam in EXAMS for case in _cases(exam) for key in case.keys() - KEYS}

    assert unread == set()
