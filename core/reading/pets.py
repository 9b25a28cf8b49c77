"""What is told of a cat or a dog is nobody's illness and nobody's diet: 家裡那隻貓 腎臟也不好."""

from __future__ import annotations

from core.reading.cuts import blotted
from core.reading.nursling import NURSING
from core.reading.pattern import Pattern

KINDS = "貓咪?|狗狗|狗|毛小孩|毛孩子?|寵物|柴犬|柯基|米克斯|鸚鵡|兔子|烏龜"
"""Animals of a house, wherever one is named beside a person."""

_ANY_KIND = f"{KINDS}|臘腸狗?|土狗|喵星人|汪星人|倉鼠"

_HERS = (  # 狗過世了所以在吃抗凝血劑, 小狗絆倒髖骨骨折: what follows is a person's
    "(?:(?!也有|也吃|也在|自己|本身|本人|所以|過世|走了|絆|撞|撲|害|放生)"
    "[^ ,我他她媽爸公嬤婆先太。!?])"
)
_GOES_ON = (
    f"[牠它]{_HERS}*|(?:腎臟?|心臟|肝臟?|眼睛|牙齒?|關節)[^ ,我自本。!?]{{0,2}}也{_HERS}{{0,6}}"
)
_TOLD = Pattern(
    f"(?:(?<![^ ,。!?])|(?:我們?家|家[裡中]|我的?|阮兜)(?:的|養的|有)?|養的)"
    f"(?:[那這][一]?|一|有)?(?:[兩三]?[隻條])?[老小]?(?:{_ANY_KIND})(?!毛|過敏|皮屑|年){_HERS}+"
    f"(?:[ ,](?:{_GOES_ON}))*"
)
_HERD = Pattern("牧場|酪農|乳[牛羊]|[牛羊]舍|[養飼放餵][了頭群]?[牛羊]|[牛羊]群")
_A_MOTHER = Pattern(f"{NURSING}|寶寶|小孩|孩子|嬰|囡仔|生完|產後|坐月子|退奶|漲奶|脹奶")
_MILKING = Pattern("擠[牛羊]?[奶乳]")
_SIGNS = frozenset("貓狗犬毛寵柴柯斯喵汪鸚兔鼠龜")


def without_pets(text: str) -> str:
    """Return a normalised text of the same length in which what is told of a pet is blotted out."""
    if _HERD.search(text) and not _A_MOTHER.search(text):
        text = blotted(_MILKING, text)
    return text if _SIGNS.isdisjoint(text) else blotted(_TOLD, text)
