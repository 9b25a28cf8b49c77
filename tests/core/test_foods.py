"""Foods by nutrient and diet, turned day by day."""

from __future__ import annotations

import pytest

from core import foods
from core.knowledge import load
from core.knowledge.rows import Nutrient
from core.person import Diet

KNOWN = load()
WEEK = range(7)


def words(diet: tuple[Diet, ...], nutrient: Nutrient) -> set[str]:
    """Return all that a week offers for a nutrient."""
    week = [food for day in range(28) for food in foods.offered(diet, (), KNOWN, day)]
    return {food.name for food in week if food.nutrient is nutrient}


@pytest.mark.parametrize("nutrient", Nutrient)
@pytest.mark.parametrize("day", WEEK)
def test_each_nutrient_has_a_few_foods_each_day(nutrient: Nutrient, day: int) -> None:
    today = [food for food in foods.offered((), (), KNOWN, day) if food.nutrient is nutrient]
    assert 2 <= len(today) <= 4


@pytest.mark.parametrize("nutrient", Nutrient)
def test_in_four_weeks_every_food_has_its_day(nutrient: Nutrient) -> None:
    every = {food.name for food in KNOWN.foods.values() if food.nutrient is nutrient}
    assert words((), nutrient) == every


def test_liver_comes_one_day_in_seven_at_most() -> None:
    days = [d for d in range(70) if KNOWN.foods["liver"] in foods.offered((), (), KNOWN, d)]
    assert days
    assert all(day % 7 == 6 for day in days)


def test_someone_vegan_still_finds_a_food_for_each_nutrient() -> None:
    assert words((Diet.VEGAN,), Nutrient.CALCIUM) == {"豆腐", "黑芝麻", "芥藍", "莧菜", "青江菜"}
    assert words((Diet.VEGAN,), Nutrient.VITAMIN_D) == {"維生素 D 強化穀類"}
    assert words((Diet.VEGAN,), Nutrient.VITAMIN_K2) == {"納豆"}


def test_an_allergy_to_fish_also_leaves_out_what_may_hold_fish() -> None:
    assert words((Diet.FISH_ALLERGY,), Nutrient.VITAMIN_K2) == {"起司", "蛋黃", "動物肝臟"}


def test_an_allergy_to_milk_also_leaves_out_fortified_cereal() -> None:
    assert words((Diet.MILK_ALLERGY,), Nutrient.VITAMIN_D) == {"鮭魚", "鯖魚", "秋刀魚"}
