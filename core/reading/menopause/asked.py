"""What only an answer to the question of menopause can mean: 五年了; 還沒啦,我才45; 停了."""

from __future__ import annotations

from datetime import date

from core.person import Subject
from core.reading.durations import MONTHS, is_only_a_length, months_in
from core.reading.fillers import barest
from core.reading.found import NOTHING, Readings
from core.reading.menopause.lengths import DOUBT, by_date, by_length, filled
from core.reading.menopause.told import OTHER_CAUSE, is_plain
from core.reading.numerals import value_of
from core.reading.pattern import Match, Pattern
from core.reading.sentences.clauses import Sentence
from core.reading.since import came_lately, months_since
from core.reading.understood import Context, Span

_LAST = Pattern(
    "^lmp|最[後近]一次|[來有](?:的|過)$|上一?次(?:月經|來|是|大概|約)|最近一次|之?後就|以後就|就(?:停|沒|不)|停|沒有?來|不來"
)
_LAST_IN = Pattern(  # 最近一次是八月
    "^(?:最近|上)一?次(?:月經|大?姨媽|mc|來|的|是|在|大概|好像|今年|暑假|寒假|過年)*"
    "(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:的時候|左右)*$"
)
_AGO = Pattern(
    "(?:上一?次|最後一次|最近一次)(?:的|月經|月事|來|有來|是|大概|約|差不多|在|好像)*[0-9一二兩三四五六七八九十半]{1,3}(?:個?多?月|年)[多半]?以?前(?:了|的事|的)*$"
    "|[0-9一二兩三四五六七八九十半]{1,3}(?:個?多?月|年)[多半]?以?前(?:是|就是|來|有|的)*(?:最後|最近)一?次"
)
_NO_MORE = Pattern("(?<!有)(?:沒有?|無)(?:月經|月事|生理期|mc)(?:[了啦喔,。! ]|$)")
_STILL = Pattern(
    "(?:但是?|可是|不過)?(?:我(?:自己)?)?(?P<no>還沒有?|有在?來|還有來?|還在來?|還會來|還是(?:會|有|都)來)(?P<yes>(?!))?[啦喔耶欸啊吧呢哦]*(?:"
    "[,。! ]|$)"
)
_NOT_I = Pattern(
    "(?:我(?:自己|本人)?|當然|根本)(?:都|倒是)?"
    "(?P<no>還沒有?|(?<=[了停沒來 ,]我)還[有在會]來?)(?P<yes>(?!))?[啦喔耶欸啊]*$"
)
_LAST_AT = Pattern(
    "(?P<age>[0-9]{2}|[四五六]十[一二三四五六七八九]?)歲(?:那一?年|的?時候?)?(?:是|就是|就)?最後一次"
)
_AT_AN_AGE = Pattern(  # 50歲的時候: when it ended, as was asked
    "(?:差不多|約|好像|在|我|她)*(?P<age>[0-9]{2}|[四五六]十[一二三四五六七八九]?)歲"
    "(?:那一?年|的時候|時)吧?"
)
_OPENING = Pattern(
    "(?:(?P<no>有在?來|(?:一直|都|還|目前|現在)*很?(?:正常|準時|準|規律|規則)|都有來|還有|還在|還會|還沒有?|尚未|沒有|沒(?!了)"
    "|(?:no,? )?not yet|(?:no"
    "|not|nope)(?=[,.!]|$))"
    "|(?P<yes>當然(?![不沒還有])|有|是的?|對|停了|沒了|早?過了|斷了|yes|yeah|yep))"
    "(?:[啦喔耶欸啊吧呢哦]|[,.。! ]|$)"
)
_YES_OF_ANYTHING = ("有", "yes", "yeah", "yep")
_BUT = Pattern(
    "(?!.*(?:不懂|不知|不確定|意思|不清楚))(?:但|可是|不過(?!敏)|所以|而且|只是|然後|請問|那我)"
)
_OF_HER = Pattern(
    "(?:她|伊|他|(?:我|阮)?(?:媽媽?|阿母|老媽|母親|阿嬤|奶奶|外婆|老婆|太太|某|姊姊?|姐姐?|妹妹?|婆婆|女兒|阿姨|姑姑|岳母))"
    "(?:現在|目前|也|都|是|喔|啊|她|有?說|當然|應該|才[0-9]{1,2}歲?|[ ,])*"
)
_WEEKS_AGO = Pattern(
    "(?:[0-9一二兩三四五六七八九十幾]{1,3}個?(?:禮拜|星期|週|天|月)|半個月|半年)(?:多)?以?前"
    "(?:剛|才|有|還有|還)*(?:來|結束|走|報到)?(?:了|的|過|完|一次)*$"
)
LATELY = Pattern(
    "(?:lmp|是|:|[ ])*(?:就|才|剛|大概|差不多|應該|好像)*"
    "(?:[上這]個?(?:禮拜|星期|週|周|月)[一二三四五六日天初中底]?|昨天|前天|今天|今早|昨晚"
    "|前幾天|前兩天|這幾天|月[初中底])"
    "(?:吧|的事|左右|而已|才|剛|有|來|過|結束|走|停|了|的)*"
)
_OTHER_MATTER = Pattern("吃(?!飽)|服用|[藥素]|提醒|骨折|結石|可邁丁|看診|看病|回診|門診|健檢")
_COMES_STILL = Pattern("來|每|還|準")


def answered(sentence: Sentence, context: Context) -> Readings:
    """Read what only an answer can mean: 五年了; 還沒啦,我才45.

    Args:
        sentence: The normalised message.
        context: The day, and of whose age is held.
    """
    if _OTHER_MATTER.search(sentence.text):
        return NOTHING  # 前年醫生叫我停了可邁丁
    dated = _answered_by_time(sentence, context.today, context.profile.age)
    if dated is not None:
        return dated
    if gone := _NO_MORE.search(sentence.text):
        caused = OTHER_CAUSE.search(sentence.text)  # 子宮環避孕 沒月經
        return DOUBT if caused else filled(value=True, span=Span(*gone.span()))
    opening = _opening(sentence, context) or _opening_later(sentence)
    if opening is None or (opening["yes"] and _COMES_STILL.search(sentence.text, opening.end())):
        return NOTHING  # 有,每個月…: yes to which?
    rest = barest(sentence.text[opening.end() :])
    if opening["yes"] and is_only_a_length(rest):
        return by_length(rest, Span(opening.start(), opening.end()))
    if opening["yes"] and not is_plain(rest) and not _is_yes_but(opening, rest):
        return NOTHING  # 有,我洗腎
    return filled(value=opening["yes"] is not None, span=Span(opening.start(), opening.end()))


def _is_long_past(at: Match, age: int | None) -> bool:
    """Whether the age of a last bleeding is two years or more behind the age held."""
    return age is not None and age - (value_of(at["age"]) or age) > 1


def _answered_by_time(sentence: Sentence, today: date, age: int | None) -> Readings | None:
    """Read an answer that is nothing but a time: 五年了; 兩個禮拜前; 三年前是最後一次."""
    words, whole = barest(sentence.text), Span(0, len(sentence.text))
    if is_only_a_length(words) and months_in(words) is not None:
        return by_length(words, whole)
    if _AGO.search(words) and (months := months_in(words)) is not None:
        return filled(value=months >= MONTHS, span=whole)
    if at := _LAST_AT.search(sentence.text) or _AT_AN_AGE.fullmatch(words):
        return filled(value=True, span=whole) if _is_long_past(at, age) else DOUBT
    if _LAST.search(sentence.text) and (dated := months_since(sentence.text, today)) is not None:
        return by_date(dated, whole)
    if LATELY.fullmatch(words) or _is_of_late(sentence, words, today):
        return filled(value=False, span=whole)
    return None


def _is_of_late(sentence: Sentence, words: str, today: date) -> bool:
    if came_lately(sentence.text, today) or _LAST_IN.search(words):
        return True
    return _came_weeks_ago(words) or _came_months_ago(sentence)


def _is_yes_but(opening: Match, rest: str) -> bool:
    """Whether a plain yes goes on to something else: 是 但我膝蓋也不好; 有,… may be of that."""
    return opening["yes"] not in _YES_OF_ANYTHING and _BUT.match(rest) is not None


def _opening(sentence: Sentence, context: Context) -> Match | None:
    """Read a short answer at the head, who it is of before it: 她還沒 才45; 我媽喔 有."""
    now = context.profile.subject
    whom = _OF_HER.match(sentence.text) if now not in (None, Subject.SELF) else None
    begun = _begun(sentence.text)
    opening = _OPENING.match(sentence.text, whom.end() if whom else begun)
    return None if begun and opening and opening["no"] else opening


def _begun(text: str) -> int:
    """Where an answer begins: of 過了過了 the first is blotted."""
    return len(text) - len(text.lstrip("□ ,。"))


def _came_weeks_ago(words: str) -> bool:
    """兩個禮拜前, 三個月前來過."""
    found = _WEEKS_AGO.search(words)
    return found is not None and (months_in(found[0]) or 0) < MONTHS


def says_still(sentence: Sentence) -> bool:
    """Say whether it comes still: 快停了,但還沒; 還有啦,只是不準."""
    return bool(
        _STILL.match(sentence.text) or _opening_later(sentence) or _came_months_ago(sentence)
    )


def _tells_last(words: str) -> bool:
    return bool(_AGO.search(words) or ("來" in words and _WEEKS_AGO.search(words)))


def _came_months_ago(sentence: Sentence) -> bool:
    """上次來是三個月前,最近比較亂: whatever is said besides, it came within the year."""
    those = (barest(clause.words) for clause in sentence.clauses[:3])
    lengths = (months_in(words) for words in those if _tells_last(words))
    return any(months is not None and months < MONTHS for months in lengths)


def _opening_later(sentence: Sentence) -> Match | None:
    """Read a short answer in a later clause: 我才45 還沒."""
    starts = (clause.start for clause in sentence.clauses[1:4])
    found = (_STILL.match(sentence.text, start) for start in starts)
    return next((each for each in found if each), None) or _NOT_I.search(sentence.text)
