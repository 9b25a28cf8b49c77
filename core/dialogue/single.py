"""A reminder that comes once: 「明天下午三點提醒我」, 「半小時後提醒我」."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from core.care import Known
from core.dialogue.answering import about_whom
from core.dialogue.due import ONCE, with_person
from core.dialogue.saying import who
from core.dialogue.scene import Scene, agreed, ask, stay
from core.dialogue.states import Asking, Step
from core.dialogue.when import clock, day_phrase, unsure
from core.diary import minute, moment_of
from core.messages import Ask, Cancel, Effect, Later, Reply, Say
from core.questions import do
from core.reading.normal import normalise
from core.reading.once import changed, once
from core.reading.understood import Intent, Slot, Understood
from core.reminders import moment, zone_of

CONSENT = "consent-reminder-1"
"""What somebody agrees to who asks for a reminder; a new text gets a new number."""

LONGEST = 12 * 60
"""Minutes, for a reminder that comes in so long from now."""

MOST = 6
"""Single reminders that one person may have before them."""

Kept = tuple[Scene, tuple[Reply, ...], tuple[Effect, ...]]


def ahead(known: Known, now: datetime) -> tuple[datetime, ...]:
    """Return the single reminders still to come, the next first."""
    return tuple(moment_of(each) for each in sorted(known.once) if moment_of(each) > now)


def wished(scene: Scene, said: Understood) -> Kept | None:
    """「明天下午三點提醒我」: once, on that day; None where it is for every day."""
    if (put_off := _put_off(scene, said)) is not None:
        return put_off
    wish = once(normalise(_words(scene)), scene.today)
    if wish is None or not _times(said):
        return None
    moments = [_first(scene, wish.day, at) for at in _times(said)]
    if min(moments) <= scene.moment.at:
        return scene, (Say("reminder-once-when"),), ()
    return kept(scene, moments, _told(scene, moments))


def _times(said: Understood) -> tuple[time, ...]:
    """The hours said, or the one on a button."""
    tapped = said.slots.reminder_time
    return said.times or ((tapped,) if tapped is not None else ())


def _told(scene: Scene, moments: Sequence[datetime]) -> Say:
    here = [each.astimezone(zone_of(scene.care.known.zone)) for each in moments]
    day, times = day_phrase(here[0].date()), clock(tuple(each.time() for each in here))
    return Say("reminder-once-at", (("who", who(scene.care.known)), ("day", day), ("time", times)))


def _words(scene: Scene) -> str:
    """What is said, after the wish whose hour was asked about: 「明天提醒我」, 「下午三點」."""
    state = scene.state
    is_asked = isinstance(state, Asking) and state.question == "reminder_time"
    return f"{state.told} {scene.words}" if is_asked and isinstance(state, Asking) else scene.words


def _first(scene: Scene, day: date | None, at: time) -> datetime:
    """When it comes; without a day, the next time the clock shows that hour."""
    zone = zone_of(scene.care.known.zone)
    first = moment(day or scene.today, at, zone)
    is_over = day is None and first <= scene.moment.at
    return moment(scene.today + timedelta(days=1), at, zone) if is_over else first


def without_its_hour(scene: Scene, said: Understood) -> Step | None:
    """「明天提醒我」, 「明天三點提醒我一次」: the hour is asked, and the day kept until then."""
    turned = scene.holding(about_whom(scene.care, said))
    words = normalise(_words(turned))
    wanted = once(words, turned.today) is not None or _meant(turned) is not None
    of_hours = [each for each in said.doubts if each.slot is Slot.REMINDER_TIME]
    if said.times or not wanted or not (of_hours or said.intent is Intent.REMIND):
        return None
    planned = turned.care.known.planned
    question = _which_hour(planned=planned)
    if of_hours:
        offered = tuple(str(each) for each in of_hours[0].proposals)
        question = unsure(of_hours[0].why, offered, planned=planned)
    done = ask(turned, question, "reminder_time")
    state = done.state
    told = _words(turned).strip()
    return replace(done, state=replace(state, told=told)) if isinstance(state, Asking) else done


def _which_hour(*, planned: bool) -> Ask:
    name = "reminder_time" if planned else "confirm"
    return Ask(name, "ask-reminder-once", (), (do("cancel"),), picks_time=True)


def in_minutes(scene: Scene, minutes: int) -> Step:
    """「半小時後提醒我」, out of the blue: one reminder, whatever comes every day."""
    at = scene.moment.at + timedelta(minutes=min(minutes, LONGEST))
    moved, replies, effects = kept(scene, (at,), Say("reminder-once", (("minutes", minutes),)))
    return stay(moved, *replies, effects=effects)


def kept(scene: Scene, several: Sequence[datetime], told: Say) -> Kept:
    """Keep single reminders beside those that are still to come; more than a few are refused."""
    known = scene.care.known
    new = {minute(each) for each in several}
    before = {minute(each) for each in ahead(known, scene.moment.at)}
    if len(before | new) > MOST:
        return scene, (Say("reminder-once-full", (("count", MOST),)),), ()
    care = scene.care.with_known(replace(known, once=tuple(sorted(before | new))))
    moved = agreed(scene.holding(care), "reminder", CONSENT)
    return moved, (told,), tuple(later(care.current, each) for each in several)


def later(place: int, at: datetime) -> Later:
    """The effect that sets a single reminder of a person; each has a key of its own."""
    return Later(_key(place, at), at)


def _key(place: int, at: datetime) -> str:
    return f"{place}.{minute(at)}.{ONCE}"


# ---- changed, and called off ------------------------------------------------------


def _meant(scene: Scene) -> datetime | None:
    """「改成下午四點」, 「明天那次改四點」: the one that is meant, where only it can be."""
    known = scene.care.known
    change = changed(normalise(_words(scene)), scene.today)
    if change is None or (change.day is None and known.rhythm is not None and known.rhythm.times):
        return None
    alone = [each for each in ahead(known, scene.moment.at) if _is_on(known, each, change.day)]
    return alone[0] if len(alone) == 1 else None


def _is_on(known: Known, at: datetime, day: date | None) -> bool:
    return day is None or at.astimezone(zone_of(known.zone)).date() == day


def _put_off(scene: Scene, said: Understood) -> Kept | None:
    """Move a single one to another hour of its day."""
    known, before = scene.care.known, _meant(scene)
    times = _times(said)
    if before is None or len(times) != 1:
        return None
    zone = zone_of(known.zone)
    at = moment(before.astimezone(zone).date(), times[0], zone)
    if at <= scene.moment.at:
        return scene, (Say("reminder-once-when"),), ()
    others = tuple(each for each in known.once if each != minute(before))
    moved = scene.holding(scene.care.with_known(replace(known, once=others)))
    done, replies, effects = kept(moved, (at,), _told(scene, (at,)))
    return done, replies, (Cancel(_key(scene.care.current, before)), *effects)


def called_off(scene: Scene, place: int, day: date) -> tuple[Scene, tuple[Effect, ...]]:
    """「明天不用提醒」: no single one comes on that day either."""
    known = scene.care.people[place]
    gone = [each for each in ahead(known, scene.moment.at) if _is_on(known, each, day)]
    minutes = {minute(each) for each in gone}
    left = tuple(each for each in known.once if each not in minutes)
    moved = scene.holding(with_person(scene.care, place, replace(known, once=left)))
    return moved, tuple(Cancel(_key(place, each)) for each in gone)


def gone_too(scene: Scene) -> tuple[Say, ...]:
    """Name the single ones that a rest without end calls off as well."""
    known = scene.care.known
    here = (each.astimezone(zone_of(known.zone)) for each in ahead(known, scene.moment.at))
    when = ((("day", day_phrase(at.date())), ("time", clock((at.time(),)))) for at in here)
    return tuple(Say("reminder-once-gone", each) for each in when)
