"""``read`` looks for danger first; ``read_on`` is all of it but that look."""

from __future__ import annotations

from datetime import date

import pytest

from core.person import Profile, Subject
from core.reading.danger import danger
from core.reading.read import read, read_on
from core.reading.understood import Context, Intent

CONTEXT = Context(date(2026, 11, 15), None, Profile(subject=Subject.SELF))


@pytest.mark.parametrize("text", ["我媽68歲 胸痛喘不過氣", "我不想活了", "她吞了三十顆安眠藥"])
def test_in_danger_nothing_else_is_read(text: str) -> None:
    assert read(text, CONTEXT).intent in {Intent.EMERGENCY, Intent.CRISIS}
    assert not any(read(text, CONTEXT).slots.filled())


@pytest.mark.parametrize(
    "text", ["我媽68歲 很少曬太陽", "提醒我早上八點", "有吃可邁丁", "為什麼要分兩次", "😀", ""]
)
def test_without_danger_both_read_the_same(text: str) -> None:
    assert danger(text) is None
    assert read_on(text, CONTEXT) == read(text, CONTEXT)
