"""Numbers in Indonesian words: ages, hours of a clock, and how many minutes or hours."""

from __future__ import annotations

_ONES = ("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
_NUMBERS = tuple(
    (word, age)
    for ten, tens in enumerate(_ONES[1:], 2)
    for age, word in (
        (10 * ten, f"{tens} puluh"),
        *((10 * ten + one, f"{tens} puluh {last}") for one, last in enumerate(_ONES, 1)),
    )
)
AGES = (
    *((word, f"{age}") for word, age in _NUMBERS),
    *(
        (
            rf"(?:(?:ber)?(?:umur|usia)(?:nya)? )?{word} tahun|(?:umur|usia)(?:nya)? {word}",
            f"{age}歲",
        )
        for word, age in _NUMBERS
    ),
)
HOURS = (*_ONES, "sepuluh", "sebelas", "dua belas")
LENGTHS = (
    *enumerate(HOURS, 1),
    (15, "lima belas"),
    *((10 * n, f"{_ONES[n - 1]} puluh") for n in (2, 3, 4, 5)),
)
