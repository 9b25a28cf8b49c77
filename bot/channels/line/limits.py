"""What LINE allows, counted as LINE counts: the numbers, and cutting words to fit them.

Source of the numbers: developers.line.biz, Messaging API reference (2026-08).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.wording.graphemes import cut

MESSAGES_A_REQUEST = 5
TEXT_UNITS = 5000  # UTF-16 units of a text message
ALT_TEXT_UNITS = 1500  # of a Flex message
QUICK_REPLIES = 13
LABEL_GRAPHEMES = 20
URI_CHARACTERS = 1000  # of a URI action, percent-encoded
CLIPBOARD_CHARACTERS = 1000
DATA = 300  # characters of a postback's data
BUBBLE_BYTES = 30_000  # documented as 30 KB; the smaller reading of it
CAROUSEL_BYTES = 50_000
CAROUSEL_BUBBLES = 12

_BASIC_PLANE_END = "\uffff"
_UNCLEAN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def utf16_units(text: str) -> int:
    """Count as LINE counts message texts: an emoji is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def fits(text: str, limit: int) -> bool:
    """Whether a text has at most so many UTF-16 units; most are so short that none is counted."""
    return 2 * len(text) <= limit or utf16_units(text) <= limit


def clean(text: str) -> str:
    """Drop what no JSON reader likes: lone surrogates and control characters but line breaks."""
    return _UNCLEAN.sub("", text)


def pieces(text: str, limit: int) -> Iterator[str]:
    """Cut a text at line borders into pieces of at most ``limit`` UTF-16 units.

    A line longer than that is cut inside; blank pieces are left out, nothing else is.
    """
    if fits(text, limit):
        return _unless_blank(text)
    return _cut(text, limit)


def _cut(text: str, limit: int) -> Iterator[str]:
    piece = ""
    for line in text.splitlines(keepends=True):
        for part in _parts(line, limit):
            if piece and utf16_units(piece) + utf16_units(part) > limit:
                yield from _unless_blank(piece)
                piece = ""
            piece += part
    yield from _unless_blank(piece)


def _parts(line: str, limit: int) -> Iterator[str]:
    while (cut := _fitting(line, limit)) < len(line):
        yield line[:cut]
        line = line[cut:]
    yield line


def _fitting(text: str, limit: int) -> int:
    """Return how many letters of a text fit into so many UTF-16 units."""
    used = 0
    for at, letter in enumerate(text):
        used += 1 + (letter > _BASIC_PLANE_END)
        if used > limit:
            return at
    return len(text)


def _unless_blank(piece: str) -> Iterator[str]:
    shown = piece.strip("\n")
    if shown.strip():
        yield shown


def clip(text: str, limit: int) -> str:
    """Shorten to ``limit`` UTF-16 units, with a sign that something is missing."""
    if fits(text, limit):
        return text
    return text[: _fitting(text, limit - 1)].rstrip() + "…"


def label(text: str) -> str:
    """Fit a button's label: one line of at most 20 graphemes."""
    return cut(" ".join(clean(text).split()), LABEL_GRAPHEMES)
