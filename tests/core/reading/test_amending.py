from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.reading.reminders.amending import Amended, amended

SATURDAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("先不要提醒，下週三再開始", "2026-11-25"),
        ("下週三再開始", "2026-11-25"),
        ("下星期一再提醒我", "2026-11-23"),
        ("暫停三天", "2026-11-24"),
        ("先停一個禮拜", "2026-11-28"),
        ("明天再開始提醒", "2026-11-22"),
        ("後天再繼續", "2026-11-23"),
        ("12月1日再開始提醒", "2026-12-01"),
        ("１２／１再開始", "2026-12-01"),
        ("1月5號再恢復", "2027-01-05"),
        ("暫停到下個月", "2026-12-01"),
        ("下個月10號再開始", "2026-12-10"),
        ("週五再開始", "2026-11-27"),
        ("出國一週先不要提醒", "2026-11-28"),
        ("十二月三號才提醒", "2026-12-03"),
    ],
)
def test_a_day_to_begin_again(text: str, day: str) -> None:
    assert amended(text, SATURDAY).resumes == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("禮拜六禮拜天不用", (1, 2, 3, 4, 5)),
        ("週六日放假不要吵我", (1, 2, 3, 4, 5)),
        ("除了星期天都要", (1, 2, 3, 4, 5, 6)),
        ("週末不用", (1, 2, 3, 4, 5)),
        ("只要平日", (1, 2, 3, 4, 5)),
        ("改成一三五", (1, 3, 5)),
        ("星期日不用", (1, 2, 3, 4, 5, 6)),
        ("每天都要", (1, 2, 3, 4, 5, 6, 7)),
    ],
)
def test_days_alone_are_for_the_reminder(text: str, days: tuple[int, ...]) -> None:
    assert amended(text, SATURDAY).days == days


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("十分鐘後再提醒", 10), ("半小時後", 30), ("一個小時後再叫我", 60), ("20分鐘後", 20)],
)
def test_how_long_to_put_it_off(text: str, minutes: int) -> None:
    assert amended(text, SATURDAY).minutes == minutes


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("今天不用提醒我", "2026-11-21"),
        ("明天不用提醒", "2026-11-22"),
        ("後天你不要提醒我", "2026-11-23"),
        ("今晚先不要提醒", "2026-11-21"),
    ],
)
def test_one_day_called_off_is_that_day_alone(text: str, day: str) -> None:
    read = amended(text, SATURDAY)
    assert (read.off, read.resumes) == ((date.fromisoformat(day),), None)


@pytest.mark.parametrize(
    "text",
    ["從今天起不要提醒", "明天再開始提醒", "明天早上八點提醒我", "今天我吃了", "以後不用提醒"],
)
def test_what_is_of_more_than_one_day_is_no_day_off(text: str) -> None:
    assert amended(text, SATURDAY).off == ()


def test_going_on_adding_and_looking_back() -> None:
    assert amended("繼續提醒", SATURDAY).goes_on
    assert amended("恢復提醒我", SATURDAY).goes_on
    assert amended("再加一個晚上九點的提醒", SATURDAY).adds
    for said in ("這週吃了幾天？", "這週", "看這週", "我的記錄", "這禮拜呢"):
        assert amended(said, SATURDAY).glances == "glance"
    for said in ("這個月", "看這個月", "這個月吃得如何"):
        assert amended(said, SATURDAY).glances == "month"
    assert amended("上個月呢？", SATURDAY).glances == "last"
    assert amended("我要行事曆", SATURDAY).calendar is True
    assert amended("取消行事曆", SATURDAY).calendar is False


@pytest.mark.parametrize(
    "text",
    ["我媽68歲", "吃了", "週末我都去爬山", "我每天喝牛奶三杯", "2月30日再開始", "這個月我媽生日"],
)
def test_what_is_about_something_else_changes_nothing(text: str) -> None:
    assert amended(text, SATURDAY) == Amended()


@given(st.text(max_size=40))
def test_anything_can_be_read(text: str) -> None:
    read = amended(text, SATURDAY)
    assert read.resumes is None or read.resumes > SATURDAY


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("這禮拜先停", "2026-11-23"),
        ("暫停到月底", "2026-12-01"),
        ("這個月先不要提醒", "2026-12-01"),
        ("我下禮拜一才要開始", "2026-11-23"),
        ("停到年底", "2027-01-01"),
    ],
)
def test_the_rest_of_a_week_or_a_month(text: str, day: str) -> None:
    assert amended(text, SATURDAY).resumes == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("每隔一天提醒我早上八點", "every-other"),
        ("兩天吃一次就好", "every-other"),
        ("明天早上提醒我去看醫生", "else"),
        ("提醒我下午喝水", "else"),
        ("過年不要", "later-rest"),
        ("忘了吃昨天的", "forgot"),
        ("昨天那顆忘了吃", "forgot"),
        ("過年期間不要提醒", "later-rest"),
        ("國定假日不用提醒我", "later-rest"),
        ("每個月一號提醒我", "every-other"),
        ("每兩個小時提醒我一次", "every-other"),
        ("昨天忘記了", "forgot"),
        ("這幾天都沒吃", "forgot"),
        ("鈣片吃完了還沒買", "run-out"),
        ("提醒我吃鈣 看醫生那天也要", ""),
        ("先不要提醒，下週三再開始", ""),
        ("暫停到下禮拜", ""),
        ("星期日不要吵我", ""),
        ("吃完了", ""),
        ("吃完飯再吃", ""),
    ],
)
def test_what_is_told_of_reminders_and_changes_none_now(text: str, remark: str) -> None:
    assert amended(text, SATURDAY).remark == remark


def test_a_day_of_every_week_is_no_day_to_begin_again() -> None:
    read = amended("星期日不要吵我", SATURDAY)
    assert (read.days, read.resumes) == ((1, 2, 3, 4, 5, 6), None)


@pytest.mark.parametrize(
    "text", ["再開始提醒", "繼續提醒", "可以再提醒我了", "恢復", "重新開始提醒我吧", "提醒打開"]
)
def test_going_on_in_many_words(text: str) -> None:
    assert amended(text, SATURDAY).goes_on


def test_one_of_several_comes_at_another_time() -> None:
    assert 8 in amended("早上的改成七點", SATURDAY).moves
    assert 20 in amended("晚上那個改到九點半", SATURDAY).moves
    assert not amended("改成早上七點", SATURDAY).moves


@pytest.mark.parametrize(
    "text", ["禮拜三我要上課 那天也不用叫", "星期三要上課那天不用提醒", "禮拜三我要上課 不用叫"]
)
def test_a_day_of_the_week_called_off_with_its_reason_is_off_every_week(text: str) -> None:
    read = amended(text, SATURDAY)
    assert (read.days_off, read.off, read.resumes) == ((3,), (), None)


@pytest.mark.parametrize("text", ["下禮拜三我要開刀 那天不用提醒", "下週三不用提醒"])
def test_a_day_of_one_week_called_off_is_off_once_and_no_day_to_begin_again(text: str) -> None:
    read = amended(text, SATURDAY)
    assert (read.off, read.days, read.resumes) == ((date(2026, 11, 25),), None, None)
