"""「我今天已經吃了」 before its reminder, by whom it is told: it does not ring; 「還沒吃」."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from core.care import Known
from core.dialogue.answering import place_of
from core.dialogue.people.several import word_of
from core.dialogue.reminders import single
from core.dialogue.reminders.due import with_person
from core.dialogue.reminders.replies import reminded
from core.dialogue.reminders.when import SMALL_HOURS
from core.dialogue.saying import who
from core.dialogue.scene import Scene, stay
from core.dialogue.states import Step
from core.dialogue.taps import Tap
from core.diary import Mark, minute, moment_of
from core.messages import Say
from core.person import Subject
from core.reading.normal import normalise
from core.reading.reminders.beforehand import (
    of_another,
    of_the_next,
    of_the_part,
    of_today,
    taken_back,
    told_of_all,
    told_of_each,
    told_taken,
)
from core.reading.understood import Understood
from core.reminders import moment, next_due, zone_of


def heard(scene: Scene, said: Understood) -> Step | None:
    """Note it for the next moment of today; None where a reminder that waits is answered."""
    words = normalise(scene.words)
    if taken_back(words) and scene.asked in {None, "reminder_time"}:
        return _taken_back(scene, said)
    if scene.asked is not None or said.doubts:
        return None
    if not told_taken(words):
        return None
    place = _whose(scene, said)
    if place is None:
        return stay(scene, Say("done-of-another"))
    known = scene.care.people[place]
    if (named := _of_the_part(scene, place, words)) is not None:
        return named
    waiting = known.diary.waiting()
    if waiting is not None and _is_of_the_waiting(scene, known, waiting, words):
        return reminded.took(scene, place, waiting)
    if (ahead := _noted(scene, place, words)) is not None:
        return ahead
    if said.slots.subject is None and not of_another(words):
        return None
    # named, so nobody else's that waits is answered with hers
    return stay(scene, Say("done-already" if _taken_today(known, scene) else "done"))


def _is_of_the_waiting(scene: Scene, known: Known, waiting: int, words: str) -> bool:
    """Whether the reminder that waits is meant, and not one that comes later today."""
    if not reminded.is_recent(scene, waiting):
        return False
    coming = next_of_today(known, scene.moment.at)
    if coming is None:
        return True
    earlier = _day(known, moment_of(waiting)) < _day(known, scene.moment.at)
    return not (_is_next(known, coming, words) or (earlier and of_today(words)))


def each_told(scene: Scene, text: str) -> tuple[str, ...]:
    """Return what is told of each of several: 我吃了 我媽還沒吃, 我們都吃了 of who is reminded."""
    words, people = normalise(text), scene.care.people
    told = told_of_all(words)
    if not told:
        return told_of_each(words)
    waiting = [people[at] for at in scene.care.places if _waits_today(people[at], scene)]
    return tuple(f"{word}{told}" for each in waiting if (word := word_of(each)))


def tapped(scene: Scene, tap: Tap) -> Step | None:
    """「吃了」 under a reminder whose hour was moved to later today; None for every other."""
    known = scene.care.people[tap.place]
    stamp = tap.value if tap.value.isascii() and tap.value.isdecimal() else ""
    if tap.about != "took" or not stamp or known.diary.mark_of(int(stamp)) is not None:
        return None
    now = scene.moment.at
    same = _day(known, moment_of(int(stamp))) == _day(known, now)
    return _noted(scene, tap.place, "") if same and next_of_today(known, now) else None


def _whose(scene: Scene, said: Understood) -> int | None:
    """The place of who is named; without a name of whom a reminder waits, else the one spoken of.

    None for a relative who is not looked after here: what she took is nobody else's.
    """
    care, subject = scene.care, said.slots.subject
    if subject is Subject.SELF:
        return care.own_place
    if subject is not None:
        return place_of(care, subject, said.relation)
    now, everyone = scene.moment.at, (care.current, *care.places)
    own, newest = care.own_place, reminded.newest(scene)
    if of_another(normalise(scene.words)):
        return _another(scene, tuple(each for each in everyone if each != own))
    waits = [place for place in everyone if _waits_today(care.people[place], scene)]
    if own is not None and "我" in scene.words and (own in waits or not waits):
        return own
    if newest is not None:
        return newest[0]
    ahead = (place for place in everyone if next_of_today(care.people[place], now))
    return next(ahead, care.current)


def _another(scene: Scene, others: tuple[int, ...]) -> int | None:
    """「她吃了」 is never oneself: of whom one waits, or is to come, or whom we talk about."""
    people, now = scene.care.people, scene.moment.at
    waits = (each for each in others if _waits_today(people[each], scene))
    ahead = (each for each in others if next_of_today(people[each], now))
    return next(iter((*waits, *ahead, *others)), None)


def _of_the_part(scene: Scene, place: int, words: str) -> Step | None:
    """「早上的吃了」, in the evening: that one of today, and not the one that waits."""
    known, hours = scene.care.people[place], of_the_part(words)
    times = known.rhythm.times if known.rhythm else ()
    meant = [at for at in times if at.hour in hours]
    if len(meant) != 1 or len(times) == 1:
        return None
    now = scene.moment.at
    at = moment(_day(known, now), meant[0], zone_of(known.zone))
    if at > now:
        return _noted(scene, place, words, at)
    return reminded.took(scene, place, minute(at)) if known.diary.mark_of(minute(at)) else None


def _waits_today(known: Known, scene: Scene) -> bool:
    waiting = known.diary.waiting()
    now = scene.moment.at
    return waiting is not None and _day(known, moment_of(waiting)) == _day(known, now)


def _noted(scene: Scene, place: int, words: str, named: datetime | None = None) -> Step | None:
    known = scene.care.people[place]
    at = named or next_of_today(known, scene.moment.at)
    if at is None:
        return None
    taken = _taken_today(known, scene) and named is None
    if taken and (known.diary.mark_of(minute(at)) is Mark.TAKEN or not _is_next(known, at, words)):
        return stay(scene, Say("done-already"))
    done = reminded.took(scene, place, minute(at))
    hour = f"{at.astimezone(zone_of(known.zone)):%H:%M}"
    told = Say("done-ahead", (("who", who(known)), ("time", hour)))
    plain = ("done", "done-already")
    more = (each for each in done.told.replies if not (isinstance(each, Say) and each.id in plain))
    return replace(done, told=replace(done.told, replies=(told, *more)))


def _is_next(known: Known, at: datetime, words: str) -> bool:
    """Whether 「晚上的我先吃了」 is of the one that comes next."""
    return at.astimezone(zone_of(known.zone)).hour in of_the_next(words)


def next_of_today(known: Known, now: datetime) -> datetime | None:
    """Return the next moment of every day's that is still to come today; None where none is.

    Where none of every day's is left today, a single one of today is meant: 「今天吃過了」.
    """
    rhythm = known.rhythm
    at = next_due(rhythm, now) if rhythm is not None else None
    today = _day(known, now)
    if at and _day(known, at) == today and not known.diary.is_off(_date(known, at)):
        return at
    return next((each for each in single.ahead(known, now) if _day(known, each) == today), None)


def _taken_today(known: Known, scene: Scene) -> bool:
    """Whether a moment of today is taken already, one still to come included."""
    today = _day(known, scene.moment.at)
    return any(
        Mark(mark) is Mark.TAKEN and _day(known, moment_of(each)) == today
        for each, mark in zip(known.diary.moments, known.diary.letters, strict=True)
    )


def _taken_back(scene: Scene, said: Understood) -> Step | None:
    """「還沒吃」, of what was noted ahead: it rings as if nothing had been said."""
    meant = _whose(scene, said)
    for place in dict.fromkeys(each for each in (meant, *scene.care.places) if each is not None):
        known = scene.care.people[place]
        if said.slots.subject is not None and place != meant:
            continue
        if (ahead := taken_ahead(known, scene.moment.at)) is not None:
            changed = replace(known, diary=known.diary.unmarked(ahead))
            hour = f"{moment_of(ahead).astimezone(zone_of(known.zone)):%H:%M}"
            moved = scene.holding(with_person(scene.care, place, changed))
            return stay(moved, Say("undone-ahead", (("who", who(known)), ("time", hour))))
    just = any(each.startswith("done") for each in scene.care.last)
    if meant is None or not just:
        return None
    return reminded.untaken(scene.holding(scene.care.turn_to(meant)))


def taken_ahead(known: Known, now: datetime) -> int | None:
    """Return the minute of a moment still to come that is noted as taken; None where none is."""
    newest = known.diary.moments[-1] if known.diary.moments else 0
    ahead = newest > minute(now) and known.diary.mark_of(newest) is Mark.TAKEN
    return newest if ahead else None


def _day(known: Known, at: datetime) -> date:
    """The day a moment is of; one after midnight is of the evening before."""
    zone = known.rhythm.zone if known.rhythm else known.zone
    return (at.astimezone(zone_of(zone)) - timedelta(hours=SMALL_HOURS.hour)).date()


def _date(known: Known, at: datetime) -> date:
    return at.astimezone(zone_of(known.zone)).date()
