"""Which reviewed answer fits: severe rows first, then what covers most and like questions had."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from core.answers.foreign import NUTRIENTS, names_a_thing, size
from core.answers.hearing import GROUPED, Heard
from core.answers.likeness import Likeness, likeness
from core.knowledge.answer_rows import AnswerKind, AnswerRow, Concepts
from core.person import Group
from core.reading.pattern import Pattern

BARE, STRONG = 2, 4  # one telling concept and nothing asked of it; two telling concepts
UNKNOWN_WHEN_BARE, UNKNOWN_WHEN_WEAK, UNKNOWN_WHEN_STRONG = 1, 3, 4
"""Characters in a row that nobody taught us: from so many on we are unsure."""
EVERYDAY_WHEN_BARE, EVERYDAY = 4, 9
"""The same of words that name no thing (靠譜, 冒出來), where nothing is asked of a thing."""
OF_A_THING = frozenset(
    {"can_eat", "together", "mine", "medicine", "otherfood", "drink", "effective"}
)
"""Concepts of a question that an unknown word may be the subject of: 甘草可以跟K2一起吃嗎."""
_HOLDS = Pattern(
    "(?:裡面?)?(?:可以|可不可以|能|會|能不能|會不會|也)?(?:有沒有|有|含|補)(?:維生素|維他命|鈣|骨|d|k)"
)
_WITH = Pattern(".?(?:可以|可不可以|能|能不能)?(?:跟|和|與|配|搭)")
_JOINED = ("跟", "和", "與", "配", "搭")
STRONG_VOTE = 0.3  # enough without a concept covered
HARDLY_ALIKE = 0.1  # a nutrient named, nothing heard of it, and no like question: a guess
COVERING = 0.12  # what one covered concept is worth beside the votes of like questions (0..5)
SILENT = frozenset(
    {
        "can_eat",
        "what_to_do",
        "decided",
        "why",
        "article",
        "mine",
        "man",
        "woman",
        "around_menopause",
        "before_menopause",
        GROUPED,
        *Group,
    }
)
"""Concepts that cost nothing where a row does not cover them."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a row covers a question: what it covers, less half of what it passes over."""

    row: AnswerRow
    covered: int
    score: float
    named: int  # the weight of its fullest set: breaks ties


def severe(heard: Heard, rows: Iterable[AnswerRow]) -> AnswerRow | None:
    """Return the first row that warns, refers or declines what was heard."""
    return next(
        (row for row in rows if row.kind is not AnswerKind.ANSWER and _sets(row, heard)), None
    )


def best(heard: Heard, rows: Iterable[AnswerRow], concepts: Concepts) -> AnswerRow | None:
    """Return the row that covers most and that like questions were given, or None.

    None where nothing covers it, too much of it is unknown, or the row would be a guess.
    """
    able = [row for row in rows if row.kind is AnswerKind.ANSWER and _may_speak(row, heard)]
    fits = {fit.row.id: fit for row in able if (fit := _fit(row, heard, concepts))}
    chosen = max(fits.values(), key=lambda fit: (fit.score, fit.named), default=None)
    asked = likeness(concepts)
    if chosen is None or chosen.score <= 0 or _is_strange(heard, asked, chosen):
        return None
    votes = asked.votes(heard.text, concepts)
    named = heard.concepts & NUTRIENTS
    near = [row for row in able if row.id in fits or _speaks_of(row, named)]
    row = max(near, key=lambda row: _backing(fits.get(row.id), votes.get(row.id, 0.0)))
    bare = row.id in fits and fits[row.id].covered <= BARE
    return None if bare and named and votes.get(row.id, 0.0) < HARDLY_ALIKE else row


def _speaks_of(row: AnswerRow, named: frozenset[str]) -> bool:
    """Say whether like questions may call for a row: a nutrient's amounts only if it is named."""
    return named <= row.covers and not (row.doses and row.about and not named)


def _is_strange(heard: Heard, asked: Likeness, chosen: Fit) -> bool:
    """Say whether too much of a question is unknown: least of all may a thing be."""
    runs = [run for run in heard.foreign if asked.unheard(run)]
    of_a_thing = not OF_A_THING.isdisjoint(heard.concepts)
    things = any(map(names_a_thing, runs))
    if (of_a_thing and things) or any(_is_the_matter(run, heard.text) for run in runs):
        return True
    bare = chosen.covered <= BARE
    foods = bare and NUTRIENTS.isdisjoint(heard.concepts)
    if foods or of_a_thing or things:
        return max(map(size, runs), default=0) >= _allowed(chosen)
    most = EVERYDAY_WHEN_BARE if bare else EVERYDAY
    return max(map(size, runs), default=0) >= most


def _is_the_matter(run: str, text: str) -> bool:
    return _holds_something(run, text) or _is_taken_with(run, text)


def _holds_something(run: str, text: str) -> bool:
    """Say whether it is asked what an unknown thing holds or does: 芭蕉有K2嗎, 燕窩補鈣嗎."""
    return size(run) > 1 and _HOLDS.match(text, text.find(run) + len(run)) is not None


def _is_taken_with(run: str, text: str) -> bool:
    """Say whether an unknown thing is asked about beside another: 普拉達可以跟K2一起吃嗎."""
    place = text.find(run)
    beside = _WITH.match(text, place + len(run)) or text[:place].endswith(_JOINED)
    return size(run) > 1 and bool(beside) and "一起" in text


def _backing(fit: Fit | None, vote: float) -> float:
    if fit is None or fit.score <= 0:
        return vote if vote >= STRONG_VOTE else 0.0
    return vote + (fit.score + fit.named / 100) * COVERING


def _allowed(fit: Fit) -> int:
    if fit.covered <= BARE:
        return UNKNOWN_WHEN_BARE
    return UNKNOWN_WHEN_STRONG if fit.covered >= STRONG else UNKNOWN_WHEN_WEAK


def _may_speak(row: AnswerRow, heard: Heard) -> bool:
    """Say whether nothing forbids a row, and its nutrient is among those named, if any were."""
    named = heard.concepts & NUTRIENTS
    elsewhere = bool(row.about and named) and named.isdisjoint(row.about)
    more = bool(row.doses) and not named <= row.covers  # 鈣跟D3要多少 is not for the calcium row
    return not elsewhere and not more and not _forbidden(row, heard)


def _forbidden(row: AnswerRow, heard: Heard) -> bool:
    return any(each <= heard.concepts for each in row.unless)


def _sets(row: AnswerRow, heard: Heard) -> list[frozenset[str]]:
    if _forbidden(row, heard):
        return []
    return [each for each in row.when if each <= heard.concepts]


def _fit(row: AnswerRow, heard: Heard, concepts: Concepts) -> Fit | None:
    sets = _sets(row, heard)
    if not sets:
        return None
    covered = frozenset().union(*sets) | (row.also & heard.concepts)
    passed_over = heard.concepts - covered - SILENT
    weight = _weigh(covered, concepts)
    named = max(_weigh(each, concepts) for each in sets)
    return Fit(row, weight, weight - _weigh(passed_over, concepts) / 2, named)


def _weigh(these: Iterable[str], concepts: Concepts) -> int:
    return sum(1 if each in concepts.generic or each == GROUPED else 2 for each in these)
