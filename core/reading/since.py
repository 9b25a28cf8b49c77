"""How many months ago something was that is told by a date: 去年三月, 前年, 2015年, 民國104年."""

from __future__ import annotations

import re
from datetime import date

from core.reading.numerals import value_of
from core.reading.pattern import Pattern

_N = "[0-9零一二三四五六七八九十百]"
_DIGIT = "0-9一二三四五六七八九十"
_NO_AGE = f"(?![^停沒斷來,。 {_DIGIT}]{{0,4}} ?[{_DIGIT}]{{2,3}}(?! ?月(?!經|事)))"  # 今年58停經了
_DATE = Pattern(
    rf"(?:(?P<named>大前年|前年|去年|今年{_NO_AGE})|(?P<year>(?:19|20)[0-9]{{2}}) ?年?"
    rf"|民國? ?(?P<republic>{_N}{{1,4}}) ?年)(?!次|生|出)"
    rf"的?(?: ?(?P<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]) ?月(?!前)"
    rf"|年?(?P<part>[初中底]|過年|春節|清明|端午|中秋|聖誕)(?!次))?"
)
_YEARS_BACK = {"今年": 0, "去年": 1, "前年": 2, "大前年": 3}
_PARTS = {"初": (1, 3), "中": (5, 8), "底": (11, 12)} | {
    **dict.fromkeys(("過年", "春節"), (1, 2)),
    "清明": (4, 4),
    "端午": (5, 6),
    "中秋": (9, 10),
    "聖誕": (12, 12),
}
_REPUBLIC, _YEAR, _LIFETIME = 1911, 12, 100


_MONTHS_OF = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_LATELY = Pattern(  # LMP 11/2; MC 11/15: a day without a year is one of this last year
    r"(?:lmp|mc|m\.c\.?|月經|月事|生理期|姨媽|[最上這]一?次|來|最後一次)[^0-9一二三四五六七八九十,。!?]{0,6}?"
    r"(?:(?P<year>20[0-9]{2})[/.年-])?"
    r"(?P<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])(?:[/.-]|月)"
    r"(?P<day>[初中底]|[0-3]?[0-9]|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?![0-9個年])"
    r"|last (?:period|menses|one)[^,.!?]{0,20}(?:days?|weeks?|yesterday|today|last week"
    r"|(?:this|last) month|\b(?:1|2|3|one|two|three|a) months?)"
    rf"|last (?:period|menses)[^,.!?]{{0,12}}(?:{_MONTHS_OF})(?![^,.!?]*20[0-9]{{2}})"
)


def came_lately(text: str, today: date) -> bool:
    """Say whether a text names the day of a bleeding within the last twelve months.

    Args:
        text: Normalised text.
        today: The day of reading.
    """
    found = _LATELY.search(text)
    if found is None or found["year"] is None:
        return found is not None
    months = (today.year - int(found["year"])) * _YEAR + today.month
    return 0 <= months - (value_of(found["month"]) or 0) < _YEAR


def months_since(text: str, today: date) -> tuple[int, int] | None:
    """Return the fewest and the most months since the first date in a text, or None.

    Args:
        text: Normalised text.
        today: The day of reading.
    """
    found = _DATE.search(text)
    year = _year(found, today) if found else None
    if found is None or year is None or not 0 <= today.year - year <= _LIFETIME:
        return None
    month = value_of(found["month"]) if found["month"] else None
    whole = (today.year - year) * _YEAR + today.month
    if month is not None:
        return max(whole - month, 0), max(whole - month, 0)
    if found["part"]:
        first, last = _PARTS[found["part"]]
        return max(whole - last, 0), max(whole - first, 0)
    return max(whole - _YEAR, 0), whole - 1


def _year(found: re.Match[str], today: date) -> int | None:
    if found["named"]:
        return today.year - _YEARS_BACK[found["named"]]
    if found["year"]:
        return int(found["year"])
    republic = value_of(found["republic"])
    return None if republic is None else republic + _REPUBLIC
