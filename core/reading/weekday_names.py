"""Several days of the week in a row, by their names in other tongues: Mon/Wed/Fri, thứ 2, 4, 6."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from core.reading.latin import bare
from core.reading.pattern import Match, Pattern

_MOST = 7
_HOUR = r"(?!\d| ?(?:giờ|h|:|tuổi|t(?!\w)|viên|phút|lần|sáng|trưa|chiều|tối|tiếng|/))"


@dataclass(frozen=True)  # without slots: what was compiled is kept in the instance
class Week:
    """How a tongue names its days.

    Args:
        first: patterns for each day, Monday first.
        later: the same, behind another day.
        whole: each day's name in full, as tables of phrases have it.
        joins: words between two of several.
        to: words between the first and the last of all.
    """

    first: Sequence[str]
    later: Sequence[str]
    whole: Sequence[str]
    joins: str
    to: str

    def bared(self) -> Week:
        """The same typed without its marks."""
        first, later, whole = (
            tuple(map(bare, each)) for each in (self.first, self.later, self.whole)
        )
        return Week(first, later, whole, bare(self.joins), bare(self.to))

    @cached_property
    def _rows(self) -> Pattern:
        first, later = (f"(?:{'|'.join(each)})" for each in (self.first, self.later))
        between = rf"(?: ?[,/&+] ?| ?- ?| )(?:(?:{self.joins}) )?"
        ends = rf"(?: ?- ?| (?:{self.to}) )"
        to = rf"{first}{ends}{later}(?!\w)(?!{between}{later}(?!\w))"
        row = rf"{first}(?:{between}{later})+"
        return Pattern(rf"(?<!\w)(?:(?P<range>{to})|{row})(?!\w)")

    @cached_property
    def _each(self) -> tuple[Pattern, ...]:
        return tuple(
            Pattern(rf"(?<!\w)(?:{one}|{other})(?!\w)")
            for one, other in zip(self.first, self.later, strict=True)
        )

    def places(self, text: str) -> Iterator[tuple[int, int, tuple[int, ...]]]:
        """Yield where two days or more stand, and which (1..7)."""
        for row in self._rows.finditer(text):
            yield (*row.span(), self._days(row))

    def _days(self, row: Match) -> tuple[int, ...]:
        found = sorted(
            (hit.start(), day)
            for day, name in enumerate(self._each, 1)
            for hit in name.finditer(row[0])
        )
        days = [day for _, day in found]
        if not row["range"]:
            return tuple(dict.fromkeys(days))
        last = (days[-1] - days[0]) % _MOST
        return tuple((days[0] - 1 + step) % _MOST + 1 for step in range(last + 1))

    def in_full(self, text: str) -> str:
        """Write several days one by one, each by its whole name."""
        for start, end, days in reversed(tuple(self.places(text))):
            names = ", ".join(self.whole[day - 1] for day in days)
            text = f"{text[:start]}{names}{text[end:]}"
        return text


_EN = (
    *("mon(?:days?)?", "tue(?:s(?:days?)?)?", "wed(?:s|nesdays?)?", "thu(?:rs?|rsdays?)?"),
    *("fri(?:days?)?", "sat(?:urdays?)?", "sun(?:days?)?"),
)
ENGLISH = Week(
    _EN,
    _EN,
    ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    "and",
    "to|until|till|through|thru",
)
_ID = (
    *("sen(?:in)?", "sel(?:asa)?", "rab(?:u)?", "kam(?:is)?", "jum(?:'?at)?", "sab(?:tu)?"),
    "(?:hari )?(?:minggu|min|ahad)",
)
INDONESIAN = Week(
    _ID,
    tuple(f"(?:hari )?{each}" for each in _ID),
    ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "hari minggu"),
    "dan|sama|dengan",
    "sampai|s/d|sd|hingga|ke",
)
_VI = ("2|hai", "3|ba", "4|tư", "5|năm", "6|sáu", "7|bảy|bẩy")
VIETNAMESE = Week(
    (*(f"(?:thứ ?(?:{each})|t{each[0]}){_HOUR}" for each in _VI), "chủ nhật|cn"),
    (*(f"(?:(?:(?:và )?thứ ?)?(?:{each})|t{each[0]}){_HOUR}" for each in _VI), "chủ nhật|cn"),
    (*(f"thứ {day}" for day in range(2, 8)), "chủ nhật"),
    "và",
    "đến|tới",
)
