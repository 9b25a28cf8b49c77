"""Where LINE's pushes run short or are used up: told in good time, and what did not come."""

from __future__ import annotations

from datetime import timedelta

from core.dialogue.states import care_of
from core.messages import Due
from tests.core.dialogue.test_reminding import DICTATED, EIGHT, reminded


def test_where_pushes_run_short_people_are_told_once_a_month_and_asked_only_once() -> None:
    talk = reminded(DICTATED)
    first = talk.due(EIGHT, "0.scarce")
    assert "快用完了" in first
    assert talk.buttons()["label-calendar"] == "calendar:on"
    assert talk.effects() == ()
    assert "快用完了" not in talk.due(EIGHT + timedelta(days=1), "0.scarce")
    assert "快用完了" in talk.due(EIGHT + timedelta(days=10), "0.scarce")


def test_a_reminder_that_found_no_push_left_is_told_once_at_the_next_contact() -> None:
    talk = reminded(DICTATED)
    assert talk.hear(Due("0.spent", EIGHT, missed=True), EIGHT) == ""
    told = talk.say("謝謝")
    assert "已經用完" in told
    assert "12 月 1 日起會再傳" in told
    assert talk.buttons()["label-calendar"] == "calendar:on"
    assert "已經用完" not in talk.say("謝謝")
    diary = care_of(talk.state).known.diary
    assert diary.letters.endswith("m")  # our fault, not hers


def test_a_reminder_that_line_refused_for_want_of_pushes_is_our_fault_and_told() -> None:
    talk = reminded(DICTATED)
    talk.due(EIGHT)
    later = EIGHT + timedelta(minutes=1)
    assert talk.hear(Due("unpaid", later, missed=True), later) == ""
    assert care_of(talk.state).known.diary.letters.endswith("m")
    assert talk.due(EIGHT + timedelta(hours=1), "0.follow") == ""
    assert "已經用完" in talk.say("謝謝")


def test_what_was_answered_is_not_taken_back_by_a_refusal() -> None:
    talk = reminded(DICTATED)
    talk.due(EIGHT)
    talk.say("吃了")
    talk.hear(Due("unpaid", EIGHT + timedelta(minutes=1), missed=True))
    assert care_of(talk.state).known.diary.letters.endswith("t")
