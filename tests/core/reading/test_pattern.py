"""Patterns are compiled late, so a test compiles them all."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re

import core
from core.reading.pattern import Pattern

_NO_SIGN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]")  # an escape, a class
_NEVER_ANOTHER_WAY = re.compile(r"[*+?}]\+|\(\?>")  # possessive, atomic
_OF_A_TUPLE = re.compile(r"\(\d+, \d+\)")


def _patterns_of_core() -> list[Pattern]:
    for module in pkgutil.walk_packages(core.__path__, "core."):
        importlib.import_module(module.name)
    gc.unfreeze()  # what a start has set aside would not be found
    return [each for each in gc.get_objects() if isinstance(each, Pattern)]


def test_every_pattern_of_core_compiles() -> None:
    found = _patterns_of_core()
    assert len(found) > 300
    assert all(
        each.compiled.pattern.endswith((each.pattern, f"(?:{each.pattern})")) for each in found
    )


def test_a_pattern_is_compiled_when_it_is_first_looked_for_and_once() -> None:
    digits = Pattern("[0-9]+")
    assert "compiled" not in vars(digits)
    assert digits.search("a12") is not None
    assert vars(digits)["search"] == digits.compiled.search


def test_no_pattern_is_possessive_which_python_3_11_2_of_debian_reads_wrong() -> None:
    # gh-106052, mended in 3.11.5: 「跟以前比少很多」 was much sun there, nothing anywhere else
    assert _NEVER_ANOTHER_WAY.search(_NO_SIGN.sub("x", "(?:a|[+*])*+b"))
    assert not _NEVER_ANOTHER_WAY.search(_NO_SIGN.sub("x", r"[ab*+]+\+\++|a??"))
    signs = {each.pattern: _NO_SIGN.sub("x", each.pattern) for each in _patterns_of_core()}
    assert [each for each, left in signs.items() if _NEVER_ANOTHER_WAY.search(left)] == []


def test_no_pattern_holds_a_tuple_by_mistake() -> None:
    assert [each for each in _patterns_of_core() if _OF_A_TUPLE.search(each.pattern)] == []
