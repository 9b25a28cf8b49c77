"""Reminders in a conversation, over weeks: foods, silence, several people, old buttons."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.wording import Locales
from core import knowledge
from core.dialogue import Erasing, New, State, Step, step, view
from core.dialogue.states import care_of
from core.messages import (
    Chose,
    Due,
    Effect,
    Event,
    Forget,
    Later,
    Moment,
    Said,
    Say,
    Schedule,
    Subscribe,
    Told,
)

KNOWLEDGE = knowledge.load()
LOCALES = Locales.load(KNOWLEDGE, strict=True)
START = datetime(2026, 11, 22, 1, tzinfo=UTC)  # Sunday, 9:00 in Taipei
EIGHT = datetime(2026, 11, 23, 0, tzinfo=UTC)
DICTATED = "我68歲女生，很少曬太陽，沒吃抗凝血藥，也沒有其他病"


@dataclass
class Talk:
    """A conversation with its clock."""

    state: State = field(default_factory=New)
    at: datetime = START
    last: Step | None = None

    def hear(self, event: Event, at: datetime | None = None) -> str:
        self.at = at or self.at
        self.last = step(self.state, event, Moment(self.at, "t"), KNOWLEDGE)
        self.state = self.last.state
        return words(self.last.told)

    def say(self, *several: str) -> str:
        return [self.hear(Said(each)) for each in several][-1]

    def due(self, at: datetime, reminder: str = "0") -> str:
        return self.hear(Due(reminder, at), at)

    def effects(self) -> tuple[Effect, ...]:
        assert self.last is not None
        return self.last.effects

    def buttons(self) -> dict[str, str]:
        assert self.last is not None
        return {
            choice.label: choice.data
            for reply in self.last.told.replies
            if isinstance(reply, Say)
            for choice in reply.choices
        }


def words(told: Told) -> str:
    return "\n".join(
        getattr(each, "text", getattr(each, "plain", "")) for each in LOCALES.bubbles(told)
    )


def reminded(*first: str) -> Talk:
    talk = Talk()
    talk.say(*first, "每天早上八點提醒我")
    return talk


def food(text: str) -> str:
    found = [line for line in text.splitlines() if line.startswith("今天可以吃：")]
    return found[0] if found else ""


@pytest.mark.parametrize(
    "who",
    [
        DICTATED,
        "我30歲男生，很少曬太陽，沒吃抗凝血藥也沒有病，全素",
        "我70歲女生，很少曬太陽，有吃華法林",
        "我兒子8歲，很少曬太陽，沒有病沒吃藥",
    ],
)
def test_no_food_comes_two_days_running(who: str) -> None:
    talk = reminded(who)
    foods = [food(talk.due(EIGHT + timedelta(days=day))) for day in range(60)]
    assert all(one != other or not one for one, other in pairwise(foods))
    assert len({each for each in foods if each}) > 3


def test_with_warfarin_no_reminder_names_natto_greens_or_an_amount() -> None:
    talk = reminded("我70歲女生，很少曬太陽，有吃華法林")
    said = "\n".join(talk.due(EIGHT + timedelta(days=day)) for day in range(60))
    assert not any(each in said for each in ("納豆", "菠菜", "青江菜", "肝", "毫克", "國際單位"))
    assert "照醫師、藥師說的吃" in said


def test_with_kidney_disease_no_food_is_named() -> None:
    talk = reminded("我70歲女生，很少曬太陽，在洗腎")
    said = [talk.due(EIGHT + timedelta(days=day)) for day in range(30)]
    assert not any(food(each) for each in said)
    assert not any("文章裡說" in each for each in said)


def test_a_fact_comes_now_and_then_with_its_source() -> None:
    talk = reminded(DICTATED)
    facts = [
        each for day in range(40) if "文章裡說" in (each := talk.due(EIGHT + timedelta(days=day)))
    ]
    assert len(facts) == 10
    assert all("（補鈣劑量文章" in each or "（骨鈣素文章" in each for each in facts)


def test_exercise_comes_twice_a_week_where_it_is_wanted() -> None:
    talk = reminded(DICTATED)
    before = [talk.due(EIGHT + timedelta(days=day)) for day in range(7)]
    talk.hear(Chose("move:yes"))
    after = [talk.due(EIGHT + timedelta(days=day)) for day in range(7, 14)]
    assert not any("動一動" in each for each in before)
    assert sum("動一動" in each for each in after) == 2


def test_two_reminders_a_day_speak_of_food_once() -> None:
    talk = Talk()
    talk.say(DICTATED, "早上八點和晚上七點提醒我")
    assert food(talk.due(EIGHT))
    assert not food(talk.due(EIGHT + timedelta(hours=11)))


def test_a_reminder_leaves_an_open_question_open() -> None:
    talk = Talk()
    talk.say("每天早上八點提醒我吃鈣片")
    assert view(talk.state).asking == "subject"
    assert "提醒您" in talk.due(EIGHT)
    assert view(talk.state).asking == "subject"


def test_a_reminder_does_not_answer_whether_to_erase() -> None:
    talk = reminded(DICTATED)
    talk.say("刪除我的資料")
    assert talk.due(EIGHT)
    assert isinstance(talk.state, Erasing)
    talk.say("是")
    assert isinstance(talk.state, New)


def test_who_was_forgotten_is_not_kept_again_by_a_reminder_under_way() -> None:
    talk = Talk()
    assert talk.due(EIGHT) == ""
    assert talk.effects() == (Forget(),)


def test_the_follow_up_is_asked_for_an_hour_later_but_not_at_night() -> None:
    talk = reminded(DICTATED)
    talk.due(EIGHT)
    assert talk.effects() == (Later("0.follow", EIGHT + timedelta(hours=1)),)
    talk.say("改成晚上9點半")
    talk.due(EIGHT + timedelta(hours=13, minutes=30))
    assert talk.effects() == ()


def test_each_person_in_care_has_reminders_of_their_own() -> None:
    talk = reminded(DICTATED)
    talk.say("每天晚上七點提醒我媽吃鈣片")
    assert talk.effects() == (Schedule("1", (time(19),), (1, 2, 3, 4, 5, 6, 7)),)
    assert "提醒媽媽" in talk.due(EIGHT + timedelta(hours=11), "1")
    took = talk.buttons()["label-done"]
    assert took.endswith("@1")
    assert "提醒您" in talk.due(EIGHT + timedelta(days=1))
    talk.hear(Chose(took))
    mine, hers = (each.diary for each in care_of(talk.state).people)
    assert (mine.letters, hers.letters) == ("a", "t")


def test_tapping_twice_and_tapping_old_buttons_is_harmless() -> None:
    talk = reminded(DICTATED)
    talk.due(EIGHT)
    first = talk.buttons()
    talk.hear(Chose(first["label-done"]))
    for again in (first["label-done"], first["label-skip-today"], first["label-snooze"]):
        talk.hear(Chose(again))
        assert care_of(talk.state).known.diary.letters == "t"
        assert talk.effects() == ()
    talk.hear(Chose("took:1"))
    talk.hear(Chose("snooze:x-y"))
    assert care_of(talk.state).known.diary.letters == "t"


def test_skipping_today_is_for_the_whole_day() -> None:
    talk = Talk()
    talk.say(DICTATED, "早上八點和晚上七點提醒我")
    talk.due(EIGHT)
    talk.hear(Chose(talk.buttons()["label-skip-today"]))
    assert talk.due(EIGHT + timedelta(hours=11)) == ""
    assert talk.due(EIGHT + timedelta(days=1)) != ""


def test_half_an_hour_and_other_lengths_can_be_typed() -> None:
    talk = reminded(DICTATED)
    talk.due(EIGHT)
    assert "20 分鐘後" in talk.say("20分鐘後再提醒我")
    assert Later("0.snooze", EIGHT + timedelta(minutes=20)) in talk.effects()


def test_the_wish_for_a_reminder_waits_for_the_plan() -> None:
    talk = Talk()
    assert "先把計畫做好" in talk.say("平日提醒我吃鈣片")
    assert view(talk.state).asking == "subject"
    assert view(talk.state).rhythm is None
    talk.say(DICTATED)
    assert view(talk.state).asking == "reminder_time"
    talk.say("早上八點")
    rhythm = view(talk.state).rhythm
    assert rhythm is not None
    assert rhythm.days == (1, 2, 3, 4, 5)


def test_after_every_meal_means_all_three() -> None:
    talk = Talk()
    talk.say(DICTATED, "三餐飯後提醒我")
    assert view(talk.state).asking == "reminder_time"
    talk.hear(Chose("times:08:00-12:30-19:00"))
    rhythm = view(talk.state).rhythm
    assert rhythm is not None
    assert rhythm.times == (time(8), time(12, 30), time(19))


def test_what_may_mean_several_times_never_becomes_one_of_them() -> None:
    talk = Talk()
    talk.say(DICTATED, "8點提醒我", "三餐飯後提醒我")
    assert view(talk.state).rhythm is None
    assert view(talk.state).asking == "reminder_time"


def test_before_there_is_a_plan_no_food_is_offered() -> None:
    talk = Talk()
    talk.say("每天早上八點提醒我吃鈣片")
    assert not food(talk.due(EIGHT))


def test_a_lapse_is_never_scolded_and_two_weeks_are_praised() -> None:
    talk = reminded(DICTATED)
    said = []
    for day in range(20):
        said.append(talk.due(EIGHT + timedelta(days=day)))
        if day not in {4, 9}:
            said.append(talk.say("吃了"))
    everything = "\n".join(said)
    assert not any(each in everything for each in ("忘記", "中斷", "失敗", "怎麼沒", "應該"))
    assert "已經持續 14 天" in everything
    assert "上個月的紀錄" in everything


events = st.one_of(
    st.sampled_from(
        [
            *("吃了", "今天跳過", "晚點", "半小時後", "先不要提醒", "繼續提醒", "下週三再開始"),
            *("週末不用", "改成晚上9點半", "不要提醒了", "提醒我媽", "再加一個中午12點的提醒"),
            *("每天早上八點提醒我", "取消", "上一步", "重來", "看計畫", "這週吃了幾天", "我媽68歲"),
        ]
    ).map(Said),
    st.tuples(
        st.sampled_from(["took", "skip", "snooze", "week", "move", "rest", "times", "time"]),
        st.sampled_from(["29923200", "29923200-60", "glance", "yes", "over", "08:00-18:30", "x"]),
        st.sampled_from(["", "@1", "@7"]),
    ).map(lambda tap: Chose(f"{tap[0]}:{tap[1]}{tap[2]}")),
    st.tuples(st.sampled_from(["0", "1", "9", "0.follow", "1.snooze", "x", ""]), st.booleans()).map(
        lambda due: Due(due[0], EIGHT, missed=due[1])
    ),
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(events, st.integers(0, 30)), max_size=14), st.booleans())
def test_whatever_happens_in_whatever_order_the_diary_stays_whole(
    several: list[tuple[Event, int]],
    dictated: bool,  # noqa: FBT001 - hypothesis hands it in
) -> None:
    talk = reminded(DICTATED) if dictated else Talk()
    at = EIGHT
    for event, hours in several:
        at += timedelta(hours=hours)
        due = Due(event.reminder, at, event.missed) if isinstance(event, Due) else event
        talk.hear(due, at)
        for known in care_of(talk.state).people:
            diary = known.diary
            assert len(diary.moments) == len(diary.letters)
            assert list(diary.moments) == sorted(set(diary.moments))
        for effect in talk.effects():
            assert not isinstance(effect, Later) or effect.at > at
        rhythm = view(talk.state).rhythm
        assert rhythm is None or (rhythm.times and rhythm.days)
        assert rhythm is None or rhythm.starts is None or rhythm.starts > date(2026, 11, 23)


def test_a_calendar_can_be_asked_for_and_closed() -> None:
    talk = reminded(DICTATED)
    talk.say("我要行事曆")
    assert talk.effects() == (Subscribe("t"),)
    talk.say("取消行事曆")
    assert talk.effects() == (Subscribe(),)
    nobody = Talk()
    nobody.say(DICTATED)
    nobody.hear(Chose("calendar:on"))
    assert nobody.effects() == ()
