"""The front door of reading: one message in, everything it says out, no span used twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from core.person import Sex, Subject
from core.reading import diet, health, intents, menopause, refusals, sun, sun_alike, undone
from core.reading.ages import ages
from core.reading.changes import changed, only_named, put_anew
from core.reading.clause_words import NO_KIN
from core.reading.clauses import Sentence
from core.reading.cuts import blotted
from core.reading.danger import Danger, danger
from core.reading.fillers import trimmed
from core.reading.found import Found, Readings, moved, without_clashes
from core.reading.intakes import intakes
from core.reading.lately import lately
from core.reading.names import names
from core.reading.normal import normalise
from core.reading.nursling import OF_CHILD, is_of_her_nursling, without_child_in_care
from core.reading.pattern import Pattern
from core.reading.people import Told, people, told
from core.reading.pets import without_pets
from core.reading.taken_back import earnest, put_right, without_finder, without_jokes
from core.reading.times import times
from core.reading.turned_to import without_turn
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

_BUT_I = Pattern(
    "[媽爸嬤公婆生姊妹哥弟友人子兒][^。!]{1,24}?我(?:自己|本人|本身|這邊|倒是|則是?|是|又|並"
    "|目前|現在|倒|可是?)*"
    "(?:也?沒|還沒|還好|很好|健康|正常|無|不|很少|常|都|則|倒)"
)
_I_BUT = Pattern(
    "^不是我(?:啦|喔|,| )*是[^。!?]{1,6}(?:懷孕|洗腎|在吃|有吃|結石|中風)|^我(?:自己|本人"
    "|本身|是|倒是)*(?:都)?(?:沒|無|健康"
    "|很好)[^。!?]{0,8}[媽爸嬤公婆生姊妹哥弟友人子兒]"
)
_NOT_MY_OWN = Pattern(  # of what is noted: 可邁丁那個是我先生的 不是我的
    "是[^,。!?幫替]{1,6}的?[啦喔 ,]*(?:並|而)?不是我(?:自己|本人)?(?:的|在[吃打用])[啦喔, ]*$"
)
_THEIRS_NOT_MINE = Pattern(  # amid one's own plan: 我媽有腎結石 我沒有
    "[^。!?幫替]*[媽爸嬤公婆生太姊妹哥弟友人子兒事][^。!?幫替]{1,24}?[ ,](?:但是?|可是|不過|啊|欸)*"
    "我(?:自己|本人|倒|是|則|就|都)*(?:沒有?|還好)(?:在|有)?[吃洗打用得餵]?[啦喔耶的了過, ]*"
)
_NOT_I = Pattern(  # 我沒有停經 是我妹停經
    "我(?:自己|本人|並|是|還)*(?:沒有?|無|不是)[^,。!?幫替問]{1,8}[,。! ]+(?:啦"
    "|那)*是(?:我的?)?[^,。!?幫替問]{1,4}"
    "(?:[在有沒才停洗吃]|的$)[^幫替問]*$"
)
_OF_HER = Pattern("[她他伊](?:今年|現在|已經|是|都|,| )*[0-9一二三四五六七八九十]{2,3}")
_NURSED = Pattern("母[奶乳]|夜奶|哺乳|親餵|餵奶|擠奶")
_FED = Pattern(
    "(?:給|餵|讓|親餵)(?:我的?|我家)?(?:寶寶|小孩子?|孩子|兒子|女兒|嬰兒|囡仔|嬰仔|小朋友|baby)"
)
_PERSON = {Slot.SUBJECT, Slot.SEX}
_PASSED_ON = frozenset({Intent.SHARE, Intent.FAMILY})  # 傳給我女兒: she receives, she is not meant
_NO_ANSWER = frozenset({Intent.UNKNOWN, Intent.THANKS})
_TO_A_REMINDER = frozenset({Intent.DONE, Intent.SNOOZE, Intent.SKIP_TODAY})
_PUT_OFF = frozenset({Intent.SNOOZE, Intent.PAUSE, Intent.STOP_REMINDER})
_SETS_ANEW = _PUT_OFF | {Intent.CHANGE}
_TEXTS = (times, names)
_ALARMS = {
    Danger.EMERGENCY: Intent.EMERGENCY,
    Danger.SWALLOWED: Intent.EMERGENCY,
    Danger.CRISIS: Intent.CRISIS,
}


def read(text: str, context: Context) -> Understood:
    """Read one message, danger before all else.

    Args:
        text: Anything a person typed; only the first 10,000 characters are read.
        context: The question asked, what is known, and the day; they only break ties.

    Returns:
        What the message fills, wants, refuses and leaves doubtful. Never raises.
    """
    alarm = danger(text)
    return read_on(text, context) if alarm is None else Understood(intent=_ALARMS[alarm])


@lately
def read_on(text: str, context: Context) -> Understood:
    """Read one message as ``read`` does, once ``danger`` has found none in it.

    Args:
        text: As for ``read``.
        context: As for ``read``.

    Returns:
        As ``read``.
    """
    words = normalise(text)
    if (anew := _anew(words, context)) is not None:
        return anew
    if only_named(words):
        return Understood(intent=Intent.CHANGE, change=changed(words))
    words = words if context.after_reminder else trimmed(words, answers=context.asked is not None)
    words = without_child_in_care(words, context)
    kin = blotted(NO_KIN, words)
    if is_of_her_nursling(kin, context):
        kin, words = blotted(OF_CHILD, kin), blotted(OF_CHILD, words)
    said = _told(kin, context)
    who = _whom(said, context)
    sentence = Sentence(words, _about(who, words, context))
    words = without_turn(words, who, context)
    the_rest = [ages(said, context)]
    the_rest += [reader(words, context) for reader in _TEXTS]
    if any(doubt.why is Doubtful.TWO_PEOPLE for doubt in who.doubts):
        return _joined(sentence, context, [who, *the_rest])  # whose sun, whose illness?
    meant = _spoken(earnest(words), sentence)
    ill = _spoken(_of_health(words), sentence)
    eats = _spoken(without_pets(meant.text), meant)
    life = [_last_said(each, meant, context) for each in (menopause.read, sun.read)]
    health_first = [*life, health.read(ill, context), diet.read(eats, context)]
    readings = [who, *health_first, *the_rest]
    understood = _joined(sentence, context, readings)
    if context.asked != "sun" or not _is_nothing(understood):
        return understood
    alike = sun_alike.read(meant)
    return _joined(sentence, context, [*readings, alike]) if alike.found else understood


def _of_health(words: str) -> str:
    """What may tell of health: no medicine is passed over."""
    return without_finder(without_pets(without_jokes(words)))


_AGE_THEN_ANOTHERS = Pattern(
    "(?P<own>[她他伊]?(?:今年|現在|已經|都|是)*[0-9一二三四五六七八九十]{2,3}歲?[了啦喔囉]*)[ ,]+"
    "我?的?(?:爸爸?|媽媽?|先生|老公|太太|老婆|牽手|老伴|阿[公嬤]|[姊姐哥弟妹]{1,2}"
    "|[公婆]{2}|兒子|女兒)"
    "(?:今年|現在|已經|都|也|是)*[0-9一二三四五六七八九十]{2,3}歲?[了啦喔囉]*$"
)


def _told(words: str, context: Context) -> Told:
    """What is told of people; asked an age, 她78 我爸80 answers with the first."""
    said, held = told(words, context), context.profile.subject
    own = _AGE_THEN_ANOTHERS.match(words) if context.asked == Slot.AGE and held else None
    if own is None or said.who.subject in (None, held):
        return said
    return told(words[: own.end("own")], context)


def _is_nothing(understood: Understood) -> bool:
    """Whether a message says nothing that any rule reads."""
    return understood == Understood(intent=understood.intent) and understood.intent in {
        None,
        Intent.UNKNOWN,
    }


def _anew(words: str, context: Context) -> Understood | None:
    """Read 日曬那題改成很少 as 很少, to that question; orders to the machine tell nothing."""
    if intents.gives_orders(words):
        return Understood(intent=Intent.UNKNOWN)
    named = put_anew(words)
    if named is None:
        return None
    slot, rest = named
    asked = next(name for name, fills in refusals.ASKED.items() if fills is slot)
    said = read_on(rest, replace(context, asked=asked, after_reminder=False))
    if not any(each is slot for each, _ in said.slots.filled()):
        return None
    return replace(said, intent=said.intent or Intent.CHANGE)


def _last_said(
    reader: Callable[[Sentence, Context], Readings], meant: Sentence, context: Context
) -> Readings:
    """Read 停了 欸不對 還沒停 by what is said last, where that answers."""
    rest = put_right(meant.text)
    later = reader(Sentence(rest, meant.about), context) if rest else Readings()
    if rest and (later.found or later.doubts):
        return moved(later, meant.text.rindex(rest))
    return reader(meant, context)


def _spoken(left: str, sentence: Sentence) -> Sentence:
    """The message without what it takes back itself."""
    return sentence if left == sentence.text else Sentence(left, sentence.about)


def _whom(said: Told, context: Context) -> Readings:
    """Read who is meant; in 我媽洗腎,我沒有 the answer stays with the one who was asked about."""
    contrasts = _BUT_I.search(said.text) or _I_BUT.search(said.text)
    if contrasts and context.asked not in (None, "subject"):
        return Readings()
    if (
        context.asked is None
        and context.profile.subject is Subject.SELF
        and (_NOT_I.match(said.text) or _THEIRS_NOT_MINE.fullmatch(said.text))
    ):
        return Readings()
    if _NURSED.search(said.text) and _FED.search(said.text):
        return Readings()  # 在擠母奶給寶寶
    if context.profile.conditions and _NOT_MY_OWN.search(said.text):
        return Readings()
    if undone.is_anothers(said.text, context.profile.conditions):
        return Readings()  # 那是我媽在打的: taken back, and she is not meant
    return people(said, context)


def _about(people: Readings, words: str, context: Context) -> Subject:
    said = [each.value for each in people.found if each.slot is Slot.SUBJECT]
    if said and isinstance(said[0], Subject):
        return said[0]
    if any(doubt.why is Doubtful.CHILD_UNSURE for doubt in people.doubts):
        return Subject.OTHER  # 妹妹35歲,吃全素: hers, whoever's she is
    if context.profile.subject is None and _OF_HER.match(words) and "我" not in words:
        return Subject.OTHER  # 她76歲 曬不到太陽: all of it hers
    return context.profile.subject or Subject.SELF


def _joined(sentence: Sentence, context: Context, readings: list[Readings]) -> Understood:
    found = _kept(readings)
    filled = {each.slot for each in found}
    doubts = tuple(
        doubt
        for reading in readings
        for doubt in reading.doubts
        if doubt.slot not in filled or doubt.why in BESIDE
    )
    refused = _refused(sentence, context, readings, filled)
    intent = _intent(sentence, context, {*filled, *(doubt.slot for doubt in doubts)}, refused)
    days = _first(reading.days for reading in readings)
    if intent is Intent.UNKNOWN and days is not None:
        intent = Intent.REMIND  # 禮拜天不用叫我
    if _only_of_the_hour(sentence, context) and _tells_when(found, doubts):
        found = tuple(each for each in found if each.slot is not Slot.SUN)  # 小夜四點上班
    if context.after_reminder and intent in _TO_A_REMINDER:
        found = tuple(each for each in found if each.slot is not Slot.SUN)  # 人在外面,回家再吃
        doubts = tuple(each for each in doubts if each.slot is not Slot.SUN)
        refused = frozenset()  # 忘記吃藥了 declines nothing
    if intent in _PASSED_ON and context.asked == Slot.SUBJECT and readings[0].found:
        intent = None  # 給我媽看的
    if intent in _PASSED_ON and readings[0].found:
        return _joined(sentence, context, [Readings(), *readings[1:]])
    return Understood(
        slots=_slots(found),
        intent=intent,
        doubts=doubts,
        refused=refused,
        change=changed(sentence.text) if intent is Intent.CHANGE else None,
        spans=tuple((each.slot, each.span) for each in found),
        birth=_first(reading.birth for reading in readings),
        days=days,
        times=_first(reading.times or None for reading in readings) or (),
        relation=_first(reading.relation for reading in readings),
        name=_first(reading.name for reading in readings),
        rest_none=_is_all_told(sentence, found),
        corrects=any(reading.corrects for reading in readings),
        intake=intakes(sentence.text, context.asked),
    )


_OF_THE_SUN = Pattern("曬|太陽|陽光|日照|室[內外]|戶外|出門")


def _only_of_the_hour(sentence: Sentence, context: Context) -> bool:
    """Whether what is told of a day's work only explains the hour: 四點出海前提醒我."""
    told = context.asked == "reminder_time" or context.profile.sun is not None
    return told and _OF_THE_SUN.search(sentence.text) is None


def _tells_when(found: tuple[Found, ...], doubts: tuple[Doubt, ...]) -> bool:
    slots = {*(each.slot for each in found), *(each.slot for each in doubts)}
    return Slot.REMINDER_TIME in slots


def _is_all_told(sentence: Sentence, found: tuple[Found, ...]) -> bool:
    """Whether illnesses were told, and that there are no others."""
    told = any(each.slot is Slot.CONDITIONS and each.value for each in found)
    return told and health.REST_NONE.search(sentence.text) is not None


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


_MAY_IT = Pattern(  # 能不能晚上叫我一下
    "(?:能不能|可不可以|可以|能|會不會|會|要不要)[^,。!?]{0,14}(?:叫|喊|提醒|通知|講|說"
    "|傳|remind ?)(?:我|她|他|一)"
)


def _kept(readings: list[Readings]) -> tuple[Found, ...]:
    found = without_clashes([each for reading in readings for each in reading.found])
    if not any(each.slot is Slot.SEX and each.value is Sex.MALE for each in found):
        return found
    return tuple(each for each in found if each.slot is not Slot.MENOPAUSE)  # 我男的哪有停經


_Value = TypeVar("_Value")


def _first(values: Iterable[_Value | None]) -> _Value | None:
    return next((each for each in values if each is not None), None)


def _refused(
    sentence: Sentence, context: Context, readings: list[Readings], filled: set[Slot]
) -> frozenset[Slot]:
    said = frozenset().union(*(reading.refused for reading in readings))
    return (said | refusals.read(sentence.text, context)) - filled


def _slots(found: tuple[Found, ...]) -> Slots:
    first = {each.slot.value: each.value for each in reversed(found) if each.value is not None}
    return Slots(**first)  # type: ignore[arg-type]  # each reader gives its slot its own type
