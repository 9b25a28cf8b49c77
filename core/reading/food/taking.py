"""What a message says is taken every day: 已經在吃 D3 1000, 鈣片 600 兩顆, 沒有在吃."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.intake import HUNDRED, Product, Salt, Supplement
from core.reading.numerals import value_of
from core.reading.pattern import Pattern
from core.reading.sentences.cuts import blotted

_NAMES = (
    (Product.MULTI, "綜合(?:維他命|維生素)"),
    (Product.K2, "(?:維他命|維生素|vit(?:amin)?)? ?k2|mk-?7"),
    (Product.D3, "(?:維他命|維生素|維|vit(?:amin)?\\.?) ?d3?(?![0-9a-z])|(?<![a-z])d3(?![0-9a-z])"),
    (
        Product.CALCIUM,
        "碳酸鈣|檸檬酸鈣|海藻鈣|乳酸鈣|鈣[片錠粉丸](?!狀)|(?<![補缺血高元素奶加含])鈣(?![質化])",
    ),
)
_NAME = Pattern("|".join(f"(?P<{product}>{words})" for product, words in _NAMES))
_D = "(?:維他命|維生素|維|vit(?:amin)?\\.?)? ?d3?(?![0-9a-z])"
_ACTIVE = (
    "(?:(?:骨化|鈣化|鈣)三醇|阿法骨化醇|羅鈣全|萬爾法|溉純|rocaltrol|calcitriol|alfacalcidol"
    "|one[- ]alpha)"
)
_MEDICINE_D = Pattern(  # a medicine, and none of the supplements
    f"活[性化][型的]?{_D}|{_ACTIVE}(?:[0-9.]|ug|mcg|微克|[ ,、()]|就|也|是|叫|的|一種)*{_D}"
    f"|{_D}(?:[ ,、()]|就|也|是|叫|的|醫[師生]|開|那種)*(?:活[性化]|{_ACTIVE})"
)
SALTS = (
    (Salt.CARBONATE, Pattern("碳酸")),
    (Salt.CITRATE, Pattern("檸檬酸")),
    (Salt.ELEMENTAL, Pattern("元素鈣|鈣含量|含鈣|elemental")),
)
NUMBER = r"[0-9]{1,3}(?:,[0-9]{3})|[0-9]{2,6}|[一二兩三四五六七八九十百千萬]{2,6}"
_UNIT = r"\s?(?P<unit>iu|i\.u\.|國際單位|單位|mg|毫克|ug|mcg|µg|μg|微克|g(?![a-z])|公克)?"
_AMOUNT = Pattern(rf"(?P<number>{NUMBER})(?![0-9年歲號:點]){_UNIT}")
_PIECES = Pattern(
    r"(?P<count>[0-9]{1,2}(?:\.5)?|[一二兩三四五六七八九十]{1,2}|半)\s?(?:顆|粒|錠|片|包|匙|次|滴|個)(?P<half>半)?"
)
_ONE = Pattern(
    "(?:每|一|1)\\s?(?:顆|粒|錠|片|包)$|(?:每|一|1)\\s?(?:顆|粒|錠|片|包)\\s?(?=(?:是|有|約|含)?\\s?[0-9])"
)
_COUNTED = Pattern(rf"(?:{NUMBER})\s?(?:mg|毫克)?\s?[一1]\s?(?:顆|粒|錠|片|包)")
_STILL = "(?:都|就|也|再|還|固定|每天|有)*(?:在)?(?:吃|服用|補充|補)"
_GOES_ON = Pattern(
    "(?:已經?|目前|現在|平常|平時|本來|原本|一直|固定|早就|長期|我都)"
    f"{_STILL}|有在?(?:吃|補|服用)|正?在(?:吃|補充|服用)"
)
_DAILY = Pattern(
    f"(?:每天|每日|天天|另外|還有?){_STILL}"
    "|(?:一天|每天|每日|早晚)(?:各)?(?:吃)?[0-9一二兩三四半]+(?:顆|粒|錠|片|包)"
)
_NOTHING = Pattern(
    "(?:目前|現在|平常|我|都|也|他|她|媽媽?|爸爸?)*(?:都)?(?:沒有?|無|不)(?:在|有)*(?:吃|補|服用)(?:任何)?(?:的)?(?:補充品|保健品|鈣片|鈣|維他命d?3?|維生素d?3?|和|跟|或|也|、|,|這些|什麼|東西|保健食品)*(?:了|啊|耶|喔)?"
)
_NO = Pattern("(?:都)?(?:沒有?|無|沒)(?:在)?(?:吃|補)?(?:了|啊|耶|喔|欸)?")
_ASKS = Pattern(
    "[?]|嗎|多少|幾[顆粒錠]|可以|能不能|要不要|該|需要|怎|如何|什麼|哪|好不好|夠不夠|會不會|提醒|忘"
)
_WHETHER = Pattern(  # 我有在吃可邁丁可以吃鈣片嗎: no calcium is taken
    "(?:可不可以|可以|能不能|能|要不要|需不需要|需要|該不該|適合|適不適合)"
    "(?:再|也|一起|同時|跟著|另外|多|加)*(?:吃|補|服用|配|喝)[^,。!? ]{0,10}(?=嗎|呢|[?]|$)"
)
_PAST = Pattern(
    "以前|之前|曾經?|停了|沒再|不再|停掉|打算|想要?買|想吃|準備|考慮|如果|聽說|朋友|鄰居"
)
_PERIODS = (
    (7, Pattern("每個?(?:週|周|星期|禮拜)|一(?:週|周|個?星期|個?禮拜)")),
    (30, Pattern("每個?月|一個月")),
    (2, Pattern("隔天|每兩天|兩天")),
)
_RARELY = Pattern("偶爾|有時|打針|想到才")
_UNWELL = Pattern(
    "噁心|想吐|口渴|很渴|一直渴|尿多|多尿|頻尿|便秘|便祕|意識混亂|心律不整|沒胃口|食慾不振"
)
_NEAR = 16  # characters behind a name in which its amount stands
_LARGEST = {Product.CALCIUM: 5000, Product.D3: 300_000, Product.K2: 1000, Product.MULTI: 0}
_SMALLEST = {Product.CALCIUM: 50, Product.D3: 100, Product.K2: 10, Product.MULTI: 0}


def taking(text: str, *, asked: bool) -> tuple[Supplement, ...] | None:
    """Read what is taken every day.

    Args:
        text: a normalised message.
        asked: whether this was asked, so that D3 1000 alone, or 沒有, is an answer.

    Returns:
        What is taken, () for nothing at all, None where nothing is said of it. An amount that
        cannot be one (or is not said, or is not of every day) is None: it is asked for.
    """
    if asked and _NO.fullmatch(text.strip(" ,。!~")):
        return ()
    if _NOTHING.fullmatch(text.strip(" ,。!~")) and (asked or _NAME.search(text)):
        return ()
    text = blotted(_WHETHER, blotted(_MEDICINE_D, text))
    found = tuple(_found(text))
    if not found or _PAST.search(text) or "提醒" in text or "剛" in text:
        return None
    going_on = asked or goes_on(text)
    told = going_on or (_is_list(text, found) and not _ASKS.search(text))
    return found if told and not _denied(text) else None


_IN_ANY_WAY = (
    "(?:的|了|我|也|都|還|已經|早就|現在|目前|先|就|可以|請|幫我|醫[師生]|叫我?|說|這個|那個|[ ,])*"
)
_NOT_TAKEN = Pattern(
    "(?:還沒有?|沒有?|不再?|未|停|停掉)(?:在|有|要|再)*(?:吃|補|服用)?(?:了|過|任何|那個|這個|的)*$"
)
_STRUCK = Pattern(
    f"{_IN_ANY_WAY}(?:刪掉|刪除|拿掉|去掉|停(?:了|掉|吃|用)|不(?:再)?(?:吃|補)(?!夠|完|到)"
    "|(?:還沒|沒)(?:有|在)*(?:吃|補|買))"
)
_PLAINLY = Pattern("刪|拿掉|去掉|停|從來|從沒|寫錯|記錯")
_OF_TODAY = Pattern(
    "今[天早晚日]|昨|早上|中午|晚上|剛|忘|等|這次|飯|一顆|嗎|[?]|會不會|可以不|以前"
)


def no_more(text: str, *, plainly: bool = False) -> frozenset[Product]:
    """Return what is said not to be taken: 我還沒有吃鈣片, 鈣片刪掉 我沒吃, D3醫生叫我停了.

    Empty where a day is told of, or a dose: 今天鈣片還沒吃 is of today alone.

    Args:
        text: a normalised message.
        plainly: whether only what is struck out counts, as while a reminder waits.
    """
    if _OF_TODAY.search(text) or (plainly and not _PLAINLY.search(text)):
        return frozenset()
    return frozenset(
        Product(each.lastgroup or "")
        for each in _NAME.finditer(text)
        if _NOT_TAKEN.search(text, 0, each.start()) or _STRUCK.match(text, each.end())
    )


def goes_on(text: str) -> bool:
    """Say whether something is told to be taken again and again.

    每天吃 8000 會怎樣 asks about it: nobody takes it for sure.
    """
    eats = re.search("[吃補]|服用", text) is not None
    often = _period(text) > 1 and not _ASKS.search(text)
    daily = _DAILY.search(text) is not None and not _ASKS.search(text)
    return _GOES_ON.search(text) is not None or daily or (eats and (often or unwell(text)))


def is_list_of_several(text: str) -> bool:
    """Say whether several things are counted, as our question does: 鈣片 600 一顆,D3 800.

    One alone (鈣片 600 一顆) may be what its label says.
    """
    if _COUNTED.search(text) is None:
        return False
    return len({each.product for each in taking(text, asked=False) or ()}) > 1


def unwell(text: str) -> bool:
    """Say whether signs of too much calcium are told, not asked about."""
    return _UNWELL.search(text) is not None and not re.search("會不會|會.{0,4}嗎|怕|擔心", text)


def _denied(text: str) -> bool:
    return re.search("(?:沒有?|不|別|未)(?:在|再)?(?:吃|補|服用)", text) is not None


def _is_list(text: str, found: tuple[Supplement, ...]) -> bool:
    """Say whether a message is only names with amounts and pieces: 鈣片 600 兩顆."""
    if any(each.amount is None for each in found):
        return False
    rest = text
    for pattern in (_NAME, _AMOUNT, _PIECES):
        rest = pattern.sub("", rest)
    return (
        re.fullmatch(
            "(?:我的?|吃|一天|每天|每日|一?[顆粒錠]|和|跟|加|還有|各|的|了|[ ,、。+!])*", rest
        )
        is not None
    )


def _found(text: str) -> Iterator[Supplement]:
    names = list(_NAME.finditer(text))
    for place, name in enumerate(names):
        end = names[place + 1].start() if place + 1 < len(names) else len(text)
        start = names[place - 1].end() if place else 0
        yield _supplement(name, text[start : name.start()], text[name.end() : end], text)


def _supplement(name: re.Match[str], ahead: str, behind: str, text: str) -> Supplement:
    product = Product(name.lastgroup or "")
    salt = next((salt for salt, words in SALTS if words.search(name[0] + behind)), None)
    amount = _amount(product, behind[:_NEAR]) or _amount_ahead(product, ahead)
    if amount is not None:
        amount = None if _RARELY.search(text) else -(-amount // _period(text))
    salt = salt if product is Product.CALCIUM else None
    return Supplement(product, amount, _pieces(behind, ahead), salt)


def _period(text: str) -> int:
    """Return over how many days an amount is spread."""
    return next((days for days, words in _PERIODS if words.search(text)), 1)


def _amount_ahead(product: Product, ahead: str) -> int | None:
    """Return the amount of 1000 IU 的 D3: before a name only with its unit."""
    match = re.search(
        rf"(?P<number>{NUMBER})\s?(?P<unit>iu|國際單位|單位|mg|毫克|ug|mcg|µg|微克)\s?的?\s?$",
        ahead,
    )
    value = number(match["number"]) if match else None
    fits = match is not None and value is not None and _fits(product, value, match["unit"])
    return value if fits else None


def _amount(product: Product, behind: str) -> int | None:
    for match in _AMOUNT.finditer(behind):
        value = number(match["number"])
        if value is not None and _fits(product, value, match["unit"] or ""):
            return value
    return None


def _fits(product: Product, value: int, unit: str) -> bool:
    """Whether a unit is the product's own: µg of D3 are never turned into IU here."""
    units = {
        Product.CALCIUM: ("", "mg", "毫克"),
        Product.D3: ("", "iu", "i.u.", "國際單位", "單位"),
        Product.K2: ("", "ug", "mcg", "µg", "μg", "微克"),
        Product.MULTI: (),
    }[product]
    return unit in units and _SMALLEST[product] <= value <= _LARGEST[product]


def number(typed: str) -> int | None:
    """Return a number as it stands on labels: 1,000, 兩千, 一萬."""
    plain = typed.replace(",", "")
    if plain.isdecimal() and plain.isascii():
        return int(plain)
    if plain.endswith("萬"):
        head = value_of(plain[:-1]) if plain[:-1] else 1
        return None if head is None else head * 10_000
    return value_of(plain) if set(plain) & set("百千") else None


_A_DAY = Pattern(
    "(?:一天|每天|每日|都)(?:都|要|固定)?吃?(?P<count>[0-9]|[一二兩三四半])(?:顆|粒|錠|片|包)(?:的)?$"
)


def _pieces(behind: str, ahead: str) -> int:
    """Return the pieces a day in hundredths; one where none are said."""
    before = _A_DAY.search(ahead)
    if before:
        typed = before["count"]
        return HUNDRED // 2 if typed == "半" else (value_of(typed) or 1) * HUNDRED
    counts = [
        match
        for match in _PIECES.finditer(behind)
        if not _ONE.search(behind[match.start() : match.end() + 6])
        or re.search("(?:一天|每天|每日|吃)\\s?$", behind[: match.start()])
    ]
    if not counts:
        return HUNDRED * (2 if re.search("早晚", behind) else 1)
    match = counts[-1]
    half = HUNDRED // 2 if match["half"] else 0
    typed = match["count"]
    if typed == "半":
        return HUNDRED // 2
    each = (
        round(float(typed) * HUNDRED) if typed[0].isdecimal() else (value_of(typed) or 1) * HUNDRED
    )
    several = 2 if re.search("早晚各?", behind) else 3 if re.search("三餐", behind) else 1
    return (each + half) * several or HUNDRED
