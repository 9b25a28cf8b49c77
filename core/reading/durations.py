"""How long something lasts or has lasted: 半小時, 二十分鐘, 三年多, 剛三個月."""

from __future__ import annotations

from core.reading.numerals import ONES
from core.reading.pattern import Pattern

_NUMBER = (
    r"(?<![\d.])\d{1,3}(?:\.\d)?|[一二兩三四五六七八九]?十[一二三四五六七八九]?"
    r"|[一二兩三四五六七八九]"
)
_TIME = Pattern(
    rf"(?:(?P<half>半)個?|(?P<number>{_NUMBER})(?:[到至~-](?P<to>{_NUMBER}))?[多來幾]?個?(?P<mo"
    r"re>半)?)\s?"
    r"(?P<unit>小時|鐘頭|分(?:鐘|(?![地田園之鐘]))|mins?\b|minutes?\b|hours?\b|hrs?\b)"
)
_HOUR = r"\d{1,2}|十[一二]?|[一二兩三四五六七八九]"
_HOURS = Pattern(
    rf"(?<![\d十])(?P<first>{_HOUR})(?:點|:00)(?P<early>半|:30)?(?:多)?[走跑曬做忙站待賣騎種弄練打顧坐]{{0,2}}(?:到|至|-|~)"
    rf"(?:早上|上午|中午|下午)?(?P<last>{_HOUR})(?:點|:00)(?P<late>半|:30)?"
)
_LONG_AGO = Pattern(
    r"(?P<many>好幾|很多|許多|幾十|十幾|二十幾|三十幾|多|好多|幾落|好幾|幾|數)[年冬]"
    r"|(?P<pairs>[兩二三四五六七八九][三四五六七八九])年"
    rf"|(?<!民國)(?P<years>{_NUMBER})[來幾外]?整?[年冬](?!次|生|級|紀|齡|出)(?P<half_year>半|(?:又"
    rf"|零)(?:[0-9]{{1,2}}|[一二兩三四五六七八九十])個月)?"
    rf"|(?P<en>(?<![0-9.])[0-9]{{1,2}}) ?(?:years?|yrs?)(?! ?old)"
    r"|(?P<en_ago>years (?:ago|back)|several years|many years)"
    rf"|(?P<en_months>(?<![0-9.])[0-9]{{1,2}}) ?(?:months?|mos?)\b"
    rf"|半(?P<half>年)|(?P<months>{_NUMBER}|幾|好幾)個?[多]?月(?![經事信])"
)
_ONLY = Pattern(
    rf"(?:(?:it'?s )?been |it has been |for |about |over |already |more than |around |已經?|大概"
    rf"|大約|差不多|有|快|應該|至少|剛好|剛|不到|未滿|將近|接近|滿|超過|少說|也|都|足足"
    rf"|整整|還|才)*(?:{_LONG_AGO.pattern})(?:[多左右前了以上之]|的事情?|有了?|囉|喔|啊)*"
)
_NOT_QUITE = Pattern("不到|不足|未滿|不滿")
MONTHS = 12
_FEW = 10


def number(word: str) -> float:
    """Read a small number, in digits or in Chinese (up to 99)."""
    if word[0].isdecimal():
        return float(word)
    tens, ten, ones = word.rpartition("十")
    value = (ONES[tens] if tens else 1) * 10 if ten else 0
    return value + (ONES[ones] if ones else 0)


def minutes_in(text: str) -> int | None:
    """Return the first length of time in minutes or hours in a text, one less for 不到.

    Of a range that begins with a few minutes, the later end, up to ten.
    """
    found = _TIME.search(text)
    if found is None:
        return _between_hours(text)
    hours = found["unit"][0] in "小鐘h"
    amount = 0.5 if found["half"] else number(found["number"]) + (0.5 if found["more"] else 0)
    if found["to"] and amount < _FEW and not hours:
        amount = min(number(found["to"]), _FEW)  # 五到十分鐘 may be ten
    minutes = round(amount * 60) if hours else round(amount)
    return minutes - 1 if _NOT_QUITE.search(text) else minutes


_AHEAD = Pattern("[之以]?後(?!每)| (?:from now|later)(?![a-z])")
_IN = Pattern("(?:(?:^|[ ,。再等就])過|再等?|(?<![a-z])in) ?$")


def minutes_ahead(text: str) -> int | None:
    """Return in how many minutes something shall be: 十分鐘後, 再過兩小時, in 10 minutes."""
    for each in _TIME.finditer(text):
        if _AHEAD.match(text, each.end()) or _IN.search(text, 0, each.start()):
            return minutes_in(each[0])
    return None


def _between_hours(text: str) -> int | None:
    """Return the minutes of 十點到十一點半."""
    found = _HOURS.search(text)
    if found is None:
        return None
    first, last = number(found["first"]), number(found["last"])
    hours = (last - first + (found["late"] is not None) / 2 - (found["early"] is not None) / 2) % 12
    return round(hours * 60) or None


def is_only_a_length(text: str) -> bool:
    """Say whether a text is nothing but a length of time (五年了, 大概三年多)."""
    return _ONLY.fullmatch(text) is not None


def months_in(text: str) -> int | None:
    """Return the first length of time in months or years that stands in a text.

    "Several years" are two years; "several months" are three.
    """
    found = _LONG_AGO.search(text)
    if found is None:
        return None
    if found["many"] or found["pairs"] or found["en_ago"]:
        return 2 * MONTHS
    if found["en"] or found["en_months"]:
        return int(found["en"]) * MONTHS if found["en"] else int(found["en_months"])
    if found["years"]:
        return round(number(found["years"]) * MONTHS) + (6 if found["half_year"] else 0)
    if found["half"]:
        return 6
    return 3 if "幾" in found["months"] else round(number(found["months"]))
