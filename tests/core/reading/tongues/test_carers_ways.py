"""Wishes and questions as carers type them: foods together, days off, who takes over."""

from __future__ import annotations

import pytest

from core.reading.tongues.saying import in_chinese

WEEKDAYS = "星期一，星期二，星期三，星期四，星期五，星期六"


@pytest.mark.parametrize(
    ("locale", "words", "said"),
    [
        ("en", "can she eat tofu, banana and natto", "納豆可以吃嗎"),
        ("en", "is banana and milk ok for her", "牛奶可以吃嗎"),
        ("id", "boleh makan tempe sama tahu tidak?", "豆腐可以吃嗎"),
        ("vi", "ba an trung voi chuoi duoc khong", "雞蛋可以吃嗎"),
    ],
)
def test_of_several_foods_the_one_that_matters_most_is_asked(
    locale: str, words: str, said: str
) -> None:
    assert in_chinese(words, locale) == said


@pytest.mark.parametrize(
    ("locale", "words", "said"),
    [
        ("en", "remind me 8 am mon to sat. sunday my day off", f"提醒我08:00，{WEEKDAYS}"),
        ("en", "remind me 7:30 am everyday except sunday", f"提醒我07:30，{WEEKDAYS}"),
        ("id", "ingatkan jam 8 pagi setiap hari kecuali minggu", f"提醒我08:00，{WEEKDAYS}"),
        ("vi", "nhac toi 8 gio sang moi ngay tru chu nhat", f"提醒我08:00，{WEEKDAYS}"),
        ("id", "rabu saya libur", "星期三不用提醒"),
        ("vi", "chu nhat toi nghi", "星期天不用提醒"),
    ],
)
def test_on_a_day_off_nothing_is_reminded(locale: str, words: str, said: str) -> None:
    assert in_chinese(words, locale) == said


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "no reminder monday morning"),
        ("id", "jangan ingatkan senin pagi"),
        ("vi", "thu 2 buoi sang dung nhac"),
    ],
)
def test_a_morning_off_is_no_whole_day_and_no_end(locale: str, words: str) -> None:
    assert in_chinese(words, locale) == "星期一早上不用提醒"


@pytest.mark.parametrize(
    ("locale", "words", "said"),
    [
        ("en", "how to give this to the new caregiver", "家人"),
        ("en", "next week i go home, new caregiver will come", "我下星期不在家"),
        ("id", "bagaimana kasih ke perawat lain", "家人"),
        ("vi", "thang sau toi ve nuoc 2 tuan", "我下個月不在家"),
        ("en", "how my madam can see this", "傳給家人"),
        ("id", "majikan mau lihat", "傳給家人"),
        ("vi", "ba chu muon xem", "傳給家人"),
    ],
)
def test_who_takes_over_or_wants_to_look_is_let_in(locale: str, words: str, said: str) -> None:
    assert in_chinese(words, locale) == said


@pytest.mark.parametrize(("words", "said"), [("she took it", "她吃了"), ("gave him", "他吃了")])
def test_what_was_given_is_of_who_took_it(words: str, said: str) -> None:
    assert in_chinese(words, "en") == said


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en", "sit in the balcony every morning, 15 minutes"),
        ("id", "tiap pagi dijemur setengah jam di depan rumah"),
        ("vi", "ba hay ra san ngoi buoi sang"),
    ],
)
def test_where_one_sits_and_how_long_lies_between(locale: str, words: str) -> None:
    assert in_chinese(words, locale) == "有時候曬太陽"


@pytest.mark.parametrize(
    "words",
    ["keluar " * 40 + "x", "jemur di teras pagi " * 14 + "x", "sun walk park garden " * 14 + "x"],
)
def test_a_long_row_of_such_words_is_read_at_once(words: str) -> None:
    assert isinstance(in_chinese(words, "id"), str)
    assert isinstance(in_chinese(words, "en"), str)
