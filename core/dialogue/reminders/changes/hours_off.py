"""「8點到10點不要提醒」: what rings in those hours may move out of them; nothing is ended."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from core.dialogue.answering import about_whom
from core.dialogue.reminders import reminding, single
from core.dialogue.reminders.changes.daily_or_single import WHICH, daily_to, once_to
from core.dialogue.scene import Scene, ask, stay
from core.dialogue.states import Step
from core.messages import Ask, Say
from core.questions import do
from core.reading.normal import normalise
from core.reading.reminders.hours_off import Window, hours_off, is_within
from core.reading.reminders.once import day_named
from core.reading.understood import Understood
from core.reminders import BREAKFAST, QUIET_TO, moment, zone_of


def heard(scene: Scene, said: Understood) -> Step | None:
    """Offer to move what comes in those hours, else say that nothing does; None for no hours."""
    words = normalise(scene.words)
    windows = hours_off(words)
    if not windows or scene.asked not in {None, "reminder_time", WHICH}:
        return None
    turned = scene.holding(about_whom(scene.care, said))
    known, now = turned.care.known, scene.moment.at
    stands = (*reminding.as_it_is(known), *single.standing(known, now))
    if not stands:
        return None if scene.asked == "reminder_time" else stay(turned, reminding.none_yet())
    moved = _moved(turned, windows)
    ahead = [each for each in single.ahead(known, now) if _lies_in(turned, each, windows)]
    if not moved and not ahead:
        return stay(turned, Say("reminder-not-then"), *stands)
    if day_named(words, scene.today) is not None:
        return None  # 明天8點到10點不要提醒: that day alone
    daily = (daily_to(moved),) if moved else ()
    once = (once_to(known, each, _until(turned, each, windows)) for each in ahead[:1])
    choices = (*daily, *once, do("stop_reminder"), do("cancel"))
    return ask(turned, Ask("other", "ask-reminder-moves", (), choices), WHICH, *stands)


def _moved(scene: Scene, windows: tuple[Window, ...]) -> tuple[time, ...]:
    """Every day's hours, those in a window at its end; empty where none lies in one."""
    rhythm = scene.care.known.rhythm
    times = rhythm.times if rhythm is not None and not rhythm.paused else ()
    if not any(_window(each, windows) for each in times):
        return ()
    return tuple(sorted({_out_of(each, windows) for each in times}))


def _out_of(at: time, windows: tuple[Window, ...]) -> time:
    """The end of the window an hour lies in; where that is at night, breakfast."""
    window = _window(at, windows)
    if window is None:
        return at
    return window[1] if window[1] >= QUIET_TO else BREAKFAST


def _window(at: time, windows: tuple[Window, ...]) -> Window | None:
    return next((each for each in windows if is_within(at, each)), None)


def _lies_in(scene: Scene, at: datetime, windows: tuple[Window, ...]) -> bool:
    return _window(at.astimezone(zone_of(scene.care.known.zone)).time(), windows) is not None


def _until(scene: Scene, at: datetime, windows: tuple[Window, ...]) -> datetime:
    """When a single one would come after the window it lies in."""
    zone = zone_of(scene.care.known.zone)
    here = at.astimezone(zone)
    out = _out_of(here.time(), windows)
    days = (here.date(), here.date() + timedelta(days=1))
    return next(then for day in days if (then := moment(day, out, zone)) > at)
