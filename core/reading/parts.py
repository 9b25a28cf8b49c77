"""The parts a person may have in a message, and what stands around the word for one."""

from __future__ import annotations

from enum import Enum, auto

from core.reading.kinship import SURNAMES
from core.reading.pattern import Pattern
from core.reading.understood import Span

SURNAMES_OF = "".join(sorted(SURNAMES))
NEAR = 14  # characters looked at on either side: enough for every phrase that gives a part
POSSESSIVE = (
    "(?:本人的?|我們家的?|我家裡?的?|家裡的?|家中的?|隔壁的?|咱家的?|我的|我|阮的?|阮兜|俺|咱|my )"
)
ONE = "(?:一個|一位|個|那個|那位|這個|這位)?"
_OWNED = Pattern(rf"{POSSESSIVE} ?{ONE}$")
_BOTH_AFTER = Pattern(
    r" ?(?:$|[ ,。!?;\n]|都|要|想|兩|一起(?:吃|要|問|用|補)|也|各|分別|可以|[問看查算]|規劃"
    "|的?我(?:都|也|想要?|要|全|各|一起|通通|統統){1,3}(?:來|幫忙?|先)?(?:[做算問弄查看排補]|各|要|一[份個])"
    "|的(?:計畫|資料|份))"
)
_AGE_AFTER = Pattern(
    r" ?[,(]?(?:今年|現在|已經|[女男][性生]?|也|都|才|剛滿?|滿|快|是|明年|虛歲|民國|:| |,)*"
    r"(?:[0-9]{1,4}(?![0-9]|歲?(?:以[前後上下]|之[前後]|的時候|前|後|時)|點|顆|個(?!月)|次|:)"
    r"|[一二三四五六七八九十廿卅百兩零]{1,6}(?:歲|個月|年次|起|$|[ ,了]))"
    r"|(?:屬|肖)[鼠牛虎兔龍蛇馬羊猴雞狗豬]"
)
_LONE = Pattern(rf"(?:是|就是|我要|要|那|幫|嗯|喔|哦|啊|對)*{POSSESSIVE}?{ONE}")
_LONE_AFTER = Pattern(
    r"(?:啦|喔|哦|啊|吧|呢|看的|的|好了|耶|一[枚個名隻]|才對|才是|要[吃用問]的?|要的|了)*(?: "
    r"|$|[,。!?;\n])"
)
_IS_TO_SEE = Pattern("[要想]看看?的?[啦喔吧 ]*$")
_FIRST = Pattern(
    "(?:那|好|就|嗯|喔|啊|ok|我看|我想| |,)*先(?:來)?(?:問|看|算|從|做|弄|幫|給|處理|講|說|用)?"
    f"{POSSESSIVE}? ?$"
)
_FIRST_AFTER = Pattern(
    "(?:的|那邊|這邊|那份|這份|部分|先|開始|問|看)*(?:好了|吧|啦|喔|就好|好|了|謝謝| |,)*[。!]*$"
)
_CLAUSE_START = Pattern(r"[^ ,\n]*$")
_OF_STRANGERS = Pattern(
    "(?:隔壁|對面|樓[上下]|巷[口尾]|厝邊|社區|村[子裡里上]+|部落|里[內上]|據點|日照|安養院|養護)(?:[裡內]|中心)*"
    "(?:的|那個|那位|一[個位]|[0-9一二三四五六七八九十]{1,3}歲的?)*[^,。!? 我的是]{0,3}$|(?:學生"
    "|員工|徒弟|教練|里長|老師|師父|下屬|夥伴|家屬|個案|住民|病人"
    "|客戶|他們|她們|人家)(?:的|她|他|家的?)$"
    "|(?:我們|咱們)(?!家|的|兄|姊)[^,。!? 我]{0,6}"
    "(?:[上裡內床班隊團社店廠部科村里院所校]的?|的)(?:那|一)?[個位]?$"
    "|[0-9]床的?$"
    # 照顧一位阿嬤; but 我有一位阿嬤
    "|(?<!有)(?<!我是)一[位名](?:獨居的?|[0-9一二三四五六七八九十]{1,3}歲的?)*$"
)
_CALLED = Pattern("(?:客[戶人]|保戶|個案|案主|住民|病[人患]|患者|鄰居|同事|學員|會友|長輩)$")
_BEFORE_TITLE = " ,。\n幫替給是問壁和跟位叫的"


class Part(Enum):
    """The part a mentioned person has in a message."""

    STRONG = auto()  # 幫我媽問
    MEANT = auto()  # 我媽68歲
    DENIED = auto()  # 不是我媽
    ASIDE = auto()  # 我媽叫我來的
    COUNTED = auto()  # 我有兩個小孩


IS_MEANT = (Part.STRONG, Part.MEANT)


def before(text: str, start: int) -> str:
    """Return the little that stands before a place."""
    return text[max(0, start - NEAR) : start]


def after(text: str, end: int) -> str:
    """Return the little that stands after a place."""
    return text[end : end + NEAR]


def owner(text: str, start: int) -> str:
    """Return the 我 or 阮 before a word for a person, or nothing."""
    owned = _OWNED.search(before(text, start))
    return owned[0].strip() if owned else ""


def is_title(text: str, start: int) -> bool:
    """Whether a surname stands before a word for a person: 林先生, 張媽媽 are strangers."""
    left = text[max(0, start - 2) : start]
    if left[-1:] in SURNAMES and _CALLED.search(text, 0, start - 1):
        return True  # 客戶王太太
    return left[-1:] in SURNAMES and (len(left) == 1 or left[0] in _BEFORE_TITLE)


def is_strangers(text: str, start: int) -> bool:
    """Whether a word for a person is for no relative: 王太太, 隔壁的阿嬤, 一位85歲的阿公."""
    return is_title(text, start) or _OF_STRANGERS.search(before(text, start)) is not None


def age_follows(text: str, end: int) -> bool:
    """Whether an age follows a word for a person."""
    return bool(_AGE_AFTER.match(after(text, end)))


def both_wanted(text: str, end: int) -> bool:
    """Whether the words after 我和我媽 want something for both (都要), not company (住)."""
    return bool(_BOTH_AFTER.match(text, end)) or age_follows(text, end)


def clause_before(text: str, start: int) -> str:
    """Return what a clause says before a place, as far as we look."""
    clause = _CLAUSE_START.search(before(text, start))
    return clause[0] if clause else ""


def clause_ends(text: str, end: int) -> bool:
    """Whether nothing but particles follows a word for a person in its clause."""
    return _LONE_AFTER.match(after(text, end)) is not None


def alone(text: str, span: Span) -> bool:
    """Whether a word for a person is all that a clause says."""
    said = _LONE.fullmatch(clause_before(text, span.start))
    return said is not None and clause_ends(text, span.end)


def is_to_see(text: str, span: Span) -> bool:
    """Whether somebody is all the answer to "for whom?", who wants to see it: 我老公要看."""
    return bool(_LONE.fullmatch(text[: span.start]) and _IS_TO_SEE.match(text, span.end))


def comes_first(text: str, span: Span) -> bool:
    """Whether a person's word is all the answer to "whom first?" (先問我媽的好了)."""
    return bool(_FIRST.fullmatch(text, 0, span.start) and _FIRST_AFTER.match(text, span.end))
