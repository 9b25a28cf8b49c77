"""Numbers in a text, in Arabic and Chinese figures, each with the place it stands."""

from __future__ import annotations

from dataclasses import dataclass

from core.reading.pattern import Pattern
from core.reading.understood import Span

ONES = {each: value for value, each in enumerate("零一二三四五六七八九")} | {"兩": 2}
ENGLISH_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
ENGLISH_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_BANKERS = {each: value for value, each in enumerate("壹貳參肆伍陸柒捌玖", start=1)}
_ASCII = {str(value): value for value in range(10)}
_FIGURES = ONES | _BANKERS | _ASCII
_TENS = {"廿": 20, "卅": 30, "卌": 40}
_UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000}
_CHARACTERS = "0-9零一二兩三四五六七八九十百千萬億廿卅卌壹貳參肆伍陸柒捌玖拾佰"
_NUMBER = Pattern(
    rf"(?<=[國小高老])[一二三四五](?=[0-9])|[{_CHARACTERS}](?:[{_CHARACTERS}]|(?<=[十百廿卅卌])[有又](?=[一二三四五六七八九]))*(?:\.[0-9]+)?"
)
_NOT_ONE_MORE = Pattern("[直樣下起定般些切邊半向再]")  # 六十一直都在家 is sixty
_ITEM = Pattern(r"[0-9]\.(?P<typed>[1-9][0-9])$")  # 2.55歲 in a list is fifty-five
_TWO_TENS = Pattern("([一二三四五六七八])([二三四五六七八九])十")
_LONGEST_FIGURES = 4  # a year; whatever is longer is a telephone, an amount, an address


@dataclass(frozen=True, slots=True)
class Number:
    """A number as typed: ``value`` is None where it is too long or not a number after all.

    ``about`` lists both where two neighbours are named in one breath (七八, 六七十).
    """

    value: int | None
    span: Span
    typed: str
    about: tuple[int, ...] = ()

    @property
    def arabic(self) -> bool:
        """Whether it is typed in figures 0–9 only."""
        return self.typed.isascii()


def value_of(typed: str) -> int | None:
    """Return the whole number that a run of figures means, or None.

    Examples: 六十五, 六十有五, 廿八, 一百零二, 六八 (digit by digit), 六十5, 65.5 (its whole part).
    """
    whole = typed.partition(".")[0].replace("又", "有").replace("百有", "百零").replace("有", "")
    if all(each in _FIGURES for each in whole):
        return _digit_by_digit(whole)
    if any(each in _BANKERS for each in whole) and not set("拾佰十百") & set(whole):
        return None
    return _by_units(whole)


def _digit_by_digit(whole: str) -> int | None:
    if not 0 < len(whole) <= _LONGEST_FIGURES:
        return None
    if len(whole) == 1 and whole in _BANKERS:
        return None
    return int("".join(str(_FIGURES[each]) for each in whole))


def _by_units(whole: str) -> int | None:
    total, figure, last_unit, after_nought = 0, -1, 10_000, False
    for each in whole:
        if each in _FIGURES:
            if figure > 0:
                return None
            figure, after_nought = _FIGURES[each], after_nought or each in "零0"
            continue
        if each in _TENS:
            unit, worth = 10, _TENS[each]
        elif each in _UNITS:
            unit, worth = _UNITS[each], _UNITS[each] * (figure if figure >= 0 else 1)
        else:
            return None
        if unit >= last_unit or (each in _TENS and figure > 0):
            return None
        total, figure, last_unit = total + worth, -1, unit
    return total + _last_figure(figure, last_unit, after_nought=after_nought)


def _last_figure(figure: int, last_unit: int, *, after_nought: bool) -> int:
    """Say what the last figure adds: 一百二 is a hundred and twenty, 一百零二 is not."""
    if figure < 0:
        return 0
    return figure if after_nought or last_unit == min(_UNITS.values()) else figure * last_unit // 10


def _neighbours(typed: str) -> tuple[int, ...]:
    """Return both of 七八 or 六七十, which mean one or the other."""
    tens = _TWO_TENS.fullmatch(typed)
    if tens:
        low, high = ONES[tens[1]], ONES[tens[2]]
        return (low * 10, high * 10) if high == low + 1 else ()
    if len(typed) != len("七八") or not all(each in ONES for each in typed):
        return ()
    low, high = ONES[typed[0]], ONES[typed[1]]
    return (low, high) if low > 0 and high == low + 1 else ()


def numbers(text: str) -> tuple[Number, ...]:
    """Return every number of a normalised text, in order; longer runs are never cut apart."""
    found = []
    for match in _NUMBER.finditer(text):
        typed, end = match[0], match.end()
        if typed.endswith("十一") and _NOT_ONE_MORE.match(text, end):
            typed, end = typed[:-1], end - 1
        begin = match.start()
        if (item := _ITEM.match(typed)) and text.startswith("歲", end):
            typed, begin = item["typed"], begin + item.start("typed")
        found.append(Number(value_of(typed), Span(begin, end), typed, _neighbours(typed)))
    return tuple(found)
