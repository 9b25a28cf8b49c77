"""What is typed in English, Indonesian or Vietnamese is read as its Chinese would be, or not."""

from __future__ import annotations

import tomllib
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.reading.danger import danger
from core.reading.once import soon
from core.reading.read import read
from core.reading.tongues.saying import TONGUES, UNREAD_OF_HEALTH, in_chinese
from core.reading.understood import Context, Slot

TODAY = date(2026, 11, 21)
CASES = [
    (locale, case)
    for locale, cases in tomllib.loads(
        (Path(__file__).parent / "cases.toml").read_text("utf-8")
    ).items()
    for case in cases
]


@pytest.mark.parametrize(
    ("locale", "case"), CASES, ids=[f"{locale}: {case['says']}" for locale, case in CASES]
)
def test_it_is_read_as_written(locale: str, case: dict[str, Any]) -> None:
    said = in_chinese(case["says"], locale)
    assert danger(said) == case.get("danger"), said
    if "danger" in case:
        return
    understood = read(said, Context(TODAY, case.get("asked")))
    assert {slot.value: _plain(slot, value) for slot, value in understood.slots.filled()} == case[
        "slots"
    ], said
    if "intent" in case:
        assert understood.intent == case["intent"], said


def _plain(slot: Slot, value: object) -> object:
    if slot is Slot.REMINDER_TIME and isinstance(value, time):
        return value.strftime("%H:%M")
    return list(value) if isinstance(value, tuple) else value


@pytest.mark.parametrize("locale", [None, *TONGUES])
def test_danger_is_understood_whatever_language_was_chosen(locale: str | None) -> None:
    for words in ("heart attack", "serangan jantung", "đột quỵ"):
        assert danger(in_chinese(words, locale)) == "emergency"
    for words in ("suicide", "bunuh diri", "tự tử"):
        assert danger(in_chinese(words, locale)) == "crisis"


@pytest.mark.parametrize(
    "words",
    [
        *("she takes 10 pills a day", "she took her pills", "she has trouble swallowing"),
        *("nenek minum banyak obat", "minum 10 tablet sehari", "sudah minum obat"),
        *("bà uống nhiều thuốc", "bà uống hết thuốc rồi", "uống 10 viên mỗi ngày"),
    ],
)
def test_medicine_taken_as_a_rule_is_no_danger(words: str) -> None:
    assert all(danger(in_chinese(words, locale)) is None for locale in TONGUES)


@pytest.mark.parametrize("locale", [None, *TONGUES])
def test_chinese_stays_as_it_was_typed(locale: str | None) -> None:
    for words in ("我媽68歲，沒吃抗凝血藥", "68", "華法林 warfarin", "😀", ""):
        assert in_chinese(words, locale) == words


@given(st.text(), st.sampled_from([None, *TONGUES]))
def test_any_text_is_said_over_without_an_error(text: str, locale: str | None) -> None:
    assert isinstance(in_chinese(text, locale), str)


@pytest.mark.parametrize(
    ("locale", "words", "minutes"),
    [
        ("en", "remind me in 10 minutes", 10),
        ("en", "in two hours remind me please", 120),
        ("en", "remind me half an hour from now", 30),
        ("id", "ingatkan saya 10 menit lagi", 10),
        ("id", "dua jam lagi ingatkan saya", 120),
        ("id", "ingatkan saya setengah jam lagi", 30),
        ("vi", "nhắc tôi sau 10 phút", 10),
        ("vi", "hai tiếng nữa nhắc tôi", 120),
        ("vi", "nhắc tôi nửa tiếng nữa", 30),
    ],
)
def test_so_long_from_now_is_understood_in_every_language(
    locale: str, words: str, minutes: int
) -> None:
    said = in_chinese(words, locale)
    assert soon(said) == minutes, said
    assert "提醒我" in said


@pytest.mark.parametrize(
    "words",
    [
        *("oi mau tanya", "nyonya Ho mau minum kalsium", "de canxi o noi kho rao", "toi o noi do"),
        *("toi tu lam dau hu o nha", "bo hon me 5 tuoi", "ba Nga khong di ra ngoai"),
        *("chi Nga hong uong thuoc", "ba bi te chan khong dung thuoc", "tai bien la gi"),
        *("canxi co gay dot quy khong", "I don't want to wake up early"),
    ],
)
def test_what_only_looks_like_danger_without_its_marks_rings_nowhere(words: str) -> None:
    assert all(danger(in_chinese(words, locale)) is None for locale in TONGUES)


@pytest.mark.parametrize(
    "words",
    [
        *("Mr Tung collapsed, not breathing", "ba bi nga khong di duoc", "ba te trung hong"),
        *("she cant breath", "nenek gabisa napas", "ba te hong dau lam", "ba ho ra mau"),
    ],
)
def test_danger_rings_whoever_it_is_and_however_short(words: str) -> None:
    assert all(danger(in_chinese(words, locale)) == "emergency" for locale in TONGUES)


@pytest.mark.parametrize(
    ("locale", "words", "said"),
    [
        ("vi", "uống vitamin k", "uống vitamin k"),
        ("vi", "tôi 50 kg", "tôi 50 kg"),
        ("vi", "em trai tôi bị suy thận", UNREAD_OF_HEALTH),
        ("vi", "chong toi la canh sat", "chong toi la canh sat"),
        (
            "vi",
            "bi loang xuong, boi kem chong nang",
            "有骨質疏鬆，bi loang xuong, boi kem chong nang",
        ),
        (
            "vi",
            "bi loang xuong, uong them bo sung",
            "有骨質疏鬆，bi loang xuong, uong them bo sung",
        ),
        ("vi", "uong thuoc sat", "吃鐵劑"),
        ("vi", "dung uong thuoc", UNREAD_OF_HEALTH),
        ("id", "minum susu 200 g setiap hari", "minum susu 200 g setiap hari"),
        ("id", "ingatkan pk 8 pagi", "提醒我08:00"),
        ("id", "sdh 3 th cuci darah", "有腎臟病"),
        ("id", "nenek sdh g minum warfarin", "阿嬤，沒吃華法林"),
        ("id", "udah", "吃了"),
        ("en", "she is w/o warfarin", "沒吃華法林"),
    ],
)
def test_a_short_word_never_turns_a_meaning_round(locale: str, words: str, said: str) -> None:
    assert in_chinese(words, locale) == said
