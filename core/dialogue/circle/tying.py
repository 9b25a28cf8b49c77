"""One relative: what may be done, what may be changed, and how it ends."""

from __future__ import annotations

from dataclasses import replace

from core import family
from core.circle import Digest, May, Tie, in_order
from core.dialogue.circle import joining
from core.dialogue.circle.naming import called, letters_of, may_phrases
from core.dialogue.scene import Scene, stay
from core.dialogue.states import Resting, Step
from core.messages import Choice, Effect, Phrase, Say
from core.outside import NOBODY, Allowed, Ended, Letter, Often, Untie, Write


def card(scene: Scene, tie: Tie) -> Step:
    """One relative: what may be done, and what may be changed."""
    shown = Say("tie-helper" if tie.helps else "tie-helped", _who_may(tie), _buttons(tie))
    return stay(scene, shown)


def _who_may(tie: Tie) -> tuple[tuple[str, Phrase], tuple[str, tuple[Phrase, ...]]]:
    return ("who", called(tie)), ("things", may_phrases(tie.may))


def _buttons(tie: Tie) -> tuple[Choice, ...]:
    leave = Choice(f"tie:leave.{tie.key}", "label-tie-leave")
    if tie.helps:
        return (*(_toggle(tie, each) for each in May), leave)
    verbs = {May.TOLD: "today", May.SEE: "plan", May.NUDGE: "nudge"}
    doing = tuple(
        Choice(f"tie:{verb}.{tie.key}", f"label-tie-{verb}")
        for may, verb in verbs.items()
        if may in tie.may
    )
    return (*doing, leave)


def _toggle(tie: Tie, may: May) -> Choice:
    on = may in tie.may
    letters = letters_of(in_order(set(tie.may) ^ {may}))
    text = f"label-may-{'take' if on else 'give'}-{may}"
    return Choice(f"tie:allow.{tie.key}.{letters}", text)


def allow(scene: Scene, tie: Tie, may: tuple[May, ...]) -> Step:
    """The person gives or takes permissions; the helper hears of it."""
    after = replace(tie, may=may, told=scene.today.toordinal() - 1)
    moved = scene.holding(family.with_tie(scene.care, after))
    moved = replace(moved, state=Resting(moved.care)) if scene.asked == "family-may" else moved
    letter = Write(Letter(tie.key, Allowed(may)))
    if tie.called == NOBODY:
        told = Say("tie-changed", _who_may(after))
        return joining.ask_call(moved, after, told, effects=(letter,))
    return stay(moved, Say("tie-changed", _who_may(after), _buttons(after)), effects=(letter,))


def leaving(scene: Scene, tie: Tie) -> Step:
    """Asked once more, and what follows is said."""
    choices = (
        Choice(f"tie:end.{tie.key}", "label-tie-end"),
        Choice(f"tie:stay.{tie.key}", "label-tie-stay"),
    )
    text = "tie-remove-sure" if tie.helps else "tie-leave-sure"
    return stay(scene, Say(text, (("who", called(tie)),), choices))


def end(scene: Scene, tie: Tie) -> Step:
    """The tie is gone, at once and for both; the other side hears only that."""
    moved = scene.holding(family.without_tie(scene.care, tie.key))
    moved = replace(moved, state=Resting(moved.care)) if scene.asked == "family-may" else moved
    return stay(moved, Say("tie-ended", (("who", called(tie)),)), effects=left(tie))


def often(scene: Scene, tie: Tie, every: str) -> Step:
    """How often the helper wants to hear of missed days."""
    wanted = Digest.WEEK if every == Digest.WEEK else Digest.DAY
    moved = scene.holding(family.with_tie(scene.care, replace(tie, every=wanted)))
    told = Say(f"digest-every-{wanted}", (("who", called(tie)),))
    return stay(moved, told, effects=(Write(Letter(tie.key, Often(wanted))),))


def left(tie: Tie) -> tuple[Effect, ...]:
    """Return what ends a tie on both sides."""
    return (Write(Letter(tie.key, Ended())), Untie(tie.key))
