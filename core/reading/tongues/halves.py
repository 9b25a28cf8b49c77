"""Half hours by the words of each language: jam setengah 8 is 7:30, 7 rưỡi sáng, half past 7 am."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from core.reading.tongues.tongue import AFTERNOON, AM, EVENING, MORNING, NOON, PM, Hours

_NOON_HOUR = 12
_Parts = Sequence[tuple[str, Hours]]


def _halves(
    way: str, words: Sequence[str], before: int, parts: _Parts
) -> Iterator[tuple[str, str]]:
    """Yield phrases for each half hour, alone and with each part of the day that fits it.

    Args:
        way: how it is said, the hour at ``{}``.
        words: the hours from one as words; figures are always understood.
        before: 1 where the half before the named hour is meant, 0 for the half behind it.
        parts: words for the parts of the day and their hours.
    """
    for named in range(1, _NOON_HOUR + 1):
        said = way.replace("{}", f"(?:{named}|{words[named - 1]})")
        hour = (named - before) or _NOON_HOUR
        yield said, f"{hour}點30分"
        for part, ranges in parts:
            added = next((add for first, last, add in ranges if first <= hour <= last), None)
            if added is not None:
                yield f"{said} (?:{part})", f"{hour + added:02}:30"


_EN = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]
_ID = [
    "satu",
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
    "delapan",
    "sembilan",
    "sepuluh",
    "sebelas",
]
_VI = (
    "một",
    "hai",
    "ba",
    "bốn",
    "năm",
    "sáu",
    "bảy",
    "tám",
    "chín",
    "mười",
    "mười một",
    "mười hai",
)

ENGLISH = tuple(
    _halves(
        "(?:at )?half past {}",
        _EN,
        0,
        (("am|in the morning", AM), ("pm|at night|in the evening", PM)),
    )
)
INDONESIAN = tuple(
    _halves(
        "(?:jam |pukul )?setengah {}",
        (*_ID, "dua belas"),
        1,
        (("pagi", MORNING), ("siang", NOON), ("sore", ((2, 6, 12),)), ("malam", EVENING)),
    )
)
VIETNAMESE = tuple(
    _halves(
        "(?:lúc )?{} ?(?:giờ |h ?)?rưỡi",
        _VI,
        0,
        (("sáng", MORNING), ("trưa", NOON), ("chiều", AFTERNOON), ("tối", EVENING)),
    )
)
