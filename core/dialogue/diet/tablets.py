"""Somebody's own tablet of calcium: which salt its label counts, and how many a day fit."""

from __future__ import annotations

from dataclasses import replace

from core import needs, tablets, tally
from core.day import day
from core.dialogue.diet.outlook import Outlook, gravest, outlook, settled
from core.dialogue.scene import Scene, ask, proceed
from core.dialogue.states import Asking, Step
from core.intake import Product, Salt, Supplement, Tablet
from core.messages import Ask, Choice, Phrase, Say
from core.needs import Need, Verdict
from core.plan import Plan
from core.reading.food.intakes import TABLET
from core.reading.food.tablets import unsure
from core.reading.normal import normalise
from core.tablets import Count, Fit

UNSURE = "unsure"
NOT_NEEDED = {
    Verdict.NONE_NEEDED: "tablet-eaten-enough",
    Verdict.FOOD_FIRST: "tablet-food-first",
    Verdict.TAKEN: "tablet-taking",
    Verdict.WITHHELD: "tablet-ask",
    Verdict.SOME: "tablet-ask",
}


def asked(scene: Scene, tablet: Tablet) -> Step:
    """「我的鈣片一顆 600」: 元素鈣, or the whole compound?"""
    choices = tuple(
        Choice(f"tablet:{tablet.amount}.{each}", f"label-salt-{each}") for each in (*Salt, UNSURE)
    )
    of_label = (("amount", tally.amount(Product.CALCIUM, tablet.amount)),)
    return ask(scene, Ask("other", "ask-tablet-salt", of_label, choices), TABLET)


def heard(scene: Scene, tablet: Tablet) -> Step:
    """A tablet was told of; what it counts is asked unless it was said, and never guessed."""
    if outlook(scene).withheld:
        return settled(scene, Say("tablet-ask"), *gravest(scene))
    if tablet.salt is None:
        return asked(scene, tablet)
    return counted(scene, tablet.amount, tablet.salt)


def answered(scene: Scene, salt: Salt | None) -> Step | None:
    """An answer to the question which salt; None for none."""
    state = scene.state
    if scene.asked != TABLET or not isinstance(state, Asking) or not state.ask.choices:
        return None
    amount = state.ask.choices[0].data.partition(":")[2].partition(".")[0]
    if salt is not None:
        return counted(scene, int(amount), salt)
    return not_known(scene) if unsure(normalise(scene.words)) else None


def tapped(scene: Scene, value: str) -> Step | None:
    """A button with the salt; None for one that is none of ours."""
    amount, _, salt = value.partition(".")
    if not (amount.isascii() and amount.isdecimal() and len(amount) <= len("3000")):
        return None
    if salt == UNSURE:
        return not_known(scene)
    return counted(scene, int(amount), Salt(salt)) if salt in set(Salt) else None


def not_known(scene: Scene) -> Step:
    """「不知道」: nothing is counted on a guess."""
    return settled(scene, Say("tablet-unsure"))


def counted(scene: Scene, amount: int, salt: Salt) -> Step:
    """How many of these a day, as the plan stands and as far as was eaten today."""
    scene = _told_again(scene, amount, salt)
    found = outlook(scene)
    if found.withheld:
        return settled(scene, Say("tablet-ask"), *gravest(scene))
    if found.plan is None:
        return proceed(scene, Say("tablet-before-plan"))
    lines = _lines(scene, found, found.plan, amount, salt)
    return settled(scene, Say("tablet-told", (("lines", tally.joined(lines)),)))


def _told_again(scene: Scene, amount: int, salt: Salt) -> Scene:
    """The same tablet was told before as taken: now it is known what its label counts."""
    known = scene.care.known
    taking = tuple(
        replace(each, salt=salt) if _is_this(each, amount) else each for each in known.taking or ()
    )
    if taking == (known.taking or ()):
        return scene
    return scene.holding(scene.care.with_known(replace(known, taking=taking)))


def _lines(scene: Scene, found: Outlook, plan: Plan, amount: int, salt: Salt) -> tuple[Phrase, ...]:
    one = needs.elemental(amount, salt, scene.knowledge)
    need = needs.need(plan, found.eaten, _others(scene, amount))
    if tally.is_minor(scene.care.known.profile):
        return (Phrase("tablet-minor"),)
    if need is None or need.verdict is Verdict.WITHHELD:
        return (Phrase("tablet-ask"),)
    first = _pure(scene, one, salt)
    fit = tablets.count(one, need, scene.knowledge)
    return (first, *_fitting(scene, plan, need, fit), *_counted_in(found, need))


def _others(scene: Scene, amount: int) -> int:
    """What other tablets give already; this one, told as taken before, is not counted twice."""
    taking = [e for e in scene.care.known.taking or () if not _is_this(e, amount)]
    return needs.taken(taking, Product.CALCIUM, scene.knowledge) or 0


def _is_this(supplement: Supplement, amount: int) -> bool:
    return supplement.product is Product.CALCIUM and supplement.amount == amount


def _pure(scene: Scene, one: int, salt: Salt) -> Phrase:
    elemental = ("elemental", tally.amount(Product.CALCIUM, one))
    if salt is Salt.ELEMENTAL:
        return Phrase("tablet-elemental", (elemental,))
    row = scene.knowledge.intake.salts[salt]
    args = (
        ("salt", Phrase(f"tablet-salt-{salt}")),
        ("percent", str(row.percent)),
        ("source", Phrase(f"source-{row.source}")),
        elemental,
    )
    return Phrase("tablet-converted", args)


def _fitting(scene: Scene, plan: Plan, need: Need, fit: Count) -> tuple[Phrase, ...]:
    limit = ("limit", tally.amount(Product.CALCIUM, needs.at_once(scene.knowledge)))
    match fit.fit:
        case Fit.NONE:
            return (Phrase(NOT_NEEDED[need.verdict]),)
        case Fit.TOO_LARGE:
            most = ("most", tally.amount(Product.CALCIUM, need.most))
            return (Phrase("tablet-too-large", (most,)),)
        case Fit.NOT_AT_ONCE:
            return (Phrase("tablet-not-at-once", (limit,)),)
        case Fit.COUNT:
            return (_count(plan, fit), _once(scene, plan, fit, limit))


def _count(plan: Plan, fit: Count) -> Phrase:
    row = plan.calcium_supplement
    of_row = tally.amount(Product.CALCIUM, row.low.value, row.high.value) if row else ""
    args = (("least", str(fit.least)), ("row", of_row))
    if fit.least == fit.most:
        return Phrase("tablet-count", args)
    return Phrase("tablet-count-range", (*args, ("most", str(fit.most))))


def _once(scene: Scene, plan: Plan, fit: Count, limit: tuple[str, Phrase]) -> Phrase:
    meals = day(plan, scene.care.known.profile, scene.knowledge).calcium
    named = tuple(Phrase(f"day-{each}") for each in meals)
    args = (("once", str(fit.at_once)), limit, ("meals", named))
    return Phrase("tablet-once", args)


def _counted_in(found: Outlook, need: Need) -> tuple[Phrase, ...]:
    return (Phrase("tablet-today"),) if found.servings and need.verdict is Verdict.SOME else ()
