"""One reminder so long from now, on another day, of whom 她 is; what is not ours to remind."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from core.dialogue.states import Asking, care_of
from core.diary import minute
from core.messages import Cancel
from tests.core.dialogue.test_reminding import DICTATED, START, Talk

# ---- so long from now, on another day, from a day on ----------------------------------


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("十分鐘後提醒我", 10),
        ("提醒我，10分鐘後", 10),
        ("再過兩小時提醒我", 120),
        ("過十分鐘叫我吃鈣片", 10),
        ("remind me in 10 minutes", 10),
        ("二十小時後提醒我", 1200),
        ("等一下提醒我", 30),
    ],
)
def test_so_long_from_now_is_a_single_one_in_any_order_of_words(said: str, minutes: int) -> None:
    talk = Talk()
    talk.say(DICTATED, said)
    known = care_of(talk.state).known
    assert known.once == (minute(START + timedelta(minutes=minutes)),)
    assert known.rhythm is None


def test_in_ten_minutes_answers_at_what_time_too() -> None:
    talk = Talk()
    talk.say(DICTATED, "提醒我")
    assert "10 分鐘後提醒您一次" in talk.say("十分鐘後")
    assert not isinstance(talk.state, Asking)


def test_half_an_hour_from_now_reminds_the_mother_who_was_named() -> None:
    talk = Talk()
    talk.say(DICTATED)
    assert "提醒媽媽一次" in talk.say("半小時後提醒我媽")
    me, mother = care_of(talk.state).people
    assert (me.once, len(mother.once)) == ((), 1)


@pytest.mark.parametrize(
    "said", ["每天飯後半小時提醒我", "早上八點半小時後再提醒我", "吃飯後十分鐘提醒我"]
)
def test_after_a_meal_is_no_single_one_from_now(said: str) -> None:
    talk = Talk()
    talk.say(DICTATED, said)
    assert care_of(talk.state).known.once == ()


@pytest.mark.parametrize(
    ("said", "day", "hour"),
    [
        ("改到後天", "24 日（星期二）", "15:00"),
        ("改成後天早上九點", "24 日（星期二）", "09:00"),
        ("延到大後天", "25 日（星期三）", "15:00"),
        ("明天那次改到後天", "24 日（星期二）", "15:00"),
        ("挪到後天上午十點", "24 日（星期二）", "10:00"),
        ("改成半小時後", "22 日（星期日）", "06:00"),
        ("延後一個小時", "23 日（星期一）", "16:00"),
    ],
)
def test_the_single_one_that_stands_moves_and_is_not_doubled(
    said: str, day: str, hour: str
) -> None:
    talk = Talk()
    talk.say(DICTATED, "明天下午三點提醒我")
    moved = talk.say(said)
    assert day in moved
    if "小時後" not in said:
        assert hour in moved
    assert isinstance(talk.effects()[0], Cancel)
    assert len(care_of(talk.state).known.once) == 1
    assert care_of(talk.state).known.rhythm is None


def test_beside_what_comes_every_day_only_the_single_one_moves_to_another_day() -> None:
    talk = Talk()
    talk.say(DICTATED, "每天早上八點提醒我", "明天下午三點提醒我")
    assert "24 日（星期二） 15:00" in talk.say("改到後天")
    rhythm = care_of(talk.state).known.rhythm
    assert rhythm is not None
    assert rhythm.times == (time(8),)


@pytest.mark.parametrize("said", ["改到下週三", "改成早上九點"])
def test_of_several_single_ones_it_is_asked_which_and_none_is_lost(said: str) -> None:
    talk = Talk()
    talk.say(DICTATED, "明天下午三點提醒我", "後天下午四點提醒我")
    before = care_of(talk.state).known
    assert "不只一個" in talk.say(said)
    assert care_of(talk.state).known == before
    assert talk.effects() == ()


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("三天後早上八點提醒我", "11 月 25 日"),
        ("下個月五號早上八點提醒我", "12 月 5 日"),
        ("明天早上八點再提醒我", "11 月 23 日"),
        ("改成後天早上八點", "11 月 24 日"),
    ],
)
def test_a_day_that_lies_ahead_is_a_single_one_where_nothing_stands(said: str, day: str) -> None:
    talk = Talk()
    talk.say(DICTATED)
    told = talk.say(said)
    assert day in told
    assert "只這一次" in told
    assert care_of(talk.state).known.rhythm is None


@pytest.mark.parametrize(
    "said",
    [
        ("明天早上八點開始提醒我",),
        ("下週一開始每天提醒我", "早上八點"),
        ("明天八點起每天提醒我", "早上"),
        ("每天早上八點提醒我", "明天開始提醒我"),
    ],
)
def test_who_says_from_when_on_is_not_reminded_before(said: tuple[str, ...]) -> None:
    talk = Talk()
    talk.say(DICTATED)
    assert "11 月 23 日（星期一）起，每天 08:00" in [talk.say(each) for each in said][-1]
    assert "改成" not in talk.say("改成早上九點")
    rhythm = care_of(talk.state).known.rhythm
    assert rhythm is not None
    assert rhythm.starts == datetime(2026, 11, 23, tzinfo=UTC).date()
    assert rhythm.times == (time(9),)


def test_also_on_a_day_is_a_single_one_beside_what_comes_every_day() -> None:
    talk = Talk()
    talk.say(DICTATED, "每天早上八點提醒我")
    assert "15:00 提醒您，只這一次" in talk.say("明天下午三點也提醒我一次")
    rhythm = care_of(talk.state).known.rhythm
    assert rhythm is not None
    assert rhythm.times == (time(8),)


def test_who_calls_one_off_gets_no_other() -> None:
    talk = Talk()
    talk.say(DICTATED, "半小時後提醒我", "取消半小時後的提醒")
    assert care_of(talk.state).known.once == ()


# ---- whose ---------------------------------------------------------------------------


def test_she_is_the_one_woman_kept_also_amid_ones_own_plan() -> None:
    talk = Talk()
    talk.say(DICTATED, "我媽90歲 很少曬太陽 沒吃藥沒生病 都吃", "換我")
    assert "提醒媽媽" in talk.say("每天早上九點提醒她")
    assert "09:00 提醒媽媽" in talk.say("換我", "她有設提醒嗎")


def test_whom_she_is_is_asked_where_nobody_or_two_may_be_meant() -> None:
    talk = Talk()
    talk.say(DICTATED)
    assert "哪一位" in talk.say("每天早上九點提醒她")
    talk.say(
        "我媽90歲 很少曬太陽 沒吃藥沒生病 都吃", "我阿嬤90歲 很少曬太陽 沒吃藥沒生病 都吃", "換我"
    )
    assert "哪一位" in talk.say("每天早上九點提醒她")
    assert all(each.rhythm is None for each in care_of(talk.state).people)


@pytest.mark.parametrize(
    "said",
    [
        "我爸有設提醒嗎",
        "有幫我爸設提醒嗎",
        "我爸幾點會被提醒",
        "你幾點提醒我爸",
        "我爸有沒有設提醒",
    ],
)
def test_of_a_relative_only_his_reminders_are_told_whatever_is_asked(said: str) -> None:
    talk = Talk()
    talk.say(DICTATED, "每天早上八點提醒我", "每天晚上九點提醒我爸吃鈣", "換我", "提醒我")
    told = talk.say(said)
    assert "21:00" in told
    assert "每天 08:00 提醒您" not in told
    assert "媽媽目前沒有設提醒" in talk.say("我媽有設提醒嗎")


def test_this_week_off_calls_off_the_single_ones_of_this_week_alone() -> None:
    talk = Talk()
    talk.say(DICTATED, "今天晚上九點提醒我", "12月1日早上九點提醒我")
    told = talk.say("這週先不要提醒")
    assert "11 月 22 日（星期日） 21:00 只提醒一次的那個也不提醒了" in told
    assert "12 月 1 日（星期二） 09:00 會提醒您一次" in told
    assert len(care_of(talk.state).known.once) == 1


def test_after_a_single_one_no_week_is_said_to_go_on() -> None:
    talk = Talk()
    talk.say(DICTATED, "半小時後提醒我吃鈣片")
    at = START + timedelta(minutes=30)
    talk.due(at, f"0.{minute(at)}.once")
    assert "下週" not in talk.say("吃了")


@pytest.mark.parametrize(
    "said",
    [
        "提醒我帶健保卡",
        "提醒我吃血壓藥",
        "十分鐘後提醒我關火",
        "可以提醒我回診嗎",
        "明天早上提醒我去看醫生",
        "下午三點提醒我接孫子",
    ],
)
def test_we_say_plainly_that_we_remind_of_nothing_else(said: str) -> None:
    talk = Talk()
    talk.say(DICTATED)
    assert "只會提醒吃鈣和維生素 D" in talk.say(said)
    assert not isinstance(talk.state, Asking)
    assert care_of(talk.state).known.once == ()


@pytest.mark.parametrize(
    "said", ["提醒我睡前吃", "提醒我上班日早上八點", "早上八點提醒我吃藥", "提醒我起床後吃鈣"]
)
def test_what_is_ours_is_never_sent_to_the_alarm_of_the_telephone(said: str) -> None:
    talk = Talk()
    talk.say(DICTATED)
    assert "手機的鬧鐘" not in talk.say(said)


def test_a_day_called_off_amid_the_question_of_its_hour_is_called_off() -> None:
    talk = Talk()
    talk.say(DICTATED, "明天早上九點提醒我", "後天早上九點提醒我", "明天那次改成十點")
    talk.say("明天不用提醒")
    assert len(care_of(talk.state).known.once) == 1


def test_one_that_comes_soon_is_called_off_by_its_length_and_not_set_twice() -> None:
    talk = Talk()
    talk.say(DICTATED, "十分鐘後提醒我", "不要十分鐘後提醒我了")
    assert care_of(talk.state).known.once == ()


def test_not_now_but_in_half_an_hour_ends_no_daily_reminder() -> None:
    talk = Talk()
    talk.say(DICTATED, "每天早上八點提醒我", "不要現在提醒我 半小時後再提醒我")
    known = care_of(talk.state).known
    assert known.rhythm is not None
    assert len(known.once) == 1


def test_a_new_day_takes_the_place_of_the_one_whose_hour_was_asked() -> None:
    talk = Talk()
    talk.say(DICTATED, "明天提醒我", "後天提醒我", "下午三點")
    day = (START + timedelta(days=2)).date()
    (at,) = care_of(talk.state).known.once
    assert at == minute(datetime.combine(day, time(7), UTC))


@pytest.mark.parametrize(
    "said", ["半小時後不用提醒我", "一小時後先不用提醒我", "等一下不用提醒我", "待會不要提醒我了"]
)
def test_not_in_half_an_hour_ends_no_daily_reminder_and_sets_none(said: str) -> None:
    talk = Talk()
    talk.say(DICTATED, "每天早上八點提醒我")
    assert "每天 08:00" in talk.say(said)
    known = care_of(talk.state).known
    assert known.rhythm is not None
    assert known.once == ()
    talk.say("半小時後提醒我", said)
    known = care_of(talk.state).known
    assert known.rhythm is not None
    assert known.once == ()


def test_one_at_night_is_an_hour_and_a_little_later_is_none() -> None:
    talk = Talk()
    talk.say(DICTATED)
    assert "早上還是晚上" in talk.say("今晚一點提醒我")
    talk.say("取消", "今天晚一點提醒我")
    assert len(care_of(talk.state).known.once) == 1
