"""A reminder's moment: what is said then, and what an answer to it does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from core import family
from core.care import Care, Known, Rhythm
from core.dialogue import glancing
from core.dialogue.remarks import food_of_the_day, what_to_say
from core.dialogue.saying import who
from core.dialogue.scene import Scene, stay
from core.dialogue.states import New, Resting, State, Step, tell
from core.dialogue.taps import Tap
from core.diary import Mark, kept_days, minute, moment_of, pruned, streak
from core.messages import Choice, Due, Effect, Forget, Later, Phrase, Say, Told
from core.reminders import HOME, SNOOZES, day_of, follow_up, zone_of

ABOUT = frozenset({"took", "skip", "snooze", "week"})
"""What the buttons of a reminder are about; their value is its minute."""

SNOOZE = 30
"""Minutes, where none are said."""

REMEMBERED = 18 * 60
"""Minutes in which 「吃了」 answers a reminder."""

SPENT = "spent"
"""How a reminder comes for which no push of the month is left: not at all, but it is told."""

UNPAID = "unpaid"
"""What comes where the platform refused a reminder for want of pushes."""

ONCE = "once"
"""How a reminder comes that was asked for once: 「半小時後提醒我」."""

SCARCE = "scarce"
"""How a reminder comes while LINE's pushes of the month will not last (bot.reminders)."""

REMINDING = frozenset({"remind-now", "remind-now-snoozed"})
"""What a moment is first told in; without it nobody was asked."""

MONTHS = range(1, 13)

FEASTS = frozenset({3, 7, 14, 21, 30, 60, 90, 100, 180, 365})
"""Days in a row that are worth a word."""


def come(scene: Scene, due: Due) -> Step:
    """A moment has come: remind, ask once more, or be silent where nothing is wanted any more."""
    place, _, kind = due.reminder.partition(".")
    known = scene.care.people[int(place)] if _is_place(place, scene.care) else None
    if isinstance(scene.state, New):
        return Step(New(), Told(()), (Forget(),))  # nobody is here any more: leave no trace
    if known is not None and kind == UNPAID:
        return _silent(scene.state, _unpaid(scene, int(place), known, minute(due.at)))
    if known is not None and kind == ONCE and not due.missed:
        return _first(scene, int(place), known, due.at, scarce=False)
    if known is None or known.rhythm is None or not known.rhythm.times or known.rhythm.paused:
        return _silent(scene.state, scene.care)
    if kind and kind not in {SCARCE, SPENT}:
        if _rests(known.rhythm, scene.moment.at):
            return _silent(scene.state, scene.care)
        return _again(scene, int(place), known, kind, missed=due.missed)
    if due.missed:
        diary = known.diary.marked(minute(due.at), Mark.MISSED)
        diary = replace(diary, unsent=diary.unsent + (kind == SPENT))
        return _silent(
            scene.state, with_person(scene.care, int(place), replace(known, diary=diary))
        )
    return _first(scene, int(place), known, due.at, scarce=kind == SCARCE)


def refused(told: Told) -> Due | None:
    """Say which moment found no push left, by what was to be told; None where it was told before.

    One gentle follow-up that does not come takes nothing away: the first reminder was there.
    """
    wanted = (say for say in told.replies if isinstance(say, Say) and say.id in REMINDING)
    for say in wanted:
        moment, _, place = say.choices[0].data.removeprefix("took:").partition("@")
        return Due(f"{place or 0}.{UNPAID}", moment_of(int(moment)), missed=True)
    return None


def _unpaid(scene: Scene, place: int, known: Known, moment: int) -> Care:
    """Nobody was asked: it was our fault, and is told."""
    if known.diary.mark_of(moment) is not Mark.ASKED:
        return scene.care
    diary = known.diary.marked(moment, Mark.MISSED)
    diary = replace(diary, unsent=diary.unsent + 1)
    return with_person(scene.care, place, replace(known, diary=diary))


def with_unsent(done: Step, now: datetime) -> Step:
    """Open an answer, which is free, with the reminders that could not come."""
    state = done.state
    if isinstance(state, New) or not any(each.diary.unsent for each in state.care.people):
        return done
    people = tuple(
        replace(known, diary=replace(known.diary, unsent=0)) for known in state.care.people
    )
    here = now.astimezone(zone_of(HOME)).date()
    month = (("month", here.month % len(MONTHS) + 1),)
    told = Say("remind-spent", month, (CALENDAR,))
    kept = replace(state, care=replace(state.care, people=people))
    return replace(done, state=kept, told=replace(done.told, replies=(told, *done.told.replies)))


def _rests(rhythm: Rhythm, now: datetime) -> bool:
    """「下週三再開始」: until then nothing is asked again either."""
    return rhythm.starts is not None and rhythm.starts > day_of(rhythm, now)


def _is_place(place: str, care: Care) -> bool:
    return place.isascii() and place.isdecimal() and int(place) < len(care.people)


def _silent(state: State, care: Care) -> Step:
    return Step(state if isinstance(state, New) else replace(state, care=care), Told(()))


def _first(scene: Scene, place: int, known: Known, at: datetime, *, scarce: bool) -> Step:
    zone = zone_of((known.rhythm or Rhythm(())).zone)
    today = at.astimezone(zone).date()
    if known.diary.off == today.toordinal():
        off = replace(known, diary=known.diary.marked(minute(at), Mark.SKIPPED))
        return _silent(scene.state, with_person(scene.care, place, off))
    food = food_of_the_day(known, scene.knowledge, today)
    diary = pruned(known.diary.marked(minute(at), Mark.ASKED), zone, today)
    fed = replace(
        known,
        diary=diary if food is None else replace(diary, food=food.name, fed=today.toordinal()),
    )
    lines = what_to_say(known, scene.knowledge, at.astimezone(zone), food)
    told = Say("remind-now", (("lines", lines),), buttons(minute(at), place))
    again = None if scarce else follow_up(scene.moment.at, zone)
    month = today.year * 12 + today.month
    if scarce and known.diary.warned != month:
        fed = replace(fed, diary=replace(fed.diary, warned=month))
        told = replace(
            told, args=(("lines", _with_warning(lines)),), choices=(*told.choices, CALENDAR)
        )
    effects: tuple[Effect, ...] = (Later(f"{place}.follow", again),) if again else ()
    care, digests = family.digests(scene.care, place, today)
    return _said(scene, with_person(care, place, fed), told, (*effects, *digests))


CALENDAR = Choice("calendar:on", "label-calendar")


def _with_warning(lines: Phrase) -> Phrase:
    """Say in good time that reminders may stop, and what rings without us."""
    return Phrase("remind-lines", (("first", lines), ("rest", Phrase("remind-scarce"))))


def _again(scene: Scene, place: int, known: Known, kind: str, *, missed: bool) -> Step:
    """Ask once more: at the end of a snooze, or gently where no answer came."""
    newest = known.diary.asking()
    put_off = minute(scene.moment.at) < known.diary.put_off + SNOOZE
    if newest is None or missed or (kind == "follow" and put_off):
        return _silent(scene.state, scene.care)
    text = "remind-now-follow" if kind == "follow" else "remind-now-snoozed"
    return _said(scene, scene.care, Say(text, (("who", who(known)),), buttons(newest, place)), ())


def _said(scene: Scene, care: Care, told: Say, effects: tuple[Effect, ...]) -> Step:
    state = scene.state
    kept: State = Resting(care) if isinstance(state, New) else replace(state, care=care)
    return tell(kept, told, effects=effects)


def buttons(moment: int, place: int) -> tuple[Choice, ...]:
    """吃了, 晚點, 今天跳過: each knows its moment, so that an old one does no harm."""
    return (
        Choice(_data("took", moment, place), "label-done"),
        Choice(_data("snooze", moment, place), "label-snooze"),
        Choice(_data("skip", moment, place), "label-skip-today"),
    )


def _data(about: str, value: object, place: int) -> str:
    return f"{about}:{value}@{place}" if place else f"{about}:{value}"


def with_person(care: Care, place: int, known: Known) -> Care:
    """The account with one person changed, whoever is talked about."""
    return replace(care, people=(*care.people[:place], known, *care.people[place + 1 :]))


# ---- answers ------------------------------------------------------------------


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


def typed(scene: Scene, what: str, minutes: int | None = None) -> Step | None:
    """「吃了」, 「今天跳過」, 「半小時後」, of the newest reminder; None where there is none."""
    newest = _newest(scene)
    if newest is None:
        return None
    place, moment = newest
    match what:
        case "took":
            return took(scene, place, moment)
        case "skip":
            return skipped(scene, place, moment)
        case _:
            return snoozed(scene, place, moment, min(max(minutes or SNOOZE, 1), 12 * 60))


def waits(scene: Scene) -> bool:
    """Whether a reminder of the last hours is still unanswered."""
    return _newest(scene) is not None


def _newest(scene: Scene) -> tuple[int, int] | None:
    """The person and the moment that an answer is about: whom we talk about goes first."""
    since = minute(scene.moment.at) - REMEMBERED
    waiting = [
        (place == scene.care.current, moment, place)
        for place, known in enumerate(scene.care.people)
        if (moment := known.diary.waiting()) is not None and moment >= since
    ]
    if not waiting:
        return None
    _, moment, place = max(waiting)
    return place, moment


def took(scene: Scene, place: int, moment: int) -> Step:
    """Taken: note it, and now and then a word of joy."""
    known = scene.care.people[place]
    if known.diary.mark_of(moment) is Mark.TAKEN:
        return stay(scene, Say("done-already"))
    taken = replace(known, diary=known.diary.marked(moment, Mark.TAKEN))
    care, letters = family.answered(with_person(scene.care, place, taken), moment)
    week = Choice(_data("week", "glance", place), "label-week")
    joy = replace(_joy(known, taken, scene), choices=(week,))
    shown = glancing.over(taken, joy, _here(taken, scene)[1])
    return stay(scene.holding(care), *shown, joy, effects=letters)


def _joy(before: Known, after: Known, scene: Scene) -> Say:
    zone, today = _here(after, scene)
    days = streak(after.diary, zone, today)
    if days != streak(before.diary, zone, today) and days in FEASTS:
        return Say("done-streak", (("days", days),))
    if today.isoweekday() == max((after.rhythm or Rhythm(())).days):
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
    diary = replace(known.diary.marked(moment, Mark.SKIPPED), off=today.toordinal())
    moved = scene.holding(with_person(scene.care, place, replace(known, diary=diary)))
    return stay(moved, Say("skipped-today"))


def snoozed(scene: Scene, place: int, moment: int, minutes: int) -> Step:
    """Later: at once, with other lengths to choose."""
    known = scene.care.people[place]
    if known.diary.mark_of(moment) is Mark.TAKEN:
        return stay(scene, Say("done-already"))
    at = scene.moment.at + timedelta(minutes=minutes)
    diary = replace(known.diary.marked(moment, Mark.ASKED), put_off=minute(at))
    moved = scene.holding(with_person(scene.care, place, replace(known, diary=diary)))
    others = tuple(
        Choice(_data("snooze", f"{moment}-{each}", place), "label-minutes", (("minutes", each),))
        for each in SNOOZES
        if each != minutes
    )
    told = Say("snoozed", (("minutes", minutes),), others)
    return stay(moved, told, effects=_later(known, place, at))


def _later(known: Known, place: int, at: datetime) -> tuple[Effect, ...]:
    """The end of a snooze, and its own follow-up unless that is at night."""
    again = follow_up(at, zone_of((known.rhythm or Rhythm(())).zone))
    more = (Later(f"{place}.follow", again),) if again else ()
    return (Later(f"{place}.snooze", at), *more)


def _here(known: Known, scene: Scene) -> tuple[ZoneInfo, date]:
    zone = zone_of((known.rhythm or Rhythm(())).zone)
    return zone, scene.moment.at.astimezone(zone).date()
