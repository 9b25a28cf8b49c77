"""Birth years and birthdays, of the Republic (民國47年次) or of our era (1961年生)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from core.reading.numerals import value_of
from core.reading.pattern import Pattern
from core.reading.understood import Birth, Context, Span

REPUBLIC = 1911  # 民國1年 is 1912
_N = "[0-9零一二三四五六七八九十百廿卅卌]"
_DATE = (
    rf"(?: ?(?P<month>{_N}{{1,3}}|正) ?月(?:份)?(?: ?初?(?P<day>{_N}{{1,3}}) ?[日號]?)?)?"
    r"(?:年?[底初中尾])?(?P<born> ?(?:次|年?出?生|生日|年次)(?!小孩|孩子|了|產|病|過))?"
)
_EVENT = (
    "停|[搬嫁娶移蓋考]|我們|我家|當兵|畢業|入伍|離|那(?:時|陣|個時)|退休|結婚|開刀|骨折|手術|生|懷|確診|發|中風|跌|過世|時|的時候|開始|起|就|那年"
    "|大|買|到|前|後|以"
)
_ANY_FIGURE = Pattern(_N)  # one stands in every year
_REPUBLIC = Pattern(rf"民國? ?(?P<before>前)?(?P<year>{_N}{{1,4}}) ?年(?P<kind>次)?" + _DATE)
_ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988}
_OF_AN_ERA = Pattern(  # 昭和18年生: as elders of Taiwan say it
    rf"(?P<era>{'|'.join(_ERAS)}) ?(?P<year>{_N}{{1,3}}) ?年(?P<kind>次)?" + _DATE
)
_COHORT = Pattern(
    rf"(?<!{_N})(?<![早晚慢第同差前後小大多少.壹貳參肆伍陸柒捌玖拾])(?P<year>{_N}{{1,4}})(?:年次|年生(?!小孩|孩)|年出生"
    "|(?<=(?:19|20)[0-9]{2})生(?=$|[ ,。的啦喔]))"
    "(?:的?[ ,]?(?P<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]) ?月(?:份)?"
    "(?:出?生|生日|的|$|[ ,。]))?"
)
_CHRISTIAN = Pattern(
    "(?:西元|公元|生於)? ?(?P<year>(?<![0-9])[12][0-9]{3}|[一二][零一二三四五六七八九]{3})年"
    "(?P<kind>次)?" + _DATE
)
_REPUBLIC_BARE = Pattern(  # 我民國62, without 年
    r"民國 ?(?P<year>[0-9]{1,3}|[一二三四五六七八九十百廿卅]{1,4})"
    rf"(?!{_N}| ?[年歲幾多來])"
)
_LISTED = Pattern(  # 我媽 1950年8月 打骨鬆針; 男/1985年7月/內勤
    r"(?:^|(?<=[ ,/、。]))(?P<year>19[0-9]{2})年 ?(?P<month>1[0-2]|[1-9])月(?=[ ,/、。]|$)"
)
_SHORT_MONTH = Pattern(
    rf"(?<![0-9])(?P<year>{_N}{{1,4}})年(?:的|是|[ ,])?(?:生日)?(?:是|在)?"
    rf"(?P<month>{_N}{{1,3}})月(?:份)?"
    rf"(?:(?P<day>{_N}{{1,3}})[日號])?(?P<born> ?(?:出?生|生日)(?!小孩|孩子|了|產|病))?"
)
_COHORT_BEFORE = Pattern(  # 年次49
    f"(?<!{_N})年次[ :是為]{{0,3}}(?P<year>[0-9]{{2,3}}"
    f"|[一二三四五六七八九十百]{{2,4}})(?![0-9年月])"
)
_BORN = Pattern(
    "(?:born(?: in)?|生日|出生(?:年|日期|年月日)?|生於|身[份分]證上?面?(?:寫|登記)?)[ :是]{0,3}"
    rf"(?P<year>[12][0-9]{{3}}(?![0-9])|[0-9]{{2,3}}(?=[-/.年])|{_N}{{2,4}}(?=年))"
    rf"(?:[-/.年] ?(?P<month>{_N}{{1,3}})(?:[-/.月] ?(?P<day>{_N}{{1,3}})?)?)?年?(?![0-9])"
)
_WRITTEN = Pattern(
    r"(?<![0-9/.:-])(?P<year>[0-9]{2,4})[-/.](?P<month>[0-9]{1,2})[-/.]"
    r"(?P<day>[0-9]{1,2})(?![0-9/.:-])(?P<born> ?(?:出?生|生日|次))?"
)
_ALONE = Pattern(  # the whole answer to "how old": 1961, 民國45, 45年的
    rf"(?:是|我|她|他|西元|公元)* ?(?:(?P<year>(?:19|20)[0-9]{{2}}) ?年?"
    rf"|民國? ?(?P<republic>{_N}{{1,4}}) ?年?"
    rf"|(?P<short>[0-9]{{2,3}}|[一二三四五六七八九十百]{{2,4}}) ?年[底初中尾]?)[啦喔哦的吧。!. ]*"
)
_BIRTHDAY_OVER = Pattern(
    "(?<!還沒)(?<!沒)過(?:完|了)?生日了|生日(?:已經|早就|剛剛?|都|今年|也)*(?:過了|過完|過囉|過啦|剛過)"
)
_BIRTHDAY_TO_COME = Pattern(
    "生日(?:都|也|今年)*(?:還沒|還未|未|沒)(?:有)?(?:到|過|來)|(?:還沒|未)(?:過|到)生日"
)
_BORN_ALL_THE_SAME = (  # 民國50年農曆三月, 50年台北出生, 50年的小孩
    "(?!的?(?:農曆|國曆|陰曆|陽曆|舊曆|老人|小孩(?!出|誕))"
    "|[^,。小孩兒女孫生]{1,4}(?:出生|生的|生人))"
)
_BIRTHDAY_IN = Pattern(  # 47年次的 生日在二月
    rf"生日(?:是|在|都?是?在|落在|:| )*(?P<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]) ?月"
    rf"(?:份|(?P<day>{_N}{{1,3}})[日號])?"
)
_AFTER = Pattern(
    rf" ?{_BORN_ALL_THE_SAME}(?:{_EVENT}"
    r"|(?<! )(?! |出世|上班|冬月|年)的?[^\W0-9的男女人屬肖我她他伊俺阮媽爸今現已有沒無停要吃在是])"
)
_EVENT_BEFORE = Pattern(  # 我當兵是民國68年
    "(?:當兵|入伍|結婚|退休|畢業|[嫁娶搬]來?|移民|開店|創業|出社會|來台[灣北中南東]?|生老[大二三]|生小孩|停經|開刀|離婚|買房|蓋)"
    "(?:那年|的?時候?|應該|大概|好像|剛好)*(?:是|在)?(?:西元)? ?$"
)
_NEAR = 14
_SOMEBODY = Pattern("[男女媽爸嬤公婆]|先生|太太")
_BEHIND = Pattern(rf"[ ,/、。]*(?:{_EVENT}|月經|拿掉|沒來)")
_ENDS = Pattern(r" ?(?:[^\w]|[的啦喔耶欸唷齁啊呀了哈呵]|$)")
_MONTHS, _DAYS, _FOUR_FIGURES, _OLDEST = 12, 31, 1000, 130


@dataclass(frozen=True, slots=True)
class Born:
    """A birth that was said, with the completed ages it leaves possible on the day of reading."""

    birth: Birth
    low: int
    high: int
    span: Span


def ages_possible(year: int, month: int | None, day: int | None, today: date) -> tuple[int, int]:
    """Return the lowest and highest completed age of someone born then, on ``today``."""
    oldest = today.year - year
    if month is None or (month == today.month and day is None):
        return oldest - 1, oldest
    had_birthday = (month, day or 1) <= (today.month, today.day)
    return (oldest, oldest) if had_birthday else (oldest - 1, oldest - 1)


def _figure(match: re.Match[str], name: str) -> int | None:
    typed = match.groupdict().get(name)
    return (1 if typed == "正" else value_of(typed)) if typed else None


def _year(match: re.Match[str]) -> int | None:
    year = _figure(match, "year") or _figure(match, "republic") or _figure(match, "short")
    if year is None:
        return None
    if match.groupdict().get("era"):
        return year + _ERAS[match["era"]]
    if match.groupdict().get("before"):
        return REPUBLIC + 1 - year
    return year if year >= _FOUR_FIGURES else year + REPUBLIC


def _born(match: re.Match[str], today: date) -> Born | None:
    year, month, day = _year(match), _figure(match, "month"), _figure(match, "day")
    if year is None or not 1 <= (month or 1) <= _MONTHS or not 1 <= (day or 1) <= _DAYS:
        return None
    low, high = ages_possible(year, month, day, today)
    return Born(
        Birth(year, month, day), max(low, 0) if high == 0 else low, high, Span(*match.span())
    )


def _certain(match: re.Match[str], *, asked: bool) -> bool:
    """Whether a year is a birth: it says so, or nothing behind it says otherwise."""
    groups = match.groupdict()
    if groups.get("kind") or groups.get("born"):
        return True
    if _EVENT_BEFORE.search(match.string, max(match.start() - _NEAR, 0), match.start()):
        return False
    if match[0].startswith("民"):
        return not _AFTER.match(match.string, match.end())
    return asked and bool(_ENDS.match(match.string, match.end()))


def births(text: str, context: Context) -> tuple[Born, ...]:
    """Return the births said in a normalised text, in order of trust; a mere year is none.

    Args:
        text: Normalised text.
        context: ``asked`` "age" lets a lone 1961 or 1961/3/15 be a birth; ``today`` gives the age.
    """
    if _ANY_FIGURE.search(text) is None:
        return ()
    written = _written(text, context, asked=context.asked == "age")
    found = (_born(each, context.today) for each in written)
    return _longest([_settled(each, text, context.today) for each in found if each])


def _written(text: str, context: Context, *, asked: bool) -> Iterator[re.Match[str]]:
    """Yield the places where a birth is written, in order of trust."""
    for pattern in (_COHORT, _COHORT_BEFORE, _BORN, _REPUBLIC_BARE):
        yield from pattern.finditer(text)
    for pattern in (_REPUBLIC, _CHRISTIAN, _SHORT_MONTH, _OF_AN_ERA):
        yield from (each for each in pattern.finditer(text) if _certain(each, asked=asked))
    for each in _WRITTEN.finditer(text):
        if each["born"] or (asked and _plausible(each, context.today)):
            yield each
    if _SOMEBODY.search(text):
        listed = _LISTED.finditer(text)
        yield from (each for each in listed if not _BEHIND.match(text, each.end()))
    if asked and (alone := _ALONE.fullmatch(text)) is not None:
        yield alone


def _settled(born: Born, text: str, today: date) -> Born:
    """Let 生日過了 or 生日還沒到 decide between the two ages that a year leaves."""
    if born.low == born.high or born.birth.month is not None:
        return born
    if (said := _BIRTHDAY_IN.search(text)) is not None:
        month, day = value_of(said["month"]), _figure(said, "day")
        low, high = ages_possible(born.birth.year, month, day, today)
        return replace(born, birth=Birth(born.birth.year, month, day), low=low, high=high)
    if _BIRTHDAY_OVER.search(text):
        return replace(
            born, birth=Birth(born.birth.year, today.month, today.day), low=born.high
        )  # the latest it can have been
    return replace(born, high=born.low) if _BIRTHDAY_TO_COME.search(text) else born


def _plausible(match: re.Match[str], today: date) -> bool:
    born = _born(match, today)
    typed_today = match[0].endswith((f"{today.month}/{today.day}", f"{today.month}-{today.day}"))
    return born is not None and 0 <= born.high <= _OLDEST and not (born.high == 0 and typed_today)


def _longest(found: list[Born]) -> tuple[Born, ...]:
    """Keep the fullest reading of each place: 民國50年3月 over 50年3月; 民國39年生的,10月."""
    kept: list[Born] = []
    for each in sorted(found, key=lambda born: (born.span.start, -born.span.end)):
        if not kept or each.span.start >= kept[-1].span.end:
            kept.append(each)
        elif each.birth.year == kept[-1].birth.year and kept[-1].birth.month is None:
            kept[-1] = replace(each, span=Span(kept[-1].span.start, each.span.end))
    return tuple(kept)
