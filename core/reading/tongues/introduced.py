"""Who is spoken of and how old, at the start of a message the rest of which is not known."""

from __future__ import annotations

from core.reading.pattern import Pattern
from core.reading.tongues.rendering import first, is_how_long, names_who
from core.reading.tongues.tongue import LONGEST, WHO, Tongue

UNITS = (
    r"(?:kg|kilos?|cm|mg|iu|tablets?|pills?|pil|butir|biji|vi[eê]n|menit|min(?:ute)?s?|ph[uú]t"
    r"|hari|days?|ng[aà]y|jam|gi[oờ]|hours?|weeks?|tu[aầ]n|minggu|bulan|th[aá]ng|months?|l[aầ]n"
    r"|kali|times?|x|%|orang|ng[uư][oờ]i|people|persons?|to|or|-)"
    r"(?!\w)"
)
"""What makes of a number before it something else than an age."""

_NEXT_IS_UNIT = Pattern(rf"[ ,]*{UNITS}")
_AGO = Pattern(
    r"[ ,]*(?:(?:tahun|năm|nam|years?|yrs?) )?(?:yang )?(?:lalu|ago|back|tr[uư][oớ]c)(?!\w)"
)
_SURELY = 60
"""Nobody tells of so many years ago: 75 tahun, lalu …"""
_AGE, _ALIVE = Pattern(r"(\d{1,3})歲"), 121
_SEXES = frozenset({"女生", "男生"})
_BETWEEN = " ,:;-"


def introduced(words: str, tongue: Tongue) -> str | None:
    """Return who a message begins with, and the age and sex right behind.

    None where nobody is named, or no age beside them: 「my husband says …」 is about nobody's plan.

    Args:
        words: Folded text, its short words in full.
        tongue: The tables of its language.
    """
    said = _beginning(words, tongue)
    return "，".join(said) if any(map(_AGE.fullmatch, said)) else None


def begins_with(words: str, tongue: Tongue) -> str | None:
    """Return who a cry for help begins with: ama fell, akong keselek, ong hoc ca."""
    return next((each for each in _beginning(words, tongue) if each in WHO), None)


def _beginning(words: str, tongue: Tongue) -> tuple[str, ...]:
    """Return one person, their age and sex, as far as nothing else is said; else nothing."""
    if len(words) > LONGEST or tongue.of_others.search(words):
        return ()
    said, left = list[str](), words
    while left and (found := first(left, tongue)):
        pieces = found[1].split("，") if found[1] else []
        rest = left[found[0] :]
        counted = any(map(_AGE.fullmatch, pieces)) and _is_counted(pieces, rest)
        if counted or not all(map(_is_of_who, pieces)):
            break
        said, left = [*said, *pieces], rest.lstrip(_BETWEEN)
    if names_who(left, tongue):  # my husband 70 says milk is good for ama
        return ()
    said = [each for at, each in enumerate(said) if not is_how_long(said, at)]
    return tuple(dict.fromkeys(said)) if len(WHO.intersection(said)) == 1 else ()


def _is_counted(pieces: list[str], rest: str) -> bool:
    """Whether what follows a number makes it one of kilos, of tablets, of years ago."""
    years = max(int(age[1]) for each in pieces if (age := _AGE.fullmatch(each)))
    return bool(_NEXT_IS_UNIT.match(rest) or (years < _SURELY and _AGO.match(rest)))


def _is_of_who(said: str) -> bool:
    age = _AGE.fullmatch(said)
    return said in WHO or said in _SEXES or (age is not None and 0 < int(age[1]) < _ALIVE)
