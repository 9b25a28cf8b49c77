"""What the readers found in one message, joined into what the whole of it says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from core.person import Sex
from core.reading import health, refusals
from core.reading.food.intakes import intakes
from core.reading.found import Found, Readings, without_clashes
from core.reading.pattern import Pattern
from core.reading.sentences.clauses import Sentence
from core.reading.understood import (
    BESIDE,
    Context,
    Doubt,
    Doubtful,
    Intent,
    Slot,
    Slots,
    Understood,
)
from core.reading.wishes import intents
from core.reading.wishes.changes import changed

_PERSON = {Slot.SUBJECT, Slot.SEX}
_PASSED_ON = frozenset({Intent.SHARE, Intent.FAMILY})  # 傳給我女兒: she receives, she is not meant
_NO_ANSWER = frozenset({Intent.UNKNOWN, Intent.THANKS})
_TO_A_REMINDER = frozenset({Intent.DONE, Intent.SNOOZE, Intent.SKIP_TODAY})
_PUT_OFF = frozenset({Intent.SNOOZE, Intent.PAUSE, Intent.STOP_REMINDER})
_SETS_ANEW = _PUT_OFF | {Intent.CHANGE}
_OF_HER = Pattern("[她他伊]")
_OF_THE_SUN = Pattern("曬|太陽|陽光|日照|室[內外]|戶外|出門")
_MAY_IT = Pattern(  # 能不能晚上叫我一下
    "(?:能不能|可不可以|可以|能|會不會|會|要不要)[^,。!?]{0,14}(?:叫|喊|提醒|通知|講|說"
    "|傳|remind ?)(?:我|她|他|一)"
)

_Said = tuple[tuple[Found, ...], tuple[Doubt, ...], frozenset[Slot], Intent | None]
_Value = TypeVar("_Value")
_Of = TypeVar("_Of", Found, Doubt)


def joined(sentence: Sentence, context: Context, readings: list[Readings]) -> Understood:
    """Join what was found in a message, no span used twice.

    Args:
        sentence: The normalised message.
        context: The question asked, what is known, and whether a reminder came just before.
        readings: What each reader found; the first is of whom the message means.
    """
    found, doubts, refused, intent = _settled(sentence, context, readings)
    intent = None if intent is Intent.FAMILY and _is_one_more(sentence.text, found) else intent
    if intent in _PASSED_ON and readings[0].found:
        if context.asked != Slot.SUBJECT:
            rest = [_not_of_receiver(each, readings[0], sentence) for each in readings[1:]]
            return joined(sentence, context, [Readings(), *rest])
        intent = None  # 給我媽看的
    return _understood(sentence, context, readings, (found, doubts, refused, intent))


def _understood(
    sentence: Sentence, context: Context, readings: list[Readings], settled: _Said
) -> Understood:
    """Put what was settled beside what each reader alone knows of."""
    found, doubts, refused, intent = settled
    return Understood(
        slots=_slots(found),
        intent=intent,
        doubts=doubts,
        refused=refused,
        change=changed(sentence.text) if intent is Intent.CHANGE else None,
        spans=tuple((each.slot, each.span) for each in found),
        birth=_first(reading.birth for reading in readings),
        days=_first(reading.days for reading in readings),
        times=_first(reading.times or None for reading in readings) or (),
        relation=_first(reading.relation for reading in readings),
        name=_first(reading.name for reading in readings),
        rest_none=_is_all_told(sentence, found),
        corrects=any(reading.corrects for reading in readings),
        intake=intakes(sentence.text, context.asked),
    )


def _is_one_more(text: str, found: tuple[Found, ...]) -> bool:
    """Whether who wants to see something is told with an age, as the next one: 婆婆也要看 她70."""
    slots = {each.slot for each in found}
    return slots >= {Slot.SUBJECT, Slot.AGE} and _OF_THE_CIRCLE.search(text) is None


_OF_THE_CIRCLE = Pattern(
    "我的(?!婆|公|媽|爸|阿|先|太|老)|[讓給]|邀|加[入到進]|綁|連[結動]|照顧|有沒有"
)


def is_passed_on(said: Understood, who: Readings, context: Context) -> bool:
    """Say whether the one named only receives it: 傳給我女兒; she is not meant."""
    return said.intent in _PASSED_ON and bool(who.found) and context.asked != Slot.SUBJECT


def _not_of_receiver(reading: Readings, who: Readings, sentence: Sentence) -> Readings:
    """Leave out what is told of her who receives it: 分享給我姐姐 她65了; but not 我65.

    An illness or a medicine that nobody is named for is not passed over: 傳給我兒子 可邁丁在吃.
    """
    end = max(each.span.end for each in who.found)
    kept = [
        each
        for each in reading.found
        if each.slot is Slot.REMINDER_TIME
        or each.span.start < end
        or "我" in (between := sentence.text[end : each.span.end])
        or (each.slot is Slot.CONDITIONS and _OF_HER.search(between) is None)
    ]
    return replace(reading, found=tuple(kept))


def _settled(sentence: Sentence, context: Context, readings: list[Readings]) -> _Said:
    """What is filled, doubted, refused and wanted, each in the light of the others."""
    found = _kept(readings)
    doubts = _doubted(readings, found)
    slots = {*(each.slot for each in found), *(each.slot for each in doubts)}
    refused = _refused(sentence, context, readings, found)
    intent = _intent(sentence, context, slots, refused)
    if intent is Intent.UNKNOWN and any(each.days is not None for each in readings):
        intent = Intent.REMIND  # 禮拜天不用叫我
    if Slot.REMINDER_TIME in slots and _only_of_the_hour(sentence, context):
        found = _without_sun(found)  # 小夜四點上班
    if context.after_reminder and intent in _TO_A_REMINDER:  # 人在外面,回家再吃; 忘記吃藥了
        return _without_sun(found), _without_sun(doubts), frozenset(), intent
    return found, doubts, refused, intent


def _kept(readings: list[Readings]) -> tuple[Found, ...]:
    found = without_clashes([each for reading in readings for each in reading.found])
    if not any(each.slot is Slot.SEX and each.value is Sex.MALE for each in found):
        return found
    return tuple(each for each in found if each.slot is not Slot.MENOPAUSE)  # 我男的哪有停經


def _doubted(readings: list[Readings], found: tuple[Found, ...]) -> tuple[Doubt, ...]:
    filled = {each.slot for each in found}
    doubts = (doubt for reading in readings for doubt in reading.doubts)
    kept = (each for each in doubts if each.slot not in filled or each.why in BESIDE)
    eats = Slot.DIET in filled  # 牛奶蛋白過敏, asked of health, is on the list of diet
    return tuple(each for each in kept if not (eats and each.why is Doubtful.NOT_LISTED))


def _refused(
    sentence: Sentence, context: Context, readings: list[Readings], found: tuple[Found, ...]
) -> frozenset[Slot]:
    said = frozenset().union(*(reading.refused for reading in readings))
    return (said | refusals.read(sentence.text, context)) - {each.slot for each in found}


def _intent(
    sentence: Sentence, context: Context, said: set[Slot], refused: frozenset[Slot]
) -> Intent | None:
    """Read what is wanted; a time of day out of the blue wants reminding."""
    answers = bool(said - _PERSON or refused)
    to_point = refusals.ASKED.get(context.asked or "") in said
    intent = intents.read(
        sentence, context, answers=answers, refuses=bool(refused), to_point=to_point
    )
    if refused and intent in {Intent.SNOOZE, Intent.WHY}:  # 先跳過,等等再補; 問這麼多幹嘛 不想說
        return None
    if intent in _NO_ANSWER and said:
        intent = None
    if Slot.REMINDER_TIME not in said:
        return intent
    if context.asked == "reminder_time":
        return None if intent in _SETS_ANEW else intent  # 晚一點 十點好了; 六日別吵 平日八點
    if intent is None or (intent is Intent.ASK and _MAY_IT.search(sentence.text)):
        return Intent.REMIND
    put_off = intent in _PUT_OFF - {Intent.STOP_REMINDER}  # 週末不要吵我 平日晚上九點半提醒
    return Intent.REMIND if put_off and not context.after_reminder else intent


def _without_sun(each_of: tuple[_Of, ...]) -> tuple[_Of, ...]:
    return tuple(each for each in each_of if each.slot is not Slot.SUN)


def _only_of_the_hour(sentence: Sentence, context: Context) -> bool:
    """Whether what is told of a day's work only explains the hour: 四點出海前提醒我."""
    told = context.asked == "reminder_time" or context.profile.sun is not None
    return told and _OF_THE_SUN.search(sentence.text) is None


def _is_all_told(sentence: Sentence, found: tuple[Found, ...]) -> bool:
    """Whether illnesses were told, and that there are no others."""
    told = any(each.slot is Slot.CONDITIONS and each.value for each in found)
    return told and health.REST_NONE.search(sentence.text) is not None


def _first(values: Iterable[_Value | None]) -> _Value | None:
    return next((each for each in values if each is not None), None)


def _slots(found: tuple[Found, ...]) -> Slots:
    first = {each.slot.value: each.value for each in reversed(found) if each.value is not None}
    return Slots(**first)  # type: ignore[arg-type]  # each reader gives its slot its own type
