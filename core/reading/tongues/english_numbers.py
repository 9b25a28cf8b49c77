"""Numbers in English words: ages, hours of a clock, and how many."""

from __future__ import annotations

from core.reading.numerals import ENGLISH_ONES, ENGLISH_TENS

AGES = tuple(
    (rf"(?:(?:she|he) is )?{word}(?: years? old)?", f"{age}歲")
    for tens, first in enumerate(ENGLISH_TENS, 2)
    for age, word in (
        (10 * tens, first),
        *((10 * tens + one, f"{first}[ -]?{last}") for one, last in enumerate(ENGLISH_ONES, 1)),
    )
)
"""Ages as words, so that nobody hears a medicine in "seventy five"."""

HOURS = (*ENGLISH_ONES, "ten", "eleven", "twelve")
NUMBERS = (
    # what is counted: minutes, hours
    ("an?", 1),
    *((word, value) for value, word in enumerate(HOURS, 1)),
    ("fifteen", 15),
    *((word, 10 * tens) for tens, word in enumerate(ENGLISH_TENS[:4], 2)),
)
