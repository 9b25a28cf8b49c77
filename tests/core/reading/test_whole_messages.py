"""Whole messages through the front door, as data: what is filled, wanted, doubted, refused."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.plan_json import read_profile
from core.reading.normal import normalise
from core.reading.read import read
from core.reading.understood import Context, Slots, Understood
from core.reading.wishes.intent_names import public

TODAY = date(2026, 11, 15)
FILES = sorted((Path(__file__).parent / "cases" / "whole").glob("*.toml"))
Case = dict[str, Any]


def _cases(*paths: Path) -> list[Case]:
    return [case for path in paths for case in tomllib.loads(path.read_text("utf-8"))["case"]]


def _understood(case: Case) -> Understood:
    profile = read_profile(case.get("profile", {}))
    after = case.get("context") == "after_reminder"
    return read(case["text"], Context(TODAY, case.get("asked"), profile, after))


def _plain(slots: Slots) -> dict[str, object]:
    shown = {slot.value: value for slot, value in slots.filled()}
    return {
        slot: list(value) if isinstance(value, tuple) else _clock(value)
        for slot, value in shown.items()
    }


def _clock(value: object) -> object:
    return value.strftime("%H:%M") if hasattr(value, "strftime") else value


def _said(understood: Understood) -> dict[str, object]:
    return {
        "slots": _plain(understood.slots),
        "intent": public(understood.intent),
        "doubt": {str(doubt.why) for doubt in understood.doubts},
        "refused": {str(slot) for slot in understood.refused},
    }


def _expected(case: Case) -> dict[str, object]:
    return {
        "slots": case["slots"],
        "intent": case.get("intent"),
        "doubt": {case["doubt"]} if "doubt" in case else set(),
        "refused": {case["refused"]} if "refused" in case else set(),
    }


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_message_is_understood_as_a_careful_person_would(path: Path) -> None:
    for case in _cases(path):
        assert _expected(case) == _said(_understood(case)), (case["text"], case["why"])


def test_every_span_lies_within_the_normalised_text() -> None:
    for case in _cases(*FILES):
        length = len(normalise(case["text"]))
        for _, span in _understood(case).spans:
            assert 0 <= span.start <= span.end <= length, case["text"]
