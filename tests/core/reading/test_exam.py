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
EXAMS = sorted((Path(__file__).parent / "exam").glob("*.toml"))
Case = dict[str, Any]


def _cases() -> list[Case]:
    return [
        {**case, "exam": path.stem}
        for path in EXAMS
        for case in tomllib.loads(path.read_text("utf-8"))["case"]
    ]


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


@pytest.mark.parametrize("case", _cases(), ids=lambda case: f"{case['exam']}:{case['text']}")
def test_an_exam_is_answered_as_a_careful_person_would(case: Case) -> None:
    read = _read(case)
    wrong = {slot: v for slot, v in read["slots"].items() if not _is_right(case, slot, v)}
    assert wrong == {}
    missed = case["slots"].keys() - read["slots"].keys()
    assert bool(missed) is case.get("gap", False)
    if "intents" in case and not missed:
        assert (read["intent"] or "") in case["intents"]
