"""A week and a month in words: all that the chart shows, a lapse never scolded."""

from __future__ import annotations

from datetime import date

from bot.bubbles import Look, Text
from bot.wording import Locales
from bot.wording.days import glance
from bot.wording.links import NOWHERE, Links
from core.diary import DayMark
from core.messages import Phrase, ShowDays, Span

WORDS = Locales.load(strict=True).default
K, S, N = DayMark.KEPT, DayMark.SLIPPED, DayMark.NEUTRAL
MOTHER = Phrase("is-subject-mother")
WEEK = ShowDays(Span.WEEK, MOTHER, date(2026, 11, 16), (K, K, N, K, S, K, None), 5)
MONTH = ShowDays(Span.MONTH, MOTHER, date(2026, 2, 1), (K, K, S, K, *(None,) * 24))


def words(shown: ShowDays, links: Links = NOWHERE) -> Text:
    return glance(shown, WORDS, links, ())


def test_a_week_names_its_days_its_rests_and_the_days_in_a_row() -> None:
    assert words(WEEK).text == (
        "這星期媽媽吃了 4 天：星期一、星期二、星期四、星期六。\n"
        "休息的日子：星期三。\n還沒記的日子：星期五。\n已經持續 5 天了，一天一天存，真好。"
    )


def test_a_month_puts_neighbouring_days_together() -> None:
    assert words(MONTH).text == "2 月媽媽吃了 3 天：1–2、4 號。\n還沒記的日子：3 號。"


def test_nothing_kept_is_no_reproach() -> None:
    empty = ShowDays(Span.WEEK, MOTHER, date(2026, 11, 16), (S, S, *(None,) * 5))
    assert words(empty).text == (
        "這星期媽媽還沒有「吃了」的紀錄。今天開始就很好。\n還沒記的日子：星期一、星期二。"
    )


def test_a_day_that_did_not_reach_them_is_no_rest_of_theirs() -> None:
    unsent = ShowDays(Span.WEEK, MOTHER, date(2026, 11, 16), (K, DayMark.UNSENT, *(None,) * 5))
    assert words(unsent).text == (
        "這星期媽媽吃了 1 天：星期一。\n我們沒能提醒到的日子：星期二，不算在內。"
    )
    chart = words(unsent).chart
    assert chart is not None
    assert chart.looks[1] is Look.NOTHING


def test_the_chart_shows_what_the_words_say() -> None:
    chart = words(WEEK).chart
    assert chart is not None
    assert chart.figure == "4"
    assert "".join(chart.looks) == "kkrkokn"
    assert [look for look, _ in chart.keys] == [Look.KEPT, Look.RESTED, Look.OPEN]
    month = words(MONTH).chart
    assert month is not None
    assert (month.column, month.dates) == (6, 1)  # 2026-02-01 is a Sunday


def test_the_picture_has_a_public_address_only_where_there_is_one() -> None:
    path = "/days/x.png"
    assert words(WEEK).picture == ""
    assert words(WEEK, Links(drawn=lambda _: path)).picture == path
    public = Links(public="https://guben.example", drawn=lambda _: path)
    assert words(WEEK, public).picture == "https://guben.example/days/x.png"
