"""Bones that broke of little, and height that was lost: 輕輕跌一下就斷, 矮了五公分."""

from __future__ import annotations

from collections.abc import Iterator

from core.person import Condition
from core.reading.health.remarks import Remark
from core.reading.pattern import Pattern
from core.reading.words import Hit

_BONE = "(?:手|腳|腿|骨|腕|肘|臂|髖|踝|肩|腰|椎|肋|鎖骨|尾椎|膝|胯)"
_FELL = "(?<!血壓)(?:跌|摔|滑|絆|踩空|撲倒|仆倒|跋倒|著地|坐空)"
_BROKE = "(?:骨折|斷掉|斷去|斷了|斷過|就斷|裂開|裂掉|裂了|裂過|裂一?[兩二三]?節|裂一條|骨裂)"

FRACTURES_TOLD: tuple[tuple[Condition | Remark, Pattern], ...] = (
    (
        Condition.FRAGILITY,
        Pattern(
            f"(?:咳|打[了個]*噴嚏|彎腰|抱孫|搬東西|輕輕|坐公車|顛一下)[^。!?;沒無不]{{0,8}}?{_BONE}[^。!?;,]{{0,3}}?{_BROKE}"
        ),
    ),
    (
        Condition.FRAGILITY,
        Pattern(
            f"{_FELL}[^。!?;車撞山球沒無不未]{{0,14}}?(?:{_BONE}[^。!?;,]{{0,4}}?{_BROKE}|骨折|就斷|斷手|斷腳|斷腿|斷骨)"
        ),
    ),
    (
        Condition.FRAGILITY,  # 手骨折過 跌倒的
        Pattern(
            f"(?:骨折|{_BONE}{_BROKE})[過了]?[ ,]*(?:是|就|都|因為|走路|自己|不小心"
            "|[去前]年|在[^,。!? 車山場工]{1,4})*"
            "(?:跌倒|滑倒|摔倒|跌一跤|摔一跤|滑一跤|跌的|摔的)(?![^,。!? ]{0,4}[車山])"
        ),
    ),
    (
        Condition.FRAGILITY,  # 骨盆骨折開過刀,輕輕跌一下而已
        Pattern(
            f"(?:骨盆|{_BONE})[^。!?;,沒無不]{{0,3}}?{_BROKE}[^。!?;車撞山球沒無不未]{{0,8}}?(?:輕輕|只是?|才|就)"
            "[^。!?;,車撞山球沒無不]{0,4}?(?:跌|摔|滑|絆)(?:倒|跤|了)*(?:一下|一跤|而已)"
        ),
    ),
    (
        Condition.FRAGILITY,
        Pattern(
            f"(?:脊椎|脊柱|脊骨|腰椎|胸椎|髖部?|髖骨|髖關節|股骨頸?|大腿骨)(?:第?[一二三四五六七八九十兩0-9]+節|的|有|也|都|曾經|曾|被|去|性)*(?:壓迫|壓扁|壓垮|塌陷|塌掉|{_BROKE})"
        ),
    ),
    (
        Condition.FRAGILITY,
        Pattern(
            "骨頭(?:都|有點|很|比較|已經|變|太|也|好像)*(?:鬆鬆|鬆了|鬆掉|很鬆|鬆鬆的|空洞|空空|鬆(?!餅|弛|動|口))"
        ),
    ),
)
_HEIGHT = Pattern(
    "(?:(?:身高|個子)[^,。!?;0-9]{0,4}?(?:少|短|掉)|矮|縮水?)(?:了|掉|去|有|快|大概|將近|至少|超過|差不多|約|足足|整整)*"
    "([0-9]{1,2}(?:\\.[0-9])?|[一二三四五六七八九十兩]|好幾) ?(?:公分|cm|幾?公分)"
)
_FROM_TO = Pattern(
    "(?:身高)?(?:從|由|原本|原來|以前|年輕時?)(?:是|的)? ?(1[3-9][0-9])(?:公分|cm)?[ ,]*"
    "(?:現在|變|變成|縮|縮到|縮水|縮成|剩|只剩|到|降到|矮|矮到|只|量|量起來|是)+ ?"
    "(1[3-9][0-9])"
)
_OF_FAMILY = Pattern(  # 家族史:髖部骨折, 父母曾髖部骨折; of one parent alone it may be who is meant
    "(?:有|曾|過)?(?:家族史?|家裡有人|家人|父母親?|爸媽|雙親|一等親|直系親屬)[^。!?不沒無未否]{0,10}?"
    "(?:髖部?|髖骨|髖關節|股骨頸)[^。!?;,不沒無未]{0,2}?(?:骨折|斷)(?![^。]{0,8}(?:[嗎?沒無否]|-))"
)
_HAS = Pattern("[有曾過]|骨折史")
_THAN = Pattern("比(?!較|以前|年輕|從前|之前|起)[^,。!?]{0,6}$")
_THING = Pattern("[發桌椅褲裙鞋樹車牆屋房床牌櫃弟妹][^,。!?]{0,4}$")
_HARD = Pattern(
    "車|撞|爬山|登山|爬[樹牆高梯]|樓梯|梯子|高處|屋頂|樹上|打球|踢球|滑雪|溜冰|跑步|運動|打架"
)
_NEAR = 12
_SHRUNK = 3  # centimetres (S18_fragility)
_FIGURES = {each: place for place, each in enumerate("一二三四五六七八九十", 1)} | {
    "兩": 2,
    "好幾": 3,
}


def is_of_force(text: str, start: int) -> bool:
    """Whether what stands before a fracture would break any bone: 騎車摔斷手."""
    return _HARD.search(text, *_before(start)) is not None


def of_family(text: str, *, asked: bool) -> Hit[Condition | Remark] | None:
    """Return where a hip that broke in the family is told of: a sign of one's own (S18_fragility).

    Args:
        text: Normalised text.
        asked: Whether the health question was asked; else a lone name of it is a topic.
    """
    found = _OF_FAMILY.search(text)
    if found is None or not (asked or _HAS.search(text, found.start(), found.end() + 2)):
        return None
    return Hit(found.start(), found.end(), Condition.FRAGILITY)


def shrunk(text: str) -> Iterator[Hit[Condition | Remark]]:
    """Yield where a text tells of three centimetres of height lost or more."""
    found = _HEIGHT.search(text)
    if (
        found is not None
        and not _THING.search(text, *_before(found.start()))
        and not _THAN.search(text, 0, found.start())
    ):
        lost = _FIGURES.get(found[1]) or float(found[1])
        if lost >= _SHRUNK:
            yield Hit(found.start(), found.end(), Condition.FRAGILITY)
    found = _FROM_TO.search(text)
    if found is not None and int(found[1]) - int(found[2]) >= _SHRUNK:
        yield Hit(found.start(), found.end(), Condition.FRAGILITY)


def _before(place: int) -> tuple[int, int]:
    return max(place - _NEAR, 0), place
