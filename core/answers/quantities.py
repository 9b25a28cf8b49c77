"""What numbers in a question mean: an age names a row of the table, a dose may be too much."""

from __future__ import annotations

from collections.abc import Iterator

from core.person import (
    MENOPAUSE_ASKED_FROM,
    MENOPAUSE_ASKED_TO,
    YOUNGEST_PLANNED,
    Group,
    Profile,
    group_of,
)
from core.reading.numerals import value_of
from core.reading.pattern import Pattern

MOST_D_IU = 2000  # the most that a supplement may hold
MOST_CALCIUM_MG = 2000  # S20_over_ul, 51 and older
MOST_AT_ONCE_MG = 500  # S21_single_dose
YOUNGEST_YOUNG, OLDEST_YOUNG = 16, 32  # who may ask whether it is too early
MOST_K_UG = 200  # the largest amount of the article's table; no limit is known

_DIGIT = "[0-9零一二三四五六七八九十百千萬兩]"
_FIGURE = f"{_DIGIT}(?:{_DIGIT}|(?<=[0-9]),(?=[0-9]))*"
_AGE = Pattern(rf"({_FIGURE})(?:足)?歲(半)?")
_GRADE = Pattern(  # 高一15歲 is not 115, 國三十五歲 no 35, 老二七歲 no 27: a question has no spaces
    "[高國小大][一二三四五六](?=[0-9]|十[一二三四五六七八九]?歲)"
    "|(?<![變更還我])老[二三四五](?=[0-9一二三四五六七八九十]{1,3}歲)"
)
_ENGLISH_AGE = Pattern(r"(?:age |aged )([0-9]+)|([0-9]+) ?(?:years? old|yo|y/o)")
_MONTHS = Pattern(rf"{_FIGURE}個月(?:大|的)?(?:寶寶|嬰兒|小孩|baby)?")
_IU = Pattern(rf"({_FIGURE}) ?(?:iu|國際單位|單位|i\.u\.)")
_MG = Pattern(rf"({_FIGURE}) ?(?:mg|毫克)")
_UG = Pattern(rf"({_FIGURE}) ?(?:ug|mcg|µg|μg|微克)")
_BARE_D = Pattern(
    r"(?:d3?|維(?:生素|他命)d3?)[^0-9]{0,6}"
    r"([0-9][0-9,]{3,5}|[一二三四五六七八九]?萬|[三四五六七八九]千)(?![0-9]|個|塊|元)"
)
_SUM = Pattern(
    rf"(?:加起來|加一加|合起來|總共|合計)[^0-9,。!?]{{0,4}}({_FIGURE})(?!mg|毫克|元|塊|歲)"
)
_COUNT = "[二兩三四五六七八2-8]"
_PIECES = Pattern(
    rf"(?P<count>{_COUNT})[顆粒錠次][^0-9,。]{{0,5}}(?P<each>[0-9]{{3,5}})"
    rf"|(?P<many>{_COUNT})[顆粒錠][^。]{{0,8}}(?:每|一|各)[顆粒錠][^0-9,。]{{0,3}}(?P<one>[0-9]{{3,5}})"
    rf"|(?P<dose>[0-9]{{3,5}})[^0-9,。]{{0,6}}?(?P<after>{_COUNT})[顆粒錠次]"
)
_TWICE = ("早晚", "早跟晚", "早和晚", "早上晚上")
_MEALS = Pattern(
    "(早中晚|早午晚|三餐|早晚|早跟晚|早和晚|早上晚上)[^0-9,。]{0,6}(?:各|都|一顆|吃)[^0-9,。]{0,4}([0-9]{3,5})"
)
_LAB = Pattern(r"血鈣[^,。!?0-9]{0,5}[0-9]|25 ?-? ?\(?oh\)? ?-?d|[0-9.]+ ?(?:ng/ml|nmol|mg/dl)")
_BLOOD_COUNT = Pattern("(?:抽血|驗血|檢查)[^,。!?]{0,12}[0-9]")
_SEVERAL = Pattern(
    "[二兩三四五六七八九十2-9][顆粒錠][^,。!?]{0,4}(?:一次|一起|同時)(?:吃|吞|$)|(?:一次|一口氣|同時).{0,5}[二兩三四五六七八九十2-9][顆粒錠]"
)
_MANY = Pattern(
    "(?:一天|每天|一日)[^,。!?0-9]{0,6}(?:[四五六七八九十]|[4-9]|[1-9][0-9])(?:來|幾)?[顆粒錠]"
    "|(?:早晚|三餐|早中晚|早午晚)[^,。!?0-9]{0,4}[二兩三四五六七八九十2-9][顆粒錠]"
)
_AT_ONCE = Pattern("一次|一口氣|一起吞|同時吃|一餐")


def quantities(text: str, found: frozenset[str]) -> frozenset[str]:
    """Return the concepts that the numbers of a normalised question name."""
    return frozenset((*_ages(text, found), *_doses(text, found), *_counted(text, found)))


def _counted(text: str, found: frozenset[str]) -> Iterator[str]:
    if _LAB.search(text) or _BLOOD_COUNT.search(text):
        yield "labvalue"
    tablets = not found.isdisjoint({"supplement", "d", "k2"}) and _MANY.search(text)
    if _SEVERAL.search(text) or tablets:
        yield "several"


def _ages(text: str, found: frozenset[str]) -> Iterator[str]:
    if _MONTHS.search(text) and ("baby" in found or "個月大" in text):
        yield "under4"
    for match in _AGE.finditer(_GRADE.sub("", text)):
        age = value_of(match[1].replace(",", ""))
        if age is not None:
            yield from of_age(age, found)
    for match in _ENGLISH_AGE.finditer(text):
        yield from of_age(int(match[1] or match[2]), found)


def of_age(age: int, found: frozenset[str]) -> Iterator[str]:
    """Yield what an age names: a row of the table, or that there is none."""
    if age < YOUNGEST_PLANNED:
        yield "under4"
    if YOUNGEST_YOUNG <= age <= OLDEST_YOUNG:
        yield "young"
    group = group_of(Profile(age=age))
    if group is Group.ADULT and Group.POSTMENOPAUSAL in found:
        group = Group.POSTMENOPAUSAL
    if MENOPAUSE_ASKED_FROM <= age <= MENOPAUSE_ASKED_TO:
        yield "around_menopause"
    if group is not None:
        yield group.value


def _doses(text: str, found: frozenset[str]) -> Iterator[str]:
    international = [_number(m[1]) for m in _IU.finditer(text)]
    international += [_number(m[1]) for m in _BARE_D.finditer(text)]
    if "d" in found and "ca" not in found:
        international += [_number(m[1]) for m in _SUM.finditer(text)]
    multiplied = tuple(_multiplied(text))
    if "d" in found:
        international += multiplied
    if any(each > MOST_D_IU for each in international):
        yield "d_over"
    if {"k2", "k1", "k"} & found and any(_number(m[1]) > MOST_K_UG for m in _UG.finditer(text)):
        yield "k_over"
    milligrams = [_number(m[1]) for m in _MG.finditer(text)]
    if "d" not in found:
        milligrams += multiplied
    if "ca" in found and any(each > MOST_CALCIUM_MG for each in milligrams):
        yield "calcium_over"
    single = milligrams if _AT_ONCE.search(text) else [each for _, each in _pieces(text)]
    if "ca" in found and any(each > MOST_AT_ONCE_MG for each in single):
        yield "single_over"


def _multiplied(text: str) -> Iterator[int]:
    """Yield a day's sum where it is told in pieces: 兩顆 2000 的, 早中晚各 1000."""
    for times, each in _pieces(text):
        yield times * each
    for match in _MEALS.finditer(text):
        yield (2 if match[1] in _TWICE else 3) * _number(match[2])


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield how many tablets are told, and what is in each: 三顆 600 的."""
    for match in _PIECES.finditer(text):
        times = match["count"] or match["many"] or match["after"]
        yield value_of(times) or 0, _number(match["each"] or match["one"] or match["dose"])


def _number(typed: str) -> int:
    plain = typed.replace(",", "")
    if plain.isascii():
        return int(plain) if plain.isdecimal() else 0
    if plain.endswith("萬"):
        return (value_of(plain[:-1]) or 1) * 10_000 if len(plain) > 1 else 10_000
    return value_of(plain) or 0
