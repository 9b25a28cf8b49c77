"""Foods for a plan, by nutrient and diet, turned a little each day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.knowledge.rows import Caution, Food, Knowledge, Nutrient
from core.person import Diet

A_FEW = 3
SOFT_AMONG_THEM = 2
"""So many of a few are soft for those with old teeth."""
DAYS = 7


def offered(
    diet: Iterable[Diet],
    cautions: Sequence[Caution],
    knowledge: Knowledge,
    pick: int = 0,
    *,
    chews_little: bool = False,
) -> tuple[Food, ...]:
    """Return a few foods for each nutrient; ``pick`` is the day, so that they change by day.

    With ``chews_little`` most of them are soft.
    """
    if any(each.no_foods for each in cautions):
        return ()
    chosen = tuple(diet)
    fitting = [
        food
        for food in knowledge.foods.values()
        if fits(food, chosen, knowledge) and not left_out(food, cautions) and _today(food, pick)
    ]
    turned = ([*_turned(fitting, each, pick)] for each in Nutrient)
    return tuple(
        food for foods in turned for food in (_softened(foods) if chews_little else foods)[:A_FEW]
    )


def avoided(cautions: Iterable[Caution], knowledge: Knowledge) -> tuple[str, ...]:
    """Return the articles' words for the foods to keep away from, in the order of foods.toml."""
    named = {name for each in cautions for name in each.avoids}
    return tuple(dict.fromkeys(f.name for f in knowledge.foods.values() if f.name in named))


def fits(food: Food, diet: Iterable[Diet], knowledge: Knowledge) -> bool:
    """Say whether someone on this diet may be offered the food."""
    chosen = tuple(diet)
    rules = [knowledge.diets[each] for each in chosen]
    return fits_contents(food.contains, chosen, knowledge) and not any(
        set(rule.may_contain) & set(food.may_contain) for rule in rules
    )


def fits_contents(contains: Iterable[str], diet: Iterable[Diet], knowledge: Knowledge) -> bool:
    """Say whether someone on this diet may be offered what is made of these."""
    made_of = set(contains)
    return not any(made_of.intersection(knowledge.diets[each].contains) for each in diet)


def left_out(food: Food, cautions: Iterable[Caution]) -> bool:
    """Say whether a caution keeps the food away, by its nutrient or by its name."""
    return any(
        food.nutrient in each.omits_nutrients or food.name in (*each.omits, *each.avoids)
        for each in cautions
    )


def _today(food: Food, pick: int) -> bool:
    return not food.weekly or pick % DAYS == DAYS - 1


def _turned(foods: Sequence[Food], nutrient: Nutrient, pick: int) -> Sequence[Food]:
    these = [food for food in foods if food.nutrient is nutrient]
    start = pick % len(these) if these else 0
    return these[start:] + these[:start]


def _softened(foods: Sequence[Food]) -> list[Food]:
    """The same in their order, some soft ones put first."""
    soft = [food for food in foods if food.soft][:SOFT_AMONG_THEM]
    return [*soft, *(food for food in foods if food not in soft)]
