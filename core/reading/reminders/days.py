"""Days of the week: 平日, 週末不用, 一三五, 週一到週五, 每天; 1 is Monday, 7 Sunday."""

from __future__ import annotations

from dataclasses import dataclass

from core.reading.pattern import Pattern
from core.reading.weekday_names import ENGLISH

WEEK = "(?:週|周|星期|禮拜)"
_WEEK = f"(?:每?個?(?:{WEEK}|拜))"
_DAY = "[一二三四五六日天1-7]"
_NUMBERS = (
    {each: value for value, each in enumerate("一二三四五六日", start=1)}
    | {"天": 7}
    | {str(n): n for n in range(1, 8)}
)
_RANGE = Pattern(rf"{_WEEK}?(?P<from>{_DAY})(?:到|至|~|-){_WEEK}?(?P<to>{_DAY})(?![點歲:0-9個顆])")
_LIST = Pattern(
    rf"(?:{_WEEK}(?P<first>{_DAY}(?:(?:、|,|和|跟|與|及| )?(?:{_WEEK})?{_DAY})*)(?![點:0-9到至次]))"
)
_LISTS = (
    "135",
    "246",
    "67",
    "12345",
    "24",
    "14",
    "25",
    "36",
    "13",
    "35",
)  # 一三五, 二四六, 六日, 一二三四五 …
_PLAIN_LISTS = "|".join("、?".join("零一二三四五六日"[int(day)] for day in days) for days in _LISTS)
_PLAIN = Pattern(
    f"(?<![0-9一二三四五六七八九十百第])(?P<days>{_PLAIN_LISTS})"
    "(?![0-9一二三四五六七八九十百點歲個次顆好樓號年月週])"
)
_WORDS = (
    (
        Pattern("每天|天天|每日|每一天|全週|(?<![a-z])(?:every ?day|daily)(?![a-z])"),
        (1, 2, 3, 4, 5, 6, 7),
    ),
    (
        Pattern("平日|工作日|上班日|上班時間|週間|平常日|(?<![a-z])weekdays?(?![a-z])"),
        (1, 2, 3, 4, 5),
    ),
    (Pattern("週末|周末|週休(?:二日)?|假日|(?<![a-z])weekends?(?![a-z])"), (6, 7)),
)
_EVERY = (1, 2, 3, 4, 5, 6, 7)
_NOT_AFTER = Pattern(
    r"(?:都|就|可以|也|那天|先|我|想|會|讓我|放假|休假)*(?:不用|不要|不必|別|休息|除外|免|跳過|先不|暫停)"
)
_NOT_BEFORE = Pattern("(?:除了|除|扣掉|不含|不包括|排除)(?:每個?)?$")
_DENIED_IN_ENGLISH = Pattern("n't|(?<![a-z])(?:not?|except|skip|off|without|stop|cancel)(?![a-z])")
_NO_TIME = Pattern(  # 平日太忙了, 上班日要上班: why those days are not meant
    "(?:都|就|會|比較|要|我|上班|工作|早上|白天|實在|真的)*"
    "(?:(?:太|很|好|超)?(?:忙|累|趕)|沒空|沒有空|沒時間|沒辦法|要上班|上班(?!前|時|後|的|日)"
    "|不行|不方便)"
)
_NOT_EVERY = Pattern("(?:不要|不用|不必|不是|別|不需要)$")
_BEGINNING = Pattern(  # 從下週一開始每天: every day, from then on
    "(?:從|自|由)?[這下]個?(?:週|周|星期|禮拜)[一二三四五六日天]?(?:起|開始)"
)
_OTHER = Pattern(
    "隔天|隔日|每隔|[兩二三2-9]天一次|每[兩二三2-9]天|(?:這|下|上)(?:個)?(?:週|周|星期|禮拜)"
)


def _span_days(first: int, last: int) -> tuple[int, ...]:
    """Return the days from one to another, over the week's end where need be."""
    return tuple(sorted({(first - 1 + step) % 7 + 1 for step in range((last - first) % 7 + 1)}))


def day_places(text: str) -> list[tuple[int, int, tuple[int, ...]]]:
    """Return each place where days are said, with the days."""
    places: list[tuple[int, int, tuple[int, ...]]] = []
    for match in _RANGE.finditer(text):
        days = _span_days(_NUMBERS[match["from"]], _NUMBERS[match["to"]])
        places.append((*match.span(), days))
    for pattern, group in ((_LIST, "first"), (_PLAIN, "days")):
        for match in pattern.finditer(text):
            if not any(start < match.end() and match.start() < end for start, end, _ in places):
                days = tuple(sorted({_NUMBERS[each] for each in match[group] if each in _NUMBERS}))
                places.append((*match.span(), days))
    if not _DENIED_IN_ENGLISH.search(text):
        places += ENGLISH.places(text)
    for pattern, days in _WORDS:
        places += [(*match.span(), days) for match in pattern.finditer(text)]
    return places


@dataclass(frozen=True, slots=True)
class Days:
    """Days of the week; ``denied`` where some are called off (週末不用)."""

    days: tuple[int, ...]
    denied: bool
    off: tuple[int, ...] = ()  # where only those are named that are called off


def days_said(text: str) -> Days | None:
    """Return the days said (1..7), or None.

    隔天 and this week's days have no such list: None.
    """
    text = _BEGINNING.sub("", text)
    if _OTHER.search(text):
        return None
    places = day_places(text)
    if not places:
        return None
    wanted: set[int] = set()
    unwanted: set[int] = set()
    for start, end, days in places:
        if days == _EVERY and _NOT_EVERY.search(text[max(0, start - 4) : start]):
            continue
        denied = _NOT_AFTER.match(text, end) or _NOT_BEFORE.search(text[max(0, start - 4) : start])
        if denied or not _NO_TIME.match(text, end):
            (unwanted if denied else wanted).update(days)
    kept = (wanted or set(_EVERY)) - unwanted
    off = () if wanted else tuple(sorted(unwanted))
    return Days(tuple(sorted(kept)), bool(unwanted), off) if kept else None


REASON = (
    "(?:都|我|他|她|要|有|得|會)?[^,。!?提再]{0,8}?[ ,。]*(?:所以)?(?:那天|當天)?(?:也|就|都)*"
    "(?<!先)(?:不用|不要|不必|別)(?:叫|提醒|吵|傳|通知)?(?:我|他|她)?[了啦喔]*"
    "(?:[ ,。]*其[他它餘](?:天|日子|時間|的)*(?:都|就|也|還是)*(?:照舊|照常|一樣|正常|不變|照叫"
    "|要)?[了啦喔]*)?$"
)
WEEKDAY = "(?:週|周|星期|禮拜)[一二三四五六日天]"
_OFF_FOR_A_REASON = Pattern(  # 禮拜三我要上課 那天也不用叫: every Wednesday
    f"(?<![下這上個])(?P<day>(?:每個?)?{WEEKDAY})(?![^。!?]*{WEEKDAY}|[、,和跟與及]?[二三四五六日天]){REASON}"
)


_ONCE = Pattern(
    f"(?<![下這上個每])(?P<day>{WEEKDAY})(?![、,和跟與及二三四五六日天])"
    "(?=[^。!?]{0,10}(?:洗牙|看牙|拔牙|植牙|牙醫|回診|看診|看醫|開刀|手術|健檢|體檢|檢查|抽血|疫苗|喜酒|聚餐|同學會"
    "|出國|旅[行遊]|開白內障|照胃鏡|大腸鏡)[^。!?]{0,8}那天)"
)


def off_for_a_reason(text: str) -> str:
    """Return a normalised text with 禮拜三我要上課 那天也不用叫 as 禮拜三那天不用.

    What happens once, 禮拜三洗牙 那天不用, is of this one: 這禮拜三洗牙.
    """
    text = _ONCE.sub(r"這\g<day>", text)
    return _OFF_FOR_A_REASON.sub(r"\g<day>那天不用", text)
