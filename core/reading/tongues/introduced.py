"""Who is spoken of and how old, at the start of a message the rest of which is not known."""

from __future__ import annotations

from core.reading.pattern import Pattern
from core.reading.tongues.rendering import first, is_how_long, who_named
from core.reading.tongues.tongue import EITHER, LONGEST, SEXES, WHO, Tongue

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
_STOP = Pattern(r"[.,;?!]+|(?<=\w) (?=(?:for|about|untuk|cho) )")
_AGE, _ALIVE = Pattern(r"(\d{1,3})歲"), 121
_BETWEEN = " ,:;-"
_POLITE = frozenset({"你好", "謝謝", "是"})
_SAME = {  # what one goes on to call them
    "老闆的媽媽": frozenset({"阿嬤", "媽媽", EITHER}),
    "老闆的爸爸": frozenset({"阿公", "爸爸", EITHER}),
    "阿嬤": frozenset({EITHER}),
}


def introduced(words: str, tongue: Tongue) -> str | None:
    """Return who a message, or a clause of it, begins with, and the age and sex right behind.

    None where nobody is named, or no age beside them: 「my husband says …」 is about nobody's plan.

    Args:
        words: Folded text, its short words in full.
        tongue: The tables of its language.
    """
    for start in (0, *(each.end() for each in _STOP.finditer(words))):
        said = _beginning(words[start:].strip(), tongue)
        if any(map(_AGE.fullmatch, said)):
            return None if who_named(words[:start], tongue) else "，".join(said)
    return None


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
        pieces = [each for each in pieces if each not in _POLITE and each not in _same(said)]
        if counted or not all(map(_is_of_who, pieces)):
            break
        said, left = [*said, *pieces], rest.lstrip(_BETWEEN)
    if not who_named(left, tongue) <= WHO.intersection(said) | _same(
        said
    ):  # my husband 70 says milk is good for ama
        return ()
    said = [each for at, each in enumerate(said) if not is_how_long(said, at)]
    return tuple(dict.fromkeys(said)) if len(WHO.intersection(said)) == 1 else ()


def _same(said: list[str]) -> frozenset[str]:
    """Return how those who are named already may be called in what follows."""
    return frozenset[str]().union(*(_SAME.get(each, ()) for each in said))


def _is_counted(pieces: list[str], rest: str) -> bool:
    """Whether what follows a number makes it one of kilos, of tablets, of years ago."""
    years = max(int(age[1]) for each in pieces if (age := _AGE.fullmatch(each)))
    return bool(_NEXT_IS_UNIT.match(rest) or (years < _SURELY and _AGO.match(rest)))


def _is_of_who(said: str) -> bool:
    age = _AGE.fullmatch(said)
    return said in WHO or said in SEXES or (age is not None and 0 < int(age[1]) < _ALIVE)
