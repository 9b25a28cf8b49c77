"""Sharing in conversation: asked once, one tap for the usual, listed, taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.wording import Locales
from bot.wording.links import Links
from core import knowledge, sharing
from core.dialogue import Asking, New, Resting, State, Step, look, step
from core.dialogue.states import care_of
from core.messages import (
    Arrived,
    Choice,
    Chose,
    Event,
    Handed,
    Moment,
    Phrase,
    Revoke,
    Said,
    Say,
    Share,
    Shared,
    ShowLink,
    ShowShared,
    Told,
)

ROWS = knowledge.load()
WORDS = Locales.load(ROWS, strict=True)
NOON = datetime(2026, 11, 21, 4, tzinfo=UTC)
WHOLE = "我媽68歲，很少曬太陽，沒吃抗凝血藥，沒有生病，不挑食"
THYROID = "我媽68歲，很少曬太陽，吃甲狀腺素，沒有其他疾病，不挑食"
WARFARIN = "我媽68歲，很少曬太陽，有吃華法林"


def talk(*events: str | Event, state: State | None = None, at: datetime = NOON) -> Step:
    """Take a conversation; each step has a token of its own."""
    done = Step(state or New(), Told(()))
    for number, event in enumerate(events):
        heard = Said(event) if isinstance(event, str) else event
        done = step(done.state, heard, Moment(at, f"token-{at:%d%H}-{number}"), ROWS)
    return done


def said(done: Step) -> str:
    return "\n".join(
        getattr(each, "text", getattr(each, "plain", "")) for each in WORDS.bubbles(done.told)
    )


def choices(done: Step) -> list[Choice]:
    return [each for reply in done.told.replies for each in reply.choices]


def tap(done: Step, label: str) -> Step:
    [data] = [each.data for each in choices(done) if each.label == label]
    return step(done.state, Chose(data), Moment(NOON, "tapped"), ROWS)


def shares(effects: Sequence[object]) -> list[Share]:
    return [each for each in effects if isinstance(each, Share)]


@pytest.mark.parametrize("wish", ["傳給我女兒", "傳給家人", "分享給我兒子", Chose("do:share")])
def test_it_is_asked_what_shall_be_in_it_and_one_tap_makes_the_usual(wish: str | Event) -> None:
    asked = talk(WHOLE, wish)
    assert isinstance(asked.state, Asking)
    assert asked.state.ask.asking == "confirm"
    assert asked.effects == ()
    assert choices(asked)[0].label == "label-share-go"
    made = tap(asked, "label-share-go")
    [share] = shares(made.effects)
    assert (share.token, share.fields) == ("tapped", sharing.USUAL)
    assert share.until == NOON + timedelta(days=30)
    [link] = made.told.replies
    assert isinstance(link, ShowLink)
    assert link.token == share.token
    assert isinstance(made.state, Resting)


def test_before_there_is_a_plan_the_plan_comes_first() -> None:
    done = talk("你好", "傳給家人")
    assert isinstance(done.told.replies[0], Say)
    assert done.told.replies[0].id == "share-plan-first"
    assert shares(done.effects) == []


def test_health_is_never_in_it_unless_ticked() -> None:
    asked = talk(THYROID, "沒有其他的", "看計畫", "傳給家人")
    assert "健康狀況" not in said(asked)
    [share] = shares(tap(asked, "label-share-go").effects)
    assert "conditions" not in share.fields
    ticked = tap(asked, "label-share-add-conditions")
    assert "健康狀況和用藥" in said(ticked)
    [share] = shares(tap(ticked, "label-share-go").effects)
    assert "conditions" in share.fields


def test_what_there_is_not_cannot_be_ticked() -> None:
    labels = {each.label for each in choices(talk(WHOLE, "傳給家人"))}
    assert "label-share-add-schedule" not in labels
    assert "label-share-add-conditions" not in labels


def test_it_can_all_be_typed() -> None:
    done = talk(WHOLE, "每天早上八點提醒我", "傳給家人", "加上提醒時間，不要食物，七天", "好")
    [share] = shares(done.effects)
    assert share.fields == ("amounts", "schedule")
    assert share.until == NOON + timedelta(days=7)


def test_no_leaves_everything_as_it_was() -> None:
    done = talk(WHOLE, "傳給家人", "不要了")
    assert done.effects == ()
    assert isinstance(done.state, Resting)
    assert care_of(done.state).shares == ()


def test_with_nothing_ticked_there_is_nothing_to_share() -> None:
    asked = talk(WHOLE, "傳給家人", "不要放食物", "不放每天的量")
    assert "label-share-go" not in {each.label for each in choices(asked)}
    forged = step(asked.state, Chose("share:go.-.30"), Moment(NOON, "t"), ROWS)
    assert shares(forged.effects) == []


def test_a_yes_to_nothing_shares_nothing_and_ticking_begins_from_nothing() -> None:
    said = (WHOLE, "傳給家人", "不要放食物", "不放每天的量")
    for more in ((), ("改成七天",)):
        yes = talk(*said, *more, "好")
        assert shares(yes.effects) == []
        assert care_of(yes.state).shares == ()
        assert isinstance(yes.state, Asking)
    foods = talk(*said, "加上食物", "好")
    [made] = care_of(foods.state).shares
    assert made.fields == (sharing.Field.FOODS,)


def test_what_is_open_is_listed_with_its_looks_and_one_tap_takes_it_back() -> None:
    made = talk(WHOLE, "傳給家人", "好")
    [kept] = care_of(made.state).shares
    looked = look(made.state, kept.key, NOON + timedelta(hours=3), ROWS)
    assert looked is not None
    listed = talk("我分享了什麼", state=looked[0])
    assert "打開過 1 次，最近是11 月 21 日（星期六） 15:00" in said(listed)
    gone = tap(listed, "label-revoke-nth")
    assert gone.effects == (Revoke(kept.key),)
    assert look(gone.state, kept.key, NOON, ROWS) is None
    assert "沒有分享出去的連結" in said(talk("我分享了什麼", state=gone.state))


def test_taking_back_in_words_takes_back_all() -> None:
    done = talk(WHOLE, "傳給家人", "好", "傳給家人", "好", "收回分享")
    assert done.effects == (Revoke(""),)
    assert care_of(done.state).shares == ()


def test_an_old_button_of_a_share_that_is_gone_is_answered() -> None:
    made = talk(WHOLE, "傳給家人", "好")
    [kept] = care_of(made.state).shares
    twice = talk(Chose(f"revoke:{kept.key}"), Chose(f"revoke:{kept.key}"), state=made.state)
    assert twice.effects == ()
    assert "之前就打不開了" in said(twice)


def test_only_ten_are_open_at_once() -> None:
    done = talk(WHOLE)
    for _ in range(10):
        done = talk("傳給家人", "好", state=done.state)
    refused = talk("傳給家人", state=done.state)
    assert "先收回一個" in said(refused)
    assert len(care_of(refused.state).shares) == 10


def test_a_share_that_has_ended_is_not_listed_nor_looked_at() -> None:
    made = talk(WHOLE, "傳給家人", "好")
    [kept] = care_of(made.state).shares
    later = NOON + timedelta(days=30)
    assert look(made.state, kept.key, later, ROWS) is None
    assert "沒有分享出去的連結" in said(talk("我分享了什麼", state=made.state, at=later))


def test_a_plan_that_became_unsafe_is_no_longer_shown() -> None:
    made = talk(WHOLE, "傳給家人", "好")
    [kept] = care_of(made.state).shares
    changed = talk("她有吃華法林", state=made.state)
    looked = look(changed.state, kept.key, NOON, ROWS)
    assert looked is not None
    assert looked[1] == Shared(refers=True)


@pytest.mark.parametrize("shared", [None, Shared(refers=True)])
@pytest.mark.parametrize("before", [New(), talk(WHOLE).state, talk("你好").state])
def test_a_deep_link_is_answered_wherever_a_conversation_stands(
    shared: Shared | None, before: State
) -> None:
    done = talk(Handed(shared), state=before)
    shown = [each for each in done.told.replies if isinstance(each, ShowShared)]
    assert bool(shown) == (shared is not None)
    assert "我也要一份" in [b.label for each in WORDS.bubbles(done.told) for b in each.buttons]
    assert talk("你好", state=done.state).told.replies


def test_an_open_question_stays_open_when_a_share_is_opened() -> None:
    asked = talk("你好")
    assert isinstance(asked.state, Asking)
    done = talk(Handed(Shared(refers=True)), state=asked.state)
    assert isinstance(done.state, Asking)
    assert done.state.question == asked.state.question


def test_me_too_begins_a_conversation() -> None:
    opened = talk(Handed(Shared(refers=True)))
    begun = tap(opened, "label-me-too")
    assert isinstance(begun.state, Asking)
    assert begun.state.question == "subject"


@pytest.mark.parametrize(
    "name", ["小美<script>alert(1)</script>", "字" * 10_000, "{ $name }", "\0"]
)
def test_any_name_can_be_shared(name: str) -> None:
    made = talk(WHOLE, "傳給家人", "好")
    care = care_of(made.state)
    named = care.with_known(replace(care.known, name=name))
    looked = look(Resting(named), care.shares[0].key, NOON, ROWS)
    assert looked is not None
    words = WORDS.shared(looked[1])
    assert len(words.title) < 60


def test_a_link_is_worded_only_where_it_leads_somewhere() -> None:
    told = talk(WHOLE, "傳給家人", "好").told
    public = WORDS.bubbles(told, links=Links(public="https://bone.example"))[0]
    assert "https://bone.example/s/token-" in getattr(public, "text", "")
    nowhere = WORDS.bubbles(told)[0]
    assert "http" not in getattr(nowhere, "text", "")
    assert [each for each in nowhere.buttons if each.url or "http" in each.copy] == []


def test_arriving_with_a_strange_payload_is_an_arrival_like_any_other() -> None:
    assert talk(Arrived("x_" + "y" * 60)).told.replies


def test_whose_plan_is_withheld_is_told_what_others_see_of_it() -> None:
    asked = talk("我68歲，女生，很少曬太陽，有吃華法林，不挑食", "傳給家人")
    only = (Phrase("share-field-refers"),)
    assert ("things", only) in asked.told.replies[-1].args  # type: ignore[union-attr]  # an Ask
    assert not any("-add-" in each.label or "-leave-" in each.label for each in choices(asked))
    made = step(asked.state, Said("好"), Moment(NOON, "t"), ROWS)
    link = made.told.replies[-1]
    assert isinstance(link, ShowLink)
    assert link.things == only
    listed = step(made.state, Said("我分享了什麼"), Moment(NOON, "t"), ROWS)
    assert ("things", only) in listed.told.replies[-1].args  # type: ignore[union-attr]  # a Say


def test_whose_numbers_are_withheld_can_share_and_shows_none() -> None:
    made = talk(WARFARIN, "都沒有", "看計畫", "傳給家人", "好")
    for kept in care_of(made.state).shares:
        looked = look(made.state, kept.key, NOON, ROWS)
        assert looked is not None
        assert looked[1].plan is None
