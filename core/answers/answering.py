"""Answers a question: danger first, then what must be warned, referred, declined or can be said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.answers import choosing, tables
from core.answers.hearing import Heard, hear
from core.knowledge.answer_rows import AnswerKind, AnswerRow, Quote
from core.knowledge.rows import Knowledge
from core.messages import Argument, Phrase
from core.reading.danger import danger
from core.reading.pattern import Pattern

UNSURE = "answer-unsure"
AMOUNT = Pattern(r"\d\s*(?:毫克|微克|國際單位|mg|IU|µg|μg|元素鈣)")


@dataclass(frozen=True, slots=True)
class Answer:
    """A reviewed text with its variables, and the quotes it is tied to.

    ``has_amounts``: it may hold an amount of a nutrient, so it is not for somebody from whom all
    amounts are withheld. ``names_foods``: it cites foods to eat, so it is not for somebody whose
    illness leaves none to name.
    """

    kind: AnswerKind
    text_id: str
    args: tuple[tuple[str, Argument], ...] = ()
    sources: tuple[Quote, ...] = ()
    has_amounts: bool = False
    names_foods: bool = False


def answer(question: str, knowledge: Knowledge) -> Answer:
    """Answer a question from the articles, or say honestly that they do not.

    Args:
        question: anything typed.
        knowledge: the cited rows.
    """
    alarm = danger(question)
    if alarm is not None:
        return Answer(AnswerKind.EMERGENCY, f"answer-{alarm}")
    heard = hear(question, knowledge.concepts)
    row = choosing.choose(heard, knowledge)
    return Answer(AnswerKind.DECLINE, UNSURE) if row is None else _from(row, heard, knowledge)


def _from(row: AnswerRow, heard: Heard, knowledge: Knowledge) -> Answer:
    if row.caution:
        message = Phrase(knowledge.cautions[row.caution].message)
        return Answer(row.kind, f"answer-{row.kind}-caution", (("caution", message),))
    sources = _sources(row, heard, knowledge)
    return Answer(
        row.kind,
        f"answer-{row.id}",
        tuple(_args(row, heard, knowledge)),
        sources,
        has_amounts=_has_amounts(row, sources, knowledge),
        names_foods=any(each.words in _food_quotes(knowledge) for each in sources),
    )


def _food_quotes(knowledge: Knowledge) -> frozenset[str]:
    named = (food.quote for food in knowledge.foods.values() if food.article)
    return frozenset(quote.removeprefix("• ") for quote in named)


def _has_amounts(row: AnswerRow, sources: Sequence[Quote], knowledge: Knowledge) -> bool:
    """Whether an amount of a nutrient may be in it; 每週 2–3 次 and 30–35 歲 are none."""
    units = {knowledge.facts[each].unit for each in row.figures.values() if each in knowledge.facts}
    quoted = any(AMOUNT.search(each.words) for each in sources)
    return bool(row.doses) or quoted or not units.isdisjoint({"mg", "ug", "iu"})


def _args(row: AnswerRow, heard: Heard, knowledge: Knowledge) -> Iterator[tuple[str, Argument]]:
    if row.doses:
        yield "lines", tables.lines(row.doses, heard, knowledge)
    for name, fact in row.figures.items():
        yield name, _figures(fact, knowledge)


def _figures(row_id: str, knowledge: Knowledge) -> str:
    """Return a fact's figures, or Taiwan's intake, as they stand in their row."""
    if row_id in knowledge.references:
        return str(knowledge.references[row_id].value)
    fact = knowledge.facts[row_id]
    return str(fact.low) if fact.low == fact.high else f"{fact.low}–{fact.high}"


def _sources(row: AnswerRow, heard: Heard, knowledge: Knowledge) -> tuple[Quote, ...]:
    if row.doses:
        return (*row.quotes, *tables.quotes(row.doses, heard, knowledge))
    named = (
        Quote(food.article, food.quote.removeprefix("• "))
        for food in knowledge.foods.values()
        if food.article and food.nutrient == row.foods
    )
    return (*row.quotes, *dict.fromkeys(named))
