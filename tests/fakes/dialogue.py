"""A conversation small enough to see what a turn does: it remembers each word and echoes it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal, cast

from bot.arrivals import Arrival
from bot.bubbles import Bubble, Text
from core.dialogue import New, State, Step
from core.messages import Cancel, Event, Forget, Left, Moment, Said, Say, Told

SECRET = "a secret of the tests"  # noqa: S105 - no secret at all
START = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Heard:
    """Everything a person said."""

    words: tuple[str, ...]
    kind: Literal["heard"] = "heard"


States = New | Heard


def echo(state: State, event: Event, moment: Moment) -> Step:
    """Remember and echo words; a few of them do more."""
    del moment
    if isinstance(event, Left):
        return Step(state, Told(()))
    word = event.text if isinstance(event, Said) else type(event).__name__
    if word == "boom":
        raise RuntimeError(word)
    if word == "forget me":
        return Step(New(), say("forgotten"), (Forget(),))
    heard = Heard((*words_of(state), word))
    effects = (Cancel("daily"),) if word == "cancel" else ()
    told = Told(()) if word == "silence" else say(word)
    return Step(cast("State", heard), told, effects)


def words_of(state: object) -> tuple[str, ...]:
    """Return what a person said until now."""
    return state.words if isinstance(state, Heard) else ()


def say(word: str) -> Told:
    """Tell one word."""
    return Told((Say("echo", (("word", word),)),))


def bubbles(told: Told, _address: str = "") -> tuple[Bubble, ...]:
    """Put what is told into words; one word cannot be said."""
    said = [word for reply in told.replies if isinstance(reply, Say) for _, word in reply.args]
    if "unspeakable" in said:
        raise LookupError
    return tuple(Text(f"{word}!") for word in said)


def arrival(  # noqa: PLR0913 - a test names only what it is about
    word: str | Event,
    event_id: str = "",
    *,
    person: str = "telegram:1",
    at: float = 0.0,
    happened: float | None = None,
    reply_to: str = "",
) -> Arrival:
    """Return an arrival; moments are seconds after START."""
    return Arrival(
        person=person,
        event_id=event_id or f"event of {word}",
        event=Said(word) if isinstance(word, str) else word,
        received_at=START + timedelta(seconds=at),
        happened_at=START + timedelta(seconds=at if happened is None else happened),
        reply_to=reply_to,
    )
