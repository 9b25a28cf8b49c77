"""What nobody asked an answer of: an unknown thing that is the matter, or a known one beside it."""

from __future__ import annotations

from core.answers.foreign import NUTRIENTS
from core.answers.hearing import Heard
from core.answers.likeness import Likeness
from core.knowledge.answer_rows import AnswerRow
from core.reading.pattern import Pattern

ASIDE = frozenset({"beyond", "habit", "sport", "sleep", "weight", "otherillness", "stopmedicine"})
"""Concepts of what the articles tell little or nothing of."""
UNSURE = 1.5
"""How much more like an answer's questions than like those declined one with a new word must be.

Measured: of 2,300 questions to be answered five are under it, of eleven near misses eight.
"""
_KIND = "[菜魚豆奶湯肉果茶粉油酒糖蛋花草瓜筍菇葉米麵]?(?:類|片|膠囊|裡面?)?"
"""What may follow the name of something: 鹿角菜有鈣嗎, 石花凍裡有鈣嗎."""
_CAN = "(?:會不會|可不可以|能不能|會|可以|能)"
_HOLDS = Pattern(
    f"{_KIND}(?:{_CAN}|也)?"
    "(?:(?:有沒有|有|含|補)(?:維生素|維他命|鈣|骨|睪|男|d|k)|(?:顧|護|養)(?:骨|腦|血管|肌)[^,]{0,3}[嗎無])"
)
_WITH = Pattern(f"{_KIND}.?(?:可以|可不可以|能|能不能)?(?:跟|和|與|配|搭)")
_JOINED = ("跟", "和", "與", "配", "搭")
_CLASHES = Pattern("(?:跟|和|與)[^,。!?]{1,8}(?:衝突|相沖|打架|互相影響)")
_TAKEN = ("吃", "喝", "服用", "打", "用")
_DOES = Pattern("(?:的人)?(?:會不會|會|能不能|能|可不可以|可以|對|影響|提高|要)")
_CHANGES = Pattern(
    f"(?:的人)?{_CAN}?(?:讓|使|增加|提高|提升|減少|降低|消耗|破壞|影響|代替|取代|害|傷|擋|流失|溶|清)"
)
_END = Pattern("的?(?:嗎|無|吧|呢|啊|[,。!?]|$)")
_DONE_TO = ("影響", "造成", "引起", "導致", "改善", "變", "防", "被", "會有", "會不會有")
_ABLE = Pattern(f"{_CAN}$")
_TIED = Pattern("的?(?:有沒有|有無|有)?(?:關|幫助|差別|好處|影響)|的?有[用效差][嗎無]")
_OWN = Pattern("(?:是|要)?(?:多|幾|怎麼算)")
_COUNTS = Pattern("算不算|算[嗎無]|算有曬")
_THROUGH = ("隔", "隔著", "透過", "戴", "戴著")


def is_strange(heard: Heard, asked: Likeness, row: AnswerRow, margin: float) -> bool:
    """Say whether something is asked about that no question to a row ever named.

    Args:
        heard: what the question is about.
        asked: the questions asked before.
        row: what would be answered.
        margin: how many times as like its questions it is as those that are declined.
    """
    of_their_own = row.doses and heard.groups  # what they tell of themselves beside an age
    aside = heard.concepts & ASIDE if not of_their_own else ()
    if any(asked.never_held(f"={name}", row.id) for name in aside):
        return True  # 抽菸的人骨鈣素會比較低嗎 is not for those whose sugar is high
    named = heard.concepts & NUTRIENTS
    if named and all(asked.never_held(f"={name}", row.id) for name in named):
        return True  # K2要多久 is not for how long to be in the sun
    strange = [run for run in heard.foreign if asked.never_held(run, row.id)]
    unsure = bool(strange) and margin < UNSURE
    return unsure or any(_is_the_matter(run, heard.text) for run in strange)


def _is_the_matter(run: str, text: str) -> bool:
    """Say whether an unknown thing is what is asked about."""
    place = text.find(run)
    after, before = text[place + len(run) :], text[:place]
    if _COUNTS.search(text) or (not before and _CHANGES.match(after)):
        return True  # 在陽台曬算不算曬太陽, 哭會不會讓骨鈣素變少
    if len(run) == 1:
        return before.endswith("有") and after.startswith(("嗎", "無", "沒"))  # 鮭魚有汞嗎
    holds = _HOLDS.match(after)  # 芭蕉有K2嗎, 燕窩補鈣嗎
    beside = "一起" in text and (_WITH.match(after) or before.endswith(_JOINED))
    clashes = _CLASHES.search(after)  # 威而鋼跟D3衝突嗎
    taken = before.endswith(_TAKEN) and _DOES.match(after)  # 吃普拉達會不會影響鈣吸收
    return bool(holds or beside or clashes or taken or _is_weighed(before, after))


def _is_weighed(before: str, after: str) -> bool:
    """Say whether what stands between is said to do something, or to have something done to it."""
    changes = _CHANGES.match(after)  # 泡溫泉會增加骨鈣素嗎
    ends = _END.match(after) and (before.endswith(_DONE_TO) or _ABLE.search(before))  # 會造成黃疸嗎
    tied = before.endswith(("跟", "和", "與", "對")) and _TIED.match(after)  # K1跟脾氣有關嗎
    own = before.endswith("的") and _OWN.match(after)  # K2的半衰期多久
    return bool(changes or ends or tied or own or before.endswith(_THROUGH))
