"""Who is asked for in words apart from the name: 里民託我問的 一個阿婆; 妹妹6歲,她是我女兒."""

from __future__ import annotations

from dataclasses import replace

from core.person import Subject
from core.reading.mentions import Mention
from core.reading.parts import Part
from core.reading.pattern import Pattern

_ENTRUSTED = Pattern(
    "(?:拜?託|委託|請|叫|要|麻煩|派)我(?:來|幫忙|幫|代為|代|順便)*(?:問|查)"
    "|(?:幫|代|替)(?:人家?|別人|朋友|鄰居|客人|家屬)(?:代|來)?(?:問|查)"
)
_IS_MY = Pattern("(?:[她他伊]|這位|那位|這|那)(?:就|其實|也)?是(?:我們?|阮)的?家?的?$")
_NEAR = 8
_STANDS = (Part.STRONG, Part.MEANT)
_ANYBODY = (Subject.OTHER, Subject.CHILD)


def asked_for(text: str, said: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return everyone mentioned, with the part and the kinship that words elsewhere give them.

    Args:
        text: Normalised text.
        said: Everyone mentioned in it.
    """
    if not said:
        return said
    found = _ENTRUSTED.search(text)
    named = said if found is None else _entrusted(said, found.end())
    return _of_one(text, named)


def _entrusted(said: tuple[Mention, ...], end: int) -> tuple[Mention, ...]:
    """里民託我問的 一個阿婆: she is asked for, and not who entrusts."""
    later = [each for each in said if each.span.start >= end and each.part is not Part.DENIED]
    if len(later) != 1 or later[0].kin.subject is Subject.SELF:
        return said
    return tuple(
        replace(each, part=Part.STRONG)
        if each is later[0]
        else replace(each, part=Part.ASIDE)
        if each.part in _STANDS
        else each
        for each in said
    )


def _of_one(text: str, said: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """妹妹6歲,她是我女兒: the two words are of one, whose kinship is said last."""
    last = said[-1]
    if len(said) < 2 or not _IS_MY.search(text, max(0, last.span.start - _NEAR), last.span.start):  # noqa: PLR2004 - two words of one
        return said
    return tuple(
        replace(each, kin=last.kin)
        if each.part in _STANDS
        and each.kin.subject in _ANYBODY
        and each.kin.sex in (None, last.kin.sex)
        else each
        for each in said
    )
