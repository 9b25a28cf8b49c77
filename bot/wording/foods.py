"""The foods of a plan, by nutrient, with what is honest to say of them."""

from __future__ import annotations

from collections.abc import Iterator

from bot.bubbles import Line, Section
from bot.wording.sheet import Sheet
from core.knowledge.rows import Nutrient
from core.plan import FoodChoice

NATTO, TOFU = "natto", "tofu"


def section(sheet: Sheet) -> Section | None:
    """Word the foods; None where none may be offered."""
    lines = tuple(_lines(sheet))
    return Section(sheet.wording.text("plan-foods"), lines) if lines else None


def notes(sheet: Sheet, nutrient: Nutrient) -> tuple[str, ...]:
    """Word where the foods for a nutrient are named, and what is honest to say of them."""
    offered = [each for each in sheet.plan.foods if each.nutrient is nutrient]
    unnamed = [each for each in offered if each.article is None]
    sources = [sheet.wording.text("plan-source-osteocalcin")] if len(unnamed) < len(offered) else []
    sources += [_own_source(sheet, unnamed)] if unnamed else []
    return (*sources, *(each.label for each in _honest(sheet, nutrient, offered)))


def _lines(sheet: Sheet) -> Iterator[Line]:
    for nutrient in Nutrient:
        offered = [each for each in sheet.plan.foods if each.nutrient is nutrient]
        named = [each for each in offered if each.article is not None]
        unnamed = [each for each in offered if each.article is None]
        if named:
            source = sheet.wording.text("plan-source-osteocalcin")
            yield _line(sheet, nutrient, named, source)
        if unnamed:
            yield _line(sheet, nutrient, unnamed, _own_source(sheet, unnamed))
        yield from _honest(sheet, nutrient, offered)


def _line(sheet: Sheet, nutrient: Nutrient, foods: list[FoodChoice], source: str) -> Line:
    label = sheet.wording.text(f"food-{nutrient.replace('_', '-')}")
    return Line(label, sheet.wording.joined([each.name for each in foods]), source)


def _honest(sheet: Sheet, nutrient: Nutrient, offered: list[FoodChoice]) -> Iterator[Line]:
    ids = {each.food_id for each in offered}
    if nutrient is Nutrient.CALCIUM and TOFU in ids:
        yield Line(sheet.wording.text("food-tofu"))
    if nutrient is Nutrient.VITAMIN_K2 and offered:
        yield Line(sheet.wording.text("food-k2-natto" if NATTO in ids else "food-k2-little"))


def _own_source(sheet: Sheet, foods: list[FoodChoice]) -> str:
    ids = dict.fromkeys(each for food in foods for each in _sources(sheet, food))
    if not ids:
        return sheet.wording.text("food-source-unlisted")
    names = sheet.wording.joined([sheet.wording.text(f"source-{each}") for each in ids])
    return sheet.wording.text("food-source-other", sources=names)


def _sources(sheet: Sheet, food: FoodChoice) -> Iterator[str]:
    """Yield the ids of the sources that tell what a food holds of its nutrient."""
    if sheet.knowledge is None or food.food_id not in sheet.knowledge.foods:
        return
    for portion in sheet.knowledge.foods[food.food_id].portions:
        for content in portion.contents:
            if content.nutrient is food.nutrient:
                yield content.source
