"""Whose data is to be erased, however it is said; what only sounds like it erases nothing."""

from __future__ import annotations

from datetime import date

import pytest

from core.person import Subject
from core.reading.erased import Erased, erased
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


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("delete my mother's reminder", "en"),
        ("hapus pengingat ibu saya", "id"),
        ("xóa nhắc nhở của mẹ tôi", "vi"),
    ],
)
def test_whose_reminder_is_to_go_keeps_the_rest(text: str, locale: str) -> None:
    assert in_chinese(text, locale) == "刪掉媽媽的提醒"


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("刪掉我爸", Erased(("我爸",), bare=True)),
        ("把爸爸刪掉", Erased(("爸爸",), bare=True)),
        ("把我爸跟我媽都刪掉", Erased(("我爸", "我媽"), bare=True)),
        ("刪除第二位的資料", Erased(("第二位",))),
        ("刪第2位", Erased(("第2位",), bare=True)),
        ("爸爸那份不要了", Erased(("爸爸",))),
        ("除了我媽以外都刪掉", Erased(everybody=True, spared=("我媽",))),
        ("除了我媽和我爸以外的資料全部刪除", Erased(everybody=True, spared=("我媽", "我爸"))),
        ("只留我媽 其他人刪掉", Erased(others=True, spared=("我媽",))),
        ("不要刪掉我爸", None),
        ("刪掉我爸的提醒", None),
        ("我爸把鈣片刪掉了", None),
        ("刪掉我", None),
    ],
)
def test_who_is_named_and_who_is_to_stay(text: str, whose: Erased | None) -> None:
    assert erased(text) == whose


@pytest.mark.parametrize(
    ("text", "locale", "said"),
    [
        ("delete my dad", None, "刪除爸爸的資料"),
        ("delete everyone except mom", None, "除了媽媽以外都刪掉"),
        ("delete the second person", "en", "刪除第二位的資料"),
        ("hapus ayah", "id", "刪除爸爸的資料"),
        ("hapus semua kecuali ibu", None, "除了媽媽以外都刪掉"),
        ("xóa bố", "vi", "刪除爸爸的資料"),
        ("xóa hết trừ mẹ", "vi", "除了媽媽以外都刪掉"),
        ("xóa người thứ hai", "vi", "刪除第二位的資料"),
    ],
)
def test_one_of_several_or_all_but_one_in_every_language(
    text: str, locale: str | None, said: str
) -> None:
    assert in_chinese(text, locale) == said
