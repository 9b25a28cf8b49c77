"""What a message says of the family: who is asked after, invited, left; a code; a channel."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from core.circle import Kin
from core.person import Sex, Subject
from core.reading.kinship import KIN
from core.reading.normal import normalise
from core.reading.pattern import Pattern


class Wish(StrEnum):
    """What is wished of the family."""

    TODAY = "today"  # 媽媽今天吃了嗎
    PLAN = "plan"  # 看媽媽的計畫
    NUDGE = "nudge"  # 提醒媽媽一下
    INVITE = "invite"  # 邀請女兒
    LOOK_AFTER = "after"  # 我想照顧媽媽
    HAND_OVER = "hand"  # 把媽媽的資料交給她
    LEAVE = "leave"  # 不要讓女兒看
    CIRCLE = "circle"  # 家人
    MOVE = "move"  # 換手機
    CHANNELS = "channels"  # 我的裝置
    HOME = "home"  # 提醒送到這裡
    CODE = "code"


@dataclass(frozen=True, slots=True)
class FamilyWish:
    """A wish, with the word for whom it is about, or the code that was typed."""

    wish: Wish
    who: str = ""


_WANT = "(?:請|幫我|我要|我想要|我想|想要|想|可以|怎麼|如何|要怎麼|要)*"
_WHO = "([^,。!?0-9]{1,12}?)"
_END = "(?:了|吧|嗎|呢|啊|呀|喔|好了|一下)*[?。!.~ ]*"
_CHANNEL = "(?:line|telegram|tg|網頁|瀏覽器|手機|新手機|平板|電腦|裝置|帳號|頻道)"
_TABLE: tuple[tuple[Wish, str], ...] = (
    (Wish.HOME, "(?:以後)?提醒(?:都)?(?:改)?(?:送|傳|發|寄)(?:到|來)(?:這裡|這邊|這支|這裡來)"),
    (
        Wish.MOVE,
        (
            f"{_WANT}(?:換|換到|搬到|移到|轉到|連結|連接|綁定|串接|同步)(?:我的|另一個|其他|新的|到)*{_CHANNEL}"
            f"|{_WANT}(?:也)?在(?:我的)?{_CHANNEL}(?:上)?(?:也)?(?:用|使用|看|收到?)(?:骨本)?"
            "|連結碼|換機|搬家|我換(?:了)?(?:新)?手機"
        ),
    ),
    (
        Wish.CHANNELS,
        (
            f"(?:看|我的)*(?:裝置|頻道)(?:清單)?|(?:解除|取消)(?:連結|綁定)(?:{_CHANNEL})?"
            f"|(?:我)?連(?:結)?(?:了|到)?哪些{_CHANNEL}"
        ),
    ),
    (
        Wish.HAND_OVER,
        (
            f"{_WANT}(?:把|將)?{_WHO}的?(?:資料|計畫|計劃|帳號)(?:都)?(?:交給|還給|轉給|移交給?|交還給?)"
            f"(?:她|他|本人|{_WHO})(?:自己)?(?:管|用|保管)?|交給本人"
        ),
    ),
    (
        Wish.LEAVE,
        (
            f"{_WANT}(?:不要|不想|別)(?:再)?(?:讓|給){_WHO}(?:看|知道|提醒我|看到|管)(?:我的)?(?:計畫|資料)?(?:了)?"
            f"|{_WANT}(?:移除|刪除|刪掉|移走|踢掉){_WHO}|{_WANT}(?:退出|離開)(?:家人圈|家庭圈|圈子)"
            f"|{_WANT}(?:不要|不想)(?:再)?(?:照顧|關心|看顧){_WHO}(?:了)?"
        ),
    ),
    (
        Wish.TODAY,
        (
            f"{_WANT}(?:看看?|知道|查){_WHO}(?:今天|這週|這禮拜|最近|每天)?"
            "(?:有沒有(?:按時|乖乖|記得|在)?吃(?:鈣片|藥|鈣)?|吃了沒|吃得怎樣)"
            f"|{_WHO}(?:今天|今日|今早|早上|中午|晚上|剛剛|剛才|有)*"
            "(?:吃(?:鈣片|藥|鈣|保健品)?了(?:鈣片|藥|鈣)?(?:嗎|沒|沒有|吧)|有沒有(?:按時|乖乖|記得)?吃(?:鈣片|藥|鈣)?"
            "|有吃(?:鈣片|藥|鈣)?(?:嗎|沒))"
        ),
    ),
    (
        Wish.NUDGE,
        f"(?:幫我|請|麻煩)*(?:提醒|叫|催){_WHO}(?:一下|記得|要)*(?:吃(?:鈣片|藥|鈣|d3)?|一下)(?:了|吧|喔)*",
    ),
    (
        Wish.PLAN,
        f"{_WANT}(?:看|看看|看一下|給我看){_WHO}的?(?:計畫|計劃)",
    ),
    (
        Wish.LOOK_AFTER,
        f"{_WANT}(?:照顧|看顧|守護|關心|幫忙照顧|幫忙看){_WHO}(?:的骨本|吃鈣)?",
    ),
    (
        Wish.INVITE,
        f"{_WANT}(?:邀請|邀|加入|新增|加){_WHO}(?:進來|一起|加入|進家人圈|一起用|來)*",
    ),
    (
        Wish.CIRCLE,
        (
            "(?:我的|看|查看)*(?:家人|家庭|家人圈|家庭圈|親友圈|家人名單|家人清單)(?:設定|們)?"
            "|誰(?:可以|能)?(?:看|看到|看得到)我的?(?:資料|計畫|計劃|狀況)?|[/]family"
        ),
    ),
)
_PATTERNS = tuple((wish, Pattern(f"(?:{words}){_END}")) for wish, words in _TABLE)
_CODE = Pattern(
    r"(?:家人碼|邀請碼|連結碼|代碼|加入|code)?[\s:「]*"
    r"([a-z][2-9][a-z]{3}[\s-]?[2-9][a-z]{2}[2-9][a-z])[\s」。.!]*"
)
_NOBODY = frozenset({"我", "我們", "自己", "我自己", "你", "家人", "人", "大家", "親友"})
_ONESELF = frozenset({"我", "我們", "自己", "我自己", "你"})
_OF_OTHERS = frozenset({Wish.TODAY, Wish.PLAN, Wish.NUDGE})
_OF_MINE = Pattern("^(?:我們家的?|我家的?|我的|我|阮|咱)")


def wish(text: str) -> FamilyWish | None:
    """Read a message that is only about the family; None for all others."""
    words = normalise(text)
    code = _CODE.fullmatch(words)
    if code:
        return FamilyWish(Wish.CODE, _written(code[1]))
    if len(words) > LONGEST:
        return None
    for each, pattern in _PATTERNS:
        found = pattern.fullmatch(words)
        if found:
            word = next((word for word in found.groups() if word), "").strip()
            if each in _OF_OTHERS and word in _ONESELF:
                return None  # 「看我的計畫」 is never a relative's
            said = _mine(word)
            return FamilyWish(each, said) if _is_meant(each, said, words) else None
    return None


def _is_meant(wished: Wish, who: str, words: str) -> bool:
    """「加牛奶」 invites nobody, and 「照顧膝蓋」 is about no relative."""
    invites = wished is Wish.INVITE and "邀" not in words
    return not (who and (invites or wished is Wish.LOOK_AFTER)) or kin(who) is not None


LONGEST = 40
"""Letters; what is longer says more than one thing."""


def kin(word: str) -> Kin | None:
    """Return who a word for a relative means; None for a name."""
    found = KIN.get(_mine(normalise(word)))
    if found is None or found.pair:
        return None
    if found.subject is Subject.CHILD:
        return {Sex.FEMALE: Kin.DAUGHTER, Sex.MALE: Kin.SON, None: Kin.OTHER}[found.sex]
    return next((each for each in Kin if each.value == found.subject.value), Kin.OTHER)


def _mine(said: str) -> str:
    word = _OF_MINE.sub("", said.strip()).strip()
    return "" if word in _NOBODY or said in _NOBODY else word


def _written(code: str) -> str:
    """Return a code as it was given out."""
    plain = re.sub(r"[\s-]", "", code).upper()
    return f"{plain[:5]}-{plain[5:]}"
