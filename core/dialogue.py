"""The machine: step(state, event, moment, knowledge) -> Step(state, told, effects)."""

from __future__ import annotations

from dataclasses import dataclass

from core.messages import Effect, Event, Moment, Told


@dataclass(frozen=True, slots=True)
class New:
    """Nobody has spoken yet."""

    kind: str = "new"


State = New


@dataclass(frozen=True, slots=True)
class Step:
    """What an event led to."""

    state: State
    told: Told
    effects: tuple[Effect, ...] = ()


def step(state: State, event: Event, moment: Moment) -> Step:
    """Answer one event."""
    del event, moment
    return Step(state, Told(()))
