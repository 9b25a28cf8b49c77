"""Saying where one lives: whose reminder moves, what is asked, and when the next one comes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from core.dialogue.reminders.whereabouts import named
from core.dialogue.states import care_of
from core.messages import Chose, Schedule
from core.reading.places import ZONES
from core.reminders import next_due
from tests.core.dialogue.test_reminding import DICTATED, LOCALES, START, Talk, reminded

WEST = "America/Los_Angeles"


def zones(talk: Talk) -> list[str]:
    return [each.zone for each in talk.effects() if isinstance(each, Schedule)]


def test_the_reminder_moves_and_is_told_back_on_both_clocks() -> None:
    talk = reminded(DICTATED)
    told = talk.say("我在東京")
    assert told == (
        "好，您的提醒改照日本的時間。下一次是 11 月 23 日（星期一） 08:00，"
        "台灣是 11 月 23 日（星期一） 07:00。"
    )
    assert zones(talk) == ["Asia/Tokyo"]


def test_a_country_of_several_zones_is_asked_about_and_nothing_moves_yet() -> None:
    talk = reminded(DICTATED)
    assert talk.say("我現在在美國") == "那裡不只一個時區，請問是哪一區？"
    assert zones(talk) == []
    talk.say("洛杉磯")
    assert zones(talk) == [WEST]


def test_coming_home_moves_it_back() -> None:
    talk = reminded(DICTATED)
    talk.say("改成洛杉磯時間")
    assert talk.say("我回台灣了").startswith("好，您的提醒照台灣的時間。")
    assert zones(talk) == ["Asia/Taipei"]


def test_said_before_there_is_a_reminder_it_holds_for_the_first_one() -> None:
    talk = Talk()
    assert talk.say(DICTATED, "我在紐約") == "記下了，之後的提醒照美東（紐約）的時間。"
    talk.say("每天早上八點提醒我")
    assert zones(talk) == ["America/New_York"]


def test_it_outlives_stopping_resting_and_a_new_time() -> None:
    talk = reminded(DICTATED)
    talk.say("我在東京", "不要提醒", "每天早上九點提醒我")
    assert zones(talk) == ["Asia/Tokyo"]
    talk.say("先不要提醒", "我在首爾")
    assert zones(talk) == []
    talk.say("繼續提醒")
    assert zones(talk) == ["Asia/Seoul"]


def test_the_button_asks_where_and_a_tapped_zone_is_taken() -> None:
    talk = reminded(DICTATED)
    assert "現在住在哪個國家或城市" in talk.hear(Chose("zone:ask"))
    talk.hear(Chose("zone:Asia/Singapore"))
    assert zones(talk) == ["Asia/Singapore"]


@pytest.mark.parametrize("value", ["Mars/Base", "../etc/passwd", "Asia/Pyongyang", "", "UTC"])
def test_a_forged_zone_moves_nothing(value: str) -> None:
    talk = reminded(DICTATED)
    talk.hear(Chose(f"zone:{value}"))
    assert zones(talk) == []


def test_ones_own_move_leaves_a_mothers_reminder_where_she_lives() -> None:
    talk = reminded(DICTATED)
    talk.say("我媽75歲，很少曬太陽，沒生病沒吃藥", "都吃", "每天早上九點提醒我媽", "我在東京")
    places = [each.rhythm.zone for each in care_of(talk.state).people if each.rhythm]
    assert places == ["Asia/Tokyo", "Asia/Taipei"]
    talk.say("我媽在首爾")
    places = [each.rhythm.zone for each in care_of(talk.state).people if each.rhythm]
    assert places == ["Asia/Tokyo", "Asia/Seoul"]


def test_who_only_looks_after_another_is_asked_whose_clock_is_meant() -> None:
    talk = Talk()
    talk.say("我媽75歲，很少曬太陽，沒生病沒吃藥", "都吃", "每天早上九點提醒我媽")
    assert "媽媽的提醒也要照那裡的時間嗎" in talk.say("我在東京")
    assert zones(talk) == []
    talk.hear(Chose("zone:Asia/Tokyo"))
    assert zones(talk) == ["Asia/Tokyo"]


def test_over_the_change_of_the_clock_it_stays_at_eight() -> None:
    talk = reminded(DICTATED)
    talk.say("改成洛杉磯時間")
    rhythm = care_of(talk.state).known.rhythm
    assert rhythm is not None
    at, seen = datetime(2027, 3, 12, tzinfo=UTC), set()
    for _ in range(4):  # 2027-03-14: the clock skips an hour
        due = next_due(rhythm, at)
        assert due is not None
        at = due
        seen.add(due.astimezone(ZoneInfo(WEST)).strftime("%H:%M"))
    assert seen == {"08:00"}


def test_while_it_rests_until_a_day_nothing_is_asked_again() -> None:
    talk = reminded(DICTATED)
    talk.due(START + timedelta(hours=23))
    talk.say("下週三再開始")
    assert talk.due(START + timedelta(hours=24), "0.follow") == ""


def test_every_zone_has_a_name_people_know() -> None:
    assert [zone for zone in ZONES if not LOCALES.default.text(named(zone).id)] == []
