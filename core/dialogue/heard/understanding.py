"""What typed words are taken to mean, in the scene in which they are said."""

from __future__ import annotations

from dataclasses import replace

from core.care import NO_ACCOUNT
from core.dialogue.answering import fills, only_whom, place_of
from core.dialogue.heard import confirming, elsewhere, the_rest
from core.dialogue.people import several, told_together
from core.dialogue.reminders import another_hour, reminding
from core.dialogue.reminders.replies import reminded
from core.dialogue.scene import Scene
from core.dialogue.states import Asking, New
from core.person import Subject
from core.questions import BY_NAME
from core.reading.bare_answers import is_bare
from core.reading.pattern import Pattern
from core.reading.read import read, read_on
from core.reading.tongues.saying import surely
from core.reading.understood import Context, Intent, Understood

_PLAINLY = frozenset(f"ask-{name}" for name in BY_NAME if name != "birthday")
"""The texts with which the plan's questions open; an answer to what goes on from them may point."""


def is_for_the_question(scene: Scene, text: str) -> bool:
    """Whether a text is an answer and nothing else, which is most of what people type."""
    state = scene.state
    opens = isinstance(state, New) or (isinstance(state, Asking) and state.ask.id in _PLAINLY)
    return opens and is_bare(text)


def understood(scene: Scene, typed: str, text: str) -> Understood:
    """Read a text, in which what was typed says in full whom or what it points at."""
    if confirming.says_neither(scene) or the_rest.is_of_the_list_before(scene, text):
        return Understood(intent=Intent.UNKNOWN)
    after_reminder = any(each.startswith("remind-now") for each in scene.care.last)
    asked, profile = _asked(scene, text), scene.care.known.profile
    context = Context(scene.today, asked, profile, after_reminder)
    heard = read_on(text, context) if text == typed else read(text, context)
    said, context = _of_whom(scene, text, heard, context)
    said = _of_what_was_asked(scene, text, asked, _to_waiting(scene, text, context, said))
    return elsewhere.told(scene, said) or _without_bystander(scene, said)


def _without_bystander(scene: Scene, said: Understood) -> Understood:
    """「孫女來了 今天不吃」, to a reminder: of nobody kept, she only stands by."""
    subject, slots = said.slots.subject, said.slots
    answers = said.intent in {Intent.SKIP_TODAY, Intent.SNOOZE} and reminded.waits(scene)
    if not answers or subject in {None, Subject.SELF} or not only_whom(said):
        return said
    if place_of(scene.care, subject, said.relation) is not None:
        return said
    return replace(said, slots=replace(slots, subject=None, sex=None), relation=None)


def _of_whom(
    scene: Scene, text: str, heard: Understood, context: Context
) -> tuple[Understood, Context]:
    """Read it once more as told of another, where it is, beside what is known of them."""
    locale = scene.care.manner.locale
    told = told_together.of_one_kept(scene, text, surely(heard, text, locale))
    said = several.another(scene.care, text, told)
    theirs = several.of_another(scene, said)
    if theirs is None:
        return said, context
    context = replace(context, profile=theirs)
    still = surely(several.still_of(said, read_on(text, context)), text, locale)
    return several.another(scene.care, text, still), context


def _of_what_was_asked(scene: Scene, text: str, asked: str | None, said: Understood) -> Understood:
    """What no reader filled may answer the very question, or the rest of its list."""
    if fills(said):
        return said
    if not said.doubts:
        medicine = isinstance(scene.state, Asking) and scene.state.ask.id == "ask-safety-medicine"
        rest = the_rest.nothing_else(scene.care.known, asked, text, medicine=medicine)
        said = rest or confirming.told(scene, text) or said
    if fills(said):
        return said
    said = confirming.out_of_doors(scene, text) or said
    return the_rest.of_what_is_left(scene, text, said) or said


def _to_waiting(scene: Scene, text: str, context: Context, said: Understood) -> Understood:
    """「吞下去了」, hours after the reminder and with other talk between, still answers it."""
    unheard = said.intent is Intent.UNKNOWN and not fills(said) and not said.doubts
    if not unheard or context.asked is not None or not reminded.waits(scene):
        return said
    late = read_on(text, replace(context, after_reminder=True))
    return late if late.intent in reminding.WISHES else said


_INVITED = {"health_unknown": "safety", "age_unknown": "age", "age_invalid": "age"}
"""What a plan without figures asks for in its own words, by the warning that does."""

_ALL = Pattern("都|全|完全|通通|什麼病|任何")


def _asked(scene: Scene, text: str) -> str | None:
    """Return the open question, or what the plan just shown asks; 「沒有」 alone is too little."""
    if another_hour.is_said(scene, text):
        return "reminder_time"
    if isinstance(scene.state, Asking):
        return scene.asked if scene.asked != "birthday" else None
    invited = next((_INVITED[each] for each in scene.care.last if each in _INVITED), None)
    if invited is None and scene.care == NO_ACCOUNT:
        return "subject"  # the first words of all: 自己用, 媽媽
    if "diet-unlisted" in scene.care.last and not scene.care.known.profile.diet:
        return "diet"  # 花生過敏, and then 芒果也會
    return None if invited == "safety" and not _ALL.search(text) else invited
