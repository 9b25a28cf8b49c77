"""A card as plain text: columns that line up where a Chinese character is two cells wide."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from bot.bubbles import Line, Section

WIDE = ("W", "F")
WIDEST_LABEL = 32  # cells; a longer label pushes its own value only


def aligned(title: str, sections: tuple[Section, ...]) -> str:
    """Return title and sections, a blank line between them."""
    return "\n\n".join([title, *("\n".join(_section(each)) for each in sections)])


def _section(section: Section) -> Iterator[str]:
    if section.heading:
        yield f"【{section.heading}】"
    width = _column(section.lines)
    for line, following in zip(section.lines, (*section.lines[1:], None), strict=True):
        yield _line(line, width)
        if line.note and (following is None or following.note != line.note):
            yield f"    {line.note}"


def _line(line: Line, width: int) -> str:
    if not line.value:
        return f"  {line.label}"
    return f"  {line.label}{' ' * max(width - cells(line.label), 0)}  {line.value}"


def _column(lines: tuple[Line, ...]) -> int:
    widths = [cells(each.label) for each in lines if each.value]
    return max((each for each in widths if each <= WIDEST_LABEL), default=0)


@lru_cache(maxsize=1000)  # labels: the same few in every card
def cells(words: str) -> int:
    """Return how many terminal cells words take."""
    if words.isascii():
        return len(words)
    wide = sum(unicodedata.east_asian_width(each) in WIDE for each in words)
    marks = sum(unicodedata.combining(each) > 0 for each in words)
    return len(words) + wide - marks
