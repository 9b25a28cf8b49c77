"""下一位 is always somebody new; what is said of a relative amid one's own plan is theirs."""

from __future__ import annotations

import pytest

from core.dialogue.states import care_of
from core.person import Condition, Subject, Sun
from tests.core.dialogue.test_reminding import DICTATED, Talk


def ages(talk: Talk) -> list[int | None]:
    return [each.profile.age for each in care_of(talk.state).people]


def test_a_second_unnamed_next_one_never_takes_the_values_of_the_first() -> None:
    talk = Talk()
    talk.say("我68歲女 很少曬 沒吃藥沒生病 都吃", "下一位", "80歲男 很少曬 吃可邁丁 都吃")
    talk.say("下一位", "90歲女 很少曬", "沒吃藥沒生病")
    assert ages(talk) == [68, 80, 90]
    _, second, third = care_of(talk.state).people
    assert second.profile.conditions == (Condition.WARFARIN,)
    assert third.profile.conditions == ()


def test_with_the_values_in_the_same_message_each_is_somebody_new() -> None:
    talk = Talk()
    talk.say(
        "70歲女 很少曬", "下一位80歲男", "下一位 90歲女", "下一位 女 很少曬", "換下一位 65歲男"
    )
    assert ages(talk) == [70, 80, 90, None, 65]


def test_the_second_one_is_turned_to_by_number() -> None:
    talk = Talk()
    talk.say(DICTATED, "下一位 80歲男", "下一位 90歲女", "第二位的計畫")
    assert care_of(talk.state).current == 1
    talk.say("回到第一位")
    assert care_of(talk.state).current == 0


@pytest.mark.parametrize("said", ["下一題", "換一位醫生看 沒生病"])
def test_another_question_or_doctor_is_nobody(said: str) -> None:
    talk = Talk()
    talk.say(DICTATED, said)
    assert len(care_of(talk.state).people) == 1


def test_how_much_sun_a_relative_gets_is_theirs_amid_ones_own_plan() -> None:
    talk = Talk()
    talk.say(DICTATED, "我媽72歲 曬很多太陽 沒吃藥沒生病 都吃", "換我")
    assert "媽媽" in talk.say("我媽很少曬太陽")
    _, mother = care_of(talk.state).people
    assert (mother.profile.subject, mother.profile.sun) == (Subject.MOTHER, Sun.LOW)
    assert "爸爸" in talk.say("換我", "我爸很少曬太陽")
    assert len(ages(talk)) == len(("me", "mother", "father"))


def test_eats_anything_right_after_the_health_words_were_dropped_is_no_question() -> None:
    talk = Talk()
    talk.say("我68歲女 很少曬 沒吃藥沒生病", "不要記")
    assert "記下了：都吃" in talk.say("都吃")
    known = care_of(talk.state).known
    assert (known.profile.diet, known.profile.conditions) == ((), None)


def test_a_no_of_the_next_one_is_not_the_end_of_what_the_one_before_has() -> None:
    talk = Talk()
    talk.say("客人 80歲男 洗腎 很少曬")
    assert "拿掉" not in talk.say("下一位 90歲女 沒生病沒吃藥")
    guest, following = care_of(talk.state).people
    assert guest.profile.conditions == (Condition.KIDNEY_DISEASE,)
    assert following.profile.conditions == ()


def test_a_grandmother_or_a_father_typed_without_marks_is_asked_about_amid_a_mothers_plan() -> None:
    talk = Talk()
    talk.say("me toi 75 tuoi, it ra ngoai, khong benh, khong thuoc, an gi cung duoc")
    talk.say("ba toi uong warfarin")
    assert care_of(talk.state).people[0].profile.conditions == ()
    talk.say("ba toi 80 tuoi")
    assert ages(talk)[0] == 75


def test_dung_is_right_and_do_not_so_it_erases_nobody() -> None:
    talk = Talk()
    talk.say("toi 70 tuoi nu it ra ngoai khong benh khong thuoc an gi cung duoc")
    talk.say("xoa du lieu cua toi", "dung")
    assert ages(talk) == [70]


def test_a_wish_for_two_people_at_once_is_set_for_neither() -> None:
    talk = Talk()
    talk.say(DICTATED, "我媽85歲 很少曬太陽 沒生病沒吃藥 都吃", "先看我的")
    assert "哪一位" in talk.say("每天早上八點提醒我 晚上八點提醒我媽")
    assert "哪一位" in talk.say("每天早上八點提醒我 晚上八點提醒她")
    assert all(each.rhythm is None for each in care_of(talk.state).people)


def test_what_somebody_is_told_to_eat_less_of_is_no_name() -> None:
    talk = Talk()
    talk.say(DICTATED, "我爸85歲 很少曬太陽 沒生病沒吃藥 都吃", "先看我的")
    assert "提醒爸爸" in talk.say("醫生叫他少吃鹹 提醒他晚上八點吃")


def test_a_question_of_hours_between_two_things_puts_nothing_off() -> None:
    talk = Talk()
    talk.say(DICTATED, "每天晚上八點提醒我")
    assert "晚一點再說" not in talk.say("甲狀腺藥吃完四小時後再吃鈣片對嗎")
    assert "晚一點再說" not in talk.say("他每次都半小時後才吃")
    assert "30 分鐘後" in talk.say("可以半小時後再提醒我嗎")
