"""The page for the doctor: what was told, what the articles say, what is taken, what to ask."""

from __future__ import annotations

from datetime import date

from core.care import Known
from core.dialogue.scene import Scene, proceed, stay
from core.dialogue.states import Step
from core.diary import week_of
from core.knowledge import Knowledge
from core.messages import Say, ShowDoctor
from core.plan import recommend


def show(scene: Scene) -> Step:
    """「給醫師看」: one screen; what is still missing for a plan is asked first."""
    if not scene.care.known.planned:
        return proceed(scene, Say("doctor-plan-first"))
    return stay(scene, page(scene.care.known, scene.knowledge, scene.today))


def page(known: Known, knowledge: Knowledge, today: date) -> ShowDoctor:
    """Return the page of one person as it is today; where amounts are withheld it holds none."""
    plan = recommend(known.profile, knowledge, today.toordinal())
    first, _ = week_of(today)
    return ShowDoctor(
        plan=plan,
        profile=known.profile,
        name=known.called,
        taking=known.taking,
        eaten=tuple(each for each in known.eaten if each.day >= first.toordinal()),
        day=today,
    )
