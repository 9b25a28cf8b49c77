"""An hour that moves after today's was told or taken: what is taken does not ring again today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from core.care import Known, Rhythm
from core.dialogue.reminders.when import SMALL_HOURS, day_phrase
from core.diary import Diary, Mark, minute
from core.messages import Cancel, Effect, Say
from core.reminders import moment, next_due, zone_of

Carried = tuple[Diary, tuple[Say, ...], tuple[Effect, ...]]


def carried(known: Known, place: int, rhythm: Rhythm, now: datetime) -> Carried:
    """Return the diary with today's moments at their new hours, what to say, what not to ask again.

    Only where as many hours go as come; one that was told and not answered yet comes anew.
    """
    diary, before = known.diary, known.rhythm
    gone = sorted(set(before.times) - set(rhythm.times)) if before is not None else []
    new = sorted(set(rhythm.times) - set(before.times)) if before is not None else []
    if len(gone) != len(new) or not gone:
        return diary, (), ()
    taken = asked = False
    for old, at in zip(gone, new, strict=True):
        was, will = (_of_today(each, rhythm.zone, now) for each in (old, at))
        mark = diary.mark_of(minute(was))
        if mark is Mark.TAKEN:
            diary = diary.unmarked(minute(was)) if was > now else diary
            diary, taken = diary.marked(minute(will), mark), taken or will > now
        elif mark is Mark.ASKED and will > now:
            diary, asked = diary.unmarked(minute(was)), True
    again = (Cancel(f"{place}.follow"), Cancel(f"{place}.snooze")) if asked else ()
    return diary, _from_then(replace(known, diary=diary), rhythm, now) if taken else (), again


def _of_today(at: time, zone: str, now: datetime) -> datetime:
    """The moment of an hour today; one after midnight is of the evening before."""
    here = zone_of(zone)
    today: date = (now.astimezone(here) - timedelta(hours=SMALL_HOURS.hour)).date()
    return moment(today + timedelta(days=at < SMALL_HOURS), at, here)


def _from_then(known: Known, rhythm: Rhythm, now: datetime) -> tuple[Say, ...]:
    due = next_due(rhythm, now)
    while due is not None and known.diary.mark_of(minute(due)) is Mark.TAKEN:
        due = next_due(rhythm, due)
    if due is None:
        return ()
    day = day_phrase(due.astimezone(zone_of(rhythm.zone)).date())
    return (Say("moved-from", (("day", day),)),)
