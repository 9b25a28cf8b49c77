"""The machine never traps, never raises, and never shows a figure it must not show."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from bot.bubbles import Card, Text
from bot.wording import Locales
from core import knowledge
from core.care import Care, Known
from core.dialogue import Asking, Erasing, New, Resting, State, Step, step, view
from core.messages import (
    Arrived,
    Called,
    Chose,
    Due,
    Event,
    Forget,
    Left,
    Moment,
    Said,
    Sent,
    Told,
    Wordless,
)
from core.person import Condition, Profile, Sex, Sun
from core.questions import QUESTIONS, next_question

KNOWLEDGE = knowledge.load()
LOCALES = Locales.load(KNOWLEDGE, strict=True)
NOW = datetime(2026, 11, 21, 1, 0, tzinfo=UTC)
MOMENT = Moment(NOW, "token")
FIGURE = re.compile(r"\d+\s*(?:毫克|微克|國際單位|mg|IU|µg|μg)")

PHRASES = (
    "65",
    "女",
    "我媽68歲，很少曬太陽，沒吃抗凝血藥",
    "幫我爸問",
    "有吃可邁丁",
    "都沒有",
    "不想說",
    "上一步",
    "取消",
    "重來",
    "看計畫",
    "看天氣",
    "更年期",
    "民國50年次",
    "早上八點提醒我",
    "刪除我的資料",
    "確定",
    "不要",
    "改年齡",
    "字大一點",
    "吃全素",
    "這裡怪怪的",
    "不要記",
    "嘟嘟嘟",
)
CHOICES = sorted(
    {choice.data for question in QUESTIONS for choice in question.choices}
    | {"do:back", "do:plan", "do:skip", "do:cancel", "tens:6", "age:64", "time:08:00"}
    | {"conditions:more", "conditions:enough", "diet:enough", "erase:yes", "sex:male@1", "x:y"}
)
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.just(Arrived()),
    st.just(Arrived(again=True)),
    st.sampled_from(PHRASES).map(Said),
    st.text(max_size=30).map(Said),
    st.sampled_from(CHOICES).map(Chose),
    st.text(max_size=20).map(Chose),
    st.sampled_from(Wordless).map(Sent),
    st.just(Left()),
    st.just(Called()),
    st.just(Due("0", NOW)),
)
STATES: TypeAdapter[State] = TypeAdapter(State)


def _walk(events: list[Event]) -> list[Step]:
    state: State = New()
    steps = []
    for event in events:
        done = step(state, event, MOMENT, KNOWLEDGE)
        steps.append(done)
        state = done.state
    return steps


@given(st.lists(EVENTS, max_size=14))
@settings(max_examples=150, deadline=None)
def test_no_conversation_raises_and_every_state_is_kept_and_read_back(events: list[Event]) -> None:
    for done in _walk(events):
        assert done.state == STATES.validate_json(STATES.dump_json(done.state))


@given(st.lists(EVENTS, max_size=14))
@settings(max_examples=100, deadline=None)
def test_whoever_speaks_is_answered(events: list[Event]) -> None:
    silent = (Left, Due)
    for event, done in zip(events, _walk(events), strict=True):
        assert done.told.replies or isinstance(event, silent)


@given(st.lists(EVENTS, max_size=14))
@settings(max_examples=150, deadline=None)
def test_no_figure_is_ever_said_where_something_blocks(events: list[Event]) -> None:
    for done in _walk(events):
        known = Known() if isinstance(done.state, New) else done.state.care.known
        if not known.blocked:
            continue
        for bubble in LOCALES.bubbles(done.told):
            words = bubble.text if isinstance(bubble, Text) else bubble.plain + bubble.summary
            assert not FIGURE.search(words), words


@given(st.lists(EVENTS, max_size=10))
@settings(max_examples=60, deadline=None)
def test_the_same_event_in_the_same_state_gives_the_same_step(events: list[Event]) -> None:
    assert _walk(events) == _walk(events)


def test_an_unanswered_question_is_never_asked_for_ever() -> None:
    state: State = step(New(), Arrived(), MOMENT, KNOWLEDGE).state
    asked = []
    for _ in range(40):
        if not isinstance(state, Asking):
            break
        asked.append(state.question)
        skips = [each for each in state.ask.choices if each.data.startswith("do:skip")]
        event: Event = Chose(skips[0].data) if skips else Said("嘟嘟嘟")
        state = step(state, event, MOMENT, KNOWLEDGE).state
    assert isinstance(state, Resting)
    assert max(asked.count(each) for each in asked) <= 3


def test_every_question_can_be_reached_and_is_asked_once() -> None:
    known = Known()
    order = []
    while (question := next_question(known, NOW.date())) is not None:
        order.append(question.name)
        known = known.close(question.name)
        if question.name == "age":
            known = replace(known, profile=replace(known.profile, age=50, sex=Sex.FEMALE))
    assert order == ["subject", "age", "menopause", "sun", "safety", "diet"]


@pytest.mark.parametrize("condition", [Condition.WARFARIN, Condition.KIDNEY_DISEASE])
def test_what_only_numbers_need_is_not_asked_of_those_who_get_none(condition: Condition) -> None:
    known = Known(Profile(age=50, sex=None, conditions=(condition,)))
    question = next_question(known, NOW.date())
    assert question is not None
    assert question.name == "diet"


def test_only_a_plain_yes_erases() -> None:
    erasing = Erasing(Care((Known(Profile(age=60, sun=Sun.LOW)),)))
    for words in ("確定", "是", "好"):
        done = step(erasing, Said(words), MOMENT, KNOWLEDGE)
        assert done.effects == (Forget(),)
        assert done.state == New()
    for words in ("不要", "還沒", "68歲", "等一下"):
        done = step(erasing, Said(words), MOMENT, KNOWLEDGE)
        assert done.effects == ()
        assert view(done.state).profile.age is not None


def test_a_tap_for_the_mother_never_fills_the_father() -> None:
    state: State = New()
    for words in ("我媽68歲，很少曬太陽，沒吃抗凝血藥", "幫我爸問，他70歲"):
        state = step(state, Said(words), MOMENT, KNOWLEDGE).state
    done = step(state, Chose("sun:ample"), MOMENT, KNOWLEDGE)  # a button of the first person
    assert not isinstance(done.state, New)
    mother, father = done.state.care.people
    assert mother.profile.sun is Sun.AMPLE
    assert father.profile.sun is None


def test_a_card_is_told_as_a_card() -> None:
    done = step(New(), Said("我媽68歲，很少曬太陽，沒吃抗凝血藥"), MOMENT, KNOWLEDGE)
    assert any(isinstance(each, Card) for each in LOCALES.bubbles(done.told))


def test_a_group_hears_nothing_of_anyone() -> None:
    state = step(New(), Said("我媽68歲，有吃可邁丁"), MOMENT, KNOWLEDGE).state
    done = step(state, Called(), MOMENT, KNOWLEDGE)
    assert [getattr(each, "id", "") for each in done.told.replies] == ["group-private"]
    assert isinstance(done.told, Told)
