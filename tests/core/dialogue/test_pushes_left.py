"""Where LINE's pushes run short or are used up: told in good time, and what did not come."""

from __future__ import annotations

from datetime import timedelta

from core.dialogue.reminders.due import refused
from core.dialogue.states import care_of
from core.messages import Due
from tests.core.dialogue.test_reminding import DICTATED, EIGHT, Talk, reminded


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


def came_back(talk: Talk) -> Due | None:
    """Return what is heard where LINE refuses what was just told."""
    assert talk.last is not None
    return refused(talk.last.told)


def test_a_reminder_that_line_refused_for_want_of_pushes_is_our_fault_and_told() -> None:
    talk = reminded(DICTATED)
    talk.due(EIGHT)
    due = came_back(talk)
    assert due is not None
    assert talk.hear(due, EIGHT + timedelta(minutes=1)) == ""
    assert care_of(talk.state).known.diary.letters.endswith("m")
    assert talk.due(EIGHT + timedelta(hours=1), "0.follow") == ""
    assert "已經用完" in talk.say("謝謝")


def test_only_the_refused_one_of_two_peoples_reminders_is_marked() -> None:
    talk = reminded(DICTATED)
    talk.say("幫我媽問", "媽媽88歲，很少曬太陽，沒吃抗凝血藥，也沒有其他病", "每天早上八點提醒我媽")
    talk.due(EIGHT, "0")
    talk.due(EIGHT, "1")
    due = came_back(talk)
    assert due == Due("1.unpaid", EIGHT, missed=True)
    talk.hear(due, EIGHT + timedelta(minutes=1))
    hers, mothers = care_of(talk.state).people
    assert (hers.diary.letters[-1], mothers.diary.letters[-1]) == ("a", "m")
    assert (hers.diary.unsent, mothers.diary.unsent) == (0, 1)


def test_an_older_reminder_that_is_refused_late_takes_nothing_from_a_newer_one() -> None:
    talk = reminded(DICTATED)
    talk.due(EIGHT)
    due = came_back(talk)
    talk.due(EIGHT + timedelta(minutes=30))
    assert due is not None
    talk.hear(due, EIGHT + timedelta(minutes=31))
    assert care_of(talk.state).known.diary.letters[-2:] == "ma"


def test_a_follow_up_that_does_not_come_takes_nothing_away() -> None:
    talk = reminded(DICTATED)
    talk.due(EIGHT)
    assert talk.due(EIGHT + timedelta(hours=1), "0.follow") != ""
    assert came_back(talk) is None


def test_what_was_answered_is_not_taken_back_by_a_refusal() -> None:
    talk = reminded(DICTATED)
    talk.due(EIGHT)
    due = came_back(talk)
    talk.say("吃了")
    assert due is not None
    talk.hear(due, EIGHT + timedelta(minutes=1))
    assert care_of(talk.state).known.diary.letters.endswith("t")
