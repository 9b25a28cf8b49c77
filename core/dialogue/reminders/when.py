"""Asking when to remind: the hours that fit a plan, and which of two a person means."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from core import cautions
from core.care import Known
from core.dialogue.scene import Scene
from core.dialogue.states import Asking
from core.knowledge import Knowledge
from core.messages import Ask, Choice, Phrase
from core.questions import do
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.reminders.amending import amended
from core.reading.reminders.days import days_said
from core.reading.understood import Doubtful, Slot, Understood
from core.reminders import proposals

NOON, EVENING, SMALL_HOURS = time(12), time(18), time(4)


def asking(scene: Scene) -> Ask:
    """Ask for times, offering those that fit the plan and the medicines."""
    return times_asked(scene.care.known, scene.knowledge)


def times_asked(known: Known, knowledge: Knowledge) -> Ask:
    """Ask for times of the day; the platform's own picker may stand beside them."""
    offered = proposals(cautions.holding(known.profile, knowledge))
    choices = tuple(offer(each) for each in offered)
    return Ask("reminder_time", "ask-reminder-time", (), (*choices, do("cancel")), picks_time=True)


def offer(times: tuple[time, ...]) -> Choice:
    """A button that sets one time or several."""
    data = "time:" if len(times) == 1 else "times:"
    data += "-".join(each.strftime("%H:%M") for each in times)
    return Choice(data, "label-time", (("time", clock(times)),))


def clock(times: tuple[time, ...]) -> tuple[Phrase, ...]:
    """Times to be listed as a language lists things: 08:00、18:30."""
    return tuple(Phrase("label-time", (("time", each.strftime("%H:%M")),)) for each in times)


def day_phrase(day: date) -> Phrase:
    """A date as people say it: 12 月 2 日（星期三）."""
    weekday = Phrase(f"day-{day.isoweekday()}")
    return Phrase("on-day", (("month", day.month), ("day", day.day), ("weekday", weekday)))


def shifted(times: tuple[time, ...], minutes: int) -> tuple[time, ...]:
    """「往後延一個小時」: each of them, round the clock."""
    some_day = [datetime.combine(date.min + timedelta(days=1), each) for each in times]
    return tuple(sorted({(each + timedelta(minutes=minutes)).time() for each in some_day}))


def unsure(why: Doubtful, offered: tuple[str, ...], *, planned: bool) -> Ask:
    """Ask which of two hours is meant; before the plan that is a matter of confirming."""
    wording = {Doubtful.BEDTIME: "-bedtime", Doubtful.HOUR_UNSURE: "-unsure"}.get(why, "")
    times = tuple(time.fromisoformat(each) for each in offered)
    choices = tuple(offer((each,)) for each in times)
    if len({each < NOON for each in times}) == 1:  # 早餐後: not morning or evening, but when
        wording = "-about" if wording == "-unsure" else wording
    if is_all_day(times):  # 三餐飯後: not one of them, but each
        wording, choices = "", (offer(tuple(sorted(times))), *choices)
    name = "reminder_time" if planned else "confirm"
    text = f"ask-reminder-time{wording}"
    return Ask(name, text, (), (*choices, do("cancel")), picks_time=True)


def is_all_day(times: tuple[time, ...]) -> bool:
    """Whether times lie over the whole day, so that all of them may be meant."""
    return len(times) > len(("morning", "evening")) and min(times) < NOON < max(times)


def narrowed(scene: Scene, said: Understood) -> Understood:
    """「早上」 to "morning or evening?", 「十點」 to "when to bed?": the one it can mean."""
    state = scene.state
    if (moved := _of_the_one_set(scene, said)) is not None:
        return moved
    if not isinstance(state, Asking) or not said.doubts:
        return said
    if not state.ask.id.startswith("ask-reminder-time") or not _of_hours(said):
        return said  # 「差一歲」 of an age is put with -about too
    if state.ask.id.endswith("-bedtime"):
        late = [each for each in said.doubts[0].proposals if _is_late(str(each))]
        return _meaning(said, late[0]) if len(late) == 1 else said
    if state.ask.id.endswith("-about"):
        return _of_the_same_half(state.ask, said)
    if not state.ask.id.endswith("-unsure"):
        return said
    meant = _in_half(scene, state.ask) or {str(each) for each in said.doubts[0].proposals}
    offered = [each.data.removeprefix("time:").partition("@")[0] for each in state.ask.choices]
    fitting = meant.intersection(offered) or _in_part(meant, offered)
    if is_all_day(tuple(map(time.fromisoformat, meant))):
        return said
    if state.question != "reminder_time" or len(fitting) != 1:
        return said
    return _meaning(said, fitting.pop())


def _in_half(scene: Scene, ask: Ask) -> set[str]:
    """「不是早上是晚上」 to "morning or evening?": those offered in the half that is meant."""
    half = amended(scene.words, scene.today).half
    offered = [each.data.removeprefix("time:").partition("@")[0] for each in ask.choices]
    times = [each for each in offered if each[:2].isdecimal()]
    return {each for each in times if time.fromisoformat(each).hour in half}


def _of_hours(said: Understood) -> bool:
    return said.doubts[0].slot is Slot.REMINDER_TIME


_LATER = Pattern("太早|晚一?點|晚個|延後|往後|慢一?點|來不及|起不來|還在睡|還沒(?:醒|起)")
_MOVES = Pattern("改|挪|換|移|調|再(?:叫|提醒|通知)")
_NEAR = 90
"""Minutes: who moves 19:00 to 「六點半」 means the evening's, which is said back."""
_EARLIER = Pattern("太晚|早一?點|早個|提早|提前|往前|已經睡|睡著")


def _of_the_one_set(scene: Scene, said: Understood) -> Understood | None:
    """「太早 改五點十五」, where it rings at 16:00: later, and in the same half of the day."""
    rhythm = scene.care.known.rhythm
    open_ = [str(each) for doubt in said.doubts[:1] for each in doubt.proposals]
    if rhythm is None or len(rhythm.times) != 1 or len(open_) != len(("早", "晚")):
        return None
    if said.doubts[0].why is not Doubtful.HOUR_UNSURE:
        return None
    words, now = normalise(scene.words), rhythm.times[0]
    later, earlier = _LATER.search(words) is not None, _EARLIER.search(words) is not None
    if later is earlier:
        near = [at for at in map(time.fromisoformat, open_) if _apart(at, now) <= _NEAR]
        moves = said.days is None and not later and _MOVES.search(words) is not None
        return _meaning(said, near[0].isoformat("minutes")) if moves and len(near) == 1 else None
    same = [at for at in map(time.fromisoformat, open_) if (at < NOON) is (now < NOON)]
    fitting = [at for at in same if (at > now if later else at < now)]
    return _meaning(said, fitting[0].isoformat("minutes")) if len(fitting) == 1 else None


def on_days_told(scene: Scene, said: Understood) -> Understood:
    """「早上」, after 「改成週末九點」 was asked about: on the days named then."""
    if not said.times or said.days is not None or not isinstance(scene.state, Asking):
        return said
    told = days_said(normalise(scene.state.told)) if scene.state.told else None
    return replace(said, days=told.days) if told else said


def _apart(at: time, other: time) -> int:
    """Minutes between two hours of a day, the shorter way round."""
    minutes = abs((at.hour - other.hour) * 60 + at.minute - other.minute)
    return min(minutes, 24 * 60 - minutes)


def _in_part(meant: set[str], offered: list[str]) -> set[str]:
    """「早上」 to 8:30, morning or evening: the one that lies in it, though we would say eight."""
    times = [each for each in offered if len(each) == len("08:30") and each[2] == ":"]
    halves = {time.fromisoformat(each) < NOON for each in meant}
    return {each for each in times if halves == {time.fromisoformat(each) < NOON}}


def _of_the_same_half(ask: Ask, said: Understood) -> Understood:
    """「早餐後」, and then 「八點」: eight in the morning."""
    offered = [each.data.removeprefix("time:").partition("@")[0] for each in ask.choices]
    hours = [time.fromisoformat(each) < NOON for each in offered if ":" in each and each[0] != "d"]
    open_ = [str(each) for each in said.doubts[0].proposals]
    fitting = [each for each in open_ if hours and (time.fromisoformat(each) < NOON) == hours[0]]
    return _meaning(said, fitting[0]) if len(fitting) == 1 and len(open_) > 1 else said


def _meaning(said: Understood, written: int | str) -> Understood:
    at = time.fromisoformat(str(written))
    return replace(said, slots=replace(said.slots, reminder_time=at), times=(at,), doubts=())


def _is_late(written: str) -> bool:
    """Whether somebody may go to bed at such a time."""
    return time.fromisoformat(written) >= EVENING or time.fromisoformat(written) < SMALL_HOURS
