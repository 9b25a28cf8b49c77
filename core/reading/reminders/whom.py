"""Whom reminders are wished for or from: 提醒我跟我爸, 叫他八點提醒我."""

from __future__ import annotations

from core.reading.kinship import IN_CHINESE
from core.reading.pattern import Pattern

_AND = "(?:跟|和|與|及|還有|、|加)"
_BOTH = Pattern(
    f"(?:提醒|叫|通知)(?:我自己|我|自己){_AND}(?:我的?|我家)?(?P<kin>{IN_CHINESE})"
    f"|(?:提醒|叫|通知)(?:我的?|我家)?(?P<kin_first>{IN_CHINESE}){_AND}(?:我自己|我|自己)(?![的家爸媽])"
)
_OTHERS = Pattern(
    f"(?:^|[ ,。])(?:幫我|可以|能不能|可不可以|麻煩|你|幫忙|, )*(?:叫|請|要|讓|拜託|通知)"
    f"(?:我的?|我家)?(?:[他她]們?|{IN_CHINESE})(?![^,。!?]{{0,10}}(?:不要|不用|不必|別))[^,。!?]{{0,12}}(?:提醒|叫)我"
)
_TELL_THEM = Pattern(  # 叫阿嬤吃鈣: no hour is said, and nobody but the asker gets our messages
    "(?:幫我|可以|能不能|可不可以|麻煩|你|幫忙|請|去|, )*(?:叫|跟|請|要|讓|通知|告訴|催|盯)"
    f"(?:我的?|我家)?(?P<kin>{IN_CHINESE})[^,。!? ]{{0,2}}"
    "(?:說|講)?[要該得記去先快乖別忘了,]{0,5}"
    "(?:吃|補|服用)(?:鈣[片粉]?|維他命d3?|維生素d3?|d3|補充品|保健品|藥|了|啦|喔|吧|嗎|[ !。?])*"
)
_ME_ONLY = Pattern(  # 提醒我就好, 只要叫我: and nobody the talk is of
    "(?:提醒|叫|通知)我(?:自己|本人)|(?:提醒|叫|通知)我(?=(?:一個人?)?(?:就好|就可以|就行|而已))"
    "|只(?:需?要|需)?(?:提醒|叫|通知)我(?!家|的|[媽爸])"
)
_MEDICINE = Pattern(
    "(?:吃|服|用)藥(?!師|局)"
    "|(?:吃|服用?|補|喝)(?:葉酸|鐵[劑片粉]|b群|魚油|益生菌|葉黃素|維他命[abce]|維生素[abce]"
    "|綜合維他命|膠原蛋白|葡萄糖胺|維骨力|鎂|鋅|q10|紅麴|薑黃)"
)


def beside_oneself(words: str) -> str:
    """Return the word for who shall be reminded besides oneself; empty where nobody shall."""
    found = _BOTH.search(words)
    return (found["kin"] or found["kin_first"]) if found else ""


def of_somebody_else(words: str) -> bool:
    """Say whether somebody else shall do the reminding: 叫我兒子八點提醒我."""
    return _OTHERS.search(words) is not None


def told_to_take(words: str) -> str:
    """Return the word for who shall be told to take it: 叫阿嬤吃鈣; empty where nobody shall."""
    found = _TELL_THEM.fullmatch(words)
    return found["kin"] if found else ""


def of_me_only(words: str) -> bool:
    """Say whether it is oneself who shall be reminded, and not whom the talk is of: 提醒我就好."""
    return _ME_ONLY.search(words) is not None


def to_take_medicine(words: str) -> bool:
    """Say whether it is wished for medicine or 葉酸, which may be more than we remind of."""
    return _MEDICINE.search(words) is not None
