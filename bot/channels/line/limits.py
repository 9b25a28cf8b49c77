"""What LINE allows, counted as LINE counts: the numbers, and cutting words to fit them.

Source of the numbers: developers.line.biz, Messaging API reference (2026-08).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

MESSAGES_A_REQUEST = 5
TEXT_UNITS = 5000  # UTF-16 units of a text message
ALT_TEXT_UNITS = 1500  # of a Flex message
QUICK_REPLIES = 13
LABEL_GRAPHEMES = 20
BUBBLE_BYTES = 30_000  # documented as 30 KB; the smaller reading of it
CAROUSEL_BYTES = 50_000
CAROUSEL_BUBBLES = 12

_UNCLEAN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_JOINER = "\u200d"
_SKIN_TONES = range(0x1F3FB, 0x1F400)


def utf16_units(text: str) -> int:
    """Count as LINE counts message texts: an emoji is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def clean(text: str) -> str:
    """Drop what no JSON reader likes: lone surrogates and control characters but line breaks."""
    return _UNCLEAN.sub("", text)


def pieces(text: str, limit: int) -> Iterator[str]:
    """Cut a text at line borders into pieces of at most ``limit`` UTF-16 units.

    A line longer than that is cut inside; blank pieces are left out, nothing else is.
    """
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
        used += utf16_units(letter)
        if used > limit:
            return at
    return len(text)


def _unless_blank(piece: str) -> Iterator[str]:
    shown = piece.strip("\n")
    if shown.strip():
        yield shown


def clip(text: str, limit: int) -> str:
    """Shorten to ``limit`` UTF-16 units, with a sign that something is missing."""
    if utf16_units(text) <= limit:
        return text
    return text[: _fitting(text, limit - 1)].rstrip() + "…"


def label(text: str) -> str:
    """Fit a button's label: one line of at most 20 graphemes."""
    words = " ".join(clean(text).split())
    if sum(map(_opens_grapheme, words)) <= LABEL_GRAPHEMES:
        return words
    return _first_graphemes(words, LABEL_GRAPHEMES - 1).rstrip() + "…"


def _first_graphemes(text: str, count: int) -> str:
    seen = 0
    for at, letter in enumerate(text):
        seen += _opens_grapheme(letter)
        if seen > count:
            return text[:at].rstrip(_JOINER)
    return text


def _opens_grapheme(letter: str) -> bool:
    """Count rather too many than too few: only what always joins the letter before is free."""
    marks = unicodedata.category(letter) in {"Mn", "Me"}
    return not (marks or letter == _JOINER or ord(letter) in _SKIN_TONES)
