"""Whether the monthly bleeding has ended for a year: yes, not yet, or to be asked."""

from __future__ import annotations

from datetime import date
from functools import cache

from core.person import Subject
from core.reading.clauses import Sentence
from core.reading.durations import MONTHS, is_only_a_length, months_in
from core.reading.fillers import answer_forms, barest
from core.reading.found import NOTHING, Found, Readings
from core.reading.menopause_answers import SHORT
from core.reading.menopause_surgery import taken_out
from core.reading.menopause_told import (
    counts,
    is_plain,
    long_gone,
    without_rhetoric,
)
from core.reading.menopause_words import SAYINGS, Said
from core.reading.numerals import value_of
from core.reading.pattern import Match, Pattern
from core.reading.since import came_lately, months_since
from core.reading.understood import Context, Doubt, Doubtful, Slot, Span
from core.reading.words import Hit, Words

_CANNOT_SAY = Pattern(
    "(?:不確定|不知道?|不曉得|不清楚|不太確定|不太清楚|忘了|忘記)[^,。!? ]{0,6}?(?:停"
    "|算不算|是不是|更年期)"
)
_OTHER_CAUSE = Pattern(
    "(?<![沒無不])(?<!沒有)(?<!沒在)(?<!有在)(?<!不是)(?:避孕|荷爾蒙|泰莫西芬"
    "|(?<!曾)(?<!經)懷孕(?!過|[0-9一二兩三四五]次)|有孕|身孕|哺乳|餵(?:母)?[奶乳]|泌乳|蜜蕊娜|子宮環|裝環|mirena|iud|化療|電療|放療|打針|停經針|針劑|壓力|減肥|吃藥(?!控制))"
)
_LESS_THAN = Pattern("不到|未滿|沒滿|不滿|還沒滿|不足")
_NEARLY = Pattern("快|將近|接近|差不多|左右|大概|大約|約")
_AT_AN_AGE = Pattern("歲(?:那年|那時候?|那陣子|的?時候?|左右|多)?(?:就|開始|之?後)?(?:已經|都)?$")
_LAST = Pattern(
    "最後一次|[來有](?:的|過)$|上一?次(?:月經|來|是|大概|約)|最近一次|之?後就|以後就|就(?:停|沒|不)|停|沒有?來|不來"
)
_LAST_OF = Pattern("(?:最後一次|上一?次)(?:的|來)?(?:月經|月事|生理期|mc|大?姨媽)")
_AGO = Pattern(
    "(?:上一?次|最後一次|最近一次)(?:的|月經|月事|來|有來|是|大概|約|差不多|在|好像)*[0-9一二兩三四五六七八九十半]{1,3}(?:個月|年)(?:多)?以?前$"
    "|[0-9一二兩三四五六七八九十半]{1,3}(?:個月|年)(?:多)?以?前(?:是|就是|來|有|的)*(?:最後|最近)一?次"
)
_NO_MORE = Pattern("(?<!有)(?:沒有?|無)(?:月經|月事|生理期|mc)(?:[了啦喔,。! ]|$)")
_HEDGED = Pattern("(?:好像|大概|可能|也許|或許)(?:有|沒有?|是|停了|還沒|對)[吧啦喔耶。 ]*$")
_STILL = Pattern(
    "(?:但是?|可是|不過)?(?:我(?:自己)?)?(?P<no>還沒有?|有在?來|還有來?|還在來?|還會來|還是(?:會|有|都)來)(?P<yes>(?!))?[啦喔耶欸啊吧呢哦]*(?:"
    "[,。! ]|$)"
)
_NOT_I = Pattern(
    "(?:我(?:自己|本人)?|當然|根本)(?:都|倒是)?(?P<no>還沒有?)(?P<yes>(?!))?[啦喔耶欸啊]*$"
)
_OTHER_LENGTH = Pattern(
    "也?每|、|出門|出去|曬|[吃喝服打懷洗餵住做開]|退休|工作|上班|每天|有"
)  # 停經了 吃鈣片三個月
_REASON = Pattern("因為|是吃|是打|是化|是懷|由於|的關係|所以")
_NEAR, _FAR = 14, 24
_LONGEST, _LIFETIME = 35 * MONTHS, 65 * MONTHS
_LAST_AT = Pattern(
    "(?P<age>[0-9]{2}|[四五六]十[一二三四五六七八九]?)歲(?:那一?年|的?時候?)?(?:是|就是|就)?最後一次"
)
_OPENING = Pattern(
    "(?:(?P<no>有在?來|正常|很準|很?規律|都有來|還有|還在|還會|還沒有?|尚未|沒有|沒(?!了)"
    "|(?:no,? )?not yet|(?:no"
    "|not|nope)(?=[,.!]|$))"
    "|(?P<yes>有|是的?|對|停了|沒了|早?過了|斷了|yes|yeah|yep))(?:[啦喔耶欸啊吧呢哦]|[,.。! ]|$)"
)


_YES_OF_ANYTHING = ("有", "yes", "yeah", "yep")
_BUT = Pattern(
    "(?!.*(?:不懂|不知|不確定|意思|不清楚))(?:但|可是|不過(?!敏)|所以|而且|只是|然後|請問|那我)"
)
_OF_HER = Pattern(
    "(?:她|伊|他|(?:我|阮)?(?:媽媽?|阿母|老媽|母親|阿嬤|奶奶|外婆|老婆|太太|某|姊姊?|姐姐?|妹妹?|婆婆|女兒|阿姨|姑姑|岳母))"
    "(?:現在|目前|也|都|是|喔|啊|她|有?說|當然|應該|才[0-9]{1,2}歲?|[ ,])*"
)
_SINCE_AGE = Pattern(
    "[了啦喔,。 ]*(?:從|自從|自|大概|差不多)*[0-9一二三四五六七八九十]{2,3}歲(?:多|那年)?"
    "(?:開始|起|就)"
)
_WEEKS_AGO = Pattern(
    "(?:[0-9一二兩三四五六七八九十幾]{1,3}個?(?:禮拜|星期|週|天|月)|半個月)(?:多)?以?前"
    "(?:剛|才|有|還有|還)*(?:來|結束|走|報到)?(?:了|的|過|完)*$"
)
_LATELY = Pattern(
    "(?:就|才|剛|大概|差不多|應該|好像)*(?:[上這]個?(?:禮拜|星期|週|周|月)[一二三四五六日天初中底]?|昨天|前天|今天|今早|昨晚|前幾天|前兩天|這幾天|月[初中底])"
    "(?:吧|的事|左右|而已|才|剛|有|來|過|結束|走|了|的)*"
)
_OTHER_MATTER = Pattern("吃(?!飽)|服用|[藥素]|提醒|骨折|結石|可邁丁")
_UP_TO_A_YEAR = Pattern("(?:到|至|~|-|、|或|,)(?:快|將近)?(?:[一兩二三123])年")
_COMES_STILL = Pattern("來|每|還|準")
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
    return Words(SAYINGS)


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
    if context.asked == "menopause":
        if laughed := long_gone(sentence.text):
            return _filled(value=True, span=Span(*laughed.span()))
        sentence = without_rhetoric(sentence)
    reading = _read(sentence, context)
    long_over = (months_in(sentence.text) or 0) >= MONTHS
    over = any(each.value is True or long_over for each in reading.found)
    return _DOUBT if over and _BACK_AGAIN.search(sentence.text) else reading


def _read(sentence: Sentence, context: Context) -> Readings:
    asked = context.asked == "menopause"
    if asked and _HEDGED.match(sentence.text):
        return _DOUBT
    if asked and (whole := _short().any_whole(answer_forms(sentence.text))) is not None:
        return _filled(value=whole, span=Span(0, len(sentence.text)))
    if _CANNOT_SAY.search(sentence.text):
        return Readings(refused=frozenset({Slot.MENOPAUSE})) if asked else NOTHING
    said = [*_sayings().find(sentence.text), *_surgery(sentence)]
    hits = [hit for hit in said if counts(sentence, hit, asked=asked)]
    if asked and all(hit.meaning is Said.UNSURE for hit in hits) and _says_still(sentence):
        hits = []  # 快停了,但還沒
    if hits:
        return _settled(sentence, hits, context.today)
    return _answered(sentence, context) if asked else _last_told(sentence, context.today)


def _last_told(sentence: Sentence, today: date) -> Readings:
    """Read 最後一次MC是前年 where nobody asked."""
    last = _LAST_OF.search(sentence.text)
    if last is None or sentence.is_of_another(last.start()) or sentence.is_asked(last.start()):
        return NOTHING
    dated = months_since(sentence.text[last.start() : last.end() + _NEAR], today)
    return NOTHING if dated is None else _by_date(dated, Span(*last.span()))


def _surgery(sentence: Sentence) -> list[Hit[Said]]:
    hit = taken_out(sentence)
    return [] if hit is None else [hit]


def _answered(sentence: Sentence, context: Context) -> Readings:
    """Read what only an answer can mean: 五年了; 還沒啦,我才45."""
    if _OTHER_MATTER.search(sentence.text):
        return NOTHING  # 前年醫生叫我停了可邁丁
    dated = _answered_by_time(sentence, context.today, context.profile.age)
    if dated is not None:
        return dated
    if gone := _NO_MORE.search(sentence.text):
        caused = _OTHER_CAUSE.search(sentence.text)  # 子宮環避孕 沒月經
        return _DOUBT if caused else _filled(value=True, span=Span(*gone.span()))
    opening = _opening(sentence, context) or _opening_later(sentence)
    if opening is None or (opening["yes"] and _COMES_STILL.search(sentence.text, opening.end())):
        return NOTHING  # 有,每個月…: yes to which?
    rest = barest(sentence.text[opening.end() :])
    if opening["yes"] and is_only_a_length(rest):
        return _by_length(rest, Span(opening.start(), opening.end()))
    if opening["yes"] and not is_plain(rest) and not _is_yes_but(opening, rest):
        return NOTHING  # 有,我洗腎
    return _filled(value=opening["yes"] is not None, span=Span(opening.start(), opening.end()))


def _is_long_past(at: Match, age: int | None) -> bool:
    """Whether the age of a last bleeding is two years or more behind the age held."""
    return age is not None and age - (value_of(at["age"]) or age) > 1


def _answered_by_time(sentence: Sentence, today: date, age: int | None) -> Readings | None:
    """Read an answer that is nothing but a time: 五年了; 兩個禮拜前; 三年前是最後一次."""
    words, whole = barest(sentence.text), Span(0, len(sentence.text))
    if is_only_a_length(words) and months_in(words) is not None:
        return _by_length(words, whole)
    if _AGO.search(words) and (months := months_in(words)) is not None:
        return _filled(value=months >= MONTHS, span=whole)
    if at := _LAST_AT.search(sentence.text):
        return _filled(value=True, span=whole) if _is_long_past(at, age) else _DOUBT
    if _LAST.search(sentence.text) and (dated := months_since(sentence.text, today)) is not None:
        return _by_date(dated, whole)
    if _LATELY.fullmatch(words) or came_lately(sentence.text, today) or _came_weeks_ago(words):
        return _filled(value=False, span=whole)
    return None


def _is_yes_but(opening: Match, rest: str) -> bool:
    """Whether a plain yes goes on to something else: 是 但我膝蓋也不好; 有,… may be of that."""
    return opening["yes"] not in _YES_OF_ANYTHING and _BUT.match(rest) is not None


def _opening(sentence: Sentence, context: Context) -> Match | None:
    """Read a short answer at the head, who it is of before it: 她還沒 才45; 我媽喔 有."""
    now = context.profile.subject
    whom = _OF_HER.match(sentence.text) if now not in (None, Subject.SELF) else None
    return _OPENING.match(sentence.text, whom.end() if whom else 0)


def _came_weeks_ago(words: str) -> bool:
    """兩個禮拜前, 三個月前來過."""
    found = _WEEKS_AGO.search(words)
    return found is not None and (months_in(found[0]) or 0) < MONTHS


def _says_still(sentence: Sentence) -> bool:
    """快停了,但還沒; 還有啦,只是不準."""
    return bool(_STILL.match(sentence.text) or _opening_later(sentence))


def _opening_later(sentence: Sentence) -> Match | None:
    """Read a short answer in a later clause: 我才45 還沒."""
    starts = (clause.start for clause in sentence.clauses[1:4])
    found = (_STILL.match(sentence.text, start) for start in starts)
    return next((each for each in found if each), None) or _NOT_I.search(sentence.text)


def _settled(sentence: Sentence, hits: list[Hit[Said]], today: date) -> Readings:
    """Weigh what was said: 還會來 wins over 更年期, a length of time decides what "stopped" is."""
    by_meaning = {hit.meaning: hit for hit in reversed(hits)}
    for meaning in (Said.NOT_ENDED, Said.LONG_ENDED):
        if meaning in by_meaning:
            if len({Said.NOT_ENDED, Said.LONG_ENDED} & by_meaning.keys()) > 1:
                return _DOUBT
            return _filled(value=meaning is Said.LONG_ENDED, span=_span(by_meaning[meaning]))
    ended = by_meaning.get(Said.JUST_ENDED) or by_meaning.get(Said.ENDED)
    ended = ended or by_meaning.get(Said.STOPPED)
    if ended is None:
        return _DOUBT
    dated = months_since(_around(sentence, ended), today)
    if dated is not None and not _denied(sentence, ended):
        by_date = _by_date(dated, _span(ended))
        short = _LESS_THAN.search(sentence.text) and months_in(sentence.text) == MONTHS
        return _filled(value=False, span=_span(ended)) if short and not by_date.found else by_date
    return _ended(sentence, ended, unsure=Said.UNSURE in by_meaning)


def _by_date(months: tuple[int, int], span: Span) -> Readings:
    """去年三月停的: twelve months or more are menopause, 去年 alone may be either."""
    if months[0] >= MONTHS:
        return _filled(value=True, span=span)
    return _filled(value=False, span=span) if months[1] < MONTHS else _DOUBT


def _around(sentence: Sentence, hit: Hit[Said]) -> str:
    """Return what stands near enough to a phrase to date it: not 今年三月開始吃藥 停經十年."""
    clause = sentence.clauses[sentence.clause_at(hit.start)]
    place, end = max(hit.start - clause.start, 0), hit.end - clause.start
    before = _OTHER_LENGTH.split(clause.words[max(place - _FAR, 0) : place])[-1]
    after = _OTHER_LENGTH.split(clause.words[end : end + _NEAR])[0]
    return before + clause.words[place:end] + after


def _denied(sentence: Sentence, hit: Hit[Said]) -> bool:
    near = sentence.text[max(hit.start - _FAR, 0) : hit.start] + "。" + _because(sentence, hit)
    cause = _OTHER_CAUSE.search(near)
    rhetorical = sentence.text.startswith("哪", hit.start - 1) if hit.start else False  # 哪有停經
    return sentence.is_denied(hit.start, hit.end) or cause is not None or rhetorical


def _because(sentence: Sentence, hit: Hit[Said]) -> str:
    """Return what is given as the reason behind a phrase: 停經了 因為化療."""
    found = _REASON.search(sentence.text, hit.end, hit.end + _FAR)
    return sentence.text[found.end() : found.end() + _NEAR] if found else ""


def _ended(sentence: Sentence, hit: Hit[Said], *, unsure: bool) -> Readings:
    if _denied(sentence, hit):
        return _DOUBT
    near = _length_near(sentence, hit)
    if near is not None:
        return _by_length(near, _span(hit), longest=_LIFETIME)
    only_missed = _MISSED.match(sentence.text, hit.start) is not None  # 這個月沒來
    if only_missed and _AT_AN_AGE.search(sentence.text[max(0, hit.start - 8) : hit.start]):
        return _filled(value=True, span=_span(hit))
    at_an_age = _AT_AN_AGE.search(sentence.text[max(0, hit.start - 8) : hit.start])
    if hit.meaning is Said.STOPPED and at_an_age and "就" in at_an_age[0]:
        return _filled(value=True, span=_span(hit))  # 卵巢早衰38歲就停了
    if _SINCE_AGE.match(sentence.text, hit.end):
        return _filled(value=True, span=_span(hit))
    if hit.meaning is Said.STOPPED and (unsure or only_missed):
        return _DOUBT
    if hit.meaning is Said.JUST_ENDED:
        return _DOUBT
    return _filled(value=True, span=_span(hit))


def _by_length(words: str, span: Span, longest: int = _LONGEST) -> Readings:
    """Twelve months without are menopause; 不到一年 is not, 快一年 must be asked."""
    months = months_in(words) or 0
    if months > longest:
        return NOTHING  # 45年的: a year of birth
    if months < MONTHS and _UP_TO_A_YEAR.search(words):
        return _DOUBT
    if _LESS_THAN.search(words) and months <= MONTHS:
        return _filled(value=False, span=span)
    if _NEARLY.search(words) and months == MONTHS:
        return _DOUBT
    return _filled(value=months >= MONTHS, span=span)


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


def _filled(*, value: bool, span: Span) -> Readings:
    return Readings(found=(Found(Slot.MENOPAUSE, value, span),))


_DOUBT = Readings(doubts=(Doubt(Slot.MENOPAUSE, Doubtful.MENOPAUSE_UNSURE),))
