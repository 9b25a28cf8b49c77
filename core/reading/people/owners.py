"""Whose each age is: of the asker, of somebody named, or of what is only told of (a cat)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from enum import Enum, auto

from core.person import Subject
from core.reading.ages.statement import Stated
from core.reading.kinship import SURNAMES
from core.reading.parts import NEAR, Part, age_follows
from core.reading.pattern import Pattern
from core.reading.people.mentions import Mention
from core.reading.people.pets import BREEDS
from core.reading.understood import Span

_ME = Pattern(  # 我, but not 幫我, 我們, 跟我
    "(?<=幫)我(?=算|填|寫)|(?<![幫替給教叫問跟陪訴醒讓請和比像對當生寫載帶])(?:我|俺|偶|阮|咱"
    "|(?<![日原])本人)(?!們|想(?:一下|想|起來)|[算查看問確]一?下|查查|問問|算算|記得|猜|印象|不確定|不知道|忘|跟你|告訴|的?(?:手機|電話|帳號|賴|line))"
)
_THEY = Pattern("[他她伊]|(?<![a-z])(?:she|he)(?![a-z])")
_THING = Pattern(  # 我家狗12歲: nobody's age
    "(?<![屬肖遛帶養餵抱溜牽])(?:毛小孩|毛孩子?|寵物|貓咪?|喵星人|狗狗|狗(?!尾)"
    f"|{BREEDS}|[臘柯貴哈獵]犬"
    "|黃牛|水牛|房子|老屋|透天厝?|公寓|大樓|車子|偶像|歌手|演員|總統"
    "|(?:我的|家的|這台|那台|老)車|前任(?!醫|老|總|主|的)|機車|冰箱|冷氣|招牌)"
    "|(?<![幫替代])(?:隔壁|對面|樓[上下]|巷[口尾]|附近|厝邊|菜市[場仔]|廟口|村[裡子]|莊[裡頭]|社區|那個"
    "|那位)[^,。!? 我]{0,4}"
    "(?:姨|嬸|伯|叔|姆|婆|公|嬤|桑|仔|姐|姊|哥|嫂|太太|先生|小姐|媽媽|爸爸|老師|師傅|[老小阿][王李張陳林黃吳劉蔡楊許鄭謝])"
    "|(?<=我家)(?!(?:那個|的)?小?(?:公主|王子|千金|丫頭|少爺|姑娘|寶貝?))"
    "[^,。!? 我的裡有0-9一二三四五六七八九十今現都也快才]{2,3}"
    "(?=(?:今年|現在|都|也|快|才|已經)*[0-9一二三四五六七八九十]{1,3}歲)"
    f"|^(?:人家|連|像|你看|看看|看|聽說|那個|唉|哇|欸|影星|藝人|歌王|明星| )*(?!高齡|高壽"
    f"|馬上|周歲|何時|曾經|施打|古來)[{''.join(sorted(SURNAMES))}]"
    "[^,。!? 我是的0-9一二三四五六七八九十今現都也快才滿歲]{2}"
    "(?=(?:今年|現在|都|也|已經|竟然"
    "|居然)*[0-9一二三四五六七八九十]{2,3}歲?[了還耶囉欸喔才看依仍]"
    "(?:[^女男我]|[女男](?=[兒友孩]))*$)"
    "|巴菲特|川普|拜登|普丁|阿湯哥|湯姆[^,。!? 0-9]{0,3}|影[后帝]|天[后王](?!星)|巨星"
    "|[女男]星|藝人|導演|企業家|股神"
    "|我們?(?:的|家|班|班上|社區|學校|國小|國中|高中|大學|教會|公司|以前|那個)*"
    "(?:鄰長|里長|村長|鄉長|老師|教練|校長|師父|班長|會長|團長|社長|老闆娘?|房東|店長|學[長姊弟妹]|師兄|師姐)"
    "(?=(?:今年|現在|都|也|已經|才|快|她|他)*[0-9一二三四五六七八九十]{1,3}歲)"
    "|某人|有(?:個|一個|位|的|些|時候)?[^,。 ]{0,4}?人|誰|路人|網友|病友|明星|主持人|作者"
)
BREAK = Pattern(r"[ ,。!?;、\n]")
_BEHIND = Pattern(" ?歲?的?(?:那個|這個)?(?:才)?是(?P<me>我(?=$|[ ,。!?;啦喔不]|本人|自己))?")
_GONE = Pattern(
    "[^,。!? 我]{0,6}(?:走了|過世|往生|去世|病逝)(?:了)? ?"
    "[0-9一二三四五六七八九十]{2,3}歲?(?![^,。!?]*[我女男住])"
)
_OF = Pattern(" ?歲?(?P<of>的)?[老小]?")
_OLD, _GROWN = 75, 20  # years: few who are so old tell of a parent, none so young of a child
_ENDS = Pattern("[呢啊呀喔 ?!。]*")
_I_AM = Pattern(f"我(?:就?是|叫|姓)(?:個|一個|一位|那個)?[{''.join(sorted(SURNAMES))}]?$")


SAYS_OF = Pattern(  # 我爸說她89
    "(?:[剛有都也才]|跟我|來電|傳訊息)*(?:說|講|告訴我)[,: ]?[她他伊](?!的?(?:媽|爸|太|先|老))"
)


class Who(Enum):
    """Whom a place names."""

    ME = auto()
    NAMED = auto()
    THING = auto()
    THEY = auto()


_FREE = ((Who.ME, _ME), (Who.THING, _THING), (Who.THEY, _THEY))


GROWS_UP = Pattern(  # said of a child or grandchild, by who tells of her own years
    "(?:都|也|就|已經?|剛|要|快|在)*(?:[上念讀升](?:小|國|高|大|幼|研|班|學)|[小國高大][一二三四五六](?![^。!?]{0,3}1?[0-9]歲)|[一二三四五六]年級"
    "|大學|幼稚園|當兵|退伍|嫁|娶|結婚|成家|出社會|工作了|當(?:爸|媽)|很?大了|長大|[一兩二三四五六1-6]個(?!半?月))"
)


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place that names whom what follows is told of; ``mention`` where it is somebody named."""

    who: Who
    span: Span
    mention: Mention | None = None
    opens: bool = False  # 我 at the head of a clause, where nobody is asked for by 幫
    gone: bool = False  # 我爸3年前走了 79歲: the age is the dead one's
    tells: bool = False  # 我爸說她89: of another

    @property
    def is_named_here(self) -> bool:
        """Whether the word itself stands here, not 我 or 她 for it."""
        return self.who is Who.THING or (
            self.mention is not None and self.mention.span == self.span
        )

    @property
    def lasts(self) -> bool:
        """Whether it stays the topic of the next clause as well (我媽,今年68)."""
        if self.mention is None:
            return self.who is Who.THING or self.opens
        return self.gone or self.mention.part in (Part.STRONG, Part.MEANT)


@dataclass(frozen=True, slots=True)
class Owned:
    """An age, and whose it is; ``owner`` is None where nobody is named for it."""

    stated: Stated
    owner: Anchor | None


def owned(text: str, said: tuple[Mention, ...], ages: tuple[Stated, ...]) -> tuple[Owned, ...]:
    """Return whose each age is.

    Args:
        text: Normalised text.
        said: Everyone mentioned in it.
        ages: The ages stated in it.
    """
    if not ages:
        return ()
    scene = _Scene(text, _anchors(text, said))
    return tuple(Owned(each, scene.owner(each)) for each in ages)


class _Scene:
    """A text with all that its ages may belong to, each place looked up without a walk."""

    def __init__(self, text: str, named: list[Anchor]) -> None:
        self._text = text
        self._named = named
        self._starts = [each.span.start for each in named]
        self._breaks = [each.start() for each in BREAK.finditer(text)]
        self._lasting: list[Anchor | None] = [None]
        for each in named:
            self._lasting.append(each if each.lasts else self._lasting[-1])
        self._begins = {_begins(each): each for each in named if each.is_named_here}

    def owner(self, stated: Stated) -> Anchor | None:
        """Return whose an age is: named right behind it, or last before it."""
        before = bisect_left(self._starts, stated.span.start)
        near = self._named[before - 1] if before else None
        if near is not None and self._is_apart(near, stated):
            near = self._lasting[before]
        return self._behind(stated, near) or near

    def _is_apart(self, anchor: Anchor, stated: Stated) -> bool:
        """Whether a comma or the like stands between a place and an age."""
        last = bisect_left(self._breaks, stated.span.start)
        return last > 0 and self._breaks[last - 1] >= anchor.span.end

    def _behind(self, stated: Stated, near: Anchor | None) -> Anchor | None:
        """Return the owner named behind an age: 38是我, 72是我媽, 我68歲的媽媽, 46歲媽媽."""
        said = _BEHIND.match(self._text, stated.span.end)
        if said and said["me"]:
            return Anchor(Who.ME, Span(*said.span("me")))
        of = said or _OF.match(self._text, stated.span.end)
        here = self._begins.get(of.end() if of else stated.span.end)
        if here is None or age_follows(self._text, here.span.end):
            return None
        if GROWS_UP.match(self._text, here.span.end):
            return None  # 五十七歲 孫子都上小學了
        close = near is not None and not self._is_apart(near, stated)
        of_them = said or (of and of["of"]) or not close
        begins = of.end() if of else stated.span.end
        glued = begins == _begins(here) and _is_glued(self._text, near, stated, here)
        return here if of_them or glued else None


def _is_glued(text: str, near: Anchor | None, stated: Stated, here: Anchor) -> bool:
    """Whether 我 and a word for another enclose the other's age: 我8歲女兒, 我75歲先生呢.

    我52歲先生是醫生, 我45歲媽媽洗腎 may be told of one's own.
    """
    if near is None or near.who is not Who.ME or near.span.end != stated.span.start:
        return False
    is_child = here.mention is not None and here.mention.kin.subject is Subject.CHILD
    surely = stated.value < _GROWN if is_child else stated.value >= _OLD
    return surely or _ENDS.fullmatch(text, here.span.end) is not None


def _begins(anchor: Anchor) -> int:
    typed = len(anchor.mention.typed) if anchor.mention else anchor.span.end - anchor.span.start
    return anchor.span.end - typed


def _anchors(text: str, said: tuple[Mention, ...]) -> list[Anchor]:
    named = [_of_mention(text, each) for each in said]
    taken = sorted((_begins(each), each.span.end) for each in named)
    asked_for = any(each.part is Part.STRONG for each in said)
    free = [
        Anchor(who, Span(*match.span()), opens=not asked_for and _opens(text, who, match.start()))
        for who, pattern in _FREE
        for match in pattern.finditer(text)
        if not _is_taken(taken, match.start())
    ]
    return _resolved(sorted([*named, *free], key=lambda each: each.span.start))


def _is_taken(taken: list[tuple[int, int]], place: int) -> bool:
    """Whether a place lies in one of several stretches, given in order."""
    at = bisect_right(taken, (place, len(taken) and taken[-1][1])) - 1
    return at >= 0 and taken[at][0] <= place < taken[at][1]


def _opens(text: str, who: Who, place: int) -> bool:
    return who is Who.ME and (place == 0 or BREAK.match(text, place - 1) is not None)


def _of_mention(text: str, mention: Mention) -> Anchor:
    before = text[max(0, mention.span.start - NEAR) : mention.span.start]
    own = mention.kin.subject is Subject.SELF or _I_AM.search(before) is not None
    gone = _GONE.match(text, mention.span.end) is not None
    tells = SAYS_OF.match(text, mention.span.end) is not None
    return Anchor(Who.ME if own else Who.NAMED, mention.span, mention, gone=gone, tells=tells)


def _resolved(anchors: list[Anchor]) -> list[Anchor]:
    """Let 她 stand for whoever else was named last; where nobody was, it is the one meant."""
    known: list[Anchor] = []
    last: Anchor | None = None
    for each in anchors:
        if each.who is Who.THEY:
            last = last or each
            known.append(replace(last, span=each.span))
            continue
        if each.tells:
            last = None if last is None or last.who is Who.NAMED else last
        elif each.who is not Who.ME and (last is None or last.who is not Who.THEY or each.lasts):
            last = each  # in 我是她女兒,她68歲 both 她 are one
        known.append(each)
    return known
