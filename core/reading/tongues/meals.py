"""Foods and nutrients of one language, and what is said and asked of them, as phrases."""

from __future__ import annotations

from dataclasses import dataclass

Rows = tuple[tuple[str, str], ...]
"""Patterns over case-folded text, each with its Chinese."""


_IN_CHINESE = ((r"(?P<han>[\u3400-\u9fff]{1,8})", r"\g<han>"),)
"""A food by its Chinese name, amid another language: can she eat 皮蛋."""


@dataclass(frozen=True, slots=True)
class Meals:
    """Tables of one language; in the last three, ``{}`` stands for one of the others.

    What somebody can be allergic to is a list of its own: more is not understood as such.
    """

    foods: Rows
    nutrients: Rows
    allergens: Rows
    of_foods: Rows
    of_nutrients: Rows
    of_allergens: Rows

    @property
    def phrases(self) -> Rows:
        """Every sentence with every word that fits it."""
        return (
            *_filled(self.of_foods, self.foods),
            *_filled(tuple(row for row in self.of_foods if row[0] != "{}"), _IN_CHINESE),
            *_filled(self.of_nutrients, self.nutrients),
            *_filled(self.of_allergens, self.allergens),
        )


def _filled(sentences: Rows, words: Rows) -> Rows:
    return tuple(
        (sentence.replace("{}", f"(?:{word})"), said.replace("{}", chinese))
        for sentence, said in sentences
        for word, chinese in words
    )
