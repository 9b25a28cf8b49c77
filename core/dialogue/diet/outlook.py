"""How much may be said to the person now talked about, when it comes to what they eat and take."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core import cautions, needs
from core.dialogue.scene import Scene, proceed
from core.dialogue.states import Resting, Step, tell
from core.intake import Serving, eaten_on
from core.messages import Reply, Say
from core.plan import Plan, recommend


@dataclass(frozen=True, slots=True)
class Outlook:
    """``plan`` is None before there is one, ``unseen`` what it would be.

    ``withheld``: no figure may be shown. ``no_foods``: nor any food.
    """

    plan: Plan | None
    unseen: Plan
    withheld: bool
    no_foods: bool
    servings: tuple[Serving, ...]
    eaten: int


def outlook(scene: Scene) -> Outlook:
    """Look at the current person's plan of today and what they ate."""
    known = scene.care.known
    unseen = recommend(known.profile, scene.knowledge, scene.today.toordinal())
    holding = cautions.holding(known.profile, scene.knowledge)
    servings = eaten_on(known.eaten, scene.today.toordinal())
    # Before the plan the group is open for want of answers; what was refused is no such want.
    withheld = unseen.group is None if known.planned else known.blocked or known.refused_health
    return Outlook(
        plan=unseen if known.planned and not withheld else None,
        unseen=unseen,
        withheld=withheld,
        no_foods=any(each.no_foods for each in holding),
        servings=servings,
        eaten=needs.from_food(servings, scene.knowledge),
    )


def settled(scene: Scene, *replies: Reply) -> Step:
    """Say it and rest; where there is no plan yet, go on towards it."""
    rested = replace(scene, state=Resting(scene.care))
    if scene.care.known.planned:
        return tell(Resting(scene.care), *replies)
    return proceed(rested, *replies)


def gravest(scene: Scene) -> tuple[Reply, ...]:
    """What weighs most for this person, said where a figure was hoped for."""
    holding = cautions.holding(scene.care.known.profile, scene.knowledge)
    return tuple(Say(each.message) for each in holding[:1])
