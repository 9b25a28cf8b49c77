"""What is already taken: asked once after the plan, noted, and set against the plan's amounts."""

from __future__ import annotations

from dataclasses import replace

from core import tally
from core.dialogue.diet.outlook import Outlook, outlook
from core.dialogue.scene import Scene, ask, stay
from core.dialogue.states import Step
from core.dialogue.taps import marked
from core.intake import Product, Salt, Supplement, as_salt
from core.messages import Ask, Choice, Phrase, Reply, Say
from core.questions import do
from core.reading.food.intakes import TAKING

NONE = Choice("taking:none", "label-taking-none")
CARBONATE = Choice("taking:carbonate", "label-taking-carbonate")
CITRATE = Choice("taking:citrate", "label-taking-citrate")


def asked(scene: Scene) -> Step:
    """「我有在吃補充品」: which, and how much."""
    return ask(scene, Ask("other", "ask-taking", (), (NONE, do("cancel"))), TAKING)


def noted(scene: Scene, told: tuple[Supplement, ...], *, unwell: bool) -> tuple[Reply, ...]:
    """Say back what is taken now, and what that leaves of the plan.

    Args:
        scene: the account, with what was told already in it.
        told: what this message said.
        unwell: signs of too much were told with it.
    """
    signs = (Say("taking-unwell"),) if unwell else ()
    if not told:
        return (*signs, Say("taking-none-noted"))
    found = outlook(scene)
    taking = scene.care.known.taking or ()
    if found.withheld or found.plan is None:  # or nobody knows yet whether a figure may be said
        args = (("things", tally.names(taking)),)
        text = "taking-noted-withheld" if found.withheld else "taking-noted-before-plan"
        return (*signs, Say(text, args), *_gravest(found, taking, scene))
    things = (("things", tally.things(taking, scene.knowledge)),)
    lines = tally.supplements(
        found.plan, scene.care.known.profile, taking, found.eaten, scene.knowledge
    )
    if not lines:
        return (*signs, Say("taking-noted", things))
    choices = _salts(taking, scene.care.current)
    told_lines = (*things, ("lines", tally.joined(lines)))
    return (*signs, Say("taking-noted-lines", told_lines, choices))


def _salts(taking: tuple[Supplement, ...], place: int) -> tuple[Choice, ...]:
    """Buttons to say that a label counts the whole compound."""
    unsaid = any(
        e.product is Product.CALCIUM and e.salt is None and e.daily is not None for e in taking
    )
    return marked((CARBONATE, CITRATE), place) if unsaid else ()


def counted_as(scene: Scene, salt: Salt) -> Step | None:
    """「是碳酸鈣」: what is taken is counted anew; None where no calcium is taken."""
    known = scene.care.known
    if not any(each.product is Product.CALCIUM for each in known.taking or ()):
        return None
    taking = as_salt(known.taking or (), salt)
    moved = scene.holding(scene.care.with_known(replace(known, taking=taking)))
    return stay(moved, *noted(moved, taking, unwell=False))


def _gravest(found: Outlook, taking: tuple[Supplement, ...], scene: Scene) -> tuple[Reply, ...]:
    """What must be said even where no figure may be: it is too much, see a doctor."""
    warnings: tuple[Phrase, ...] = tally.warnings(
        found.unseen, scene.care.known.profile, taking, scene.knowledge
    )
    return tuple(Say(each.id) for each in warnings)
