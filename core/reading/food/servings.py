"""What a message says was eaten: 一杯牛奶、半盒板豆腐, each food with its measure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.intake import HUNDRED, MOST_SERVINGS, Serving
from core.reading.numerals import value_of
from core.reading.pattern import Pattern

TOFU = "tofu"
"""豆腐 without a word which: 板豆腐 and 嫩豆腐 differ tenfold, so it is asked."""

FOODS = {
    "canned_mackerel": "(?:水煮)?鯖魚罐頭?",
    "fortified_milk": "強化(?:牛奶|牛乳|乳品|奶)",
    "milk_powder": "(?:高鈣|脫脂|低脂|全脂)?奶粉",
    "milk": "(?:低脂|全脂|脫脂|高鈣|熱|冰|無乳糖)?(?:鮮奶|鮮乳|牛奶|牛乳|保久乳)|拿鐵",
    "yogurt": "(?:無糖|希臘|原味)*(?:優格|優酪乳?)",
    "cheese": "(?:起司|起士|乳酪|芝士)片?",
    "frozen_tofu": "凍豆腐",
    "firm_tofu": "(?:板|傳統|老|木棉|硬)豆腐",
    "silken_tofu": "(?:嫩|盒裝|絹|涼拌嫩)豆腐",
    TOFU: "豆腐(?![乳花])",
    "dried_tofu": "(?:小方|五香|黑|滷)?豆[干乾](?![絲])",
    "soy_milk": "(?:無糖|黑)?豆漿",
    "small_fish": "(?:小魚|丁香魚|魩仔魚)[干乾]?",
    "sesame": "黑?芝麻[粉糊醬]?",
    "kailan": "芥[藍蘭]菜?",
    "amaranth": "[紅白]?莧菜",
    "pak_choi": "青江菜|小松菜",
    "spinach": "菠菜",
    "sweet_potato_leaf": "地瓜葉|番薯葉",
    "water_spinach": "空心菜",
    "broccoli": "青花菜|綠花椰菜?|花椰菜",
    "natto": "納豆",
    "salmon": "鮭魚",
    "mackerel": "鯖魚",
    "saury": "秋刀魚",
    "egg_yolk": "(?:水煮|茶葉|荷包)?(?:雞蛋|蛋黃|蛋(?![糕餅塔捲白糖]))",
}
"""What people call the rows of servings.toml, the longer names first."""

_UNITS = {
    "cup": "[大小]?杯|馬克杯",
    "millilitre": "毫升|ml|cc|c\\.c\\.",
    "bottle": "[大小]?瓶|罐",
    "box": "[大小]?盒",
    "bowl": "[大小]?碗",
    "piece": "[大小]?塊|格",
    "slice": "片",
    "spoon": "[大小湯茶]?匙",
    "handful": "把|撮|小把",
    "portion": "份|盤|把",
    "whole": "[顆個尾條隻粒]",
    "can": "罐",
}
_UNIT = "|".join(f"(?:{words})" for words in _UNITS.values())
_COUNT = r"[0-9]{1,4}(?:\.[0-9])?|[一二兩三四五六七八九十]{1,3}|半|幾"
_MEASURE = rf"(?P<count>{_COUNT})\s?(?:個)?(?P<unit>{_UNIT})(?P<half>半)?(?:的|左右)?\s?"
_BEHIND = Pattern(rf"(?:吃了|喝了|大概|大約|約|有|:|,|、)*\s?{_MEASURE}")
_AHEAD = Pattern(rf"{_MEASURE}$")
_SPAN = 14  # characters before a food in which its measure stands
_NAMES = Pattern("|".join(f"(?P<{food}>{words})" for food, words in FOODS.items()))
_EATEN = Pattern(
    "今天|今早|昨天|早餐|午餐|中餐|晚餐|宵夜|點心|早上|中午|下午|晚上|剛剛?|[吃喝]了|有[吃喝]|[吃喝]過|[吃喝]|記錄|紀錄|加上?|還有"
)
_ATE = Pattern("今天|今早|昨天|[吃喝]了|早餐|午餐|中餐|晚餐|點心|宵夜")
_NOT = Pattern(
    "提醒|過敏|拉肚子|不能[吃喝]|不[敢想要愛喜][吃喝]?|不[吃喝]|沒[有在]?[吃喝]|可以|能不能|要不要|應該|該|建議|推薦|會不會"
    "|嗎|[?]|多少|怎麼|如何|什麼|哪|好不好|夠不夠|幾[杯片盒顆]才|以前|小時候|從來"
)
_ENOUGH = Pattern(  # 我早餐喝了一杯鮮奶,這樣鈣夠不夠: the sum answers it
    "(?P<told>[^?]*[吃喝]了[^?]*?)[ ,。!;]*"
    "(?:請問|那|想問|我)*(?:這樣|這些|今天|加起來|總共|一共|算)+"
    "(?:的|子|下來|起來|吃|有|今天)*"
    "(?:鈣質?|營養|量)?(?:到底|是不是|算|已經|吃|有|會)*"
    "(?:夠不夠|夠了?[嗎沒吧]|足夠嗎|有夠[嗎沒]|有沒有夠|夠了沒"
    "|多少(?:的?鈣)?|幾毫克(?:的?鈣)?|還差多少|還要補多少)[了啊呢呀嗎?。 ]*"
)
_YESTERDAY = Pattern("昨天|昨晚|昨日")


def servings(text: str, *, asked: bool) -> tuple[tuple[Serving, ...], tuple[Serving, ...], int]:
    """Read what was eaten.

    Args:
        text: a normalised message.
        asked: whether the list of servings is open, so that 牛奶一杯 alone is an answer.

    Returns:
        The servings, those of a tofu of which it is not said which, and how many days ago.
    """
    if (summed := _ENOUGH.fullmatch(text)) is not None:
        text = summed["told"]
    if _NOT.search(text) or not (asked or _EATEN.search(text)):
        return (), (), 0
    certain = asked or _ATE.search(text) is not None
    found = tuple(_found(text, certain=certain))[:MOST_SERVINGS]
    known = tuple(each for each in found if each.food != TOFU)
    unsure = tuple(each for each in found if each.food == TOFU)
    return known, unsure, 1 if _YESTERDAY.search(text) else 0


def _found(text: str, *, certain: bool) -> Iterator[Serving]:
    taken = 0
    for match in _NAMES.finditer(text):
        food = match.lastgroup or ""
        ahead = _AHEAD.search(text, max(taken, match.start() - _SPAN), match.start())
        behind = None if ahead else _BEHIND.match(text, match.end())
        if behind and _NAMES.match(text, behind.end()):
            behind = None  # 牛奶、一盒優格: the box is the next food's
        measure = ahead or behind
        if measure is None:
            if certain:
                yield Serving(food, "")
            continue
        taken = max(measure.end(), match.end())
        yield Serving(food, _unit(measure["unit"], food), _hundredths(measure))


def _unit(typed: str, food: str) -> str:
    fitting = [unit for unit, words in _UNITS.items() if re.fullmatch(words, typed)]
    if food == "canned_mackerel" and "can" in fitting:
        return "can"
    if "handful" in fitting and food != "small_fish":
        return "portion"
    return fitting[0] if fitting else ""


def _hundredths(measure: re.Match[str]) -> int:
    typed = measure["count"]
    half = HUNDRED // 2 if measure["half"] else 0
    if typed == "半":
        return HUNDRED // 2
    if typed == "幾":
        return HUNDRED
    if typed[0].isdecimal():
        return round(float(typed) * HUNDRED) + half
    return (value_of(typed) or 1) * HUNDRED + half
