"""Every place in a message where an age is stated, with how sure the words make it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum, auto

from core.reading.births import births
from core.reading.figures import counts_something, has_unit, is_glued, is_glued_before
from core.reading.kinship import WORDS
from core.reading.numerals import Number, numbers
from core.reading.understood import Birth, Context, Span

OLDEST = 120
_NEAR = 16
_YEARS = re.compile(
    r" ?(?P<about>好?幾|多|來|餘|出頭|開外)? ?(?P<unit>(?:足|實|週|周)?[歲碎嵗]|(?:years?|yrs?|y)[-./ ]{0,2}(?:old|o)(?![a-z])|yo(?![a-z]))"
    r"(?P<half>半|多)?(?P<late>左右|上下|出頭|開外|幾|好幾)?"
)
_ABOUT = re.compile(r" ?(?:好?幾|多|來|餘|出頭|開外|上下|左右|旬)")
_MONTHS = re.compile(
    r" ?個?(?P<unit>月|週|禮拜|星期|天)(?:大(?!概)|的(?:寶寶|嬰兒|小孩|男嬰|女嬰)|寶寶|嬰兒|男嬰|女嬰)"
)
_BABY = re.compile("(?:寶寶|嬰兒|小孩|女兒|兒子|baby)(?:今年|現在|才|剛滿?|滿| |,)*$")
_MONTHS_BARE = re.compile("個月(?!身孕|沒|前|後|內|的時間)")
_EVENT = "停經|退休|結婚|生(?!日|病|氣|活)|開刀|骨折|過世|往生|初經|更年期|動手術|中風|跌倒|確診|開始|拿掉|割掉|離婚|懷孕(?!中|了|[0-9一二三四五六七八九十])|沒來|停(?!車|藥)"
_NOT_NOW = re.compile(
    rf"(?:的?時候?(?!常)|那一?年|那時|當時|起|以前|之前|前(?!列)|以後|之後|後(?!天|來)|以上|以下|以內|未滿|為止|生過|就(?:{_EVENT})|才(?:{_EVENT})|就已經?(?:{_EVENT})|開始|時(?!常)|年紀|(?:要|會|可以|才能|能)?領|{_EVENT})"
)
_ADJOINING = re.compile(rf"(?:{_EVENT})")
_NOW_AFTER_ALL = re.compile(
    "停經(?:了|[0-9一二三四五六七八九十兩]+ ?年|好幾?年|很久|,)|停經 ?(?:快|滿|已)|退休了|生理期"
)
_CLASS = re.compile(
    "的?(?:人|老人|長輩|女性|男性|女人|男人|成人|小孩|婦女|民眾|族群|長者|銀髮族|女生|男生|老人家)"
)
_QUESTION = re.compile("嗎|多少|怎麼|可以|需要|該|能不能|要不要|什麼|哪|[?]")
_NOMINAL = re.compile(r"(?:虛歲?|按?農曆|算虛歲)(?:是|:| |今年|有|算|了)*$")
_NOMINAL_AFTER = re.compile(
    r" ?歲? ?[(,]?(?:是|算)?虛(?:歲|(?!歲))(?!:?是? ?[0-9一二三四五六七八九])"
)
_NEXT_YEAR = re.compile(r"明年(?:就|要|才|會|滿|將|即將|可以|剛好|也|是|底|初| )*$")
_YEAR_AFTER = re.compile(r"後年(?:就|要|才|會|滿|將|即將|可以| )*$")
_SOON = re.compile(
    r"(?:下(?:個)?(?:月|週|周|星期|禮拜)|明天|後天|年底|月底|再[^ ,。]{1,4}(?:月|週|周|天|禮拜)|過完?年後?|過幾天|今年要|今年會|今年將|(?<![0-9一二三四五六七八九十])(?:[1-9]|1[0-2]|十[一二]?|[一二三四五六七八九])月(?:底|初|多)?(?=生日|就|要|才|會|將|滿))(?:就|要|才|會|將|即將|便|到|可以|生日| )*(?:滿|變)?$"
    r"|(?:就要|即將|將要|要|將)滿$|快滿$"
)
_NEAR_TO = re.compile(
    r"(?:快要?|將近|接近|逼近|邁入|奔|年近|年約|年過|年逾|超過|(?<!剛)過了?|不到|不滿|未滿|還沒滿?|還沒到|還不到|沒到|大概|大約|約莫|約|差不多|可能|好像|大略|似乎|忘記|也許|印象中?|幾乎|不太確定|不確定|more than|about|around|almost|nearly|over)(?:是|有|到|要|滿|: ?| |也)*$"
)
_BELOW = re.compile("(?:不到|不滿|未滿|還沒滿|還沒|還不到)$")
_MINUS = re.compile(r"(?:(?:^|[ ,。是我])-|負)$")
_RANGE_BEFORE = re.compile(r"[0-9零一二三四五六七八九十](?:歲)?(?:-|~|到|至|或|、|還是)$")
_RANGE_AFTER = re.compile(r"(?:-|~|到|至|或|還是)[0-9一二三四五六七八九十]+ ?歲")
_OTHER_AGE = re.compile(
    "(?:退休|停經|法定|平均|更年期|初經|結婚|生育|領退休金|大腦|骨骼|骨頭|心理|身體|血管|肌肉|體內|骨齡)(?:的)?(?:年紀|年齡|歲數)(?:是|:|為|約|大約|差不多| )*$"
)
_BIRTHDAY = re.compile(" ?歲?(?:的)?生日")
_DENIED = re.compile(r"(?:不是|並非|不要|非)(?:說|她|他|我|才| )*$")
_MISTYPED = re.compile(r" ?歲? ?(?:是)?(?:我)?(?:打錯|寫錯|按錯|說錯|講錯|key錯|打太快|錯了)")
_COMPLETED = re.compile(r"(?:足歲|實歲|實際年齡|實際)(?:是|:| )*$")
_STRONG = re.compile(
    r"(?:今年|現在|目前|已經|年紀|年齡|歲數|高齡|芳齡|實歲|足歲|(?<![a-z])aged?|已)(?:剛好|剛滿|剛|滿|也|都|才|已經?|是|:| |,|了|=|有)*$"
)
_MARKED = re.compile(
    r"(?:打錯|寫錯|按錯|說錯|講錯|錯了|更正|不對|不是|應該|其實)[^0-9零一二兩三四五六七八九十百]{0,5}$|不是[^ ]{0,3}[0-9零一二兩三四五六七八九十百]{1,5}歲?[ ,]{0,2}(?:而|她|他|我|應該|才)?是$"
)
_RIGHT_AFTER = re.compile(r" ?(?:歲)?才(?:對|是)")
_GLUE = r"(?:今年|現在|目前|已經|也|都|才|剛滿|剛|滿|是|有|年紀|年齡| |:|,|=|、|/|(?<=[a-z])'s|is|am|了)*$"
_PERSON_BEFORE = re.compile(
    r"(?:我(?!有)|她|他|俺|本人|自己|女生?|男生?|女性|男性|女的|男的|♀|♂|(?<![a-z])[fm]|i'm|i am|she|he|female|male)"
    + _GLUE
)
_SEX_AFTER = re.compile(r" ?[,/]? ?(?:男|女|♀|♂|(?:f|m|female|male)(?![a-z]))")
_PARTICLE = re.compile(r" ?(?:$|[ ,。!?;、\n)]|[了啦喔哦耶吧呢呀囉囖的欸哩啊嘍咧])")
_LONELY = re.compile(r"(?:^|[ ,。;、/\n])$")
_SOMEBODY = re.compile("男|女|♀|♂|(?<![a-z])(?:f|m|male|female|she|he)(?![a-z])")
_LIFE = re.compile(
    "曬|太陽|停經|吃藥|吃素|都沒有|室內|辦公室|戶外|很少出門|在家|防曬|月經|洗腎|抗凝血"
)
_WORD_AGES = {
    "半百": 50, "花甲": 60, "古稀": 70, "耳順": 60, "知天命": 50, "不惑之年": 40, "而立之年": 30, "耄耋": 80, "耆老": 70,
}  # fmt: skip
_WORDS = re.compile("|".join(_WORD_AGES))
_HALF_YEAR = re.compile("(?<![0-9一二兩三四五六七八九十個大])半歲(?!前|後|以)")
_NEWBORN = re.compile("(?:剛出生|新生兒|剛滿月|(?:未滿|不到|不滿)(?:1|一)(?:足|週|周)?歲)")
_TOO_LONG = 999  # four figures alone are a year, a price, a part of a telephone
_LEAST_BARE = 10  # 今年8, 我8 may be a count; 我12 hardly


class Sure(Enum):
    """How sure the words make an age."""

    EXACT = auto()
    ABOUT = auto()
    IMPOSSIBLE = auto()
    NOMINAL = auto()  # 虛歲: any other statement is better


@dataclass(frozen=True, slots=True)
class Stated:
    """An age stated: completed years, where, how sure; ``denied`` is 不是68."""

    value: int
    span: Span
    sure: Sure = Sure.EXACT
    denied: bool = False
    birth: Birth | None = None
    proposals: tuple[int, ...] = ()
    highest: int | None = None  # of two neighbouring ages


@dataclass(frozen=True, slots=True)
class _Place:
    """A number with what stands around it."""

    number: Number
    before: str
    after: str

    @property
    def value(self) -> int:
        return self.number.value if self.number.value is not None else -1


def _place(number: Number, text: str) -> _Place:
    start, end = number.span.start, number.span.end
    return _Place(number, text[max(0, start - _NEAR) : start], text[end : end + _NEAR])


def _exact(place: _Place, value: int, end: int = 0) -> Stated:
    """State an age, or that it cannot be one."""
    span = Span(place.number.span.start, place.number.span.end + end)
    sure = Sure.EXACT if 0 <= value <= OLDEST else Sure.IMPOSSIBLE
    denied = bool(_DENIED.search(place.before) or _MISTYPED.match(place.after, end))
    return Stated(value, span, sure, denied)


def _about(place: _Place, *proposals: int) -> Stated:
    wanted = tuple(each for each in proposals if 0 <= each <= OLDEST)
    return Stated(place.value, place.number.span, Sure.ABOUT, proposals=wanted)


def _turned(place: _Place, end: int) -> Stated:
    """Count back from a birthday to come, or from the nominal age, to completed years."""
    value, before = place.value, place.before
    nominal = _NOMINAL.search(before) or _NOMINAL_AFTER.match(place.after)
    if nominal:
        return replace(_exact(place, max(value - 2, 0), end), sure=Sure.NOMINAL, highest=value - 1)
    if _NEXT_YEAR.search(before):
        return replace(_exact(place, value - 2, end), highest=value - 1)
    if _YEAR_AFTER.search(before):
        return replace(_exact(place, value - 3, end), highest=value - 2)
    if _SOON.search(before):
        return _exact(place, value - 1, end)
    return _exact(place, value, end)


def _near(place: _Place) -> Stated | None:
    """State an age that is only neared (快五十, 不到65), or None."""
    if not _NEAR_TO.search(place.before) or _SOON.search(place.before):
        return None
    if _BELOW.search(place.before) and place.value == 1:
        return _exact(place, 0)
    if place.before.endswith("過") and _BIRTHDAY.match(place.after):
        return None
    below = _BELOW.search(place.before) or re.search("(?:快|近|邁入|奔)[要到滿]?$", place.before)
    return _about(place, place.value - 1 if below else place.value)


def _with_years(place: _Place, match: re.Match[str], text: str) -> Stated | None:
    """Read a number with 歲 or "years old" behind it."""
    number, rest = place.number, place.after[match.end() :]
    if _OTHER_AGE.search(place.before):
        return None
    if _MINUS.search(place.before):
        return replace(_about(place), sure=Sure.IMPOSSIBLE)
    if number.about or match["about"] or match["late"]:
        return _about(place, *number.about) if not _NOT_NOW.match(rest) else None
    if number.value is None or (is_glued_before(number, text) and not place.before.endswith("-")):
        return None
    if _RANGE_BEFORE.search(place.before) or re.match(
        "(?:-|~|到|至|或|還是)[0-9一二三四五六七八九十]", rest
    ):
        return _about(place, place.value)
    if _NOT_NOW.match(rest) and not _NOW_AFTER_ALL.match(rest):
        return (
            _about(place, place.value)
            if _ADJOINING.match(rest) and "開始" not in rest[:2]
            else None
        )
    if _CLASS.match(rest) and _QUESTION.search(text):
        return None
    return _near(place) or _turned(place, match.end())


def _months(place: _Place, text: str, *, asked: bool) -> Stated | None:
    """Read a baby's age in months, weeks or days."""
    match = _MONTHS.match(place.after)
    baby = _BABY.search(place.before) and _MONTHS_BARE.match(place.after)
    if place.number.value is None or "孕" in text or "胎" in text:
        return None
    if not match and not (baby and (asked or "月" in place.after)):
        return None
    if re.search(r"歲(?:半|又|零| )?$", place.before) or is_glued(place.number, text):
        return None
    months = place.value if (match is None or match["unit"] == "月") else 0
    return _exact(place, months // 12, match.end() if match else len("個月"))


def _bare(place: _Place, text: str, context: Context, *, lonely_ones: int) -> Stated | None:
    """Read a number without a unit, where the words around it or the question make it an age."""
    number, asked = place.number, context.asked == "age"
    if is_glued(number, text) and not _MINUS.search(place.before):
        return None
    near = _near_bare(place, text, asked=asked)
    if near is not None or counts_something(number, text):
        return near
    if number.about:
        return _about(place, place.value, *number.about) if asked else None
    if (
        number.value is None
        or _NOT_NOW.match(place.after)
        or number.typed[0] == "一" == number.typed
    ):
        return None
    if place.value > _TOO_LONG or not _evident(place, text, context, lonely_ones=lonely_ones):
        return None
    if not asked and not _LEAST_BARE <= _turned(place, 0).value <= OLDEST:
        return None
    return _turned(place, 0)


def _near_bare(place: _Place, text: str, *, asked: bool) -> Stated | None:
    """Read 五十幾, 七旬, 快五十 without 歲; they are only asked about, never filled."""
    about = _ABOUT.match(place.after)
    if about and "旬" in about[0]:
        return _about(place)
    known = (
        asked
        or _STRONG.search(place.before)
        or _PERSON_BEFORE.search(place.before)
        or _kin_before(place, text)
        or _has_animal(text)
    )
    if (
        not known
        or place.value < _LEAST_BARE
        or (place.number.value is None and not place.number.about)
    ):
        return None
    if about:
        rest = place.after[about.end() :]
        return _about(place) if not has_unit(replace(place.number, span=Span(0, 0)), rest) else None
    if counts_something(place.number, text):
        return None
    return _near(place) or (
        _about(place, *place.number.about)
        if place.number.about and place.number.value is None
        else None
    )


def _has_animal(text: str) -> bool:
    return "屬" in text or "肖" in text


def _kin_before(place: _Place, text: str) -> bool:
    """Whether a word for a person stands right before a number (我媽68, 阿嬤今年八十五)."""
    del text
    glued = re.search(_GLUE, place.before)
    head = place.before[: glued.start()] if glued else place.before
    last = None
    for last in WORDS.finditer(head):
        pass
    return last is not None and last["kin"] is not None and last.end() == len(head)


def _evident(place: _Place, text: str, context: Context, *, lonely_ones: int) -> bool:
    """Whether the surroundings of a bare number say that it is an age."""
    before, after, asked = place.before, place.after, context.asked == "age"
    single = not place.number.arabic and len(place.number.typed) == 1
    if single and not (_PARTICLE.match(after) and (asked or _STRONG.search(before))):
        return False
    if asked and (_LONELY.search(before) or _PARTICLE.match(after) or place.value >= _LEAST_BARE):
        return True
    if _STRONG.search(before) or _PERSON_BEFORE.search(before) or _kin_before(place, text):
        return True
    if context.asked != "reminder_time" and (
        _MARKED.search(before) or _RIGHT_AFTER.match(after) or _DENIED.search(before)
    ):
        return _LEAST_BARE <= place.value
    if (
        _NEXT_YEAR.search(before)
        or _YEAR_AFTER.search(before)
        or _SOON.search(before)
        or re.search("滿$", before)
        or _NOMINAL.search(before)
    ):
        return True
    return _listed(place, text, lonely_ones=lonely_ones)


def _listed(place: _Place, text: str, *, lonely_ones: int) -> bool:
    """Whether a number is the age in a list: 女 58 很少曬太陽, 68 男, 58/F."""
    if not _LEAST_BARE <= place.value <= OLDEST or not _LONELY.search(place.before):
        return False
    if _SEX_AFTER.match(place.after):
        return True
    if lonely_ones != 1 or not _PARTICLE.match(place.after):
        return False
    somebody = _SOMEBODY.search(text) or any(each["kin"] for each in WORDS.finditer(text))
    return bool(somebody or (place.number.span.start == 0 and _LIFE.search(text)))


def _is_lonely(place: _Place) -> bool:
    return (
        bool(_LONELY.search(place.before) and _PARTICLE.match(place.after))
        and place.number.value is not None
    )


def _judge(place: _Place, text: str, context: Context, *, lonely_ones: int) -> Stated | None:
    months = _months(place, text, asked=context.asked == "age")
    if months is not None:
        return months
    years = _YEARS.match(place.after)
    if years:
        return _with_years(place, years, text)
    return _bare(place, text, context, lonely_ones=lonely_ones)


def _of_births(text: str, context: Context) -> list[Stated]:
    stated = []
    for born in births(text, context):
        sure = Sure.EXACT if 0 <= born.low and born.high <= OLDEST else Sure.IMPOSSIBLE
        denied = bool(_DENIED.search(text[max(0, born.span.start - _NEAR) : born.span.start]))
        stated.append(Stated(born.low, born.span, sure, denied, born.birth, highest=born.high))
    return stated


def _in_words(text: str) -> list[Stated]:
    """Read ages that hold no number: 半歲, 花甲."""
    stated = [Stated(0, Span(*each.span())) for each in _HALF_YEAR.finditer(text)]
    stated += [Stated(0, Span(*each.span())) for each in _NEWBORN.finditer(text)]
    about = [
        Stated(_WORD_AGES[each[0]], Span(*each.span()), Sure.ABOUT)
        for each in _WORDS.finditer(text)
    ]
    return stated + about


def stated_ages(text: str, context: Context) -> tuple[Stated, ...]:
    """Return every age stated in a normalised text, in the order of the text."""
    stated = _of_births(text, context) + _in_words(text)
    taken = [each.span for each in stated]
    places = [_place(each, text) for each in numbers(text) if not _within(each.span, taken)]
    lonely_ones = sum(map(_is_lonely, places))
    judged = (_judge(each, text, context, lonely_ones=lonely_ones) for each in places)
    return tuple(
        sorted([*stated, *(each for each in judged if each)], key=lambda each: each.span.start)
    )


def _within(span: Span, taken: list[Span]) -> bool:
    return any(each.start <= span.start < each.end for each in taken)
