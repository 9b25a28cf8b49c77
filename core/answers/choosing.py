"""Which reviewed answer fits: what warns and refers first, then what like questions were given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from core.answers.foreign import NUTRIENTS
from core.answers.hearing import Heard
from core.answers.likeness import Likeness, likeness
from core.answers.plain_foods import row_of_food
from core.answers.strange import is_strange
from core.knowledge.answer_rows import AnswerKind, AnswerRow, Concepts
from core.knowledge.rows import Knowledge

LIKE_ENOUGH = 0.05
"""How like a row's questions a question must be; under it nobody asked such a thing before."""
NAMED = 0.08
"""What it speaks for a row that its concepts were heard: one that declines, or the table."""
DOUBT = 1.1
"""How much more like an answer's questions than like those declined it must be to be answered."""
OTHERS = frozenset({"iron", "magnesium", "glucosamine", "collagen", "otherpill"})
"""What people ask about like a nutrient of the articles, and is none."""


def choose(heard: Heard, knowledge: Knowledge) -> AnswerRow | None:
    """Return the row that fits a question best, or None where it would be a guess.

    Args:
        heard: what the question is about.
        knowledge: all rows, those to be tried first before others; the questions asked before.
    """
    rows, concepts = knowledge.answers, knowledge.concepts
    if (alone := said_alone(heard, rows.values())) is not None:
        return alone
    asked = likeness(concepts)
    if (before := asked.exact.get(heard.typed)) is not None:
        return rows[before]
    best = _like_questions(heard, asked, rows, concepts)
    return row_of_food(best, heard, rows.values(), knowledge.foods.values(), concepts)


def _like_questions(
    heard: Heard, asked: Likeness, rows: Mapping[str, AnswerRow], concepts: Concepts
) -> AnswerRow | None:
    """Return the row that like questions were given, or one that declines what is strange."""
    declined = next((row for row in rows.values() if _is_named(row, row.when, heard)), None)
    like = asked.of(heard.text, concepts)
    best = _likeliest(like, rows, heard, declined)
    if best is None:
        return declined
    no = {name: each for name, each in like.items() if rows[name].kind is AnswerKind.DECLINE}
    margin = like.get(best.id, 0.0) / max(no.values(), default=LIKE_ENOUGH)
    if best.kind is AnswerKind.ANSWER and is_strange(heard, asked, best, margin):
        return declined or _likeliest(no, rows, heard, declined)
    return best


def _likeliest(
    like: Mapping[str, float],
    rows: Mapping[str, AnswerRow],
    heard: Heard,
    declined: AnswerRow | None,
) -> AnswerRow | None:
    named = heard.concepts & NUTRIENTS or heard.concepts & OTHERS
    backed = {
        name: _doubt(rows[name])
        * (each + NAMED * (rows[name] is declined or _is_looked_up(rows[name], heard)))
        for name, each in like.items()
        if rows[name] is declined or _may_speak(rows[name], named, heard)
    }
    best = max(backed, key=lambda name: backed[name], default="")
    return rows[best] if backed.get(best, 0.0) >= LIKE_ENOUGH else None


def _doubt(row: AnswerRow) -> float:
    return 1.0 if row.kind is AnswerKind.ANSWER else DOUBT


def said_alone(heard: Heard, rows: Iterable[AnswerRow]) -> AnswerRow | None:
    """Return the first row that is said whatever else is asked, or None."""
    return next((row for row in rows if _is_named(row, row.always, heard)), None)


def _is_named(row: AnswerRow, sets: Iterable[frozenset[str]], heard: Heard) -> bool:
    named = any(each <= heard.concepts for each in sets)
    return named and not any(each <= heard.concepts for each in row.unless)


def _is_looked_up(row: AnswerRow, heard: Heard) -> bool:
    """Say whether somebody of a certain age asks how much: the table says it."""
    return bool(row.doses and heard.groups) and "amount" in heard.concepts


def _may_speak(row: AnswerRow, named: frozenset[str], heard: Heard) -> bool:
    """Say whether a row is about the nutrients named: 鈣跟D3要多少 is not for calcium's amounts.

    What is said of an illness, a medicine or a child is said where that was named.
    """
    if (row.always and not row.when) or (row.of and row.of.isdisjoint(heard.concepts)):
        return False
    if not (row.about and named):
        return True
    return named <= row.about if row.doses else not named.isdisjoint(row.about)
