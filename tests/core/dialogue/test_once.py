"""「半小時後提醒我」: one reminder, asked for out of the blue."""

from __future__ import annotations

from datetime import timedelta

from core.dialogue.states import care_of
from core.messages import Due, Later
from tests.core.dialogue.test_reminding import DICTATED, EIGHT, START, Talk


def test_a_reminder_asked_for_once_comes_once_and_can_be_answered() -> None:
    talk = Talk()
    talk.say(DICTATED)
    assert "30 分鐘後提醒您一次" in talk.say("半小時後提醒我吃鈣片")
    at = START + timedelta(minutes=30)
    assert talk.effects() == (Later("0.once", at),)
    assert "提醒您" in talk.due(at, "0.once")
    assert "收到" in talk.say("吃了")
    assert care_of(talk.state).known.rhythm is None


def test_a_reminder_asked_for_once_that_comes_too_late_is_left_out() -> None:
    talk = Talk()
    talk.say(DICTATED, "半小時後提醒我吃鈣片")
    assert talk.hear(Due("0.once", EIGHT, missed=True), EIGHT) == ""


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
