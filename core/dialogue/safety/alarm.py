"""Danger to life, before anything else is read: 119 or 1925, and nothing else is said.

What comes right after it is answered with care, and no open question is put again.
"""

from __future__ import annotations

from dataclasses import replace

from core.care import NOBODY, SEX_OF
from core.dialogue.answering import take_in
from core.dialogue.answers.asides import PLAIN
from core.dialogue.scene import Scene, proceed, stay
from core.dialogue.states import Asking, Resting, State, Step, tell
from core.messages import Ask, Say
from core.person import Subject
from core.reading.danger import Danger, danger
from core.reading.helped import goes_on, help_is_coming, nods
from core.reading.read import read_on
from core.reading.tongues.saying import who_cries
from core.reading.understood import Context, Slots, Understood

AFTER_119, AFTER_1925, COMING = "after-alarm-119", "after-alarm-1925", "help-is-coming"
_RUNG = {
    f"answer-{Danger.EMERGENCY}": AFTER_119,
    f"answer-{Danger.SWALLOWED}": AFTER_119,
    f"answer-{Danger.CRISIS}": AFTER_1925,
    AFTER_119: AFTER_119,
    AFTER_1925: AFTER_1925,
    COMING: AFTER_119,
}
"""What was said last, where it rang or stood by, and what is said to whatever follows."""

ALONE = frozenset(_RUNG)
"""Texts with which nothing of ours is said: no news, no reminder that waits."""

_LED_NOWHERE = frozenset(
    {"misread", "misread-again", "misread-left", "nothing-new", "answer-unsure", *PLAIN.values()}
)


def alarmed(scene: Scene, text: str) -> Step | None:
    """Stop everything for an emergency; the open question stays open, and is not put again."""
    rung = _rung(scene)
    if (left := help_is_coming(text, expected=rung == AFTER_119)) is not None and not danger(left):
        return tell(_kept(scene), Say(COMING))
    kind = danger(text)
    if kind is not None:
        told = scene if kind is Danger.CRISIS else _of_whom(scene, text)  # 我媽罵我 我想死
        return tell(_kept(told), Say(f"answer-{kind}"))
    return tell(_kept(scene), Say(rung)) if rung is not None and nods(text) else None


_FAMILY = frozenset({*SEX_OF, Subject.SPOUSE, Subject.CHILD})


def _of_whom(scene: Scene, text: str) -> Scene:
    """「我爸爸昏過去了」, before anybody was named: who asks on later need not say whom again."""
    if scene.care.known != NOBODY:
        return scene
    who = who_cries(text, scene.care.manner.locale)
    said = read_on(who, Context(scene.today, "subject"))
    if said.slots.subject not in _FAMILY:
        return scene
    slots = Slots(subject=said.slots.subject, sex=said.slots.sex)
    only = Understood(slots=slots, relation=said.relation)
    return scene.holding(take_in(scene.care, only, None, scene.today))


def careful(scene: Scene, text: str, done: Step) -> Step:
    """Right after an alarm, answer with 119 or 1925 first; ask once more only who wishes it."""
    rung = _rung(scene)
    if rung is None or done.effects or done.look is not None or not _leads_nowhere(scene, done):
        return done
    if goes_on(text):
        return stay(scene, Say(rung)) if scene.asked else proceed(scene, Say(rung))
    said = (each for each in done.told.replies if not isinstance(each, Ask))
    told = (each for each in said if not isinstance(each, Say) or each.id not in _LED_NOWHERE)
    return tell(_kept(scene), Say(rung), *told)


def _rung(scene: Scene) -> str | None:
    """What is said to whatever follows, where the last thing said was about a danger alone."""
    first, *rest = scene.care.last or ("",)
    rung = _RUNG.get(first)
    return rung if rung and all(each.startswith("sent-") for each in rest) else None


def _kept(scene: Scene) -> State:
    state = scene.state
    return replace(state, care=scene.care) if isinstance(state, Asking) else Resting(scene.care)


def _leads_nowhere(scene: Scene, done: Step) -> bool:
    """Whether nothing was understood, or all stays as it was and is only answered."""
    ids = {each.id for each in done.told.replies if isinstance(each, Say)}
    if ids & _LED_NOWHERE:
        return True
    return done.state == _kept(scene)
