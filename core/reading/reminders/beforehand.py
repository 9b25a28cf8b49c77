"""What is taken before its reminder comes: 今天已經吃了, 媽媽早上吃過鈣了; and taken back: 還沒吃.

Only where nothing else is said, so that no meal, no other medicine and no question counts.
"""

from __future__ import annotations

from core.reading.kinship import IN_CHINESE
from core.reading.lately import lately
from core.reading.pattern import Pattern

_THINGS = (
    "鈣[片粉錠]|鈣|維他命d3?|維生素d3?|(?<![a-z])d3(?![0-9a-z])|保健品|補充品|營養品|那[顆個]|它|藥"
)
_SWALLOWED = f"(?:吃|服用?|補|吞|呷|食)(?:好|完|過|掉|下去)*(?:{_THINGS})?(?:[了過完囉啦]|下去了)"
_HAD = "(?:已經?|早就?|剛剛?|有)(?:吃|服用|補|吞|呷)"
_ATE = Pattern(f"{_SWALLOWED}|{_HAD}$")
_TIME = "今天|今日|今早|今晚|早上|上午|中午|下午|傍晚|晚上|[早午晚]餐[前後]|剛剛|剛才"
_BESIDE = (
    "已經|早就|先|都|就|也|有|的份|份|的|按時|乖乖|自己|提前|提早|[我她他你剛了啦喔囉啊耶 ,。.!~]"
)
_REST = Pattern(f"{_SWALLOWED}|{_HAD}|{_TIME}|{_THINGS}|{IN_CHINESE}|{_BESIDE}")
_NO_NEED = Pattern(  # 今天先不用 我已經吃了: why nothing is to come
    "(?:^|[ ,。!]+)(?:今[天日晚]|所以|可以|那|就|先|請|都|你)*(?:不[用要必]|免|別)"
    "(?:再|提醒|叫|吵|通知|我|了|啦|喔|囉)*(?=$|[ ,。!])"
)
_ENGLISH = Pattern(
    r"(?:(?:i|we|my (?P<kin>\w+)|she|he)(?: have| has|'ve|'s)? )?(?:already )?(?:took|taken|had)"
    r"(?: (?:it|them|(?:my |the |her |his )?(?:calcium|vitamin d3?|supplements?|tablets?|pills?)))?"
    r"(?: already)?(?: (?:today|this morning|earlier))?(?: already)?"
)
_TODAY = Pattern("今[天日早晚]|早上|(?<![a-z])(?:today|this morning)(?![a-z])")
_THE_NEXT = Pattern(
    "(?:(?P<noon>中午|午餐)|(?P<afternoon>下午)|(?P<evening>今晚|晚上|晚餐|睡前)"
    "|下一[次顆]|第二[次顆]|等一?下)[^,。]{0,3}的"
)
_PART = Pattern(
    "(?P<morning>今早|早上|上午|早餐)[^,。]{0,3}的|(?P<noon>中午|午餐)[^,。]{0,3}的"
    "|(?P<afternoon>下午)[^,。]{0,3}的|(?P<evening>今晚|晚上|晚餐|睡前)[^,。]{0,3}的"
)
_ANOTHER = Pattern("[她他]|(?<![a-z])s?he(?![a-z])")
_HOURS = {
    "morning": range(4, 11),
    "noon": range(11, 14),
    "afternoon": range(12, 18),
    "evening": range(17, 24),
}
_NOT_AFTER_ALL = Pattern(
    "(?:[我她他啊欸喔嗯了啦呢的那 ,。.!~]|今天|其實|抱歉|不好意思|等等|還沒有?吃?|沒有?(?:在)?吃"
    "|還沒|沒有|記錯|按錯|說錯|講錯|弄錯|搞錯|打錯|看錯|不對|不是"
    f"|{IN_CHINESE})+"
)
_UNDONE = Pattern("沒|錯|不對")
_CLAUSE = Pattern("[ ,。.!~;、]+|但是?|可是|不過|然後|(?<=[了吃沒])(?=[我她他])")
_OF_ONE = Pattern(f"(?P<who>我?(?:{IN_CHINESE})|我|[她他])")
_BOTH = Pattern(
    f"(?P<one>我|我?(?:{IN_CHINESE}))[跟和與](?P<other>我?(?:{IN_CHINESE})|我)(?P<told>[^我她他]+)"
)
_OF_ALL = Pattern("(?:我們(?:兩個|倆|家)?|大家|全家|兩個人?)(?P<told>都[^我她他]+)")
_ONESELF = Pattern(f"(?:^|[ ,。])我(?:自己|本人)?(?!們|家|的|{IN_CHINESE})")
_NOT_YET = Pattern(
    f"(?:{IN_CHINESE}|{_TIME}|[我她他都也]|目前|現在)*(?:還沒|沒有?)(?:有)?(?:吃|服用?|補)?(?:{_THINGS})?"
    "[了啦喔囉啊耶]*"
)
_ENGLISH_UNDONE = Pattern(
    "(?:sorry|no|oh|actually|[,. !])*(?:(?:i|she|he) )?(?:not yet|(?:i )?was wrong|my mistake"
    "|made a mistake|(?:haven't|have not|hasn't|has not|didn't|did not)(?: (?:taken?|had?|have)"
    "(?: it| them)?)?(?: (?:yet|today))?)[. !]*"
)


def told_taken(words: str) -> bool:
    """Say whether a normalised text tells only that today's is taken, by whomever."""
    if _ENGLISH.fullmatch(words.strip(" ,.!")):
        return True
    words = _NO_NEED.sub(" ", words)
    return _ATE.search(words.rstrip(" ,。.!~")) is not None and not _REST.sub("", words)


@lately
def told_of_each(words: str) -> tuple[str, ...]:
    """Return what is told of each of several in words of their own: 我吃了 我媽還沒吃.

    Args:
        words: A normalised text.

    Returns:
        「我跟我媽都吃了」 as 「我吃了」 and 「我媽吃了」; empty where only one is told of.
    """
    if (both := _BOTH.fullmatch(words.strip(" ,。.!~"))) is not None:
        told = both["told"]
        return (f"{both['one']}{told}", f"{both['other']}{told}") if _is_told(told) else ()
    clauses = [each for each in _CLAUSE.split(words) if each]
    named = [_OF_ONE.match(each) for each in clauses]
    whom = {each["who"].removeprefix("我") for each in named if each}
    is_told = all(each and _is_told(clause) for each, clause in zip(named, clauses, strict=True))
    return tuple(clauses) if is_told and len(whom) == len(clauses) > 1 else ()


def told_of_all(words: str) -> str:
    """Return what is told of everybody, 「都吃了」 of 「我們都吃了」; empty for all other words."""
    found = _OF_ALL.fullmatch(words.strip(" ,。.!~"))
    return found["told"] if found and _is_told(found["told"]) else ""


def of_oneself(words: str) -> bool:
    """Say whether a clause begins with 我 as the one told of: 我晚點吃, not 我媽晚點吃."""
    return _ONESELF.search(words) is not None


def _is_told(words: str) -> bool:
    return told_taken(words) or _NOT_YET.fullmatch(words) is not None


def of_today(words: str) -> bool:
    """Say whether what is taken is said to be today's."""
    return _TODAY.search(words) is not None


def of_the_next(words: str) -> range:
    """Return the hours of the one to come that is named: 晚上的我先吃了; none where none is."""
    found = _THE_NEXT.search(words)
    return _HOURS.get(found.lastgroup or "", range(24)) if found else range(0)


def of_the_part(words: str) -> range:
    """Return the hours of the one of a day that is named: 早上的吃了; none where none is."""
    found = _PART.search(words)
    return _HOURS[found.lastgroup or ""] if found else range(0)


def of_another(words: str) -> bool:
    """Say whether it is said of somebody else, without a name: 她吃了."""
    return _ANOTHER.search(words) is not None


def taken_back(words: str) -> bool:
    """Say whether a normalised text only takes back that something was taken: 還沒吃, 我記錯了."""
    if _ENGLISH_UNDONE.fullmatch(words):
        return True
    return _NOT_AFTER_ALL.fullmatch(words) is not None and _UNDONE.search(words) is not None
