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
