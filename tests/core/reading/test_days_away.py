"""Days on which no reminder is wanted: of a calendar, in a row, and never of every week."""

from __future__ import annotations

from datetime import date

import pytest

from core.reading.normal import normalise
from core.reading.reminders.days_away import days_away, trip

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("said", "first", "last"),
    [
        ("我26號到30號出國 不用提醒", "11-26", "11-30"),
        ("26-30號不用提醒", "11-26", "11-30"),
        ("11 月 26 日到 30 日不要提醒", "11-26", "11-30"),
        ("26 日 - 30 日別叫我", "11-26", "11-30"),
        ("我下週出國不要提醒", "11-23", "11-29"),
        ("下禮拜先不要提醒", "11-23", "11-29"),
        ("11月26日到12月2日不要提醒", "11-26", "12-02"),
        ("12/1-12/5別叫我", "12-01", "12-05"),
        ("下週一到週三不要提醒", "11-23", "11-25"),
        ("下週五到下週一出差不要提醒", "11-27", "11-30"),
        ("明天到週三不要提醒", "11-23", "11-25"),
        ("明天跟後天不用提醒", "11-23", "11-24"),
        ("十二月一號到五號暫停", "12-01", "12-05"),
        ("下週三不要提醒", "11-25", "11-25"),
        ("下個月5號不用提醒", "12-05", "12-05"),
        ("八號不用提醒", "12-08", "12-08"),
        ("12月3號回來 這段時間別提醒", "11-22", "12-02"),
        ("下週三回來 先不要提醒", "11-22", "11-24"),
        ("我26號出國 12月3號回來 不用提醒", "11-26", "12-02"),
        ("我要出國到12月5號 不用提醒", "11-22", "12-05"),
        ("跟女兒一起去日本到下週三 不用提醒", "11-22", "11-25"),
        ("12月5號以前都不要提醒", "11-22", "12-04"),
        ("12月3號要回診 之前不要提醒", "11-22", "12-02"),
        ("明天到後天不用提醒", "11-23", "11-24"),
        ("12月都不要提醒", "12-01", "12-31"),
        ("下個月先不要提醒", "12-01", "12-31"),
        ("11月都不要提醒", "11-22", "11-30"),
        ("明天起三天不要提醒", "11-23", "11-25"),
        ("從明天起停一個禮拜", "11-23", "11-29"),
        ("明天開刀 三天不要提醒", "11-23", "11-25"),
        ("明日與後日本人將赴日本旅遊,請暫停提醒", "11-23", "11-24"),
        ("十一月二十五日及二十六日不要提醒", "11-25", "11-26"),
        ("二月十五日及十六日不要提醒", "02-15", "02-16"),
        ("這禮拜六不用 我要去女兒家", "11-28", "11-28"),
        ("下禮拜不用 我要去日本", "11-23", "11-29"),
    ],
)
def test_days_that_are_named_are_those_without_reminders(said: str, first: str, last: str) -> None:
    days = days_away(normalise(said), SUNDAY)
    assert [f"{each:%m-%d}" for each in (days[0], days[-1])] == [first, last]
    assert len(days) == (days[-1] - days[0]).days + 1


@pytest.mark.parametrize(
    "said",
    [
        "禮拜三不要提醒",
        "每週三不要提醒",
        "過年期間不要提醒",
        "十二月三號再提醒",
        "12月3號回來再提醒我",
        "我兒子12月3號回來",
        "改到12月3號",
        "明天休息 提醒我晚一點",
        "下週三早上八點提醒我 不要忘記",
        "暫停三天",
        "停到月底",
        "12月1號到明年1月底不用提醒",
        "11/26到明年3/1不要提醒",
        "26號不要傳訊息給我兒子",
        "26號不要叫他",
        "11月1號到5號不要提醒",
        "26到30不要提醒",
    ],
)
def test_what_tells_no_dates_or_the_day_to_go_on_calls_no_day_off(said: str) -> None:
    assert days_away(normalise(said), SUNDAY) == ()


def test_a_day_of_next_month_or_next_year_is_the_next_one() -> None:
    days = days_away(normalise("1月3號到5號不要提醒"), date(2026, 12, 30))
    assert (days[0], days[-1]) == (date(2027, 1, 3), date(2027, 1, 5))


@pytest.mark.parametrize(
    ("said", "last"),
    [("出國到下週三", "11-25"), ("我去日本 12月3號回來", "12-02"), ("住院到星期五", "11-27")],
)
def test_who_only_tells_of_a_trip_has_not_called_anything_off_yet(said: str, last: str) -> None:
    assert days_away(normalise(said), SUNDAY) == ()
    days = trip(normalise(said), SUNDAY)
    assert (days[0], f"{days[-1]:%m-%d}") == (SUNDAY, last)
