"""Which of the hours said are wished for reminding: 八點 不對 九點; 六點起床 八點提醒我."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from core.reading.pattern import Pattern
from core.reading.reminders.clock import clocks
from core.reading.reminders.day_hours import Clock
from core.reading.reminders.half_days import hinted
from core.reading.slips import SLIP

MEANT = Pattern("提醒|叫我|叫她|叫他|叫一|喊我|喊一|通知|鬧鐘|設")
BED = Pattern(
    "睡前|睡覺前|臨睡|[要欲]睡的?時候?|上床前|躺平前|睡之前|睏前|[要欲]睏|bedtime|before bed|睡覺時"
)
_TAKEN_BACK = Pattern("(?<![啊喔哦欸呃餵])(?:不是|不要|別|非|不是要)(?:設)?$")
_HABIT = Pattern(  # 早上六點起床, 晚上九點就睡了; but 晚上十點睡前, 七點 運動回來 are wishes
    "(?![ ,][^,。 ]{1,4}(?:回來|結束|回到家))"
    " ?(?:多|左右)?[我她他]?[就才要都會在]*(?:起床|起來|醒|睡|上床|上班|下班|上課|下課|出門|回家"
    "|洗澡|看(?!到)|開會|開門|打烊|關門|運動|散步|吃飯|煮飯|接小孩|回診|看診|出車|發車|出海|出港|出攤|進港|開工|開市|交班|值班|上哨|查房|下田"
    "|門診)(?![^,。 ]{0,5}[前後時完飽]|[^,。]{0,8}那時|就?吃)"
)
_REACHED = Pattern(  # 昨晚看到十一點多, 到家都十一點了: what the hour was, or is, and no wish
    "(?:昨[天晚日夜]|前天|前晚)[^,。!? ]*$"
    "|(?:(?:醫[生師]|門診|牙醫|診所|朋友|客戶|人家|師傅)[^,。!? ]{0,2}約|掛號?到?|預約|約好|有約)"
    "(?:了|好|在|是|的|的是|今天|明天|後天)*$"
    "|(?:到家|回家|回來|睡覺?|上床|躺平)(?:也|常常?|每次)*(?:都|已經|才)"
    "(?:快|要|已經|是|會)*$|[看忙弄聊睡打做玩追滑讀加顧唱開]班?到(?:都|已經|快|晚上|半夜)*$"
)
_TODAY = Pattern("今[天早日]|剛剛|剛才|已經")
_DONE = Pattern(
    "(?:多|左右|就|已經|才|有)*[^,。!? 好]{1,4}(?:過了?|了|完)(?:[啦喔耶,。 ]|$)"
)  # 八點吃過了
_ROUTINE = Pattern(  # what somebody does at an hour of their own, beside the hour wished
    "起床|起來|就?睡(?!前|覺前)|上床|上班|下班|上課|下課|放學|到家|收工|收攤|交班|下哨|出門"
    "|回家|洗澡|開會|運動|散步|爬山|買菜|曬|下田|公園|菜園|游泳|連續劇|看電視|在外面"
    "|煮飯|接小孩|看診|回診|門診|空腹"
    "|(?:吃|喝|服|配)(?:的是|完|了)?(?!鈣|補|d|k|維|保健)[^,。!? ]{0,6}?(?:藥|飯|早餐|午餐|晚餐"
    "|甲狀腺|昂特欣|eltroxin|抗生素|福善美|鐵)|吃(?:飯|早|午|晚)|(?:都在|會|要)(?:吃藥|吃飯)"
)
_CORRECTED = Pattern(  # 晚上八點 不對 九點好了; 八點的改成九點; 晚上十點太晚 九點好了
    r"(?:(?<![別要])太(?:早|晚|趕)(?!上)|不對|(?<![要是可])不[ ,]+|(?:不是|不要)[啦了喔 ,。]+"
    r"|喔不|哦不|啊不|錯了"
    rf"|{SLIP}|更正|算了|不好|等等"
    r"|等一下|還是(?=[^,。]{2,9}(?:好了|吧|好$|啦))"
    r"|(?:的|那個|那次|提醒|要|想|幫我|請|都|先|,| )*[改換移調挪](?:成|到|為|至"
    r"|在)?)[^0-9一二兩三四五六七八九十]{0,6}$"
)
_ROUND = Pattern(  # 六點起床 六點半吃早餐 那七點
    "[我她他]?[就才要都會在]*(?:吃(?:早|午|晚|飯)|去(?:田|公園|運動|市場|上|接|買|菜|山|看|復健"
    "|跳|游|爬"
    "|學|做|拿|散)|接|送|搭|坐車)"
)
_COMES_TO = Pattern("(?:那|就|所以|乾脆|不然|不如)[^,。!? ]{0,6}$")
_SO_BE_IT = Pattern("(?:的時候|左右|整)?(?:再|請|你)*(?:好了|就好|就可以|吧|提醒|叫|通知|嗶|喊)")
_ABOUT = Pattern("(?:外|多|左右|前後|出頭|吧|過後|以後|之後|[ ,。])+")
_AT_WORK = Pattern("下班|上班|上課|下課|放學|上工|收工|交班|值班|打烊|收攤|收店|下哨|開會")
_APART = Pattern("[ ,。]")
_RATHER = Pattern("(?:比較)?(?:好了|好啦|較好|才對)")
_AS_WELL = Pattern("也(?:行|好|可以|ok)")  # 八點四十吧 八點半也行
_ROUNDS_TOLD = Pattern(
    "下班|上班|起來|上課|下課|放學|上工|收工|到家|回家|起床|睡|吃|煮|看|開會|交班|接|送|打烊|收攤"
    "|運動|下哨"
    "|課|值班|輪班"
)
_TOO = Pattern("跟|和|與|還有|也|加|、|再")
_SOON = 60
"""Minutes from what somebody does to when they wish to be reminded: 放學五點 那就五點半."""
_NOON = 12
_AT_THAT = Pattern(  # 四點半我就起來 那時候叫我
    "(?:[那這]個?時候?|同個?時間)(?:就|再|請|幫我|你|可以| )*(?:提醒|叫|通知|喊|設)"
)
_EACH = Pattern("都(?:要|請|幫|得|可以)*(?:提醒|叫|通知|設)|各|分別|兩次|兩個|三次")
_CLAUSE = Pattern(
    r"[,。!?;\n]|(?<![0-9:]) (?![0-9:])|(?<=藥)(?=鈣|d3)|所以|然後|再(?=提醒|叫)"
    "|而且|也?(?=提醒時間|請?幫我設|請(?:在|於)?(?:每天)?[早晚中])"
)
_JUST_BEFORE = 5


def wished_hours(text: str, every: tuple[Clock, ...] | None = None) -> tuple[Clock, ...]:
    """Return the times wanted, without those taken back (不要8點 改早上9點), or of a habit.

    Args:
        text: Normalised text that wants reminding.
        every: The times said in it, where they are written apart (0610).
    """
    every = clocks(text) if every is None else every
    said = _without_rounds(text, _after_correction(text, every))
    kept = tuple(each for each in said if not _is_left_out(text, each))
    wished = _concluded(text, _without_routine(text, _once_each(kept)))
    return _beside(text, said, wished) if len(wished) < len(said) else wished


def _once_each(said: tuple[Clock, ...]) -> tuple[Clock, ...]:
    """「十點再叫我 早上十點」 is one hour, and told."""
    sure = {each.at for each in said if each.at is not None}
    return tuple(each for each in said if each.at is not None or sure.isdisjoint(each.open_))


def _taken_back(text: str, said: Clock) -> bool:
    before = text[max(0, said.span.start - _JUST_BEFORE) : said.span.start]
    return _TAKEN_BACK.search(before) is not None


def _is_left_out(text: str, said: Clock) -> bool:
    return _taken_back(text, said) or _is_habit(text, said) or _is_reached(text, said)


def _is_reached(text: str, said: Clock) -> bool:
    """Whether an hour is only told of an evening: 昨晚看到十一點多; 改 and 叫我 wish."""
    reached = _REACHED.search(text, 0, said.span.start) is not None
    done = _TODAY.search(text, 0, said.span.start) and _DONE.match(text, said.span.end)
    return bool(reached or done) and not MEANT.search(text) and "改" not in text


def _concluded(text: str, said: tuple[Clock, ...]) -> tuple[Clock, ...]:
    """「放學五點 那就五點半」: what it comes to at the end, where a daily round stands before."""
    if len(said) <= 1 or _EACH.search(text):
        return said
    last, before = said[-1], said[-2]
    between = text[before.span.end : last.span.start]
    if _is_nearer(text, before, last):
        return (_carried(before, last),)
    comes_to = _COMES_TO.search(between) or _SO_BE_IT.match(text, last.span.end)
    comes_to = comes_to or (_AT_WORK.search(text, 0, last.span.start) and _APART.search(between))
    told = _ROUNDS_TOLD.search(text, 0, last.span.start)
    return (last,) if comes_to and told and not _TOO.search(between) else said


def _is_nearer(text: str, before: Clock, last: Clock) -> bool:
    """「四點提醒我 三點半好了」, 「三點外 三點半」: the one before, said anew."""
    between = text[before.span.end : last.span.start]
    anew = _RATHER.match(text, last.span.end) is not None
    same = _same_hour(before, last)
    if not (same or (anew and last.at is None)) or _AS_WELL.match(text, last.span.end):
        return False
    return _ABOUT.fullmatch(between) is not None or (anew and MEANT.search(between) is not None)


def _same_hour(one: Clock, other: Clock) -> bool:
    hours = {each.hour for each in (*one.open_, *((one.at,) if one.at else ()))}
    others = {each.hour for each in (*other.open_, *((other.at,) if other.at else ()))}
    return not hours.isdisjoint(others)


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def _beside(text: str, said: tuple[Clock, ...], wished: tuple[Clock, ...]) -> tuple[Clock, ...]:
    """The half of the day of an hour left out, for what is wished soon before or after it."""
    left = [each for each in said if each not in wished]
    hints = [hinted(text[: each.span.end], (each,))[0] for each in left]
    sure = [each.at for each in hints if each.at is not None]
    if len(wished) != 1 or wished[0].at is not None or not sure:
        return wished
    near = [each for each in wished[0].open_ if 0 <= _minutes(each) - _minutes(sure[-1]) <= _SOON]
    return (replace(wished[0], at=near[0], open_=()),) if len(near) == 1 else wished


def _is_habit(text: str, said: Clock) -> bool:
    """Whether an hour is one's own: 早上六點起床; 睡前半小時 我十點睡."""
    sure = said.at is not None or BED.search(text)
    return bool(sure and _HABIT.match(text, said.span.end) and not MEANT.search(text))


def _without_rounds(text: str, said: tuple[Clock, ...]) -> tuple[Clock, ...]:
    """Leave out the hours of a daily round, where another hour is said besides."""
    kept = tuple(each for each in said if not _ROUND.match(text, each.span.end))
    return kept if kept and not MEANT.search(text) else said


def _after_correction(text: str, said: tuple[Clock, ...]) -> tuple[Clock, ...]:
    """Drop what is corrected: 晚上八點 不對 九點 is 21:00, the evening carried on."""
    for place in range(len(said) - 1, 0, -1):
        one, other = said[place - 1], said[place]
        if _CORRECTED.search(text, one.span.end, other.span.start):
            return (_carried(one, other), *said[place + 1 :])
    return said


def _carried(one: Clock, other: Clock) -> Clock:
    """The part of the day of the time corrected, where the new one says none."""
    if other.at is not None or one.at is None:
        return other
    near = [each for each in other.open_ if (each.hour < _NOON) == (one.at.hour < _NOON)]
    return replace(other, at=near[0], open_=()) if len(near) == 1 else other


def _without_routine(text: str, said: tuple[Clock, ...]) -> tuple[Clock, ...]:
    """Of several times, leave out those of a daily round: 6點起床,8點提醒我."""
    if not MEANT.search(text) or _EACH.search(text) or _AT_THAT.search(text):
        return said
    ends = [0, *(each.end() for each in _CLAUSE.finditer(text)), len(text)]
    hours = [(each.span.start, each.span.end) for each in said]
    wished = [each for each in said if not _is_routine(text, ends, hours, each)]
    return tuple(wished) if len(said) == 1 or wished else said


def _is_routine(text: str, ends: list[int], hours: list[tuple[int, int]], clock: Clock) -> bool:
    """Whether the clause of a time tells of a habit, and another clause wishes the reminder."""
    before = [last for _, last in hours if last <= clock.span.start]
    behind = [first for first, _ in hours if first > clock.span.end + _JUST_BEFORE]
    start = max(each for each in (*ends, *before) if each <= clock.span.start)
    end = min(each for each in (*ends, *behind) if each >= clock.span.end)
    clause = text[start:end]
    return _ROUTINE.search(clause) is not None and MEANT.search(clause) is None
