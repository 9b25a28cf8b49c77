"""What the rest of a message does to a diet: 吃素 on some days, milk that upsets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from core.person import Diet
from core.reading.diet.words import Remark
from core.reading.pattern import Pattern
from core.reading.sentences.clauses import Sentence
from core.reading.words import Hit

Meaning: TypeAlias = Diet | Remark

_AT_TIMES = Pattern(
    "(?:禮拜|星期|週|周)[一二三四五六日天][^,。!? ]{0,4}(?:吃素|不吃肉|吃齋|素)"
    "|(?<![十初])[一二三四五六日]{2,4}(?:吃|呷)[素齋]|初[一二三九]"
    "|(?<![一二三四五六七八九])十六(?![歲年個])|[吃呷]素一[天日餐次]|(?<![一二三四五六七八九])十五(?![歲年個])|早齋|早素"
    "|(?:[今明昨]天|今[日晚]|今仔日|這[週周幾]|這個月|拜拜|拜神|還願|祈福|法會|中元|"
    "七月|普渡)[^,。!? 起開改]{0,4}(?:[吃食呷][素齋]|不吃肉)|(?:偶爾|有時)(?=[^,。!?"
    "\n]{0,6}[吃素齋葷肉魚])|方便素|一餐"
)
_EATS_FISH = Pattern(
    "(?<![不沒])(?<!沒有)(?:吃|愛吃|可以吃|只吃)(?:魚(?!過)|海鮮(?!過)|肉)|(?:魚|海鮮"
    "|肉|蝦)類?(?:我|也|都|還是?|照樣)*(?:(?:會|可以|有|能|照|敢)(?:吃|碰)|(?:可以|ok"
    "|沒關係)(?=$|[ ,。!啦喔的]))"
)
_SHELLS = Pattern("^(?!.*魚類?(?:會|也|都|就|吃了|嚴重|很)*過敏).*海鮮")
_FISH_IS_FINE = Pattern(  # 海鮮會過敏 不過魚可以
    "魚類?(?:我|他|她|就|都|是|倒是|本身|的話|反而|也|還)*(?:可以|沒關係|沒差|ok|沒事|沒問題|能吃|敢吃|會吃|有吃|都吃|還好|不會)(?!過敏)"
    "|除了魚"
)
_EATS_SOME = Pattern(
    "(?:會|可以|有|能|都)(?:喝|吃)(?:牛奶|鮮奶|奶|蛋|雞蛋)|蛋奶(?:可以|會|都(?!不|沒))|(?:蛋|奶|蛋奶|奶蛋)(?:有|可以|會|能)(?:吃|喝)?"
)
_EATS_NEITHER = Pattern(
    "(?:不|無|沒有?|(?<!不)[忌戒])(?:吃|碰|沾|喝|用|含)?(?:任何)?(?:蛋[跟和、與]?奶|奶[跟和、與]?蛋)|(?:蛋[跟和、與]?奶|奶[跟和、與]?蛋|奶製?品?(?:跟|和)雞?蛋|雞?蛋(?:跟|和)牛奶)(?:類|製品)?(?:我|也|都|連|全|亦|皆|均|一概|一律)*(?:不|沒|未|無)(?:會|能|敢|在|曾|予)?(?:吃|碰|喝|用|沾|食|取)"
)
_NO_EGG = Pattern("(?:不|沒)(?:能|敢|會)?(?:吃|碰|沾)(?:雞|任何)?蛋(?!糕)")
_NO_MILK = Pattern(
    "(?:不|沒)(?:能|敢|會)?(?:吃|喝|碰|沾)(?:牛奶|鮮奶|鮮乳|奶(?!茶|油)|乳製?品|牛乳)"
)
_OF_ANIMALS = Pattern("葷(?!素)|肉")


_UPSET = Pattern(
    "(?:牛奶|鮮奶|鮮乳|牛乳|奶類|奶製品|乳製品|拿鐵|(?<=[喝吃])奶(?!茶|粉|油|奶|昔|蓋))"
    "(?:不能喝|不行|不敢喝|不太能喝|不太敢?喝|不愛喝|不喝|不合|不習慣|[^。!?;沒不]){0,14}?"
    "(?:拉肚子|拉稀|(?<=[會就都直])拉(?=$|[,。 啦的了到])|腹瀉|瀉肚子|脹氣|(?:肚子|腹肚"
    "|胃)[^,。!?;沒不]{0,4}?(?:痛|疼|不舒服|咕|怪|絞|脹|叫)"
    "|(?<=會)脹(?=$|[,。 啦的])|咕嚕|[落漏烙](?:屎|賽)|挫(?:屎|賽)|[跑衝](?:廁所|茅房)|放屁)"
)


_ONLY_SHELLS = Pattern(  # 海鮮過敏 蝦蟹那種
    "^[^魚所全]*海鮮[^。!?魚最都所全尤像]{0,10}[蝦蟹貝蛤]"
    "[^。!?魚最]{0,6}(?:那[種類些]|類|而已)[^魚最更]*$"
)


def upset(text: str) -> Iterator[Hit[Meaning]]:
    """Yield milk that upsets: 牛奶喝了腹肚就咕嚕叫.

    Args:
        text: Normalised text.
    """
    for found in _UPSET.finditer(text):
        why = _WHY_NOT.match(text, found.start())  # 不喝牛奶 會脹氣: no upset is denied
        start = why.end() if why and _LEFT.search(text, 0, found.start()) else found.start()
        yield Hit(start, found.end(), Diet.LACTOSE_INTOLERANT)


_LEFT = Pattern("(?:不|沒)(?:能|敢|太敢|可以|想|愛)?(?:喝|吃|碰)$")
_WHY_NOT = Pattern("[^,。!? ]{1,4}[ ,。]+")


def _eats_meat_after_all(sentence: Sentence, hits: list[Hit[Meaning]]) -> bool:
    """Say whether meat is told of behind 吃素: 家裡吃素但我在外面吃葷."""
    seen = False
    for hit in hits:
        meat = hit.meaning is Remark.MEAT_EATER and _OF_ANIMALS.search(
            sentence.text, hit.start, hit.end
        )
        elsewhere = sentence.is_of_another(hit.start)
        if meat and seen and not elsewhere and not sentence.is_denied(hit.start, hit.end):
            return True
        seen |= hit.meaning is Diet.VEGETARIAN
    return False


def _eats_neither(text: str) -> bool:
    """Say whether neither egg nor milk is taken: 蛋奶不碰, 不吃蛋不喝牛奶."""
    if _EATS_NEITHER.search(text):
        return True
    return _NO_EGG.search(text) is not None and _NO_MILK.search(text) is not None


def _put_right(stated: list[Diet], text: str) -> list[Diet]:
    """Drop what the rest of the sentence takes back: 吃素 on some days, 全素 with milk."""
    if _AT_TIMES.search(text):
        return [each for each in stated if each not in {Diet.VEGETARIAN, Diet.VEGAN}]
    if _EATS_FISH.search(text):
        return [each for each in stated if each is not Diet.VEGETARIAN]
    if Diet.VEGETARIAN in stated and _eats_neither(text):
        return [Diet.VEGAN if each is Diet.VEGETARIAN else each for each in stated]
    if Diet.VEGAN in stated and _EATS_SOME.search(text):
        return [Diet.VEGETARIAN if each is Diet.VEGAN else each for each in stated]
    return stated


def _eats_fish_of_the_sea(text: str) -> bool:
    """Say whether of what comes from the sea only the shells are not borne: 海鮮過敏 魚可以."""
    fine = _FISH_IS_FINE.search(text) or _ONLY_SHELLS.search(text)
    return _SHELLS.search(text) is not None and fine is not None


def settled(stated: list[Diet], hits: list[Hit[Meaning]], sentence: Sentence) -> list[Diet]:
    """Return the diets stated, as the rest of the sentence leaves them.

    Args:
        stated: The diets that the sentence states.
        hits: All that it says of food, in order.
        sentence: The normalised message.
    """
    left = _put_right(stated, sentence.text)
    if Diet.FISH_ALLERGY in left and _eats_fish_of_the_sea(sentence.text):
        left = [each for each in left if each is not Diet.FISH_ALLERGY]
    if _eats_meat_after_all(sentence, hits):
        return [each for each in left if each is not Diet.VEGETARIAN]
    return left
