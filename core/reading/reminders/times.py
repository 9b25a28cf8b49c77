"""When to remind: times and days, read only where the message wants reminding."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from itertools import pairwise, product

from core.reading.found import NOTHING, Found, Readings
from core.reading.pattern import Pattern
from core.reading.reminders.clock import bare_clock, clocks, in_four_figures
from core.reading.reminders.day_hours import Clock
from core.reading.reminders.days import days_said, off_for_a_reason
from core.reading.reminders.half_days import hinted
from core.reading.reminders.hours_wished import BED, MEANT, wished_hours
from core.reading.reminders.told_to import only_told
from core.reading.slips import SLIP
from core.reading.understood import Context, Doubt, Doubtful, Slot, Span

_TIME_AHEAD = (
    "(?=[^,。]{0,6}(?:[0-9一二三四五六七八九十]{1,3} ?[點:時]"
    "|(?<![0-9])[012][0-9][0-5][0-9](?![0-9])))"
)
_AT = "(?:點[半鐘整]?|分|刻|:[0-9]{2})"
_REMIND = Pattern(
    "提醒|叫我|叫她|叫他|喚我|喊我|喊一聲|叫一[下聲]|叫醒我|敲我|嗶我|密我|call ?我|催我|吵我"
    "|鬧鐘|鬧鈴"
    "|通知我|(?:make|change|move|switch|set) (?:it|that) (?:to |at |for )?(?=[0-9])"
    "|(?<![a-z])(?:ping|buzz|nudge|wake|text|message) me"
    "|跟我(?:講|說)一[聲下]|(?:講|說|通知)一聲|傳(?:個)?(?:訊息|簡訊|賴|line)(?:來|給我)|推播"
    "|記得(?:叫|跟我)|幫我記|(?:開始|再|要)叫(?:$|[我她他吧喔啦])|(?<![a-z])(?:remind|alarm)"
    "|(?:點[半鐘整]?|分|刻|:[0-9]{2})(?:才對|才是(?!對)|[啦喔 ,]*不是)"
    f"|(?:^|[ ,])不[是要](?:早上|晚上|中午|下午|[0-9一二三四五六七八九十]{{1,3}}點)[啦喔 ,是而]"
    f"|(?:時間)?改(?:成|到|為|在)?{_TIME_AHEAD}|改成?(?=[^,。]?(?:每?[週周]|星期|禮拜|平日|每天"
    f"|一三五|二四六|六日))"
    "|改成?(?=[^,。]{0,2}(?:早上|中午|下午|傍晚|晚上|睡前|早餐|午餐|晚餐|飯後))"
    f"|(?:換|調|移|挪|延|提前|提早)(?:成|到|至|為){_TIME_AHEAD}|設{_TIME_AHEAD}|訂每[天晚日早]|也要{_TIME_AHEAD}|設(?:定|在|成)|(?:再"
    f"|多)加(?:一個|一次|個|一則)?{_TIME_AHEAD}"
    f"|{_AT}(?:的)?(?:也|還)要?(?:再)?(?:一次|一個)?(?:[喔啦吧了]*$|提醒|叫)"
    f"|{_AT}(?:的)?(?:也|再|多|[幫給]我|還要|請)*加(?:一個|一次|一則|個|一回)"
)
_UNWANTED = Pattern(
    "(?:不要|(?<![性特分])別|不用|不必|取消|停止|關掉|關閉|刪掉?|拿掉)(?:再|每天)?[^,。!? ]{0,8}"
    "(?:提醒|叫我|通知|鬧鐘|推播)|提醒(?:(?!經|月).){0,4}(?:取消|停(?!經)|關(?!節)|刪)"
)
_ILL_TIMED = Pattern(
    "(?<![太要別能])(?<!會不會)(?<!會)太早(?!上|餐|嗎)|(?<![要別能])(?<!會不會)(?<!會)太晚(?!上"
    "|餐|嗎)|太吵"
)
_LEFT_ALONE = Pattern("(?:不要|(?<![性特分])別|不用|不准)(?:再|來|一直)*[吵煩]我")  # 九點以後別吵我
_DAYS_ALONE = Pattern(  # 晚上10點 週六週日不要吵我: those days, and no hour, are left alone
    "(?:[週周六日末]|[期拜][一二三四五六日天]|假日|平日)(?:的話|就|都|也|那兩?天|請| )*"
    "(?:不要|別|不用|不准)(?:再|來|一直)*[吵煩]我"
)
_REPLACED = Pattern("改(?!天)|換(?!我)")
_FROM_NOW = Pattern(
    "(?:小時|分鐘|分|鐘頭|天)(?:後|之後|以後)|等一下|待會|晚一?點(?:再)?(?:提醒|叫)?"
)
_CORRECTION = Pattern(f"不是|{SLIP}|更正")
_FIGURE = Pattern("[0-9]")
_HOURS = (  # what is said without an hour → what to propose, best first
    (Pattern("早餐|早飯|(?<!我)起床後?|睡醒|醒來|早頓|breakfast|吃早"), ("08:00", "07:00")),
    (Pattern("午餐|午飯|中餐|中飯|中晝頓|睡午覺|午睡|午休|lunch"), ("12:30", "13:00")),
    (Pattern("晚餐|晚飯|晚上吃(?:完|飽)|暗頓|dinner|supper"), ("19:00", "18:30")),
    (
        Pattern("飯後|飯前|三餐|餐後|餐前|吃飽|吃完飯|飯吃完|吃過飯|用餐|食飽|呷飽|吃飯"),
        ("08:00", "12:30", "19:00"),
    ),
    (Pattern("清早|清晨|一早|早上|早晨|上午|透早|morning|^早$"), ("08:00", "07:00", "09:00")),
    (Pattern("中午|正午|中晝|noon"), ("12:00", "12:30")),
    (Pattern("下午|午後|下晡|afternoon"), ("15:00", "16:00")),
    (Pattern("傍晚|黃昏"), ("17:30", "18:00")),
    (Pattern("下班|放學|收工"), ("18:00", "19:00")),
    (Pattern("半夜|深夜|午夜|凌晨"), ("23:00", "00:00")),
    (Pattern("晚上|晚間|夜裡|暗時|下暗|evening|night|tonight"), ("20:00", "21:00", "19:00")),
)
_FILLER = Pattern(
    "[ ,。!?;、\n~請幫可以好的吧啦喔哦謝了就要在都每天日和跟與設定時間大概約左右嗎還有是用改成換到"
    "為那鐘平週末上班一二三四五六禮拜星期周至1-7]|提醒|叫|不用|不必|只|除了|除|扣掉|就好"
)
_WISH = ("reminder_time", "reminder_days", "reminder")


def times(text: str, context: Context) -> Readings:
    """Read when to remind, from a normalised text.

    A time counts beside a reminding word (提醒, 叫我, 鬧鐘, 改成 …), as the answer to the question,
    or as a schedule alone (每天早上8點); 我每天早上八點吃藥 tells a habit and fills nothing.

    Returns:
        ``reminder_time`` (the first of ``times``), ``days``; the doubt HOUR_UNSURE or BEDTIME
        with times of day (HH:MM) to propose.
    """
    if not _wanted(text, context):
        return _days_off(text)
    text = _THRICE.sub("三餐 ", text)
    read = days_said(off_for_a_reason(text))
    days = read.days if read else None
    said = wished_hours(text) or _short(text) or _in_figures(text, context)
    if said:
        return _at(text, hinted(text, said), days)
    if _FROM_NOW.search(text) or clocks(text) or _FIGURE.search(text):
        return Readings(days=days)
    doubt = _proposed(text)
    return Readings(doubts=(doubt,) if doubt else (), days=days)


def _in_figures(text: str, context: Context) -> tuple[Clock, ...]:
    """Read hours without 點 or a colon: 8, to "at what time?"; 每天0700提醒我."""
    bare = bare_clock(text) if _asked(context) else None
    return (bare,) if bare else wished_hours(text, in_four_figures(text))


_SHORT = Pattern(  # 提醒 早8晚8
    "(?<![提趁儘盡太最])(?:早|早上|上午|中午|下午|傍晚|晚|晚上) ?"
    "(?:[0-9]{1,2}"
    "|[一二兩三四五六七八九十]{1,3})半?(?![0-9一二三四五六七八九十點:.歲個顆粒次天週月號分小鐘])"
)


def _short(text: str) -> tuple[Clock, ...]:
    """Read hours without 點, where no time is said in full."""
    if clocks(text):
        return ()
    found = ((each, bare_clock(each[0])) for each in _SHORT.finditer(text))
    return tuple(
        replace(clock, span=Span(*each.span())) for each, clock in found if clock is not None
    )


def _wanted(text: str, context: Context) -> bool:
    """Whether a message wants reminding: it says so, it was asked, or it is a schedule alone."""
    unwanted = _UNWANTED.search(text) or (not _asked(context) and _is_ill_timed(text))
    if unwanted and not _REPLACED.search(text):
        return False
    left = _LEFT_ALONE.search(text) and not (_asked(context) and _DAYS_ALONE.search(text))
    if left and not MEANT.search(text):
        return False
    if _asked(context):
        return True
    wanted = _REMIND.search(text) or _schedule_alone(text, context)
    return bool(wanted) and not only_told(text)  # 他昨天叫我九點去拿藥


def _is_ill_timed(text: str) -> bool:
    """Whether 太早 only complains; in 提醒太早 七點比較好 it wishes another hour."""
    found = _ILL_TIMED.search(text)
    return found is not None and not clocks(text[found.end() :])


def _asked(context: Context) -> bool:
    return context.asked in _WISH


def _schedule_alone(text: str, context: Context) -> bool:
    """Whether a message is days and a time with nothing else (每天早上8點), out of the blue."""
    said = clocks(text) if context.asked is None else ()
    if not said or days_said(text) is None:
        return False
    rest = text
    for each in reversed(said):
        rest = rest[: each.span.start] + rest[each.span.end :]
    return not _FILLER.sub("", rest)


def _days_off(text: str) -> Readings:
    """Read the days that stay when some are called off (週末不用提醒)."""
    off = _UNWANTED.search(text) or _ILL_TIMED.search(text) or _LEFT_ALONE.search(text)
    read = days_said(off_for_a_reason(text)) if off else None
    return Readings(days=read.days) if read and read.denied else NOTHING


def _proposed(text: str) -> Doubt | None:
    """Return what to propose where no hour is said: 睡前, 早餐後, 晚上."""
    if BED.search(text):
        return Doubt(Slot.REMINDER_TIME, Doubtful.BEDTIME, ("22:00", "21:30"))
    for pattern, proposals in _HOURS:
        if pattern.search(text):
            return Doubt(Slot.REMINDER_TIME, Doubtful.HOUR_UNSURE, proposals)
    return None


_EITHER = Pattern("或是?|還是|不然|要不|要嘛|(?<![a-z])or(?![a-z])")
_UP_TO = Pattern(" ?(?:到|至|~|-) ?")  # 晚上八點到九點之間
_ANY_OF_THEM = Pattern(
    "[^,。]{0,3}(?:都可以|都行|都好|也行|也可以|也好|也ok|皆可|擇一|其中|選一|哪個|哪一個)"
)

_ANY_TIME = Pattern(
    "[以之]?(?:前|後)[^,。]{0,3}(?:都可以|都行|都好|皆可|隨時)|[以之]?前[吧啦喔]?$"
)  # 九點以前都可以


def _leaves_open(text: str, said: tuple[Clock, ...]) -> bool:
    """Whether two times are offered to choose from: 早上9點或晚上9點."""
    if len(said) < len("早晚"):
        return bool(said) and _ANY_TIME.match(text, said[0].span.end) is not None
    first, last = said[0].span, said[-1].span
    between = _EITHER.search(text, first.end, last.start)
    between = between or _UP_TO.fullmatch(text, first.end, last.start)
    return between is not None or _ANY_OF_THEM.match(text, last.end) is not None


def _open(clock: Clock) -> Doubt:
    proposals = tuple(each.strftime("%H:%M") for each in clock.open_)
    return Doubt(Slot.REMINDER_TIME, Doubtful.HOUR_UNSURE, proposals)


def _over_the_day(text: str, said: tuple[Clock, ...]) -> tuple[Clock, ...]:
    """8點 12點 6點: several that can follow one another on a day in one way only."""
    if not len("早中晚") <= len(said) <= _MOST:
        return said
    between = (text[one.span.end : other.span.start] for one, other in pairwise(said))
    if not all(map(_LISTED.fullmatch, between)):
        return said
    ways = product(*((each.at,) if each.at is not None else each.open_ for each in said))
    fitting = [way for way in ways if all(one < other for one, other in pairwise(way))]
    if len(fitting) != 1:
        return said
    return tuple(replace(each, at=at) for each, at in zip(said, fitting[0], strict=True))


_MOST = 6
_THRICE = Pattern("早[中午]晚(?=[ ,、:])")
"""早中晚 8點 12點 6點: of none of them the evening; as many characters stand in its place."""
_LISTED = Pattern("[ ,、和跟及與]*(?:還有)?(?:早上|上午|中午|下午|傍晚|晚上|早|中|晚)?")


def _at(text: str, said: tuple[Clock, ...], days: tuple[int, ...] | None) -> Readings:
    said = _over_the_day(text, said)
    sure = [each for each in said if each.at is not None]
    if _leaves_open(text, said):
        proposals = tuple(each.at.strftime("%H:%M") for each in sure if each.at is not None)
        return Readings(
            doubts=(Doubt(Slot.REMINDER_TIME, Doubtful.HOUR_UNSURE, proposals),), days=days
        )
    doubts = tuple(_open(each) for each in said if each.at is None)
    found = tuple(Found(Slot.REMINDER_TIME, each.at, each.span) for each in sure[:1])
    every: tuple[time, ...] = tuple(dict.fromkeys(each.at for each in sure if each.at is not None))
    corrects = bool(_CORRECTION.search(text))
    return Readings(found=found, doubts=doubts[:1], times=every, days=days, corrects=corrects)
