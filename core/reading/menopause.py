"""Whether the monthly bleeding has ended for a year: yes, not yet, or to be asked."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache

from core.reading.clauses import Sentence
from core.reading.durations import MONTHS, is_only_a_length, months_in
from core.reading.fillers import answer_forms, barest
from core.reading.found import NOTHING, Found, Readings
from core.reading.understood import Context, Doubt, Doubtful, Slot, Span
from core.reading.words import Hit, Words


class Said(Enum):
    """What a phrase tells of it; times (停了三年) are read beside ENDED."""

    ENDED = "ended"
    LONG_ENDED = "long-ended"
    NOT_ENDED = "not-ended"
    JUST_ENDED = "just-ended"
    UNSURE = "unsure"
    STOPPED = "stopped"  # 停了: only in answer to the question, or with its subject


_PERIOD = "(月經|月事|生理期|經期|大姨媽|姨媽|好朋友|mc|那個|月信|例假)"

_SAYINGS: tuple[tuple[Said, tuple[str, ...]], ...] = (
    (
        Said.UNSURE,
        (
            "[在|正在|進入|剛進入|到了|到|處於|正值|剛好|應該是|算]更年期[了|前期|中|症狀|期間]",
            "更年期",
            "(快|快要|準備|差不多|將近|即將|要|有點)[要]停(經|經了|了)",
            "(子宮|子宮肌瘤)[已經|有|早就|都|全]"
            "(拿掉|切除|切掉|割掉|摘除|摘掉|開掉|拿走|拿)[了|手術]",
            "(拿掉|切除|割掉|切掉|摘除)[了]子宮",
            "沒有子宮[了]",
            f"{_PERIOD}[有點|都|已經|變得|最近|開始|很|比較](不規則|亂|很亂|不準|不順|不穩定|斷斷續續|有時來有時沒來|時有時無|時來時不來|亂掉|變少|越來越少|不太來|快沒了|不一定)",
            "(斷斷續續|有時來有時沒來|有時候有有時候沒有|時有時無|時來時不來|有一次沒一次|不規則|不太規則|很亂|不準)",
            f"{_PERIOD}[已經|這個月|上個月|最近](沒來|沒有來|晚來|遲到|沒)",
            "卵巢早衰",
            "(perimenopause|perimenopausal|irregular|hysterectomy)",
        ),
    ),
    (
        Said.NOT_ENDED,
        (
            "(還沒|沒|沒有|尚未|未|還未|不算|還沒有|還不算|並未|並沒有|還不到|都還沒)[有|到|完全]停經[期]",
            "(還沒|沒|沒有|尚未|還沒有)到更年期",
            "(還沒|沒|沒有|尚未|還沒有)更年期",
            "更年期[都]還(沒|早|沒有|久)[到]",
            f"{_PERIOD}[都|也](還有|還在|還會|還來|還沒停|還有來|還在來|還沒結束|很準|很正常|正常|每個月來|規則|很規律|規律|有來|照來|沒停|沒有停|都有|還是有|還很準|還很正常|還會來|準時|固定來|才剛走|剛走|還沒斷)",
            f"[還|都|仍|現在|目前|每個月|每月|也][還|都|是][有|在|會|會來|有來|會有]來?{_PERIOD}",
            f"(還有|還會有|還在|還來|還會來|仍有|都有|還是有|每個月有){_PERIOD}",
            "每[個]月[都|都會](有|會來|來)",
            "(還會來|還有來|還在來|還來|還會有|每個月(都|都還|還|會|還是|都會|都有)[會|有]來|還沒停|還沒有停|沒停|沒有停|還沒斷|還沒結束|還很準|還很正常)",
            "離停經還(早|久|很久|很早)",
            "停經還(早|久|沒)",
            "(not menopausal|premenopausal|still have [my ]periods|still have [my ]period|not yet menopause|still menstruating|belum menopause|masih haid|masih mens|chưa mãn kinh)",
        ),
    ),
    (
        Said.LONG_ENDED,
        (
            "(早就|早已|早|老早就|老早)[已經]停(經|經了|了)",
            f"{_PERIOD}[都|早|早就|已經|很久|好久|早已](很久|好久|早就)[都|已經]沒[有]來[了]",
            f"{_PERIOD}(早就|早已|老早)[已經](停|停了|斷了|沒了|結束了|沒有了|乾淨了)",
            "(早就|老早就|很久|好久|早已)[都|已經]沒[有]來[了]",
            f"(早就|老早就|很久|好久)[都|已經]沒有{_PERIOD}[了]",
            "(早就|老早就)(沒有了|沒了|過了)",
            "更年期[早|早就|已經|都|也|應該]過了",
            "(過了|過完)更年期",
            "更年期[早|早就|已經|都](結束|過去)了",
            "(子宮|子宮跟|子宮和|子宮、|子宮與|子宮及)[兩邊|兩側|雙側|兩個]卵巢[全部|全|也|一起|都|通通|已經|全都|就|都已經|都一起]"
            "(拿掉|切除|切掉|割掉|摘除|摘掉|拿|切|拿光|清掉)[了|光|光了]",
            "[兩邊|兩側|雙側|兩個|兩顆|兩邊的]卵巢[全部|全|也|一起|都|通通|已經|全都]"
            "(拿掉|切除|切掉|割掉|摘除|摘掉)[了]",
            "(拿掉|切除|切掉|割掉|摘除)[了]子宮(跟|和|與|、|及)卵巢",
            "(postmenopausal|post-menopausal|after menopause|menopause years ago)",
        ),
    ),
    (
        Said.JUST_ENDED,
        (
            "(剛|才剛|剛剛|最近|最近才|這幾個月|今年|今年才|去年|去年才|才|這陣子)[才|就|開始]停(經|經了|了)",
        ),
    ),
    (
        Said.ENDED,
        (
            "[已經|已|都|就|應該|也|我已|都已|都已經|有|是|後來|自然]停經[了|婦女]",
            "停經後",
            "[已經|已]絕經[了]",
            f"{_PERIOD}[都|也|已經|就|大概|已|後來](停|停了|斷了|停掉了|停掉|結束了|沒有了|沒了|不來了|不會來了|沒來了|沒再來|沒有來了|乾淨了)",
            f"[已經|都]沒[有|在來|有來|來]{_PERIOD}了",
            "(斷經|收經)[了]",
            "(menopause|menopausal|in menopause|sudah menopause|đã mãn kinh|mãn kinh|men opause)",
        ),
    ),
    (Said.STOPPED, ("(停|沒來|斷|沒有來|不來|停掉)[了|有]", "停")),
)

_SHORT: tuple[tuple[bool, tuple[str, ...]], ...] = (  # the whole answer, when this was asked
    (
        True,
        (
            "(有|有了|是|是的|對|對的|沒錯|停了|已停|已經停了|已經停|停經了|已停經|有停|有停經|已經有|已經了|沒來了|不來了|不會來了|早就有|早停了|停很久了|停好久了|停了很久|停了好久|停多年|過了|早過了|已過|結束了|斷了|yes|y|yeah|yep|ya|sudah|iya|có|đã|rồi|ok是|已經沒有了|已經沒來了|都沒來了|是停經了|會)",
        ),
    ),
    (
        False,
        (
            "(沒有|沒|還沒|還沒有|尚未|未|否|不是|無|沒有喔|還有|還在|還會|還早|還久|沒有停|沒停|沒有停經|還沒停|還有來|還會來|還來|都有來|每個月都有|有來|正常來|還沒到|沒到|不|不對|還沒啦|還年輕|很正常|正常|很準|no|n|nope|not yet|belum|tidak|chưa|không)",
        ),
    ),
)


_PERIODS = re.compile("月經|月事|生理期|經期|姨媽|好朋友|mc|那個|例假")
_CANNOT_SAY = re.compile(
    "(?:不確定|不知道?|不曉得|不清楚|不太確定|不太清楚|忘了|忘記)[^,。!? ]{0,6}?(?:停|算不算|是不是|更年期)"
)
_OTHER_CAUSE = re.compile("避孕|懷孕|有孕|身孕|哺乳|餵(?:母)?[奶乳]|化療|壓力|減肥|吃藥")
_LESS_THAN = re.compile("不到|未滿|沒滿|不滿|還沒滿|不足")
_NEARLY = re.compile("快|將近|接近|差不多")
_OPENING = re.compile(
    "(?:(?P<no>還沒有?|尚未|沒有|沒)|(?P<yes>有|是的?|對|停了))(?:[啦喔耶欸啊吧呢哦]|[,。! ]|$)"
)


@cache
def _sayings() -> Words[Said]:
    return Words(_SAYINGS)


@cache
def _short() -> Words[bool]:
    return Words(_SHORT)


def read(sentence: Sentence, context: Context) -> Readings:
    """Read the menopause slot of a sentence.

    Args:
        sentence: The normalised message.
        context: With ``asked == "menopause"`` 有, 還沒 and 停了三年 count too.

    Returns:
        One finding, or one doubt, or nothing.
    """
    asked = context.asked == "menopause"
    if asked and (whole := _short().any_whole(answer_forms(sentence.text))) is not None:
        return _filled(whole, Span(0, len(sentence.text)))
    if _CANNOT_SAY.search(sentence.text):
        return Readings(refused=frozenset({Slot.MENOPAUSE})) if asked else NOTHING
    hits = [hit for hit in _sayings().find(sentence.text) if _counts(sentence, hit, asked=asked)]
    if hits:
        return _settled(sentence, hits)
    return _answered(sentence) if asked else NOTHING


def _answered(sentence: Sentence) -> Readings:
    """Read what only an answer can mean: 五年了; 還沒啦,我才45."""
    words = barest(sentence.text)
    if is_only_a_length(words) and (months := months_in(words)) is not None:
        return _filled(months >= MONTHS, Span(0, len(sentence.text)))
    opening = _OPENING.match(sentence.text)
    if opening is None:
        return NOTHING
    return _filled(opening["yes"] is not None, Span(opening.start(), opening.end()))


def _counts(sentence: Sentence, hit: Hit[Said], *, asked: bool) -> bool:
    if hit.meaning is Said.STOPPED and not (asked or _says_period(sentence, hit)):
        return False
    if sentence.is_of_another(hit.start):
        return False
    return not sentence.is_asked(hit.start)


def _says_period(sentence: Sentence, hit: Hit[Said]) -> bool:
    clause = sentence.clauses[sentence.clause_at(hit.start)]
    return _PERIODS.search(clause.words) is not None


def _settled(sentence: Sentence, hits: list[Hit[Said]]) -> Readings:
    """Weigh what was said: 還會來 wins over 更年期, a length of time decides what "stopped" is."""
    by_meaning = {hit.meaning: hit for hit in reversed(hits)}
    for meaning in (Said.NOT_ENDED, Said.LONG_ENDED):
        if meaning in by_meaning:
            if len({Said.NOT_ENDED, Said.LONG_ENDED} & by_meaning.keys()) > 1:
                return _DOUBT
            return _filled(meaning is Said.LONG_ENDED, _span(by_meaning[meaning]))
    ended = by_meaning.get(Said.JUST_ENDED) or by_meaning.get(Said.ENDED)
    ended = ended or by_meaning.get(Said.STOPPED)
    if ended is None:
        return _DOUBT
    return _ended(sentence, ended, unsure=Said.UNSURE in by_meaning)


def _ended(sentence: Sentence, hit: Hit[Said], *, unsure: bool) -> Readings:
    if sentence.is_denied(hit.start, hit.end) or _OTHER_CAUSE.search(sentence.text):
        return _DOUBT
    near = _length_near(sentence, hit)
    if near is not None:
        return _since(near, hit)
    if hit.meaning is Said.JUST_ENDED or (unsure and hit.meaning is Said.STOPPED):
        return _DOUBT
    return _filled(value=True, span=_span(hit))


def _since(words: str, hit: Hit[Said]) -> Readings:
    """Twelve months without are menopause; 不到一年 is not, 快一年 must be asked."""
    months = months_in(words) or 0
    if _LESS_THAN.search(words) and months <= MONTHS:
        return _filled(value=False, span=_span(hit))
    if _NEARLY.search(words) and months == MONTHS:
        return _DOUBT
    return _filled(months >= MONTHS, _span(hit))


def _length_near(sentence: Sentence, hit: Hit[Said]) -> str | None:
    """Return the words near a phrase that hold a length of time, the nearest first."""
    at = sentence.clause_at(hit.start)
    clause = sentence.clauses[at]
    behind = sentence.clauses[at + 1].words if at + 1 < len(sentence.clauses) else ""
    before = sentence.clauses[at - 1].words if at else ""
    near = [clause.words[max(hit.start - clause.start, 0) :], clause.words, behind]
    near += [before] if is_only_a_length(barest(before)) else []
    return next((words for words in near if months_in(words) is not None), None)


def _span(hit: Hit[Said]) -> Span:
    return Span(hit.start, hit.end)


def _filled(value: bool, span: Span) -> Readings:
    return Readings(found=(Found(Slot.MENOPAUSE, value, span),))


_DOUBT = Readings(doubts=(Doubt(Slot.MENOPAUSE, Doubtful.MENOPAUSE_UNSURE),))
