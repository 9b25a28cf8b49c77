"""The feed, read back by two parsers that know nothing of us."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from importlib import import_module
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.web.ical import Entry, calendar, folded
from core.care import Rhythm
from core.reminders import next_due

icalendar = import_module("icalendar")
vobject = import_module("vobject")
recurring = import_module("dateutil.rrule")

NOW = datetime(2026, 11, 21, 1, tzinfo=UTC)
ZONES = (
    "Asia/Taipei",
    "Europe/Berlin",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
)
MINE = Entry("0-abc", "存骨本；照計畫, 隨餐吃", Rhythm((time(8), time(18, 30)), (1, 2, 3, 4, 5)))


def parsed(feed: bytes) -> list[Any]:
    return list(icalendar.Calendar.from_ical(feed).walk("VEVENT"))


def test_one_parser_reads_times_days_titles_and_alarms() -> None:
    first, second = parsed(calendar("骨本", [MINE], NOW))
    assert first["SUMMARY"] == MINE.title
    assert first["DTSTART"].dt == datetime(2026, 11, 23, 8, tzinfo=ZoneInfo("Asia/Taipei"))
    assert first["RRULE"]["BYDAY"] == ["MO", "TU", "WE", "TH", "FR"]
    assert second["DTSTART"].dt.time() == time(18, 30)
    [alarm] = first.walk("VALARM")
    assert alarm["ACTION"] == "DISPLAY"
    assert alarm["TRIGGER"].dt == timedelta()
    assert first["UID"] != second["UID"]


def test_the_other_parser_reads_the_same() -> None:
    read = vobject.readOne(calendar("骨本", [MINE], NOW).decode())
    first, second = read.vevent_list
    assert first.summary.value == MINE.title
    assert first.dtstart.value.utctimetuple()[:5] == (2026, 11, 23, 0, 0)
    assert second.dtstart.value.utctimetuple()[:5] == (2026, 11, 23, 10, 30)
    assert first.valarm.trigger.value == timedelta()
    assert read.vtimezone_list[0].tzid.value == "Asia/Taipei"


def test_who_rests_is_not_in_the_calendar_until_they_begin_again() -> None:
    resting = Entry("0", "x", Rhythm((time(8),), paused=True))
    assert parsed(calendar("骨本", [resting], NOW)) == []
    later = Entry("0", "x", Rhythm((time(8),), starts=date(2026, 12, 2)))
    [event] = parsed(calendar("骨本", [later], NOW))
    assert event["DTSTART"].dt.date() == date(2026, 12, 2)


def test_days_called_off_and_what_is_taken_ahead_do_not_ring_and_single_ones_ring_once() -> None:
    taipei = ZoneInfo("Asia/Taipei")
    off = frozenset(date(2026, 11, day) for day in (22, 25, 26, 28))
    taken = frozenset({datetime(2026, 11, 21, 10, 30, tzinfo=UTC)})
    single = datetime(2026, 11, 30, 7, tzinfo=UTC)
    entry = Entry("0", "x", Rhythm((time(18, 30),), (1, 2, 3, 4, 5, 6)), off, taken, (single,))
    daily, alone = parsed(calendar("骨本", [entry], NOW))
    assert daily["DTSTART"].dt == datetime(2026, 11, 23, 18, 30, tzinfo=taipei)
    told = [each.dt for some in daily["EXDATE"] for each in some.dts]
    assert told == [datetime(2026, 11, day, 18, 30, tzinfo=taipei) for day in (25, 26, 28)]
    assert (alone["DTSTART"].dt, "RRULE" in alone) == (single.astimezone(taipei), False)
    [only] = parsed(calendar("骨本", [Entry("0", "x", None, once=(single,))], NOW))
    assert only["DTSTART"].dt == single.astimezone(taipei)


@settings(max_examples=40, deadline=None)
@given(
    zone=st.sampled_from(ZONES),
    at=st.times().map(lambda each: each.replace(second=0, microsecond=0, fold=0)),
    days=st.sets(st.integers(1, 7), min_size=1),
)
def test_the_calendar_rings_when_we_would_remind(zone: str, at: time, days: set[int]) -> None:
    if time(1) <= at < time(4):
        return  # within an hour that a clock skips or repeats, calendars differ among themselves
    rhythm = Rhythm((at,), tuple(sorted(days)), zone)
    feed = calendar("骨本", [Entry("0", "x", rhythm, zone=zone)], NOW).decode()
    event = vobject.readOne(feed).vevent
    rule = recurring.rrulestr(event.rrule.value, dtstart=event.dtstart.value.replace(tzinfo=None))
    due = NOW
    for _, clock in zip(range(120), rule, strict=False):
        following = next_due(rhythm, due)
        assert following is not None
        due = following
        told = clock.replace(tzinfo=event.dtstart.value.tzinfo)  # the feed's own VTIMEZONE
        assert told.astimezone(UTC) == due


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_lines_are_cut_at_75_octets_and_come_back_whole(title: str) -> None:
    feed = calendar("骨本", [Entry("0", title, Rhythm((time(8),)))], NOW)
    assert all(len(line) <= 75 for line in feed.split(b"\r\n"))
    [event] = parsed(feed)
    assert event["SUMMARY"] == title
    assert folded("x" * 75) == "x" * 75 + "\r\n"
