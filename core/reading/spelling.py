"""One spelling of a question: normal form, no spaces but between words of Latin letters."""

from __future__ import annotations

from core.reading.in_mandarin import in_mandarin
from core.reading.normal import normalise
from core.reading.pattern import Pattern

_SPACE = Pattern("(?<![a-z0-9]) | (?![a-z0-9])")


def compact(question: str) -> str:
    """Return the normal form without spaces but between Latin words, Hokkien said over."""
    return joined(normalise(question))


def joined(text: str) -> str:
    """Return a normalised text so."""
    return in_mandarin(_SPACE.sub("", text.replace("\n", "。")))
