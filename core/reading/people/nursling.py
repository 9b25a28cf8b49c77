"""A child named as a reason only: 寶寶八個月 還在親餵, 在家顧小孩. Who nurses it is meant."""

from __future__ import annotations

from core.person import Condition, Subject
from core.reading.pattern import Pattern
from core.reading.sentences.cuts import blotted
from core.reading.understood import Context, Slot

NURSING = "母[奶乳]|哺乳|親餵"
"""What tells of a mother who nurses, wherever she has to be known by a word of it."""

_CHILD = Pattern(
    "寶寶|小孩|孩子|囡仔|嬰仔|小朋友|兒子|女兒|弟弟|妹妹|老[大二三]|[大二三小]寶(?![媽爸])|baby"
)
_GRANDCHILD = Pattern("孫[子女]|金孫|孫仔|姪[子女]|外甥女?")
OF_CHILD = Pattern(  # with the age: 寶寶已經一歲多了
    f"(?:我的?|我家)?(?:{_CHILD.pattern}|{_GRANDCHILD.pattern})(?:[^,。!?我0-9一二兩三四五六七八九十半]{{0,5}}"
    "[0-9一二兩三四五六七八九十半]{1,3}個?(?:歲|月|週|周|天)(?:半|多|大|了)*"
    "|(?:剛|才|快|已經|都)*(?:滿月|彌月|出生)"
    "|[^,。!?我餵喝吃奶 ]{0,3}(?:先天|腎|心臟|副甲|血鈣|癲癇|氣喘|移植)[^,。!?我餵 ]*)?"
)
_WEANS = Pattern(f"{NURSING}|餵|斷奶|離乳|退奶|擠奶")
_I_NURSE = Pattern("(?<![幫給])我[^,。!?幫給替 ]{0,6}(?:餵|斷奶|退奶|擠奶|哺乳|全母[奶乳])")
_NURSES = Pattern(  # asked of her health: 還在親餵 寶寶八個月大
    f"{_I_NURSE.pattern}|(?<![^ ,。])(?:還在?|有在?|目前|正在|現在|一直|都|也|全|在|剛生完|產後| )*"
    "(?:[親瓶混]餵|(?<![^ ,。])餵(?![ ,你]|牛奶)|(?<=[在都也])餵(?!牛奶)|擠[奶乳]|哺乳|追奶"
    "|[喝吃][夜母][奶乳])"
    "(?!完?[藥飯])|(?:沒有?|不)(?:在|再)?餵[奶母了]|斷奶|退奶|離乳"
)
_NURSES_FIRST = Pattern(  # in a first message: what only she herself does
    f"{_I_NURSE.pattern}|(?<![^ ,。])(?:還在?|有在?|目前|正在|現在|一直|都|也|在|剛生完|產後| )*"
    "(?:全?親餵|全母[奶乳]|[瓶混]?餵母[奶乳]|擠[奶乳]|哺乳|追奶)(?!寶)"
)
_A_GROWN_CHILD = Pattern(
    "(?:女兒|妹妹)[^,。!? 0-9一二三四五六七八九十]{0,4}(?:[2-4][0-9]|[二三四]十.?)(?!個|[天月週周])"
)
_ILL_CHILD = Pattern(
    f"(?:{_CHILD.pattern})(?:自己|也|都)?(?:[洗得患對]|有(?![0-9一二三四五六七八九十]))"
)
_WIFE = Pattern(  # another woman who nurses: 我太太在餵母奶 寶寶三個月 幫她排
    "(?:太太|老婆|牽手|媳婦|我妹妹?|(?<!小)姨子|姊姊?|姐姐?|嫂[嫂子]|大嫂|弟媳|弟妹|同事|朋友|閨蜜)[^。!?我]{0,8}?"
    "(?:[親瓶混]?餵(?!完?[藥飯])|哺乳|[擠追][奶乳]|母[奶乳])"
)
_FOR_HER = Pattern(
    f"(?:幫|替|給)(?:忙|[她他](?:自己)?)?(?!的?(?:{_CHILD.pattern})|[她他])"
    f"|[她他](?!的?(?:{_CHILD.pattern}))"
)
_NURSED = Pattern(f"{NURSING}|夜奶|餵奶|擠奶")
_FED = Pattern(
    "(?:給|餵|讓|親餵)(?:我的?|我家)?(?:寶寶|小孩子?|孩子|兒子|女兒|嬰兒|囡仔|嬰仔|小朋友|baby)"
)
_FOR_CHILD = Pattern(
    "幫(?!忙|我(?:自己)?(?:一下)?(?:[做算看排弄查估開規評安列 ,]|$))|替|換"
    "|(?:寶寶|小孩|孩子|兒子|女兒|[她他])[^,。!? ]{0,4}(?:可以|能|要|需|該|吃)"
)
_IN_CARE = Pattern(  # 在家顧小孩 小孩才七個月: the reason, not the one meant
    "(?:我的?|我家|家裡|因為)?(?:小孩子?|孩子|寶寶|小朋友|囝仔|囡仔|孫子|孫女|金孫)(?:都|也|現在)?"
    "(?:才|還只?有?|只有|剛)[^,。!?0-9一二兩三四五六七八九十半]{0,3}"
    "[0-9一二兩三四五六七八九十半]{1,3}個?多?(?:歲|月)(?:多|半|大|而已)*"
)


def feeds_a_child(text: str) -> bool:
    """Say whether a child is named only as who is fed: 在擠母奶給寶寶."""
    return _NURSED.search(text) is not None and _FED.search(text) is not None


def is_of_her_nursling(text: str, context: Context) -> bool:
    """Say whether a child is named only to tell of nursing: 寶寶一歲 我沒餵了."""
    if not any(each in text for each in "餵奶乳"):
        return False
    nurses = Condition.BREASTFEEDING in (context.profile.conditions or ())
    wife = _WIFE.search(text) is not None
    if context.profile.subject is Subject.CHILD or _FOR_CHILD.search(
        _FOR_HER.sub("", text) if wife else text
    ):
        return False
    if _ILL_CHILD.search(text):
        return False  # 還在親餵 女兒有心臟病
    if context.asked is None and _A_GROWN_CHILD.search(text):
        return False  # 我女兒32歲 剛生完在親餵
    of_health = context.asked == "safety" and "懷" not in text  # 還在餵大寶 又懷了老二
    first = context.asked in (None, Slot.SUBJECT)
    alone = _NURSES if of_health else _NURSES_FIRST if first else _I_NURSE
    told = _WEANS if nurses or wife else alone
    named = _CHILD.search(text) or (wife and _GRANDCHILD.search(text))
    return told.search(text) is not None and bool(named)


def without_child_in_care(text: str, context: Context) -> str:
    """Return an answer about the sun without the small child that is the reason of it."""
    held = context.profile.subject
    if context.asked != Slot.SUN or held in (None, Subject.CHILD) or _FOR_CHILD.search(text):
        return text
    return blotted(_IN_CARE, text)
