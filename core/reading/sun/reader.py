"""How much sun someone gets, low or ample; what lies between is asked again."""

from __future__ import annotations

from dataclasses import replace

from core.person import Sun
from core.reading.durations import minutes_in
from core.reading.fillers import bare
from core.reading.found import NOTHING, Found, Readings
from core.reading.in_mandarin import in_mandarin
from core.reading.pattern import Pattern
from core.reading.sentences.clauses import Sentence
from core.reading.sentences.cuts import blotted
from core.reading.sun.aside import is_asked_back, is_halved
from core.reading.sun.hours import with_hours
from core.reading.sun.phrases import standing_there, told_among
from core.reading.sun.short import first_words, short_answer, short_sign
from core.reading.sun.signs import IMPLIED, Sign
from core.reading.sun.topic import (
    cannot_say,
    is_about_out,
    is_about_sun,
    is_all_of_time,
    left_beside,
)
from core.reading.sun.weighing import TOO_SHORT, decide
from core.reading.understood import Context, Doubt, Doubtful, Slot, Span
from core.reading.words import Hit

_TELLING = {Sign.PLENTY, Sign.OUTDOOR_LIFE, Sign.LITTLE, Sign.INDOORS, Sign.COVERED}
_HALF_TELLING = _TELLING | {Sign.BETWEEN, Sign.SOME_DAYS}
_SAYS_NOTHING = {Sign.SUNNING, Sign.DAYTIME, Sign.LONG, Sign.HOME, Sign.DRIVING}
_NAMED = Pattern(  # 日曬那題改成很少: what follows answers the question again
    "(?:日曬|曬太陽|太陽|日照|陽光)的?(?:(?:那|這)一?(?:題|個問題|個選項|項|格|欄|部分)|情況|程度)?"
    "(?:[^,。!? ]{0,6}?[改換選填](?:成|為|到|作)|(?:其實|應該|的答案|答案)+[是為])[ :]?(?=[^ ])"
)
_ASKS_BACK = Pattern("你是[說指問]|算不算")  # 直接曬還是隔著玻璃
_ECHO = Pattern("^(?:曬太陽|太陽|日曬|曬|出門)[嗎喔哦啊齁呢]?[?,。 ]+(?=[^ ])")  # 曬太陽?沒有耶
_SAID_BESIDES = Pattern(
    "(?<=見光|出門|出去|戶外|室內|家裡|在家)的人(?=[啦喔啊呀欸耶吧了]*(?:[ ,。!]|$))"
    "|怕被?(?:感染|傳染|中標|染疫)|(?<=[陪顧])病人(?=在)"
    "|(?<!不)(?:跟|和|與|同|像)(?:我|她|他|伊)?(?:家|的)?"
    "(?:媽媽?|爸爸?|阿[嬤公媽爸母伯姨]|[爺奶]{2}|[外]?[公婆]{1,2}|先生|老公|太太|老婆"
    "|老伴|[姊姐妹哥弟]{1,2}|[我她他伊]|同事|朋友|鄰居|大家|別人)們?"
    "(?:一樣|差不多|同款)(?=[ ,]?[^,。!? ])"
    "|可想而知|你也?知道(?:的|啊|吧)?(?![哪怎什多嗎有])|(?:不用|用膝蓋)?想也知道|想當然耳?"
)
_BY_DAY = {Sign.NOON, Sign.INTO_DAY}
_OUT_THERE = {Sign.OUTING, Sign.OUTDOOR_LIFE, Sign.SUNNING, Sign.PLENTY}
_AND_MORE = Pattern("有時|可是|但是?|偶[爾而]")
_ONLY = Pattern("只有|頂多|最多|不過就|了不起|而已|罷了")
_ALSO_A_SEX = ("男", "女")  # 宅男


def read(sentence: Sentence, context: Context) -> Readings:
    """Read the sun slot of a sentence.

    Args:
        sentence: The normalised message.
        context: With ``asked == "sun"`` short answers such as 很少 count too.

    Returns:
        One finding, or one doubt, or nothing.
    """
    if (named := _NAMED.search(sentence.text)) is not None:
        rest = " " * named.end() + sentence.text[named.end() :]
        return _read(Sentence(rest, sentence.about), asked=True)
    return _read(sentence, asked=context.asked == "sun")


def _read(sentence: Sentence, *, asked: bool) -> Readings:
    whole = short_sign(_ECHO.sub("", sentence.text)) if asked else None
    if asked:
        sentence = _of_oneself(sentence)
    if asked and (_ASKS_BACK.search(sentence.text) or is_asked_back(sentence.text)):
        return NOTHING
    if whole is not None:
        return _reading(short_answer(whole), Span(0, len(sentence.text)))
    reading = _weighed(sentence, asked=asked)
    if reading is NOTHING and " " in sentence.text:
        reading = _weighed(Sentence(bare(sentence.text), sentence.about), asked=asked)
    return reading if reading.found else _in_mandarin(sentence, reading, asked=asked)


def _in_mandarin(sentence: Sentence, reading: Readings, *, asked: bool) -> Readings:
    """Read 逐工去廟埕曝日頭 once more in Mandarin, where the rules know no such words of it."""
    words = in_mandarin(sentence.text)
    if words == sentence.text:
        return reading
    again = _weighed(Sentence(words, sentence.about), asked=asked).found
    if not again:
        return reading
    start, end = again[0].span.start, len(sentence.text)
    place = Span(min(start, end - 1), end)  # in other words of about the same length
    return Readings(found=(replace(again[0], span=place),))


def _of_oneself(sentence: Sentence) -> Sentence:
    """平常不太見光的人 is oneself; 可想而知 and a fear that gives the reason change nothing."""
    told = blotted(_SAID_BESIDES, sentence.text)
    return sentence if told == sentence.text else Sentence(told, sentence.about)


def _weighed(sentence: Sentence, *, asked: bool) -> Readings:
    hits, signs = _gathered(sentence, asked=asked)
    minutes = minutes_in(sentence.text)
    is_length = asked and minutes is not None and not sentence.is_asked(0)
    if not signs - _SAYS_NOTHING and not is_length:
        return NOTHING
    signs = _qualified(signs, sentence, hits, asked=asked)
    if asked and _is_brief(signs, minutes) and _is_only_that(sentence.text):
        signs.add(Sign.LITTLE)  # 只有走去捷運站那五分鐘
    sun = decide(signs, minutes, asked=asked)
    if asked or _is_ample_by_day(sun, signs, sentence.text):
        return _reading(sun, _span(sentence.text, hits))
    if not is_about_sun(sentence, signs) or (sun is None and not signs & _HALF_TELLING):
        return NOTHING
    return _reading(sun, _span(sentence.text, hits))


def _gathered(sentence: Sentence, *, asked: bool) -> tuple[list[Hit[Sign]], set[Sign]]:
    """Return the phrases that tell, and what they are signs of."""
    there = standing_there(sentence.text, asked=asked)
    hits = told_among(there, sentence, asked=asked)
    signs = _meant(sentence, hits)
    if Sign.EDGE in signs and not is_about_out(sentence, there):
        signs.discard(Sign.EDGE)  # 飛機晚上八點半起飛
    return hits, signs | first_words(sentence, alone=not signs) if asked else signs


def _qualified(
    signs: set[Sign], sentence: Sentence, hits: list[Hit[Sign]], *, asked: bool
) -> set[Sign]:
    """Add what the whole sentence makes of its signs: all of time, unsure, only half."""
    if asked and not signs & {Sign.OUTING, Sign.UNTOLD} and is_all_of_time(sentence, hits):
        signs = signs | {Sign.ASKED_OF}
    if cannot_say(sentence, hits, asked=asked):
        signs = signs | {Sign.BETWEEN}
    if is_halved(sentence.text):
        signs = signs - {Sign.LITTLE, Sign.COVERED} | {Sign.BETWEEN}
    return signs


def _is_ample_by_day(sun: Sun | None, signs: set[Sign], text: str) -> bool:
    """中午都出去 is one phrase of when, and needs no word of the sun."""
    outside = signs & _OUT_THERE or "出" in text
    return bool(sun is Sun.AMPLE and signs & _BY_DAY and outside)


def _meant(sentence: Sentence, hits: list[Hit[Sign]]) -> set[Sign]:
    signs = {hit.meaning for hit in hits}
    signs |= {each for sign in signs for each in IMPLIED.get(sign, ())}
    if any("中午" in sentence.text[hit.start : hit.end] for hit in hits):
        signs.add(Sign.NOON)  # 中午都出去: every day, and at noon
    if signs - _SAYS_NOTHING and "曬" in _without_little(sentence, hits):
        signs.add(Sign.SUNNING)  # it may stand inside a longer phrase
    return with_hours(signs, sentence.text)


def _without_little(sentence: Sentence, hits: list[Hit[Sign]]) -> str:
    """整天吹冷氣 沒曬太陽: what is denied is no sunning all day."""
    return left_beside([hit for hit in hits if hit.meaning is Sign.LITTLE], sentence.text)


def _is_brief(signs: set[Sign], minutes: int | None) -> bool:
    return Sign.BRIEFLY in signs or (minutes is not None and minutes <= TOO_SHORT)


def _is_only_that(text: str) -> bool:
    return _ONLY.search(text) is not None and _AND_MORE.search(text) is None


def _span(text: str, hits: list[Hit[Sign]]) -> Span:
    telling_hits = [hit for hit in hits if hit.meaning in _TELLING]
    first = next(iter(telling_hits or hits), Hit(0, 1, Sign.SUNNING))
    return Span(first.start, first.end - text.endswith(_ALSO_A_SEX, first.start, first.end))


def _reading(sun: Sun | None, span: Span) -> Readings:
    if sun is not None:
        return Readings(found=(Found(Slot.SUN, sun, span),))
    proposals = (Sun.LOW.value, Sun.AMPLE.value)
    return Readings(doubts=(Doubt(Slot.SUN, Doubtful.SUN_BETWEEN, proposals),))
