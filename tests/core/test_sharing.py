"""What others may see: never more than was ticked, and never an unsafe number."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from core import knowledge, sharing
from core.care import Care, Known, Rhythm
from core.diary import Diary, Mark, minute
from core.person import Condition, Diet, Profile, Sex, Subject, Sun
from core.plan import recommend
from core.sharing import USUAL, Field

ROWS = knowledge.load()
NOON = datetime(2026, 11, 21, 4, tzinfo=UTC)
TOKEN = "EWIBbRMnFtS4R0ijMQexeWlvJBGv-agV"  # noqa: S105 - made up
MOTHER = Profile(Subject.MOTHER, 68, Sex.FEMALE, sun=Sun.LOW, conditions=(), diet=())
ALL = tuple(Field)

profiles = st.builds(
    Profile,
    subject=st.sampled_from(Subject),
    age=st.none() | st.integers(-1, 130),
    sex=st.none() | st.sampled_from(Sex),
    menopause=st.none() | st.booleans(),
    sun=st.none() | st.sampled_from(Sun),
    conditions=st.none() | st.lists(st.sampled_from(Condition), unique=True, max_size=4).map(tuple),
    diet=st.none() | st.lists(st.sampled_from(Diet), unique=True, max_size=2).map(tuple),
)
ticked = st.sets(st.sampled_from(Field)).map(lambda some: tuple(f for f in Field if f in some))


@settings(max_examples=200, deadline=None)
@given(profiles, ticked)
def test_health_shows_only_where_it_was_ticked(profile: Profile, fields: tuple[str, ...]) -> None:
    seen = sharing.visible(Known(profile, planned=True), fields, ROWS, NOON)
    if Field.CONDITIONS in fields:
        return
    assert not seen.profile.conditions
    if seen.plan is None:
        return
    healthy = recommend(replace(profile, conditions=()), ROWS)
    assert set(seen.plan.warnings) <= set(healthy.warnings)
    assert seen.plan.avoid == ()
    assert not seen.plan.refer_professional


@settings(max_examples=200, deadline=None)
@given(profiles, ticked)
def test_a_withheld_plan_shows_nothing_whatever_was_ticked(
    profile: Profile, fields: tuple[str, ...]
) -> None:
    plan = recommend(profile, ROWS)
    seen = sharing.visible(Known(profile, planned=True), fields, ROWS, NOON)
    assert (seen.plan is None) == (plan.group is None)
    if seen.plan is None:
        assert seen.profile == Profile()
        assert (seen.times, seen.days, seen.week, seen.fields) == ((), (), (), ())


def test_an_age_nobody_gave_is_no_matter_of_health() -> None:
    unready = sharing.visible(Known(replace(MOTHER, age=None)), USUAL, ROWS, NOON)
    assert not unready.refers
    declined = sharing.visible(Known(replace(MOTHER, conditions=None)), USUAL, ROWS, NOON)
    assert declined.refers


def test_only_what_was_ticked_is_there() -> None:
    known = Known(MOTHER, rhythm=Rhythm((time(8),)), planned=True)
    nothing = sharing.visible(known, (), ROWS, NOON)
    assert nothing.plan is not None
    assert (nothing.plan.calcium_total, nothing.plan.foods, nothing.times) == (None, (), ())
    everything = sharing.visible(known, ALL, ROWS, NOON)
    assert everything.plan is not None
    assert everything.plan.calcium_total == recommend(MOTHER, ROWS).calcium_total
    assert everything.plan.foods
    assert everything.times == (time(8),)


def test_the_days_taken_are_those_of_this_week() -> None:
    days = (NOON - timedelta(days=1), NOON - timedelta(days=7))
    diary = Diary()
    for day in days:
        diary = diary.marked(minute(day), Mark.TAKEN)
    known = Known(MOTHER, rhythm=Rhythm((time(12),)), planned=True, diary=diary)
    assert sharing.visible(known, ALL, ROWS, NOON).week == (days[0].date(),)
    assert sharing.visible(known, USUAL, ROWS, NOON).week == ()


def test_the_plan_is_that_of_the_day_it_is_looked_at() -> None:
    safe = Known(MOTHER, planned=True)
    assert sharing.visible(safe, USUAL, ROWS, NOON).plan is not None
    unsafe = replace(safe, profile=replace(MOTHER, conditions=(Condition.WARFARIN,)))
    seen = sharing.visible(unsafe, USUAL, ROWS, NOON)
    assert seen.plan is None
    assert seen.refers


def test_a_share_ends_at_its_moment_or_never() -> None:
    week = sharing.begun(TOKEN, 0, USUAL, 7, NOON)
    for_good = sharing.begun(TOKEN, 0, USUAL, 0, NOON)
    assert sharing.is_open(week, NOON + timedelta(days=7) - timedelta(seconds=1))
    assert not sharing.is_open(week, NOON + timedelta(days=7))
    assert sharing.is_open(for_good, NOON + timedelta(days=9999))


def test_revoking_one_leaves_the_others_and_revoking_all_leaves_none() -> None:
    first, second = (sharing.begun(token, 0, USUAL, 30, NOON) for token in ("a", "b"))
    care = sharing.with_share(sharing.with_share(Care(), first), second)
    assert sharing.without(care, first.key).shares == (second,)
    assert sharing.without(care, "").shares == ()
    assert sharing.without(care, "nothing").shares == (first, second)


def test_looks_are_counted_and_the_newest_remembered() -> None:
    share = sharing.begun(TOKEN, 0, USUAL, 30, NOON)
    care = sharing.with_share(Care(), share)
    for hour in range(30):
        care = sharing.looked_at(care, share.key, NOON + timedelta(hours=hour))
    [seen] = care.shares
    assert seen.views == 30
    assert len(seen.seen) == sharing.REMEMBERED
    assert seen.seen[-1] == NOON + timedelta(hours=29)


@given(st.text(min_size=1, max_size=64))
def test_key_and_code_say_nothing_of_the_token(token: str) -> None:
    key, code = sharing.begun(token, 0, (), 0, NOON).key, sharing.code_of(token)
    assert len(code) == sharing.CODE_LENGTH
    assert set(code) <= set(sharing.CODE_LETTERS)
    assert len(key) == 8
    assert key != code
