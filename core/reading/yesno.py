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


def yes_or_no(text: str) -> bool | None:
    """Read normalised ``text`` as yes (True), no (False), or neither (None)."""
    words = text.strip(" 。.!！~～,，")
    if words.startswith(("沒錯", "沒問題")):
        return True
    if words.startswith(_NO):
        return False
    return True if words.startswith(_YES) else None
