"""The twelve animals of the birth year: with a decade they tell the age, alone they do not."""

from __future__ import annotations

from core.reading.pattern import Pattern
from core.reading.understood import Context, Span

_ANIMALS = "鼠牛虎兔龍蛇馬羊猴雞狗豬"
_SAID = Pattern(
    f"(?:屬|肖|生肖(?:是|屬)?|肖的是)(?P<small>小)?[老大的是 ]?(?P<animal>[{_ANIMALS}])(?!年)"
)
_RAT_YEAR = 1900


def animal(text: str) -> tuple[str, Span] | None:
    """Return the animal said (屬龍, 肖虎, 屬小龍 for the snake) and where, or None."""
    match = _SAID.search(text)
    if match is None:
        return None
    said = "蛇" if match["small"] and match["animal"] == "龍" else match["animal"]
    return said, Span(*match.span())


def age_within(said: str, lowest: int, highest: int, context: Context) -> int | None:
    """Return the lowest completed age in ``lowest..highest`` that an animal allows, or None.

    The lunar new year is left aside: whoever is born in January or early February is asked
    for a birthday anyway, where the row turns on it.
    """
    this_year = context.today.year
    for age in range(lowest, highest + 1):
        born = (this_year - age, this_year - age - 1)
        if any((year - _RAT_YEAR) % len(_ANIMALS) == _ANIMALS.index(said) for year in born):
            return age
    return None
