"""A reminder that comes once: 「明天下午三點提醒我」, 「半小時後提醒我」."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from core.care import Known
from core.dialogue.due import ONCE
from core.dialogue.saying import who
from core.dialogue.scene import Scene, agreed, stay
from core.dialogue.states import Step
from core.dialogue.when import clock, day_phrase
from core.diary import minute, moment_of
from core.messages import Effect, Later, Say
from core.reading.normal import normalise
from core.reading.once import once
from core.reading.understood import Intent, Slot, Understood
from core.reminders import moment, zone_of

CONSENT = "consent-reminder-1"
"""What somebody agrees to who asks for a reminder; a new text gets a new number."""

LONGEST = 12 * 60
"""Minutes, for a reminder that comes in so long from now."""

MOST = 6
"""Single reminders that one person may have before them."""

Kept = tuple[Scene, tuple[Say, ...], tuple[Effect, ...]]


def ahead(known: Known, now: datetime) -> tuple[datetime, ...]:
    """Return the single reminders still to come, the next first."""
    return tuple(moment_of(each) for each in sorted(known.once) if moment_of(each) > now)


def wished(scene: Scene, said: Understood) -> Kept | None:
    """「明天下午三點提醒我」: once, on that day; None where it is for every day."""
    wish = once(normalise(scene.words), scene.today)
    if wish is None or not said.times:
        return None
    moments = [_first(scene, wish.day, at) for at in said.times]
    if min(moments) <= scene.moment.at:
        return scene, (Say("reminder-once-when"),), ()
    day = day_phrase(moments[0].astimezone(zone_of(scene.care.known.zone)).date())
    args = (("who", who(scene.care.known)), ("day", day), ("time", clock(said.times)))
    return kept(scene, moments, Say("reminder-once-at", args))


def _first(scene: Scene, day: date | None, at: time) -> datetime:
    """When it comes; without a day, the next time the clock shows that hour."""
    zone = zone_of(scene.care.known.zone)
    first = moment(day or scene.today, at, zone)
    is_over = day is None and first <= scene.moment.at
    return moment(scene.today + timedelta(days=1), at, zone) if is_over else first


def without_its_hour(scene: Scene, said: Understood) -> Step | None:
    """「明天提醒我」, 「明天三點提醒我一次」: the hour of a single one is to be plain."""
    wanted = once(normalise(scene.words), scene.today) is not None and not said.times
    of_hours = any(each.slot is Slot.REMINDER_TIME for each in said.doubts)
    if not wanted or not (of_hours or said.intent is Intent.REMIND):
        return None
    return stay(scene, Say("reminder-once-when"))


def in_minutes(scene: Scene, minutes: int) -> Step:
    """「半小時後提醒我」, out of the blue: one reminder, whatever comes every day."""
    at = scene.moment.at + timedelta(minutes=min(minutes, LONGEST))
    moved, replies, effects = kept(scene, (at,), Say("reminder-once", (("minutes", minutes),)))
    return stay(moved, *replies, effects=effects)


def kept(scene: Scene, several: Sequence[datetime], told: Say) -> Kept:
    """Keep single reminders beside those that are still to come."""
    known = scene.care.known
    new = tuple(minute(each) for each in several)
    before = tuple(minute(each) for each in ahead(known, scene.moment.at))[: MOST - len(new)]
    care = scene.care.with_known(replace(known, once=tuple(sorted({*before, *new}))))
    moved = agreed(scene.holding(care), "reminder", CONSENT)
    return moved, (told,), tuple(later(care.current, each) for each in several)


def later(place: int, at: datetime) -> Later:
    """The effect that sets a single reminder of a person; each has a key of its own."""
    return Later(f"{place}.{minute(at)}.{ONCE}", at)
