"""Danger to life, before anything else is read: 119 or 1925, and nothing else is said."""

from __future__ import annotations

from dataclasses import replace

from core.dialogue.scene import Scene
from core.dialogue.states import Asking, Resting, Step, tell
from core.messages import Say
from core.reading.danger import danger


def alarmed(scene: Scene, text: str) -> Step | None:
    """Stop everything for an emergency; the open question stays open, and is not put again."""
    kind = danger(text)
    if kind is None:
        return None
    state = scene.state
    kept = replace(state, care=scene.care) if isinstance(state, Asking) else Resting(scene.care)
    return tell(kept, Say(f"answer-{kind}"))
