"""「為什麼?」: for a line of a plan, a food or a caution its source, its quote, how sure we are."""

from __future__ import annotations

from collections.abc import Iterator

from core.answers.answering import UNSURE, Answer
from core.answers.hearing import hear
from core.answers.tables import row_until
from core.answers.telling import reply
from core.knowledge.answer_rows import AnswerKind, Quote
from core.knowledge.rows import (
    AnyDose,
    Caution,
    Confidence,
    Fact,
    Figure,
    Food,
    Knowledge,
)
from core.messages import Phrase, Say
from core.plan import Plan

LEAST_SURE_LAST = (
    Confidence.EXACT_STORED,
    Confidence.STORED,
    Confidence.DERIVED,
    Confidence.QUOTED_PAGE,
    Confidence.MEMORY,
)
_OURS = "設計規則"  # no page says it: nobody is told that one was seen
MOST_CAUTIONS = 3  # bubbles; a plan names them all
FIGURES_OF = {
    "ca": (Figure.CALCIUM_TOTAL, Figure.CALCIUM_SUPPLEMENT),
    "d": (Figure.D3,),
    "k2": (Figure.K2,),
    "k1": (Figure.K1,),
    "k": (Figure.K2, Figure.K1),
}
"""Which amounts a concept of core/knowledge/concepts.toml asks about."""


def why(row_id: str, knowledge: Knowledge) -> Answer:
    """Say where a row comes from and how sure we are.

    Args:
        row_id: the id of a dose, a food, a caution, a gap (age_unknown …) or a fact.
        knowledge: the cited rows.
    """
    for dose in (cell for row in knowledge.doses.values() for cell in row.cells()):
        if dose.id == row_id:
            return _of_dose(dose, knowledge)
    if row_id in knowledge.foods:
        return _of_food(knowledge.foods[row_id])
    if row_id in knowledge.facts:
        return _of_fact(knowledge.facts[row_id])
    return _of_rule(row_id, knowledge)


def why_plan(plan: Plan, knowledge: Knowledge) -> tuple[Say, ...]:
    """Say where everything in a plan comes from: the amounts' row, the foods, the cautions."""
    answers = (*of_amounts(plan.doses, knowledge), *_of_foods(plan, knowledge))
    cautions = tuple(why(each, knowledge) for each in plan.warnings[:MOST_CAUTIONS])
    return tuple(say for each in (*answers, *cautions) for say in reply(each))


def why_asked(question: str, plan: Plan, knowledge: Knowledge) -> tuple[Say, ...]:
    """Answer a 「為什麼?」 that names a nutrient or a food of the plan; otherwise of all of it."""
    heard = hear(question, knowledge.concepts)
    named = [each for each in plan.foods if names(heard.text, knowledge.foods[each.food_id])]
    if named:
        return tuple(say for each in named for say in reply(why(each.food_id, knowledge)))
    wanted = {figure for each in heard.concepts for figure in FIGURES_OF.get(each, ())}
    doses = tuple(
        cell.id
        for row in knowledge.doses.values()
        for cell in row.cells()
        if cell.id in plan.doses and cell.figure in wanted
    )
    if doses:
        return tuple(say for each in of_amounts(doses, knowledge) for say in reply(each))
    return why_plan(plan, knowledge)


def names(text: str, food: Food) -> bool:
    """Say whether a text names a food, by any of its names."""
    return any(word and word in text for word in (food.name, food.example, *food.aliases))


def _of_dose(dose: AnyDose, knowledge: Knowledge) -> Answer:
    quote = row_until(dose, knowledge.doses[dose.group])
    args = (("group", Phrase(f"plan-group-{dose.group}")),)
    return Answer(AnswerKind.ANSWER, "why-dose", args, (quote,), has_amounts=True)


def of_amounts(doses: tuple[str, ...], knowledge: Knowledge) -> Iterator[Answer]:
    """Yield where these amounts come from: the article's own row up to the last of them."""
    cells = [c for row in knowledge.doses.values() for c in row.cells() if c.id in doses]
    if cells:
        yield _of_dose(cells[-1], knowledge)


def _of_foods(plan: Plan, knowledge: Knowledge) -> Iterator[Answer]:
    foods = [knowledge.foods[each.food_id] for each in plan.foods]
    quotes = dict.fromkeys(_quote(each) for each in foods if each.article)
    if quotes:
        yield Answer(AnswerKind.ANSWER, "why-foods", (), tuple(quotes))
    elsewhere = [each for each in foods if not each.article]
    if elsewhere:
        yield _of_food(elsewhere[0])


def _of_food(food: Food) -> Answer:
    contents = [content for portion in food.portions for content in portion.contents]
    sources = tuple(Phrase(f"source-{each}") for each in dict.fromkeys(c.source for c in contents))
    weakest = max((c.confidence for c in contents), key=LEAST_SURE_LAST.index)
    sure = Phrase(f"why-sure-{weakest.replace('_', '-')}")
    nutrient = Phrase(f"food-{food.nutrient.replace('_', '-')}")
    args = (("food", food.label), ("nutrient", nutrient), ("sources", sources), ("sure", sure))
    if food.article is None:
        return Answer(AnswerKind.ANSWER, "why-food-elsewhere", args)
    return Answer(AnswerKind.ANSWER, "why-food", args, (_quote(food),))


def _quote(food: Food) -> Quote:
    return Quote(food.article or "", food.quote.removeprefix("• "))


def _of_fact(fact: Fact) -> Answer:
    quotes = (Quote(fact.source, fact.quote),)
    args = (("sure", Phrase(f"why-evidence-{fact.evidence.replace('_', '-')}")),)
    return Answer(AnswerKind.ANSWER, "why-fact", args, quotes)


def _of_rule(row_id: str, knowledge: Knowledge) -> Answer:
    rules = {each.id: each for each in (*knowledge.gaps, *knowledge.cautions.values())}
    if row_id not in rules:
        return Answer(AnswerKind.DECLINE, UNSURE)
    rule = rules[row_id]
    if rule.source == _OURS and rule.checked:
        return Answer(AnswerKind.ANSWER, "why-caution-ours", (("caution", Phrase(rule.message)),))
    cited, sure = knowledge.cited[row_id], Phrase(f"why-sure-{_sureness(rule)}")
    args = (("caution", Phrase(rule.message)), ("source", cited), ("sure", sure))
    return Answer(AnswerKind.ANSWER, "why-caution", args)


def _sureness(rule: Caution) -> str:
    return rule.confidence.replace("_", "-") if rule.checked else Confidence.MEMORY.value
