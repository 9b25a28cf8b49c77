"""Chinese words of the house amid another language: who it is about, the names on the bag."""

from __future__ import annotations

from core.reading.pattern import Pattern
from core.reading.tongues.brands import in_latin

_PEOPLE = tuple(
    (Pattern(words), f" {name} ")
    for words, name in (("阿嬤|阿媽|阿嫲|奶奶|外婆", "ama"), ("阿公|爺爺|外公", "akong"))
)
"""Whom carers of every language call so."""


def at_home(text: str) -> str:
    """Write them in the letters of the rest: my 阿公 takes 脈優."""
    for words, name in _PEOPLE:
        text = words.sub(name, text)
    return in_latin(text)
