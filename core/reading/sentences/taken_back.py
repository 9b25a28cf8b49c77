"""What a message itself takes back: 騙你的啦, 剛剛說…其實, 寫成男的了, and before 不對,是…."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.reading.pattern import Pattern
from core.reading.words import Hit, Meaning

_JOKE = Pattern(
    "(?<!不是)(?<!沒在)(?<!不要)(?<!沒有)(?<!別)(?<!沒)(?:騙[你他]的?|騙人的啦|開玩笑(?!嗎|吧)|說笑的?|鬧[你著]玩?的?|唬[你爛]的?|亂講的|亂說的"
    "|逗你的?|假的啦|才怪(?!物)|講笑的?|just kidding|(?<![a-z])jk(?![a-z]))(?:的|啦|喔|喲"
    "|哈|嘿|而已)*"
)
_REPAIR = Pattern(
    "(?:啊|喔|欸|阿|哦|等等|等一下|,)*(?:不對|不是啦|說錯|講錯|打錯|記錯|口誤|更正)(?!勁"
    "|頭|稱)(?:了|啦|喔|,| |:|。)*"
)


def repaired(text: str, hits: Sequence[Hit[Meaning]]) -> list[Hit[Meaning]]:
    """Return the hits without those taken back by what follows: 可邁丁 啊不對 是拜瑞妥.

    Args:
        text: Normalised text.
        hits: In the order of the text.
    """
    if not hits or not _slips(text):
        return list(hits)
    last = hits[-1].start
    ends = [found.start() for found in _REPAIR.finditer(text) if found.start() < last]
    return [hit for hit in hits if hit.end > max(ends, default=0)]


_SLIPS = ("不對", "不是啦", "錯", "口誤", "更正")
"""One of them stands in every repair: a quick look."""


def _slips(text: str) -> bool:
    return any(each in text for each in _SLIPS)


def put_right(text: str) -> str | None:
    """Return what follows the last word of correction: 還沒停 of 停了 欸不對 還沒停; None for none.

    Args:
        text: Normalised text.
    """
    if not _slips(text):
        return None
    ends = [found.end() for found in _REPAIR.finditer(text) if found.start()]
    rest = text[ends[-1] :].strip() if ends else ""
    return rest or None


_SAID_BEFORE = Pattern(  # 剛剛說很少曬 其實我天天在田裡; 我是女的 你寫成男的了
    "(?:剛剛|剛才|剛(?=[說講填寫選打按答])|前面|上面|之前|上次|上一題|那題|頭先|一開始)(?:我|是|都|好像|跟你|不小心"
    "|太快|錯|就| )*"
    "(?:說|講|填|寫|選|打|按|答|回答|點)(?!錯)(?:的|成|了|是|到)?[^,。!?]{1,12}?[ ,。啦喔]*"
    "(?=其實(?!還|也|另外|又)|不對|錯|是錯|應該(?:是|要)|但其實(?!還|也|又)|實際|正確|事實|後來想|改成|要改|才不是|說錯|講錯)"
    "|(?:不小心|手滑|誤|亂)[按選點填](?:到|成|了)?(?:是|的)?[^,。!? ]{1,10}(?=[ ,。])"
    "|(?:你|怎麼|都|被|把我|給我|幫我)?(?:寫|記|填|登記|當|存|看|認|搞|歸)成(?:了"
    "|是)?[^,。!? 0-9]{1,6}"
)
_SAID = Pattern("[說講填寫選打按答點記登當存看認搞歸]")


_FINDER = Pattern(  # 我看到藥袋了 是可邁丁, 我看錯了: who asks does not take it
    "我(?=(?:剛剛?|剛才|有|去|又|已經|終於|後來|可能|應該|大概|好像|幫[她他]|打電話)*"
    "(?:[看問查找翻拿](?:到|了|過|藥袋|藥單|藥盒)|[看搞弄拿打講說寫記聽認按點選填翻](?:成)?錯(?!過)"
    "[^。!?]{0,9}[ ,](?:不是[^。!?]{1,8})?是))"
)


def without_finder(text: str) -> str:
    """Return a text of the same length without the 我 that only found a medicine's name.

    Args:
        text: Normalised text.
    """
    return _FINDER.sub("。", text)


def without_jokes(text: str) -> str:
    """Return a text of the same length in which what was only a joke is blotted out.

    Args:
        text: Normalised text.
    """
    end = max((found.end() for found in _JOKE.finditer(text)), default=0)
    return "。" * end + text[end:] if end else text


def earnest(text: str) -> str:
    """Return a text of the same length, without what was only a joke or is said to be wrong.

    Args:
        text: Normalised text.
    """
    left = _BY_THE_WAY.sub(_blotted, without_jokes(text))
    if "你" in left:
        left = _OF_US.sub(_blotted, left)
    if _SAID.search(left) is None:
        return left
    return _SAID_BEFORE.sub(_blotted, left)


_BY_THE_WAY = Pattern(  # 更正一下 我每天曬: no short while in the sun
    "^(?:我?(?:要|想|需要|來)*|請|麻煩|幫我)*(?:更正|更新|修正|修改|訂正|補充|改|[說講](?:明)?)"
    "一下(?=[ ,。:])"
)
_OF_US = Pattern(
    "你(?:現在|以後|就|要)*(?:是|扮演|當)(?![不說問要指否])[^,。!? ]{1,8}"
)  # 現在你是廚師


def _blotted(found: re.Match[str]) -> str:
    return "。" * (found.end() - found.start())
