"""What a person still needs: calcium from food and tablets set against the plan, and its limits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from core.intake import HUNDRED, Product, Salt, Serving, Supplement
from core.knowledge.intake_rows import ServingRow
from core.knowledge.rows import Kind, Knowledge, Referred
from core.person import OLDEST_PLANNED, Profile
from core.plan import Plan


@dataclass(frozen=True, slots=True)
class Portion:
    """One serving with its row and the calcium in it, in mg, rounded."""

    serving: Serving
    row: ServingRow
    calcium: int


class Verdict(StrEnum):
    """What follows for a supplement of calcium."""

    NONE_NEEDED = "none-needed"  # food gives it all
    FOOD_FIRST = "food-first"  # less is missing than the row's least: a food does it
    TAKEN = "taken"  # what is taken already does it
    SOME = "some"
    WITHHELD = "withheld"  # a physician decides


@dataclass(frozen=True, slots=True)
class Need:
    """What is missing to the day's total, in mg; ``least`` to ``most`` may come from tablets."""

    gap: int
    verdict: Verdict
    least: int = 0
    most: int = 0


@dataclass(frozen=True, slots=True)
class Over:
    """An upper limit for a day that is passed by what is taken, or would be by adding the plan."""

    nutrient: Referred
    limit: int
    source: str
    already: bool
    doctor: bool = False


# ---- what is eaten and taken --------------------------------------------------


def portions(servings: Iterable[Serving], knowledge: Knowledge) -> tuple[Portion, ...]:
    """Return what was eaten with the calcium in it; foods unknown by now are left out."""
    rows = knowledge.intake.servings
    return tuple(_portion(each, rows[each.food]) for each in servings if each.food in rows)


def _portion(serving: Serving, row: ServingRow) -> Portion:
    grams = row.measure(serving.unit).grams * serving.hundredths / HUNDRED
    return Portion(serving, row, round(grams * row.per_100g / HUNDRED))


def from_food(servings: Iterable[Serving], knowledge: Knowledge) -> int:
    """Return the calcium in what was eaten, in mg."""
    return sum(each.calcium for each in portions(servings, knowledge))


def taken(
    taking: Iterable[Supplement] | None, product: Product, knowledge: Knowledge
) -> int | None:
    """Return what is taken a day of a product, in its unit; None where nothing was told of it.

    Calcium is elemental; where the salt was not said, the label is taken at its word, which is
    never too little.
    """
    told = [each for each in taking or () if each.product is product and each.daily is not None]
    return sum(_pure(each, knowledge) for each in told) if told else None


def _pure(supplement: Supplement, knowledge: Knowledge) -> int:
    daily = supplement.daily or 0
    if supplement.product is not Product.CALCIUM:
        return daily
    return elemental(daily, supplement.salt or Salt.ELEMENTAL, knowledge)


def elemental(amount: int, salt: Salt, knowledge: Knowledge) -> int:
    """Return the calcium in so many mg of a salt, rounded up."""
    return -(-amount * knowledge.intake.salts[salt].percent // HUNDRED)


# ---- what is missing ------------------------------------------------------------


def need(plan: Plan, eaten: int, already: int = 0) -> Need | None:
    """Return what is missing to the least of the day's total; None where no figure may be shown.

    More eaten never means more tablets, and tablets never pass the article's row.

    Args:
        plan: whose total and supplement are the article's.
        eaten: mg of calcium from food.
        already: mg of calcium from what is taken already.
    """
    if plan.calcium_total is None:
        return None
    gap = max(plan.calcium_total.low.value - eaten, 0)
    row = plan.calcium_supplement
    if row is None:
        return Need(gap, Verdict.WITHHELD)
    most = min(gap, row.high.value)
    if most < row.low.value:
        return Need(gap, Verdict.FOOD_FIRST if gap else Verdict.NONE_NEEDED)
    if most <= already:
        return Need(gap, Verdict.TAKEN)
    least = max(row.low.value - already, 0)
    return Need(gap, Verdict.SOME, least, most - already)


def at_once(knowledge: Knowledge) -> int:
    """Return the most calcium from a supplement at one time, in mg (the rule of single doses)."""
    limits = (each.trigger.supplement_over for each in knowledge.cautions.values())
    return min(each for each in limits if each is not None)


# ---- what is too much -------------------------------------------------------------


def over(
    plan: Plan, profile: Profile, taking: Iterable[Supplement] | None, eaten: int, rows: Knowledge
) -> tuple[Over, ...]:
    """Return the limits that are passed, the gravest first.

    ``already`` by what is taken and eaten alone, otherwise only if the plan's amount were taken
    on top of it. Nothing is passed by someone who takes nothing.
    """
    told = tuple(taking or ())
    return tuple(
        each
        for nutrient, product in (
            (Referred.VITAMIN_D, Product.D3),
            (Referred.CALCIUM, Product.CALCIUM),
        )
        if (now := taken(told, product, rows)) is not None
        for each in _passed(
            tuple(_limits(nutrient, profile.age, rows)),
            now,
            now + (eaten if nutrient is Referred.CALCIUM else 0),
            now + _planned(plan, nutrient),
        )
    )


def _planned(plan: Plan, nutrient: Referred) -> int:
    shown = plan.d3 if nutrient is Referred.VITAMIN_D else plan.calcium_total
    return 0 if shown is None else shown.high.value


def _passed(limits: Iterable[Over], now: int, with_food: int, with_plan: int) -> Iterator[Over]:
    """Yield the limit for a doctor that is taken already, else the lowest of the others passed."""
    highest_first = sorted(limits, key=lambda each: -each.limit)
    for each in highest_first:
        if each.doctor and now >= each.limit:
            yield each
            return
    for each in [each for each in highest_first if not each.doctor][-1:]:
        if with_food > each.limit:
            yield each
        elif with_plan > each.limit:
            yield replace(each, already=False)


def _limits(nutrient: Referred, age: int | None, rows: Knowledge) -> Iterator[Over]:
    """Yield the upper limits of an age; an unknown or impossible one is held to those of all."""
    known = age is not None and 0 <= age <= OLDEST_PLANNED
    for reference in rows.references.values():
        if reference.nutrient is nutrient and reference.kind is Kind.UPPER:
            yield Over(nutrient, reference.value, reference.source, already=True)
    for each in rows.intake.ceilings:
        is_theirs = age is not None and each.age_from <= age <= each.age_to
        if each.nutrient == nutrient and (is_theirs or not known):
            yield Over(nutrient, each.value, each.source, already=True, doctor=each.doctor)
