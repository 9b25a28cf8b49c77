"""What a message wants done; None where it only answers."""

from __future__ import annotations

import re
from functools import cache

from core.reading.clause_words import NO_QUESTION
from core.reading.clauses import Sentence
from core.reading.fillers import answer_forms, bare, barest
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.understood import Context, Intent, Slot
from core.reading.wishes_alone import WHOLE
from core.reading.wishes_within import WITHIN
from core.reading.words import Words
from core.reading.yesno import yes_or_no

_PUBLIC: dict[Intent, Intent] = {
    Intent.BACK: Intent.CHANGE,
    Intent.RESTART: Intent.START,
    Intent.SKIP_TODAY: Intent.SNOOZE,
    Intent.PAUSE: Intent.STOP_REMINDER,
    Intent.LARGER: Intent.HELP,
    Intent.SMALLER: Intent.HELP,
    Intent.THANKS: Intent.GREET,
    Intent.INSULT: Intent.UNKNOWN,
    Intent.EMERGENCY: Intent.HELP,
    Intent.CRISIS: Intent.HELP,
    Intent.ODD: Intent.UNKNOWN,
    Intent.UNREMEMBER: Intent.DELETE_DATA,
    Intent.WHY: Intent.ASK,
    Intent.KEEP_NOTHING: Intent.DELETE_DATA,
}
_CHANGED: tuple[tuple[Slot, str], ...] = (
    (Slot.AGE, "年齡|年紀|歲數|生日|出生|幾歲|age|umur|tuổi"),
    (Slot.SEX, "性別|男女|sex|gender"),
    (Slot.MENOPAUSE, "停經|月經|更年期|menopause"),
    (Slot.SUN, "日曬|曬太陽|日照|太陽|陽光|sun"),
    (Slot.CONDITIONS, "疾病|病史|用藥|藥物|健康狀況|身體狀況|健康|病|conditions|health"),
    (Slot.DIET, "飲食|吃素|過敏|素食|忌口|diet"),
    (Slot.REMINDER_TIME, "提醒時間|提醒的時間|時間|reminder time|reminder"),
    (Slot.SUBJECT, "對象|人|是誰|subject"),
)
_CHANGE = Pattern(
    "(?:我?[想要]|我想要|可以|可不可以|能不能|請|幫我|請幫我|怎麼|如何|要怎麼|想要|麻煩"
    "|我可以|)*"
    r"(?:修改|更改|改一下|更正|更新|修正|變更|重填|重新填|重選|重新選|重設|調整|換一下"
    r"|改(?![善天]))"
    "(?:一下|我的|我媽的|我媽|媽媽的|剛剛的|的|個|剛才的|前面的|填的|答案|資料|)*"
    f"(?P<what>{'|'.join(words for _, words in _CHANGED[:7])}|答案|資料|對象|設定|內容"
    "|回答)?"
)
_CHANGE_BEHIND = Pattern(
    f"(?P<what>{'|'.join(words for _, words in _CHANGED[:7])}|答案|資料)(?:我)?(?:想要|想"
    "|要|可以|能|打|填|按|寫|選|輸入|請|幫我)?"
    "(?:改|修改|更改|更正|重填|重新填|重選|錯了|打錯|填錯|按錯|弄錯|不對)"
)
_ENGLISH_CHANGE = Pattern(
    r"\b(?:change|edit|update|correct|modify|ubah|đổi)\b(?: my| the)? ?(?P<what>age|sex"
    r"|gender|sun|diet|conditions|health|reminder time|menopause|subject)?"
)
_ASKS = Pattern(
    r"[?]|還是.{1,6}[好吃]|會怎[麼]?樣|[嗎呢]$|[嗎呢] |什麼|甚麼|為什麼|為何|為啥|怎麼"
    r"|如何|哪(?!怕)|多少|可不可以|能不能|可以.{1,12}嗎|是不是|會不會|要不要|有沒有(?:用"
    r"|效|關|推薦|什麼|差|副|哪|比|好)|該不該|差別|差在|差異"
    r"|推薦|多久|幾(?:次|顆|片|毫克|克|杯|歲|點|天|種|公克|mg|iu|單位)|請問|想問(?!我?自己的?[啦喔]?$)|想知道"
    r"|介紹|是啥|有啥|好不好|(?<!不)對不對|夠不夠"
    r"|^(?:what|why|how|which|when|where|who|can|could|is|are|does|do|should|will)\b"
    r"|\bapa\b|\bbagaimana\b|\bmengapa\b|là gì|tại sao"
)
_OF_A_CLASS = Pattern(
    "[0-9一二三四五六七八九十](?:到|至|~|-)[0-9一二三四五六七八九十]{1,3}歲|歲以[上下]|歲的人"
)
_OF_A_FOOD = Pattern(
    "(?:小魚乾|豆腐|豆漿|牛奶|優格|起司|乳酪|芝麻|納豆|鮭魚|蛋黃?|青菜|香菇|堅果|黑豆|咖啡|茶)"
    "[^,。!? ]{0,4}(?:吃|喝|補)多少"
)
_DONE_AFTER = (
    "(好|好了|好的|ok|okay|k|👌|👍|✅|吃|有|有了|嗯|嗯嗯|吃了|yes|yep|對|可以|了解|oks|okok"
    "|好喔|好了喔|乖乖吃了|遵命|y|是|已經)"
)
_SKIP_AFTER = (
    "(明天再說|明天再吃|改天再吃|明天吧|跳過|略過|今天不吃|不吃|不要|不想吃|不吃了|今天先不要|今天休息"
    "|pass|今天不用|no)"
)
_SNOOZE_AFTER = (
    "(等|等等|晚點|沒有|沒|還沒|忘了|忘記了|忘記|待會|等一下喔|沒有吃|沒吃|一下|再等一下"
    "|later|not yet|在忙|忙|慢點|半小時|一小時|十分鐘|晚一點|晚一小時|晚半小時|晚十分鐘|等我一下)"
)
_NEVER_IN_PASSING = {None, Intent.CANCEL, Intent.DELETE_DATA}
_TOPIC = Pattern(
    "(?:什麼是)?(?:維(?:生素|他命)?)?(?:k1|k2|d3|d|k|mk-?7|鈣|鈣片|鈣質|納豆|骨鈣素|骨本"
    "|存骨本|骨質疏鬆|骨密度|維(?:生素|他命)[dk][123]?|起司|小魚乾|豆腐|副作用|劑量|運動)"
)
_ON_TOPIC = Pattern(
    "藥|病|腎|結石|懷孕|身孕|餵|過敏|素|曬|太陽|陽光|戶外|室內|出門|月經|停經|更年期|骨"
    "|鈣|歲|血|癌|奶|蛋|魚|豆|吃|喝|開刀|手術|健康|打針"
)
_PICTURES = {
    "👌": Intent.DONE,
    "✅": Intent.DONE,
    "👍": Intent.DONE,
    "💪": Intent.DONE,
    "🆗": Intent.DONE,
}
_FRIENDLY = Pattern("[👋🙋🙏❤🥰😊😀😄🌹🌸💐🙂☺👍👌]")


@cache
def _whole() -> Words[Intent]:
    return Words(WHOLE)


@cache
def _within() -> Words[Intent]:
    return Words(WITHIN)


@cache
def _after_reminder() -> Words[Intent]:
    rows = (
        (Intent.DONE, _DONE_AFTER),
        (Intent.SKIP_TODAY, _SKIP_AFTER),
        (Intent.SNOOZE, _SNOOZE_AFTER),
    )
    return Words([(intent, (words,)) for intent, words in rows])


_ORDER = {intent: place for place, (intent, _) in enumerate(WITHIN)}


def public(intent: Intent | None) -> str | None:
    """Return the name an intent has outside (``guben understand``), None for an answer."""
    return None if intent is None else _PUBLIC.get(intent, intent).value


def read(
    sentence: Sentence, context: Context, *, answers: bool, refuses: bool = False
) -> Intent | None:
    """Read what a message wants.

    Args:
        sentence: The normalised message.
        context: The question asked, and whether a reminder came just before.
        answers: Whether the message filled, refused or half said something.
        refuses: Whether it declines to answer (可以不說嗎 is no question).

    Returns:
        An intent; None where the message only answers; UNKNOWN where nothing was understood.
    """
    text = sentence.text
    if context.after_reminder and (intent := _to_reminder(text)) is not None:
        return intent
    if not answers and (intent := _alone(text)) is not None:
        return intent
    intent = _inside(text)
    if intent is Intent.PLAN and (_OF_A_CLASS.search(text) or _OF_A_FOOD.search(text)):
        return Intent.ASK  # 4到13歲要多少鈣
    if intent is Intent.REMIND and _is_change_of_time(text):
        return Intent.CHANGE
    if intent is not None and not (answers and intent is Intent.INSULT):
        return intent
    if changes(text):
        return Intent.CHANGE
    if asks(text) and not refuses:
        return Intent.ASK
    return None if answers else _left_over(text, context)


def _is_change_of_time(text: str) -> bool:
    """改提醒時間 changes an answer; 提醒改成九點 sets the time at once."""
    return changed(text) is Slot.REMINDER_TIME and not any(each.isdecimal() for each in text)


def _to_reminder(text: str) -> Intent | None:
    pictures = [_PICTURES[each] for each in text if each in _PICTURES]
    return pictures[0] if pictures else _after_reminder().any_whole(answer_forms(text))


def _alone(text: str) -> Intent | None:
    return _whole().any_whole(answer_forms(text))


def _inside(text: str) -> Intent | None:
    found = [hit.meaning for hit in _within().find(text)]
    return min(found, key=_ORDER.__getitem__, default=None)


def _left_over(text: str, context: Context) -> Intent | None:
    clauses = re.split("[ ,。!?\n]+", text[:120])
    found = [_whole().any_whole(answer_forms(clause)) for clause in clauses]
    wanted = [each for each in found if each not in _NEVER_IN_PASSING]
    polite = {Intent.GREET, Intent.THANKS}
    if wanted:
        return next((each for each in wanted if each not in polite), wanted[0])
    if _TOPIC.fullmatch(barest(text)):
        return Intent.ASK
    if (
        context.asked is None
        and not any(each.isalnum() for each in text)
        and _FRIENDLY.search(text)
    ):
        return Intent.GREET
    return Intent.UNKNOWN


def outward(intent: Intent | None, text: str, context: Context) -> str | None:
    """Return the name outside, None too for what answers or tells without being understood.

    An unclear answer (沒有洗腎 to the health question) wants nothing; it is asked again.
    """
    if intent is not Intent.UNKNOWN:
        return public(intent)
    words = normalise(text)
    if _inside(words) is Intent.UNKNOWN:
        return public(intent)
    tells = _ON_TOPIC.search(words) is not None
    answers = context.asked is not None and yes_or_no(words) is not None
    return None if tells or answers else public(intent)


def changes(text: str) -> bool:
    """Say whether a message wants something already said to be changed."""
    found = _CHANGE.search(text)
    whole = found is not None and (
        found["what"] is not None or found.end() - found.start() >= len(bare(text))
    )
    english = _ENGLISH_CHANGE.search(text)
    return whole or _CHANGE_BEHIND.search(text) is not None or english is not None


def changed(text: str) -> Slot | None:
    """Return the slot that 改年齡 names."""
    for pattern in (_CHANGE, _CHANGE_BEHIND, _ENGLISH_CHANGE):
        found = pattern.search(text)
        if found is not None and found["what"]:
            what = found["what"]
            return next((slot for slot, words in _CHANGED if re.fullmatch(words, what)), None)
    return None


def asks(text: str) -> bool:
    """Say whether a message asks something that is to be answered."""
    return _ASKS.search(NO_QUESTION.sub("□", text)) is not None
