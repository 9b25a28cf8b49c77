"""Yes or no, as people type it; only for a question that can be answered so."""

from __future__ import annotations

from datetime import date

from core.reading.numerals import value_of
from core.reading.pattern import Pattern

_NO = ("不", "沒", "否", "還沒", "先不", "no", "別", "勿", "取消", "nope")
_YES = (
    "是",
    "對",
    "好",
    "要",
    "嗯",
    "有",
    "確定",
    "可以",
    "沒錯",
    "沒問題",
    "過了",
    "已經",
    "yes",
    "ok",
    "y",
    "當然",
    "刪",
)


_MONTH = (
    "(?P<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]) ?月(?:份)?"
    "(?: ?[0-9一二三十]{1,3} ?[日號])?"
)
_WHOSE = "(?:[我她他媽爸啊喔嗯對欸的都也是在早剛才就]|生日|今年|應該|好像)*"
_TAIL = "(?:[了啦喔哦耶的過完囉吧呢啊呀滿到就才會要有快生日很好久]|出生|而已)*"
_IN_MONTH = Pattern(f"{_WHOSE}(?:已經|剛過|過完)?{_MONTH}{_TAIL}")
_OVER = Pattern(
    f"{_WHOSE}(?:已經|有|上個?月|上個?(?:週|禮拜|星期)|昨天|前天|前幾天|今天|年初)*{_WHOSE}"
    f"(?:過(?!敏)|滿(?!月)|(?<=已經)|(?<=[月週天期拜初])){_TAIL}"
)
_TO_COME = Pattern(
    f"{_WHOSE}(?:還沒有?|尚未|還未|沒有?過?|未|還早|還要|還有|還差|下個?月|下個?(?:週|禮拜|星期)|明天|後天"
    f"|過幾天)+{_TAIL}(?:[0-9一二兩三四五六七八九十幾半個]{{1,3}}(?:月|天|週|禮拜))?{_TAIL}"
)
_NODS = Pattern("(?:是|對(?!了)|有[啊喔啦過]|嗯|恩|yes|yep|ya|y)(?:的|啊|喔|啦|呀|耶|哦|過|了)*")
_SHAKES = Pattern("(?:不是|沒有?|否|no|nope|還沒|未)(?:啊|喔|啦|呀|耶|哦|呢)*")
_BETWEEN = Pattern(r"[ ,。.!?;、~\n]+")


_LONGEST = 20  # characters of one part that may be about a birthday


def birthday_told(text: str, today: date) -> tuple[bool | None, str]:
    """Split a message into whether this year's birthday is past, and what it says more.

    Args:
        text: Normalised text: 過了, 還沒 沒吃藥, 九月的 很少曬太陽.
        today: A birthday in this very month says neither.
    """
    passed, more = None, []
    for place, each in enumerate(part for part in _BETWEEN.split(text) if part):
        said = _birthday(each, today, first=place == 0)
        if said is None:
            more.append(each)
        passed = said if passed is None else passed
    return passed, " ".join(more)


def _birthday(part: str, today: date, *, first: bool) -> bool | None:
    if len(part) > _LONGEST:
        return None
    found = _IN_MONTH.fullmatch(part)
    if found is not None:
        month = value_of(found["month"]) or 0
        return None if month == today.month else month < today.month
    if _TO_COME.fullmatch(part) or (first and _SHAKES.fullmatch(part)):
        return False
    return True if _OVER.fullmatch(part) or (first and _NODS.fullmatch(part)) else None


_PLAIN_YES = Pattern(
    "(?:是|對|好|要|嗯|恩|確定|可以|沒錯|沒問題|當然|刪|除|掉|光|全部|都|通通|一定|真的|請|幫我"
    "|我|的|資料|計畫|提醒"
    "|了|啊|吧|喔|啦|呀|哦|yes|yep|ok|okay|y|sure|ya|có|[ ,。.!~])+"
)
_TAKES_BACK = Pattern("算了|按錯|不刪|別刪|不要刪|點錯|後悔|先不")


def sure(text: str) -> bool | None:
    """Read a plain yes (True) or a taking back (False), as for what cannot be undone.

    對了,我的計畫呢 begins like a yes and is none.
    """
    if _TAKES_BACK.search(text):
        return False
    answer = yes_or_no(text)
    return None if answer and _PLAIN_YES.fullmatch(text) is None else answer


def yes_or_no(text: str) -> bool | None:
    """Read normalised ``text`` as yes (True), no (False), or neither (None)."""
    words = text.strip(" 。.!！~～,，")
    if words.startswith(("沒錯", "沒問題")):
        return True
    if words.startswith(_NO):
        return False
    return True if words.startswith(_YES) else None
