"""Numbers in English words: ages, hours of a clock, and how many."""

from __future__ import annotations

_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
AGES = tuple(
    (rf"(?:(?:she|he) is )?{word}(?: years? old)?", f"{age}歲")
    for tens, first in enumerate(_TENS, 2)
    for age, word in (
        (10 * tens, first),
        *((10 * tens + one, f"{first}[ -]?{last}") for one, last in enumerate(_ONES, 1)),
    )
)
"""Ages as words, so that nobody hears a medicine in "seventy five"."""

HOURS = (*_ONES, "ten", "eleven", "twelve")
NUMBERS = (
    ("an?", 1),
    *((word, value) for value, word in enumerate(HOURS, 1)),
    ("fifteen", 15),
    *((word, 10 * tens) for tens, word in enumerate(_TENS[:4], 2)),
)
