"""Choices that repeat take the same without those that are others put together."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.reading.pattern import Pattern
from core.reading.repeats import told_apart


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        ("(?:看|看看|一下)*吧", "(?:看|一下)*吧"),
        ("(?:媽媽?|她)+", "(?:媽|她)+"),
        ("(?:嗯+|喔)*", "(?:嗯|喔)*"),
        ("(?:[0-9]{1,3}|歲)*", "(?:[0-9]|歲)*"),
        ("(?:我|想|想要|要|)+", "(?:我|想|要)*"),
        ("(?:報告(?:長官)?|長官|幫)*", "(?:報告|長官|幫)*"),
        (r"(?:\.|\.\.|好)*", r"(?:\.|好)*"),
    ],
)
def test_a_word_that_is_others_put_together_is_left_out(pattern: str, told: str) -> None:
    assert told_apart(pattern) == told


@pytest.mark.parametrize(
    "pattern", ["(?:今天|天天)*", "(?:看(?!到)|看看)*", "(?:a|aa)", "(?:都|也)*?", "看|看看", ".*"]
)
def test_what_holds_no_other_or_cannot_be_told_stays_as_it_is(pattern: str) -> None:
    assert told_apart(pattern) == pattern


_WORDS = st.lists(st.text("甲乙丙", min_size=1, max_size=3), min_size=1, max_size=5)


@given(_WORDS, st.text("甲乙丙", max_size=9))
def test_the_same_is_taken_whole_as_before(words: list[str], text: str) -> None:
    pattern = f"(?:{'|'.join(words)})*"
    before, after = re.fullmatch(pattern, text), re.fullmatch(told_apart(pattern), text)
    assert (before is None) == (after is None)


def test_a_word_said_a_hundred_times_is_passed_over_at_once() -> None:
    assert Pattern("(?:看|看看|我看)*歲").search("看" * 100) is None
