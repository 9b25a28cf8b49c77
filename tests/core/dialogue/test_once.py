"""「半小時後提醒我」, 「明天下午三點提醒我」: one reminder, and 「我還有提醒嗎」."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from core.dialogue.states import Asking, care_of
from core.diary import minute
from core.messages import Ask, Cancel, Choice, Chose, Due, Fleeting, Later
from tests.core.dialogue.test_reminding import DICTATED, EIGHT, START, Talk


def test_a_reminder_asked_for_once_comes_once_and_can_be_answered() -> None:
    talk = Talk()
    talk.say(DICTATED)
    assert "30 分鐘後提醒您一次" in talk.say("半小時後提醒我吃鈣片")
    at = START + timedelta(minutes=30)
    assert talk.effects() == (Later(f"0.{minute(at)}.once", at),)
    assert "提醒您" in talk.due(at, "0.once")
    assert "收到" in talk.say("吃了")
    assert care_of(talk.state).known.rhythm is None


def test_a_reminder_asked_for_once_that_comes_too_late_is_owned_up_to() -> None:
    talk = Talk()
    talk.say(DICTATED, "半小時後提醒我吃鈣片")
    missed = Due("0.once", EIGHT, missed=True)
    told = talk.hear(missed, EIGHT + timedelta(hours=5))
    assert "08:00" in told
    assert "抱歉" in told
    assert not talk.effects()


def test_one_that_was_promised_and_could_not_leave_for_hours_is_owned_up_to() -> None:
    talk = Talk()
    talk.say(DICTATED, "每天晚上八點提醒我", "半小時後提醒我吃鈣片")
    at = START + timedelta(minutes=30)
    talk.due(at, f"0.{minute(at)}.once")
    told = talk.hear(Due("0.over", at, missed=True), at + timedelta(hours=4))
    assert "抱歉" in told
    assert talk.hear(Due("0.over", at, missed=True), at + timedelta(hours=4)) == ""


def test_one_of_every_day_that_could_not_leave_is_noted_in_silence() -> None:
    talk = Talk()
    talk.say(DICTATED, "每天早上八點提醒我")
    talk.due(EIGHT)
    assert talk.hear(Due("0.over", EIGHT, missed=True), EIGHT + timedelta(hours=4)) == ""


def test_once_it_has_come_no_export_tells_it_as_set_and_its_consent_is_gone() -> None:
    talk = Talk()
    talk.say(DICTATED, "半小時後提醒我吃鈣片")
    assert "reminder" in {each.to for each in care_of(talk.state).consents}
    at = START + timedelta(minutes=30)
    talk.due(at, f"0.{minute(at)}.once")
    assert care_of(talk.state).known.once == ()
    assert "reminder" not in {each.to for each in care_of(talk.state).consents}
    assert "一次的提醒" not in talk.say("匯出我的資料")


@pytest.mark.parametrize("hours", [15, 26])
def test_nobody_is_woken_or_told_the_next_day_of_one_that_did_not_come(hours: int) -> None:
    talk = Talk()
    talk.say(DICTATED, "半小時後提醒我吃鈣片")
    late = EIGHT + timedelta(hours=hours)
    assert talk.hear(Due("0.once", EIGHT, missed=True), late) == ""


def test_after_a_reminder_later_is_a_snooze() -> None:
    talk = Talk()
    talk.say(DICTATED, "每天早上八點提醒我")
    talk.due(EIGHT)
    assert "再提醒您" in talk.say("20分鐘後提醒我")


def test_who_stays_from_being_asked_for_times_is_left_alone() -> None:
    talk = Talk()
    talk.say(DICTATED, "提醒我")
    for said in ("算了不用", "不用了"):
        assert "幾點提醒" not in talk.say(said)


THREE_TOMORROW = datetime(2026, 11, 23, 7, tzinfo=UTC)  # 15:00 in Taipei


@pytest.mark.parametrize(
    "said", ["明天下午三點提醒我", "明天下午三點提醒我一次就好", "提醒我明天下午3點吃鈣"]
)
def test_a_reminder_for_a_day_comes_on_that_day_alone(said: str) -> None:
    talk = Talk()
    talk.say(DICTATED)
    assert "11 月 23 日（星期一） 15:00 提醒您，只這一次" in talk.say(said)
    assert talk.effects() == (Later(f"0.{minute(THREE_TOMORROW)}.once", THREE_TOMORROW),)
    assert care_of(talk.state).known.rhythm is None
    assert "提醒您" in talk.due(THREE_TOMORROW, f"0.{minute(THREE_TOMORROW)}.once")
    assert "沒有設提醒" in talk.say("我還有提醒嗎")


@pytest.mark.parametrize(
    "said", ["每天下午三點提醒我", "明天開始每天下午三點提醒我", "下午三點提醒我"]
)
def test_without_a_day_of_its_own_a_reminder_is_for_every_day(said: str) -> None:
    talk = Talk()
    talk.say(DICTATED, said)
    assert care_of(talk.state).known.rhythm is not None
    assert care_of(talk.state).known.once == ()


@pytest.mark.parametrize("said", ["今天早上七點提醒我", "今天早上八點提醒我一次"])
def test_a_single_reminder_of_an_hour_that_is_over_is_asked_for_anew(said: str) -> None:
    talk = Talk()
    talk.say(DICTATED)
    assert "幾點一起說" in talk.say(said)
    assert talk.effects() == ()


def test_two_single_reminders_stand_beside_each_other_and_end_together() -> None:
    talk = Talk()
    talk.say(DICTATED, "明天下午三點提醒我", "後天早上十點提醒我")
    stands = talk.say("我有設哪些提醒")
    assert "11 月 23 日（星期一） 15:00" in stands
    assert "11 月 24 日（星期二） 10:00" in stands
    assert "不再提醒" in talk.say("不要提醒")
    assert talk.effects() == (Cancel("0"),)
    assert "沒有設提醒" in talk.say("我還有提醒嗎")


def test_what_stands_is_said_of_everybody_and_of_a_relative_by_name() -> None:
    talk = Talk()
    talk.say(DICTATED, "每天早上八點提醒我", "每天晚上九點提醒我媽吃鈣")
    everybody = talk.say("幾點會提醒我")
    assert "08:00" in everybody
    assert "21:00" in everybody
    mothers = talk.say("媽媽的提醒幾點")
    assert "21:00" in mothers
    assert "08:00" not in mothers
    assert "爸爸目前沒有設提醒" in talk.say("爸爸的提醒幾點")
    assert len(care_of(talk.state).people) == len(("me", "mother"))


def test_a_reminder_that_rests_still_stands() -> None:
    talk = Talk()
    talk.say(DICTATED, "每天早上八點提醒我", "先不要提醒")
    assert "在休息" in talk.say("我還有提醒嗎")


def test_several_days_named_with_again_are_those_days_and_one_day_ends_a_rest() -> None:
    talk = Talk()
    talk.say(DICTATED, "每天早上八點提醒我")
    assert "星期一、星期三、星期五 08:00" in talk.say("星期一三五再提醒我")
    assert "先休息，11 月 23 日（星期一）起" in talk.say("星期一再提醒我")


def test_the_open_question_is_said_again_and_counts_as_no_misreading() -> None:
    talk = Talk()
    talk.say("我65歲 女")
    for said in ("再講一次", "你剛剛說什麼", "不好意思 再說一遍"):
        again = talk.say(said)
        assert "再說一次：" in again
        assert "平常曬太陽多不多" in again
    assert "在屋子裡，還是在外面" in talk.say("聽不懂 再說一遍")


def test_the_plan_is_said_again_where_nothing_is_asked() -> None:
    talk = Talk()
    talk.say(DICTATED)
    assert "骨本計畫" in talk.say("再講一次")


# ---- the hour asked for, another hour, called off ------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        ("明天提醒我", "下午三點"),
        ("明天提醒我", "三點", "下午"),
        ("明天三點提醒我一次", "下午三點"),
        ("提醒我明天吃鈣片", "下午三點"),
        ("remind me tomorrow at 3 pm",),
    ],
)
def test_the_hour_of_a_single_one_is_asked_and_the_day_kept_until_then(
    said: tuple[str, ...],
) -> None:
    talk = Talk()
    talk.say(DICTATED)
    assert "11 月 23 日（星期一） 15:00 提醒您，只這一次" in [talk.say(each) for each in said][-1]
    assert care_of(talk.state).known.rhythm is None


def test_an_hour_on_a_button_is_of_the_day_that_was_said() -> None:
    talk = Talk()
    talk.say(DICTATED, "明天三點提醒我一次")
    assert "11 月 23 日（星期一） 15:00" in talk.hear(Chose("time:15:00"))
    assert care_of(talk.state).known.rhythm is None


def test_the_day_asked_about_is_of_the_relative_that_was_named() -> None:
    talk = Talk()
    talk.say(DICTATED, "每天晚上九點提醒我媽吃鈣", "換我", "明天提醒我媽")
    assert "15:00 提醒媽媽，只這一次" in talk.say("下午三點")


def test_a_single_one_put_off_is_answered_as_any_other() -> None:
    talk = Talk()
    talk.say(DICTATED, "明天下午三點提醒我")
    talk.due(THREE_TOMORROW, f"0.{minute(THREE_TOMORROW)}.once")
    now = THREE_TOMORROW + timedelta(minutes=30)
    assert "30 分鐘後再提醒您" in talk.say("晚點")
    assert "現在方便吃了嗎" in talk.hear(Due("0.snooze", now), now)
    assert "再輕輕提醒您" in talk.hear(Due("0.follow", now), now + timedelta(minutes=60))


def test_a_single_one_is_moved_to_another_hour_of_its_day() -> None:
    talk = Talk()
    talk.say(DICTATED, "明天下午三點提醒我")
    assert "11 月 23 日（星期一） 16:00 提醒您，只這一次" in talk.say("改成下午四點")
    four = THREE_TOMORROW + timedelta(hours=1)
    moved = Later(f"0.{minute(four)}.once", four)
    assert talk.effects() == (Cancel(f"0.{minute(THREE_TOMORROW)}.once"), moved)
    assert care_of(talk.state).known.rhythm is None


def test_beside_a_daily_one_the_single_is_moved_where_its_day_is_named() -> None:
    talk = Talk()
    talk.say(DICTATED, "每天早上八點提醒我", "明天下午三點提醒我一次")
    assert "16:00 提醒您，只這一次" in talk.say("明天那次改成下午四點")
    assert "每天 09:00" in talk.say("每天的改成早上九點")
    assert "16:00 會提醒您一次" in talk.say("我還有提醒嗎")


@pytest.mark.parametrize("before", [(), ("每天早上八點提醒我",)])
def test_on_a_day_that_is_called_off_no_single_one_comes(before: tuple[str, ...]) -> None:
    talk = Talk()
    talk.say(DICTATED, *before, "明天下午三點提醒我一次")
    assert "那天不提醒" in talk.say("明天不用提醒")
    assert talk.effects() == (Cancel(f"0.{minute(THREE_TOMORROW)}.once"),)
    assert "15:00" not in talk.say("我還有提醒嗎")


def test_one_asked_for_after_its_day_was_called_off_comes_all_the_same() -> None:
    talk = Talk()
    talk.say(DICTATED, "每天早上八點提醒我", "明天不用提醒", "明天下午三點提醒我一次")
    assert "提醒您" in talk.due(THREE_TOMORROW, f"0.{minute(THREE_TOMORROW)}.once")


def test_a_rest_without_end_names_the_single_ones_it_calls_off() -> None:
    talk = Talk()
    talk.say(DICTATED, "每天早上八點提醒我", "明天下午三點提醒我一次")
    assert "11 月 23 日（星期一） 15:00 只提醒一次的那個也不提醒了" in talk.say("先不要提醒")


def test_more_single_ones_than_are_kept_are_refused_and_none_is_dropped() -> None:
    talk = Talk()
    talk.say(DICTATED, *(f"明天下午{hour}點提醒我一次" for hour in range(1, 7)))
    assert "最多先記 6 個" in talk.say("明天晚上八點提醒我一次")
    assert talk.effects() == ()
    assert len(care_of(talk.state).known.once) == 6


def test_of_who_has_died_no_single_one_comes_either() -> None:
    talk = Talk()
    talk.say(DICTATED, "明天下午三點提醒我媽一次")
    assert "提醒，我已經停了" in talk.say("我媽昨天過世了")
    assert talk.effects() == (Cancel("1"),)
    assert all(each.once == () for each in care_of(talk.state).people)


def test_who_calls_a_day_off_after_its_reminder_is_not_asked_again() -> None:
    talk = Talk()
    talk.say(DICTATED, "每天早上八點提醒我")
    talk.due(EIGHT)
    assert "今天先休息" in talk.say("今天不用提醒")
    assert talk.hear(Due("0.follow", EIGHT), EIGHT + timedelta(hours=1)) == ""


def test_one_minute_rings_once_though_a_single_and_a_daily_one_fall_in_it() -> None:
    talk = Talk()
    talk.say(DICTATED, "明天下午三點提醒我一次", "改成每天下午三點")
    assert "提醒您" in talk.due(THREE_TOMORROW)
    assert talk.due(THREE_TOMORROW, f"0.{minute(THREE_TOMORROW)}.once") == ""


def test_an_hour_named_to_a_reminder_puts_it_off_and_changes_no_other_day() -> None:
    talk = Talk()
    talk.say(DICTATED, "每天早上八點提醒我")
    talk.due(EIGHT)
    assert "15:00 再提醒您" in talk.say("下午三點再提醒我")
    rhythm = care_of(talk.state).known.rhythm
    assert rhythm is not None
    assert rhythm.times == (time(8),)


def test_who_wants_nothing_kept_is_kept_again_for_a_single_reminder() -> None:
    talk = Talk()
    talk.say(DICTATED, "不要留紀錄", "明天下午三點提醒我一次")
    assert Fleeting(on=False) in talk.effects()
    assert not care_of(talk.state).fleeting


@pytest.mark.parametrize("said", ["大概八點提醒我", "有點年紀", "屬龍的", "六十幾", "血壓藥"])
def test_what_is_unsure_to_an_age_asked_about_is_no_hour(said: str) -> None:
    talk = Talk()
    talk.say("我是女生")
    offered = (Choice("age:65", "label-age", (("age", 65),)),)
    asked = Ask("age", "ask-age-about", (), offered)
    talk.state = Asking(care_of(talk.state), "age", asked)
    assert talk.say(said)


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("明晚十二點提醒我", (23, 16)),
        ("今晚十二點提醒我", (22, 16)),
        ("明天晚上十二點提醒我", (23, 16)),
        ("明天凌晨三點提醒我", (22, 19)),
        ("明天晚上八點提醒我", (23, 12)),
    ],
)
def test_midnight_of_an_evening_is_in_the_night_that_follows(
    words: str, at: tuple[int, int]
) -> None:
    talk = Talk(at=datetime(2026, 11, 22, 2, tzinfo=UTC))
    talk.say(DICTATED, words)
    day, hour = at
    assert care_of(talk.state).known.once == (minute(datetime(2026, 11, day, hour, tzinfo=UTC)),)
