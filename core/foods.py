"""Foods for a plan, by nutrient and diet, turned a little each day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.knowledge.rows import Caution, Food, Knowledge, Nutrient
from core.person import Diet

A_FEW = 3
DAYS = 7


def offered(
    diet: Iterable[Diet], cautions: Sequence[Caution], knowledge: Knowledge, pick: int = 0
) -> tuple[Food, ...]:
    """Return a few foods for each nutrient; ``pick`` is the day, so that they change by day."""
    if any(each.no_foods for each in cautions):
        return ()
    chosen = tuple(diet)
    fitting = [
        food
        for food in knowledge.foods.values()
        if fits(food, chosen, knowledge) and not left_out(food, cautions) and _today(food, pick)
    ]
    return tuple(food for each in Nutrient for food in _turned(fitting, each, pick))


def avoided(cautions: Iterable[Caution], knowledge: Knowledge) -> tuple[str, ...]:
    """Return the articles' words for the foods to keep away from, in the order of foods.toml."""
    named = {name for each in cautions for name in each.avoids}
    return tuple(dict.fromkeys(f.name for f in knowledge.foods.values() if f.name in named))


def fits(food: Food, diet: Iterable[Diet], knowledge: Knowledge) -> bool:
    """Say whether someone on this diet may be offered the food."""
    rules = [knowledge.diets[each] for each in diet]
    return not any(
        set(rule.contains) & set(food.contains) or set(rule.may_contain) & set(food.may_contain)
        for rule in rules
    )


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
    return (these[start:] + these[:start])[:A_FEW]
