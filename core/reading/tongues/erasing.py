"""One of several erased, or all but one: said over by who each word of kin means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

_ONES = "一二三"


def erasures(
    kin: Iterable[tuple[str, str]],
    one: str,
    but_one: str,
    counted: str,
    ordinals: Sequence[str],
) -> Iterator[tuple[str, str]]:
    """Yield phrases.

    Args:
        kin: patterns of words for somebody, and the Chinese word.
        one: how the erasing of one is said, the word at ``{}``.
        but_one: how that of all but one is said, likewise.
        counted: how that of the second is said, the ordinal at ``{}``.
        ordinals: the words for first, second and third.
    """
    for words, who in kin:
        yield one.replace("{}", f"(?:{words})"), f"刪除{who}的資料"
        yield but_one.replace("{}", f"(?:{words})"), f"除了{who}以外都刪掉"
    for number, word in zip(_ONES, ordinals, strict=True):
        yield counted.replace("{}", word), f"刪除第{number}位的資料"


def reminders_gone(kin: Iterable[tuple[str, str]], said: str) -> Iterator[tuple[str, str]]:
    """Yield phrases by which the reminders of one shall go, and nothing else of theirs.

    Args:
        kin: As for ``erasures``.
        said: How that is said, the word at ``{}``.
    """
    yield from ((said.replace("{}", f"(?:{words})"), f"刪掉{who}的提醒") for words, who in kin)
