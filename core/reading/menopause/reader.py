"""Whether the monthly bleeding has ended for a year: yes, not yet, or to be asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

from core.reading.durations import MONTHS, is_only_a_length, months_in
from core.reading.fillers import answer_forms, barest
from core.reading.found import NOTHING, Readings, moved
from core.reading.menopause.answers import SHORT
from core.reading.menopause.asked import LATELY, answered, says_still
from core.reading.menopause.lengths import DOUBT, LESS_THAN, LIFETIME, by_date, by_length, filled
from core.reading.menopause.surgery import taken_out
from core.reading.menopause.told import (
    OTHER_CAUSE,
    counts,
    long_gone,
    without_rhetoric,
)
from core.reading.menopause.words import SAYINGS, Said
from core.reading.menopause.wry import WRY
from core.reading.pattern import Pattern
from core.reading.sentences.clauses import Sentence
from core.reading.since import months_since
from core.reading.understood import Context, Slot, Span
from core.reading.words import Hit, Words

_NAMED = Pattern(  # 月經那題我點錯了 其實停五年了: what follows answers the question again
    "(?:月經|停經|生理期|更年期|大?姨媽|經期)的?(?:那|這)一?(?:題|個問題|個選項|項|格|欄|部分)"
    "[^,。!? ]{0,8}[,。! ]+(?=[^ ])"
)
_SHE_TELLS = Pattern(  # 我自己 女的 51 那個還有來: among what she tells of herself
    "(?:^|[ ,。我0-9歲])女[的性生人]?[ ,。0-9歲](?:[^。!?]{0,30}[ ,。])??"
    "(?=那個(?:我|都|也|早就|已經|是|還|有|會|在|沒|不|再)*(?:來|了|停)(?:了|的|啦|喔)*"
    "(?:$|[ ,。!]))"
)
_CLAUSE_END = Pattern("[ ,。!?]")
_CANNOT_SAY = Pattern(
    "(?:不確定|不知道?|不曉得|不清楚|不太確定|不太清楚|忘了|忘記)[^,。!? ]{0,6}?(?:停"
    "|算不算|是不是|更年期)"
)
_AT_AN_AGE = Pattern(
    "(?:歲|[四五]十(?:出頭|初頭?|幾|多))(?:那年|那時候?|那陣子|的?時候?|左右|多)?(?:就|開始|[之以]?後)?就?(?:已經|都)?$"
)
_LAST_OF = Pattern("(?:最後一次|上一?次)(?:的|來)?(?:月經|月事|生理期|mc|大?姨媽)")
_HEDGED = Pattern("(?:好像|大概|可能|也許|或許)(?:有|沒有?|是|停了|還沒|對)[吧啦喔耶。 ]*$")
_OTHER_LENGTH = Pattern(
    "也?每|、|出門|出去|曬|[吃喝服打懷洗餵住做]|開(?!始)|退休|工作|上班|每天|有"
)  # 停經了 吃鈣片三個月
_LONG_TREATED = Pattern(  # 三年前做化療之後就停了
    "(?:(?:[2-9]|[1-9][0-9]|[兩二三四五六七八九十幾])年前|前年)[^,。!? ]{0,6}?(?:化療|電療|放療)"
    "[^,。!? 停沒]{0,6}就(?:都|再也)?(?:停|沒|不)"
    "|(?:化療|電療|放療)[^。!?]{0,14}(?:到現在|到今年|至今)[^。!?]{0,4}"
    "(?:[2-9]|[1-9][0-9]|[兩二三四五六七八九十]{1,2}|好?幾)[多幾]?年"
)
_REASON = Pattern("因為|是吃|是打|是化|是懷|由於|的關係|所以")
_ONLY_A_DATE = Pattern("(?:就|是|在|從|大概|好像|應該|大?前年|[去今]年|民國|[0-9]{4})")
_NEAR, _FAR = 14, 24
_SINCE_LATELY = Pattern(  # 上個月開始沒來
    "(?:從|自)?[上這]個?(?:月|禮拜|星期|週)(?:起|開始)"
    "(?:就|都|也|突然|我|她|月經|那個|大?姨媽|,| )*$"
)
_SINCE_AGE = Pattern(
    "[了啦喔,。 ]*(?:從|自從|自|大概|差不多)*[0-9一二三四五六七八九十]{2,3}歲(?:多|那年)?"
    "(?:開始|起|就)"
)
_MISSED = Pattern(
    "沒有?來|不來|[^,。!? ]{2,8}?[沒不]有?再?(?:來|再)?(?:聯絡|找我|理我|報到|拜訪|光顧|出現|看我)"
    "|[沒不無](?:有|用|需要|在|再)*[用買墊碰看摸見]"
)
_BACK_AGAIN = Pattern(
    "又(?:有|再|開始|會)?來(?!問)|又有了|(?:又|突然|忽然|竟然|最近|上個?月|前幾天|昨天|今天)"
    "[^,。!? ]{0,4}(?:[流出有]血|來月經|點狀)|來來停停|停停來來"
    "|(?:但是?|可是|不過|只是|卻|結果)[^。!?]{0,6}?(?:又來|[流出有見](?:一?點)?[血紅]|點狀|來一點)"
)  # 停經了又來: must be asked


@cache
def _sayings() -> Words[Said]:
    return Words([*SAYINGS, *WRY])


@cache
def _short() -> Words[bool]:
    return Words(SHORT)


def read(sentence: Sentence, context: Context) -> Readings:
    """Read the menopause slot of a sentence.

    Args:
        sentence: The normalised message.
        context: With ``asked == "menopause"`` 有, 還沒 and 停了三年 count too.

    Returns:
        One finding, or one doubt, or nothing.
    """
    if (named := _NAMED.search(sentence.text)) is not None:
        rest = sentence.text[named.end() :]
        sentence = Sentence(" " * named.end() + rest, sentence.about)
        context = replace(context, asked="menopause")
    elif context.asked != "menopause" and (she := _SHE_TELLS.search(sentence.text)) is not None:
        rest = _CLAUSE_END.split(sentence.text[she.end() :])[0]
        hers = read(Sentence(rest, sentence.about), replace(context, asked="menopause"))
        return moved(hers, she.end())
    if context.asked == "menopause":
        if laughed := long_gone(sentence.text):
            return filled(value=True, span=Span(*laughed.span()))
        sentence = without_rhetoric(sentence)
    reading = _read(sentence, context)
    long_over = (months_in(sentence.text) or 0) >= MONTHS
    over = any(each.value is True or long_over for each in reading.found)
    return DOUBT if over and _BACK_AGAIN.search(sentence.text) else reading


def _read(sentence: Sentence, context: Context) -> Readings:
    asked = context.asked == "menopause"
    if asked and _HEDGED.match(sentence.text):
        return DOUBT
    if asked and (whole := _short().any_whole(answer_forms(sentence.text))) is not None:
        return filled(value=whole, span=Span(0, len(sentence.text)))
    if _CANNOT_SAY.search(sentence.text):
        return Readings(refused=frozenset({Slot.MENOPAUSE})) if asked else NOTHING
    said = [*_sayings().find(sentence.text), *_surgery(sentence)]
    hits = [hit for hit in said if counts(sentence, hit, asked=asked)]
    unsure = all(hit.meaning is Said.UNSURE for hit in hits)
    if asked and unsure and says_still(sentence) and not _womb_out(sentence, hits):
        hits = []  # 快停了,但還沒
    if hits:
        return _settled(sentence, hits, context.today)
    return answered(sentence, context) if asked else _last_told(sentence, context.today)


def _womb_out(sentence: Sentence, hits: list[Hit[Said]]) -> bool:
    """上次來是三個月前 子宮拿掉了: that it came within the year tells nothing any more."""
    wombs = [hit for hit in hits if "宮" in sentence.text[hit.start : hit.end]]
    return "肌瘤" not in sentence.text and any(
        not sentence.is_denied(hit.start, hit.end) for hit in wombs
    )


def _last_told(sentence: Sentence, today: date) -> Readings:
    """Read 最後一次MC是前年 where nobody asked."""
    last = _LAST_OF.search(sentence.text)
    if last is None or sentence.is_of_another(last.start()) or sentence.is_asked(last.start()):
        return NOTHING
    dated = months_since(sentence.text[last.start() : last.end() + _NEAR], today)
    return NOTHING if dated is None else by_date(dated, Span(*last.span()))


def _surgery(sentence: Sentence) -> list[Hit[Said]]:
    hit = taken_out(sentence)
    return [] if hit is None else [hit]


def _settled(sentence: Sentence, hits: list[Hit[Said]], today: date) -> Readings:
    """Weigh what was said: 還會來 wins over 更年期, a length of time decides what "stopped" is."""
    by_meaning = {hit.meaning: hit for hit in reversed(hits)}
    for meaning in (Said.NOT_ENDED, Said.LONG_ENDED):
        if meaning in by_meaning:
            if len({Said.NOT_ENDED, Said.LONG_ENDED} & by_meaning.keys()) > 1:
                return DOUBT
            return filled(value=meaning is Said.LONG_ENDED, span=_span(by_meaning[meaning]))
    ended = by_meaning.get(Said.JUST_ENDED) or by_meaning.get(Said.ENDED)
    ended = ended or by_meaning.get(Said.STOPPED)
    if ended is None:
        return DOUBT
    dated = _dated(sentence, ended, today)
    if dated is not None and not _denied(sentence, ended):
        told = by_date(dated, _span(ended))
        short = LESS_THAN.search(sentence.text) and months_in(sentence.text) == MONTHS
        return filled(value=False, span=_span(ended)) if short and not told.found else told
    return _ended(sentence, ended, unsure=Said.UNSURE in by_meaning)


def _dated(sentence: Sentence, hit: Hit[Said], today: date) -> tuple[int, int] | None:
    """Months since what a phrase tells of; 停了 上個月 is dated in the clause behind.

    停經兩年了 去年照骨密 told how long already: what lies behind dates something else.
    """
    at = sentence.clause_at(hit.start) + 1
    behind = sentence.clauses[at].words if at < len(sentence.clauses) else ""
    around = _around(sentence, hit)
    dated = months_since(around, today)
    if dated is None and _SINCE_LATELY.search(sentence.text, 0, hit.start):
        return (0, 1)
    if dated is not None or _OTHER_LENGTH.search(behind) or months_in(around) is not None:
        return dated
    if LATELY.fullmatch(barest(behind)):
        return (0, 1)
    return months_since(behind, today) if _ONLY_A_DATE.match(behind) else None


def _around(sentence: Sentence, hit: Hit[Said]) -> str:
    """Return what stands near enough to a phrase to date it: not 今年三月開始吃藥 停經十年."""
    clause = sentence.clauses[sentence.clause_at(hit.start)]
    place, end = max(hit.start - clause.start, 0), hit.end - clause.start
    before = _OTHER_LENGTH.split(clause.words[max(place - _FAR, 0) : place])[-1]
    after = _OTHER_LENGTH.split(clause.words[end : end + _NEAR])[0]
    return before + clause.words[place:end] + after


def _denied(sentence: Sentence, hit: Hit[Said]) -> bool:
    near = sentence.text[max(hit.start - _FAR, 0) : hit.start] + "。" + _because(sentence, hit)
    cause = OTHER_CAUSE.search(near)
    rhetorical = sentence.text.startswith("哪", hit.start - 1) if hit.start else False  # 哪有停經
    caused = cause is not None and _LONG_TREATED.search(sentence.text) is None
    return sentence.is_denied(hit.start, hit.end) or caused or rhetorical


def _because(sentence: Sentence, hit: Hit[Said]) -> str:
    """Return what is given as the reason behind a phrase: 停經了 因為化療."""
    found = _REASON.search(sentence.text, hit.end, hit.end + _FAR)
    return sentence.text[found.end() : found.end() + _NEAR] if found else ""


def _ended(sentence: Sentence, hit: Hit[Said], *, unsure: bool) -> Readings:
    if _denied(sentence, hit):
        return DOUBT
    near = _length_near(sentence, hit)
    if near is not None:
        return by_length(near, _span(hit), longest=LIFETIME)
    only_missed = _MISSED.match(sentence.text, hit.start) is not None  # 這個月沒來
    if only_missed and _AT_AN_AGE.search(sentence.text[max(0, hit.start - 8) : hit.start]):
        return filled(value=True, span=_span(hit))
    at_an_age = _AT_AN_AGE.search(sentence.text[max(0, hit.start - 8) : hit.start])
    if hit.meaning is Said.STOPPED and at_an_age and "就" in at_an_age[0]:
        return filled(value=True, span=_span(hit))  # 卵巢早衰38歲就停了
    if _SINCE_AGE.match(sentence.text, hit.end):
        return filled(value=True, span=_span(hit))
    if hit.meaning is Said.STOPPED and (unsure or only_missed):
        return DOUBT
    if hit.meaning is Said.JUST_ENDED:
        return DOUBT
    return filled(value=True, span=_span(hit))


def _length_near(sentence: Sentence, hit: Hit[Said]) -> str | None:
    """Return the words near a phrase that hold a length of time, the nearest first."""
    at = sentence.clause_at(hit.start)
    clause = sentence.clauses[at]
    behind = sentence.clauses[at + 1].words if at + 1 < len(sentence.clauses) else ""
    before = sentence.clauses[at - 1].words if at else ""
    place = max(hit.start - clause.start, 0)
    end = place + hit.end - hit.start
    after = _OTHER_LENGTH.split(clause.words[end : end + _NEAR])[0]
    earlier = _OTHER_LENGTH.split(clause.words[max(place - _NEAR, 0) : place])[-1]
    near = [clause.words[place:end] + after, earlier + clause.words[place:end]]
    near += [behind] if _OTHER_LENGTH.search(behind) is None else []
    near += [before] if is_only_a_length(barest(before)) else []
    return next((words for words in near if months_in(words) is not None), None)


def _span(hit: Hit[Said]) -> Span:
    return Span(hit.start, hit.end)
