"""From what was said of someone's days to low or ample sun."""

from __future__ import annotations

from core.person import Sun
from core.reading.sun.signs import Sign

ENOUGH, TOO_SHORT = 15, 10  # minutes a day: about 15–30 is ample, below 10 is little
_A_MORNING, _A_DAY = 150, 180  # so long somewhere outdoors, or on the way, is by day
_IN_IT = {Sign.STAYING, Sign.SUNNING}
_AGAINST = {Sign.LITTLE, Sign.COVERED, Sign.INDOORS, Sign.INSIDE}
_TILL_LATE = {Sign.ALL_DAY, Sign.INTO_DAY}
_OUT = {Sign.OUTING, Sign.STAYING, Sign.OUTDOOR_LIFE}
_OF_THE_SUN = {Sign.SUNNING, Sign.ASKED_OF, Sign.NOON}


def decide(signs: set[Sign], minutes: int | None, *, asked: bool) -> Sun | None:
    """Weigh what was said; None is something between, to be asked again.

    Args:
        signs: What stands in the sentence.
        minutes: The time outdoors, where one was said.
        asked: Whether sun was asked, so that 在公司 tells of the whole day.
    """
    ample = _says_ample(signs, minutes, asked=asked)
    signs = signs if ample else signs | _whereabouts(signs, asked=asked)
    low = _says_low(signs, minutes)
    if ample and low:
        return Sun.LOW if Sign.COVERED in signs and Sign.INDOORS not in signs else None
    if low:
        return Sun.LOW
    unsettled = signs & {Sign.BETWEEN, Sign.SOME_DAYS, Sign.EDGE, Sign.DRIVING}
    if signs & {Sign.ALL_DAY, Sign.INTO_DAY}:
        unsettled -= {Sign.EDGE}  # 透早做到下晡
    return Sun.AMPLE if ample and not unsettled else None


def _whereabouts(signs: set[Sign], *, asked: bool) -> set[Sign]:
    """在公司 is indoors where sun was asked, 在家 where it is so most of the day."""
    at_home = Sign.HOME in signs and Sign.DAILY in signs
    inside = asked and Sign.INSIDE in signs
    out = signs & _OUT or {Sign.NOON, Sign.SUNNING} <= signs
    return {Sign.INDOORS} if (at_home or inside) and not out else set()


def _says_ample(signs: set[Sign], minutes: int | None, *, asked: bool) -> bool:
    if (minutes is not None and minutes < ENOUGH) or Sign.BRIEFLY in signs:
        return False
    if signs & {Sign.PLENTY, Sign.OUTDOOR_LIFE}:
        return True
    if asked and signs & _TILL_LATE and signs & _IN_IT and not signs & _AGAINST:
        return True  # 沒搭棚 曬到中午: such are the days asked of
    if Sign.DAILY not in signs:
        return False
    if _is_long(signs) or {Sign.NOON, Sign.STAYING} <= signs:
        return True  # 每天中午在操場玩: nobody plays for a minute
    if minutes is None or minutes < ENOUGH:
        return False
    hours = _A_MORNING if Sign.STAYING in signs else _A_DAY
    by_day = asked and Sign.OUTING in signs and minutes >= hours
    return by_day or bool(signs & _OF_THE_SUN)


def _is_long(signs: set[Sign]) -> bool:
    """整天在外面, 天天在菜園待一早上; not 每天走路走很久, which may be after dark."""
    if Sign.LONG not in signs:
        return False
    return bool(signs & {Sign.STAYING, Sign.SUNNING}) or (
        Sign.OUTING in signs and bool(signs & {Sign.ALL_DAY, Sign.INTO_DAY, Sign.NOON})
    )


def _says_low(signs: set[Sign], minutes: int | None) -> bool:
    between = bool(signs & {Sign.BETWEEN, Sign.SOME_DAYS})
    if Sign.LITTLE in signs or Sign.COVERED in signs:
        return True
    if Sign.INDOORS in signs:
        return not between
    if minutes is not None and minutes < TOO_SHORT and signs & {Sign.DAILY, Sign.PLENTY}:
        return not between
    full_day = signs & {Sign.NOON, Sign.DAYTIME, Sign.PLENTY, Sign.OUTDOOR_LIFE, Sign.LONG}
    return Sign.EDGE in signs and not between and not full_day
