"""What is told of a cat or a dog is nobody's illness and nobody's diet: 家裡那隻貓 腎臟也不好."""

from __future__ import annotations

from core.reading.pattern import Pattern
from core.reading.people.nursling import NURSING
from core.reading.sentences.cuts import blotted

_COATED = (
    "[橘黑白黃灰花虎斑三乳牛折耳短長毛賓士波斯布偶暹羅緬因玳瑁流浪野土柴柯貴臘腸獵狼鬥台灣金米]"
)
BREEDS = (
    f"{_COATED}{{1,4}}[貓犬狗]|柴柴|柯基|米克斯|哈士奇|吉娃娃|法鬥|雪納瑞|馬爾濟斯|瑪爾濟斯|博美|約克夏|比熊|邊牧"
    "|拉布拉多|黃金獵犬|臘腸|喵星人|汪星人|英短|美短|倉鼠|天竺鼠|黃金鼠|龍貓|蜜袋鼯|刺蝟|兔兔|兔子|鸚鵡|玄鳳|文鳥"
    "|烏龜|陸龜|蜥蜴|守宮|(?:(?<=[隻養])|(?<=養的))(?:貴賓|西施|巴哥|拉拉|黃金|臘腸|兔|鳥|龜|鼠)"
)
"""By what an animal of a house is called; 貴賓 alone is a guest."""

KINDS = f"貓咪?|狗狗|狗|毛小孩|毛孩子?|寵物|{BREEDS}"
"""Animals of a house, wherever one is named beside a person."""

_HERS = (  # 狗過世了所以在吃抗凝血劑, 小狗絆倒髖骨骨折: what follows is a person's
    "(?:(?!也有|也吃|也在|自己|本身|本人|所以|過世|走了|絆|撞|撲|害|放生)"
    "[^ ,我他她媽爸公嬤婆先太。!?])"
)
_GOES_ON = (
    f"[牠它]{_HERS}*|(?:腎臟?|心臟|肝臟?|眼睛|牙齒?|關節)[^ ,我自本。!?]{{0,2}}也{_HERS}{{0,6}}"
)
_TOLD = Pattern(
    f"(?:(?<![^ ,。!?])|(?:我們?家|家[裡中]|我的?|阮兜)(?:的|養的|有)?|養的"
    "|(?<=[爸媽嬤公婆友事居家])的|(?=[那這]一?[隻條]))"
    f"(?:[那這][一]?|一|有)?(?:[兩三]?[隻條])?[老小]?(?:{KINDS})(?!毛|過敏|皮屑|年){_HERS}+"
    f"(?:[ ,](?:{_GOES_ON}))*"
)
_HERD = Pattern("牧場|酪農|乳[牛羊]|[牛羊]舍|[養飼放餵][了頭群]?[牛羊]|[牛羊]群")
_A_MOTHER = Pattern(f"{NURSING}|寶寶|小孩|孩子|嬰|囡仔|生完|產後|坐月子|退奶|漲奶|脹奶")
_MILKING = Pattern("擠[牛羊]?[奶乳]")
_SIGNS = frozenset("貓狗犬毛寵柴柯斯喵汪鸚兔鼠龜士娃鬥瑞博約熊牧拉黃臘英美鼯蝟鳳鳥蜥宮貴西巴")


def without_pets(text: str) -> str:
    """Return a normalised text of the same length in which what is told of a pet is blotted out."""
    if _HERD.search(text) and not _A_MOTHER.search(text):
        text = blotted(_MILKING, text)
    return text if _SIGNS.isdisjoint(text) else blotted(_TOLD, text)
