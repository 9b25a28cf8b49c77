"""When to remind: the next due moment, quiet hours, what is too late, and what fits medicines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from core.care import Rhythm
from core.knowledge.rows import Caution
from core.person import HOME

LATE = timedelta(hours=3)
"""A reminder that could not leave for longer than this is missed, not sent."""

FOLLOW_UP = timedelta(minutes=60)
SNOOZES = (10, 30, 60)
"""Minutes a reminder may be put off."""

QUIET_FROM, QUIET_TO = time(22), time(7)
BREAKFAST, LUNCH, DINNER = time(8), time(12, 30), time(18, 30)
"""Meals to propose; people say their own times."""
SPANS = {
    (1, 2, 3, 4, 5, 6, 7): "every-day",
    (1, 2, 3, 4, 5): "on-weekdays",
    (6, 7): "on-weekends",
}
"""Days that have a name together."""

MEALS = (("breakfast", 5, 10), ("lunch", 11, 14), ("dinner", 17, 20))
"""Meals by the hour, both ends included."""


def meal(hour: int) -> str:
    """The meal of an hour; any meal between them."""
    return next((name for name, first, last in MEALS if first <= hour <= last), "any-meal")


def next_due(rhythm: Rhythm, after: datetime) -> datetime | None:
    """Return the first due moment after ``after``, in UTC; None where there will be none.

    A time that the clock skips comes as much later as it skips; one that comes twice counts once,
    the first time.
    """
    if rhythm.paused or not rhythm.times:
        return None
    zone = zone_of(rhythm.zone)
    found: datetime | None = None
    for day in _days(rhythm, after.astimezone(zone).date()):
        moments = [moment(day, each, zone) for each in rhythm.times]
        coming = [each for each in moments if each > after]
        if found is not None:  # a skipped 23:30 comes after the next day's 00:10
            return min(found, *coming)
        found = min(coming, default=None)
    return found


def _days(rhythm: Rhythm, today: date) -> Iterator[date]:
    """Yield the days that may hold the next moment, and one more."""
    first = today - timedelta(days=1)
    if rhythm.starts is not None and rhythm.starts > first:
        first = rhythm.starts
    for ahead in range(16):
        day = first + timedelta(days=ahead)
        if day.isoweekday() in rhythm.days:
            yield day


def moments_until(rhythm: Rhythm, after: datetime, end: datetime) -> int:
    """Count the due moments after one moment and before another."""
    count, due = 0, next_due(rhythm, after)
    while due is not None and due < end:
        count, due = count + 1, next_due(rhythm, due)
    return count


def moment(day: date, at: time, zone: ZoneInfo) -> datetime:
    """Return when the clock of ``zone`` first shows ``at`` on a day, in UTC."""
    return datetime.combine(day, at, zone).astimezone(UTC)


def zone_of(name: str) -> ZoneInfo:
    """Return a time zone; that of home where there is none of this name."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return HOME


def day_of(rhythm: Rhythm, now: datetime) -> date:
    """Return the day it is where a rhythm is kept."""
    return now.astimezone(zone_of(rhythm.zone)).date()


def is_late(due: datetime, now: datetime) -> bool:
    """Say whether a moment is so long past that reminding would only confuse."""
    return now - due > LATE


def is_quiet(at: datetime, zone: ZoneInfo) -> bool:
    """Say whether people sleep at this moment where they live."""
    clock = at.astimezone(zone).time()
    return clock >= QUIET_FROM or clock < QUIET_TO


def follow_up(told: datetime, zone: ZoneInfo) -> datetime | None:
    """Return when to ask once more after an unanswered reminder; None where that is at night."""
    again = told + FOLLOW_UP
    return None if is_quiet(again, zone) else again


def resumed(rhythm: Rhythm, today: date) -> Rhythm:
    """Drop a beginning that has come: from then on it is a rhythm like any other."""
    is_over = rhythm.starts is not None and rhythm.starts <= today
    return replace(rhythm, starts=None, rests=False) if is_over else rhythm


# ---- from the plan ------------------------------------------------------------


def proposals(holding: Sequence[Caution]) -> tuple[tuple[time, ...], ...]:
    """Return times to offer, the best first: with meals, two where one dose would be too much.

    A medicine that comes first in the morning keeps breakfast free of calcium.
    """
    meals = (LUNCH, DINNER) if _morning_is_taken(holding) else (BREAKFAST, LUNCH, DINNER)
    singles = tuple((each,) for each in meals)
    is_split = any(each.trigger.supplement_over is not None for each in holding)
    return ((meals[0], meals[-1]), *singles) if is_split else singles


def _morning_is_taken(holding: Sequence[Caution]) -> bool:
    return any(each.spacing is not None and each.spacing.medicine_first for each in holding)


def apart(holding: Sequence[Caution]) -> tuple[Caution, ...]:
    """Return the cautions that keep calcium away from a medicine."""
    return tuple(each for each in holding if each.spacing is not None)
