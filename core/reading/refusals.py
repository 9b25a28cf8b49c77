"""Declining to say, or not knowing: both are accepted, and asked no further."""

from __future__ import annotations

import re
from functools import cache

from core.reading.fillers import answer_forms
from core.reading.pattern import Pattern
from core.reading.understood import Context, Slot
from core.reading.words import Words

ASKED: dict[str, Slot] = {
    "subject": Slot.SUBJECT,
    "age": Slot.AGE,
    "sex": Slot.SEX,
    "menopause": Slot.MENOPAUSE,
    "sun": Slot.SUN,
    "safety": Slot.CONDITIONS,
    "diet": Slot.DIET,
    "reminder_time": Slot.REMINDER_TIME,
}
"""Which slot a question fills, by the name that ``asking`` shows outside."""

_DECLINED = (
    (
        "[可以|能|能不能|可不可以|可否|是否可以][先]不(想|要|方便|願意|便|太想|太方便|說|講"
        "|回答|答|填|回|願)"
        "[說|講|回答|透露|告訴你|告訴妳|告知|填|提供|回覆|公開|談|答|寫][這個|這題|了|嗎|年齡"
        "|性別|歲數]"
    ),
    "不(告訴|跟)[你|妳|您][說|講]",
    (
        "[先|想|我要|我想|這題|這個|這題先|請](跳過|略過|pass|skip|下一題|下一個|先跳過"
        "|先略過|保留)[這題|這個|這一題|吧|好了]"
    ),
    (
        "(秘密|祕密|保密|隱私|這是隱私|個人隱私|私人問題|無可奉告|拒答|拒絕回答|恕不奉告"
        "|不予置評|先不填|先不說|不填|不答|不回答|不想|不要問|別問|不便透露|不方便)"
    ),
    (
        "(prefer not to say|i prefer not to say|rather not say|not telling|no comment"
        "|none of your business|private|secret|rahasia|lewati|bỏ qua)"
    ),
)
_UNKNOWN = (
    (
        "[真的|我也|也|都|完全|實在|其實](不知|不知道|不曉得|不清楚|不確定|不太清楚|不太確定"
        "|不太知道|不記得|沒印象|不明|不詳|不大清楚|不是很清楚|不是很確定|不懂|不了解|很難說"
        "|不好說)"
        "[是不是|有沒有|欸|哪個|哪一個|什麼|算不算|怎麼說|怎麼算|幾歲|怎麼回答|要怎麼說"
        "|到底幾歲|她幾歲|他幾歲|多少|有停還是沒停|停了沒|停經沒|停了沒有|有沒有停][了]"
    ),
    "[我|都|好像|有點](忘記|忘|忘掉|記不得|想不起來|記不清楚|不記得)[了|啦|幾歲|哪年]",
    (
        "(搞不清楚|弄不清楚|說不上來|沒注意過|沒注意|沒在記|沒記|沒查過|沒檢查過|唔知|毋知"
        "|莫宰羊|無法確定|無法判斷)"
    ),
    (
        "(don't know|i don't know|dont know|idk|dunno|not sure|i'm not sure|unsure|no idea"
        "|forgot|tidak tahu|gak tahu|không biết|khong biet)"
    ),
)
_TOPICS: dict[Slot, str] = {
    Slot.AGE: "年齡|幾歲|年紀|歲數|生日",
    Slot.SEX: "性別|男女",
    Slot.MENOPAUSE: "停經|月經",
    Slot.SUN: "日曬|曬太陽",
    Slot.CONDITIONS: "疾病|病史|吃什麼藥|用藥|健康狀況|身體狀況",
    Slot.DIET: "飲食|過敏",
}
_DECLINING = (
    "(?:不想|不要|不方便|不願意?|不肯|不便)(?:跟你|告訴你)?(?:說|講|透露|回答|填|提供|告訴你?)"
)
_ABOUT = Pattern(
    "|".join(
        f"{_DECLINING}[^。!?\n]{{0,4}}(?P<{slot.value}>{words})" for slot, words in _TOPICS.items()
    )
)


@cache
def _words() -> Words[bool]:
    return Words([(True, _DECLINED), (False, _UNKNOWN)])


def read(text: str, context: Context) -> frozenset[Slot]:
    """Return the slots a message declines to fill: the one just asked, or one it names.

    Args:
        text: The normalised message.
        context: The question asked.
    """
    asked = ASKED.get(context.asked or "")
    if asked is not None and _is_refusal(text):
        return frozenset({asked})
    found = _ABOUT.search(text)
    return frozenset({Slot(found.lastgroup)}) if found and found.lastgroup else frozenset()


def _is_refusal(text: str) -> bool:
    first = re.split(r"[,。!?\n;]", text, maxsplit=1)[0]
    return any(_words().any_whole(answer_forms(each)) is not None for each in (text, first))
