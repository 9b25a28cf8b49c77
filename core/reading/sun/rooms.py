"""Rooms known by what they end in, where sun was asked: 待在諮商室, 控制室裡, 機構的交誼廳坐著."""

from __future__ import annotations

from collections.abc import Iterator

from core.reading.pattern import Pattern
from core.reading.sun.signs import Sign
from core.reading.words import Hit

_ROOM = (
    "(?:室(?![外友溫])|廠(?![外商牌])|店(?![外家街門口])|館(?![外子])|廳(?!外)|房(?![外東客子頂租])|艙|殿(?!外)|航廈|碉堡|坑道|山洞|櫃位|櫃台|塔台|安檢所|雷達站|百貨|賣場|超商|超市"
    "|診間|車間|茶水間|座位|位子|工位|(?:安養|養護|療養|養老|醫|法|戲|劇|書|學)院(?!子)|(?:安養|養護|長照|月子|購物|活動|客服)中心"
    "|(?:事務|公|衛生|研究|診|收容|派出)所(?!以|有)|機構|護理之家|榮家|公所|(?:警|分|藥|郵)局|飯店|產線|流水線|機台|被窩|棉被|電腦|螢幕|駕駛座|監視器|鐵皮屋|儀器|竈腳|佛堂|精舍|寮房|公司|補習班|寺內|寺裡|殿內"
    "|[豬雞鴨鵝牛羊兔畜]舍(?!外)|安親班|攝影棚|棚內|地下[一二三室街樓]|[裡屋室]內|家裡|屋裡|room|office)"
)
_STAY = (
    "(?:(?<![現正實存自好不沒放])在|[待窩關泡守坐躺蹲進住悶躲宅]|困在|顧著?|盯著?|對著|面對|看著?)"
)
_STAYS = Pattern(f"{_STAY}[^ ,。!?外院園埕場邊口田路]{{0,6}}?{_ROOM}[裡內]?面?")
_THERE = Pattern(
    f"{_ROOM}"
    "(?:裡面?|內|底下|前?面?[^,。 外]{0,3}?[站坐待顧窩忙做關躺][著到了一整滿好]"
    "|上班|值班|工作|打工|準備|[讀念唸睡]"
    "|[^,。 外]{0,3}(?:試吃|工讀|店|館|職|專|人)員)"
)


def rooms(text: str) -> Iterator[Hit[Sign]]:
    """Yield where somebody stays under a roof.

    Args:
        text: A normalised answer to the question of sun.
    """
    for pattern in (_STAYS, _THERE):
        for found in pattern.finditer(text):
            yield Hit(found.start(), found.end(), Sign.INSIDE)
