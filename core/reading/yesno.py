"""Yes or no, as people type it; only for a question that can be answered so."""

from __future__ import annotations

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


def yes_or_no(text: str) -> bool | None:
    """Read normalised ``text`` as yes (True), no (False), or neither (None)."""
    words = text.strip(" 。.!！~～,，")
    if words.startswith(("沒錯", "沒問題")):
        return True
    if words.startswith(_NO):
        return False
    return True if words.startswith(_YES) else None
