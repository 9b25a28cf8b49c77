"""Who is asked for in words apart from the name: 里民託我問的 一個阿婆; 妹妹6歲,她是我女兒."""

from __future__ import annotations

from dataclasses import replace

from core.person import Subject
from core.reading.mentions import Mention
from core.reading.parts import Part
from core.reading.pattern import Pattern
from core.reading.understood import Context

_ENTRUSTED = Pattern(
    "(?:拜?託|委託|請|叫|要|麻煩|派)我(?:來|幫忙|幫|代為|代|順便)*(?:[幫替]?[她他])?(?:問|查)"
    "|(?:幫|代|替)(?:人家?|別人|朋友|鄰居|客人|家屬)(?:代|來)?(?:問|查)"
)
_IS_MY = Pattern(
    "(?:(?:[她他伊]|這位|那位|這|那)(?:就|其實|也)?是|也?就是?|即)(?:我們?|阮)的?家?的?$|[(](?:就?是)?(?:我的?)?$"
)
_CALLED = (Subject.OTHER, Subject.GRANDMOTHER, Subject.GRANDFATHER)
_AGED = Pattern(
    "[她他伊]?(?:自己|都|也|有|剛剛?|跟我)*(?:說|講)?[她他伊]?(?:的?年[齡紀]|今年|現在|應該|是|已經|:)*"
    "[0-9一二三四五六七八九十]"
)
_HER_AGE = Pattern("[ ,][她他伊](?:今年|現在|就?是|已經)*[0-9一二三四五六七八九十]")
_OF_A_SEX = Pattern("(?:[她他伊]|性別|是|:)*[男女]")
_FOR_THEM = Pattern("託|[她他]")
_NEAR = 8
_STANDS = (Part.STRONG, Part.MEANT)
_ANYBODY = (Subject.OTHER, Subject.CHILD)


def asked_for(text: str, said: tuple[Mention, ...], context: Context) -> tuple[Mention, ...]:
    """Return everyone mentioned, with the part and the kinship that words elsewhere give them.

    Args:
        text: Normalised text.
        said: Everyone mentioned in it.
        context: The question asked, and about whom.
    """
    if not said:
        return said
    found = _ENTRUSTED.search(text)
    named = (
        said
        if found is None
        else _entrusted(said, found.end(), entrusts=_FOR_THEM.search(found[0]) is not None)
    )
    return _the_one_held(text, _of_one(text, named), context)


def _entrusted(said: tuple[Mention, ...], end: int, *, entrusts: bool) -> tuple[Mention, ...]:
    """里民託我問的 一個阿婆: she is asked for, and not who entrusts."""
    later = [each for each in said if each.span.start >= end and each.part is not Part.DENIED]
    if not later and entrusts and len(said) == 1 and said[0].part is not Part.DENIED:
        later = [*said]  # 我客人 做頭髮的時候託我問
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


def _the_one_held(text: str, said: tuple[Mention, ...], context: Context) -> tuple[Mention, ...]:
    """Of a stranger already asked about, 阿嬤 is only a form of address."""
    held = context.profile
    if held.subject in (None, Subject.SELF) or context.asked in (None, "subject"):
        return said
    return tuple(_as_held(text, each, context) for each in said)


def _as_held(text: str, each: Mention, context: Context) -> Mention:
    held = context.profile
    if held.subject is Subject.MOTHER:
        mother = each.typed == "阿姆"  # as Hakka calls her
        each = replace(each, kin=replace(each.kin, subject=Subject.MOTHER)) if mother else each
    if held.subject is not Subject.OTHER:  # 媽說她81
        hers = each.kin.subject is held.subject and each.part is Part.ASIDE
        aged = hers and _AGED.match(text, each.span.end) is not None
        return replace(each, part=Part.MEANT) if aged else each
    bare = each.typed == text[each.span.start : each.span.end]
    if not bare or each.kin.pair or each.kin.subject not in _CALLED:
        return each
    if None not in (each.kin.sex, held.sex) and each.kin.sex is not held.sex:
        return each
    told = _HER_AGE.search(text, each.span.end) or _AGED.match(text, each.span.end)
    told = told or _OF_A_SEX.match(text, each.span.end)
    part = Part.MEANT if told and each.part is Part.ASIDE else each.part
    return replace(each, kin=replace(each.kin, subject=Subject.OTHER), part=part)
