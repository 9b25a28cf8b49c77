"""What people answer to a reminder: 吃了, 晚點, 今天跳過; also later, twice, or by mistake."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from core import family
from core.care import Known
from core.dialogue.people import several
from core.dialogue.reminders import glancing, single
from core.dialogue.reminders.due import SNOOZE, buttons, data, with_person
from core.dialogue.reminders.when import clock
from core.dialogue.scene import Scene, stay
from core.dialogue.states import Step
from core.dialogue.taps import Tap
from core.diary import Mark, kept_days, minute, streak
from core.messages import Choice, Effect, Later, Say
from core.reading.kinship import IN_CHINESE
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.reminders.beforehand import of_oneself
from core.reading.understood import Understood
from core.reminders import SNOOZES, follow_up, zone_of

ABOUT = frozenset({"took", "skip", "snooze", "week"})
"""What the buttons of a reminder are about; their value is its minute."""

REMEMBERED = 18 * 60
"""Minutes in which 「吃了」 answers a reminder."""

LONG = 120
"""Minutes of a snooze from which the hour is said rather than how long."""

FEASTS = frozenset({3, 7, 14, 21, 30, 60, 90, 100, 180, 365})
"""Days in a row that are worth a word."""


def tapped(scene: Scene, tap: Tap) -> Step:
    """A button under a reminder, also an old one, also twice."""
    if tap.about == "week":
        return glancing.glance(scene, tap.place, tap.value)
    stamp, _, length = tap.value.partition("-")
    known = scene.care.people[tap.place]
    moment = int(stamp) if stamp.isascii() and stamp.isdecimal() else -1
    mark = known.diary.mark_of(moment)
    if mark is None:
        return stay(scene, Say("remind-old"))
    match tap.about:
        case "took":
            return took(scene, tap.place, moment)
        case "skip":
            return skipped(scene, tap.place, moment)
        case _:
            minutes = int(length) if length in {str(each) for each in SNOOZES} else SNOOZE
            return snoozed(scene, tap.place, moment, minutes)


def typed(
    scene: Scene, what: str, minutes: int | None = None, *, only_now: bool = False
) -> Step | None:
    """「吃了」, 「今天跳過」, 「半小時後」, of the newest reminder; None where there is none.

    ``only_now`` says besides that the hour of every day stays as it is.
    """
    waiting = newest(scene)
    if waiting is None:
        return None
    place, moment = waiting
    match what:
        case "took":
            return took(scene, place, moment)
        case "skip":
            return skipped(scene, place, moment)
        case _:
            length = min(max(minutes or SNOOZE, 1), 12 * 60)
            done = snoozed(scene, place, moment, length)
            return _and_stays(done, scene.care.people[place]) if only_now else done


def _and_stays(done: Step, known: Known) -> Step:
    """Say that what comes every day is not moved by a snooze."""
    rhythm = known.rhythm
    if rhythm is None or not rhythm.times:
        return done
    stays = Say("snoozed-stays", (("time", clock(rhythm.times)),))
    return replace(done, told=replace(done.told, replies=(*done.told.replies, stays)))


def waits(scene: Scene) -> bool:
    """Whether a reminder of the last hours is still unanswered."""
    return newest(scene) is not None


def until(scene: Scene, said: Understood) -> time | None:
    """「下午三點再提醒我」, to a reminder: later today, and no other hour for every day."""
    words = normalise(scene.words)
    again = _THEN.search(words) is not None and _OF_ALL.search(words) is None
    once = len(said.times) == 1 and said.days is None and said.slots.subject is None
    return said.times[0] if again and once and waits(scene) else None


_THEN = Pattern("再(?:提醒|叫|通知)")
_OF_ALL = Pattern("每|天天|以後|之後都|開始|起|改|換|明|後天|月|[週周]|星期|禮拜")


def is_recent(scene: Scene, moment: int) -> bool:
    """Whether what is said now may still answer a reminder."""
    return moment >= minute(scene.moment.at) - REMEMBERED


def minutes_until(scene: Scene, until: time | None) -> int:
    """「晚上再吃」: minutes from now to then, where they live; 0 where that hour has passed."""
    if until is None:
        return 0
    zone, _ = _here(scene.care.known, scene)
    now = scene.moment.at.astimezone(zone)
    then = datetime.combine(now.date(), until, zone)
    return max(0, -int((now - then).total_seconds() // 60))


def named(scene: Scene, rest: str) -> str:
    """「明天不用叫」, to her reminder amid his talk, is 「媽媽明天不用叫」."""
    place, care = (newest(scene) or (scene.care.current,))[0], scene.care
    if place == care.current or _SOMEBODY.search(rest):
        return rest
    word = "我" if place == care.own_place else several.word_of(care.people[place])
    return f"{word or ''}{rest}"


_SOMEBODY = Pattern(f"[我她他]|{IN_CHINESE}")


def newest(scene: Scene) -> tuple[int, int] | None:
    """The person and the moment an answer is about: 我, else who rang last, whom we talk about."""
    mine = of_oneself(normalise(scene.words))
    first = scene.care.own_place if mine else scene.care.current
    rang = None if mine else scene.care.reminded
    waiting = [
        (place == rang, place == first, moment, place)
        for place, known in enumerate(scene.care.people)
        if (moment := known.diary.waiting()) is not None and is_recent(scene, moment)
    ]
    if not waiting:
        return None
    *_, moment, place = max(waiting)
    return place, moment


def took(scene: Scene, place: int, moment: int) -> Step:
    """Taken: note it, and now and then a word of joy."""
    known = scene.care.people[place]
    if known.diary.mark_of(moment) is Mark.TAKEN:
        return stay(scene, Say("done-already"))
    taken = replace(known, diary=known.diary.marked(moment, Mark.TAKEN))
    care, letters = family.answered(with_person(scene.care, place, taken), moment)
    week = Choice(data("week", "glance", place), "label-week")
    joy = replace(_joy(known, taken, scene), choices=(week,))
    shown = glancing.over(taken, joy, _here(taken, scene)[1])
    return stay(scene.holding(care), *shown, joy, effects=letters)


def is_taken(scene: Scene) -> bool:
    """Whether the newest moment of the last hours was taken."""
    diary = scene.care.known.diary
    newest = diary.moments[-1] if diary.moments else 0
    return is_recent(scene, newest) and diary.mark_of(newest) is Mark.TAKEN


def untaken(scene: Scene) -> Step | None:
    """「其實沒吃，按錯了」: the newest moment taken waits again; None where there is none."""
    if not is_taken(scene):
        return None
    known = scene.care.known
    newest = known.diary.moments[-1]
    care = scene.care.with_known(replace(known, diary=known.diary.marked(newest, Mark.ASKED)))
    return stay(scene.holding(care), Say("untaken", (), buttons(newest, scene.care.current)))


def _joy(before: Known, after: Known, scene: Scene) -> Say:
    zone, today = _here(after, scene)
    days = streak(after.diary, zone, today)
    if days != streak(before.diary, zone, today) and days in FEASTS:
        return Say("done-streak", (("days", days),))
    every = after.rhythm if after.rhythm and after.rhythm.times else None  # else no week goes on
    if every is not None and today.isoweekday() == max(every.days):
        return Say("done-week")  # the days are shown with it, and counted there
    if _last_month(after, zone, today) and not kept_days(
        before.diary, zone, today.replace(day=1), today
    ):
        return Say("done-month")
    return Say("done")


def _last_month(known: Known, zone: ZoneInfo, today: date) -> int:
    last = today.replace(day=1) - timedelta(days=1)
    return len(kept_days(known.diary, zone, last.replace(day=1), last))


def skipped(scene: Scene, place: int, moment: int) -> Step:
    """Not today, also what else would come today: noted, and never a word of blame."""
    known = scene.care.people[place]
    if known.diary.mark_of(moment) is Mark.TAKEN:
        return stay(scene, Say("done-already"))
    _, today = _here(known, scene)
    diary = known.diary.marked(moment, Mark.SKIPPED).without((today,), today)
    moved = scene.holding(with_person(scene.care, place, replace(known, diary=diary)))
    moved, gone, effects = single.called_off(moved, place, (today,))
    return stay(moved, Say("skipped-today"), *gone, effects=effects)


def snoozed(scene: Scene, place: int, moment: int, minutes: int) -> Step:
    """Later: at once, with other lengths to choose."""
    known = scene.care.people[place]
    if known.diary.mark_of(moment) is Mark.TAKEN:
        return stay(scene, Say("done-already"))
    at = scene.moment.at + timedelta(minutes=minutes)
    diary = replace(known.diary.marked(moment, Mark.ASKED), put_off=minute(at))
    moved = scene.holding(with_person(scene.care, place, replace(known, diary=diary)))
    others = tuple(
        Choice(data("snooze", f"{moment}-{each}", place), "label-minutes", (("minutes", each),))
        for each in SNOOZES
        if each != minutes
    )
    told = Say("snoozed", (("minutes", minutes),), others)
    if minutes > LONG:
        zone, _ = _here(known, scene)
        told = Say("snoozed-until", (("time", at.astimezone(zone).strftime("%H:%M")),), others)
    return stay(moved, told, effects=_later(known, place, at))


def _later(known: Known, place: int, at: datetime) -> tuple[Effect, ...]:
    """The end of a snooze, and its own follow-up unless that is at night."""
    again = follow_up(at, zone_of(known.zone))
    more = (Later(f"{place}.follow", again),) if again else ()
    return (Later(f"{place}.snooze", at), *more)


def _here(known: Known, scene: Scene) -> tuple[ZoneInfo, date]:
    zone = zone_of(known.zone)
    return zone, scene.moment.at.astimezone(zone).date()
