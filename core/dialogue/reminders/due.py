"""A reminder's moment: what is said then, at the end of a snooze, and where it could not come."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from core import family
from core.care import Care, Known, Rhythm
from core.dialogue.reminders.remarks import food_of_the_day, what_to_say
from core.dialogue.saying import who
from core.dialogue.scene import Scene
from core.dialogue.states import New, Resting, State, Step, tell
from core.diary import Mark, minute, moment_of, pruned
from core.messages import Choice, Due, Effect, Forget, Later, Phrase, Say, Told
from core.person import HOME
from core.reminders import day_of, follow_up, is_quiet, zone_of

SNOOZE = 30
"""Minutes, where none are said."""

SPENT = "spent"
"""How a reminder comes for which no push of the month is left: not at all, but it is told."""

UNPAID = "unpaid"
"""What comes where the platform refused a reminder for want of pushes."""

OVER = "over"
"""What comes where a reminder was promised and could not leave before its time was over."""

ONCE = "once"
"""How a reminder comes that was asked for once: 「半小時後提醒我」."""

SCARCE = "scarce"
"""How a reminder comes while LINE's pushes of the month will not last (bot.reminders)."""

REMINDING = frozenset({"remind-now", "remind-now-snoozed"})
"""What a moment is first told in; without it nobody was asked."""

MONTHS = range(1, 13)


def is_known(reminder: str) -> bool:
    """Say whether we know what comes by a reminder's key; a newer version may have made others."""
    kind = reminder.partition(".")[2]
    return kind in {"", "follow", "snooze"} or kind.endswith(ONCE)


def come(scene: Scene, due: Due) -> Step:
    """A moment has come: remind, ask once more, or be silent where nothing is wanted any more."""
    place, _, kind = due.reminder.partition(".")
    known = scene.care.people[int(place)] if _is_place(place, scene.care) else None
    if isinstance(scene.state, New):
        return Step(New(), Told(()), (Forget(),))  # nobody is here any more: leave no trace
    if known is not None and kind in {UNPAID, OVER}:
        return _not_come(scene, int(place), known, due.at, unpaid=kind == UNPAID)
    if known is not None and kind.endswith(ONCE):
        return _once(scene, int(place), known, due)
    if known is None or not _is_wanted(known, kind, scene.moment.at):
        return _silent(scene.state, scene.care)
    if kind and kind not in {SCARCE, SPENT}:
        if _rests(known, scene.moment.at):
            return _silent(scene.state, scene.care)
        return _again(scene, int(place), known, kind, missed=due.missed)
    return _of_the_day(scene, int(place), known, due, kind)


def _of_the_day(scene: Scene, place: int, known: Known, due: Due, kind: str) -> Step:
    """A daily moment has come; nothing is said of it where it is over, or the day is off."""
    if known.diary.mark_of(minute(due.at)) is Mark.TAKEN:
        return _silent(scene.state, scene.care)  # 今天已經吃了, said before it came
    if due.missed:
        diary = known.diary.marked(minute(due.at), Mark.MISSED)
        diary = replace(diary, unsent=diary.unsent + (kind == SPENT))
        return _silent(scene.state, with_person(scene.care, place, replace(known, diary=diary)))
    if known.diary.is_off(due.at.astimezone(zone_of(known.zone)).date()):
        off = replace(known, diary=known.diary.marked(minute(due.at), Mark.SKIPPED))
        return _silent(scene.state, with_person(scene.care, place, off))
    return _first(scene, place, known, due.at, scarce=kind == SCARCE)


def refused(told: Told, kind: str = UNPAID) -> Due | None:
    """Say which moment could not be told, by what was to be; None where it was told before.

    One gentle follow-up that does not come takes nothing away: the first reminder was there.
    """
    wanted = (say for say in told.replies if isinstance(say, Say) and say.id in REMINDING)
    for say in wanted:
        moment, _, place = say.choices[0].data.removeprefix("took:").partition("@")
        return Due(f"{place or 0}.{kind}", moment_of(int(moment)), missed=True)
    return None


def _once(scene: Scene, place: int, known: Known, due: Due) -> Step:
    """What was asked for once has come, or (through us) too late: then that is what is told."""
    ahead = tuple(each for each in known.once if each > minute(due.at))
    spent = replace(known, once=ahead)
    if not due.missed:
        return _first(scene, place, spent, due.at, scarce=False)
    return _owned_up(scene, with_person(scene.care, place, spent), known, due.at)


def _owned_up(scene: Scene, care: Care, known: Known, due: datetime) -> Step:
    """Say the same day, if it is not night, that a single reminder did not come."""
    zone = zone_of(known.zone)
    at, now = due.astimezone(zone), scene.moment.at.astimezone(zone)
    if at.date() != now.date() or is_quiet(now, zone):
        return _silent(scene.state, care)
    return _said(scene, care, Say("remind-once-over", (("time", at.strftime("%H:%M")),)), ())


def _not_come(scene: Scene, place: int, known: Known, at: datetime, *, unpaid: bool) -> Step:
    """Nobody was asked: it was our fault, and where pushes ran out that is told.

    Tomorrow's reminder makes up for today's; nothing does for one that was to come once.
    """
    if known.diary.mark_of(minute(at)) is not Mark.ASKED:
        return _silent(scene.state, scene.care)
    diary = known.diary.marked(minute(at), Mark.MISSED)
    diary = replace(diary, unsent=diary.unsent + unpaid)
    care = with_person(scene.care, place, replace(known, diary=diary))
    if unpaid or _is_of(known.rhythm, at):
        return _silent(scene.state, care)
    return _owned_up(scene, care, known, at)


def _is_of(rhythm: Rhythm | None, at: datetime) -> bool:
    """Whether it is a moment of every day's, not one that was to come once."""
    return rhythm is not None and at.astimezone(zone_of(rhythm.zone)).time() in rhythm.times


def with_unsent(done: Step, now: datetime) -> Step:
    """Open an answer, which is free, with the reminders that could not come."""
    state = done.state
    if isinstance(state, New) or not any(each.diary.unsent for each in state.care.people):
        return done
    people = tuple(
        replace(known, diary=replace(known.diary, unsent=0)) for known in state.care.people
    )
    here = now.astimezone(HOME).date()
    month = (("month", here.month % len(MONTHS) + 1),)
    told = Say("remind-spent", month, (CALENDAR,))
    kept = replace(state, care=replace(state.care, people=people))
    return replace(done, state=kept, told=replace(done.told, replies=(told, *done.told.replies)))


def _is_wanted(known: Known, kind: str, now: datetime) -> bool:
    """Whether they are reminded; a snooze may be of what was asked for once."""
    if kind and kind not in {SCARCE, SPENT} and asks_of_a_single(known, now):
        return True
    return known.rings


def asks_of_a_single(known: Known, now: datetime) -> bool:
    """Whether the newest moment, still unanswered, was asked for once."""
    asking = known.diary.asking(now)
    if asking is None:
        return False
    return not any(_is_of(each, moment_of(asking)) for each in (known.rhythm, known.former))


def _rests(known: Known, now: datetime) -> bool:
    """「下週三再開始」: until then nothing is asked again either, but what was asked for once."""
    rhythm = known.rhythm
    if rhythm is None or rhythm.starts is None or asks_of_a_single(known, now):
        return False
    return rhythm.starts > day_of(rhythm, now)


def _is_place(place: str, care: Care) -> bool:
    return place.isascii() and place.isdecimal() and int(place) < len(care.people)


def _silent(state: State, care: Care) -> Step:
    return Step(state if isinstance(state, New) else replace(state, care=care), Told(()))


def _first(scene: Scene, place: int, known: Known, at: datetime, *, scarce: bool) -> Step:
    if known.diary.mark_of(minute(at)) is not None:
        rung = with_person(scene.care, place, known)
        return _silent(scene.state, rung)  # a single one in the minute of a daily one
    zone = zone_of(known.zone)
    today = at.astimezone(zone).date()
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
    newest = known.diary.asking(scene.moment.at)
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
        Choice(data("took", moment, place), "label-done"),
        Choice(data("snooze", moment, place), "label-snooze"),
        Choice(data("skip", moment, place), "label-skip-today"),
    )


def data(about: str, value: object, place: int) -> str:
    """The data of a button, ``about:value``, marked with whom it is about."""
    return f"{about}:{value}@{place}" if place else f"{about}:{value}"


def with_person(care: Care, place: int, known: Known) -> Care:
    """The account with one person changed, whoever is talked about."""
    return replace(care, people=(*care.people[:place], known, *care.people[place + 1 :]))
