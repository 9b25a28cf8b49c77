"""What a message says of a reminder that is set: put it off, rest until a day, go on, these days.

Read only of people who have a reminder: 週末不用 means nothing to anyone else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time, timedelta

from core.reading.durations import minutes_in
from core.reading.hokkien import said_over
from core.reading.lately import lately
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.reminders.answers import asks_of_taken
from core.reading.reminders.clock import clocks
from core.reading.reminders.days import REASON, WEEK, WEEKDAY, Days, days_said, off_for_a_reason
from core.reading.reminders.days_away import days_away, lasts, spans, trip
from core.reading.reminders.resuming import SOON, in_a_week, resumes_on
from core.reading.reminders.told import (
    PART_OF_DAY_OFF,
    is_from_then_on,
    is_part_of_day_off,
    remark,
)

_GOES_ON = Pattern(
    "(?:(?:我)?(?:回來|出院|回國|回家|病好|休息夠|好)了|就|請|可以|幫我|我要|我想|那|好|現在|你|還是|算了"
    "|又|再"
    "|,| )*(?:(?:繼續|恢復|重新開始|開始|重新|打開|開啟|再|再次|再度)"
    "(?:開始|再|繼續|每天|幫我|給我|可以|的)*(?:提醒|叫)(?:我|功能|好了|了|吧|囉|喔)*"
    "|(?:繼續|恢復)(?:了|吧|囉)?"
    "|提醒(?:我)?(?:可以)?(?:再|重新)?(?:打開|開啟|恢復|繼續|開始)(?:了|吧|囉)*)"
)
_TOO = Pattern("也(?:要|提醒|可以|叫)|再?加上?|還要")
_RESTS = Pattern(
    "(?:那|就|我|可以|請|幫我|都|全部|通通|提醒|也|所以)*(?:先|暫時|暫且)(?:幫我|給我|都|通通"
    "|把提醒)?"
    "(?:暫停|停|休息)(?:一下|一陣子|幾天|掉|提醒)*(?:了|吧|就好|好了|喔|啦)*"
    "|(?:那|就|我|可以|請)*(?:這[幾些]天|這陣子|這段時間|這段期間)(?:先|暫時|都|就|我|你|可以|請)*"
    "(?:不用|不要|不必|不需要|免|別)(?:再)?(?:提醒|叫|吵|通知)?(?:我)?(?:了|吧|就好|喔|啦)*"
)
_CLAUSES = Pattern("[ ,。!]+")
_GLANCE = Pattern(
    rf"(?:這|本)個?{WEEK}.{{0,6}}(?:幾天|紀錄|記錄|狀況|吃得|如何|怎麼?樣)|看(?:一下)?這個?{WEEK}"
    rf"|(?:有沒有|有)按時吃|我的[紀記]錄|吃了幾[天次]|看(?:一下)?[紀記]錄"
    "|連續(?:吃|了|第)?.{0,4}幾[天次]|吃了?多少[天次]|達成率|(?:都)?有(?:沒有)?乖乖吃"
    rf"|^(?:我的?)?[這本]個?{WEEK}的?(?:呢)?[?。!]*$|^(?:我的?)?[紀記]錄(?:呢)?[?。!]*$"
)
_MONTH = Pattern(
    "(?P<which>這|本|上)個?月(?:的|我)?.{0,4}(?:幾天|紀錄|記錄|狀況|吃得|如何|怎麼?樣|總結|回顧)"
    "|(?:看(?:一下)?|^)(?P<alone>[這本上])個?月的?(?:呢)?[?。!]*$"
)
_PART = (
    "早上|早晨|上午|中午|下午|傍晚|晚上|睡前|[0-9]{1,2}:[0-9]{2}"
    "|(?:早上|上午|中午|下午|晚上)[^,。那的]{1,4}點半?"
    "|[0-9一二兩三四五六七八九十]{1,3}點(?:半|[0-9]{1,2}分?)?"
)
_DAY_BEFORE = (
    "(?:今天|大後天|後天|明天|[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}[號日]?"
    "|[下這]?個?(?:週|星期|禮拜)[一二三四五六日天])[的 ]*"
)
_DROPPED = Pattern(
    f"^(?:{_DAY_BEFORE})?(?P<part>{_PART})(?:的|那個|那次|那則|那一個|那一次|提醒)+(?:可以)?(?:先)?(?:不要|不用"
    f"|取消|刪掉|拿掉|關掉|停掉)"
    f"|(?:取消|不要|刪掉|拿掉|停掉|關掉)(?P<behind>{_PART})(?:的|那個|那次|那則|那一個"
    f"|那一次)+(?:提醒)?(?:了|吧)?$"
    f"|^(?P<bare>{_PART})(?:就|先|都|也| )*(?:不要|不用|不必|免)(?:再|提醒|叫|吵|我|了|啦|喔|吧)*$"
    "|(?:cancel|remove|drop|delete|stop|no) (?:the )?(?P<english>morning|noon|afternoon|evening"
    "|night)"
    "(?: one| reminder)"
)
_KEPT = Pattern(  # 改成只要早上就好; 週末只要晚上 is of some days alone
    f"(?:^(?:改成?|改為|以後|那就?|就|我|,| )*只(?:需?要|留|剩)(?P<part>{_PART})"
    f"|只(?:需?要|留|剩)(?P<one>{_PART})(?:的|那個|那次|那則|那一個|那一次|提醒)+)"
    "(?:的|那個|那次|提醒)*(?:就好|就可以|就行|我|了|啦|喔|,|。| )*$"
)
_MOVED = Pattern(
    f"^(?:把)?(?P<part>{_PART})(?P<behind>)(?:"
    "(?:的|那個|那次|那則|那一個|那一次|提醒|時間)+(?:請|幫我|想|要|可以|都|,| )*)?"
    "(?:改|換|移|調|挪)(?:成|到|為|至|在)?"
)
_IS = (
    "(?:我?[說講打寫按選]錯了?|抱歉|不好意思|對|是|啊|呃|喔|嗯|欸|不對|不是(?=[啦喔 ,是])"
    "|我是?[說要]|應該|改成?|要|才對|,| )*"
)
_HALF = Pattern(  # 對 下午的, right after a time was set
    f"{_IS}(?:(?P<not>不是)|不是(?:早上|上午|中午|下午|晚上|凌晨|半夜)[的啦了喔 ,]*(?:而?是|要))?"
    "(?:(?P<morning>早上|上午|早晨|清晨|凌晨)|下午|傍晚|晚上|晚間|夜裡)"
    "(?:的|那個|才對|時段|啦|喔|耶|好嗎|,| )*"
)
_AS_IS = Pattern(
    "(?:就|那|好|嗯|,| )*(?:其[他它餘](?:的|天|時間|日子)*|都|全部)*(?:照舊|照常|一樣|不變"
    "|不用改|維持原樣|照原來)"
    "(?:就好|的|了|喔|吧|,| )*"
)
_ONE_DAY = Pattern(
    "(?<!從)(?P<day>今天|今日|今晚|今早|大後天|後天|後日|明天|明日)(?!起|開始|以後)"
    "(?:(?:[^,。!? ]{1,8}[ ,]+)?(?:早上|早晨|上午|中午|下午|傍晚|晚上|睡前)(?:的|那次|那個"
    "|那一次|那餐)*)?"
    "(?:[早晚]上|中午|下午|整天|一整天|先|都|就|的|你|可以|請|那天|一天|也|還是|我)*"
    "(?:不要|不用|不必|別|免|先不|取消|暫停|跳過|休息)(?:再|我的|的|叫)*"
    "(?:提醒|叫我|叫?(?=[了啦喔吧]*(?:[ ,。!]|$))|通知|吵我|傳|一天)"
)
_AND_THAT_DAY = Pattern(  # 明天跟後天不用
    f"(?P<one>今天|今日|{'|'.join(SOON)})(?:跟|和|與|及|還有|到|、|,| )*$"
)
_STILL = Pattern(  # 明天跟後天不用 今天還是要
    "[ ,。]+(?:但是?|不過|可是)?(?:今天|今日|今晚)(?:的|還是|仍然?|一樣|照樣|依然|我)*"
    "(?:要|照常|照舊|照樣)(?:提醒|叫)?我?[了啦喔的。! ]*$"
)
_BOTH_OF_WEEKEND = Pattern(rf"(?P<week>(?:下下|下|這|本)個?{WEEK})六(?P<day>[日天])")
_TWO_DAYS = Pattern("(?P<one>[今明])(?P<other>[明後])[兩二]?天")  # 明後天, 今明兩天
_PARTS = {
    ("早上", "早晨", "上午", "morning"): range(12),
    ("中午", "noon"): range(11, 14),
    ("下午", "afternoon"): range(12, 18),
    ("傍晚",): range(16, 20),
    ("晚上", "睡前", "evening", "night"): range(17, 24),
}
_PART_OFF = Pattern(
    "(?<!到)(?P<part>早上|早晨|上午|中午|下午|傍晚|晚上|睡前)(?:的|那次|那個|那一次|那餐|先|就|都|可以)*(?:不要|不用|不必|不需要|別|免)"
)
_DAYS_ONLY = Pattern(
    "(?:(?<=[一二三四五六日天末])再(?=提醒|叫|通知)|只要|只有|除了|扣掉|以外|之外|每個|週休二日|拜(?=[一二三四五六日天])|改成|改|就好|都|就|不用|不要|不必|休息|提醒|我|了|吧|要|的|可以|才|和|跟|與|到|至"
    f"|、|,|~|-|平日|工作日|週末|周末|假日|上班日|每天|天天|每|{WEEK}|[一二三四五六日天1-7]"
    "|吵|叫|通知|傳|打擾|煩|停|放假|免|別|喔|啦|也|好了|那天|這天|先| )+"
)
_SHIFTED = Pattern(
    "(?:請|幫我|可以|每天|天天|以後|之後|都|[今明][天日晚早]|這次|下次|的|,| )*"
    "把?(?:提醒)?(?:時間)?(?:往|再)?"
    "(?P<way>後延|延後|往後|晚|慢|提早|提前"
    "|往前|早)(?:了|個|延|挪|移|調|到)*(?=[一二兩三四五六七八九十半0-9])"
    "[^,。嗎?]{1,6}(?:小時|鐘頭|分鐘)(?:好了|吧|提醒|叫我|喔|啦)*"
)
_DELAYED = Pattern(
    "(?:can you |could you |please |every ?day |from now on )*(?:delay|postpone|push)(?: back)?"
    "(?: it| them| (?:the|my) reminders?)?(?: back)?(?: by| for)? "
    "(?P<long>(?:half an|an|a|one|[0-9]{1,3}) ?(?:hours?|mins?|minutes?))"
    "(?: (?:today|please|every ?day|from now on))*"
)
_IN_FIGURES = {"half an hour": "30 minutes", "an hour": "1 hour", "one hour": "1 hour"}
_UNTIL = Pattern(
    "(?:(?P<noon>中午|午餐|午飯)|(?P<afternoon>下午)|(?P<dusk>傍晚|下班)|(?P<evening>晚上|晚餐"
    "|晚飯)"
    "|(?P<night>睡前))(?:時|的時候|吃完|後|以後|之後|回家|回去|到家|,| )*(?:再|才|會)(?:來)?"
    "(?:吃|說|提醒|叫|補)"
)
HALF_A_DAY = 12
"""Hours from one to the other of the two that 七點 can mean: the step of such a range."""

_HOUR_OF = {"noon": 12, "afternoon": 15, "dusk": 18, "evening": 20, "night": 22}
_ADDS = Pattern("再加|多加|加一|另外|還要|也要|也提醒|再多")


@dataclass(frozen=True, slots=True)
class Amended:
    """What is to change: ``days`` are 1..7; ``minutes`` to put off; ``resumes`` the first day."""

    minutes: int | None = None
    until: time | None = None  # put off to a part of the day: 晚上再吃
    resumes: date | None = None
    days: tuple[int, ...] | None = None
    days_off: tuple[int, ...] = ()  # 星期三也不要: those, and the others as they are
    days_too: bool = False  # 週末也要: these besides
    adds: bool = False
    goes_on: bool = False
    drops: range = range(0)  # hours whose reminders are not wanted any more: 早上那個不要了
    keeps: range = range(0)  # hours of the one that alone is to stay: 只要早上那次就好
    moves: range = range(0)  # hours whose reminder comes at another time: 早上的改成七點
    off: tuple[date, ...] = ()  # days without: 明天不用提醒, 26號到30號不用
    part: range = range(0)  # hours of that day alone: 26號早上不要提醒
    trip: tuple[date, ...] = ()  # days on which they are away: 出國到下週三
    shift: int = 0  # minutes that every reminder comes later from now on; earlier below 0
    remark: str = ""  # what is told of reminders and changes none: see ``told``
    glances: str = ""  # glance: this week; month, last: this month, last month
    calendar: bool | None = None
    half: range = range(0)  # hours that the time set just now is to lie in: 對 下午的
    as_is: bool = False  # 其他天照舊
    rests: bool = False  # 出國 先停: until asked to go on


DAYS = range(1, 8)
_STOPS = Pattern("停|休息|開始|恢復|繼續|不要|不用|別")
_OFF_ONCE = Pattern(f"(?P<day>(?:下下|下|這)個?{WEEKDAY}){REASON}")  # 下禮拜三我要開刀 那天不用提醒


@lately
def amended(text: str, today: date) -> Amended:
    """Read what a message says of a reminder; where it says nothing, everything is empty."""
    words = _written_out(text)
    told_days, off = _days(words), _days_off(words, today)
    days = told_days.days if told_days else None
    may_resume = days is None and not off and _is_of_no_days(words)
    return Amended(
        minutes=minutes_in(words),
        until=_until(words),
        resumes=resumes_on(words, today) if may_resume else None,
        days=days,
        days_off=told_days.off if told_days else (),
        days_too=_TOO.search(words) is not None,
        adds=bool(_ADDS.search(words)),
        goes_on=any(map(_GOES_ON.fullmatch, (words.strip(" 。!,"), *_CLAUSES.split(words)))),
        drops=_hours(_DROPPED.search(words)),
        keeps=_hours(_KEPT.search(words)),
        moves=_hours(_MOVED.search(words)),
        off=off,
        part=_part(words) if len(off) == 1 else range(0),
        trip=trip(words, today),
        shift=_shift(words),
        remark="" if off else _remark(text, words),
        glances=_glances(words),
        calendar=_calendar(words),
        half=_half(words),
        as_is=_AS_IS.fullmatch(words.strip(" 。!,~")) is not None,
        rests=_rests(words),
    )


def _remark(text: str, words: str) -> str:
    """Of a part of a day tells only what was typed: a reason for a day off would be left out."""
    return PART_OF_DAY_OFF if is_part_of_day_off(normalise(text)) else remark(words)


def _written_out(text: str) -> str:
    """What is said, each day by its own name: 週六日 is 週六跟週日."""
    words = off_for_a_reason(said_over(normalise(text)))
    words = _TWO_DAYS.sub(r"\g<one>天\g<other>天", _STILL.sub("", words))
    return _BOTH_OF_WEEKEND.sub(r"\g<week>六跟\g<week>\g<day>", words)


def _days_off(words: str, today: date) -> tuple[date, ...]:
    """The days of a rest; from a day on, for good, is none."""
    off = days_away(words, today) or _one_day(words, today)
    return () if is_from_then_on(words) and not lasts(words) else off


def _is_of_no_days(words: str) -> bool:
    """Whether no stretch of days, no several and no first of all the later ones are named."""
    return not (spans(words) or _on_several_days(words) or is_from_then_on(words))


def _on_several_days(words: str) -> bool:
    """星期二、四、六再提醒我吃: no rest until Tuesday, but those days."""
    named = days_said(words)
    return named is not None and 1 < len(named.days) < len(DAYS) and not _STOPS.search(words)


def _half(words: str) -> range:
    """Hours of the half of the day that is meant, where nothing else is said."""
    found = _HALF.fullmatch(words.strip(" 。!,~"))
    if found is None:
        return range(0)
    morning = (found["morning"] is None) is (found["not"] is not None)
    return range(HALF_A_DAY) if morning else range(HALF_A_DAY, 24)


def _rests(words: str) -> bool:
    """出國 先停; 我先休息一下 is somebody tired, unless it is said of reminders."""
    told = (each for each in _CLAUSES.split(words) if _RESTS.fullmatch(each))
    return any("休息" not in each or "提醒" in words for each in told)


def _one_day(words: str, today: date) -> tuple[date, ...]:
    """The day, or two in a row, on which nothing is wanted; the rest stays: 明天不用提醒."""
    if (once := _OFF_ONCE.search(words)) is not None:
        day = in_a_week(once["day"], today)
        return (day,) if day else ()
    found = _ONE_DAY.search(words)
    if found is None:
        return ()
    last = SOON.get(found["day"], 0)
    before = _AND_THAT_DAY.search(words, 0, found.start())
    first = SOON.get(before["one"], 0) if before else last
    in_a_row = first + 1 == last
    return tuple(today + timedelta(days=each) for each in ((first, last) if in_a_row else (last,)))


def _hours(found: re.Match[str] | None) -> range:
    """Hours of the one of several reminders that is called off, or comes at another time."""
    if found is None:
        return range(0)
    part = next(each for each in found.groups() if each is not None)
    said = next((hours for parts, hours in _PARTS.items() if part in parts), None)
    if said is not None:
        return said
    at = next(iter(clocks(part)), None)
    if at is None:
        return range(0)
    if at.at is None:  # 七點那個: whichever of the two is set
        return range(at.open_[0].hour % HALF_A_DAY, 24, HALF_A_DAY)
    return range(at.at.hour, at.at.hour + 1)


def _part(words: str) -> range:
    """The one part of a day that is named; none where it is said why: 早上要看醫生."""
    found = _PART_OFF.search(words)
    return next(
        (hours for parts, hours in _PARTS.items() if found and found["part"] in parts), range(0)
    )


def _shift(words: str) -> int:
    """往後延一個小時: 60; 提早半小時: -30; 0 where nothing is shifted."""
    match = _SHIFTED.fullmatch(words.strip(" 。!,"))
    if match is None:
        later = _DELAYED.fullmatch(words.strip(" .!,"))
        return minutes_in(_IN_FIGURES.get(later["long"], later["long"])) or 0 if later else 0
    minutes = minutes_in(words) or 0
    return -minutes if match["way"][0] in "提早" or "前" in match["way"] else minutes


def _until(words: str) -> time | None:
    match = _UNTIL.search(words)
    return time(_HOUR_OF[match.lastgroup]) if match and match.lastgroup else None


def _glances(words: str) -> str:
    """Which days are to be looked at: 這週, 這個月, 上個月; empty where none are."""
    if month := _MONTH.search(words):
        return "last" if "上" in (month["which"], month["alone"]) else "month"
    return "glance" if _GLANCE.search(words) or asks_of_taken(words) else ""


def _calendar(words: str) -> bool | None:
    """Whether a calendar is wanted (行事曆) or wanted no more (取消行事曆)."""
    if "行事曆" not in words and "日曆" not in words:
        return None
    return re.search("取消|不要|停|刪|關|撤", words) is None


def _days(words: str) -> Days | None:
    told = words if _DAYS_ONLY.fullmatch(words) else _called_off(words)
    days = days_said(told) if told else None
    ends_a_rest = days is not None and "再" in told and len(days.days) == 1
    return None if ends_a_rest else days  # 星期一再提醒我; 星期一三五再提醒我 names the days


def _called_off(words: str) -> str:
    """「我禮拜天要睡晚一點 禮拜天不要」: the clause that calls days off, and nothing else."""
    off = (each for each in _CLAUSES.split(words) if _DAYS_ONLY.fullmatch(each))
    return next((each for each in off if (read := days_said(each)) and read.denied), "")
