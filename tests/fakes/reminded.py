"""A conversation that only sets reminders, and says each that comes."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from core.dialogue import State, Step
from core.messages import Cancel, Due, Effect, Event, Forget, Later, Moment, Said, Schedule
from tests.fakes.dialogue import Heard, say, words_of

EVERY_DAY = (1, 2, 3, 4, 5, 6, 7)


def reminded(state: State, event: Event, moment: Moment) -> Step:
    """``08:00 20:00`` sets, ``later 30`` comes back once, ``stop`` ends, ``forget`` erases."""
    if isinstance(event, Due):
        word = f"{event.reminder} {event.at:%d.%H:%M}{' missed' if event.missed else ''}"
        return Step(heard(state, word), say(word))
    text = event.text if isinstance(event, Said) else ""
    if text == "boom":
        raise RuntimeError(text)
    return Step(heard(state, text), say(text), tuple(wishes(text, moment.at)))


def heard(state: State, word: str) -> State:
    """Remember a word."""
    return Heard((*words_of(state), word))  # type: ignore[return-value]  # a state of the tests


def wishes(text: str, now: datetime) -> list[Effect]:
    """Return what words wish for."""
    first, *rest = text.split() or [""]
    match first:
        case "stop":
            return [Cancel(*rest)]
        case "forget":
            return [Forget()]
        case "later":
            return [Later("0.snooze", now + timedelta(minutes=int(rest[0])))]
        case _ if ":" in first:
            times = tuple(time.fromisoformat(each) for each in (first, *rest))
            return [Schedule("0", times, EVERY_DAY)]
        case _:
            return []
