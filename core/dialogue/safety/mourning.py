"""Somebody in the family has died: it is heard as that, and nobody is reminded of them again."""

from __future__ import annotations

from dataclasses import replace

from core.care import NOBODY, Care, Known
from core.dialogue.answering import word_for
from core.dialogue.saying import who
from core.dialogue.scene import Scene, stay
from core.dialogue.states import Asking, Resting, Step, tell
from core.messages import Cancel, Say
from core.person import NAMELESS
from core.reading.kinship import Kin
from core.reading.mourning import bereaved


def heard(scene: Scene, text: str) -> Step | None:
    """Answer 「我媽上個月過世了」; None where a message tells of no death."""
    told = bereaved(text)
    if told is None:
        return None
    place = _place(scene.care, *told)
    known = scene.care.people[place] if place is not None else NOBODY
    if place is not None and (known.rhythm is not None or known.once):
        return _unreminded(scene, place)
    if place == scene.care.current or scene.asked == "subject":
        return tell(Resting(scene.care), Say("mourned"))
    return stay(scene, Say("mourned"))


def _place(care: Care, word: str, kin: Kin) -> int | None:
    """Where they stand among those in care; an aunt is none of the others without a name."""
    return next((at for at, each in enumerate(care.people) if _is_one(each, word, kin)), None)


def _is_one(known: Known, word: str, kin: Kin) -> bool:
    if known.profile.subject is not kin.subject:
        return False
    relation = known.relation or ""
    if kin.subject in NAMELESS or "外" in relation + word:  # 外婆 is not 阿嬤
        return word_for(relation) == word_for(word)
    return None in {known.profile.sex, kin.sex} or known.profile.sex is kin.sex


def _unreminded(scene: Scene, place: int) -> Step:
    """Stop their reminders at once: one more would hurt."""
    known = scene.care.people[place]
    asked_of_them = isinstance(scene.state, Asking) and place == scene.care.current
    current = scene.care.current
    silent = replace(known, rhythm=None, former=None, once=())
    care = scene.care.turn_to(place).with_known(silent)
    moved = scene.holding(care.turn_to(current))
    said = Say("mourned-stopped", (("who", who(known)),))
    if asked_of_them or not isinstance(scene.state, Asking):
        return tell(Resting(moved.care), said, effects=(Cancel(str(place)),))
    return stay(moved, said, effects=(Cancel(str(place)),))
