"""What surrounds an answer and says nothing: particles, politeness, punctuation, pictures."""

from __future__ import annotations

from core.reading.pattern import Pattern

_NO_WORDS = Pattern(r"[^\w'/+-]+")
_BEFORE = Pattern(
    "(?:嗯+|喔+|啊+|恩+|呃+|欸+|誒|(?:煩|敬|懇|擬|敢)請|請(?![問假客教])|那個|那|就是|就|我自己|我這邊|我|目前|現在|應該是|應該"
    "|算是|大概是|大概|好像|其實|真的"
    "|平常|平時|不好意思|抱歉|回答|答案是|答|我的|目前都|都是|well|um)"
)
_AFTER = Pattern(
    "(?:啊|喔|哦|呢|咧|嘞|吧|耶|欸|啦|唷|呀|囉|嘍|嘛|ㄟ|der|捏|哩|齁|哈+|呵+|而已|的|謝謝你?"
    "|感謝|拜託|誒|餒|[ㄅ-ㄩ]|(?<![沒停斷])了啦|啦啦|lol)$"
)


_OPENERS = Pattern(
    "[「『(]?(?:(?:嗯+|恩+|喔+|哦+|欸+|誒+|痾+|呃+|啊+|ㄟ+|ok|okay|好[的喔啦啊]?|那個|就是|不好意思|抱歉|老師|醫師|醫生"
    "|小姐|我想一下|我想想|我跟你說|我[說講]|回答|我的回答是?|答案?是?)[ ,.。:、!~-]+)*(?=[^ ])"
)
_CLOSERS = (
    Pattern(  # each ending can be taken in one way only, or !!!!!!我65歲 is tried in them all
        r"(?:(?: [ ,.。、!~]*)?(?:謝謝[你喔啦]*(?![你喔啦])|感恩|感謝你?|哈哈+(?!哈)|呵呵+(?!呵)"
        r"|嘿嘿+(?!嘿)|xd+(?!d)|齁|耶|欸|誒|唷|喔|啦|啊|呀|(?<!哈)囉"
        r"|(?<=[ ,])(?:這樣|就這樣|以上)|lol|thanks|thank you)|[^\w\s?)%>♀♂/+])+$"
    )
)
_ENDING = 200  # the last characters of a message, in which what closes it is looked for


def trimmed(text: str, *, answers: bool) -> str:
    """Return an answer without what opens and closes it (嗯…63歲啦,謝謝), or as it is.

    Args:
        text: Normalised text.
        answers: Whether a question was asked; if not, only the stop at the end is dropped.
    """
    kept = _closed(text) if answers else _STOP.sub("", text)
    kept = kept if kept.strip() else text
    return kept[_open(kept) :] if answers else kept


_STOP = Pattern("[。.~!,]+$")


def _closed(text: str) -> str:
    found = _CLOSERS.search(text, max(0, len(text) - _ENDING))
    return text[: found.start()] if found else text


def _open(text: str) -> int:
    before = _SAID_BEFORE.match(text)
    start = before.end() if before else 0
    found = _OPENERS.match(text, start)
    return found.end() if found else start


_SAID_BEFORE = Pattern(  # 就跟你說每天都曬; never 我說過敏
    "(?:就|我|不是|剛剛?|剛才|前面|都|已經|早就|一直)*"
    "(?:跟你(?:說|講)(?:過了?|了)?|(?:說|講)(?:過了|了|過(?!敏)))[嗎啊喔啦嘛]*[ ,!]*(?=[^ ,!])"
)


def bare(text: str) -> str:
    """Return the words of an answer without what surrounds them.

    Args:
        text: Normalised text; only a short one can become an answer, a long one comes back short
            of its punctuation alone.
    """
    if len(text) > LONGEST_ANSWER:
        return text
    words = _NO_WORDS.sub("" if not text.isascii() else " ", text).strip()
    while (shorter := _AFTER.sub("", words)) and shorter != words:
        words = shorter
    return words


def barest(text: str) -> str:
    """Return the same without openings such as 嗯 and 我 either."""
    words = bare(text)
    while (found := _BEFORE.match(words)) and found.end() < len(words):
        words = words[found.end() :]
    return words


def answer_forms(text: str) -> tuple[str, ...]:
    """Return an answer as typed and with ever less around it, for tables of whole answers."""
    return (_EDGES.sub("", text), bare(text), barest(text))


_EDGES = Pattern(r"^[^\w/]+|[^\w]+$")
LONGEST_ANSWER = 60
