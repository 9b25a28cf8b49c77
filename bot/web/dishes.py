"""Which of our drawings (templates/shared/drawings.html) stands for a food."""

from __future__ import annotations

DRAWINGS = {
    "dairy": "milk",
    "fortified-dairy": "milk",
    "tofu": "tofu",
    "small-dried-fish": "small-fish",
    "black-sesame": "sesame",
    "salmon": "fish",
    "mackerel": "fish",
    "saury": "fish",
    "fortified-cereal": "bowl",
    "natto": "natto",
    "cheese": "cheese",
    "egg-yolk": "egg",
    "liver": "liver",
    "broccoli-k1": "broccoli",
}
LEAF = "leaf"
"""What is not named is a green: kailan, amaranth, pakchoi, sweet potato leaves, spinach."""


def drawing_of(food: str) -> str:
    """Return the drawing of a food by its id."""
    return DRAWINGS.get(food, LEAF)
