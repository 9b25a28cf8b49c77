"""One form for everything typed: width, case, simplified characters, Zhuyin slang, spaces."""

from __future__ import annotations

import re
import unicodedata

from core.reading.characters import SAME

LONGEST = 10_000  # characters read of one message; LINE itself allows 5,000, Telegram 4,096
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn"}
_ZHUYIN = re.compile("[ㄅ-ㄩ]")
_SLANG = (  # the first that fits; each is common in chats, none guesses at a whole word
    (re.compile("ㄅㄅ"), "爸爸"),
    (re.compile("ㄇㄇ"), "媽媽"),
    (re.compile("(?<=我)ㄇ(?![ㄅ-ㄩ])"), "媽"),
    (re.compile("(?<=我)ㄅ(?![ㄅ-ㄩ要想會能用是])"), "爸"),
    (re.compile("ㄅ(?=[要知想會能用是行可好吃記])"), "不"),
    (re.compile("ㄅ"), "吧"),
    (re.compile("ㄇ"), "嗎"),
    (re.compile("ㄉ"), "的"),
    (re.compile("ㄌ"), "了"),
    (re.compile("ㄋ"), "呢"),
    (re.compile("[ㄚㄛ]"), "啊"),
    (re.compile("ㄍ"), "個"),
    (re.compile("ㄊ"), "他"),
    (re.compile("ㄧ"), "一"),
)
_SPACES = re.compile(r"[^\S\n]+")
_LINES = re.compile(r" ?\n[ \n]*")


def _visible(text: str) -> str:
    """Drop what cannot be seen (zero-width, controls, variation selectors); keep line ends."""
    if text.isprintable() and "\ufe0f" not in text:
        return text
    return "".join(
        each
        for each in text
        if each in "\n\t\r"
        or (unicodedata.category(each) not in _UNSEEN and not "\ufe00" <= each <= "\ufe0f")
    )


def _without_slang(text: str) -> str:
    if not _ZHUYIN.search(text):
        return text
    for typed, meant in _SLANG:
        text = typed.sub(meant, text)
    return text


def normalise(text: str) -> str:
    """Return the one form that every reader reads.

    NFKC, case folded, traditional characters, one form of each variant, nothing invisible,
    common Zhuyin slang written out, runs of spaces made one, line ends kept as one.

    Args:
        text: Anything a person sent; only the first 10,000 characters are read.

    Returns:
        At most 10,000 characters; spans of what was understood refer to this text.
    """
    folded = unicodedata.normalize("NFKC", text[:LONGEST]).casefold()
    folded = unicodedata.normalize("NFKC", folded)[:LONGEST]
    folded = _visible(folded.replace("\r", "\n")).translate(SAME)
    folded = _without_slang(folded)
    return _LINES.sub("\n", _SPACES.sub(" ", folded)).strip()[:LONGEST]
