"""What people count as characters: marks and joined emoji stay with what they belong to."""

from __future__ import annotations

import unicodedata

JOINER = "\u200d"


def graphemes(words: str) -> list[str]:
    """Split words into characters as people see them."""
    found: list[str] = []
    for each in words:
        if found and (_clings(each) or found[-1].endswith(JOINER)):
            found[-1] += each
        else:
            found.append(each)
    return found


def cut(words: str, most: int) -> str:
    """Return at most ``most`` characters; what was longer ends in 「…」."""
    if len(words) <= most:  # never more characters than code points
        return words
    seen = graphemes(words)
    return words if len(seen) <= most else "".join(seen[: most - 1]) + "…"


def _clings(character: str) -> bool:
    skin_tone = "\U0001f3fb" <= character <= "\U0001f3ff"
    return character == JOINER or skin_tone or unicodedata.category(character) in {"Mn", "Me"}
