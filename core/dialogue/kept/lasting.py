"""How long everything is kept: while the talk lasts, or until a year of silence was asked about."""

from __future__ import annotations

from dataclasses import replace

from core.dialogue.reminders.due import ONCE
from core.dialogue.scene import Scene, stay
from core.dialogue.states import New, Step, tell
from core.messages import (
    Choice,
    Effect,
    Fleeting,
    Forget,
    Idle,
    Later,
    Say,
    Schedule,
    Share,
    Subscribe,
    Told,
)
from core.outside import Invite, Join
from core.questions import do

KEEP = Choice("keep:all", "label-keep-all")
LASTING = (Schedule, Share, Subscribe, Invite, Join)
"""Effects that cannot be done for somebody who is forgotten when the talk is over."""


def idle(scene: Scene, event: Idle) -> Step:
    """Nothing was heard for long: ask once; who did not answer, or wants it so, is forgotten."""
    care = scene.care
    if isinstance(scene.state, New) or care.fleeting or event.asked:
        return Step(New(), Told(()), (Forget(),))
    return tell(scene.state, Say("idle-ask", (), (KEEP, do("delete_data"))))


def fleeting(scene: Scene) -> Step:
    """Keep nothing from here on but what the talk needs."""
    moved = scene.holding(replace(scene.care, fleeting=True))
    return stay(moved, Say("fleeting-on", (), (KEEP,)), effects=(Fleeting(on=True),))


def keep(scene: Scene) -> Step:
    """「留著」: as usual, from here on."""
    again = (Fleeting(on=False),) if scene.care.fleeting else ()
    moved = scene.holding(replace(scene.care, fleeting=False))
    return stay(moved, Say("kept-all"), effects=again)


def _is_single(effect: Effect) -> bool:
    """A reminder asked for once; a snooze is over while the talk is still remembered."""
    return isinstance(effect, Later) and effect.reminder.endswith(ONCE)


def kept_again(done: Step) -> Step:
    """Keep things again where a step needs it; asking for a reminder is that consent."""
    state = done.state
    if isinstance(state, New) or not state.care.fleeting or done.look:
        return done
    if not any(isinstance(each, LASTING) or _is_single(each) for each in done.effects):
        return done
    care = replace(state.care, fleeting=False)
    told = replace(done.told, replies=(*done.told.replies, Say("fleeting-off")))
    effects = (*done.effects, Fleeting(on=False))
    return replace(done, state=replace(state, care=care), told=told, effects=effects)
