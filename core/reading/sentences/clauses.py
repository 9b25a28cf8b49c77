"""How a phrase stands in its sentence: stated, denied, past, only asked about, or of another."""

from __future__ import annotations

from bisect import bisect_right
from enum import Enum
from functools import cache

from core.person import Subject
from core.reading import kinship
from core.reading.parts import is_strangers
from core.reading.pattern import Pattern
from core.reading.sentences.clause_words import (
    AFFIRMED,
    ASKED,
    BARE,
    BEFORE_NOW,
    COMPANY,
    DENIAL,
    DENIED_AFTER,
    IS_IT_SO,
    MEANING,
    NO_KIN,
    NOW,
    OBJECT,
    OVER_AFTER,
    SAYS,
    SPENT,
    SPOKEN_OF,
    TELLS_ON,
    TOLD,
    Person,
)
from core.reading.sentences.cuts import Clause, blotted, cut
from core.reading.sentences.reaches import begins_anew, is_supposed, lasts
from core.reading.words import Hit, Meaning, Words

# 我是七十歲的阿公, 82歲老人家很少出門; 我是王小姐; 我是林太太: nobody's wife of whom is told
_TITLE = Pattern(
    "小姐|學姐|空姐|師姐|師兄|大姐頭|(?:養.{1,2}|種.|農|漁)戶?人家"
    "|(?:^|(?<=我)|(?<=我今年)|(?<=我是)|(?<=我已經))[0-9一二三四五六七八九十]{2,3}歲?的?"
    "(?:老人家?|老太太|老先生|阿[公嬤婆伯]|歐[吉巴里]桑|老伯|老頭)(?!的|[她他說叫問])"
    "|(?<=我是)(?:個|一個|一位)?[^,。!? 她他我的]{0,8}的?(?:阿[公嬤]|爺爺|奶奶|外[公婆]|歐[吉巴]桑"
    "|阿伯|老先生|老太太|媽媽|爸爸)(?!的)"
    "|(?<=我)(?:是|姓|叫)[^,。!? 她他我的]{0,8}?的?[^,。!? 她他我的]"
    "(?:太太|先生|媽媽|阿姨|阿嬤|大哥|大姊|大姐)(?!的)"
)
_CLAIM = Pattern(  # 洗腎不能吃鈣 真的假的
    "不[能可行准該要得宜適]|別[吃喝曬補]|會|應該|可以|要|最好|只能|容易|有害|傷|就[是得]|禁|夠|就好"
)
_MAKES = Pattern("[就定]?會|容易|不[能可]")  # 停經就會骨鬆; but 要吃可邁丁一輩子 tells who takes it
_SURELY = Pattern(  # 可邁丁跟納豆不能一起吃吧
    "(?:不能|不可以?|不行|可以|要|應該|會|才算)[^,。!?]{0,8}[吃補喝配鬆缺壞算][^,。!?]{0,6}"
    "(?:對吧|對齁|對喔|齁|厚)$"
)


class Standing(Enum):
    """What a sentence does with a phrase in it."""

    STATED = "stated"
    DENIED = "denied"
    PAST = "past"
    UNCLEAR = "unclear"  # asked about, supposed, feared, or of somebody else


@cache
def _people() -> Words[Subject | Person]:
    owned = [
        (each.subject, [f"(我|我的|我家|阮){word}"])
        for word, each in kinship.KIN.items()
        if not each.pair and len(word) > 1 and not word.isascii()
    ]
    return Words([*SPOKEN_OF, *owned])


class Sentence:
    """One normalised message, cut into clauses, with who is spoken of where."""

    def __init__(self, text: str, about: Subject) -> None:
        """Cut; ``about`` is whom the message is about."""
        self.text = text
        self.about = about
        self.clauses = cut(text)
        self._starts = [clause.start for clause in self.clauses]
        named = [
            hit
            for hit in _people().find(blotted(_TITLE, _without_company(text)))
            if hit.meaning is not Person.NOBODY
            and not _is_whose(text, hit, about)
            and not _does_alone(text, hit, about)
        ]
        named_at = [hit.start for hit in named]
        self._named_at = [self._begun(named_at, at) for at in range(len(named_at))]
        self._named = [_who(text, hit) for hit in named]

    def _begun(self, named_at: list[int], at: int) -> int:
        """Return from where one is spoken of: in 洗腎的是我媽 from the start of the clause."""
        start = named_at[at]
        if _IT_IS.search(self.text, max(start - 6, 0), start) is None:
            return start
        earlier = named_at[at - 1] + 1 if at else 0
        return max(self.clauses[self.clause_at(start)].start, earlier)

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
        if (
            place
            and self.text[place] == "不"
            and self.text[place - 1] == self.text[place + 1 : place + 2]
        ):
            return True  # of 能不能曬太陽 the end
        clause = self.clauses[self.clause_at(place)]
        before = clause.asks[: place - clause.start]
        told = clause.asks[: (end or place) - clause.start + 1]
        if is_supposed(clause, place, end or place) or MEANING.search(clause.asks):
            return True
        asked = ASKED.search(clause.asks) is not None or self._ends_asking(clause)
        if not asked and not self._is_claimed(clause, (end or place) - clause.start):
            return False
        if ASKED.search(before) is not None:
            return True
        return TOLD.search(told) is None and not self._is_of_whom(clause, place, end or place)

    def _is_of_whom(self, clause: Clause, place: int, end: int) -> bool:
        """Read 我乳糖不耐可以喝什麼: who has it stands right before, what is asked behind."""
        who = _OF_WHOM.search(clause.words, 0, max(place - clause.start, 0))
        return who is not None and _THEN_ASKED.match(clause.words, end - clause.start) is not None

    def _is_claimed(self, clause: Clause, told: int) -> bool:
        """Whether it holds for people in general, and is asked to be so: 洗腎不能吃鈣 真的嗎."""
        if _SURELY.search(clause.asks) is not None:
            return True
        claimed = _CLAIM.search(clause.asks, max(told, 0)) or _MAKES.search(clause.asks, 0, told)
        return claimed is not None and IS_IT_SO.match(self.text, clause.end) is not None

    def _ends_asking(self, clause: Clause) -> bool:
        if self.text[clause.end : clause.end + 1] in ("」", "』"):  # 「停經後」是什麼意思
            return ASKED.search(self.text, clause.end, clause.end + NEAR) is not None
        return self.text[clause.end : clause.end + 1] == "?"

    def is_past(self, start: int, end: int, *, listed: bool = False) -> bool:
        """Say whether a phrase is told of an earlier time that is over.

        ``listed``: it is of health, and so may be of the same time as an illness before it.
        """
        clause = self.clauses[self.clause_at(start)]
        after = clause.words[end - clause.start :]
        if OVER_AFTER.match(after):
            return True
        before = clause.words[: start - clause.start]
        earlier = next(reversed([*BEFORE_NOW.finditer(before)]), None)
        if earlier is not None:
            since = before[earlier.end() :]
            return not lasts(clause, start, earlier[0], since, of_health=listed)
        behind = BEFORE_NOW.search(after)
        if behind is None or TELLS_ON.match(after, behind.end()):
            return False
        near = min(behind.start(), len(after) - behind.end()) <= BEHIND
        return near and not NOW.search(clause.words)

    def is_denied(self, start: int, end: int, *, listed: bool = False) -> bool:
        """Say whether a denial reaches a phrase, from before or behind.

        ``listed``: also from the clause before, as in 沒有糖尿病,腎臟病.
        """
        at = self.clause_at(start)
        clause = self.clauses[at]
        if DENIED_AFTER.match(clause.words[end - clause.start :]):
            return True
        return self._denied_before(clause, start, end) or (
            listed and self._denial_carries(at, start, end)
        )

    def _denied_before(self, clause: Clause, start: int, end: int) -> bool:
        before = clause.denies[: start - clause.start]
        last = next(reversed([*DENIAL.finditer(before)]), None)
        if _UNSAID.search(before):
            return True  # 我又沒說有吃可邁丁
        if last is None or AFFIRMED.search(before, last.end()):
            return False
        spent = SPENT.search(before, last.start())
        if spent and not (spent.end() >= len(before) and self.text[start] in "曬走出在太日"):
            return False
        if OBJECT.search(before, last.end()) is None:
            return True
        says = SAYS.search(self.text, start, end + 1) is not None
        return not (says or begins_anew(clause, start))  # 不吃藥吃素

    def is_contradicted(self, place: int) -> bool:
        """Say whether 不是 or 沒說 stands right before a place (不是還沒停)."""
        return self.text.endswith(_NOT_SO, max(place - 4, 0), place)

    def _denial_carries(self, at: int, start: int, end: int) -> bool:
        """Read 沒有糖尿病,腎臟病: a bare name behind a denied one is denied with it."""
        clause = self.clauses[at]
        rest = self.text[clause.start : start] + self.text[end : clause.end]
        if at == 0 or not BARE.match(rest) or SAYS.search(self.text, start, end):
            return False
        earlier = self.clauses[at - 1]
        if AFFIRMED.search(earlier.denies):
            return False
        if SPENT.search(earlier.denies) is not None:
            return False  # 不太曬太陽,普栓達
        return DENIAL.match(earlier.denies.lstrip("我也都")) is not None

    def standing(self, hit: Hit[Meaning], *, listed: bool = False) -> Standing:
        """Say how a phrase stands."""
        if self.is_of_another(hit.start):
            return Standing.UNCLEAR
        if self.is_asked(hit.start, hit.end):
            return Standing.UNCLEAR
        if self.is_denied(hit.start, hit.end, listed=listed):
            return Standing.DENIED
        return Standing.PAST if self.is_past(hit.start, hit.end, listed=listed) else Standing.STATED


def _who(text: str, hit: Hit[Subject | Person]) -> Subject | Person:
    """Whom a word is for; 王太太 and 一位阿嬤 are no relatives."""
    bare = isinstance(hit.meaning, Subject) and text[hit.start] not in "我阮"
    return Subject.OTHER if bare and is_strangers(text, hit.start) else hit.meaning


def _is_whose(text: str, hit: Hit[Subject | Person], about: Subject) -> bool:
    """Whether a word is for another's relative: 弟弟的老婆 is no wife of ours."""
    other = about is Subject.OTHER and hit.meaning is not Subject.OTHER
    return other and _HERS.search(text, 0, hit.start) is not None


def _does_alone(text: str, hit: Hit[Subject | Person], about: Subject) -> bool:
    """Whether 自己 is hers who is told of: 阿嬤每天自己去菜園."""
    if about is Subject.SELF or text[hit.start : hit.end] != "自己":
        return False
    return _ALONE.match(text, hit.end) is not None


_ALONE = Pattern("[去走騎開煮洗種坐爬推搬]|來回|一個?人|在家|出[去門]|獨|會走|可以走|還能|能走")
_HERS = Pattern("[弟妹哥姊姐生婆公兒友事居]的$")  # 弟弟的老婆 is no wife of ours
_IT_IS = Pattern("(?<![我你她他])的(?:人|那個|那位)?(?:應該|都|就|其實)?是$")
_OF_WHOM = Pattern(
    "(?:我|媽|爸|嬤|公|奶|爺|婆|先生|太太|老婆|她|他)(?:自己|本身|目前|現在|已經|都|是|有|對|[0-9一二三四五六七八九十]+歲)*$"
)
_THEN_ASKED = Pattern(
    "(?:了|過敏|中|的)?(?:還|也|到底)?(?:可以|能(?!不能)|可不可以|要(?!不要)|該|怎|應該|需要|適合|吃[什哪多]|喝[什哪]|補)"
)
_NOT_SO = ("不是", "並非", "沒說", "沒說我", "誰說", "誰說我", "沒有說我")
_UNSAID = Pattern("(?:沒有?|誰)說(?:過|我)*[^,。!? 我]{0,6}$")
NEAR = 12
"""Characters behind a quotation in which it may be asked about."""
BEHIND = 4
"""吃全素是以前的事: so near, 以前 speaks of what stands before it."""


def _without_company(text: str) -> str:
    return blotted(COMPANY, blotted(NO_KIN, text))
