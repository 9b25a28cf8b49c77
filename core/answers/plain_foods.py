"""Asked of one food of the articles and nothing else: the row of what they name it for speaks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType

from core.answers.foreign import NUTRIENTS
from core.answers.hearing import Heard
from core.answers.lexicon import find, lexicon
from core.knowledge.answer_rows import AnswerKind, AnswerRow, Concepts
from core.knowledge.rows import Food
from core.reading.pattern import Pattern
from core.reading.spelling import compact

_PLAIN = Pattern(
    "(?:文章|裡面?|有沒有|是不是|好不好|可不可以|能不能|會不會|算不算|對不對"
    "|有|是|算|補|含|顧|對|寫|說|講|列|提到|提過|可以|能|會|吃|喝|食|多|常|每天|天天|我|這樣"
    "|什麼|啥|哪種|哪個|營養|骨頭?|骨本|好|幫助|好處|用|到|的|嗎|呢|無|喔|啊|[,。!?])*"
)
"""All that is said beside the food and a nutrient, where nothing but the food is asked about."""
_OF_ITS_OWN = "fortifiedmilk"  # 加鈣牛奶, 高鈣奶粉: the dosing article speaks of it


def row_of_food(
    best: AnswerRow | None,
    heard: Heard,
    rows: Iterable[AnswerRow],
    foods: Iterable[Food],
    concepts: Concepts,
) -> AnswerRow | None:
    """Return the row of the nutrient the articles name a food for, where another would be wrong.

    Args:
        best: what like questions were given.
        heard: what the question is about.
        rows: all rows.
        foods: the foods with their nutrients.
        concepts: people's words.
    """
    named = tuple(food for food in foods if food.article)
    declined = best is not None and best.kind is AnswerKind.DECLINE
    food = _only_food(heard, named, concepts, declined=declined)
    if food is None or (best is not None and _tells_of(best, food, heard)):
        return best
    nutrients = {other.nutrient for other in named if food.name in other.name}  # 強化乳製品
    own = [row for row in rows if row.foods in nutrients]
    asked = (row for row in own if row.about & heard.concepts)
    return next(asked, next((row for row in own if row.foods == food.nutrient), best))


def _only_food(
    heard: Heard, foods: tuple[Food, ...], concepts: Concepts, *, declined: bool
) -> Food | None:
    """Return the food a question is about, if it is about one and asks nothing special of it.

    Where it would be ``declined``, that no other concept was heard is enough: 豆腐補得到鈣無.
    """
    words = _by_word(foods, concepts)
    left, found, held = list(heard.text), [], set(NUTRIENTS)
    for hit in find(heard.text, lexicon(concepts)):
        food = words.get(heard.text[hit.start : hit.end])
        found += [food] if food else []
        held |= hit.meaning if food else frozenset()
        if food or hit.meaning & NUTRIENTS:
            left[hit.start : hit.end] = [""] * (hit.end - hit.start)
    if len(found) != 1 or _OF_ITS_OWN in heard.concepts:
        return None
    alone = declined and heard.concepts <= held and not heard.foreign
    return found[0] if alone or _PLAIN.fullmatch("".join(left)) else None


@lru_cache(maxsize=2)
def _by_word(foods: tuple[Food, ...], concepts: Concepts) -> Mapping[str, Food]:
    """Return the foods by the whole words of their rows; 肝 and 蛋 alone are none of them."""
    words: dict[str, Food] = {}
    for food in foods:
        kind = food.quote.removeprefix("• ").partition("(")[0]  # 深海魚(鮭魚、鯖魚、秋刀魚)
        for text in map(compact, (food.name, food.example, kind, *food.aliases)):
            hits = [*find(text, lexicon(concepts))]
            last = text[hits[-1].start :] if hits else ""
            before = all(hit.meaning & NUTRIENTS for hit in hits[:-1])  # 維生素D強化乳製品
            if last and before and sum(hit.end - hit.start for hit in hits) == len(text):
                words.setdefault(last, food)
    return MappingProxyType(words)  # every question is handed the same one


def _tells_of(row: AnswerRow, food: Food, heard: Heard) -> bool:
    """Say whether a row tells what a food is named for, or of the nutrient it is asked about."""
    if row.kind is not AnswerKind.ANSWER:
        return False
    if not (named := heard.concepts & NUTRIENTS):
        return row.foods == food.nutrient
    quoted = any(food.name in quote.words for quote in row.quotes)
    return bool(row.foods or (quoted and row.about & named))
