"""Setting reminders: when, on which days, for whom; resting, going on, ending."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from core import cautions
from core.care import Care, Known, Rhythm
from core.dialogue.due import ONCE
from core.dialogue.saying import who
from core.dialogue.scene import Scene, agreed, ask, proceed, stay
from core.dialogue.states import Asking, Resting, Step, tell
from core.dialogue.when import asking, clock, times_asked
from core.knowledge import Knowledge
from core.messages import (
    Cancel,
    Choice,
    Effect,
    Later,
    Phrase,
    Reply,
    Say,
    Schedule,
    ShowCalendar,
    ShowPlan,
    Subscribe,
)
from core.questions import do
from core.reading.amending import Amended
from core.reading.understood import Intent, Understood
from core.reminders import SPANS, apart, day_of, resumed

LONGEST = 12 * 60
"""Minutes, for a reminder that comes once."""

MOST = 6
"""Times a day one person may be reminded."""

CONSENT = "consent-reminder-1"
"""What somebody agrees to who asks for a reminder; a new text gets a new number."""

WISHES = frozenset(
    {
        Intent.REMIND,
        Intent.STOP_REMINDER,
        Intent.PAUSE,
        Intent.DONE,
        Intent.SKIP_TODAY,
        Intent.SNOOZE,
    }
)
"""What is wished of a reminder, or said to one."""

Scheduled = tuple[Scene, tuple[Reply, ...], tuple[Effect, ...]]


def remind(scene: Scene, said: Understood) -> Step:
    """「提醒我」: at the times named, or ask when; before there is a plan, the plan comes first."""
    known = scene.care.known
    if said.slots.reminder_time is not None or (said.days and is_set(known)):
        moved, replies, effects = scheduled(scene, said)
        return stay(moved, *replies, effects=effects)
    moved = wished(scene, said)
    if not known.planned:
        return proceed(moved, Say("remind-plan-first"))
    before = (_told("reminder-is", known.rhythm, known),) if is_set(known) and known.rhythm else ()
    return ask(moved, asking(moved), "reminder_time", *before)


def wished(scene: Scene, said: Understood) -> Scene:
    """Keep the wish to be reminded, with its days, until there are times."""
    known = scene.care.known
    before = known.rhythm or Rhythm((), zone=known.zone)
    rhythm = replace(before, days=said.days or before.days)
    return scene.holding(scene.care.with_known(replace(known, rhythm=rhythm)))


def keep_wish(done: Step, knowledge: Knowledge) -> Step:
    """After the plan, come back to a wish for reminders that has no times yet."""
    shown = any(isinstance(each, ShowPlan) for each in done.told.replies)
    if not shown or not isinstance(done.state, Resting):
        return done
    care = done.state.care
    if care.known.rhythm is None or care.known.rhythm.times:
        return done
    question = times_asked(care.known, knowledge)
    state = Asking(care, "reminder_time", question)
    told = replace(done.told, replies=(*done.told.replies, question))
    return replace(done, state=state, told=told)


# ---- setting ------------------------------------------------------------------


def is_set(known: Known) -> bool:
    """Whether this person is, or was before a rest, reminded."""
    return known.rhythm is not None and bool(known.rhythm.times)


def scheduled(scene: Scene, said: Understood, *, adds: bool = False) -> Scheduled:
    """Set the reminder; what is not said stays as it was."""
    known = scene.care.known
    before = known.rhythm or Rhythm((), zone=known.zone)
    times = said.times or ((said.slots.reminder_time,) if said.slots.reminder_time else ())
    if adds:
        times = (*before.times, *times)
    times = tuple(sorted(set(times or before.times)))[:MOST]
    rhythm = replace(before, times=times, days=said.days or before.days, starts=None, paused=False)
    return keeping(scene, rhythm) if times else (wished(scene, said), (), ())


def keeping(scene: Scene, rhythm: Rhythm) -> Scheduled:
    """Keep a rhythm, and say it back with what is to be minded."""
    known = scene.care.known
    is_new = not is_set(known)
    care = scene.care.with_known(replace(known, rhythm=rhythm))
    moved = agreed(scene.holding(care), "reminder", CONSENT)
    text = "reminder-set" if rhythm.starts is None else "reminder-paused-until"
    told: tuple[Reply, ...] = (_told(text, rhythm, known),)
    if is_new:
        told = (*_minding(scene), *told)
    return moved, told, (scheduling(care.current, rhythm),)


def _minding(scene: Scene) -> tuple[Say, ...]:
    """What keeps apart from a medicine is said before the time is trusted."""
    holding = cautions.holding(scene.care.known.profile, scene.knowledge)
    return tuple(Say(each.message) for each in apart(holding))


def scheduling(place: int, rhythm: Rhythm) -> Schedule:
    """The effect that sets a person's reminder."""
    return Schedule(str(place), rhythm.times, rhythm.days, rhythm.zone, rhythm.starts)


def _told(text: str, rhythm: Rhythm, known: Known) -> Say:
    match text:
        case "reminder-paused-until" if rhythm.starts is not None:
            again = (("day", day_phrase(rhythm.starts)), ("time", clock(rhythm.times)))
            return Say("reminder-paused-until", again, (do("stop_reminder"),))
        case "reminder-is":
            return Say("reminder-is", _when(rhythm, known))
        case _:
            move = Choice("move:no", "label-move-no") if rhythm.moves else _MOVE
            more = Choice("calendar:on", "label-calendar")
            zone = Choice("zone:ask", "label-zone-ask")
            choices = (move, more, zone, do("stop_reminder"))
            return Say("reminder-set", _when(rhythm, known), choices)


_MOVE = Choice("move:yes", "label-move-yes")


def _when(
    rhythm: Rhythm, known: Known
) -> tuple[tuple[str, Phrase], tuple[str, str], tuple[str, tuple[Phrase, ...]]]:
    return (("who", who(known)), ("time", clock(rhythm.times)), ("days", _days(rhythm.days)))


def _days(days: tuple[int, ...]) -> tuple[Phrase, ...]:
    if days in SPANS:
        return (Phrase(SPANS[days]),)
    return tuple(Phrase(f"day-{day}") for day in days)


def day_phrase(day: date) -> Phrase:
    """A date as people say it: 12 月 2 日（星期三）."""
    weekday = Phrase(f"day-{day.isoweekday()}")
    return Phrase("on-day", (("month", day.month), ("day", day.day), ("weekday", weekday)))


# ---- changing, resting, ending ---------------------------------------------------


def amend(scene: Scene, said: Understood, more: Amended) -> Step | None:
    """Change a reminder that is set; None where the message is about something else."""
    rhythm = scene.care.known.rhythm
    if rhythm is not None and more.moves and (times := _moved(rhythm, said, more.moves)):
        return _kept(scene, replace(rhythm, times=times))
    if more.off is not None and is_set(scene.care.known) and said.intent not in _TOLD:
        return day_off(scene, more.off)
    if rhythm is None or any(said.slots.filled()) or said.intent in _ELSEWHERE:
        return _added(scene, said) if more.adds and said.times else None
    if not rhythm.times:
        return _days_first(scene, said, more)
    if more.drops and (left := tuple(at for at in rhythm.times if at.hour not in more.drops)):
        return _kept(scene, replace(rhythm, times=left)) if left != rhythm.times else None
    if more.resumes is not None:
        return _kept(scene, replace(rhythm, starts=more.resumes, paused=False))
    if more.goes_on:
        return _kept(scene, replace(rhythm, starts=None, paused=False))
    days = said.days or more.days
    if days is not None and not said.doubts:
        return _kept(scene, replace(rhythm, days=days))
    return None


_TOLD = frozenset({Intent.DONE, Intent.DELETE_DATA, Intent.ASK})


def day_off(scene: Scene, day: date) -> Step:
    """「明天不用提醒」: nothing on that day, and all the others as they are."""
    known = scene.care.known
    diary = replace(known.diary, off=day.toordinal())
    moved = scene.holding(scene.care.with_known(replace(known, diary=diary)))
    if day == scene.today:
        return stay(moved, Say("skipped-today"))
    return stay(moved, Say("skipped-day", (("day", day_phrase(day)),)))


def _moved(rhythm: Rhythm, said: Understood, hours: range) -> tuple[time, ...]:
    """「早上的改成七點」: the other times stay; the new one is of the same part of the day."""
    open_ = [time.fromisoformat(str(each)) for doubt in said.doubts for each in doubt.proposals]
    new = [*said.times, *(each for each in open_ if each.hour in hours)][-1:]
    stays = [each for each in rhythm.times if each.hour not in hours]
    if not new or len(stays) == len(rhythm.times):
        return ()
    return tuple(sorted({*stays, *new}))


_ELSEWHERE = frozenset({Intent.DONE, Intent.SNOOZE, Intent.SKIP_TODAY, Intent.DELETE_DATA})


def _days_first(scene: Scene, said: Understood, more: Amended) -> Step | None:
    """Days said before there are times: they are kept, and the question stays."""
    days = said.days or more.days
    if days is None or scene.asked != "reminder_time":
        return None
    return stay(
        wished(scene, replace(said, days=days)), Say("remind-days", (("days", _days(days)),))
    )


def _added(scene: Scene, said: Understood) -> Step | None:
    if said.slots.reminder_time is None or not is_set(scene.care.known):
        return None
    moved, replies, effects = scheduled(scene, said, adds=True)
    return stay(moved, *replies, effects=effects)


def _kept(scene: Scene, rhythm: Rhythm) -> Step:
    moved, replies, effects = keeping(scene, rhythm)
    return stay(moved, *replies, effects=effects)


def once(scene: Scene, minutes: int) -> Step:
    """「半小時後提醒我」, out of the blue: one reminder, whatever comes every day."""
    at = scene.moment.at + timedelta(minutes=min(minutes, LONGEST))
    told = Say("reminder-once", (("minutes", minutes),))
    moved = agreed(scene, "reminder", CONSENT)
    return stay(moved, told, effects=(Later(f"{scene.care.current}.{ONCE}", at),))


def pause(scene: Scene, _: Understood) -> Step:
    """「先不要提醒」: rest, until asked to go on."""
    known = scene.care.known
    if not is_set(known) or known.rhythm is None:
        return stop(scene, _)
    rested = replace(known.rhythm, paused=True, starts=None)
    care = scene.care.with_known(replace(known, rhythm=rested))
    told = Say("reminder-paused", (), (Choice("rest:over", "label-go-on"), do("stop_reminder")))
    return stay(scene.holding(care), told, effects=(Cancel(str(care.current)),))


def go_on(scene: Scene) -> Step:
    """「繼續提醒」: as it was before the rest."""
    rhythm = scene.care.known.rhythm
    if rhythm is None or not rhythm.times:
        return remind(scene, Understood())
    return _kept(scene, replace(rhythm, paused=False, starts=None))


def stop(scene: Scene, _: Understood) -> Step:
    """「不要提醒」: gone, until asked for again."""
    known = scene.care.known
    if known.rhythm is None:
        return stay(scene, none_yet())
    former = replace(known.rhythm, paused=True) if is_set(known) else known.former
    care = scene.care.with_known(replace(known, rhythm=None, former=former))
    gone = Say("reminder-stopped", (("who", who(known)),), (do("remind"),))
    return stay(scene.holding(care), gone, effects=(Cancel(str(care.current)),))


def shown(known: Known) -> Rhythm | None:
    """The rhythm as scripts see it: one that was ended is there, and not enabled."""
    return known.rhythm if is_set(known) else known.former


def none_yet() -> Say:
    """Say that there is no reminder, and offer one."""
    return Say("no-reminder", (), (do("remind"),))


def moving(scene: Scene, *, wanted: bool) -> Step:
    """Twice a week of exercise, or no more."""
    known = scene.care.known
    if known.rhythm is None:
        return remind(scene, Understood())
    rhythm = replace(known.rhythm, moves=wanted)
    moved = scene.holding(scene.care.with_known(replace(known, rhythm=rhythm)))
    return stay(moved, Say("moving-too" if wanted else "moving-not"))


def calendar(scene: Scene, *, wanted: bool) -> Step:
    """A feed for the phone's own calendar, which costs no push; a new address ends the old one."""
    if not wanted:
        return stay(scene, Say("calendar-closed"), effects=(Subscribe(),))
    if not any(is_set(known) for known in scene.care.people):
        return stay(scene, none_yet())
    close = Choice("calendar:off", "label-calendar-off")
    shown = ShowCalendar(scene.moment.token, (close,))
    return stay(scene, shown, effects=(Subscribe(scene.moment.token),))


def settled(scene: Scene, *replies: Reply, effects: tuple[Effect, ...]) -> Step:
    """After the answer to "at what time?": nothing more is asked where the plan is known."""
    if scene.care.known.planned:
        return tell(Resting(scene.care), *replies, effects=effects)
    return proceed(scene, *replies, effects=effects)


def awake(care: Care, now: datetime) -> Care:
    """A rest until a day is over on that day, wherever the person lives."""
    people = tuple(
        replace(known, rhythm=resumed(known.rhythm, day_of(known.rhythm, now)))
        if known.rhythm
        else known
        for known in care.people
    )
    return care if people == care.people else replace(care, people=people)
