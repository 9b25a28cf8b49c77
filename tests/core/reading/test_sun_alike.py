"""An answer about the sun that no rule reads is read by its likeness to answers before it."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understand import understand
from core.person import Subject, Sun
from core.reading.found import NOTHING
from core.reading.normal import normalise
from core.reading.sentences.clauses import Sentence
from core.reading.sun import alike as sun_alike
from core.reading.sun.heard import Heard, heard, weighed

TODAY = date(2026, 11, 15)
APART = tomllib.loads((Path(__file__).parent / "sun_apart.toml").read_text("utf-8"))
LIKE = (
    ("崁仔頂半夜開市 天光就收攤回家睏", Sun.LOW),
    ("諮商室沒有窗戶 從早待到晚", Sun.LOW),
    ("整天坐在櫃台裡吹冷氣", Sun.LOW),
    ("稻子收割 天天開收割機曬整天", Sun.AMPLE),
    ("天天在瓜田裡蹲著拔草", Sun.AMPLE),
)
UNLIKE = (
    "不會整天關在家裡啦",
    "沒有整天坐在櫃台裡",
    "我女兒整天坐在櫃台裡吹冷氣",
    "我怕整天坐在櫃台裡吹冷氣",
    "昨天整天坐在櫃台裡吹冷氣",
    "整天坐在櫃台裡吹冷氣嗎",
    "想整天坐在櫃台裡吹冷氣",
    "有時候整天坐在櫃台裡吹冷氣",
    "以前整天坐在櫃台裡吹冷氣",
    "冬天才整天坐在櫃台裡吹冷氣",
    "我搭公車",
    "下午三點半",
    "紅斑性狼瘡",
)


def _said(text: str) -> Sun | None:
    found = sun_alike.read(Sentence(normalise(text), Subject.SELF)).found
    return Sun(str(found[0].value)) if found else None


@pytest.mark.parametrize(("text", "told"), LIKE)
def test_what_is_like_answers_of_one_kind_tells_what_they_told(text: str, told: Sun) -> None:
    assert _said(text) is told


@pytest.mark.parametrize("text", UNLIKE)
def test_a_denial_a_once_a_wish_or_another_person_leaves_it_unread(text: str) -> None:
    assert _said(text) is None


def test_it_names_the_answer_it_goes_by() -> None:
    alike = sun_alike.alike("整天坐在櫃台裡吹冷氣", heard())
    assert alike is not None
    assert alike.nearest in heard().answers[Sun.LOW]
    assert set(alike.pairs) & {"櫃台", "吹冷", "冷氣"}


def test_only_an_answer_to_the_question_is_read_so() -> None:
    given = {"text": LIKE[0][0], "asked": None, "profile": {"subject": "self"}}
    assert understand(json.dumps(given), TODAY)["slots"] == {}


def test_of_answers_kept_apart_none_is_read_as_its_opposite_and_few_that_told_neither() -> None:
    read = {kind: [_said(each) for each in APART[kind].split("\n")] for kind in APART}
    assert Sun.AMPLE not in read["low"]
    assert Sun.LOW not in read["ample"]
    assert read["low"].count(Sun.LOW) + read["ample"].count(Sun.AMPLE) >= 30
    assert len(read["neither"]) - read["neither"].count(None) <= 2  # of 100; one when measured


def test_no_answer_of_the_table_told_two_things() -> None:
    table = tomllib.loads((Path(sun_alike.__file__).parent / "heard.toml").read_text("utf-8"))
    lines = [line for kind in table.values() for line in kind.split("\n")]
    assert len(lines) == len(set(lines))


def test_answers_kept_apart_are_not_in_the_table() -> None:
    known = {each for those in heard().answers.values() for each in those}
    apart = {normalise(line) for kind in APART.values() for line in kind.split("\n")}
    assert apart & known == set()


@given(st.text(max_size=80))
def test_it_never_raises_on_any_text(text: str) -> None:
    assert _said(text) in (None, Sun.LOW, Sun.AMPLE)


@given(
    st.lists(st.sampled_from(["整天", "田裡", "辦公室", "沒", "太陽", "。", "我", "曬", "d3", "7"]))
)
def test_pieces_of_answers_in_any_order_never_raise(those: list[str]) -> None:
    assert _said("".join(those)) in (None, Sun.LOW, Sun.AMPLE)


def test_with_no_answers_before_it_nothing_is_alike() -> None:
    empty: Heard = weighed({Sun.LOW: "", Sun.AMPLE: "", None: ""})
    assert sun_alike.alike("整天坐在櫃台裡吹冷氣", empty) is None


def test_a_message_too_long_for_an_answer_is_left_alone() -> None:
    assert sun_alike.read(Sentence("整天坐在辦公室裡" * 10, Subject.SELF)) is NOTHING
