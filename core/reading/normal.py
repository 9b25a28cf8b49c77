"""One form for everything typed: width, case, simplified characters, Zhuyin slang, spaces."""

from __future__ import annotations

import unicodedata

from core.reading.characters import SAME, TYPED_FOR
from core.reading.lately import lately
from core.reading.pattern import Pattern

LONGEST = 10_000  # characters read of one message; LINE itself allows 5,000, Telegram 4,096
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn"}
_MARKS = frozenset({*map(chr, range(0xFE00, 0xFE10)), "\u20e3"})
_ZHUYIN = Pattern("[ㄅ-ㄩ]")
_SYLLABLES = {  # spelt out with its tone, a syllable is a word we look for; figures are asked
    "ㄋㄢˊ": "男",
    "ㄋㄩˇ": "女",
    "ㄏㄞˊ": "還",
    "ㄊㄧㄥˊ": "停",
    "ㄇㄟˊ": "沒",
    "ㄇㄟˇ": "每",
    "ㄅㄨˋ": "不",
    "ㄅㄨˊ": "不",
    "ㄕˋ": "是",
    "ㄉㄨㄟˋ": "對",
    "ㄨㄛˇ": "我",
    "ㄅㄚˋ": "爸",
    "ㄉㄡ": "都",
    "ㄌㄞˊ": "來",
    "ㄗㄠˇ": "早",
    "ㄏㄣˇ": "很",
    "ㄏㄠˇ": "好",
    "ㄧㄠˋ": "要",
    "ㄕㄥ": "生",
    "ㄉㄨㄛ": "多",
    "ㄕㄠˇ": "少",
}
_SPELT = Pattern("(?<![ㄅ-ㄩ])(?:" + "|".join(_SYLLABLES) + ")(?!\u02d9| \u0307)")
_SLANG = (  # the first that fits; each is common in chats, none guesses at a whole word
    (Pattern("ㄙㄨㄟˋ?"), "歲"),
    (Pattern("(?:ㄇㄟˊ?|沒)ㄧ?ㄡˇ?|ㄇ有"), "沒有"),
    (Pattern("ㄇㄟˊ?(?![ㄅ-ㄩˇˋ˙])"), "沒"),
    (Pattern("ㄧㄡˇ|ㄡˇ"), "有"),
    (Pattern("ㄈㄥ"), "風"),
    (Pattern("(?<=[想要去])ㄙˇ?(?![ㄅ-ㄩ])"), "死"),
    (
        Pattern("[ㄔㄘ](?=[素葷藥飽鈣飯菜魚蛋奶肉豆了過完ㄌ])|(?<=[不都沒能愛])[ㄔㄘ](?![ㄅ-ㄩ])"),
        "吃",
    ),
    (Pattern("ㄊㄨㄥˋ?"), "痛"),
    (Pattern("ㄔㄨㄢˇ?"), "喘"),
    (Pattern("ㄒㄩㄥ"), "胸"),
    (Pattern("ㄡ"), "喔"),
    (Pattern("ㄅㄅ"), "爸爸"),
    (Pattern("ㄇㄇ"), "媽媽"),
    (Pattern(r"((?:可以|能|會|願意)[^,。!?\n]{0,20}我)ㄇ(?=[?!~。 ]*$)"), r"\1嗎"),
    (Pattern("(?<=我)ㄇ(?![ㄅ-ㄩ])"), "媽"),
    (Pattern("(?<=我)ㄅ(?![ㄅ-ㄩ要想會能用是])"), "爸"),
    (Pattern("ㄅ(?=[要知想會能用是行可好吃記多太常敢愛喜夠])"), "不"),
    (Pattern("ㄅ"), "吧"),
    (Pattern("ㄇ"), "嗎"),
    (Pattern("ㄉ"), "的"),
    (Pattern("ㄌ"), "了"),
    (Pattern("ㄋ"), "呢"),
    (Pattern("[ㄚㄛ]"), "啊"),
    (Pattern("ㄍ"), "個"),
    (Pattern("ㄊ"), "他"),
    (Pattern("ㄧ"), "一"),
)
_BORN_AS = Pattern(  # 我家老二七歲 is no 27; 比我老三十歲 is not told of a third child
    "(?<!比我)(?<!比[他她你])(?<![變更還])老[二三四五](?=[0-9一二三四五六七八九十]{1,3} ?歲)"
)
_TEN = Pattern(  # dictated: 六時八歲; 老七是八歲 tells of a seventh child
    "(?<=[一二三四五六七八九])(?<![老小第阿].)[時是石實食](?=[一二三四五六七八九]?歲)"
)
_IS = Pattern(  # dictated: 我十八十二歲
    "(?<=我)十(?=[二三四五六七八九]十[一二三四五六七八九]?歲)"
)
_DOTS = Pattern(r"(?<=[^\x00-\x7f在])\.{2,}(?=[^\x00-\x7f之以])")
_TYPOS = Pattern("|".join(TYPED_FOR))
_SPACES = Pattern(r"[^\S\n]+")
_SPACED_OUT = Pattern(r"(?:[^\x00-\x7f]|[0-9]{1,3})(?: (?:[^\x00-\x7f]|[0-9]{1,3})){5,}")
_FEWEST_WORDS = 4
_LINES = Pattern(r" ?\n[ \n]*")


def _visible(text: str) -> str:
    """Drop what cannot be seen (zero-width, controls, variation selectors, the key round 7️⃣)."""
    if text.isprintable() and _MARKS.isdisjoint(text):
        return text
    return "".join(
        each
        for each in text
        if each in "\n\t\r" or (unicodedata.category(each) not in _UNSEEN and each not in _MARKS)
    )


def _without_slang(text: str) -> str:
    if not _ZHUYIN.search(text):
        return text
    text = _SPELT.sub(lambda spelt: _SYLLABLES[spelt[0]], text)
    for typed, meant in _SLANG:
        text = typed.sub(meant, text)
    return text


def _closed_up(text: str) -> str:
    """Return 我 5 9 歲 女 生, dictated sign by sign, in one."""
    if not _SPACED_OUT.fullmatch(text):
        return text
    words = text.replace(" ", "")
    return words if sum(not each.isascii() for each in words) >= _FEWEST_WORDS else text


@lately
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
    folded = _TYPOS.sub(lambda typed: TYPED_FOR[typed[0]], _without_slang(folded))
    folded = _IS.sub("是", _TEN.sub("十", _DOTS.sub(" ", folded)))
    folded = (
        _BORN_AS.sub(lambda child: f"{child[0]} ", folded) if folded.count("老") == 1 else folded
    )
    return _closed_up(_LINES.sub("\n", _SPACES.sub(" ", folded)).strip()[:LONGEST])
