"""Whether something already said is to be changed, and what: 改年齡, 曬太陽那題要重選."""

from __future__ import annotations

import re

from core.reading.fillers import bare
from core.reading.pattern import Pattern
from core.reading.understood import Slot

_CHANGED: tuple[tuple[Slot, str], ...] = (
    (Slot.AGE, "年齡|年紀|歲數|生日|出生|幾歲|age|umur|tuổi"),
    (Slot.SEX, "性別|男女|sex|gender"),
    (Slot.MENOPAUSE, "停經|月經|更年期|menopause"),
    (Slot.SUN, "日曬|曬太陽|日照|太陽|陽光|sun"),
    (
        Slot.CONDITIONS,
        "(?:吃藥|藥|生病)那題|疾病|病史|用藥|藥物|健康狀況|身體狀況|健康|病|conditions|health",
    ),
    (Slot.DIET, "飲食|吃素|過敏|素食|忌口|diet"),
    (Slot.REMINDER_TIME, "提醒時間|提醒的時間|時間|reminder time|reminder"),
    (Slot.SUBJECT, "對象|人|是誰|subject"),
)
_CHANGE = Pattern(
    "(?:我?[想要]|我想要|可以|可不可以|能不能|請|幫我|請幫我|怎麼|如何|要怎麼|想要|麻煩"
    "|我可以|)*"
    r"(?:修改|更改|改一下|更正|更新|修正|變更|重填|重新填|重選|重新選|重設|重答|重新答|重新回答"
    r"|重新選擇|重寫|調整|換一下"
    r"|改(?![善天吃]))"
    "(?:一下|我的|我媽的|我媽|我|媽媽的|剛剛的|的|個|剛才的|前面的|填的|答案|資料|)*"
    f"(?P<what>{'|'.join(words for _, words in _CHANGED[:7])}|答案|資料|對象|設定|內容"
    "|回答)?"
)
_CHANGE_BEHIND = Pattern(
    f"(?P<what>{'|'.join(words for _, words in _CHANGED[:7])}|答案|資料)(?:那一?[題格欄項]"
    f"|這一?[題格欄項]|那個|那邊|那裡"
    f"|的地方|的部分|的答案)?(?:我|也|都)*(?:想要|想"
    "|要|可以|能|打|填|按|寫|選|輸入|請|幫我)?"
    "(?:改(?!天)|修改|更改|更正|更新|修正|重填|重新填|重選|重新選|重答|重新答|重新回答|重來"
    "|重寫|亂填|錯了|打錯|填錯|按錯|弄錯|說錯|講錯|寫錯|選錯|答錯|搞錯|記錯|算錯|點錯|勾錯|有誤"
    "|有錯|誤填|填反|不對)"
)
_ENGLISH_CHANGE = Pattern(
    r"\b(?:change|edit|update|correct|modify|ubah|đổi)\b(?: my| the)? ?(?P<what>age|sex"
    r"|gender|sun|diet|conditions|health|reminder time|menopause|subject)?"
)


_ONLY_CHANGE = Pattern(  # 改一下 我現在吃全素了
    "^(?:等等|等一下|不好意思|那個|對了|我要?|幫我|請|麻煩|可以|想|要|[ ,])*(?:改一下|更改一下"
    "|修改一下|更正一下|修正一下|更正|修正"
    "|更改|修改|改個|換一下)(?:資料|答案|嗎|喔|啦|好了|吧)*[ ,:。!]"
    "|^[^,。!?]{0,6}怎麼(?:會|都|又)?(?:寫|記|填|顯示|變)(?:成|的是"
    "|的)?[^,。!?]{0,4}(?:[女男][生的性]|[0-9]{2}|錯)"
    "|(?:資料|資訊|情況|狀況|內容)[^,。!?]{0,2}(?:有變|變了|改變|變動|異動|更動"
    "|不一樣了|換了|舊了)[^,。!?]{0,4}[ ,。]*"
    "(?:我|想|要|可以|請|幫我|怎麼|在哪|該|需要|能)*(?:改|修|更|變更|調整)"
    "|(?:^|[ ,])(?:可以|能不能|可不可以|我要|我想|想|要|能)*(?:重選|重填|重新選|重新填"
    "|重答)(?:嗎|一次|一下)*$"
)


_NAMED_ONLY = Pattern(  # 我停經那題想改: nothing is told of it
    f"(?:我的?|剛剛的?|剛才的?|那個|想|要|可以|請|幫我|改|修改|更正|一下|重填|重選| )*"
    f"(?:{'|'.join(words for _, words in _CHANGED[:6])})"
    "[那這]一?[題格欄項](?:我|也|都|想要|想|要|可以|能|請|幫我| |,)*"
    "(?:改|修改|更改|更正|修正|重填|重選|重答|重新選|重新填)?(?:一下|嗎|喔|啦|可以嗎|好嗎|[。?!])*"
)


def only_named(text: str) -> bool:
    """Say whether a message names a question whose answer is to change, and says no more."""
    return "改" in text and _NAMED_ONLY.fullmatch(text) is not None


def changes(text: str) -> bool:
    """Say whether a message wants something already said to be changed."""
    found = _CHANGE.search(text)
    whole = found is not None and (
        found["what"] is not None or found.end() - found.start() >= len(bare(text))
    )
    english = _ENGLISH_CHANGE.search(text)
    whole = whole or _ONLY_CHANGE.search(text) is not None
    return whole or _CHANGE_BEHIND.search(text) is not None or english is not None


def changed(text: str) -> Slot | None:
    """Return the slot that 改年齡 names."""
    for pattern in (_CHANGE, _CHANGE_BEHIND, _ENGLISH_CHANGE):
        found = pattern.search(text)
        if found is not None and found["what"]:
            what = found["what"]
            return next((slot for slot, words in _CHANGED if re.fullmatch(words, what)), None)
    return None


_NAMED = "|".join(f"(?P<{slot.value}>{words})" for slot, words in _CHANGED[:6])
_PUT_ANEW = Pattern(  # 日曬那題改成很少, 請將年齡更正為六十八
    "^(?:我?[想要]|請|煩請|幫我|麻煩|可以|可不可以|能不能|把|將|啊|欸|那個|對了|等等|我的|我"
    "|剛剛的?|剛才的?|上面的?| |,)*"
    f"(?:{_NAMED})(?:那一?[題格欄項]|這一?[題格欄項]|那個|那邊|那裡|的地方|的部分|部分|的答案"
    f"|之處)?"
    "(?:我|也|都|想|要|可以|請|幫我|麻煩|應該| |,)*"
    "(?:改(?:成|為|選|填|到)?|更[正改](?:成|為)|修[正改](?:成|為)|換成|變成"
    "|[選填打寫按答講說弄]錯了?[ ,]*(?:應該|要)?(?:是|選|填))"
    "[:: ,]*(?P<rest>[^天善].{0,60})$"
)
_ONLY_SUPPOSED = Pattern("[嗎呢?]|會怎|如果|的話")


def put_anew(text: str) -> tuple[Slot, str] | None:
    """Return what is to be changed, and the new answer to it: 日曬那題改成很少.

    Args:
        text: The normalised message.
    """
    found = _PUT_ANEW.match(text)
    if found is None or _ONLY_SUPPOSED.search(found["rest"]):
        return None
    named = next(slot for slot, _ in _CHANGED if found.groupdict().get(slot.value))
    return named, found["rest"]
