"""Whose days off they are, whose tablet was taken, and what a no takes back."""

from __future__ import annotations

import pytest

from core.dialogue.states import care_of
from core.diary import Mark
from core.person import Condition
from tests.core.dialogue.test_reminding import DICTATED, Talk

MOTHERS = "我媽75歲 很少曬 沒吃藥沒生病 都吃"


def two() -> Talk:
    """Oneself at 20:00, a mother at 19:00, and the talk is of the mother."""
    talk = Talk()
    talk.say(DICTATED, "每天晚上八點提醒我", MOTHERS, "每天晚上七點提醒我媽")
    return talk


def away(talk: Talk) -> list[int]:
    return [len(each.diary.away) for each in care_of(talk.state).people]


def marks(talk: Talk) -> list[str]:
    return [each.diary.letters for each in care_of(talk.state).people]


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("我26號到30號出國 不用提醒", [5, 0]),
        ("我媽26號到30號住院 不用提醒她", [0, 5]),
        ("我爸26號到30號出國 不用提醒", [0, 0]),
        ("我們26號到30號出國 不用提醒", [5, 5]),
        ("我跟我媽26號到30號出國 不用提醒", [5, 5]),
    ],
)
def test_days_off_are_of_whom_they_are_said(words: str, days: list[int]) -> None:
    talk = two()
    talk.say(words)
    assert away(talk) == days
    talk = two()
    talk.say("看我的計畫", words)
    assert away(talk) == days


@pytest.mark.parametrize(
    "words", ["26跟27號不要提醒", "除夕到初五不要提醒", "12月到1月不要提醒", "2月30號不要提醒"]
)
def test_a_day_that_cannot_be_read_ends_no_reminder(words: str) -> None:
    talk = Talk()
    talk.say(DICTATED, "每天早上八點提醒我", words)
    rhythm = care_of(talk.state).known.rhythm
    assert rhythm is not None
    assert not rhythm.paused


def test_days_named_one_by_one_need_not_follow_each_other() -> None:
    talk = Talk()
    talk.say(DICTATED, "每天早上八點提醒我", "26號、28號不要提醒")
    assert away(talk) == [2]


def test_of_two_a_day_only_the_mornings_is_called_off() -> None:
    talk = Talk()
    talk.say(DICTATED, "每天早上八點和晚上八點提醒我", "26號早上不要提醒")
    known = care_of(talk.state).known
    assert len(known.diary.away) == 1
    assert len(known.once) == 1  # the evening's comes as a single one


def test_she_took_it_is_never_oneself() -> None:
    talk = Talk()
    talk.say(DICTATED, "每天晚上八點提醒我", "she took it already")
    assert marks(talk) == [""]


def test_not_yet_takes_back_what_was_just_told() -> None:
    talk = two()
    talk.say("我媽吃了", "我媽還沒吃")
    assert Mark.TAKEN not in marks(talk)[1]


@pytest.mark.parametrize(
    ("words", "has"),
    [("我朋友吃可邁丁 我也一樣有吃", None), ("我同事有腎結石 跟我一樣", None), ("謝謝", ())],
)
def test_who_is_like_a_friend_is_asked_once_more(words: str, has: tuple[()] | None) -> None:
    talk = Talk()
    talk.say(DICTATED, words)
    assert care_of(talk.state).known.profile.conditions == has


def test_whose_a_medicine_is_makes_nobody_somebody_else() -> None:
    talk = Talk()
    talk.say(DICTATED, "我媽75歲 很少曬 有吃可邁丁 都吃", "不對 是爸爸吃的")
    ages = [each.profile.age for each in care_of(talk.state).people]
    assert ages[1:] == [75, None]
    assert care_of(talk.state).people[1].profile.conditions == (Condition.WARFARIN,)


def test_the_next_one_without_a_word_for_them_is_somebody_new() -> None:
    talk = Talk()
    talk.say("我的個案80歲女 很少曬 吃可邁丁 都吃", "下一個 82歲女 很少曬 沒生病沒吃藥 都吃")
    assert [each.profile.age for each in care_of(talk.state).people] == [80, 82]
