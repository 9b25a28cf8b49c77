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


_MONTH = Pattern(
    "(?P<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]) ?月(?:份)?"
    "(?: ?[0-9一二三十]{1,3} ?[日號])?"
)


def birthday_passed(text: str, today: date) -> bool | None:
    """Read whether this year's birthday is past: 過了, 還沒, 九月; None for this very month."""
    found = _MONTH.search(text)
    if found is None:
        return yes_or_no(text)
    month = value_of(found["month"]) or 0
    return None if month == today.month else month < today.month


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
