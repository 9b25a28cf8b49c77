"""Every case written for the readers of people, ages, times and names, run as data."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from core.person import Profile, Subject
from core.reading.found import Found, Readings, without_clashes
from core.reading.normal import normalise
from core.reading.people.ages import ages
from core.reading.people.names import names
from core.reading.people.reader import people
from core.reading.people.told import told
from core.reading.reminders.times import times
from core.reading.understood import Context

TODAY = date(2026, 11, 15)
CASES = Path(__file__).parent / "cases"
FILES = (
    "ages",
    "numbers",
    "births",
    "people",
    "sexes",
    "times",
    "days",
    "names",
    "voices",
    "wanderings",
)
OF_WHAT_IS_TOLD, OF_TEXT = (people, ages), (times, names)
Case = dict[str, Any]


def _cases(*names: str) -> list[Case]:
    return [
        case
        for name in names
        for case in tomllib.loads((CASES / f"{name}.toml").read_text("utf-8"))["case"]
    ]


def _context(case: Case) -> Context:
    known = case.get("profile", {})
    subject = Subject(known["subject"]) if "subject" in known else None
    profile = Profile(subject=subject, age=known.get("age"))
    return Context(today=TODAY, asked=case.get("asked"), profile=profile)


def _readings(case: Case) -> tuple[Readings, ...]:
    text, context = normalise(case["text"]), _context(case)
    said = told(text, context)
    of_people = tuple(reader(said, context) for reader in OF_WHAT_IS_TOLD)
    return (*of_people, *(reader(text, context) for reader in OF_TEXT))


def _plain(found: tuple[Found, ...]) -> dict[str, object]:
    def value(each: object) -> object:
        return each.strftime("%H:%M") if hasattr(each, "strftime") else each

    return {str(each.slot): value(each.value) for each in found}


def _first(readings: tuple[Readings, ...], name: str) -> Any:  # noqa: ANN401  # data, compared whole
    return next((getattr(each, name) for each in readings if getattr(each, name)), None)


def _read(case: Case) -> tuple[dict[str, object], set[str]]:
    readings = _readings(case)
    found = without_clashes(each for reading in readings for each in reading.found)
    return _plain(found), {str(doubt.why) for reading in readings for doubt in reading.doubts}


@pytest.mark.parametrize("name", FILES)
def test_a_message_is_read_as_a_careful_person_would(name: str) -> None:
    for case in _cases(name):
        doubts = {case["doubt"]} if "doubt" in case else set()
        assert _read(case) == (case["slots"], doubts), (case["text"], case["why"])


@pytest.mark.parametrize("field", ["days", "times", "name", "relation"])
def test_what_is_said_beside_the_slots_is_kept(field: str) -> None:
    for case in _cases(*FILES):
        said = _first(_readings(case), field)
        if field == "times":
            said = [each.strftime("%H:%M") for each in said or ()]
            expected = case.get("times", said)
        elif field == "relation":
            expected = case.get("relation", said)
        else:
            said = list(said) if isinstance(said, tuple) else said
            expected = case.get(field)
        assert said == expected, case["text"]


def test_a_birth_is_kept_so_that_the_age_moves_on() -> None:
    for case in _cases(*FILES):
        birth = _first(_readings(case), "birth")
        said = [each for each in (birth.year, birth.month) if each] if birth else None
        assert said == case.get("birth"), case["text"]


def test_a_correction_is_known_as_one() -> None:
    for case in _cases(*FILES):
        said = any(each.corrects for each in _readings(case))
        assert said == case.get("corrects", False), case["text"]


def test_every_span_holds_characters_of_the_text() -> None:
    for case in _cases(*FILES):
        length = len(normalise(case["text"]))
        for reading in _readings(case):
            for each in reading.found:
                assert 0 <= each.span.start < each.span.end <= length, case["text"]
