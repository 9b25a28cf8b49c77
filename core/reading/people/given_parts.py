"""The part that the words around a person give them: 幫我媽問, 不是我媽, 先弄媽媽的."""

from __future__ import annotations

from core.reading.parts import (
    ONE,
    POSSESSIVE,
    SURNAMES_OF,
    Part,
    after,
    age_follows,
    before,
    clause_before,
    clause_ends,
    owner,
)
from core.reading.pattern import Pattern
from core.reading.people.bystanders import TELLS_OF, stands_by
from core.reading.understood import Span

_STRONG = Pattern(  # 幫我媽, 換我媽, 給我媽
    rf"(?:(?:幫忙?|替|給|為){POSSESSIVE}?[0-9一二三四五六七八九十]{{1,3}}歲的$"
    rf"|(?:幫忙?|替|代|為|關於|換(?:成|[算問看做弄])?|改成?|(?:接下來|再來|接著)(?:換|是|算|看|問|做|弄)?|(?:再|切|換)?回到|(?:切|換)回去?|再看|回去看|輪到|是問|是要問|先[算看做弄]"
    "|[問說看查算講]的(?:人|其實|應該)?是|主角是"
    "|(?<![捐送借交嫁寄腎肝髓血匯錢買帶煮打留拿轉講說話])給|for "
    rf"|about ){POSSESSIVE}? ?{ONE}$)"
)
_CARED_FOR = Pattern(
    "我們?(?:現在|目前|正在|在|有|負責)*(?:照顧|看護|看顧|服務|負責|訪視|輔導|顧|帶)的(?:一[個位])?$"
)
_FOR_ONE_OF = Pattern(  # 幫我們病房的一個阿伯問, 幫村裡一位71歲阿嬤查
    rf"(?:幫忙?|替|代|為)(?!我[^們家])[^,。!? 他她]{{1,7}}(?:的|裡){ONE}"
    "(?:[0-9一二三四五六七八九十]{1,3}歲的?)?$"
)
_FOR_NEXT_DOOR = Pattern(  # 幫隔壁陳媽媽問, 幫王太太問
    "(?:幫忙?|替|代)(?:我家?|我們家?)?的?(?:隔壁|對面|樓[上下]|巷[口尾]|厝邊|鄰居)?的?"
    rf"{ONE}[{SURNAMES_OF}]?$"
)
_THIS_IS = Pattern(rf"(?:這|那)(?:個|份|些|邊)?(?:其實|都|才|應該|要)*是{POSSESSIVE}$")
_PAPERS = Pattern("的?(?:資料|計畫|部分|那份|份|狀況|情況|情形|(?<=的)(?=[啦喔 ,]*不是我))")
_ASKED = Pattern(
    "(?:來|去|先|也|代)*(?:[問算查排]|看看|看一|做一?[份個]|弄一?[份個]|規劃|諮詢"
    "|了解)|的?(?:$|[ ,。])"
)
_DENIED = Pattern(
    rf"(?:(?:不是|非|不是要?幫|不幫|not |[打寫按選填說講看聽當]成了?){POSSESSIVE}?"
    rf"|(?:別|不用|不要|不必|免)(?:再|先)?(?:幫|算|看|問|管|弄){POSSESSIVE}?)$"
)
_COUNTED = Pattern(rf"[0-9一二兩三四五六七八九幾]個{POSSESSIVE}?$")
_ONE_MORE = Pattern(  # 還有我照顧的另外一個阿公 79歲
    "(?:另外?|還有|再來|還(?:有)?(?:在)?(?:照顧|顧))(?:我|有|照顧|顧|的|是|另外?|,| )*[一1]個$"
)
_ASKS_ABOUT = Pattern(rf"(?:[要想先我]|是|來|^|[ ,。])問(?:一下)?{POSSESSIVE}?$")  # 我要問我媽的
_ITS_OWN = Pattern("的(?!意見|看法|想法|意思|建議|同意)")
_OR_ME = Pattern("我(?:自己|本人)?的?還是要?(?:問|幫|給|算|替)?(?:我|阮)?的?$")  # 問我還是我媽
_AT_FIRST = Pattern(
    f"(?:本來|原本|原先|一開始)(?:是|都|想|要|打算|來|只)*(?:幫|替|給|問|看){POSSESSIVE}?$"
)
_BEFORE_THIS = Pattern(  # 剛剛是幫阿爸問的 現在換我自己
    f"(?:剛剛?|剛才|之前|前面|上面|早上|昨天|上次|那份)(?:那個|那份|是|都|我|先|在|來|只|的)*(?:幫|替|給|問|算|看|做){POSSESSIVE}?$"
)
_NOW_ANOTHER = Pattern(
    "(?:的|來|先)*(?:問|算|做|弄|查|填|看)?(?:的|過|完|好|了|啦|喔|那個|那份)*[ ,。]+"
    "(?:那|這次|現在|接下來|再來|接著|然後)*(?:換(?!季)|改|輪到|(?:是|要|想)?(?:問|幫|算|看))"
)
_SENDS = Pattern(  # 我媽叫我幫她問; 鄰居託我問的
    "(?:特地|特別|都|就|也|是)*(?:拜?[託托]|委[託托])我(?:來|幫忙|代為)*(?:[問查看弄算]|做)|"
    "(?:叫|要|請|讓|拜[託托])我(?:來)?(?:幫|替)(?:她|他|忙)?(?:問|查|看|弄|算)"
)
_GREETED = Pattern(
    "[ ,、]?(?:你好|你們好|好(?!像|多|久|幾|了)|早安|早(?!上|就)|晚安|午安|謝謝"
    "|請問(?!她|他)|hello|hi)"
)
_AGE_BEFORE = Pattern("[歲大](?:半|多)?的?$")
_JOINT_BEFORE = Pattern(rf"(?:跟|和|與|還有|及|、|&|\+|或|/| or| and){POSSESSIVE}? ?$")
_FIRST_OF_ALL = Pattern(
    f"(?:^|[ ,。]|還是|不然|那|就)先(?:來|從|換|弄|做|算|看|問|幫|給|處理|排)?{POSSESSIVE}? ?$"
)  # 先媽媽
_ONE_MORE_AGED = Pattern(  # 我婆婆也要看 她70
    "(?:也|都)?[要想]看(?:看|一下)?[啦喔的]*[ ,。]+[她他伊]?(?:今年|現在|也|是|有)*"
    "[0-9一二三四五六七八九十]{2,3}(?![點:分個])"
)
_BOTH_WANT = Pattern("(?:兩[個位])?都[要想]看(?:看|一下)?(?:的|啦|喔|[ ,。!]|$)")  # 我公婆都要看
_GOES_FIRST = Pattern(  # 媽媽先好了, 還是阿公的先弄
    "(?:的|那份|那邊|的部分)?先(?:來|開始|[做弄算看問排]+)?"
    "(?:好了|就好|吧|啦|喔|好|的)*[。!]*(?=$|[ ,。!])"
)
_TURNS_TO = Pattern(
    f"(?:[那就好嗯喔欸改換讓是]|還是|不然|要不然|不如|乾脆|等等|算了|不對|[ ,])*{POSSESSIVE}?"
)


def chosen_by_words(text: str, span: Span) -> bool:
    """Whether the words around one that may mean anybody make it somebody (我…, 幫…, …8歲)."""
    left = before(text, span.start)
    around = owner(text, span.start) or _STRONG.search(left) or _AGE_BEFORE.search(left)
    if _CARED_FOR.search(left) or _is_one_of(text, span):
        return True
    return bool(around or _JOINT_BEFORE.search(left) or age_follows(text, span.end))


def part_of(text: str, span: Span, *, may_be_greeted: bool) -> Part:
    """Return the part that the words around a person's word give it.

    Args:
        text: Normalised text.
        span: Where the word stands, without its 我.
        may_be_greeted: Whether 你好 behind it would make it a form of address (阿姨好).
    """
    left, right = before(text, span.start), after(text, span.end)
    if _DENIED.search(left):
        return Part.DENIED
    if _goes_first(text, span) or _SENDS.match(right):
        return Part.STRONG
    if (may_be_greeted and _GREETED.match(right)) or _is_done_with(text, span):
        return Part.ASIDE
    if _is_asked_for(text, span):
        return Part.STRONG
    if _COUNTED.search(left) and not _CARED_FOR.search(left):
        one_more = _ONE_MORE.search(left) is not None and age_follows(text, span.end)
        return Part.MEANT if one_more else Part.COUNTED
    if _ONE_MORE_AGED.match(text, span.end) or _BOTH_WANT.match(text, span.end):
        return Part.MEANT
    return Part.ASIDE if stands_by(text, span) else Part.MEANT


def _goes_first(text: str, span: Span) -> bool:
    """Whether of several this one shall be first: 先弄媽媽, 還是阿公的先."""
    if _FIRST_OF_ALL.search(before(text, span.start)) and clause_ends(text, span.end):
        return True
    turns = _TURNS_TO.fullmatch(clause_before(text, span.start)) is not None
    return turns and _GOES_FIRST.match(after(text, span.end)) is not None


def _is_asked_for(text: str, span: Span) -> bool:
    """Whether something is asked for this one: 我要問我媽的, 幫病房的阿伯問, 幫我媽."""
    left = before(text, span.start)
    asked = _ASKS_ABOUT.search(left) and _is_asked_about(text, span)
    if asked or _is_one_of(text, span):
        return True
    return bool(_STRONG.search(left)) and not text.startswith(("說", "買"), span.end)


def _is_done_with(text: str, span: Span) -> bool:
    """Whether one was asked for before, and another is now: 剛剛是幫阿爸問的 現在換我自己."""
    left = before(text, span.start)
    if _AT_FIRST.search(left) or _OR_ME.search(left):
        return True
    return bool(_BEFORE_THIS.search(left) and _NOW_ANOTHER.match(text, span.end))


def _is_one_of(text: str, span: Span) -> bool:
    """Whether one of a place is asked for: 幫我們病房的一個阿伯問."""
    left = before(text, span.start)
    if _THIS_IS.search(left) and _PAPERS.match(text, span.end):
        return True  # 這是我婆婆的資料
    one = _FOR_ONE_OF.search(left) or _FOR_NEXT_DOOR.search(left)
    return one is not None and _ASKED.match(text, span.end) is not None


def _is_asked_about(text: str, span: Span) -> bool:
    """Whether 我要問我媽 goes on with what is hers: 的, an age, 她都在家."""
    told = _ITS_OWN.match(text, span.end) is not None or TELLS_OF.match(text, span.end) is not None
    return told or age_follows(text, span.end)
