"""What a helper sees of the person, as far as the person allows it, and having them reminded."""

from __future__ import annotations

from dataclasses import replace

from core import family
from core.circle import Tie, Today
from core.dialogue.circle.naming import called
from core.dialogue.scene import Scene, stay
from core.dialogue.states import Step
from core.messages import Choice, Say, ShowShared
from core.outside import Glance, Glimpse, Letter, Nudge, Write
from core.sharing import Field, visible

SEEN = (Field.AMOUNTS.value, Field.FOODS.value, Field.SCHEDULE.value)
"""What of a plan a helper sees; health never."""


def seen_by(scene: Scene, at: Glance, seen: Glimpse | None) -> Step:
    """Go on with what was found behind a tie."""
    tie = family.tie_of(scene.care, at.tie)
    if tie is None or seen is None:
        return stay(scene, Say("tie-gone"))
    moved = scene.holding(family.with_tie(scene.care, replace(tie, may=seen.may)))
    match at.why:
        case "today":
            return _today(moved, tie, seen)
        case "plan":
            return _plan(moved, tie, seen)
        case "nudge":
            return _nudge(moved, tie, seen)


def _today(scene: Scene, tie: Tie, seen: Glimpse) -> Step:
    if seen.today is None:
        return _not_allowed(scene, tie)
    can_nudge = seen.left and seen.today is Today.WAITING
    nudge = Choice(f"tie:nudge.{tie.key}", "label-tie-nudge")
    args = (("who", called(tie)), ("days", len(seen.week or ())))
    return stay(scene, Say(f"today-{seen.today}", args, (nudge,) if can_nudge else ()))


def _plan(scene: Scene, tie: Tie, seen: Glimpse) -> Step:
    if seen.known is None:
        return _not_allowed(scene, tie)
    shared = visible(seen.known, SEEN, scene.knowledge, scene.moment.at)
    return stay(scene, ShowShared(shared))


def _nudge(scene: Scene, tie: Tie, seen: Glimpse) -> Step:
    who = (("who", called(tie)),)
    if seen.left is None:
        return _not_allowed(scene, tie)
    if seen.quiet:
        return stay(scene, Say("nudge-quiet", who))
    if seen.today is Today.TAKEN:
        return stay(scene, Say("nudge-needless", who))
    if not seen.left:
        return stay(scene, Say("nudge-enough", (*who, ("count", family.NUDGES_A_DAY))))
    return stay(scene, Say("nudge-sent", who), effects=(Write(Letter(tie.key, Nudge())),))


def _not_allowed(scene: Scene, tie: Tie) -> Step:
    return stay(scene, Say("tie-not-allowed", (("who", called(tie)),)))
