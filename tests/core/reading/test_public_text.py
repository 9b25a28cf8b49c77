"""Whatever the public types: nothing raises, nothing is slow, no span is used twice."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.person import Subject
from core.reading.found import Found, overlap, without_clashes
from core.reading.normal import LONGEST, normalise
from core.reading.people.ages import ages
from core.reading.people.names import names
from core.reading.people.reader import people
from core.reading.people.told import told
from core.reading.reminders.times import times
from core.reading.understood import Context, Slot

TODAY = date(2026, 11, 15)
OF_WHAT_IS_TOLD, OF_TEXT = (people, ages), (times, names)
ASKED = (None, "subject", "age", "sex", "reminder_time")
_PIECES = """
我 我媽 媽 爸 阿嬤 先生 的 跟 和 不是 是 換 幫 叫 她 她叫 今年 明年 快 虛歲 滿 民國 年 年次 月
日 歲 半 幾 多 屬龍 女 男 f 65 58 六十五 廿 十 一百 零 0 -3 150 1961 2026 8點 20:30 早上 晚上
睡前 提醒我 每天 一三五 週一 到 不用 打錯 , 。 ( ) / - . : 公分 顆 個月大 停經 兩個小孩 ² ½ ㄇ
岁 mom years old yo
"""
PIECES = _PIECES.split()
messages = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from([*PIECES, " ", "\n"]), max_size=30).map("".join),
    st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join),
)


def _found(text: str, asked: str | None) -> tuple[Found, ...]:
    context = Context(today=TODAY, asked=asked)
    said = told(text, context)
    readings = [reader(said, context) for reader in OF_WHAT_IS_TOLD]
    readings += [reader(text, context) for reader in OF_TEXT]
    return tuple(each for reading in readings for each in reading.found)


@settings(max_examples=600, deadline=None)
@given(text=messages, asked=st.sampled_from(ASKED))
def test_any_text_is_read_without_raising_and_within_bounds(text: str, asked: str | None) -> None:
    for each in _found(normalise(text), asked):
        if each.slot is Slot.AGE:
            assert isinstance(each.value, int)
            assert 0 <= each.value <= 120
        if each.slot is Slot.SUBJECT:
            assert isinstance(each.value, Subject)


@settings(max_examples=300, deadline=None)
@given(text=messages, asked=st.sampled_from(ASKED))
def test_no_character_is_used_for_two_values_unless_the_word_is_the_same(
    text: str, asked: str | None
) -> None:
    kept = without_clashes(_found(normalise(text), asked))
    for one in kept:
        for other in kept:
            same = one.span == other.span
            assert (
                one is other
                or (same and one.slot != other.slot)
                or not overlap(one.span, other.span)
            )


@settings(max_examples=300, deadline=None)
@given(text=messages)
def test_the_normal_form_is_its_own_normal_form(text: str) -> None:
    once = normalise(text)
    assert len(once) <= LONGEST
    assert normalise(once) == once


@settings(max_examples=200, deadline=None)
@given(digits=st.from_regex(r"\A[0-9]{5,15}\Z"), asked=st.sampled_from(ASKED))
def test_digits_inside_a_longer_number_are_never_a_value(digits: str, asked: str | None) -> None:
    for text in (digits, f"電話{digits}", f"我的號碼 {digits} 謝謝", f"{digits[:4]}-{digits[4:]}"):
        assert not _found(normalise(text), asked)


@pytest.mark.parametrize(
    "piece",
    [
        "1 ",
        "我媽",
        "六十五",
        "8點",
        "週一、",
        "女 58 ",
        "我和我媽",
        "-",
        "一個",
        "我媽有",
        "我女兒說65歲",
    ],
)
def test_reading_is_linear_in_the_length(piece: str) -> None:
    def seconds(length: int) -> float:
        text = normalise((piece * length)[:length])
        best = float("inf")
        for _ in range(3):
            begun = time.process_time()
            _found(text, None)
            best = min(best, time.process_time() - begun)
        return best

    assert seconds(8_000) < 8 * max(seconds(2_000), 0.001)


def test_two_thousand_ordinary_messages_are_read_in_a_second() -> None:
    ordinary = ["我媽68歲,很少曬太陽,沒吃抗凝血藥", "早上八點半提醒我", "我今年58 女生 停經三年了"]
    begun = time.process_time()
    for text in ordinary * 200:
        _found(normalise(text), None)
    assert time.process_time() - begun < 0.3
