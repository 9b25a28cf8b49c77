"""One form of text in other tongues than Chinese."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Return text as the tables have it: composed, small letters, plain marks, single spaces."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("\u2019", "'")
    return " ".join(unicodedata.normalize("NFC", plain).split())
