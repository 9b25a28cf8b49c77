"""Which food is asked about, and which is only named."""

from __future__ import annotations

from collections.abc import Iterable

from core.reading.tongues.tongue import Tongue

_EATEN, _SEVERAL = "可以吃嗎", 2
_OF_CLOTTING = frozenset(
    {
        "納豆",
        "動物肝臟",
        "菠菜",
        "青花菜",
        "青江菜",
        "深綠色蔬菜",
        "莧菜",
        "空心菜",
        "地瓜葉",
        "高麗菜",
    }
)
"""Foods some must be warned of come before all others."""
_NAMED = frozenset(
    {
        "牛奶",
        "優格",
        "起司",
        "豆腐",
        "板豆腐",
        "嫩豆腐",
        "小魚乾",
        "黑芝麻",
        "鮭魚",
        "鯖魚",
        "雞蛋",
        "蛋黃",
        "香菇",
    }
)
"""Then those which the articles name."""


def one_food(said: list[str], tongue: Tongue) -> list[str]:
    """Ask of the one food that matters most, where several are asked of in one breath.

    One answer tells of one nutrient's foods, and that no other is named.

    Args:
        said: The pieces of a message in Chinese.
        tongue: The tables of its language.
    """
    if not any(each.endswith(_EATEN) for each in said):
        return said
    foods = [each for _, each in tongue.meals.foods]
    asked = [each.removesuffix(_EATEN) for each in said]
    asked = [each for each in asked if each in foods]
    if len(asked) < _SEVERAL:
        return said
    one = min(asked, key=lambda food: (food not in _OF_CLOTTING, food not in _NAMED))
    rest = [each for each in said if each.removesuffix(_EATEN) not in asked]
    return [*rest, f"{one}{_EATEN}"]


def names_a_food(said: Iterable[str], tongue: Tongue) -> bool:
    """Whether a piece is nothing but a food: beside "everything" it may be the one left out."""
    return not {food for _, food in tongue.meals.foods}.isdisjoint(said)
