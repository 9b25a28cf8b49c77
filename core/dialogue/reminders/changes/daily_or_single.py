"""「改成早上十點」, where one comes every day and one a single time: which of them is meant."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from core.care import Known
from core.dialogue.answering import about_whom
from core.dialogue.reminders import due, reminding, single, single_moved
from core.dialogue.reminders.replies import reminded
from core.dialogue.reminders.when import NOON, clock, day_phrase, shifted
from core.dialogue.scene import Scene, ask, stay
from core.dialogue.states import Asking, Resting, Step, tell
from core.dialogue.taps import Tap
from core.diary import minute, moment_of
from core.messages import Ask, Choice, Say
from core.questions import do
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.reminders.amending import Amended
from core.reading.reminders.clock import clocks
from core.reading.reminders.once import Change, changed
from core.reading.understood import Intent, Slot, Understood
from core.reminders import moment, next_due, zone_of

WHICH = "which"
"""The question which of two reminders is to change, and what its buttons are about."""

_SPOKEN_OF = {
    "single": frozenset({"reminder-once", "reminder-once-at"}),
    "daily": frozenset({"reminder-set", "reminder-from", "remind-now", "remind-now-follow"}),
}
_DAILY = Pattern("每|天天|平[常日]|固定|都|以後|之後|every ?day|from now on")
_SINGLE = Pattern("一次|單次|那[天次]|今|明|後天|[月號]")


@dataclass(frozen=True, slots=True)
class _Wish:
    """What may be meant: hours said (one, or the two of 十點), or minutes later."""

    hours: tuple[time, ...] = ()
    shift: int = 0

    def of(self, at: time) -> time:
        """The hour wished, in the half of the day of the one that stands."""
        return min(self.hours, key=lambda each: (each < NOON) is not (at < NOON))


def heard(scene: Scene, said: Understood, more: Amended) -> Step | None:
    """Change the one spoken of last, else ask which; None where only one can be meant."""
    if scene.asked == WHICH and (chosen := _chosen(scene)) is not None:
        return chosen
    if (rung := _rung(scene, said)) is not None:
        return rung
    if (asked := _this_once(scene, said, more)) is not None:
        return asked
    if not any(each.once for each in scene.care.people):
        return None
    turned = scene.holding(about_whom(scene.care, said))
    wish, known = _wish(turned, said, more), turned.care.known
    several = single.ahead(known, scene.moment.at)
    if wish is None or not several or not reminding.as_it_is(known):
        return None
    last = set(scene.care.last)
    if last & _SPOKEN_OF["daily"] and not last & _SPOKEN_OF["single"]:
        return None
    if last & _SPOKEN_OF["single"] and len(several) == 1:
        return _single(turned, several[0], _then(turned, several[0], wish))
    return _asked(turned, several, wish)


def tapped(scene: Scene, tap: Tap) -> Step | None:
    """A button of the question: ``d-0800-2000`` for every day, ``<minute>-<minute>`` once."""
    first, *rest = tap.value.split("-")
    if tap.about != WHICH:
        return None
    if first == _NEXT and len(rest) == len(("before", "then")) and "".join(rest).isdecimal():
        return _next_one(scene, moment_of(int(rest[0])), moment_of(int(rest[1])))
    if first == "d":
        return _daily(scene, tuple(time(int(each[:2]), int(each[2:])) for each in rest))
    if len(rest) != 1 or not (first + rest[0]).isdecimal():
        return None
    return _single(scene, moment_of(int(first)), moment_of(int(rest[0])))


_NEXT = "o"
"""What the data of a button begins with that moves the next of every day's, this once."""


def _this_once(scene: Scene, said: Understood, more: Amended) -> Step | None:
    """「延後一小時」 before any ring: the next one, or every day's? 「明天晚一小時」 tells."""
    words = normalise(scene.words)
    told = _ONE_DAY.search(words) is not None
    just_set = not told and bool(_JUST_SET & set(scene.care.last))
    if not more.shift or just_set or _DAILY.search(words) or said.intent is Intent.SNOOZE:
        return None
    turned = scene.holding(about_whom(scene.care, said))
    known, now = turned.care.known, scene.moment.at
    if single.ahead(known, now) or not reminding.as_it_is(known) or known.rhythm is None:
        return None
    before = next_due(known.rhythm, _from(turned, words))
    then = before + timedelta(minutes=more.shift) if before else now
    if before is None or then <= now:
        return None
    day = before.astimezone(zone_of(known.zone)).date()
    if told and (day == scene.today) is (_TODAY.search(words) is not None):
        return _next_one(turned, before, then)
    once = once_to(known, before, then)
    data = once.data.replace(f"{WHICH}:", f"{WHICH}:{_NEXT}-")
    choices = (_choice_of_daily(known, _Wish(shift=more.shift)), replace(once, data=data))
    asks = (("day", day_phrase(day)),)
    which = Ask("other", "ask-reminder-shift", asks, (*choices, do("cancel")))
    return ask(turned, which, WHICH)


_TODAY, _TOMORROW = Pattern("今[天日晚早]|today"), Pattern("明[天日晚早]|tomorrow")
_ONE_DAY = Pattern("[今明][天日晚早]|today|tomorrow")


def _from(scene: Scene, words: str) -> datetime:
    """From when on the next one is looked for: 明天 skips what still comes today."""
    if not _TOMORROW.search(words):
        return scene.moment.at
    zone = zone_of(scene.care.known.zone)
    return moment(scene.today + timedelta(days=1), time(0), zone) - timedelta(minutes=1)


_JUST_SET = frozenset({"reminder-set", "reminder-from"})


def _next_one(scene: Scene, before: datetime, then: datetime) -> Step:
    """Every day's at another hour this once; a moment that has come by now is not moved."""
    known = scene.care.known
    if known.rhythm is None or before <= scene.moment.at:
        return tell(Resting(scene.care), Say("remind-old"))
    moved, told, effects = single_moved.this_once(scene, before, then)
    return tell(Resting(moved.care), *told, effects=effects)


def _rung(scene: Scene, said: Understood) -> Step | None:
    """「改成四點」 to a single one that just came: it comes again today, and nothing every day."""
    known, times = scene.care.known, single.times_of(said) or _open(said)
    if (
        not due.asks_of_a_single(known, scene.moment.at)
        or changed(normalise(scene.words), scene.today) is None
    ):
        return None
    if "remind-now" not in scene.care.last or _DAILY.search(normalise(scene.words)):
        return None
    ahead = [minutes for at in times if (minutes := reminded.minutes_until(scene, at)) > 0]
    return reminded.typed(scene, "snooze", min(ahead), only_now=True) if ahead else None


def _open(said: Understood) -> tuple[time, ...]:
    of_hours = (each for each in said.doubts if each.slot is Slot.REMINDER_TIME)
    return tuple(time.fromisoformat(str(at)) for each in of_hours for at in each.proposals)


def _wish(scene: Scene, said: Understood, more: Amended) -> _Wish | None:
    if more.shift and not _DAILY.search(normalise(scene.words)):
        return _Wish(shift=more.shift)
    if changed(normalise(scene.words), scene.today) != Change(None, None) or more.moves:
        return None
    hours = said.times or _open(said)
    return _Wish(hours) if hours and said.days is None and len(said.times) <= 1 else None


def _then(scene: Scene, before: datetime, wish: _Wish) -> datetime:
    """When a single one would come, as wished."""
    zone = zone_of(scene.care.known.zone)
    here = before.astimezone(zone)
    if wish.shift:
        return before + timedelta(minutes=wish.shift)
    return moment(here.date(), wish.of(here.time()), zone)


def _asked(scene: Scene, several: tuple[datetime, ...], wish: _Wish) -> Step:
    """Ask which, with a button for each, which say what would be; of many, to name its day."""
    known = scene.care.known
    stands = (*reminding.as_it_is(known), *single.standing(known, scene.moment.at))
    if len(several) > 1:
        first = several[0].astimezone(zone_of(known.zone)).date()
        return stay(scene, *stands, Say("reminder-once-which", (("day", day_phrase(first)),)))
    once = once_to(known, several[0], _then(scene, several[0], wish))
    choices = (_choice_of_daily(known, wish), once, do("cancel"))
    return ask(scene, Ask("other", "ask-reminder-which", (), choices), WHICH, *stands)


def _choice_of_daily(known: Known, wish: _Wish) -> Choice:
    rhythm = known.rhythm
    before = rhythm.times if rhythm else ()
    return daily_to(shifted(before, wish.shift) if wish.shift else (wish.of(before[0]),))


def daily_to(times: tuple[time, ...]) -> Choice:
    """A button that moves every day's reminder to these hours."""
    data = "-".join(("d", *(f"{each:%H%M}" for each in times)))
    return Choice(f"{WHICH}:{data}", "label-daily-to", (("time", clock(times)),))


def once_to(known: Known, before: datetime, then: datetime) -> Choice:
    """A button that moves a single reminder."""
    at = clock((then.astimezone(zone_of(known.zone)).time(),))
    return Choice(f"{WHICH}:{minute(before)}-{minute(then)}", "label-once-to", (("time", at),))


def _chosen(scene: Scene) -> Step | None:
    """「每天的」, 「明天那次」: the one of the two."""
    state, words = scene.state, normalise(scene.words)
    daily, once = _DAILY.search(words) is not None, _SINGLE.search(words) is not None
    if not isinstance(state, Asking) or daily is once or clocks(words):
        return None  # 每天改成晚上九點 is another hour than those offered
    about, _, value = state.ask.choices[0 if daily else 1].data.partition("@")[0].partition(":")
    return tapped(scene, Tap(about, value, scene.care.current))


def _daily(scene: Scene, times: tuple[time, ...]) -> Step | None:
    rhythm = scene.care.known.rhythm
    if rhythm is None or not times:
        return None
    moved, told, effects = reminding.keeping(scene, replace(rhythm, times=times))
    return tell(Resting(moved.care), *told, effects=effects)


def _single(scene: Scene, before: datetime, then: datetime) -> Step:
    """Move it; one that has come by now, or was called off, is not set again."""
    known = scene.care.known
    if before not in single.ahead(known, scene.moment.at):
        return tell(Resting(scene.care), Say("remind-old"))
    moved, told, effects = single_moved.moved(scene, before, then)
    return tell(Resting(moved.care), *told, *reminding.as_it_is(known), effects=effects)
