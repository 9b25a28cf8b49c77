"""A length of time or a date without bleeding: twelve months are menopause."""

from __future__ import annotations

from core.reading.durations import MONTHS, months_in
from core.reading.found import NOTHING, Found, Readings
from core.reading.pattern import Pattern
from core.reading.understood import Doubt, Doubtful, Slot, Span

LESS_THAN = Pattern("不到|未滿|沒滿|不滿|還沒滿|不足")
_NEARLY = Pattern("快|將近|接近|差不多|左右|大概|大約|約")
_UP_TO_A_YEAR = Pattern("(?:到|至|~|-|、|或|,)(?:快|將近)?(?:[一兩二三123])年")
_LONGEST, LIFETIME = 35 * MONTHS, 65 * MONTHS
DOUBT = Readings(doubts=(Doubt(Slot.MENOPAUSE, Doubtful.MENOPAUSE_UNSURE),))


def by_date(months: tuple[int, int], span: Span) -> Readings:
    """去年三月停的: twelve months or more are menopause; 去年 alone, or eleven months, is asked."""
    if months[0] >= MONTHS:
        return filled(value=True, span=span)
    return filled(value=False, span=span) if months[1] < MONTHS - 1 else DOUBT


def by_length(words: str, span: Span, longest: int = _LONGEST) -> Readings:
    """Twelve months without are menopause; 不到一年 is not, 快一年 must be asked."""
    months = months_in(words) or 0
    if months > longest:
        return NOTHING  # 45年的: a year of birth
    if months < MONTHS and _UP_TO_A_YEAR.search(words):
        return DOUBT
    if LESS_THAN.search(words) and months <= MONTHS:
        return filled(value=False, span=span)
    if _NEARLY.search(words) and months == MONTHS:
        return DOUBT
    return filled(value=months >= MONTHS, span=span)


def filled(*, value: bool, span: Span) -> Readings:
    """Return menopause, or none yet, as told at a place."""
    return Readings(found=(Found(Slot.MENOPAUSE, value, span),))
