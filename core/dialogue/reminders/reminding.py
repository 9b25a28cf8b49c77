"""Setting reminders: when, on which days, for whom; resting, going on, ending."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from core import cautions
from core.care import Care, Known, Rhythm
from core.dialogue.reminders import single, single_moved
from core.dialogue.reminders.moved_today import carried
from core.dialogue.reminders.single import CONSENT, Scheduled
from core.dialogue.reminders.when import NOON, asking, clock, day_phrase, times_asked
from core.dialogue.saying import who
from core.dialogue.scene import Scene, agreed, ask, proceed, stay
from core.dialogue.states import Asking, Resting, Step, tell
from core.knowledge import Knowledge
from core.messages import (
    Cancel,
    Choice,
    Effect,
    Phrase,
    Reply,
    Say,
    Schedule,
    ShowCalendar,
    ShowPlan,
    Subscribe,
)
from core.questions import do
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.reminders.amending import amended
from core.reading.reminders.once import changed
from core.reading.reminders.resuming import begins_on
from core.reading.understood import Intent, Slots, Understood
from core.reminders import SPANS, apart, day_of, proposals, resumed

MOST = 6
"""Times a day one person may be reminded."""

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


def remind(scene: Scene, said: Understood) -> Step:
    """「提醒我」: at the times named, or ask when; before there is a plan, the plan comes first."""
    known = scene.care.known
    begins = begins_on(normalise(scene.words), scene.today)
    if said.slots.reminder_time is not None or ((said.days or begins) and known.daily):
        moved, replies, effects = scheduled(scene, said)
        return stay(moved, *replies, effects=effects)
    moved = wished(scene, said)
    if not known.planned:
        return proceed(moved, Say("remind-plan-first"))
    before = (_told("reminder-is", known.daily, known),) if known.daily else ()
    return ask(moved, asking(moved), "reminder_time", *before)


def wished(scene: Scene, said: Understood) -> Scene:
    """Keep the wish to be reminded, with its days, until there are times."""
    known = scene.care.known
    before = known.rhythm or Rhythm((), zone=known.zone)
    starts = before.starts if before.times else _starts(scene, before)
    rhythm = replace(before, days=_days(scene, before, said), starts=starts)
    return scene.holding(scene.care.with_known(replace(known, rhythm=rhythm)))


def keep_wish(done: Step, knowledge: Knowledge) -> Step:
    """After the plan, come back to a wish for reminders that has no times yet."""
    if not isinstance(done.state, Resting):
        return done
    care = done.state.care
    if care.known.rhythm is None or care.known.rhythm.times:
        return done
    if not any(isinstance(each, ShowPlan) for each in done.told.replies):
        return done
    question = times_asked(care.known, knowledge)
    state = Asking(care, "reminder_time", question)
    told = replace(done.told, replies=(*done.told.replies, question))
    return replace(done, state=state, told=told)


# ---- setting ------------------------------------------------------------------


def scheduled(scene: Scene, said: Understood, *, adds: bool = False) -> Scheduled:
    """Set the reminder; what is not said stays as it was."""
    known = scene.care.known
    if (moved := single_moved.put_off(scene, said)) is not None:
        return moved[0], (*moved[1], *as_it_is(known)), moved[2]
    if (alone := single.wished(scene, said) or single_moved.on_that_day(scene, said)) is not None:
        return alone
    before = known.rhythm or Rhythm((), zone=known.zone)
    times = said.times or ((said.slots.reminder_time,) if said.slots.reminder_time else ())
    if adds:
        times = (*before.times, *times)
    times = tuple(sorted(set(_beside_the_moved(scene, before, times) or before.times)))[:MOST]
    starts = _starts(scene, before) if times else None
    days = _days(scene, before, said)
    rhythm = replace(before, times=times, days=days, starts=starts, rests=False, paused=False)
    text = "reminder-from" if starts else "reminder-set"
    return keeping(scene, rhythm, text) if times else (wished(scene, said), (), ())


_ALONE = Pattern("只|就好|就可以|一次|而已|全部?|都|每天")


def _beside_the_moved(scene: Scene, before: Rhythm, new: tuple[time, ...]) -> tuple[time, ...]:
    """「改成早上十點」, of eight in the morning and in the evening: the evening's stays."""
    words = normalise(single.words_of(scene))
    if len(new) != 1 or changed(words, scene.today) is None or _ALONE.search(words):
        return new
    half = [at for at in before.times if (at < NOON) is (new[0] < NOON)]
    return (*(at for at in before.times if at not in half), *new) if len(half) == 1 else new


def _starts(scene: Scene, before: Rhythm) -> date | None:
    """The first day said, now or before the hour was asked; one said earlier stays, a rest ends."""
    said = begins_on(normalise(single.words_of(scene)), scene.today)
    return said or (None if before.rests else before.starts)


def _days(scene: Scene, before: Rhythm, said: Understood) -> tuple[int, ...]:
    """The days named; 週二也要 adds to those that are set."""
    if said.days is None:
        return before.days
    adds = before.times and amended(scene.words, scene.today).days_too
    return tuple(sorted({*before.days, *said.days})) if adds else said.days


def keeping(scene: Scene, rhythm: Rhythm, text: str = "") -> Scheduled:
    """Keep a rhythm, and say it back with what is to be minded."""
    known = scene.care.known
    is_new = known.daily is None
    diary, from_then, gone = carried(known, scene.care.current, rhythm, scene.moment.at)
    care = scene.care.with_known(replace(known, rhythm=rhythm, diary=diary))
    moved = agreed(scene.holding(care), "reminder", CONSENT)
    first = "reminder-paused-until" if rhythm.rests else "reminder-from"
    text = text or (first if rhythm.starts else "reminder-set")
    told: tuple[Reply, ...] = (_told(text, rhythm, known),)
    if is_new:
        told = (*_minding(scene), *told)
    told = (*told, *from_then, *beside(moved))
    return moved, told, (*gone, scheduling(care.current, rhythm))


def beside(scene: Scene) -> tuple[Say, ...]:
    """What stands beside the rhythm and stays as it is: days called off, and single ones."""
    known, now = scene.care.known, scene.moment.at
    days = known.diary.days_away(scene.today)
    away = (off(_off_beside(known, each[0], now), *each) for each in days)
    of_them = (replace(each, args=(("who", who(known)), *each.args)) for each in away)
    return (*of_them, *single.standing(known, now))


def _off_beside(known: Known, day: date, now: datetime) -> tuple[str, str]:
    """How a day off is said; where a single one comes on it, only every day's does not."""
    alone = any(single.is_on(known, each, day) for each in single.ahead(known, now))
    return ("day-off-daily" if alone else "day-off-is", "day-off-is-to")


def off(texts: tuple[str, str], first: date, last: date) -> Say:
    """Say on which days nothing comes: one, or (the second text) from the first to the last."""
    if first == last:
        return Say(texts[0], (("day", day_phrase(first)),))
    return Say(texts[1], (("first", day_phrase(first)), ("last", day_phrase(last))))


def as_it_is(known: Known) -> tuple[Say, ...]:
    """Name what comes every day, where only a single one was changed."""
    return (_told("reminder-is", known.daily, known),) if known.daily and known.rings else ()


def at_best(scene: Scene) -> Step:
    """「隨便，你決定」: at the hour that fits the plan best, said back like any other."""
    known = scene.care.known
    best = proposals(cautions.holding(known.profile, scene.knowledge))[0]
    said = Understood(slots=Slots(reminder_time=best[0]), times=best)
    moved, replies, effects = scheduled(replace(scene, words=""), said)
    return settled(moved, *replies, effects=effects)


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
            return Say("reminder-is", when_said(rhythm, known))
        case "reminder-from" if rhythm.starts is not None:
            first = ("first", day_phrase(rhythm.starts))
            return Say("reminder-from", (first, *when_said(rhythm, known)), (do("stop_reminder"),))
        case _:
            move = Choice("move:no", "label-move-no") if rhythm.moves else _MOVE
            more = Choice("calendar:on", "label-calendar")
            zone = Choice("zone:ask", "label-zone-ask")
            choices = (move, more, zone, do("stop_reminder"))
            return Say("reminder-set", when_said(rhythm, known), choices)


_MOVE = Choice("move:yes", "label-move-yes")


def when_said(rhythm: Rhythm, known: Known) -> tuple[tuple[str, Phrase | tuple[Phrase, ...]], ...]:
    """Return whom, at which hours and on which days, as phrases."""
    return (("who", who(known)), ("time", clock(rhythm.times)), ("days", days_said(rhythm.days)))


def days_said(days: tuple[int, ...]) -> tuple[Phrase, ...]:
    """Days as people say them: 平日, or each by its name."""
    if days in SPANS:
        return (Phrase(SPANS[days]),)
    return tuple(Phrase(f"day-{day}") for day in days)


# ---- changing, resting, ending ---------------------------------------------------


def kept(scene: Scene, rhythm: Rhythm) -> Step:
    """Keep a rhythm that was changed, and stay where the talk is."""
    moved, replies, effects = keeping(scene, rhythm)
    return told(moved, *replies, effects=effects)


def told(scene: Scene, *replies: Reply, effects: tuple[Effect, ...]) -> Step:
    """Say it and stay where the talk is; an open "at what time?" is answered with it."""
    if scene.asked == "reminder_time":
        return settled(scene, *replies, effects=effects)
    return stay(scene, *replies, effects=effects)


def pause(scene: Scene, _: Understood) -> Step:
    """「先不要提醒」: rest, until asked to go on."""
    known = scene.care.known
    if known.daily is None:
        alone = single.resting(scene)
        return told(alone[0], *alone[1], effects=alone[2]) if alone else stop(scene, _)
    rested = replace(known.daily, paused=True, starts=None, rests=False)
    care = scene.care.with_known(replace(known, rhythm=rested, once=()))
    rests = Say("reminder-paused", (), (Choice("rest:over", "label-go-on"), do("stop_reminder")))
    gone = single.gone_too(scene)
    return told(scene.holding(care), rests, *gone, effects=(Cancel(str(care.current)),))


def go_on(scene: Scene) -> Step:
    """「繼續提醒」: as it was before the rest."""
    daily = scene.care.known.daily
    if daily is None:
        return remind(scene, Understood())
    return kept(scene, replace(daily, paused=False, starts=None, rests=False))


def stop(scene: Scene, _: Understood) -> Step:
    """「不要提醒」: gone, until asked for again."""
    known = scene.care.known
    if known.rhythm is None and not single.ahead(known, scene.moment.at):
        return stay(scene, none_yet())
    former = replace(known.daily, paused=True) if known.daily else known.former
    care = scene.care.with_known(replace(known, rhythm=None, former=former, once=()))
    gone = Say("reminder-stopped", (("who", who(known)),), (do("remind"),))
    return told(scene.holding(care), gone, effects=(Cancel(str(care.current)),))


def shown(known: Known) -> Rhythm | None:
    """The rhythm as scripts see it: one that was ended is there, and not enabled."""
    return known.daily or known.former


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
    ahead = any(single.ahead(known, scene.moment.at) for known in scene.care.people)
    if not ahead and not any(known.daily for known in scene.care.people):
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
