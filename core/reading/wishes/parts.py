"""Taking a wish apart: its things, acts and refusals in order, and how much nobody knows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from core.reading.pattern import Pattern
from core.reading.phrases import expand
from core.reading.words import Words


class Part(Enum):
    """What a word does in a wish."""

    THING = auto()  # 計畫, 提醒, 資料: what the wish is about
    ACT = auto()  # 給我看, 關掉, 刪: what is to be done with it
    OTHER_ACT = auto()  # 匯出, beside 刪
    NOT = auto()
    TAKE = auto()  # 把
    MINE = auto()
    AGAIN = auto()
    WHILE = auto()  # 這幾天: for a time only
    TODAY = auto()
    KEEP = auto()  # 繼續
    HOLDS = auto()  # 你存了
    WHAT = auto()
    ASKS = auto()  # 會不會, 多久: a question, and no wish
    TELL = auto()
    SECRET = auto()
    PASS = auto()
    WHOM = auto()  # 我女兒, 骨科醫師: who is to see it
    SEES = auto()
    TAKEN = auto()  # 有沒有吃: what a relative would know
    TIES = auto()  # 綁在一起
    PRINTS = auto()
    VISIT = auto()  # 門診
    WISHES = auto()  # 想, 怎麼, 讓
    THIS = auto()  # 這題
    AMOUNT = auto()  # 要吃多少
    FILL = auto()


Rows = tuple[tuple[Part, tuple[str, ...]], ...]

ASKS = (
    (
        "(會不會|多久|什麼時候|何時|為什麼|為何|為啥|幹嘛|是不是|有沒有|會被|怎麼會|哪時|會自動"
        "|誰|怕|擔心"
        "|如果|要是|假如|萬一|若|的話|聽說|難道|不是說|試試看|還敢)"
    ),
)
"""What makes a wish a question, or only supposes it."""

_FILL = (
    (
        "(唉唷|唉|哎|哎呀|哎喲|唉呦|吼|厚|蛤|嘖|我看|乾脆|應該|已經|早就|煩耶|算是|只是"
        "|反正|隨便|你|你們|你的|您|他|她|他的|她的|請|請你|請幫我|幫|幫我|替我|幫忙|幫忙我"
        "|麻煩|麻煩你|麻煩幫我|拜託|拜託你|可以|可不可以"
        "|能不能|能|可否|可|好不好|好嗎|可以嗎|行嗎|嗎|吧|啦|喔|啊|呀|哦|欸|誒|耶|囉|嘍|嘛|齁"
        "|捏|咩|呢|咧|勒|啵|哈"
        "|的|了|一下|就|也|都|還|全|全部|通通|統統|所有|所有的|整個|完全|一切|現在|馬上|立刻"
        "|直接|趕快|快點|快|以後|之後|今後|往後"
        "|從今天起|從今以後|從明天起|從現在起|每天|天天|到|在|從|和|跟|對|給|讓|用|那個|這個"
        "|那些|這些|那|這|好|好了|好的|ok|嗯|恩"
        "|真的|很|太|一直|老是|不停|剛剛|剛才|上次|之前|昨天|前面|我想|我覺得|覺得|其實|因為"
        "|所以|但是|但|不過|而且|又|會|是|有"
        "|煩請|懇請|敬請|惠請|祈請|惠予|予以|予|之|敝人|本人|鄙人|在下|小弟|晚輩|老朽|老身|悉數"
        "|盡數|一併|逕行|即刻|自即日起|即日起|自今日起|即日|每日|日日|逐日|茲|欲|冀|望請|尚祈"
        "|拍謝|歹勢|失禮|pls|plz|抱歉|不好意思|對不起|sorry|please|my|me|the|to|this|one|i|i'd|rather|prefer|謝謝"
        "|謝謝你|感謝|感恩|去|來|出|上|下"
        "|一點|人|我|我的|我自己|我自己的|自己|想|要|想要|再|先|吧吧|拜|ㄚ|ㄟ)"
    ),
)


BETWEEN = Pattern(r"[ ,。!?;:~\n]+")
"""What stands between the stretches of a message that are taken apart one by one."""


@dataclass(frozen=True, slots=True)
class Parted:
    """A stretch of text as its parts, in order, and how many characters no word covers."""

    parts: tuple[Part, ...]
    rest: int

    def has(self, *wanted: Part) -> bool:
        """Whether all of these parts are there."""
        return all(each in self.parts for each in wanted)

    def any(self, *wanted: Part) -> bool:
        """Whether one of these parts is there."""
        return any(each in self.parts for each in wanted)

    def follows(self, one: Part, other: Part) -> bool:
        """Whether a part stands anywhere behind the first of another."""
        return self.has(one, other) and one in self.parts[self.parts.index(other) :]

    def denies(self, act: Part) -> bool:
        """Whether a refusal is of the act itself: 不要關提醒, 不要把提醒關掉; not 不要提醒,關掉."""
        if not self.follows(act, Part.NOT):
            return False
        between = self.parts[self.parts.index(Part.NOT) + 1 : self._last(act)]
        return not between or Part.TAKE in between or act in between or Part.NOT in between

    def _last(self, part: Part) -> int:
        return len(self.parts) - 1 - self.parts[::-1].index(part)


ALL = 100_000
"""Wordings of a phrase up to which each stands by itself, so that the longest counts anywhere."""


class Lexicon:
    """The words of one family of wishes; particles are known to all."""

    def __init__(self, rows: Rows) -> None:
        """Expand; a word of the family counts before a particle of the same spelling."""
        self._words = Words(_rows(rows), few=ALL)

    def parted(self, text: str) -> Parted:
        """Take a stretch of normalised text apart."""
        hits = self._words.find(text)
        covered = sum(_letters(text[hit.start : hit.end]) for hit in hits)
        parts = tuple(hit.meaning for hit in hits if hit.meaning is not Part.FILL)
        return Parted(parts, _letters(text) - covered)


def _rows(rows: Rows) -> Iterator[tuple[Part, tuple[str, ...]]]:
    """Each wording of a phrase with a gap by itself: of a pattern the first choice would count."""
    for part, phrases in (*rows, (Part.FILL, _FILL)):
        for phrase in phrases:
            yield part, tuple(expand(phrase)) if "*" in phrase else (phrase,)


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))
