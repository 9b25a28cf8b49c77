"""Questions that the person's own plan answers, and not the articles' table for everybody."""

from __future__ import annotations

from typing import assert_never

from core.dialogue.diet import eating, taking
from core.dialogue.diet.outlook import Outlook, gravest, outlook
from core.dialogue.scene import Scene, show_plan, stay
from core.dialogue.states import Asking, Step
from core.messages import Say
from core.reading.own_plan import About, about_plan


def answered(scene: Scene) -> Step | None:
    """Answer from the plan; None before there is one, and where something else is asked."""
    if not scene.care.known.planned or isinstance(scene.state, Asking):
        return None
    about = about_plan(scene.words)
    if about is None:
        return None
    found = outlook(scene)
    hoped = gravest(scene) if found.withheld else ()
    match about:
        case About.SHOWN:  # also where no amount is in it: it says why, and what may be eaten
            return show_plan(scene)
        case About.LEFT:
            return stay(scene, *hoped) if hoped else _left(scene, found)
        case About.EATEN:
            return stay(scene, *(eating.told(scene, 0, ()) or (Say("eaten-nothing"), *hoped)))
        case About.BEGGED:
            return stay(scene, *hoped) if hoped else None
        case _:
            assert_never(about)


def _left(scene: Scene, found: Outlook) -> Step:
    """What is missing beside what was eaten today and is taken; with neither, the plan itself."""
    if found.servings:
        return stay(scene, *eating.told(scene, 0, ()))
    if scene.care.known.taking:
        return stay(scene, *taking.noted(scene, scene.care.known.taking, unwell=False))
    return show_plan(scene)
