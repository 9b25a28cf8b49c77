"""Danger told half in Chinese and half in another tongue: 阿嬤 kejang, bà bị ngã 流血很多."""

from __future__ import annotations

from core.reading.danger import foreign, foreign_calm, parts
from core.reading.danger.kinds import Danger
from core.reading.danger.mixed_words import GLOSSES
from core.reading.latin import folded
from core.reading.pattern import Match, Pattern

_SAID = {
    Danger.EMERGENCY: "昏迷不醒",
    Danger.SWALLOWED: "吞了一整瓶藥",
    Danger.CRISIS: "想自殺",
}
"""What alarms alike in Chinese, so that Chinese words for when and whether count for it too."""
_RUN = Pattern("[a-z\u00c0-\u024f\u1ea0-\u1ef9][^\u3000-\u9fff]*")
"""Words of another tongue, up to the next Chinese ones."""
_LETTER = "[a-z\u00c0-\u024f\u1ea0-\u1ef9]"
_WORDS = tuple(
    (Pattern(f"(?<!{_LETTER})(?:{words})(?!{_LETTER})"), chinese) for words, chinese in GLOSSES
)


def in_chinese(text: str) -> str:
    """Return a mixed text with what tells of danger, and of when, in Chinese."""
    return _RUN.sub(_said, folded(text))


def _said(run: Match) -> str:
    words = foreign_calm.without_reasons(foreign_calm.without_idioms(run[0]))
    kind = foreign.danger(words)
    if kind is not None and not foreign.is_named_alone(words):
        return f"{_SAID[kind]} "
    words = parts.in_chinese(words)
    for pattern, chinese in _WORDS:
        words = pattern.sub(chinese, words)
    return words
