"""How a phrase stands in its sentence: stated, denied, past, only asked about, or of another."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum
from functools import cache

from core.person import Subject
from core.reading.words import Hit, Meaning, Words


class Standing(Enum):
    """What a sentence does with a phrase in it."""

    STATED = "stated"
    DENIED = "denied"
    PAST = "past"
    UNCLEAR = "unclear"  # asked about, supposed, feared, or of somebody else


class Person(Enum):
    """Who a word names, as far as it is no kin of ours."""

    SELF = "self"
    THEM = "them"
    NOBODY = "nobody"  # 幫我問: the speaker is named but not described


_BREAK = re.compile(
    r"[。!?\n;,:…~|/()「」『』]+\s*|(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])|(?=但是|可是|不過|然後|所以|而且|因為|但)"
)
_NO_DENIAL = re.compile(
    "有沒有|是不是|會不會|要不要|能不能|可不可以|好不好|有無|不知道?|不曉得|不確定|不清楚|不記得|不但|不只"
    "|不小心|不得不|沒辦法|不舒服|受不了|差不多|不錯|對不起|不好意思|不過|不好|不足|不太好|不一定|不僅"
    "|不整|不順|不規|不振|不適|不停|不止|不良|不全|不耐|不佳|沒錯|不想說|不孕|除了|不能走|不能動|不穩|不久|沒多久|不同|不管|無法|無力|沒力|沒事"
)
_DENIAL = re.compile(
    r"沒有|不是|不會|不用|沒|無|未|不|否認|非|別|免|毋|冇|\b(?:no|not|never|none|without|don't|dont|tidak|bukan|khong|không)\b"
)
_AFFIRMED = re.compile(r"(?<!沒)有|是|但|只|卻|改|而|\byes\b|\bbut\b")
_DENIED_AFTER = re.compile(
    r"\s*(?:的?藥|手術|病史|史|的?問題|這些|那些|等等|什麼的)*\s*[::]?\s*"
    r"(?:我|她|他|也|都|是|目前|現在|倒是|統統|通通|全部|一律)*"
    r"(?:(?:沒有|沒|無|不)(?:$|[了啦喔耶欸呢唷吃服在用得打是]|患|吃|過)|不用(?:$|吃|打)|[x×❌-]$|no$|none$)"
)
_OVER_AFTER = re.compile(
    r"[^有]{0,6}?(?:停了|停掉|停藥|已停|停用|不吃了|沒吃了|沒在吃|沒打了|不打了|斷了|吃完了|生完|生了|斷奶|離乳|退奶)"
)
_BEFORE_NOW = re.compile(
    "以前|之前|曾經|曾|過去|從前|年輕時|小時候|去年|前年|上個?月|上週|上禮拜|那時候?|當年|當時|的時候|幾年前|年前"
)
_NOW = re.compile("現在|目前|還在|一直|到現在|至今|仍|開始|正在|持續|每天|長期|都在")
_ASKED = re.compile(
    r"嗎|[??]|可不可以|能不能|會不會|是不是|要不要|什麼|怎麼|為什麼|為何|如何|多少|哪|多久|有沒有|差別|該不該"
)
NO_KIN = re.compile("大姨媽|(?:姨媽|好朋友)(?=[^,。 ]{0,6}[來停])")  # the monthly visitor
NO_QUESTION = re.compile(
    "有沒有(?:吃|停|曬|洗|生|懷)|沒有?[^,。!? ]{0,3}[什甚]麼|沒什麼|沒有什麼|(?:什麼|甚麼|啥)[^,。!? ]{0,3}都|多少有|多少會|不怎麼|沒怎麼|無論如何|不管怎麼|怎麼都|任何|幾乎"
    "|(?:不知道?|不曉得|忘了|忘記|不記得|不清楚|不確定)[^,。!? ]{0,6}?(?:什麼|哪|多少|怎麼|幾|叫啥)|幾歲了?$|好幾|不太?會不"
)
_SUPPOSED = re.compile(
    "如果|要是|假如|萬一|假設|若|的人|的話|患者|病人|病患|擔心|害怕|怕(?!曬|黑|太陽|熱|冷)|避免|預防|防止|聽說|據說|造成|導致|引起|會得"
    "|懷疑|疑似|可能|應該是|遺傳|家族|風險|機率|不想|關於|專門|門診|朋友說|if "
)
_TOLD = re.compile(
    "(?:我|媽|爸|嬤|公|奶|爺|婆|先生|老公|太太|老婆|姊|妹|哥|弟|他|她|伊|本人)[^?嗎]{0,8}?(?:有|在|正|目前|現在|吃|得|患|是|洗|打|裝|開過)|^(?:有在?|在|正在|目前在?)(?:吃|打|服|洗|餵)?|i'm|i am|i take|my |(?:懷孕|餵奶|哺乳|洗腎|備孕|治療)中|懷孕[0-9一二三四五六七八九]|月身孕"
)
_BARE = re.compile(r"^[\s、和跟與或及的藥,]*$")

_KIN: tuple[tuple[Subject | Person, tuple[str, ...]], ...] = (
    (
        Person.NOBODY,
        (
            "(幫|替|給|跟|告訴|提醒|教|叫|問|對|陪|請教)我",
            "我(想|要|來|是)[請](問|幫|替|諮詢|知道)",
            "我(想|覺得|認為|記得|知道|不知道|聽說|怕)",
            "我是(她|他|媽媽|我媽|爸爸|我爸)[的](女兒|兒子|孫子|孫女|媳婦|看護|家人|先生|太太)",
            "我是(女兒|兒子|媳婦|看護|照顧者|家屬)",
            "我們",
        ),
    ),
    (
        Person.SELF,
        ("我[自己|本人|這邊]", "自己", "本人", "換我", "i", "i'm", "my", "saya", "tôi", "toi"),
    ),
    (Person.THEM, ("她", "他", "伊", "長輩", "老人家", "對方", "阿公阿嬤", "he", "she")),
    (
        Subject.MOTHER,
        (
            "[我|阮|我的|她|他]媽",
            "[我|阮|我的|我們]媽媽",
            "[我|阮]阿母",
            "[我|我的]母親",
            "老媽",
            "娘親",
            "my (mother|mom|mum)",
            "mother",
            "mom",
            "ibu saya",
        ),
    ),
    (
        Subject.FATHER,
        (
            "[我|阮]爸",
            "[我|我的|我們]爸爸",
            "[我|阮]阿爸",
            "[我]父親",
            "老爸",
            "my (father|dad)",
            "father",
            "dad",
        ),
    ),
    (
        Subject.GRANDMOTHER,
        (
            "[我|阮][阿]嬤",
            "[我](奶奶|外婆|祖母|外祖母)",
            "my (grandma|grandmother)",
            "grandma",
            "nenek",
        ),
    ),
    (
        Subject.GRANDFATHER,
        (
            "[我|阮]阿公",
            "[我](爺爺|外公|祖父|外祖父)",
            "my (grandpa|grandfather)",
            "grandpa",
            "kakek",
        ),
    ),
    (
        Subject.SPOUSE,
        (
            "[我|我的](先生|老公|丈夫|太太|老婆|妻子|牽手|另一半)",
            "阮(尪|某|翁)",
            "my (husband|wife)",
            "husband",
            "wife",
        ),
    ),
    (
        Subject.CHILD,
        (
            "[我|我的|我家](兒子|女兒)",
            "(我|我的|我家|我家的)(小孩|孩子|小朋友|囝仔|寶貝)",
            "my (son|daughter|kid|child)",
        ),
    ),
    (
        Subject.OTHER,
        (
            "[我|我的](婆婆|公公|岳母|岳父|丈母娘|丈人|姊姊|姐姐|妹妹|哥哥|弟弟|大姐|大哥|阿姨|姑姑|姑媽|舅舅|舅媽|叔叔|伯父|伯母|嬸嬸|朋友|同事|鄰居|同學|孫子|孫女|乾媽|病人)",
            "[我](姊|姐|妹|哥|弟)",
            "(別人|人家|爸媽|父母|家人|家裡人)",
        ),
    ),
)


LONGEST_CLAUSE = 80


@cache
def _people() -> Words[Subject | Person]:
    return Words(_KIN)


@dataclass(frozen=True, slots=True)
class Clause:
    """``text[start:end]``, without the break before it."""

    start: int
    end: int
    words: str
    denies: str  # the same, with words such as 有沒有 blotted out
    asks: str  # the same, with words such as 什麼都 blotted out


class Sentence:
    """One normalised message, cut into clauses, with who is spoken of where."""

    def __init__(self, text: str, about: Subject) -> None:
        """Cut; ``about`` is whom the message is about."""
        self.text = text
        self.about = about
        self.clauses = _cut(text)
        self._starts = [clause.start for clause in self.clauses]
        named = [
            hit for hit in _people().find(blotted(NO_KIN, text)) if hit.meaning is not Person.NOBODY
        ]
        self._named_at = [hit.start for hit in named]
        self._named = [hit.meaning for hit in named]

    def clause_at(self, place: int) -> int:
        """Return the index of the clause that holds a place."""
        return max(bisect_right(self._starts, place) - 1, 0)

    def is_of_another(self, place: int) -> bool:
        """Say whether the last person named before a place is not the one the message is about."""
        last = bisect_right(self._named_at, place) - 1
        if last < 0:
            return False
        who = self._named[last]
        if who is Person.THEM:
            return self.about is Subject.SELF
        if who is Person.SELF:
            return self.about is not Subject.SELF
        return who is not self.about

    def is_asked(self, place: int, end: int | None = None) -> bool:
        """Say whether a place stands in a question or a supposition and is not told as a fact."""
        clause = self.clauses[self.clause_at(place)]
        before = clause.asks[: place - clause.start]
        told = clause.asks[: (end or place) - clause.start]
        if _SUPPOSED.search(clause.words):
            return True
        if not _ASKED.search(clause.asks) and not self._ends_asking(clause):
            return False
        return _ASKED.search(before) is not None or _TOLD.search(told) is None

    def _ends_asking(self, clause: Clause) -> bool:
        return self.text[clause.end : clause.end + 1] == "?"

    def is_past(self, start: int, end: int) -> bool:
        """Say whether a phrase is told of an earlier time that is over."""
        clause = self.clauses[self.clause_at(start)]
        after = clause.words[end - clause.start :]
        if _OVER_AFTER.match(after):
            return True
        before = clause.words[: start - clause.start]
        return _BEFORE_NOW.search(before + after) is not None and not _NOW.search(clause.words)

    def is_denied(self, start: int, end: int, *, listed: bool = False) -> bool:
        """Say whether a denial reaches a phrase, from before or behind.

        ``listed``: also from the clause before, as in 沒有糖尿病,腎臟病.
        """
        at = self.clause_at(start)
        clause = self.clauses[at]
        if _DENIED_AFTER.match(clause.words[end - clause.start :]):
            return True
        return self._denied_before(clause, start) or (
            listed and self._denial_carries(at, start, end)
        )

    def _denied_before(self, clause: Clause, start: int) -> bool:
        before = clause.denies[: start - clause.start]
        last = None
        for last in _DENIAL.finditer(before):
            pass
        return last is not None and not _AFFIRMED.search(before, last.end())

    def _denial_carries(self, at: int, start: int, end: int) -> bool:
        """Read 沒有糖尿病,腎臟病: a bare name behind a denied one is denied with it."""
        clause = self.clauses[at]
        rest = self.text[clause.start : start] + self.text[end : clause.end]
        if at == 0 or not _BARE.match(rest):
            return False
        earlier = self.clauses[at - 1]
        if _AFFIRMED.search(earlier.denies):
            return False
        return _DENIAL.match(earlier.denies.lstrip("我也都")) is not None

    def standing(self, hit: Hit[Meaning], *, listed: bool = False) -> Standing:
        """Say how a phrase stands."""
        if self.is_of_another(hit.start):
            return Standing.UNCLEAR
        if self.is_asked(hit.start, hit.end):
            return Standing.UNCLEAR
        if self.is_denied(hit.start, hit.end, listed=listed):
            return Standing.DENIED
        return Standing.PAST if self.is_past(hit.start, hit.end) else Standing.STATED


def _cut(text: str) -> list[Clause]:
    clauses, start = [], 0
    for found in _BREAK.finditer(text):
        clauses += _pieces(text, start, found.start())
        start = found.end()
    return clauses + _pieces(text, start, len(text)) or [_clause(text, 0, 0)]


def _pieces(text: str, start: int, end: int) -> list[Clause]:
    """Keep clauses short, so that looking around in one costs the same in any message."""
    cuts = [*range(start, end, LONGEST_CLAUSE), end]
    return [_clause(text, one, other) for one, other in zip(cuts, cuts[1:], strict=False)]


def _clause(text: str, start: int, end: int) -> Clause:
    words = text[start:end]
    return Clause(start, end, words, blotted(_NO_DENIAL, words), blotted(NO_QUESTION, words))


def blotted(pattern: re.Pattern[str], words: str) -> str:
    """Put as many boxes as a pattern matches characters, so that places stay."""
    return pattern.sub(lambda found: "□" * len(found[0]), words)
