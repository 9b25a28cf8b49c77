"""One form of text in other tongues than Chinese."""

from __future__ import annotations

import unicodedata

from core.reading.lately import lately


@lately
def folded(text: str) -> str:
    """Return text as the tables have it: composed, small letters, plain marks, single spaces."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("\u2019", "'")
    return " ".join(unicodedata.normalize("NFC", plain).split())


def bare(words: str) -> str:
    """Return small letters without their marks, as Vietnamese is often typed: thận is than."""
    if words.isascii():
        return words
    letters = unicodedata.normalize("NFD", words.replace("đ", "d"))
    return unicodedata.normalize("NFC", "".join(x for x in letters if not unicodedata.combining(x)))
