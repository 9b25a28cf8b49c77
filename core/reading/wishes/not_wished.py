"""Words of a wish that wish nothing: denied, only asked about, told of another."""

from __future__ import annotations

from core.reading.pattern import Pattern
from core.reading.reminders.told_to import TOLD_TO, only_told
from core.reading.understood import Intent
from core.reading.words import Hit

FINAL = frozenset({Intent.STOP_REMINDER, Intent.PAUSE, Intent.DELETE_DATA})
"""What is done only where it is plainly wished: never where it is denied, asked or supposed."""

_DENIED = Pattern(
    "(?:不要|別|不可以?|不能|不准|不許|請勿|勿|沒有?要|不是(?:要|說|叫)|不想要?你?|禁止|誰(?:准"
    "|叫|讓|要)(?:你|我)?|敢)"
    "(?:再|把|給我|隨便|偷偷?|亂|私自|就|我的|我|每天的?|每天|所有的?|全部的?|那個|這個|的|資料"
    "|提醒|記錄|紀錄|都|你們?|真的|擅自)*$"
)
_ONLY_ASKED = Pattern(
    "會(?:予以|自動|把|將)?[刪清][^,。!?幫]{0,3}嗎|(?:[刪清抹洗](?:掉|除|光|空)?|停掉?|關掉?"
    "|取消)了(?:嗎|沒)|會不會|多久(?:會|後|才|之後)"
    "|什麼時候會|何時會|是不是會|有沒有(?:被|刪|把)|會被|會自動"
    "|為什麼(?:要)?(?:刪|停|取消|把)|(?:停|關|取消|刪)[^,。!?]{0,6}的話[ ,]*(?:我|他|她|會|怎|是)"
    "|(?:是|到底)?誰[^,。!?]{0,8}(?:停|關|取消|刪)[^,。!?]{0,6}(?:的|了)"
    "|不會[^,。!?]{0,6}[刪清停關]|[刪清停關][^,。!?]{0,8}(?:怎麼辦|會怎樣|救)|不小心"
    "|(?:如果|要是|假如|萬一)[^,。!?]{0,12}(?:會|要(?:跟|怎)|怎麼|嗎)"
)
_REMINDED_OF = Pattern("提醒我(?:想[起到]|[^,。!?]{0,4}的(?:往事|回憶|過去))")
_ANOTHERS = Pattern(  # 我朋友把資料都刪了
    "(?<![幫替給])(?:我的?|[她他])?(?:朋友|同事|鄰居|同學|兒子|女兒|孫子|媳婦|先生|太太|老公"
    "|老婆|人家"
    "|有人|[她他])(?:已經|昨天|都|也|就|自己|不小心)*$"
)
_ELSES = Pattern("[^我你們部有過填打存記媽爸嬤公裡]的(?:東西|內容|檔案|資訊)")
_GAP_TOLD = Pattern(  # 甲狀腺藥吃完四小時後再吃鈣片對嗎; 他每次都半小時後才吃
    "^(?!.*(?:提醒|叫[我她他]|通知))(?:.*(?:每次|平常|通常|習慣|總是|向來)"
    "|.*[吃喝服飯餐藥].{0,8}[0-9半一兩二三四五六十]個?半?(?:小時|鐘頭|分鐘)[之以]?後"
    ".*(?:嗎|[?]|可不可以|能不能|對不對|行不行))"
)
_EVENING = Pattern("[今明昨當每]晚一?點")  # 今晚一點: an hour, and no "later"
_HAS_DONE = Pattern("[掉光]?了(?!吧|嗎)")
_NEAR = 14  # characters looked at before a wish


def is_only_spoken_of(text: str) -> bool:
    """Whether a text only asks or tells of what would be final: 會把資料刪掉嗎."""
    return _ONLY_ASKED.search(text) is not None or only_told(text)


def is_taken_back(text: str, hit: Hit[Intent]) -> bool:
    """Whether a wish is denied, only asked about, or another's: 不要停止提醒, 醫生叫我補鈣."""
    match hit.meaning:
        case Intent.REMIND:
            return _reminds_of_nothing(text, hit)
        case Intent.SNOOZE:
            return _puts_nothing_off(text, hit)
        case Intent.PLAN:
            return text.endswith(("檢", "抽", "醫生", "醫師"), 0, hit.start)  # 檢查結果
        case Intent.STOP_REMINDER | Intent.PAUSE | Intent.DELETE_DATA:
            return _ends_nothing(text, hit)
        case _:
            return False


def _reminds_of_nothing(text: str, hit: Hit[Intent]) -> bool:
    if not text.startswith(("叫我", "提醒我"), hit.start):
        return only_told(text)
    told = TOLD_TO.search(text, max(0, hit.start - _NEAR), hit.start)
    return told is not None or _REMINDED_OF.match(text, hit.start) is not None


def _puts_nothing_off(text: str, hit: Hit[Intent]) -> bool:
    if text.startswith("忘", hit.start) and text.endswith("會", 0, hit.start):
        return True  # 我會忘記吃
    if _GAP_TOLD.search(text) or _EVENING.match(text, max(0, hit.start - 1)):
        return True
    return text.endswith(("睡", "起", "回", "到", "下班"), 0, hit.start)  # 禮拜天睡晚一點


def _ends_nothing(text: str, hit: Hit[Intent]) -> bool:
    if _ELSES.search(text, max(0, hit.start - 2), hit.start + 2):
        return True  # 把冰箱的東西清掉
    if _ANOTHERS.search(text, max(0, hit.start - 8), hit.start) and _HAS_DONE.match(text, hit.end):
        return True
    denied = _DENIED.search(text, max(0, hit.start - _NEAR), hit.start)
    return bool(denied or _ONLY_ASKED.search(text))
