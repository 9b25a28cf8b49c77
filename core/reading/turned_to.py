"""Words that only turn to somebody else answer no question: 不是我啦 是我媽, 沒有 我是幫我爸問."""

from __future__ import annotations

from core.person import Subject
from core.reading.found import Readings
from core.reading.pattern import Pattern
from core.reading.understood import Context, Slot

_LIFE = frozenset(("sun", "safety", "menopause", "diet"))
_TURN = Pattern(
    "(?:不是|並非|沒|都|還沒|尚未|不對|等等|等一下|慢著|錯了|(?:搞|弄|打|說|講|按|選|填)錯|誤會|有|對|是"
    "|應該|其實|現在|剛剛|剛才|那個?|這個?|我們?家?|阮|她|他|伊|自己|本人|在|要|想|來|就|幫|替|給|代|為"
    "|問|算|看|吃|用|補|做|的|了|啦|喔|哦|啊|欸|耶|呀|哎|唉|齁|嗯"
    "|not?|me|it's|for|my|sorry|[ ,.。!~])*"
)
_I_MYSELF = Pattern("我自己(?:是|都|倒是|則是?|也)*(?:很|常|有|沒|不|還|才|天天|每天)")
_NOT_MINE = Pattern("不是我(?:自己)?的?[啦喔哦]*(?=$|[ ,。!])")
_NOT_ME = Pattern(
    "不是(?:要?(?:幫|給|替|問|算))?我(?!媽|爸|阿|先|太|老|兒|女|姊|姐|妹|哥|弟|公|婆)"
)


def without_turn(text: str, people: Readings, context: Context) -> str:
    """Return a text of the same length in which what only turns to somebody else is blotted out.

    Args:
        text: Normalised text.
        people: Whom it was found to be about.
        context: The question asked, and whom it was asked about.
    """
    if context.asked not in _LIFE:
        return text
    now = context.profile.subject or Subject.SELF
    if not people.found and now is not Subject.SELF and _I_MYSELF.match(text):
        return "。" * len(text)  # asked of her: 我自己是很常曬啦
    who = next((each for each in people.found if each.slot is Slot.SUBJECT), None)
    if who is None:
        alone = _NOT_ME.search(text) is not None and _TURN.fullmatch(text) is not None
        return "。" * len(text) if alone else text
    end = who.span.start
    if who.value is now:
        return text
    left = _NOT_MINE.sub(lambda mine: "。" * len(mine[0]), text)
    turns = _TURN.fullmatch(text, 0, end) is not None
    return "。" * end + left[end:] if turns else left
