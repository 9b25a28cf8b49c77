"""When nothing is wanted: hours of the day, from a day on; an hour later, today or every day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from core import knowledge
from core.dialogue import New, State, Step, open_choices, step
from core.dialogue.reminders.single import ahead
from core.dialogue.states import care_of
from core.messages import Chose, Due, Event, Moment, Said

ROWS = knowledge.load()
ME = "我68歲女 很少曬 沒吃藥沒生病 都吃"
NOW = datetime(2026, 11, 22, 2, tzinfo=UTC)
"""Ten in the morning of a Sunday in Taiwan."""


def after(state: State, event: Event, now: datetime = NOW) -> Step:
    return step(state, event, Moment(now, "t"), ROWS)


def talk(*lines: str) -> Step:
    state: State = New()
    for line in (ME, *lines):
        done = after(state, Said(line))
        state = done.state
    return done


def hours(done: Step) -> list[str]:
    """Return the hours of every day's reminder."""
    rhythm = care_of(done.state).known.rhythm
    return [f"{each:%H:%M}" for each in rhythm.times] if rhythm and not rhythm.paused else []


def ids(done: Step) -> list[str]:
    return [each.id for each in done.told.replies if hasattr(each, "id")]


@pytest.mark.parametrize(
    "words",
    [
        "下週三以後不要提醒",
        "下週三之後都不要提醒我了",
        "12月1號開始不要提醒我",
        "明天起不要提醒",
        "這週五過後別再吵我",
    ],
)
def test_no_reminders_from_a_day_on_is_asked_about_and_calls_off_no_single_day(words: str) -> None:
    done = talk("每天早上九點提醒我", words)

    assert ids(done) == ["reminder-later-rest"]
    assert hours(done) == ["09:00"]
    assert care_of(done.state).known.diary.away == ()


def test_a_single_reminder_before_that_day_stays() -> None:
    done = talk("明天下午三點提醒我", "下週三以後不要提醒")

    assert len(care_of(done.state).known.once) == 1


@pytest.mark.parametrize(
    "words",
    [
        "8點到10點不要提醒",
        "8-10點不要提醒",
        "早上十點之前不要吵我",
        "早上不要提醒我",
        "no reminders between 8 and 10",
    ],
)
def test_hours_in_which_it_rings_offer_another_hour_and_end_nothing(words: str) -> None:
    done = talk("每天早上九點提醒我", words)

    assert ids(done)[-1] == "ask-reminder-moves"
    assert hours(done) == ["09:00"]
    offered = after(done.state, Chose(open_choices(done.state)[0].data))
    assert len(hours(offered)) == 1
    assert hours(offered) != ["09:00"]


@pytest.mark.parametrize(
    "words",
    [
        "下午兩點到四點不要提醒",
        "晚上8點到10點不要提醒我",
        "半夜11點到早上7點不要提醒",
        "晚上九點以後不要提醒",
        "中午12點到2點別吵我 我在睡午覺",
        "晚上不要提醒我",
        "don't remind me from 10pm to 7am",
    ],
)
def test_hours_in_which_nothing_rings_leave_all_as_it_is_and_say_so(words: str) -> None:
    done = talk("每天早上九點提醒我", words)

    assert ids(done) == ["reminder-not-then", "reminder-is"]
    assert hours(done) == ["09:00"]


def test_a_single_reminder_in_those_hours_may_move_and_is_not_lost() -> None:
    done = talk("今天下午三點提醒我", "下午兩點到四點不要提醒")
    moved = after(done.state, Chose(open_choices(done.state)[0].data))

    assert len(care_of(done.state).known.once) == 1
    assert "reminder-once-at" in ids(moved)


@pytest.mark.parametrize("words", ["延後一小時", "delay 1 hour", "delay an hour please"])
def test_an_hour_later_before_any_ring_asks_whether_this_once_or_every_day(words: str) -> None:
    done = talk("每天晚上九點提醒我", "你好", words)
    daily = after(done.state, Said("每天"))
    once = after(done.state, Said("今天那次"))

    assert ids(done)[-1] == "ask-reminder-shift"
    assert hours(done) == ["21:00"]
    assert hours(daily) == ["22:00"]
    assert hours(once) == ["21:00"]
    assert ids(once) == ["moved-that-day"]


@pytest.mark.parametrize(("words", "day"), [("今天晚一小時", 22), ("明天延後一小時", 23)])
def test_an_hour_later_on_a_day_named_moves_that_day_alone(words: str, day: int) -> None:
    done = talk("每天晚上九點提醒我", words)

    assert hours(done) == ["21:00"]
    assert [each.day for each in ahead(care_of(done.state).known, NOW)] == [day]


def test_an_hour_later_every_day_is_every_day() -> None:
    assert hours(talk("每天晚上九點提醒我", "你好", "以後都晚一小時")) == ["22:00"]


def test_an_hour_typed_to_that_question_is_none_of_those_offered() -> None:
    done = talk("每天晚上九點提醒我", "你好", "延後一小時", "每天改成早上七點")

    assert hours(done) == ["07:00"]


def test_a_single_reminder_later_today_does_not_ring_for_what_is_taken() -> None:
    taken = talk("今天下午三點提醒我", "今天吃過了")
    three = NOW + timedelta(hours=5)

    assert ids(taken)[0] == "done-ahead"
    assert not after(taken.state, Due(_key(taken), three), three).told.replies


def test_said_to_be_untaken_after_all_the_single_reminder_rings() -> None:
    back = talk("今天下午三點提醒我", "今天吃過了", "還沒吃")
    three = NOW + timedelta(hours=5)

    assert ids(back) == ["undone-ahead"]
    assert ids(after(back.state, Due(_key(back), three), three)) == ["remind-now"]


def _key(done: Step) -> str:
    return f"0.{care_of(done.state).known.once[0]}.once"
