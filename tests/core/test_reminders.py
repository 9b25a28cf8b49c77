from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import cautions, knowledge
from core.care import Rhythm
from core.knowledge.rows import Caution
from core.person import Condition, Profile, Sex, Subject, Sun
from core.reminders import (
    apart,
    follow_up,
    is_late,
    is_quiet,
    next_due,
    proposals,
    resumed,
    zone_of,
)

ZONES = (
    *("Asia/Taipei", "Europe/Berlin", "America/New_York", "America/St_Johns", "Asia/Kathmandu"),
    *("Australia/Lord_Howe", "Pacific/Apia", "Pacific/Kiritimati", "America/Sao_Paulo"),
    *("Asia/Jakarta", "Asia/Ho_Chi_Minh", "Africa/Casablanca", "Asia/Beirut", "UTC"),
)
KNOWLEDGE = knowledge.load()
EIGHT = time(8)
MINUTE = timedelta(minutes=1)


def at(text: str, zone: str = "Asia/Taipei") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


rhythms = st.builds(
    Rhythm,
    times=st.lists(
        st.times().map(lambda each: each.replace(second=0, microsecond=0, fold=0)),
        min_size=1,
        max_size=4,
        unique=True,
    ).map(tuple),
    days=st.sets(st.integers(1, 7), min_size=1).map(lambda days: tuple(sorted(days))),
    zone=st.sampled_from(ZONES),
    starts=st.none() | st.dates(date(2000, 1, 1), date(2037, 1, 1)),
)
moments = st.integers(946684800, 2114380800).map(
    lambda seconds: datetime.fromtimestamp(seconds, UTC)
)


def oracle(rhythm: Rhythm, after: datetime) -> datetime | None:
    """Walk the minutes of the world's clock and read the local clock off each.

    Independent of next_due: it never turns a local time into a moment, only moments into clocks.
    """
    return min((each for each in walked(rhythm, after) if each > after), default=None)


def walked(rhythm: Rhythm, after: datetime) -> Iterator[datetime]:
    """Yield the due moments of some days around ``after``."""
    minute = after.replace(second=0, microsecond=0) - timedelta(days=2)
    end, newest = after + timedelta(days=9, hours=2), None
    while minute < end:
        clock = minute.astimezone(ZoneInfo(rhythm.zone)).replace(tzinfo=None)
        missing = newest + MINUTE if newest is not None else clock
        for later in range((clock - missing) // MINUTE):  # skipped by the clock
            if is_wanted(rhythm, missing + later * MINUTE):
                yield minute + later * MINUTE
        if newest is None or clock > newest:  # else it is shown a second time
            newest = clock
            if is_wanted(rhythm, clock):
                yield minute
        minute += MINUTE


def is_wanted(rhythm: Rhythm, clock: datetime) -> bool:
    begun = rhythm.starts is None or clock.date() >= rhythm.starts
    return begun and clock.isoweekday() in rhythm.days and clock.time() in rhythm.times


@settings(max_examples=60, deadline=None)
@given(rhythm=rhythms, after=moments, changing=st.booleans())
def test_the_next_moment_is_the_one_the_wall_clock_shows_next(
    rhythm: Rhythm, after: datetime, *, changing: bool
) -> None:
    rhythm = replace(rhythm, starts=None)
    if changing:
        after = before_a_change(rhythm.zone, after)
    assert next_due(rhythm, after) == oracle(rhythm, after)


def before_a_change(zone: str, after: datetime) -> datetime:
    """Return the moment, or one some hours before the clock next changes, where it does."""
    home = ZoneInfo(zone)
    for day in range(200):
        ahead = after + timedelta(days=day)
        if ahead.astimezone(home).utcoffset() != after.astimezone(home).utcoffset():
            return ahead - timedelta(hours=30)
    return after


def test_the_day_that_samoa_left_out_is_reminded_of_once() -> None:
    rhythm = Rhythm((EIGHT,), zone="Pacific/Apia")
    after = at("2011-12-28T12:00", "Pacific/Apia")
    assert next_due(rhythm, after) == oracle(rhythm, after)
    skipped = next_due(rhythm, at("2011-12-29T12:00", "Pacific/Apia"))
    assert skipped == at("2011-12-31T08:00", "Pacific/Apia")


@given(rhythm=rhythms, after=moments)
def test_moments_follow_one_another_on_wanted_days_and_never_before_the_first(
    rhythm: Rhythm, after: datetime
) -> None:
    before = after
    for _ in range(5):
        due = next_due(rhythm, before)
        assert due is not None
        assert due > before
        clock = due.astimezone(ZoneInfo(rhythm.zone))
        assert rhythm.starts is None or clock.date() >= rhythm.starts
        skipped = clock.timetz().replace(tzinfo=None) not in rhythm.times
        if not skipped:
            assert clock.isoweekday() in rhythm.days or _shifted(clock)
            assert clock.fold == 0
        before = due


def _shifted(clock: datetime) -> bool:
    """A whole day may be missing (Samoa, 30 December 2011)."""
    return (clock - timedelta(hours=25)).utcoffset() != clock.utcoffset()


@given(
    zone=st.sampled_from(ZONES), day=st.dates(date(2001, 1, 1), date(2036, 12, 1)), clock=st.times()
)
def test_every_day_has_its_moment_also_where_the_clock_changes(
    zone: str, day: date, clock: time
) -> None:
    wanted = clock.replace(second=0, microsecond=0, fold=0)
    rhythm = Rhythm((wanted,), zone=zone)
    after = at(f"{day}T00:00", zone) - timedelta(days=1)
    seen = []
    for _ in range(9):
        due = next_due(rhythm, after)
        assert due is not None
        seen.append(due)
        after = due
    gaps = {later - earlier for earlier, later in pairwise(seen)}
    assert min(gaps) >= timedelta(hours=22)
    assert max(gaps) <= timedelta(hours=26) or zone in {"Pacific/Apia", "Pacific/Kiritimati"}


@pytest.mark.parametrize(
    ("zone", "wanted", "after", "due"),
    [
        # 2026-03-29: Berlin skips 02:00–03:00, so 02:30 comes at 03:30.
        ("Europe/Berlin", "02:30", "2026-03-28T12:00", "2026-03-29T03:30"),
        # 2026-10-25: 02:30 comes twice; only the first counts.
        ("Europe/Berlin", "02:30", "2026-10-24T12:00", "2026-10-25T02:30"),
        ("Asia/Taipei", "08:00", "2024-02-28T08:00", "2024-02-29T08:00"),
        ("Asia/Taipei", "08:00", "2023-02-28T08:00", "2023-03-01T08:00"),
        ("Asia/Taipei", "08:00", "2026-12-31T08:00", "2027-01-01T08:00"),
    ],
)
def test_odd_days(zone: str, wanted: str, after: str, due: str) -> None:
    rhythm = Rhythm((time.fromisoformat(wanted),), zone=zone)
    assert next_due(rhythm, at(after, zone)) == at(due, zone)


def test_a_time_that_comes_twice_reminds_once() -> None:
    rhythm = Rhythm((time(2, 30),), zone="Europe/Berlin")
    first = at("2026-10-25T02:30", "Europe/Berlin")
    assert next_due(rhythm, first) == at("2026-10-26T02:30", "Europe/Berlin")


def test_a_skipped_late_evening_does_not_hide_an_early_morning() -> None:
    # Beirut skips the first hour of 29 March 2026.
    rhythm = Rhythm((time(0, 30), time(1, 10)), zone="Asia/Beirut")
    due = next_due(rhythm, at("2026-03-28T23:00", "Asia/Beirut"))
    assert due == at("2026-03-29T01:10", "Asia/Beirut")


def test_nothing_is_due_while_paused_or_without_times() -> None:
    assert next_due(Rhythm((EIGHT,), paused=True), at("2026-11-21T00:00")) is None
    assert next_due(Rhythm(()), at("2026-11-21T00:00")) is None


def test_a_pause_until_a_day_ends_on_that_day() -> None:
    rhythm = Rhythm((EIGHT,), starts=date(2026, 12, 2))
    assert next_due(rhythm, at("2026-11-21T09:00")) == at("2026-12-02T08:00")
    assert resumed(rhythm, date(2026, 12, 1)).starts is not None
    assert resumed(rhythm, date(2026, 12, 2)).starts is None


def test_an_unknown_zone_is_home() -> None:
    assert zone_of("Mars/Olympus").key == "Asia/Taipei"
    assert zone_of("../etc").key == "Asia/Taipei"


def test_three_hours_are_late_and_not_a_minute_less() -> None:
    due = at("2026-11-21T08:00")
    assert not is_late(due, due + timedelta(hours=3))
    assert is_late(due, due + timedelta(hours=3, seconds=1))


def test_nobody_is_asked_again_at_night() -> None:
    zone = ZoneInfo("Asia/Taipei")
    assert follow_up(at("2026-11-21T20:59"), zone) == at("2026-11-21T21:59")
    assert follow_up(at("2026-11-21T21:00"), zone) is None
    assert is_quiet(at("2026-11-21T06:59"), zone)
    assert not is_quiet(at("2026-11-21T07:00"), zone)


def holding(*conditions: Condition, age: int = 68) -> tuple[Caution, ...]:
    profile = Profile(Subject.SELF, age, Sex.FEMALE, None, Sun.LOW, conditions, ())
    return cautions.holding(profile, KNOWLEDGE)


def test_more_than_one_dose_holds_is_proposed_with_two_meals() -> None:
    assert proposals(holding())[0] == (time(8), time(18, 30))
    assert proposals(holding(age=10))[0] == (time(8),)


def test_a_medicine_of_the_morning_keeps_breakfast_free() -> None:
    offered = proposals(holding(Condition.LEVOTHYROXINE))
    assert offered[0] == (time(12, 30), time(18, 30))
    assert (time(8),) not in offered
    assert [each.id for each in apart(holding(Condition.LEVOTHYROXINE))] == ["S09_levothyroxine"]
    assert apart(holding()) == ()
