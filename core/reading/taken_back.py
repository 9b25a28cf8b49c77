"""What a message itself takes back: 騙你的啦, and what was said before 不對,是…."""

from __future__ import annotations

from collections.abc import Sequence

from core.reading.pattern import Pattern
from core.reading.words import Hit, Meaning

_JOKE = Pattern(
    "(?<!不是)(?<!沒在)(?<!不要)(?<!沒有)(?<!別)(?:騙[你他]的?|騙人的啦|開玩笑(?!嗎|吧)|說笑的?|鬧[你著]玩?的?|唬[你爛]的?|亂講的|亂說的"
    "|逗你的?|假的啦|才怪(?!物)|講笑的?|just kidding|(?<![a-z])jk(?![a-z]))(?:的|啦|喔|喲"
    "|哈|嘿|而已)*"
)
_REPAIR = Pattern(
    "(?:啊|喔|欸|阿|哦|等等|等一下|,)*(?:不對|不是啦|說錯|講錯|打錯|記錯|口誤|更正)(?!勁"
    "|頭|稱)(?:了|啦|喔|,| |:|。|…)*"
)


def repaired(text: str, hits: Sequence[Hit[Meaning]]) -> list[Hit[Meaning]]:
    """Return the hits without those taken back by what follows: 可邁丁 啊不對 是拜瑞妥.

    Args:
        text: Normalised text.
        hits: In the order of the text.
    """
    last = hits[-1].start if hits else 0
    ends = [found.start() for found in _REPAIR.finditer(text) if found.start() < last]
    return [hit for hit in hits if hit.end > max(ends, default=0)]


def without_jokes(text: str) -> str:
    """Return a text of the same length in which what was only a joke is blotted out.

    Args:
        text: Normalised text.
    """
    end = max((found.end() for found in _JOKE.finditer(text)), default=0)
    return "。" * end + text[end:] if end else text
