"""Whose data is to be erased, however it is said; what only sounds like it erases nothing."""

from __future__ import annotations

from datetime import date

import pytest

from core.person import Subject
from core.reading.read import read
from core.reading.tongues.saying import in_chinese
from core.reading.understood import Context, Intent

NEW = Context(date(2026, 11, 21))


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("刪除媽媽的資料", Subject.MOTHER),
        ("刪除阿嬤的紀錄", Subject.GRANDMOTHER),
        ("只刪我爸的就好", Subject.FATHER),
        ("刪除婆婆的", Subject.OTHER),
        ("只刪我自己的", Subject.SELF),
        ("刪除我的資料", None),
    ],
)
def test_whose_data_is_meant(text: str, whose: Subject | None) -> None:
    said = read(text, NEW)
    assert (said.intent, said.slots.subject) == (Intent.DELETE_DATA, whose)


@pytest.mark.parametrize(
    "text", ["不要刪媽媽的資料", "我兒子把資料刪了", "刪掉媽媽的照片", "刪除媽媽的提醒"]
)
def test_what_only_sounds_like_it_is_none(text: str) -> None:
    assert read(text, NEW).intent is not Intent.DELETE_DATA


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Delete my mother's data.", "en"),
        ("hapus data ibu saya", "id"),
        ("Xóa dữ liệu của mẹ tôi", "vi"),
    ],
)
def test_carers_say_it_in_their_own_language(text: str, locale: str) -> None:
    assert in_chinese(text, locale) == "刪除媽媽的資料"
