"""Danger in a question: 119 or 1925 before anything else; history and curiosity are neither."""

from __future__ import annotations

import re
from enum import StrEnum

from core.answers.hearing import compact
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


_CRISIS = Pattern(
    "自殺|輕生|尋短|想死|不想活|活不下去|活著沒意思|活著好累|不如死|了結生命|結束生命|自我了斷|想不開|去死一死|死一死|割腕|燒炭"
    "|沒有活下去|不想再活"
    "|想離開這個世界|消失在這世界|從樓上跳|want to die|kill myself|suicid"
    "|end my life|死了算了|死掉算了|人生好絕望"
)
_MANY = (
    "(?:整|一整|半|一大|大半|好幾)(?:罐|瓶|盒|排|把)"
    "|(?:一堆|很多|好多|一大堆|一把|大量)|[1-9][0-9]+(?:顆|粒|錠)"
    "|(?:十|二十|三十|四十|五十|幾十|好幾十|百)[幾多]?(?:顆|粒|錠)"
    "|(?:[一二兩三四五六七八九]十)[一二三四五六七八九]?(?:顆|粒|錠)|光光|吃光|吞光"
)
_TABLETS = "藥|鈣|維他命|維生素|d3|膠囊|軟糖|安眠|錠|顆|粒|保健|止痛"
_SWALLOWED = Pattern(
    rf"(?:吞|誤食|誤吞|偷吃|吃掉|吃下|吃了|吃光|吃完|當糖果|當成糖|倒進嘴).{{0,14}}(?:{_MANY})"
    rf"|(?:{_MANY}).{{0,14}}(?:吞|誤食|誤吞|偷吃|吃掉|吃下|吃了|吃光|吃完|當糖果|當成糖|下肚)"
)
_GULPED = Pattern("吞.{0,5}[一二兩三半](?:罐|瓶|盒|排|把)")
_OVER_TIME = Pattern("每天|個月|半年|[一二三四五六七八九十幾多]年|沒效|無效|多久|再買|一天一")
_MISTAKEN = Pattern(
    "(?:誤食|誤吞|偷吃|誤吃).{0,12}(?:藥|鈣片|維他命|維生素|d3|錠|膠囊)"
    "|(?:藥|鈣片|維他命|維生素|錠|膠囊).{0,8}(?:誤食|誤吞|當糖)"
)
_SIGNS = Pattern(
    "胸(?:口|部|腔)?.{0,4}(?:痛|悶|緊|絞|壓迫)|心(?:臟|口)?.{0,3}(?:絞痛|劇痛|好痛|很痛)"
    "|(?:喘|呼吸|吸)不(?:過氣|到氣|過來|上來|到空氣|了|太過來)|喘不過|呼吸.{0,2}困難|沒辦法呼吸|無法呼吸|很喘|好喘|不能呼吸|呼吸不順|快窒息"
    "|(?:嘴|臉|嘴角|嘴巴).{0,4}歪"
    "|(?:半邊|單側|一邊|左邊|右邊|左手|右手|左腳|右腳|一側|左半|右半).{0,6}(?:無力|沒力|不能動|動不了|舉不起|麻|癱|不聽使喚)"
    "|(?:講話|說話|口齒|話).{0,5}(?:不清|大舌頭|含糊|講不出|說不出|怪怪的)"
    "|(?:不會|不能|沒辦法|無法)(?:講|說)話|突然.{0,8}(?:看不見|說不出話|講不出話|劇烈頭痛|爆痛|倒下|倒地)|昏倒|昏過去|昏迷|失去意識|叫不醒|意識不清|意識模糊|沒有意識|休克|沒有呼吸"
    "|沒呼吸|沒心跳|沒有心跳|抽搐|口吐白沫|中風了|好像中風|疑似中風|可能中風|是不是中風|正在中風"
    "|(?:跌|摔|滑)(?:倒|了|下|一跤|跤|到).{0,16}(?:站不起|爬不起|起不來|不能站|不能動|動不了|沒辦法站"
    "|無法站|不能走|沒辦法走|痛到|站不住|不敢動|無法走|站起不來)"
    "|站不起來|爬不起來|(?:髖|屁股|大腿根|鼠蹊).{0,4}(?:劇痛|痛到)|血流不止|流血不止|止不住"
    "|(?:一直|不停|狂|不斷)(?:地)?(?:在)?(?:流|出|吐|噴)血|流?血(?:一直)?(?:停不|不停|止不)|大量出血|大出血|吐血|咳血|嘔血|黑便"
    "|血便|(?:大便|便便).{0,4}(?:黑|血)|心律不整發作|心跳.{0,4}(?:很亂|好亂|亂跳|停)|意識混亂|胡言亂語|神智不清|一直吐|吐不停|嚴重嘔吐"
    "|(?:腰|側腹).{0,4}絞痛|喉嚨.{0,4}腫起來|過敏性休克"
    "|救命|救護車|快死了|快不行了|chest pain|can'?t breathe"
    "|cannot breathe|short(?:ness)? of breath|stroke right now|having a stroke|unconscious"
    "|bleeding won'?t stop|can'?t stand up|heart attack"
)
_THINNED = Pattern(
    "抗凝血|華法林|可邁丁|可化凝|warfarin|coumadin|通血路|薄血|blood thinner"
    "|拜瑞妥|艾必克凝|普栓達|里先安|阿斯匹靈|抗血小板"
    "|通血管"
)
_INJURED = Pattern(
    "(?:撞|敲|摔|跌|碰|傷).{0,5}頭|頭.{0,6}(?:撞|受傷|敲|摔|跌|流血)|流血|出血|流鼻血|牙齦.{0,4}血"
    "|瘀青.{0,6}(?:很大|越來越)|hit (?:my|his|her) head|bleeding"
)
_HIT_HEAD = Pattern("(?:撞|摔|跌|敲).{0,4}到?頭|頭.{0,3}撞|頭部受傷|頭.{0,3}(?:流血|破)")
_OVER = Pattern(
    "以前|之前|曾經|曾|過去|去年|前年|年前|小時候|當年|病史|那時候|痊癒|已經好了|家族史"
    "|上個月|幾個月前|好了以後|後遺症|復健中|過的人"
)
_NOW = Pattern("現在|突然|剛剛|剛才|剛|馬上|正在|一直|怎麼辦|好痛|很痛|not stop|right now|今天")
_WELL = Pattern("好了|沒事|痊癒|康復|恢復")
_CURIOUS = Pattern(
    "會不會(?:引起|造成|導致|讓|使|胸|喘|害|得)|會(?:引起|造成|導致)|是什麼|什麼是|為什麼會|的症狀|有哪些症狀|怎麼預防|如何預防|預防|避免|降低"
    "|減少.{0,6}風險|如果|萬一|假如|要是|怕|擔心"
)
_WOULD = Pattern("會(?:不會)?[^,。!?]{0,4}$")
_SOMEBODY = Pattern(
    "我|媽|爸|阿嬤|阿公|奶奶|爺爺|公公|婆婆|先生|太太|老公"
    "|老婆|兒子|女兒|孩子|小孩|孫|弟|妹|哥|姊|她|他|寶寶|朋友|my |i "
)


def danger(question: str) -> Danger | None:
    """Return what somebody is in danger of right now, or None."""
    text = compact(question)
    if _CRISIS.search(text):
        return Danger.SWALLOWED if _SWALLOWED.search(text) else Danger.CRISIS
    if _swallowed(text):
        return Danger.SWALLOWED
    if _injured(text) or _signs(text):
        return Danger.EMERGENCY
    return _as_the_chat_reads(text)


def _swallowed(text: str) -> bool:
    at_once = _GULPED.search(text) or _MISTAKEN.search(text)
    eaten = _SWALLOWED.search(text) and ("吞" in text or not _OVER_TIME.search(text))
    if not (at_once or eaten) or not re.search(_TABLETS, text):
        return False
    return not (_OVER.search(text) or (_CURIOUS.search(text) and not _SOMEBODY.search(text)))


def _injured(text: str) -> bool:
    if _only_told(text):
        return False
    return bool((_THINNED.search(text) and _INJURED.search(text)) or _HIT_HEAD.search(text))


def _signs(text: str) -> bool:
    return bool(_SIGNS.search(text)) and not _only_told(text) and not _supposed(text)


def _only_told(text: str) -> bool:
    """Say whether it is of long ago, or asked out of curiosity, and nothing says "now"."""
    if _NOW.search(text) and not (_OVER.search(text) and _WELL.search(text)):
        return False
    return bool(_OVER.search(text) or _CURIOUS.search(text))


def _supposed(text: str) -> bool:
    """Say whether a sign is only asked about: 鈣吃太多會胸悶嗎, of nobody."""
    sign = _SIGNS.search(text)
    wondering = sign is not None and _WOULD.search(text[: sign.start()]) is not None
    return wondering and not _SOMEBODY.search(text)


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
