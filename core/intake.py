"""What a person takes and eats, as they told it: supplements, a tablet, the servings of a day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from core.growing import Growing

HUNDRED = 100
"""Pieces and servings are counted in hundredths, so that half a box is exact."""

KEPT_DAYS = 14
"""So long each day's food is kept: this week, and the one before."""

MOST_SERVINGS = 30
"""Of one day; whoever taps on and on is not eating."""


class Product(StrEnum):
    """What a supplement is bought for."""

    CALCIUM = "calcium"
    D3 = "d3"
    K2 = "k2"
    MULTI = "multi"  # 綜合維他命: what is in it stands on its label only


class Salt(StrEnum):
    """What the milligrams on a tablet of calcium count."""

    ELEMENTAL = "elemental"  # 元素鈣, the label's 「鈣」
    CARBONATE = "carbonate"  # 碳酸鈣
    CITRATE = "citrate"  # 檸檬酸鈣


@dataclass(frozen=True, slots=True)
class Supplement(Growing):
    """Something taken every day.

    ``amount`` is that of one piece: mg of calcium as the label has it, IU of D3, µg of K2; None
    where it was not said. ``hundredths`` are pieces a day. ``salt`` None counts as elemental.
    """

    product: Product
    amount: int | None = None
    hundredths: int = HUNDRED
    salt: Salt | None = None

    @property
    def daily(self) -> int | None:
        """What is taken a day, in the unit of ``amount``."""
        return None if self.amount is None else -(-self.amount * self.hundredths // HUNDRED)


@dataclass(frozen=True, slots=True)
class Tablet:
    """One tablet of calcium, in mg as its label has it; ``salt`` None: not said which."""

    amount: int
    salt: Salt | None = None


@dataclass(frozen=True, slots=True)
class Serving(Growing):
    """Something eaten: ``food`` is the id of a row in servings.toml, ``unit`` one of its units."""

    food: str
    unit: str
    hundredths: int = HUNDRED


@dataclass(frozen=True, slots=True)
class Eaten(Growing):
    """What was eaten on a day (its ordinal), as far as it was told."""

    day: int
    servings: tuple[Serving, ...] = ()


class Wish(StrEnum):
    """What is wished of all this."""

    DOCTOR = "doctor"  # the page for the doctor
    WEEK = "week"  # what was eaten this week
    EAT = "eat"  # a list to tick
    TAKING = "taking"  # to tell what is taken
    UNEAT = "uneat"  # 記錯了: today's food is to be dropped
    SOFT = "soft"  # 咬不動


@dataclass(frozen=True, slots=True)
class Intake:
    """All of this that one message says.

    ``taking`` None says nothing, empty says that nothing is taken. ``tofu`` are servings of a
    tofu of which it is not said which. ``days_ago`` is when the servings were eaten.
    """

    taking: tuple[Supplement, ...] | None = None
    tablet: Tablet | None = None
    salt: Salt | None = None
    servings: tuple[Serving, ...] = ()
    tofu: tuple[Serving, ...] = ()
    days_ago: int = 0
    unwell: bool = False  # signs of too much calcium, beside something taken
    wish: Wish | None = None


def eaten_on(days: tuple[Eaten, ...], day: int) -> tuple[Serving, ...]:
    """Return what was told of a day."""
    return next((each.servings for each in days if each.day == day), ())


def with_servings(
    days: tuple[Eaten, ...], day: int, servings: tuple[Serving, ...]
) -> tuple[Eaten, ...]:
    """Add servings to a day; days long gone are let go."""
    together = (*eaten_on(days, day), *servings)[:MOST_SERVINGS]
    others = (each for each in days if each.day != day)
    kept = (*others, Eaten(day, together))
    newest = max(each.day for each in kept)
    return tuple(sorted((e for e in kept if e.day > newest - KEPT_DAYS), key=lambda each: each.day))


def without_day(days: tuple[Eaten, ...], day: int) -> tuple[Eaten, ...]:
    """Drop what was told of a day."""
    return tuple(each for each in days if each.day != day)


def now_taking(
    before: tuple[Supplement, ...] | None, told: tuple[Supplement, ...]
) -> tuple[Supplement, ...]:
    """Return what is taken after something more was told: a product told again is corrected."""
    if not told:
        return ()
    told_again = {each.product for each in told}
    return (*(each for each in before or () if each.product not in told_again), *told)


def as_salt(taking: tuple[Supplement, ...], salt: Salt) -> tuple[Supplement, ...]:
    """Return the same with the calcium counted as this salt."""
    return tuple(
        replace(each, salt=salt) if each.product is Product.CALCIUM else each for each in taking
    )
