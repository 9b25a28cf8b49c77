"""How much sun someone gets, low or ample; what lies between is asked again (DESIGN section 3)."""

from __future__ import annotations

from functools import cache

from core.person import Sun
from core.reading.clauses import Sentence, Standing
from core.reading.durations import minutes_in
from core.reading.fillers import answer_forms, bare
from core.reading.found import NOTHING, Found, Readings
from core.reading.pattern import Pattern
from core.reading.sun_little import LITTLE_SUN
from core.reading.sun_signs import Sign
from core.reading.sun_words import OTHER_SUN, SHORT
from core.reading.understood import Context, Doubt, Doubtful, Slot, Span
from core.reading.words import Hit, Words

ENOUGH, TOO_SHORT = 15, 10  # minutes a day: about 15–30 is ample, below 10 is little
_TELLING = {Sign.PLENTY, Sign.OUTDOOR_LIFE, Sign.LITTLE, Sign.INDOORS, Sign.COVERED}
_HALF_TELLING = _TELLING | {Sign.BETWEEN, Sign.SOME_DAYS}
_MATTERS_DENIED = {Sign.PLENTY, Sign.LITTLE, Sign.DAILY}  # 沒有常曬: something between
_YES_NO = Pattern("[都完全]*(?:沒有?|無|有|會|不會|yes|no)")
_ABOUT_SUN = Pattern("曬|太陽|陽光|日照|日頭|日光|戶外|sun|matahari|nắng|outdoor|outside")

_OF_ANYTHING = Pattern(
    "有時|有的時候|偶[爾而]|有空|想到|難得|還[好可行]|普通|一般|中等|適中|剛好|差不多|不一定|不固定"
)
_ABOUT_SUN_OR_OUT = Pattern("曬|太陽|陽光|出去|出門|外|散步|走|運動|日頭|公園|種")
_ECHO = Pattern("^(?:曬太陽|太陽|日曬|曬|出門)[嗎喔哦啊齁呢]?[?,。 ]+(?=[^ ])")  # 曬太陽?沒有耶
_WISHED = Pattern(
    "(?:明年|後年|將來|未來|下個月)[^,。!? ]{0,5}$"
    "|(?:打算|計畫)[^,。!? ]{0,5}$|(?<![不沒])(?:想[去要來]*|打算|希望|計畫)(?:多|去|再|到|出去"
    "|每天|常|能)*$"
)
_OF_DOSE = Pattern("(?:[吃服打針顆]|福善美|藥)[^,。!?\n曬出走]{0,6}$")  # 吃福善美一個禮拜一次
_HOURS = {Sign.EDGE, Sign.NOON, Sign.DAYTIME, Sign.DAILY}
_OF_REMINDING = Pattern(
    "[^,。!?\n曬走]{0,9}(?:提醒|叫我|通知|鬧鐘|推播)|[^,。!?\n曬走]{0,5}(?:睡|(?<!出去)(?<!出門)(?<!外面)吃[藥鈣飯])"
)
_LONG = 10  # shorter answers to the question need no topic


@cache
def _signs() -> Words[Sign]:
    return Words([*OTHER_SUN, *LITTLE_SUN])


@cache
def _short() -> Words[Sign]:
    return Words(SHORT)


def read(sentence: Sentence, context: Context) -> Readings:
    """Read the sun slot of a sentence.

    Args:
        sentence: The normalised message.
        context: With ``asked == "sun"`` short answers such as 很少 count too.

    Returns:
        One finding, or one doubt, or nothing.
    """
    asked = context.asked == "sun"
    answer = _ECHO.sub("", sentence.text)
    if asked and (whole := _short().any_whole(answer_forms(answer))) is not None:
        return _reading(_short_answer(whole), Span(0, len(sentence.text)))
    reading = _weighed(sentence, asked=asked)
    if reading is NOTHING and " " in sentence.text:
        return _weighed(Sentence(bare(sentence.text), sentence.about), asked=asked)
    return reading


def _weighed(sentence: Sentence, *, asked: bool) -> Readings:
    hits = _standing_hits(sentence)
    signs = {hit.meaning for hit in hits}
    if any("中午" in sentence.text[hit.start : hit.end] for hit in hits):
        signs.add(Sign.NOON)  # 中午都出去: every day, and at noon
    if Sign.STAYING in signs:
        signs.add(Sign.OUTING)
    if asked:
        signs |= _first_words(sentence, alone=not signs)
    minutes = minutes_in(sentence.text)
    is_length = asked and minutes is not None and not sentence.is_asked(0)
    if not signs - {Sign.SUNNING, Sign.DAYTIME} and not is_length:
        return NOTHING
    if "曬" in sentence.text or (asked and not signs & {Sign.OUTING, Sign.UNTOLD}):
        signs.add(Sign.SUNNING)  # it may stand inside a longer phrase, or in the question alone
    sun = decide(signs, minutes)
    if asked or (sun is Sun.AMPLE and Sign.NOON in signs):
        return _reading(sun, _span(hits))
    if not _is_about_sun(sentence, signs) or (sun is None and not signs & _HALF_TELLING):
        return NOTHING
    return _reading(sun, _span(hits))


def _first_words(sentence: Sentence, *, alone: bool) -> set[Sign]:
    """Read an answer that goes on: 很少,我都在家. A bare 有 or 沒有 counts where it is alone."""
    first = sentence.clauses[0].words
    sign = _short().any_whole(answer_forms(first))
    return set() if sign is None or (_YES_NO.fullmatch(bare(first)) and not alone) else {sign}


def _short_answer(sign: Sign) -> Sun | None:
    return {Sign.LITTLE: Sun.LOW, Sign.PLENTY: Sun.AMPLE}.get(sign)


def _standing_hits(sentence: Sentence) -> list[Hit[Sign]]:
    hits = []
    for hit in _signs().find(sentence.text):
        standing = sentence.standing(hit)
        if standing is Standing.STATED:
            hits.append(hit)
        elif standing is Standing.DENIED and hit.meaning in _MATTERS_DENIED:
            hits.append(Hit(hit.start, hit.end, Sign.BETWEEN))
        elif standing is Standing.DENIED and hit.meaning is Sign.BETWEEN:
            hits.append(hit)
    return [hit for hit in hits if hit.meaning is not Sign.ASIDE and _is_told(sentence, hit)]


def _is_told(sentence: Sentence, hit: Hit[Sign]) -> bool:
    """退休以後想去種田 is only wished, 晚上九點提醒我 tells when to remind."""
    if hit.meaning is Sign.SOME_DAYS and _OF_DOSE.search(
        sentence.text, max(hit.start - 8, 0), hit.start
    ):
        return False
    if hit.meaning in _HOURS and _OF_REMINDING.match(sentence.text, hit.end):
        return False
    wished = _WISHED.search(sentence.text, max(hit.start - 9, 0), hit.start)
    return wished is None and _is_of_sun(sentence, hit)


def _is_of_sun(sentence: Sentence, hit: Hit[Sign]) -> bool:
    """有時候, 還可以 in a long message may be of anything: 都在辦公室有時候會頭暈."""
    if (
        hit.meaning is not Sign.BETWEEN
        or _OF_ANYTHING.match(sentence.text, hit.start) is None
        or len(sentence.text) < _LONG
    ):
        return True
    return _ABOUT_SUN_OR_OUT.search(sentence.text, max(hit.start - 2, 0), hit.end + 8) is not None


def _is_about_sun(sentence: Sentence, signs: set[Sign]) -> bool:
    if signs & {Sign.OUTDOOR_LIFE, Sign.INDOORS, Sign.LITTLE, Sign.PLENTY}:
        return True
    if {Sign.NOON, Sign.DAILY, Sign.OUTING} <= signs or {Sign.COVERED, Sign.OUTING} <= signs:
        return True  # 每天中午出去走半小時, 出門都撐傘
    return _ABOUT_SUN.search(sentence.text) is not None


_IN_OR_LITTLE = {Sign.INDOORS, Sign.LITTLE}


def decide(signs: set[Sign], minutes: int | None) -> Sun | None:
    """Weigh what was said; None is something between, to be asked again.

    Args:
        signs: What stands in the sentence.
        minutes: The time outdoors, where one was said.
    """
    ample, low = _says_ample(signs, minutes), _says_low(signs, minutes)
    if ample and low:
        return Sun.LOW if Sign.COVERED in signs and not signs & _IN_OR_LITTLE else None
    if low:
        return Sun.LOW
    unsettled = signs & {Sign.BETWEEN, Sign.SOME_DAYS, Sign.EDGE}
    return Sun.AMPLE if ample and not unsettled else None


def _says_ample(signs: set[Sign], minutes: int | None) -> bool:
    if (minutes is not None and minutes < ENOUGH) or Sign.BRIEFLY in signs:
        return False
    if signs & {Sign.PLENTY, Sign.OUTDOOR_LIFE}:
        return True
    if Sign.DAILY not in signs:
        return False
    if minutes is None:
        return {Sign.NOON, Sign.STAYING} <= signs  # 每天中午在操場玩: nobody plays for a minute
    return minutes >= ENOUGH and bool(signs & {Sign.SUNNING, Sign.NOON})


def _says_low(signs: set[Sign], minutes: int | None) -> bool:
    between = bool(signs & {Sign.BETWEEN, Sign.SOME_DAYS})
    if Sign.LITTLE in signs or Sign.COVERED in signs:
        return True
    if Sign.INDOORS in signs:
        return not between
    if minutes is not None and minutes < TOO_SHORT and signs & {Sign.DAILY, Sign.PLENTY}:
        return not between
    full_day = signs & {Sign.NOON, Sign.DAYTIME, Sign.PLENTY, Sign.OUTDOOR_LIFE}
    return Sign.EDGE in signs and not between and not full_day


def _span(hits: list[Hit[Sign]]) -> Span:
    telling = [hit for hit in hits if hit.meaning in _TELLING] or hits or [Hit(0, 1, Sign.SUNNING)]
    return Span(telling[0].start, telling[0].end)


def _reading(sun: Sun | None, span: Span) -> Readings:
    if sun is not None:
        return Readings(found=(Found(Slot.SUN, sun, span),))
    proposals = (Sun.LOW.value, Sun.AMPLE.value)
    return Readings(doubts=(Doubt(Slot.SUN, Doubtful.SUN_BETWEEN, proposals),))
