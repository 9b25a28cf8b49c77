"""What is typed in English, Indonesian or Vietnamese is read as its Chinese would be, or not."""

from __future__ import annotations

import tomllib
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.person import Profile, Subject
from core.reading.danger import danger
from core.reading.read import read
from core.reading.reminders.once import soon
from core.reading.tongues.saying import HEALTH_ASIDE, TONGUES, UNREAD_OF_HEALTH, in_chinese
from core.reading.understood import Context, Doubtful, Slot

TODAY = date(2026, 11, 21)
CASES = [
    (locale, case)
    for locale, cases in tomllib.loads(
        (Path(__file__).parent / "cases.toml").read_text("utf-8")
    ).items()
    for case in cases
]

LONG_PAST = tomllib.loads((Path(__file__).parent / "long_past.toml").read_text("utf-8"))


@pytest.mark.parametrize(
    ("locale", "case"), CASES, ids=[f"{locale}: {case['says']}" for locale, case in CASES]
)
def test_it_is_read_as_written(locale: str, case: dict[str, Any]) -> None:
    said = in_chinese(case["says"], locale, asked=case.get("asked"))
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


@pytest.mark.parametrize("words", LONG_PAST["past"])
def test_a_heart_attack_long_past_rings_nowhere(words: str) -> None:
    assert all(danger(in_chinese(words, locale)) is None for locale in (None, *TONGUES))


@pytest.mark.parametrize(
    "words",
    ["does a heart attack run in families", "apakah stroke menurun", "a film with a heart attack"],
)
def test_an_illness_only_asked_about_is_nobodys(words: str) -> None:
    assert read(words, Context(TODAY)).slots.conditions is None


@pytest.mark.parametrize("words", LONG_PAST["now"])
def test_a_heart_attack_of_now_rings_beside_one_long_past(words: str) -> None:
    assert all(danger(in_chinese(words, locale)) for locale in (None, *TONGUES))


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
    for words in ("我媽68歲，沒吃抗凝血藥", "68", "華法林", "😀", ""):
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
        ("vi", "em trai tôi bị suy thận", HEALTH_ASIDE),
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


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("vi", "ba toi uong warfarin va ma toi uong sat"),
        ("vi", "ba toi uong warfarin con ma toi uong sat"),
        ("vi", "ba uong warfarin, me uong sat"),
        ("vi", "bà tôi uống warfarin, ba tôi uống sắt"),
        ("vi", "ba bi suy than, me khoe"),
        ("id", "kakek punya sakit ginjal, kalau nenek minum obat pengencer darah"),
        ("id", "bapak minum warfarin sejak lama banget dan ibu minum zat besi"),
        ("en", "my dad takes warfarin and my mum takes iron tablets"),
        ("en", "dad is on warfarin but mum has kidney disease since long ago"),
    ],
)
def test_of_two_people_with_a_medicine_each_it_is_asked_who_is_first(
    locale: str, words: str
) -> None:
    understood = read(in_chinese(words, locale), Context(TODAY))
    assert not any(understood.slots.filled())
    assert [doubt.why for doubt in understood.doubts] == [Doubtful.TWO_PEOPLE]


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        *(("en", each) for each in ("my friend takes warfarin", "my friend's mom is on dialysis")),
        *(("id", each) for each in ("teman saya minum warfarin", "tetangga punya sakit ginjal")),
        *(("vi", each) for each in ("bạn tôi uống warfarin", "hang xom toi bi suy than")),
        ("vi", "mẹ của bạn tôi bị suy thận"),
    ],
)
def test_what_a_friend_takes_is_not_ones_own(locale: str, words: str) -> None:
    oneself = Context(TODAY, "safety", Profile(subject=Subject.SELF))
    understood = read(in_chinese(words, locale), oneself)
    assert understood.slots.conditions is None
    assert Slot.CONDITIONS not in understood.refused


@pytest.mark.parametrize(
    "words",
    [
        *("had a stroke, now in a wheelchair", "grandma had a stroke, bedridden now"),
        *("grandpa had a stroke, now he takes aspirin", "stroke survivor in a wheelchair"),
        *("nenek pernah stroke, sekarang di kursi roda", "nenek stroke sudah 3 tahun"),
        *("bà bị tai biến, bây giờ ngồi xe lăn", "ba bi tai bien, bay gio ngoi xe lan"),
        *("bà bị tai biến 3 năm rồi, giờ nằm một chỗ", "nenek stroke 3 tahun yang lalu"),
        *("minum 12 tablet kalsium", "uống 12 viên canxi", "上個月剛中風", "我剛中風出院"),
    ],
)
def test_a_stroke_lived_with_and_many_tablets_a_day_ring_nowhere(words: str) -> None:
    assert all(danger(in_chinese(words, locale)) is None for locale in TONGUES)


@pytest.mark.parametrize(
    "words",
    [
        *("had a stroke this morning", "had a stroke just now, she's in a wheelchair"),
        *("grandma had a stroke yesterday", "she is having a stroke, she takes blood thinners"),
        *("she had a stroke, is in a wheelchair now and can't breathe", "nenek stroke di rumah"),
        *("she had a stroke, now one side is weak", "nenek sedang stroke, minum obat"),
        *("nenek stroke, sudah 10 tahun diabetes", "help grandpa stroke, in wheelchair"),
        *("bà bị đột quỵ hôm qua", "ông đột quỵ, đang ở nhà", "grandma stroke in wheelchair"),
        *("nenek stroke sekarang di kursi roda tidak bisa bicara", "nenek stroke lagi, sekarang"),
        *("bà bị đột quỵ, giờ nằm một chỗ không nói được", "stroke survivor, sudden weakness"),
        *("she had a stroke, now walks with a limp and can't talk", "早上中風 手沒力"),
        *("昨晚突然中風 怎麼辦", "今早中風 講話不清楚"),
        *("剛剛中風", "我媽剛中風", "今天早上中風", "昨天中風"),
    ],
)
def test_a_stroke_of_now_rings_whatever_is_told_beside_it(words: str) -> None:
    assert all(danger(in_chinese(words, locale)) == "emergency" for locale in TONGUES)


@pytest.mark.parametrize(
    "words",
    [
        *("tadi minum 12 tablet kalsium", "minum 12 tablet kalsium sekaligus"),
        *("vừa uống 12 viên canxi", "took 12 calcium tablets", "nenek minum 12 tablet obat"),
        *("minum 30 tablet kalsium", "uống 40 viên canxi", "anak saya minum 15 tablet vitamin"),
        "dia minum 12 tablet kalsium dan 20 tablet obat tidur",
    ],
)
def test_many_tablets_at_once_still_ring(words: str) -> None:
    assert all(danger(in_chinese(words, locale)) == "swallowed" for locale in TONGUES)
