"""Where one clause of a message ends and the next begins, with a comma or without."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from core.reading.pattern import Match, Pattern
from core.reading.sentences.clause_words import NO_DENIAL, NO_QUESTION

_BREAK = (
    r"[。!?\n;,:~|/()「」『』]+\s*|(?<=[a-z])\. (?=[a-z])|(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])"
    r"|(?<=嗎)(?=[我她他因])|(?<=[0-9])(?<![a-z][0-9])(?<![a-z][0-9][0-9]) "
    r"(?=月[經事]|[^\x00-\x7f歲年月個天次點分顆號周週])|(?=但是|可是"
    r"|不過(?!敏)"
    r"|然後|所以|而且|因為|但|[你請]?幫[我他她][看算查](?!診|病)|你看[他她我]?要|(?:這樣|按呢|安呢)(?:鈣|[我他她]?要|可以|夠|[我他她]?(?:是不是|還|敢|會不會)))"
)
_POLITE = (
    "(?<=[^我媽爸嬤公要是來,想])"
    "(?=(?:我?[想要])?請?(?:問|教)(?:一下|你|老師)?(?![過題卷診我她他])|(?:我?想)(?:知道|了解))"
)
_N = "[0-9一二三四五六七八九十]"
_INTRODUCED = Pattern(
    f"{_N}{{2,3}} ?歲(?! ?(?:的?人|以[上下後]))|(?:今年|年齡|年紀){_N}{{2,3}}"
    f"|[我媽爸嬤公女男]{_N}{{2,3}}(?![0-9])"
)
_ASKS = "(?:嗎|多少|什麼|怎麼|如何|哪|幾[顆粒錠毫]|[?])"
_OF_WHAT = (
    "(?:這樣|那麼?|我|她|他|一天|每天|每日|平常|還|也|到底|、)*(?:鈣片?|d3?|維[他生][命素]d?3?|k2)?"
)
_NEEDS = "(?:需不?需要|要不要|需要|可不可以|應該|該|要|可以|能|適合)"
_HOUR = (
    "(?:每天|每週|平日|[週周]末|明天(?:開始)?|今天|後天|一三五|每個?(?:星期|禮拜).)*"
    "(?:早上|上午|中午|下午|傍晚|晚上|睡前|[0-9]{1,2}[點:])"
)
_WISH = "(?:可以|能不能|可不可以|麻煩|請)(?:幫我|請)?[^,。!?\n]{0,12}(?:提醒|叫我|通知)"
_QUESTION = (
    f"(?<![不沒無未說叫])(?={_OF_WHAT}{_NEEDS}[^,。!?\n]{{0,10}}{_ASKS}|{_OF_WHAT}(?:該|要|應該)?(?:怎麼|如何)[吃補]|{_WISH}|{_HOUR}[^,。!?\n曬走]{{0,12}}(?:提醒|叫我|通知)|提醒(?:時間|改|設)"
    "|請?[幫給]我(?:計畫|算))"
    "|(?<=嗎)(?=[^啡,。!? ])"
)
_SET_TO = (  # 有吃可邁丁改成晚上八點
    "(?=(?:提醒|鬧鐘|時間|[週周]末|平日)*[改設換](?:成|到|在)?(?:每天|早上|上午|中午|下午|傍晚|晚上|[0-9]{1,2}[點:]))"
)
_PLAIN = Pattern(f"{_BREAK}|{_POLITE}|{_SET_TO}")
_OF_ONE = Pattern(f"{_BREAK}|{_POLITE}|{_SET_TO}|{_QUESTION}")


def breaks(text: str) -> Iterator[Match]:
    """Yield what stands between two clauses of a normalised text, often nothing at all.

    Who says how old somebody is asks for that one: what is told before the question is told, also
    in one breath (我六十三歲停經十年|需要補鈣嗎).
    """
    return (_OF_ONE if _INTRODUCED.search(text) else _PLAIN).finditer(text)


LONGEST_CLAUSE = 80


@dataclass(frozen=True, slots=True)
class Clause:
    """``text[start:end]``, without the break before it."""

    start: int
    end: int
    words: str
    denies: str  # the same, with words such as 有沒有 blotted out
    asks: str  # the same, with words such as 什麼都 blotted out


def cut(text: str) -> list[Clause]:
    """Return the clauses of a normalised text, at least one."""
    clauses, start = [], 0
    for found in breaks(text):
        clauses += _pieces(text, start, found.start())
        start = found.end()
    return clauses + _pieces(text, start, len(text)) or [_clause(text, 0, 0)]


def _pieces(text: str, start: int, end: int) -> list[Clause]:
    """Keep clauses short, so that looking around in one costs the same in any message."""
    cuts = [*range(start, end, LONGEST_CLAUSE), end]
    return [_clause(text, one, other) for one, other in pairwise(cuts)]


def _clause(text: str, start: int, end: int) -> Clause:
    words = text[start:end]
    return Clause(start, end, words, blotted(NO_DENIAL, words), blotted(NO_QUESTION, words))


_NOUGHT = " ?(?:無|沒有?|否認?|none|nil|no|nka|nkda|-)"
_FIELD = Pattern(  # of a form; none of it tells of an illness or a medicine of ours
    "(?:(?:藥物|食物)?過敏(?:史|紀錄|記錄|藥物|情形)?|[抽吸]?菸|[喝飲]?酒|嚼?檳榔|家族史|手術史|旅遊史"
    f"|allerg(?:y|ies)|smok(?:ing|er)|alcohol|betel)(?: ?:|(?= )){_NOUGHT}(?= [^ ]|\\n|$)"
)
_DENIED_FIELD = Pattern(f"(?<=:)({_NOUGHT}) (?=[^ ])")


def without_fields(words: str) -> str:
    """Close what a form denies before the next: 過敏:無 Coumadin 5mg takes it; the length stays.

    Args:
        words: Normalised text.
    """
    words = _FIELD.sub(lambda field: "。" * len(field[0]), words)
    return _DENIED_FIELD.sub(r"\1。", words)


def blotted(pattern: Pattern, words: str) -> str:
    """Put as many boxes as a pattern matches characters, so that places stay."""
    return pattern.sub(lambda found: "□" * len(found[0]), words)
