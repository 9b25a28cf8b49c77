"""Patterns are compiled late, so a test compiles them all."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re
import sys
from collections.abc import Callable

import pytest

import core
from core.answers.answering import AMOUNT
from core.reading import normal
from core.reading.normal import normalise
from core.reading.pattern import Pattern, any_of
from core.reading.repeats import told_apart
from core.reading.spelling import compact

_NO_SIGN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]")  # an escape, a class
_NEVER_ANOTHER_WAY = re.compile(r"[*+?}]\+|\(\?>")  # possessive, atomic
_OF_A_TUPLE = re.compile(r"\(\d+, \d+\)")
_CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]")
_BETWEEN_WORDS = re.compile(
    r"\(\?P<[a-z_0-9]+>|\(\?P=[a-z_0-9]+\)|\(\?<?[:=!]|\{[0-9,]*\}|\\.|[|().*+?^$\0]"
)
_RANGE = re.compile(r"\\?.-\\?.|\\.", re.DOTALL)
_FULL_WIDTH = "，"  # whose pattern knows it reads what was typed, as all of ``normal`` does


def _patterns_of_core() -> list[Pattern]:
    for module in pkgutil.walk_packages(core.__path__, "core."):
        importlib.import_module(module.name)
    gc.unfreeze()  # what a start has set aside would not be found
    return [each for each in gc.get_objects() if isinstance(each, Pattern)]


def test_every_pattern_of_core_compiles() -> None:
    found = _patterns_of_core()
    assert len(found) > 300
    told = [(told_apart(each.pattern), each.compiled.pattern) for each in found if not each.rows]
    assert all(compiled.endswith((pattern, f"(?:{pattern})")) for pattern, compiled in told)
    assert all(each.compiled for each in found)


def test_a_pattern_is_compiled_when_a_text_first_holds_what_it_begins_with_and_once() -> None:
    digits = Pattern("[0-9]+")
    assert digits.search("a") is None
    assert "compiled" not in vars(digits)
    assert digits.search("a12") is not None
    assert vars(digits)["search"] == digits.compiled.search


def test_what_need_not_be_compiled_is_found_nowhere() -> None:
    digits = Pattern("[0-9]+")
    assert [digits.match("甲1"), digits.match("1甲", 1), digits.fullmatch("甲")] == [None] * 3
    assert [*digits.finditer("甲"), *digits.findall("甲")] == []
    assert (digits.split("甲乙"), digits.sub("丙", "甲乙")) == (["甲乙"], "甲乙")
    assert "compiled" not in vars(digits)


@pytest.mark.parametrize("start", [-3, 0, 1, 9])
def test_a_pattern_is_matched_from_any_place_as_it_would_be_compiled(start: int) -> None:
    text = "12甲"
    late, compiled = Pattern("[0-9]+").match(text, start), re.compile("[0-9]+").match(text, start)
    assert (late and late.span()) == (compiled and compiled.span())


def test_choices_put_together_find_what_one_of_them_finds() -> None:
    either = any_of(("|".join("甲乙丙丁戊己庚辛壬癸子丑寅"), "卯辰?"))
    assert either.search("未申") is None
    assert "compiled" not in vars(either)
    assert [each[0] for each in either.finditer("卯辰未寅")] == ["卯辰", "寅"]


def test_no_pattern_is_possessive_which_python_3_11_2_of_debian_reads_wrong() -> None:
    # gh-106052, mended in 3.11.5: 「跟以前比少很多」 was much sun there, nothing anywhere else
    assert _NEVER_ANOTHER_WAY.search(_NO_SIGN.sub("x", "(?:a|[+*])*+b"))
    assert not _NEVER_ANOTHER_WAY.search(_NO_SIGN.sub("x", r"[ab*+]+\+\++|a??"))
    signs = {each.pattern: _NO_SIGN.sub("x", each.pattern) for each in _patterns_of_core()}
    assert [each for each, left in signs.items() if _NEVER_ANOTHER_WAY.search(left)] == []


def test_no_pattern_holds_a_tuple_by_mistake() -> None:
    assert [each for each in _patterns_of_core() if _OF_A_TUPLE.search(each.pattern)] == []


def _words(pattern: Pattern) -> set[str]:
    """What stands in a pattern as it is found: its runs of characters, and those of its sets."""
    sets = "".join(_RANGE.sub("", each[1:-1]) for each in _CLASS.findall(pattern.pattern))
    runs = _BETWEEN_WORDS.split(_CLASS.sub("\0", pattern.pattern))
    return {*(each.strip() for each in (*sets, *runs))} - {""}


def _never_found(pattern: Pattern, spelt: Callable[[str], str]) -> set[str]:
    return {each for each in _words(pattern) if spelt(each) != each.casefold()}


def _patterns_in(held: object) -> list[Pattern]:
    if isinstance(held, Pattern):
        return [held]
    inside = held if isinstance(held, tuple | frozenset) else ()
    return [each for one in inside for each in _patterns_in(one)]


def _patterns_of(room: str) -> list[Pattern]:
    modules = [module for name, module in sys.modules.items() if name.startswith(room)]
    return [each for one in modules for held in vars(one).values() for each in _patterns_in(held)]


def test_what_a_pattern_could_never_find_is_seen() -> None:
    assert _never_found(Pattern("行[袂未]|(?:跋|仆)倒"), normalise) == {"袂"}
    assert _never_found(Pattern("倒在.{0,4}塗跤"), compact) == {"塗跤"}


def test_no_pattern_holds_what_normalise_never_leaves_in_a_text() -> None:
    typed = {AMOUNT.pattern, *(each.pattern for each in _patterns_of(normal.__name__))}
    dead = {
        each.pattern[:40]: never
        for each in _patterns_of_core()
        if each.pattern not in typed and _FULL_WIDTH not in each.pattern
        if (never := _never_found(each, normalise))
    }
    assert dead == {}


def test_no_pattern_of_danger_holds_hokkien_that_is_said_over_before_it_is_read() -> None:
    rooms = ("core.reading.danger.ringing", "core.reading.danger.scope", "core.reading.danger.v")
    found = [each for room in rooms for each in _patterns_of(room)]
    assert found
    dead = [never for each in found if (never := _never_found(each, compact))]
    assert dead == []
