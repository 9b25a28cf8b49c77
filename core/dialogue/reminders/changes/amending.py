"""Changing a reminder that is set: other days, another hour, one more, one less, a rest."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from core.care import Rhythm
from core.dialogue.reminders import single, single_moved
from core.dialogue.reminders.reminding import (
    days_said,
    kept,
    off,
    pause,
    scheduled,
    scheduling,
    told,
    wished,
)
from core.dialogue.reminders.replies import reminded
from core.dialogue.reminders.when import day_phrase, shifted
from core.dialogue.scene import Scene, stay
from core.dialogue.states import Resting, Step, tell
from core.diary import in_rows
from core.messages import Say
from core.questions import do
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.reminders.amending import HALF_A_DAY, Amended
from core.reading.understood import Intent, Slot, Understood


def amend(scene: Scene, said: Understood, more: Amended) -> Step | None:
    """Change a reminder that is set; None where the message is about something else."""
    rhythm = scene.care.known.rhythm
    if rhythm is not None and (done := _beside_all_else(scene, rhythm, said, more)) is not None:
        return done
    if rhythm is None or not said.slots.is_empty or said.intent in _ELSEWHERE:
        adds = more.adds and bool(said.times) and said.slots.subject is None
        return _added(scene, said) if adds else None
    if not rhythm.times:
        return _days_first(scene, said, more)
    changed = _changed(rhythm, said, more)
    told_again = more.goes_on or ((said.days or more.days) and not _is_open(said, more))
    return kept(scene, changed) if changed != rhythm or told_again else None


_AFTER_ALL = Pattern(
    "(?:啊|欸|不對|不是|等等|算了|還是|我|又|,| )*(?:要|需要|想|不要取消|別取消|留著|繼續"
    "|恢復|照舊|開著|一樣)"
    "(?:提醒|叫我|照舊|留著|繼續|一樣|原來|原本|的|好了|吧|啦|喔|,|。| )*"
)


def after_all(scene: Scene, more: Amended) -> Step | None:
    """「還是要 照舊」, right after the reminder was ended, 「繼續提醒」 at any time: as it was."""
    former = scene.care.known.former
    if former is None:
        return None
    just = "reminder-stopped" in scene.care.last
    wanted = more.goes_on or (just and _AFTER_ALL.fullmatch(normalise(scene.words)) is not None)
    return kept(scene, _running(former)) if wanted else None


def _beside_all_else(scene: Scene, rhythm: Rhythm, said: Understood, more: Amended) -> Step | None:
    """What is plain enough to be taken up whatever else the message says."""
    if more.as_is and "reminder-set" in scene.care.last:
        return kept(scene, rhythm)
    if more.half and "reminder-set" in scene.care.last and len(rhythm.times) == 1:
        return kept(scene, replace(rhythm, times=_in_half(rhythm.times[0], more.half)))
    if times := _moved(rhythm, said, more.moves):
        days = tuple(day for day in rhythm.days if day not in more.days_off)
        return kept(scene, replace(rhythm, times=times, days=days or rhythm.days))
    if more.off and rhythm.times and said.intent not in _TOLD:
        return _off_instead(scene, rhythm, more)
    if more.shift and rhythm.times and said.intent is not Intent.SNOOZE:
        return kept(scene, replace(rhythm, times=shifted(rhythm.times, more.shift)))
    if rhythm.times and (rested := _rested(scene, rhythm, said, more)) is not None:
        return rested
    if more.goes_on and (rhythm.paused or rhythm.starts or scene.care.known.diary.away):
        return kept(with_no_days_off(scene), _running(rhythm))
    return None


def _changed(rhythm: Rhythm, said: Understood, more: Amended) -> Rhythm:
    """The rhythm with one time less, a day to begin again, or other days."""
    gone = _meant(rhythm, more.drops)
    if more.keeps and (kept_times := _meant(rhythm, more.keeps)):
        gone = tuple(at for at in rhythm.times if at not in kept_times)
    if gone and (left := tuple(at for at in rhythm.times if at not in gone)):
        return replace(rhythm, times=left)
    if more.resumes is not None:
        return replace(rhythm, starts=more.resumes, rests=True, paused=False)
    if more.goes_on:
        return _running(rhythm)
    days = said.days or more.days
    if days is not None and more.days_too and not more.days_off:
        days = tuple(sorted({*rhythm.days, *days}))
    if kept_days := tuple(day for day in rhythm.days if more.days_off and day not in more.days_off):
        days = kept_days
    return rhythm if days is None or _is_open(said, more) else replace(rhythm, days=days)


def _is_open(said: Understood, more: Amended) -> bool:
    """Whether the hour has to be asked first; 六日別叫 is plain, also while the sun is asked."""
    of_hours = any(doubt.slot is Slot.REMINDER_TIME for doubt in said.doubts)
    return of_hours or (bool(said.doubts) and not more.days_off)


def _meant(rhythm: Rhythm, hours: range) -> tuple[time, ...]:
    """The times in these hours; none where 「七點那個」 may be either of two."""
    several = tuple(at for at in rhythm.times if at.hour in hours)
    return () if hours.step == HALF_A_DAY and len(several) > 1 else several


def _running(rhythm: Rhythm) -> Rhythm:
    return replace(rhythm, starts=None, rests=False, paused=False)


_TOLD = frozenset({Intent.DONE, Intent.DELETE_DATA, Intent.ASK})


_RESTS = frozenset({Intent.STOP_REMINDER, Intent.PAUSE})  # 無閒割稻仔 這禮拜莫提醒我
_OFF = ("skipped-day", "skipped-day-to")
_NOT_SO = Pattern("^(?:[啊欸喔,。 ])*(?:不對|不是|錯了|[說講寫打]錯|我是[說指講])")
_JUST_RESTED = frozenset({"reminder-paused", "reminder-paused-until", *_OFF, "skipped-today"})


def _rested(scene: Scene, rhythm: Rhythm, said: Understood, more: Amended) -> Step | None:
    """A rest, which is plain whatever else is told: 一三五都不要, where it rings on those alone."""
    if more.days_off and set(rhythm.days) <= set(more.days_off):
        return pause(scene, said)
    if more.rests and not rhythm.paused and more.resumes is None:
        return pause(scene, said)
    if more.resumes is not None and said.intent in _RESTS:
        return kept(scene, replace(rhythm, starts=more.resumes, rests=True, paused=False))
    return None


def _off_instead(scene: Scene, rhythm: Rhythm, more: Amended) -> Step:
    """「不對 是明天跟後天」, right after a rest was understood: that one is taken back."""
    wrong = _NOT_SO.search(normalise(scene.words))
    if wrong is None or not _JUST_RESTED.intersection(scene.care.last):
        return days_off(scene, more.off, more.part)
    anew = with_no_days_off(scene)
    running = _running(rhythm)
    moved = anew.holding(anew.care.with_known(replace(anew.care.known, rhythm=running)))
    done = days_off(moved, more.off, more.part)
    return replace(done, effects=(scheduling(scene.care.current, running), *done.effects))


def days_off(scene: Scene, days: tuple[date, ...], part: range = range(0)) -> Step:
    """「明天不用提醒」, 「26號到30號不用」: nothing on those days, and all others as they are.

    ``part`` are the hours of a single day that alone are meant; empty for all of it.
    """
    if (left := single_moved.without_part(scene, days[0], part)) is not None:
        moved, replies, effects = left
        return told(moved, *replies, effects=effects)
    known, place, today = scene.care.known, scene.care.current, scene.today
    waiting = known.diary.asking(scene.moment.at)
    if days == (today,) and waiting is not None and reminded.is_recent(scene, waiting):
        return reminded.skipped(scene, place, waiting)  # no gentle follow-up of it either
    diary = known.diary.without(days, today)
    moved = scene.holding(scene.care.with_known(replace(known, diary=diary)))
    moved, gone, effects = single.called_off(moved, place, days)
    plain = (Say("skipped-today"),) if days == (today,) else tuple(map(_said_off, in_rows(days)))
    return told(moved, *plain, *gone, effects=effects)


def _said_off(row: tuple[date, date]) -> Say:
    return off(_OFF, *row)


def has_no_hour(scene: Scene) -> bool:
    """Whether the hour is asked of what is not set yet."""
    rhythm = scene.care.known.rhythm
    return single.is_of_one(scene) or (rhythm is not None and not rhythm.times)


def no_hour_yet(scene: Scene, days: tuple[date, ...]) -> Step:
    """「明天先不用」, while the hour is asked: a single one is let go, those of every day wait."""
    moved, gone, effects = single.called_off(scene, scene.care.current, days)
    if single.is_of_one(scene):
        plain = Say("reminder-not-set", (), (do("remind"),))
        return tell(Resting(moved.care), plain, *gone, effects=effects)
    known = moved.care.known
    diary = known.diary.without(days, scene.today)
    off_then = moved.holding(moved.care.with_known(replace(known, diary=diary)))
    unset = Say("skipped-unset", (("day", day_phrase(days[0])),))
    return stay(off_then, unset, *gone, effects=effects)


def with_no_days_off(scene: Scene) -> Scene:
    """「繼續提醒」 takes back the days called off too."""
    known = scene.care.known
    diary = replace(known.diary, away=())
    return scene.holding(scene.care.with_known(replace(known, diary=diary)))


def _moved(rhythm: Rhythm, said: Understood, hours: range) -> tuple[time, ...]:
    """「早上的改成七點」: the other times stay; the new one is of the same part of the day."""
    gone = _meant(rhythm, hours)
    asked = (doubt for doubt in said.doubts if doubt.slot is Slot.REMINDER_TIME)
    open_ = [time.fromisoformat(str(each)) for doubt in asked for each in doubt.proposals]
    if hours.step == HALF_A_DAY:
        fitting = [each for each in open_ if gone and _half(each) == _half(gone[0])]
    else:
        fitting = [each for each in open_ if each.hour in hours]
    new = [*(each for each in said.times if each not in gone), *fitting][-1:]
    stays = [each for each in rhythm.times if each not in gone]
    if not new or not gone:
        return ()
    return tuple(sorted({*stays, *new}))


def _in_half(at: time, hours: range) -> tuple[time, ...]:
    """The same hour of the half of the day that is meant."""
    return (at if at.hour in hours else at.replace(hour=(at.hour + HALF_A_DAY) % 24),)


def _half(at: time) -> int:
    """Which half of the day it is in."""
    return at.hour // HALF_A_DAY


_ELSEWHERE = frozenset({Intent.DONE, Intent.SNOOZE, Intent.SKIP_TODAY, Intent.DELETE_DATA})


def _days_first(scene: Scene, said: Understood, more: Amended) -> Step | None:
    """Days said before there are times: they are kept, and the question stays."""
    days = said.days or more.days
    if days is None or scene.asked != "reminder_time":
        return None
    return stay(
        wished(scene, replace(said, days=days)), Say("remind-days", (("days", days_said(days)),))
    )


def _added(scene: Scene, said: Understood) -> Step | None:
    if said.slots.reminder_time is None or not scene.care.known.daily:
        return None
    moved, replies, effects = scheduled(scene, said, adds=True)
    return told(moved, *replies, effects=effects)
