"""A statement of age: the number, what stands around it, and how sure the words make it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cached_property

from core.reading.ages import words
from core.reading.kinship import WORDS
from core.reading.numerals import Number, value_of
from core.reading.pattern import Match
from core.reading.understood import Birth, Context, Slot, Span

OLDEST = 120
_DECADE = 10
NEAR = 16  # characters looked at on either side of a number


class Sure(Enum):
    """How sure the words make an age."""

    EXACT = auto()
    ABOUT = auto()
    IMPOSSIBLE = auto()
    NOMINAL = auto()  # 虛歲: any other statement is better


@dataclass(frozen=True, slots=True)
class Stated:
    """An age stated: completed years (the lower of two), where, how sure; ``denied`` is 不是68."""

    value: int
    span: Span
    sure: Sure = Sure.EXACT
    denied: bool = False
    birth: Birth | None = None
    proposals: tuple[int, ...] = ()
    highest: int | None = None  # of two neighbouring ages


@dataclass(frozen=True, slots=True)
class Place:
    """A number with what stands before and after it."""

    number: Number
    before: str
    after: str

    @property
    def value(self) -> int:
        """The number, or -1 where it is none."""
        return self.number.value if self.number.value is not None else -1


@dataclass(frozen=True)
class Message:
    """A whole message while its ages are read; what holds for all of it is looked up once."""

    text: str
    context: Context
    lonely_ones: int  # numbers that stand by themselves; a list has one age

    @property
    def asked(self) -> bool:
        """Whether the question just asked was the age."""
        return self.context.asked == Slot.AGE

    @cached_property
    def asks(self) -> bool:
        """Whether it puts a question."""
        return bool(words.QUESTION.search(self.text))

    @cached_property
    def names_animal(self) -> bool:
        """Whether a zodiac animal may be named."""
        return bool(words.ANIMAL.search(self.text))

    @cached_property
    def names_sex(self) -> bool:
        """Whether a sex, he or she is said."""
        return bool(words.SOMEBODY.search(self.text))

    @cached_property
    def names_kin(self) -> bool:
        """Whether a word for a person is said."""
        return any(each["kin"] for each in WORDS.finditer(self.text))

    @cached_property
    def is_code(self) -> bool:
        """Whether it is written for a machine: no bare number in it is anybody's age."""
        return bool(words.CODE.search(self.text))

    @cached_property
    def of_pregnancy(self) -> bool:
        """Whether months may be those of a pregnancy or of nursing."""
        return bool(words.PREGNANCY.search(self.text))


def place(number: Number, text: str) -> Place:
    """Return a number with its surroundings."""
    start, end = number.span.start, number.span.end
    return Place(number, text[max(0, start - NEAR) : start], text[end : end + NEAR])


def exact(at: Place, value: int, end: int = 0) -> Stated:
    """State an age, or that it cannot be one; ``end`` characters of what follows belong to it."""
    span = Span(at.number.span.start, at.number.span.end + end)
    sure = Sure.EXACT if 0 <= value <= OLDEST else Sure.IMPOSSIBLE
    denied = bool(words.DENIED.search(at.before) or words.MISTYPED.match(at.after, end))
    return Stated(value, span, sure, denied)


def about(at: Place, *proposals: int) -> Stated:
    """State an age that is only near, with what to propose."""
    wanted = tuple(each for each in proposals if 0 <= each <= OLDEST)
    return Stated(at.value, at.number.span, Sure.ABOUT, proposals=wanted)


def counted_back(at: Place, end: int, month: int) -> Stated:
    """Count back from a birthday to come, or from the nominal age, to completed years.

    Someone who turns 65 next year is 63 or 64 today; 虛歲65 is 63 or 64: the lower is held.
    """
    if words.NOMINAL.search(at.before) or words.NOMINAL_AFTER.match(at.after):
        return _nominal(at, end)
    if (later := _of_a_later_year(at, end, month)) is not None:
        return later
    if (turned := words.MONTH_TURN.search(at.before)) is not None:
        return _turned(at, end, turned, month)
    return _of_a_near_birthday(at, end)


def _nominal(at: Place, end: int) -> Stated:
    """虛歲65 is 63 or 64."""
    said = exact(at, max(at.value - 2, 0), end)
    if said.sure is Sure.IMPOSSIBLE:  # 虛歲130
        return said
    return replace(said, sure=Sure.NOMINAL, highest=at.value - 1)


def _of_a_later_year(at: Place, end: int, month: int) -> Stated | None:
    """明年65, 後年65, 再三年65; None where no later year is named."""
    value, before = at.value, at.before
    next_year = words.NEXT_YEAR.search(before)
    if next_year is not None:
        named = value_of(next_year["month"] or "")
        if named is not None and named < month:  # 明年二月滿80, and this year's birthday is over
            return exact(at, value - 1, end)
        return replace(exact(at, value - 2, end), highest=value - 1)
    if words.YEAR_AFTER.search(before):
        return replace(exact(at, value - 3, end), highest=value - 2)
    to_come = words.IN_YEARS.search(before)
    return about(at, value - (value_of(to_come["years"]) or 0)) if to_come is not None else None


def _of_a_near_birthday(at: Place, end: int) -> Stated:
    """快要滿65了 is 64 still; without such a word it is the age as it is said."""
    value, before = at.value, at.before
    if words.ABOUT_TO.search(before) and words.BY_NOW.match(at.after):
        round_number = value % _DECADE == 0
        return about(at, value - 1) if round_number else exact(at, value - 1, end)
    if words.SOON.search(before) or words.BIRTHDAY_TO_COME.match(at.after):
        return exact(at, value - 1, end)
    return exact(at, value, end)


def _turned(at: Place, end: int, said: Match, month: int) -> Stated:
    """今年三月滿65 is 65 in April; without 今年, or in March itself, it is asked."""
    named = value_of(said["month"]) or month
    if said["this"] is None or named == month:
        return about(at, at.value, at.value - 1)
    return exact(at, at.value if named < month else at.value - 1, end)


def neared(at: Place) -> Stated | None:
    """State an age that is only neared or guessed (快五十, 不到65, 大概70), or None."""
    if words.BELOW.search(at.before) and words.MONTHS_SHORT.match(at.after):
        return exact(at, at.value - 1)  # 還沒65 差兩個月
    if words.BELOW_AFTER.match(at.after):
        return about(at, at.value - 1)
    guessed = words.GUESSED_AFTER.match(at.after)
    if not guessed and (not words.NEAR_TO.search(at.before) or words.SOON.search(at.before)):
        return None
    if words.BELOW.search(at.before) and at.value == 1:
        return exact(at, 0)
    if at.before.endswith("過") and words.BIRTHDAY.match(at.after):
        return None
    below = words.BELOW.search(at.before) or words.NEARLY.search(at.before)
    return about(at, at.value - 1 if below else at.value)
