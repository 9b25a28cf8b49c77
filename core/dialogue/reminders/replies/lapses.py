"""What is told of reminders and changes none now: forgotten yesterday, no tablets left."""

from __future__ import annotations

from core.dialogue.reminders.replies import reminded
from core.dialogue.reminders.single import ahead
from core.dialogue.scene import Scene, stay
from core.dialogue.states import Step
from core.messages import Say
from core.reading.reminders.amending import Amended
from core.reading.reminders.told import PART_OF_DAY_OFF
from core.reading.understood import Intent, Slot, Understood

_FOR_ONE = frozenset({Intent.REMIND, Intent.SNOOZE, Intent.ASK})
_WISHED = frozenset({"every-other", "one-week", "two-rhythms", "else"})
"""Wished by anybody; the others are told by somebody who is reminded."""


def answered(scene: Scene, said: Understood, more: Amended) -> Step | None:
    """Answer such a remark; None where there is none, or it asks something."""
    if not more.remark or (said.intent is Intent.ASK and more.remark != "else"):
        return None
    if more.remark in _WISHED:
        return stay(scene, Say(f"reminder-{more.remark}")) if _wishes(said) else None
    rhythm = scene.care.known.rhythm
    if more.remark == PART_OF_DAY_OFF:  # of one that comes once a day, it is that day's
        several = rhythm is not None and len(rhythm.times) > 1
        return stay(scene, Say("reminder-two-rhythms")) if several else None
    if more.remark == "only-then":
        return stay(scene, Say("reminder-two-rhythms")) if scene.care.known.daily else None
    known = scene.care.known
    if more.remark == "later-rest" and ahead(known, scene.moment.at):
        return stay(scene, Say("reminder-later-rest"))
    if known.daily is None or not said.slots.is_empty:
        return None
    if more.remark == "run-out" and (more.rests or more.resumes or more.off):
        return None  # 鈣片吃完了 這幾天先不用叫
    if more.remark == "untaken":
        return reminded.untaken(scene)
    return stay(scene, Say(f"reminder-{more.remark}"))


def _wishes(said: Understood) -> bool:
    about_time = any(each.slot is Slot.REMINDER_TIME for each in said.doubts)
    return said.intent in _FOR_ONE or bool(said.times) or about_time
