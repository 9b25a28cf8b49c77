"""The list of the health question: an answer to a part of it answers not for the rest.

「可邁丁停了」 from somebody who was never asked leaves nothing noted, and yet all of it open.
"""

from __future__ import annotations

from dataclasses import replace

from core.care import Care, Known
from core.dialogue.answering import unnamed
from core.dialogue.scene import Scene
from core.dialogue.states import Asking
from core.person import Condition
from core.reading.health.hits import health_hits
from core.reading.normal import normalise
from core.reading.understood import Slot, Understood
from core.reading.undone import is_anothers

DUE = "list-due"
"""Among the closed questions: a part of the health question was put, the list is still to come."""

PARTS = frozenset(
    {
        "ask-safety-medicine",
        "ask-safety-kidney",
        "ask-safety-nursing",
    }
)


def due(scene: Scene, moved: Scene, part: str) -> Scene:
    """Remember, as a part is put out of the blue, that the list itself was never answered.

    Where it was answered with 「都沒有」, that and the amounts wait until the part is told.
    """
    known = moved.care.known
    if part in PARTS and "safety" in known.closed and known.profile.conditions == ():
        return moved.holding(moved.care.with_known(unnamed(known)))
    if scene.asked == "safety" or "safety" in scene.care.known.closed:
        return moved
    return moved.holding(moved.care.with_known(known.close(DUE)))


def kept_open(scene: Scene, care: Care, said: Understood) -> Known:
    """Return what is known with the health question still open where only a part was answered."""
    known = care.known
    if Slot.CONDITIONS in said.refused or "safety" not in known.closed:
        return known.reopen(DUE)
    state, before = scene.state, scene.care.known
    same = care.current == scene.care.current and known.profile.subject is before.profile.subject
    if not same:
        return known.reopen(DUE)  # of somebody else nothing was noted that could be gone
    part = isinstance(state, Asking) and state.ask.id in PARTS and DUE in before.closed
    noted = before.profile.conditions or ()
    gone = bool(noted) and not known.profile.conditions and scene.asked != "safety"
    unnamed = Condition.UNKNOWN_ANTICOAGULANT in noted  # a medicine nobody could name told no more
    back = scene.asked == "safety" and said.slots.conditions == () and _names(scene.words, noted)
    if not part and not back and not (gone and ("safety" not in before.closed or unnamed)):
        return known
    left = replace(known.profile, conditions=(not back and known.profile.conditions) or None)
    return replace(known, profile=left).reopen(DUE).reopen("safety")


def _names(text: str, noted: tuple[Condition, ...]) -> bool:
    """Whether what is noted is told to be not so: 「他沒裝支架」 is no plain 「沒有」."""
    words = normalise(text)
    return is_anothers(words, noted) or any(hit.meaning in noted for hit in health_hits(words))
