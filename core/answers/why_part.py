"""「為什麼…」 typed under a plan: which line of it is meant, and where that line comes from."""

from __future__ import annotations

from collections.abc import Iterator

from core.answers.hearing import hear
from core.answers.telling import reply
from core.answers.why import FIGURES_OF, names, of_amounts, why
from core.knowledge.rows import AnyDose, Caution, Knowledge
from core.messages import Say
from core.plan import Plan
from core.reading.pattern import Pattern
from core.reading.spelling import compact

SPLIT = "S21_single_dose"
_WHY = Pattern("為什麼|為何|為啥|why")
_SPLIT = Pattern("分[成開]?[兩二幾多三]次|分次|一次.{0,8}(?:500|不能超過|不超過|最多)")
_SO_MUCH = Pattern("這麼|那麼|這個量|這樣的量|這個數字|這些量")
_NOT = Pattern("不能|不要|不可以|先不|不建議|避開")
_NO_FIGURES = Pattern(
    "(?:不|沒有?)(?:能|給|寫|列|說|告訴|算|有|顯示|出){1,3}[^,。!?]{0,6}(?:數字|量|多少|毫克|幾)|沒有?數字"
)
_PICKED = Pattern("為(?:什麼|何|啥)(?:要|是|會|叫我|建議|推薦|選|挑|給我|列)")


def why_part(question: str, plan: Plan, knowledge: Knowledge) -> tuple[Say, ...]:
    """Answer a 「為什麼…」 that means a line of this plan; nothing where it means none.

    Args:
        question: what was typed: 為什麼要1200毫克, 為什麼不能吃納豆, 為什麼不能給數字.
        plan: what the person was shown.
        knowledge: the cited rows.
    """
    text = compact(question)
    if not _WHY.search(text):
        return ()
    rules = tuple(_rules(text, plan, knowledge))
    if rules:
        return tuple(say for each in rules for say in reply(why(each, knowledge)))
    foods = tuple(_foods(text, plan, knowledge))
    if foods:
        return tuple(say for each in foods for say in reply(why(each, knowledge)))
    doses = tuple(_doses(question, plan, knowledge))
    return tuple(say for each in of_amounts(doses, knowledge) for say in reply(each))


def _rules(text: str, plan: Plan, knowledge: Knowledge) -> Iterator[str]:
    if _SPLIT.search(text) and SPLIT in plan.warnings:
        yield SPLIT
    if _NO_FIGURES.search(text):
        yield from (each.id for each in _held(plan, knowledge) if each.withholds)
    elif _NOT.search(text):
        shunned = {food.name for food in knowledge.foods.values() if names(text, food)}
        held = _held(plan, knowledge)
        yield from (e.id for e in held if not shunned.isdisjoint((*e.avoids, *e.omits)))


def _held(plan: Plan, knowledge: Knowledge) -> tuple[Caution, ...]:
    """The rules of what a plan warns of."""
    found = (knowledge.cautions.get(each) for each in plan.warnings)
    return tuple(each for each in found if each is not None)


def _foods(text: str, plan: Plan, knowledge: Knowledge) -> Iterator[str]:
    if _PICKED.search(text):
        for each in plan.foods:
            if names(text, knowledge.foods[each.food_id]):
                yield each.food_id


def _doses(question: str, plan: Plan, knowledge: Knowledge) -> Iterator[str]:
    heard = hear(question, knowledge.concepts)
    wanted = {figure for each in heard.concepts for figure in FIGURES_OF.get(each, ())}
    so_much = _SO_MUCH.search(heard.text) is not None
    for cell in (cell for row in knowledge.doses.values() for cell in row.cells()):
        if cell.id in plan.doses and (
            _says(cell, heard.text) or (so_much and cell.figure in wanted)
        ):
            yield cell.id


def _says(cell: AnyDose, text: str) -> bool:
    ends = (cell.amount.low.value, cell.amount.high.value)
    return any(Pattern(rf"(?<!\d){end}(?!\d)").search(text) for end in ends)
