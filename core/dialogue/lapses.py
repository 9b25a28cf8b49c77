"""What is told of reminders and changes none now: forgotten yesterday, no tablets left."""

from __future__ import annotations

from core.dialogue.reminding import is_set
from core.dialogue.scene import Scene, stay
from core.dialogue.states import Step
from core.messages import Say
from core.reading.amending import Amended
from core.reading.understood import Intent, Understood

_TOLD = frozenset({"later-rest", "run-out", "forgot"})
"""Told by somebody who is reminded; the others are wished by anybody."""


def answered(scene: Scene, said: Understood, more: Amended) -> Step | None:
    """Answer such a remark; None where there is none, or it asks something."""
    if not more.remark or said.intent is Intent.ASK:
        return None
    if more.remark in _TOLD:
        meant = is_set(scene.care.known) and not any(said.slots.filled())
    else:
        meant = said.intent is Intent.REMIND or bool(said.times)
    return stay(scene, Say(f"reminder-{more.remark}")) if meant else None
