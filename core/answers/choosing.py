"""Which reviewed answer fits: what warns and refers first, then what like questions were given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from core.answers.foreign import NUTRIENTS
from core.answers.hearing import Heard
from core.answers.likeness import Likeness, likeness
from core.answers.plain_foods import row_of_food
from core.knowledge.answer_rows import AnswerKind, AnswerRow, Concepts
from core.knowledge.rows import Knowledge
from core.reading.pattern import Pattern

LIKE_ENOUGH = 0.05
"""How like a row's questions a question must be; under it nobody asked such a thing before."""
NAMED = 0.08
"""What it speaks for a row that its concepts were heard: one that declines, or the table."""
DOUBT = 1.1
"""How much more like an answer's questions than like those declined it must be to be answered."""
OTHERS = frozenset({"iron", "magnesium", "glucosamine", "collagen", "otherpill"})
"""What people ask about like a nutrient of the articles, and is none."""
_KIND = "[菜魚豆奶湯肉果茶粉油酒糖蛋花草瓜筍菇葉米麵]?(?:類|片|膠囊|裡面?)?"
"""What may follow the name of something: 鹿角菜有鈣嗎, 石花凍裡有鈣嗎."""
_HOLDS = Pattern(
    f"{_KIND}(?:可以|可不可以|能|會|能不能|會不會|也)?"
    "(?:(?:有沒有|有|含|補)(?:維生素|維他命|鈣|骨|睪|男|d|k)|(?:顧|護|養)(?:骨|腦|血管|肌)[^,]{0,3}[嗎無])"
)
_WITH = Pattern(f"{_KIND}.?(?:可以|可不可以|能|能不能)?(?:跟|和|與|配|搭)")
_JOINED = ("跟", "和", "與", "配", "搭")
_CLASHES = Pattern("(?:跟|和|與)[^,。!?]{1,8}(?:衝突|相沖|打架|互相影響)")
_TAKEN = ("吃", "喝", "服用", "打", "用")
_DOES = Pattern("(?:的人)?(?:會不會|會|能不能|能|可不可以|可以|對|影響|提高|要)")


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
    if best is None or (best.kind is AnswerKind.ANSWER and _is_strange(heard, asked, best)):
        return declined
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
        if rows[name] is declined or _may_speak(rows[name], named)
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


def _may_speak(row: AnswerRow, named: frozenset[str]) -> bool:
    """Say whether a row is about the nutrients named: 鈣跟D3要多少 is not for calcium's amounts.

    What is said of an illness or a medicine is said where that was named.
    """
    if row.always and not row.when:
        return False
    if not (row.about and named):
        return True
    return named <= row.about if row.doses else not named.isdisjoint(row.about)


def _is_strange(heard: Heard, asked: Likeness, row: AnswerRow) -> bool:
    """Say whether something is asked about that no question to a row ever named."""
    strange = (run for run in heard.foreign if asked.never_held(run, row.id))
    return any(_is_the_matter(run, heard.text) for run in strange)


def _is_the_matter(run: str, text: str) -> bool:
    """Say whether an unknown thing is what is asked about."""
    if len(run) == 1:
        return False
    place = text.find(run)
    after, before = text[place + len(run) :], text[:place]
    holds = _HOLDS.match(after)  # 芭蕉有K2嗎, 燕窩補鈣嗎
    beside = "一起" in text and (_WITH.match(after) or before.endswith(_JOINED))
    clashes = _CLASHES.search(after)  # 威而鋼跟D3衝突嗎
    taken = before.endswith(_TAKEN) and _DOES.match(after)  # 吃普拉達會不會影響鈣吸收
    return bool(holds or beside or clashes or taken)
