"""A reminder that comes once: 「明天下午三點提醒我」, 「半小時後提醒我」."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from core.care import Known
from core.dialogue.answering import about_whom
from core.dialogue.reminders.due import ONCE, with_person
from core.dialogue.reminders.when import clock, day_phrase
from core.dialogue.saying import who
from core.dialogue.scene import Scene, agreed, proceed, stay
from core.dialogue.states import Asking, Resting, Step, tell
from core.diary import Mark, minute, moment_of
from core.messages import Cancel, Effect, Later, Reply, Say
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.reminders.once import Once, at_night, changed, day_named, of_every_day, once
from core.reading.reminders.resuming import resumes_on
from core.reading.understood import Understood
from core.reminders import moment, zone_of

CONSENT = "consent-reminder-1"
"""What somebody agrees to who asks for a reminder; a new text gets a new number."""

LONG = 90
"""Minutes up to which it is said how long rather than at what hour."""

_MORNING = time(4)
"""Until then it is the night before: 明晚十二點."""

MOST = 6
"""Single reminders that one person may have before them."""

Scheduled = tuple[Scene, tuple[Reply, ...], tuple[Effect, ...]]


def ahead(known: Known, now: datetime) -> tuple[datetime, ...]:
    """Return the single reminders still to come, the next first; what is taken does not ring."""
    return tuple(
        moment_of(each)
        for each in sorted(known.once)
        if moment_of(each) > now and known.diary.mark_of(each) is not Mark.TAKEN
    )


def wished(scene: Scene, said: Understood) -> Scheduled | None:
    """「明天下午三點提醒我」: once, on that day; None where it is for every day."""
    words = normalise(words_of(scene))
    wish = _of_the_one_asked(scene)
    wish = wish or once(words, scene.today, rests=scene.care.known.daily is not None)
    wish = wish or _instead(scene, words)
    if wish is None or not times_of(said):
        return None
    moments = [_first(scene, wish.day, at) for at in times_of(said)]
    if min(moments) <= scene.moment.at:
        return scene, (Say("reminder-once-when"),), ()
    return kept(scene, moments, told(scene, moments))


def _of_the_one_asked(scene: Scene) -> Once | None:
    """「改大後天下午四點」 to the hour of 「明天提醒我」: that one, on the day said last."""
    state = scene.state
    if not is_of_one(scene) or not isinstance(state, Asking):
        return None
    words = normalise(scene.words)
    if of_every_day(words):
        return None
    day = day_named(words, scene.today)
    return Once(day) if day else once(normalise(state.told), scene.today)


def _instead(scene: Scene, words: str) -> Once | None:
    """「改成後天早上九點」, where nothing stands that it could be instead of: on that day."""
    known, change = scene.care.known, changed(words, scene.today)
    if change is None or change.to is None or known.daily:
        return None
    return None if ahead(known, scene.moment.at) else Once(change.to)


def times_of(said: Understood) -> tuple[time, ...]:
    """Return the hours said, or the one on a button."""
    tapped = said.slots.reminder_time
    return said.times or ((tapped,) if tapped is not None else ())


def told(scene: Scene, moments: Sequence[datetime]) -> Say:
    """Say back for whom, on which day and at what hours one comes."""
    here = [each.astimezone(zone_of(scene.care.known.zone)) for each in moments]
    day, times = day_phrase(here[0].date()), clock(tuple(each.time() for each in here))
    return Say("reminder-once-at", (("who", who(scene.care.known)), ("day", day), ("time", times)))


def words_of(scene: Scene) -> str:
    """Return what is said, after the wish whose hour was asked: 「明天提醒我」, 「下午三點」."""
    state = scene.state
    is_asked = isinstance(state, Asking) and state.question == "reminder_time"
    is_asked = is_asked and not _is_anew(normalise(scene.words), scene.today)
    return f"{state.told} {scene.words}" if is_asked and isinstance(state, Asking) else scene.words


def is_of_one(scene: Scene) -> bool:
    """Whether the hour is asked of a single reminder: 「明天提醒我」."""
    state = scene.state
    if not isinstance(state, Asking) or state.question != "reminder_time":
        return False
    return once(normalise(state.told), scene.today) is not None


def _is_anew(words: str, today: date) -> bool:
    """Whether it is a wish of its own: 「明天不用提醒」, 「後天提醒我」 after 「明天提醒我」."""
    wish = once(words, today)
    return _CALLED_OFF.search(words) is not None or (wish is not None and wish.day is not None)


_CALLED_OFF = Pattern(
    "(?:不[用要必]|別|取消|停).{0,4}(?:提醒|叫|通知)|(?:提醒|通知).{0,4}(?:取消|停|不[用要])"
)


def _first(scene: Scene, day: date | None, at: time) -> datetime:
    """When it comes; without a day, the next time the clock shows that hour."""
    if day is not None:
        return on_day(scene, day, at)
    zone = zone_of(scene.care.known.zone)
    first = moment(scene.today, at, zone)
    is_over = first <= scene.moment.at
    return moment(scene.today + timedelta(days=1), at, zone) if is_over else first


def on_day(scene: Scene, day: date, at: time) -> datetime:
    """Return that hour of a day where they live; 明晚十二點 is in the night that follows it."""
    zone = zone_of(scene.care.known.zone)
    is_night = scene.moment.at.astimezone(zone).time() < _MORNING and day == scene.today
    follows = at < _MORNING and not is_night and at_night(normalise(words_of(scene)))
    return moment(day + timedelta(days=1) if follows else day, at, zone)


def in_minutes(scene: Scene, said: Understood, minutes: int) -> Step:
    """「半小時後提醒我」, out of the blue: one reminder, whatever comes every day."""
    turned = scene.holding(about_whom(scene.care, said))
    at = scene.moment.at + timedelta(minutes=minutes)
    answer = told(turned, (at,))
    if minutes <= LONG:
        answer = Say("reminder-once", (("who", who(turned.care.known)), ("minutes", minutes)))
    moved, replies, effects = kept(turned, (at,), answer)
    return settled(scene, moved, *replies, effects=effects)


def settled(before: Scene, moved: Scene, *replies: Reply, effects: tuple[Effect, ...]) -> Step:
    """Stay where the talk was, or, where it was of somebody else or of the hour, end that."""
    same = moved.care.current == before.care.current
    if same and before.asked != "reminder_time":
        return stay(moved, *replies, effects=effects)
    if moved.care.known.planned:
        return tell(Resting(moved.care), *replies, effects=effects)
    return proceed(replace(moved, state=Resting(moved.care)), *replies, effects=effects)


def kept(scene: Scene, several: Sequence[datetime], answer: Say) -> Scheduled:
    """Keep single reminders beside those that are still to come; more than a few are refused."""
    known = scene.care.known
    new = {minute(each) for each in several}
    before = {minute(each) for each in ahead(known, scene.moment.at)}
    if len(before | new) > MOST:
        return scene, (Say("reminder-once-full", (("count", MOST),)),), ()
    care = scene.care.with_known(replace(known, once=tuple(sorted(before | new))))
    moved = agreed(scene.holding(care), "reminder", CONSENT)
    return moved, (answer,), tuple(later(care.current, each) for each in several)


def later(place: int, at: datetime) -> Later:
    """The effect that sets a single reminder of a person; each has a key of its own."""
    return Later(key(place, at), at)


def key(place: int, at: datetime) -> str:
    """Return by what a single reminder of a person is called off."""
    return f"{place}.{minute(at)}.{ONCE}"


# ---- called off ------------------------------------------------------------------


def is_on(known: Known, at: datetime, day: date | None) -> bool:
    """Say whether a moment is of a day where they live; every moment is, where none is named."""
    return day is None or at.astimezone(zone_of(known.zone)).date() == day


def called_off(scene: Scene, place: int, days: Sequence[date]) -> Scheduled:
    """「明天不用提醒」: no single one comes on those days either, and that is said."""
    known = scene.care.people[place]
    coming = ahead(known, scene.moment.at)
    gone = [each for each in coming if any(is_on(known, each, day) for day in days)]
    return dropped(scene, place, gone)


def dropped(scene: Scene, place: int, gone: Sequence[datetime]) -> Scheduled:
    """Let single ones go, and name them."""
    moved, effects = _without(scene, place, gone)
    return moved, _each("reminder-once-gone", scene.care.people[place], gone), effects


def _without(
    scene: Scene, place: int, gone: Sequence[datetime]
) -> tuple[Scene, tuple[Effect, ...]]:
    known, minutes = scene.care.people[place], {minute(each) for each in gone}
    left = tuple(each for each in known.once if each not in minutes)
    moved = scene.holding(with_person(scene.care, place, replace(known, once=left)))
    return moved, tuple(Cancel(key(place, each)) for each in gone)


def resting(scene: Scene) -> Scheduled | None:
    """「這週先不要提醒」, of who has single ones alone: those of later stay, and are named."""
    known, until = scene.care.known, resumes_on(normalise(scene.words), scene.today)
    if until is None:
        return None
    first = moment(until, time(0), zone_of(known.zone))
    coming = ahead(known, scene.moment.at)
    gone = [each for each in coming if each < first]
    moved, effects = _without(scene, scene.care.current, gone)
    told_gone = _each("reminder-once-gone", known, gone)
    stays = _each("reminder-is-once", known, [each for each in coming if each >= first])
    return (moved, (*told_gone, *stays), effects) if coming else None


def gone_too(scene: Scene) -> tuple[Say, ...]:
    """Name the single ones that a rest without end calls off as well."""
    return _each("reminder-once-gone", scene.care.known, ahead(scene.care.known, scene.moment.at))


def standing(known: Known, now: datetime) -> tuple[Say, ...]:
    """Name the single ones still to come."""
    return _each("reminder-is-once", known, ahead(known, now))


def _each(text: str, known: Known, several: Sequence[datetime]) -> tuple[Say, ...]:
    whom = () if text == "reminder-once-gone" else (("who", who(known)),)
    here = [each.astimezone(zone_of(known.zone)) for each in several]
    when = ((("day", day_phrase(at.date())), ("time", clock((at.time(),)))) for at in here)
    return tuple(Say(text, (*whom, *each)) for each in when)
