"""What is looked at first loses no match."""

from __future__ import annotations

import importlib
import pkgutil
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from core import reading
from core.reading.normal import normalise
from core.reading.openings import hastened, openings
from core.reading.pattern import Pattern

CASES = Path(__file__).parent / "cases"


def _held(value: object) -> Iterator[str]:
    """Yield the patterns that a value of a module holds."""
    if isinstance(value, Pattern):
        yield value.pattern
    elif isinstance(value, dict):
        yield from (each for one in value.values() for each in _held(one))
    elif isinstance(value, tuple | list):
        yield from (each for one in value for each in _held(one))


def ours() -> list[str]:
    modules = pkgutil.walk_packages(reading.__path__, "core.reading.")
    values = (vars(importlib.import_module(each.name)).values() for each in modules)
    return sorted({each for those in values for value in those for each in _held(value)})


def said() -> list[str]:
    """Return every fortieth text of the cases."""
    texts = [
        normalise(case["text"])
        for path in sorted(CASES.rglob("*.toml"))
        for case in tomllib.loads(path.read_text("utf-8"))["case"]
    ]
    return texts[::40]


def _spans(pattern: str, text: str) -> list[tuple[int, int]]:
    return [each.span() for each in re.finditer(pattern, text)]


def test_every_pattern_of_ours_finds_the_same_when_it_is_hastened() -> None:
    texts = said()

    differ = [
        (pattern, text)
        for pattern in ours()
        if (quick := hastened(pattern, openings(pattern))) != pattern
        for text in texts
        if _spans(pattern, text) != _spans(quick, text)
    ]

    assert differ == []


def test_what_a_match_of_ours_begins_with_is_known() -> None:
    text = "\n".join(said())

    strange = [
        (pattern, each[0])
        for pattern in ours()
        if (opening := openings(pattern)) is not None
        for each in re.finditer(pattern, text)
        if not each[0] or each[0][0] not in opening
    ]

    assert strange == []


@pytest.mark.parametrize(
    ("pattern", "begins_with"),
    [
        ("甲乙|丙", "甲丙"),
        ("(?:甲|乙丙)?丁", "甲乙丁"),
        ("(?P<one>甲{0,2})乙{2}丙", "甲乙"),
        ("(?<!不)(?!甲乙)甲+|^丁$", "甲丁"),
        ("[甲乙0-2]丙*", "甲乙012"),
        (r"\[\.|丁", "[丁"),
        (r"(?=甲)甲|[\]乙]", "甲]乙"),
    ],
)
def test_what_a_match_begins_with_is_known(pattern: str, begins_with: str) -> None:
    assert openings(pattern) == frozenset(begins_with)


@pytest.mark.parametrize(
    "pattern", ["甲*", "甲|", r"\d甲", "[^甲]乙", ".甲", "(?i)甲", r"(甲)?\1", "[一-龥]甲"]
)
def test_where_a_match_may_begin_with_anything_nothing_is_said(pattern: str) -> None:
    assert openings(pattern) is None
