"""Danger in a question: 119 or 1925 before anything else; history and curiosity are neither."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from core.answers import danger_words as words
from core.answers.spelling import compact
from core.person import Subject
from core.reading import emergencies
from core.reading.clauses import Sentence
from core.reading.normal import normalise
from core.reading.pattern import Pattern
from core.reading.understood import Intent


class Danger(StrEnum):
    """What to say at once."""

    EMERGENCY = "emergency"
    SWALLOWED = "swallowed"
    CRISIS = "crisis"


def _any_of(table: Mapping[str, str]) -> Pattern:
    return Pattern("|".join(table.values()))


_CRISIS = _any_of(words.CRISIS)
_SWALLOWED = _any_of(words.SWALLOWED)
_GULPED = _any_of(words.GULPED)
_MISTAKEN = _any_of(words.MISTAKEN)
_SIGNS = _any_of(words.SIGNS)
_THINNED = _any_of(words.THINNED)
_INJURED = _any_of(words.INJURED)
_HIT_HEAD = _any_of(words.HIT_HEAD)
_TOLD = _any_of(words.TOLD)
_CURIOUS = _any_of(words.CURIOUS)
_FIGURATIVE = _any_of(words.FIGURATIVE)
_TABLETS = Pattern(words.TABLETS)
_SURELY_TABLETS = Pattern("藥|鈣片|鈣錠|維他命|維生素|d3|k2|膠囊|軟糖|安眠|錠|保健|止痛")
_FOOD = Pattern(words.NOT_TABLETS)
_OVER_TIME = Pattern("每天|個月|半年|[一二三四五六七八九十幾多]年|沒效|無效|多久|再買|一天一")
_NOW = Pattern(
    "現在(?!想|要|可以|能|該|開始|才|在?補|在?吃)|突然|剛剛|剛才|剛|馬上|正在|一直|怎麼辦|好痛|很痛"
    "|not stop|right now|今天"
)
_WELL = Pattern("好了|沒事|痊癒|康復|恢復")
_WOULD = Pattern("會(?:不會)?[^,。!?]{0,4}$")
_RELATED = Pattern("^[^,。!?]{0,4}[跟和與][^,。!?]{0,8}(?:有關|有沒有關|關係)")
_SOMEBODY = Pattern(
    "我|媽|爸|阿嬤|阿公|奶奶|爺爺|公公|婆婆|先生|太太|老公"
    "|老婆|兒子|女兒|孩子|小孩|孫|弟|妹|哥|姊|她|他|寶寶|朋友|my |i "
)


def danger(question: str) -> Danger | None:
    """Return what somebody is in danger of right now, or None."""
    text = plainly(compact(question))
    if _CRISIS.search(text):
        return Danger.SWALLOWED if _SWALLOWED.search(text) else Danger.CRISIS
    if _swallowed(text):
        return Danger.SWALLOWED
    if _injured(text) or _signs(text):
        return Danger.EMERGENCY
    return _as_the_chat_reads(text)


def plainly(text: str) -> str:
    """Return a compact text without its figures of speech: 笑到喘不過氣, 股票跌到爬不起來."""
    return _FIGURATIVE.sub("", text)


def _swallowed(text: str) -> bool:
    at_once = _GULPED.search(text) or _MISTAKEN.search(text)
    eaten = _SWALLOWED.search(text) and ("吞" in text or not _OVER_TIME.search(text))
    if not (at_once or eaten) or not _TABLETS.search(text) or _is_a_meal(text):
        return False
    return not (_TOLD.search(text) or (_CURIOUS.search(text) and not _SOMEBODY.search(text)))


def _is_a_meal(text: str) -> bool:
    return bool(_FOOD.search(text)) and not _SURELY_TABLETS.search(text)


def _injured(text: str) -> bool:
    if _only_told(text):
        return False
    return bool((_THINNED.search(text) and _INJURED.search(text)) or _HIT_HEAD.search(text))


def _signs(text: str) -> bool:
    return bool(_SIGNS.search(text)) and not _only_told(text) and not _supposed(text)


def _only_told(text: str) -> bool:
    """Say whether it is of long ago, or asked out of curiosity, and nothing says "now"."""
    if _NOW.search(text) and not (_TOLD.search(text) and _WELL.search(text)):
        return False
    return bool(_TOLD.search(text) or _CURIOUS.search(text))


def _supposed(text: str) -> bool:
    """Say whether a sign is only asked about: 鈣吃太多會胸悶嗎, 胸悶跟缺鈣有關嗎, of nobody."""
    sign = _SIGNS.search(text)
    if sign is None or _SOMEBODY.search(text):
        return False
    before, after = text[: sign.start()], text[sign.end() :]
    return bool(_WOULD.search(before) or _RELATED.search(after))


def _as_the_chat_reads(text: str) -> Danger | None:
    match emergencies.read(Sentence(normalise(text), Subject.SELF)):
        case Intent.CRISIS:
            return Danger.CRISIS
        case Intent.EMERGENCY if not _asked_in_general(text):
            return Danger.EMERGENCY
        case _:
            return None


def _asked_in_general(text: str) -> bool:
    return _only_told(text) or _supposed(text) or ("過量" in text and not _SOMEBODY.search(text))
