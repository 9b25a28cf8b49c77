"""Whether what is told is of the sun: of going out, of all its time, of what nobody can say."""

from __future__ import annotations

from core.reading.fillers import bare
from core.reading.pattern import Pattern
from core.reading.sentences.clauses import Sentence
from core.reading.sun.signs import Sign
from core.reading.words import Hit

_ABOUT_SUN = Pattern("曬|太陽|陽光|日照|日頭|日光|戶外|sun|matahari|nắng|outdoor|outside")
_ONLY_WHEN = Pattern(  # 都是晚上才有空: no word of going out, but the answer is all of when
    "(?:都|是|通常|大概|只有|只|大多|幾乎|差不多|才|有空|的時候|時候|以後|之後|左右|那時|比較|會"
    "|她|他|伊|媽媽?|爸爸?|阿[嬤公]|肯|敢|能|要|下樓|出門|出去|出來|到外面"
    "|有|去|而已|啦|喔|吧|的|我|在|就|[ ,])*"
)
_ONLY_TIME = Pattern(
    "(?:[0-9一二兩三四五六七八九十幾半約~到至點鐘時分天日次個的吧啦喔啊了欸耶有大概差不多至少左右都會是我他她它媽爸也就可能應該每小頭平均算起來"
    "來回以上多出頭最少起碼 ,.-]|min|minutes?|hours?|hrs?)*"
)
_CANNOT_SAY = Pattern(  # of the sun; not 有吃藥不知道叫什麼整天在客廳
    "(?:不確定|不知道|不曉得|不清楚|說不準)"
    "(?!是?叫?(?:什麼|啥|哪一?[種顆牌])(?:名字?|藥|牌子?)?[^,。!? ])"
)
OTHER_TOPIC = Pattern("[吃病藥腎血素]|身體|健康|過敏|近視|老花|懷孕|停|月經|歲|提醒")
_WHEN_OR_WHERE = {Sign.EDGE, Sign.NOON, Sign.DAYTIME, Sign.DAILY, Sign.HOME, Sign.INSIDE}
_ONLY_THEN = Pattern(
    "只有|[後時候晚上黃昏]才|(?<!昨天)(?<!今天)(?<!今日)天[黑暗]了才(?!回|到家|進門|收|離開|發現|知道)"
)
_UNDER_A_ROOF = {Sign.INDOORS, Sign.INSIDE, Sign.HOME, Sign.LITTLE}
_OUT_AT_NIGHT = Pattern("夜[跑騎釣遊場球]")
_AFTER_WORK = Pattern("下班|放學|收工|[晚夜暗]|室內")


def cannot_say(sentence: Sentence, hits: list[Hit[Sign]], *, asked: bool) -> bool:
    """Whether what nobody knows is the sun, not the name of a tablet beside it."""
    told = {sentence.clauses[sentence.clause_at(hit.start)].words for hit in hits}
    other = (each.words for each in sentence.clauses if not OTHER_TOPIC.search(each.words))
    return any(_CANNOT_SAY.search(words) for words in (told.union(other) if asked else told))


def is_about_out(sentence: Sentence, hits: list[Hit[Sign]]) -> bool:
    """Whether what stands besides the hits tells no more than when somebody is out."""
    if {hit.meaning for hit in hits} - _WHEN_OR_WHERE or _OUT_AT_NIGHT.search(sentence.text):
        return True
    return _ONLY_WHEN.fullmatch(bare(left_beside(hits, sentence.text))) is not None


def left_beside(hits: list[Hit[Sign]], text: str) -> str:
    """Return what a text says besides the hits, which stand in order in it."""
    for hit in reversed(hits):
        text = text[: hit.start] + text[hit.end :]
    return text


def is_all_of_time(sentence: Sentence, hits: list[Hit[Sign]]) -> bool:
    """每天半小時 is of the sun that was asked of; 剪頭髮的,一天站十小時 is not."""
    if any(hit.meaning in _UNDER_A_ROOF for hit in hits):
        return False  # 一天24小時都在室內
    return _ONLY_TIME.fullmatch(bare(left_beside(hits, sentence.text))) is not None


def is_about_sun(sentence: Sentence, signs: set[Sign]) -> bool:
    """Whether a message that answers no question speaks of the sun at all."""
    if signs & {Sign.OUTDOOR_LIFE, Sign.INDOORS, Sign.LITTLE, Sign.PLENTY}:
        return True
    if {Sign.NOON, Sign.DAILY, Sign.OUTING} <= signs or {Sign.COVERED, Sign.OUTING} <= signs:
        return True  # 每天中午出去走半小時, 出門都撐傘
    if {Sign.DAILY, Sign.HOURS_OUT} <= signs and not _AFTER_WORK.search(sentence.text):
        return True  # 每天打網球兩小時
    if {Sign.EDGE, Sign.OUTING} <= signs and _ONLY_THEN.search(sentence.text):
        return True  # 只有天黑後才去散步
    return _ABOUT_SUN.search(sentence.text) is not None
