"""What a message says of shares: which are open, close them, a code that was sent by somebody."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.reading.lately import lately
from core.reading.normal import normalise
from core.reading.pattern import Pattern

_LIST = Pattern(
    "(?:我|目前|現在|之前)*(?:分享|傳|轉傳)(?:了|過|出去)+(?:哪些|什麼|給誰)(?:東西|連結|計畫)?"
    "|(?:我|目前|現在|之前)*(?:分享|傳)給(?:了)?誰"
    "|(?:我的|看|管理|所有|全部)+分享(?:的?連結)?|分享(?:紀錄|記錄|清單|狀況|的連結)"
    "|(?:有)?誰(?:看過|看了|打開|點開)(?:過)?(?:我)?的?(?:計畫|連結|分享)?"
    "|(?:連結|計畫)(?:有人|被)(?:看過|看了|打開)"
)
_REVOKE = Pattern(
    "(?:請|幫我|我要|我想|把)*(?:全部|所有|都)?(?:收回|取消|停止|關掉|撤回|撤銷|刪掉|刪除|不要再?)"
    "(?:全部|所有|這個|剛剛|剛才|我)?的?(?:分享|連結|傳給家人)(?:的?(?:連結|計畫))?"
    "|(?:把)?(?:全部|所有|這個|剛剛)?的?(?:分享|連結)(?:全部|都|通通)?(?:收回|取消|關掉|撤回|刪掉)"
    "|(?:把|請|我)*(?:全部|所有|這個|那個|這條|剛剛|剛才|之前|昨天|上次|傳|給|分享|出去|我|的)*(?:連結|網址)"
    "(?:請|幫我|我要|我想|給我|可以|全部|都|再|先)*"
    "(?:收回|取消|關掉|關閉|撤回|刪掉|刪除|作廢|失效|停掉|停用|收掉|停)(?:來|起來)?"
    "|(?:我)?(?:不想|不要|先不)(?:再)?(?:分享|公開)了"
)
_ENDS = Pattern(r"[了吧嗎呢啊呀?。.!,~ ]*")
_CODE = Pattern(r"(?i)(?:看(?:計畫|計劃)|計畫|計劃)[\s::]*([2-9a-hjkmnp-z]{8})")


class About(StrEnum):
    """What is wished of shares."""

    LIST = "list"
    REVOKE = "revoke"


@lately
def about_shares(text: str) -> About | None:
    """Read a message that is only about shares."""
    words = normalise(text).strip()
    for pattern, wish in ((_REVOKE, About.REVOKE), (_LIST, About.LIST)):
        match = pattern.match(words)
        if match and _ENDS.fullmatch(words, match.end()):
            return wish
    return None


def code_in(text: str) -> str:
    """Return the code of a message that is nothing else (看計畫 K7Q2M9RX), or nothing."""
    words = normalise(text[:64]).strip()
    match = _CODE.fullmatch(words)
    return match[1].upper() if match else ""


# ---- what to share, typed --------------------------------------------------------

_YES = Pattern("(?:好|可以|就這樣|是|對|要|嗯|ok|分享|確定|沒問題|傳|吧|的|啊|喔|了|[, ])+")
_NO = Pattern(
    "(?:(?:先|我|還是|那|[, ])*(?:不要|不用|不必|算了|取消|不|別|不分享|no)"
    "(?:分享|傳|用|要|了|吧|啊|好)*){1,3}"
)
_DAYS = (
    (7, Pattern("(?:7|七)天|(?:1|一)(?:週|周|個?星期|個?禮拜)")),
    (30, Pattern("(?:30|三十)天|(?:1|一)個月")),
    (0, Pattern("直到|一直|永久|不限|收回為止|沒有期限")),
)
_FIELDS = (
    ("adherence", Pattern("有沒有吃|吃了幾天|紀錄|記錄|執行")),
    ("schedule", Pattern("提醒|時間|幾點|作息")),
    ("conditions", Pattern("健康|疾病|生病|病史|用藥|吃的藥|藥物|病況")),
    ("amounts", Pattern("份量|劑量|數字|多少|每天的量|的量")),
    ("foods", Pattern("食物|吃什麼|飲食|菜")),
)
_WITHOUT = Pattern("不要|不用|不放|別放|別|拿掉|去掉|刪掉|不含|不包括|除了")
_WITH = Pattern("也|加|放|要|包括|含|連|一起|給")
_ONLY = Pattern("只(?:要|放|給|傳|有|需)|就(?:好|可以|夠)了?$|而已")
_BETWEEN = Pattern("[,。;、!? ]")


@dataclass(frozen=True, slots=True)
class Ticks:
    """What to put in and what to leave out, by the names of core.sharing.Field; how many days."""

    adds: tuple[str, ...] = ()
    drops: tuple[str, ...] = ()
    days: int | None = None
    answer: bool | None = None


def ticks(text: str) -> Ticks:
    """Read an answer to "what shall be in it?"; where nothing is said, everything is empty."""
    words = normalise(text[:100]).strip(" 。!.~")
    days = next((days for days, pattern in _DAYS if pattern.search(words)), None)
    adds, drops = _wanted(words)
    if adds or drops or days is not None:
        return Ticks(adds, drops, days)
    answer = False if _NO.fullmatch(words) else True if _YES.fullmatch(words) else None
    return Ticks(answer=answer)


def _wanted(words: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what is to be put in and what left out; a verb holds until the next one.

    食物就好 puts in that, and leaves out all the rest.
    """
    found: dict[bool, list[str]] = {True: [], False: []}
    wanted: bool | None = None
    for clause in _BETWEEN.split(words):
        if _ONLY.search(clause) and (only := _named(clause)):
            return tuple(only), tuple(each for each, _ in _FIELDS if each not in only)
        if _WITHOUT.search(clause):
            wanted = False
        elif _WITH.search(clause):
            wanted = True
        if wanted is not None:
            found[wanted] += _named(clause)
    return tuple(found[True]), tuple(found[False])


def _named(clause: str) -> list[str]:
    return [field for field, pattern in _FIELDS if pattern.search(clause)]
