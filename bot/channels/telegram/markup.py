"""Text in Telegram's HTML that always parses, measured as Telegram measures it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.channels.telegram.raw import storable

UNITS = 4096
"""The longest message in UTF-16 units once the markup is gone (Bot API, sendMessage)."""

ENTITIES = 99
"""Formatted stretches in a message: Telegram drops those beyond 100, and one may frame them."""

_TAG = re.compile(r"<[^>]*>")
_LINE_ENDS = "\n"
_SENTENCE_ENDS = "。！？；.!?; "


@dataclass(frozen=True, slots=True)
class Markup:
    """HTML with its length in UTF-16 units (markup removed) and its count of entities."""

    html: str = ""
    units: int = 0
    entities: int = 0

    def __add__(self, other: Markup) -> Markup:
        """Write one behind the other."""
        return self.then(Markup(), other)

    def then(self, between: Markup, other: Markup) -> Markup:
        """Write one behind the other, with something between."""
        return Markup(
            f"{self.html}{between.html}{other.html}",
            self.units + between.units + other.units,
            self.entities + between.entities + other.entities,
        )

    @property
    def text(self) -> str:
        """The text as people see it."""
        return html.unescape(_TAG.sub("", self.html))

    @property
    def fits(self) -> bool:
        """Whether one message can carry it."""
        return self.units <= UNITS and self.entities <= ENTITIES


def utf16_units(text: str) -> int:
    """Count as Telegram counts: 🦴 is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def plain(text: str) -> Markup:
    """Write text as it is; nothing in it can become a tag."""
    clean = storable(text)
    return Markup(html.escape(clean, quote=False), utf16_units(clean))


def tagged(tag: str, inner: Markup, attribute: str = "") -> Markup:
    """Put a tag around; nothing around nothing."""
    if not inner.units:
        return inner
    opening = f"{tag} {attribute}" if attribute else tag
    return Markup(f"<{opening}>{inner.html}</{tag}>", inner.units, inner.entities + 1)


def joined(between: Markup, pieces: Iterable[Markup]) -> Markup:
    """Join what is not empty."""
    whole = Markup()
    for piece in pieces:
        if piece.units:
            whole = whole.then(between, piece) if whole.units else piece
    return whole


def packed(pieces: Sequence[Markup], between: Markup) -> Iterator[Markup]:
    """Join pieces into as few messages as carry them, in order; every piece must fit alone."""
    message = Markup()
    for piece in pieces:
        longer = joined(between, (message, piece))
        if message.units and not longer.fits:
            yield message
            longer = piece
        message = longer
    if message.units:
        yield message


def cut(text: str, limit: int = UNITS) -> Iterator[str]:
    """Cut a long text at the last line's or sentence's end that fits, else where it must be."""
    rest = storable(text)
    while utf16_units(rest) > limit:
        end = _good_end(rest[: _letters_within(rest, limit)])
        yield rest[:end]
        rest = rest[end:]
    yield rest


def _good_end(fitting: str) -> int:
    """Look in the later half only: a very short piece helps nobody."""
    for ends in (_LINE_ENDS, _SENTENCE_ENDS):
        best = max(fitting.rfind(end) for end in ends) + 1
        if best > len(fitting) // 2:
            return best
    return len(fitting)


def _letters_within(text: str, limit: int) -> int:
    used = 0
    for at, letter in enumerate(text):
        used += utf16_units(letter)
        if used > limit:
            return at
    return len(text)
