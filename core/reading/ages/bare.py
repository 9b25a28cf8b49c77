"""A bare number (no 歲) as an age: only where the question or the words beside it say so."""

from __future__ import annotations

from dataclasses import replace

from core.reading.ages import words
from core.reading.ages.beside import is_explained, is_of_a_figure
from core.reading.ages.figures import counts_something, has_unit, is_glued
from core.reading.ages.statement import OLDEST, Message, Place, Stated, about, counted_back, neared
from core.reading.kinship import WORDS
from core.reading.understood import Context, Slot, Span

_TOO_LONG = 999  # four figures alone are a year, a price, a part of a telephone
_GROWN = 40  # 「83」 to "whom is it for?": nobody numbers the answers so far
_LEAST = 10  # 今年8, 我8 may be a count; 我12 hardly


def is_lonely(at: Place) -> bool:
    """Whether a number stands by itself, between spaces or punctuation."""
    alone = words.LONELY.search(at.before) and words.PARTICLE.match(at.after)
    return bool(alone) and at.number.value is not None


def bare_age(at: Place, message: Message) -> Stated | None:
    """Return the age that a number without 歲 states, or None.

    Args:
        at: The number with its surroundings.
        message: The whole; where the age was asked, a bare number is an answer.
    """
    text, asked = message.text, message.asked
    if message.is_code:
        return None
    ranged = _range(at) if asked else None
    if ranged is not None or (is_glued(at.number, text) and not words.MINUS.search(at.before)):
        return ranged
    near = _near(at, message)
    if near is not None or counts_something(at.number, text) or words.OTHER_AGE.search(at.before):
        return near
    if at.number.about:
        return about(at, at.value, *at.number.about) if asked else None
    if not _evident(at, message):
        return None
    stated = counted_back(at, 0, message.context.today.month)
    return stated if asked or _LEAST <= stated.value <= OLDEST else None


def _range(at: Place) -> Stated | None:
    ranged = words.RANGE_AFTER.match(at.after) or words.RANGE_BEFORE.search(at.before)
    whole = _LEAST <= at.value <= OLDEST and "-" not in at.after[3:]
    return about(at, at.value) if ranged and whole and at.before.count("-") < len("--") else None


def _near(at: Place, message: Message) -> Stated | None:
    """Read 五十幾, 七旬, 快五十 without 歲; they are only asked about, never filled."""
    loose = words.ABOUT.match(at.after)
    if loose and "旬" in loose[0]:
        return about(at)
    if loose and "字頭" in loose[0]:
        return about(at) if message.asked or _beside_somebody(at) else None
    known = message.asked or message.names_animal or _beside_somebody(_short_of(at))
    listed = loose and words.LONELY.search(at.before) and message.names_sex
    if not (known or listed) or not (
        at.value >= _LEAST or (at.number.value is None and at.number.about)
    ):
        return None
    if loose:
        rest = at.after[loose.end() :]
        return None if has_unit(replace(at.number, span=Span(0, 0)), rest) else about(at)
    if counts_something(at.number, message.text):
        return None
    return about(at, *at.number.about) if at.number.value is None else neared(at)


def _short_of(at: Place) -> Place:
    """Return a place without the 快 or 不到 before its number: 我不到50."""
    near = words.NEAR_TO.search(at.before)
    return replace(at, before=at.before[: near.start()]) if near else at


def _beside_somebody(at: Place) -> bool:
    """Whether an age word, a sex or a word for a person stands right before a number."""
    beside = words.STRONG.search(at.before) or words.PERSON_BEFORE.search(at.before)
    return bool(beside) or kin_before(at)


def kin_before(at: Place) -> bool:
    """Whether a word for a person stands right before a number (我媽68, 阿嬤今年八十五)."""
    glue = words.GLUE.search(at.before)
    head = at.before[: glue.start()] if glue else at.before
    return any(each["kin"] and each.end() == len(head) for each in WORDS.finditer(head))


def _is_number_of_years(at: Place) -> bool:
    """Whether a number can be an age at all, from its own form."""
    number = at.number
    if number.value is None or number.typed == "一" or number.value > _TOO_LONG:
        return False
    if len(number.typed) == 1 and words.ORDINAL.search(at.before):
        return False
    if words.OF_A_CHILD.search(at.before):
        return False
    if kin_before(at) and words.HAS_HAD.match(at.after):
        return True
    if words.TODAY.search(at.before) or words.FOR_YEARS.match(at.after):
        return True  # 我今年58停經了, 58停經五年
    return not words.NOT_NOW.match(at.after)


def _evident(at: Place, message: Message) -> bool:
    """Whether the surroundings of a bare number say that it is an age."""
    if not _is_number_of_years(at):
        return False
    asked, ends = message.asked, words.PARTICLE.match(at.after)
    if "有" in at.number.typed and at.value >= _LEAST and is_lonely(at):
        return True  # 俺是老兵 九十有二
    if not at.number.arabic and len(at.number.typed) == 1:
        return bool(ends and (words.STRONG.search(at.before) or (asked and is_explained(at))))
    if asked and is_explained(at):
        return True
    if message.context.asked == Slot.SUBJECT and message.text.strip(" .。!") == at.number.typed:
        return _GROWN <= at.value <= OLDEST
    if _beside_somebody(at) or _turns(at):
        return True
    return _corrected(at, message.context) or _listed(at, message)


def _turns(at: Place) -> bool:
    """Whether a birthday word stands before a number (明年65, 滿18)."""
    turning = (
        words.NEXT_YEAR,
        words.YEAR_AFTER,
        words.IN_YEARS,
        words.SOON,
        words.TURNED,
        words.NOMINAL,
    )
    return any(each.search(at.before) for each in turning)


def _corrected(at: Place, context: Context) -> bool:
    """Whether a number corrects an age (打錯 是58), or is taken back (不是68)."""
    marked = words.MARKED.search(at.before) or words.DENIED.search(at.before)
    said = bool(marked or words.RIGHT_AFTER.match(at.after))
    return said and context.asked != Slot.REMINDER_TIME and at.value >= _LEAST


def _listed(at: Place, message: Message) -> bool:
    """Whether a number is the age in a list: 女 58 很少曬太陽, 68 男, 58/F."""
    if not _LEAST <= at.value <= OLDEST or not words.LONELY.search(at.before):
        return False
    if words.SEX_AFTER.match(at.after):
        return True
    if is_of_a_figure(at):
        return False
    if message.lonely_ones != 1 or not words.PARTICLE.match(at.after):
        return False
    if message.names_sex or message.names_kin or words.NURSES.search(message.text):
        return True
    if words.TRADE_AFTER.match(at.after) or words.TRADE_BEFORE.search(at.before):
        return True
    return at.number.span.start == 0 and bool(words.LIFE.search(message.text))
