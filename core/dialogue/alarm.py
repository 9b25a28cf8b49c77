"""Danger to life, before anything else is read: 119 or 1925, and nothing else is said."""

from __future__ import annotations

from dataclasses import replace

from core.answers.danger import danger
from core.dialogue.scene import Scene
from core.dialogue.states import Asking, Resting, Step, tell
from core.messages import Say
from core.reading.understood import Intent, Understood

DANGER = frozenset({Intent.EMERGENCY, Intent.CRISIS})


def alarmed(scene: Scene, text: str) -> Step | None:
    """Stop everything for an emergency; the open question stays open, and is not put again."""
    kind = danger(text)
    if kind is None:
        return None
    state = scene.state
    kept = replace(state, care=scene.care) if isinstance(state, Asking) else Resting(scene.care)
    return tell(kept, Say(f"answer-{kind}"))


def only_asked(said: Understood) -> Understood:
    """「鈣片吃過量會怎樣」 sounds of danger and asks about it: a question."""
    return replace(said, intent=Intent.ASK) if said.intent in DANGER else said
