"""A single reminder that comes at another hour or on another day, or whose hour is not said yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from core.dialogue.answering import about_whom
from core.dialogue.reminders.single import (
    Scheduled,
    ahead,
    is_of_one,
    is_on,
    kept,
    key,
    on_day,
    settled,
    standing,
    times_of,
    told,
    words_of,
)
from core.dialogue.reminders.when import NOON, clock, day_phrase, unsure
from core.dialogue.saying import who
from core.dialogue.scene import Scene, ask
from core.dialogue.states import Asking, Step
from core.diary import minute
from core.messages import Ask, Cancel, Phrase, Say
from core.questions import do
from core.reading.normal import normalise
from core.reading.reminders.amending import HALF_A_DAY, Amended
from core.reading.reminders.clock import clocks
from core.reading.reminders.day_hours import DAY
from core.reading.reminders.once import Change, changed, once, soon
from core.reading.understood import Intent, Slot, Understood
from core.reminders import moment, zone_of


def put_off(scene: Scene, said: Understood) -> Scheduled | None:
    """「改成下午四點」, 「改成後天早上九點」: the one meant, at another hour or on another day."""
    change, before, times = _change(scene), _meant(scene), times_of(said)
    if is_of_one(scene):
        return None  # the hour of another one is asked
    if change is None or before is None or len(times) != 1:
        return None
    day = change.to or before.astimezone(zone_of(scene.care.known.zone)).date()
    return moved(scene, before, on_day(scene, day, times[0]))


def on_that_day(scene: Scene, said: Understood) -> Scheduled | None:
    """「這週五改成晚上八點」, of what comes every day: that day alone at another hour."""
    known, change, times = scene.care.known, _change(scene), times_of(said)
    day = (change.which or change.to) if change is not None else None
    usual = known.rhythm.times if known.rhythm is not None else ()
    others = _others(usual, times[0]) if len(times) == 1 else None
    if day is None or others is None or said.days:
        return None
    at = on_day(scene, day, times[0])
    if at <= scene.moment.at:
        return scene, (Say("reminder-once-when"),), ()
    stays = (moment(day, each, zone_of(known.zone)) for each in others)
    several = sorted({at, *(each for each in stays if each > scene.moment.at)})
    return _instead_of_the_usual(scene, day, several, clock(usual))


def this_once(scene: Scene, before: datetime, then: datetime) -> Scheduled:
    """One moment of every day's is at another hour: that day's others stay."""
    known = scene.care.known
    zone, usual = zone_of(known.zone), known.rhythm.times if known.rhythm is not None else ()
    day = before.astimezone(zone).date()
    stays = (at for each in usual if (at := moment(day, each, zone)) != before)
    several = sorted({then, *(each for each in stays if each > scene.moment.at)})
    return _instead_of_the_usual(scene, day, several, clock(usual))


def without_part(scene: Scene, day: date, hours: range) -> Scheduled | None:
    """「26號早上不要提醒」, where the evening's comes too: that one still comes on that day."""
    known = scene.care.known
    usual = known.rhythm.times if known.rhythm is not None and not known.rhythm.paused else ()
    stays = [moment(day, at, zone_of(known.zone)) for at in usual if at.hour not in hours]
    ahead_of_us = sorted(each for each in stays if each > scene.moment.at)
    if not hours or not ahead_of_us or len(stays) == len(usual):
        return None
    return _instead_of_the_usual(scene, day, ahead_of_us, clock(usual))


def _others(usual: tuple[time, ...], new: time) -> tuple[time, ...] | None:
    """The hours that stay beside a new one; None where it cannot be told which of them moves."""
    half = [at for at in usual if (at < NOON) is (new < NOON)]
    gone = usual if len(usual) == 1 else tuple(half)
    return tuple(at for at in usual if at not in gone) if len(gone) == 1 else None


def _instead_of_the_usual(
    scene: Scene, day: date, several: list[datetime], usual: tuple[Phrase, ...]
) -> Scheduled:
    """Single ones on a day, on which nothing else comes."""
    known, place = scene.care.known, scene.care.current
    here = clock(tuple(each.astimezone(zone_of(known.zone)).time() for each in several))
    hours = (("day", day_phrase(day)), ("time", here), ("usual", usual))
    answer = Say("moved-that-day", (("who", who(known)), *hours))
    done, replies, effects = kept(scene, several, answer)
    if not effects:
        return done, replies, effects
    after = done.care.known
    off = replace(after, diary=after.diary.without((day,), scene.today))
    again = (Cancel(f"{place}.follow"), Cancel(f"{place}.snooze")) if day == scene.today else ()
    return done.holding(done.care.with_known(off)), replies, (*again, *effects)


def heard(scene: Scene, said: Understood, more: Amended) -> Step | None:
    """「改到後天」, 「改成半小時後」, 「延後一小時」: the one meant; None where none can be."""
    if not any(each.once for each in scene.care.people):
        return None  # as nearly always: none stands that could be moved
    turned = scene.holding(about_whom(scene.care, said))
    if _is_unclear(turned, said):
        return settled(scene, turned, *_which(turned), effects=())
    of_half = more.half and "reminder-once-at" in scene.care.last
    before = _meant(turned, shifted=more.shift != 0 or bool(of_half))
    if before is None or ((times_of(said) or said.doubts) and not of_half):
        return None
    at = _until(turned, before, more)
    if at is None:
        return None
    done, replies, effects = moved(turned, before, at)
    return settled(scene, done, *replies, effects=effects)


def _until(scene: Scene, before: datetime, more: Amended) -> datetime | None:
    """The moment to which it moves, where no hour is said."""
    change, ahead_by = _change(scene), soon(normalise(scene.words))
    if change is not None and change.to is not None:
        zone = zone_of(scene.care.known.zone)
        return moment(change.to, _hour(scene, before.astimezone(zone).time()), zone)
    if change is not None and ahead_by is not None:
        return scene.moment.at + timedelta(minutes=ahead_by)
    if more.half and "reminder-once-at" in scene.care.last:
        return _in_half(scene, before, more.half)
    return before + timedelta(minutes=more.shift) if more.shift else None


def _in_half(scene: Scene, before: datetime, half: range) -> datetime:
    """「不是早上 是晚上」, right after it was set: the same hour of that half of the day."""
    zone = zone_of(scene.care.known.zone)
    here = before.astimezone(zone)
    hour = here.hour if here.hour in half else (here.hour + HALF_A_DAY) % DAY
    return moment(here.date(), here.time().replace(hour=hour), zone)


def _hour(scene: Scene, before: time) -> time:
    """「挪到後天十點」: the hour said, in the half of the day it was in; else as it was."""
    said = clocks(normalise(scene.words))[-1:]
    hours = [at for each in said for at in (*each.open_, each.at) if at is not None]
    return min(hours, key=lambda at: (at < NOON) is not (before < NOON), default=before)


def _is_unclear(scene: Scene, said: Understood) -> bool:
    """「改到下週三」, where several stand and none that comes every day can be meant."""
    change, several = _change(scene), ahead(scene.care.known, scene.moment.at)
    if change is None or len(several) <= 1 or _meant(scene) is not None:
        return False
    hour = bool(times_of(said)) and scene.care.known.daily is None
    return hour or change.to is not None


def _which(scene: Scene) -> tuple[Say, ...]:
    known = scene.care.known
    first = ahead(known, scene.moment.at)[0].astimezone(zone_of(known.zone))
    which = Say("reminder-once-which", (("day", day_phrase(first.date())),))
    return (*standing(known, scene.moment.at), which)


def moved(scene: Scene, before: datetime, at: datetime) -> Scheduled:
    """Move it, which neither loses nor doubles it; one that would be past stays as it is."""
    known = scene.care.known
    if at <= scene.moment.at:
        return scene, (Say("reminder-once-when"),), ()
    others = tuple(each for each in known.once if each != minute(before))
    freed = scene.holding(scene.care.with_known(replace(known, once=others)))
    done, replies, effects = kept(freed, (at,), told(scene, (at,)))
    return done, replies, (Cancel(key(scene.care.current, before)), *effects)


def _change(scene: Scene) -> Change | None:
    return changed(normalise(words_of(scene)), scene.today)


def _meant(scene: Scene, *, shifted: bool = False) -> datetime | None:
    """The one that is meant, where only it can be: an hour alone is of what comes every day."""
    known, change = scene.care.known, _change(scene)
    if change is None:
        change = Change(None, None) if shifted else None
    of_last = "reminder-once-at" in scene.care.last
    if change is None or (change == Change(None, None) and known.daily and not of_last):
        return None
    several = ahead(known, scene.moment.at)
    alone = [each for each in several if is_on(known, each, change.which)]
    return alone[0] if len(alone) == 1 else None


def without_its_hour(scene: Scene, said: Understood) -> Step | None:
    """「明天提醒我」, 「明天三點提醒我一次」: the hour is asked, and the day kept until then."""
    turned = scene.holding(about_whom(scene.care, said))
    words = normalise(words_of(turned))
    wish = once(words, turned.today, rests=turned.care.known.daily is not None)
    wanted = wish is not None or _meant(turned) is not None
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
    told = words_of(turned).strip()
    return replace(done, state=replace(state, told=told)) if isinstance(state, Asking) else done


def _which_hour(*, planned: bool) -> Ask:
    name = "reminder_time" if planned else "confirm"
    return Ask(name, "ask-reminder-once", (), (do("cancel"),), picks_time=True)
