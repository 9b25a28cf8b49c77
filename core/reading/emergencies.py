"""Words that stop everything else: a person in danger now (119), or weary of life (1925)."""

from __future__ import annotations

from functools import cache

from core.reading.clauses import Sentence
from core.reading.pattern import Pattern
from core.reading.servings import is_food
from core.reading.understood import Intent
from core.reading.words import Hit, Words

_CRISIS = (
    (
        "(想|好想|很想|真想|一直想|只想)(死|自殺|輕生|自我了斷|尋短|了結自己|結束生命"
        "|離開這個世界|從樓上跳下去|跳樓|燒炭|割腕)"
    ),
    "(不想|沒辦法|不太想|真的不想|沒有力氣|沒力氣)[再][繼續]活[下去|了|著]",
    "(自殺|輕生|尋死|尋短|自殘|自我傷害|傷害自己|跳樓|燒炭|割腕|上吊)",
    "(活著|活下去|人生|活)[真的][好|很|也][沒|沒有]意(義|思)[了]",
    (
        "(活不下去|不如死了|死了算了|死一死|去死一死|生不如死|死掉算了|了此殘生|一了百了"
        "|想不開|結束自己|結束我的生命|結束生命)"
    ),
    (
        "(suicide|kill myself|want to die|end my life|hurt myself|bunuh diri|tự tử|muốn chết"
        "|ingin mati|mau mati)"
    ),
)
_EMERGENCY = (
    "胸(口|部)[很|好|非常|突然|一直|在|現在|有點](痛|悶痛|劇痛|緊|絞痛|悶)",
    "胸(痛|悶痛|部劇痛|口劇痛)",
    "(心臟|心口)[很|好|突然|一直|現在](絞痛|劇痛|好痛|很痛|痛)",
    "(心好痛到|突然心絞痛|心絞痛發作|胸悶|狹心症發作)",
    "(喘|吸|呼吸)不(過氣|到氣|過來|上來|到空氣|能呼吸)",
    "(呼吸困難|喘不上|沒辦法呼吸|不能呼吸|無法呼吸)",
    "(嘴|臉|嘴巴|嘴角|半邊臉)[突然|都](歪|歪掉|歪斜|歪一邊)",
    (
        "(半邊|一邊|單側|左邊|右邊|左手|右手|一側)[身體|手腳|手|腳|的手]"
        "[突然](無力|沒力|沒力氣|不能動|動不了|舉不起來|麻掉|癱)"
    ),
    "(講話|說話|口齒)[突然](不清|大舌頭|含糊|講不出來|說不出來)",
    "突然(講不出話|說不出話|昏倒|倒下|看不見|意識不清|劇烈頭痛|半邊無力)",
    (
        "(昏倒|昏過去|昏迷|失去意識|叫不醒|意識不清|意識模糊|沒有意識|沒意識|休克|抽搐"
        "|口吐白沫|沒有呼吸|沒呼吸|沒有心跳|沒心跳|全身抽筋)"
    ),
    (
        "(跌倒|摔倒|摔下來|滑倒|跌下來|跌下床|摔跤|跌到)[了|後|以後|之後|就][現在|痛到|他|她"
        "|完全|然後|都|就]"
        "(站不起來|爬不起來|起不來|不能站|不能動|動不了|不能走|無法站|沒辦法站|撞到頭|頭撞到"
        "|頭部流血|流血|屁股很痛|髖部很痛|大腿很痛)"
    ),
    "(站不起來|爬不起來|起不來)[了]",
    "(髖部|屁股|大腿根)(劇痛|痛到不能動)",
    "(撞到頭|頭撞到|頭部撞到|頭撞|頭部受傷|撞到頭部)",
    (
        "(流血不止|血流不止|止不住血|血止不住|一直流血|大量出血|吐血|咳血|大出血|血一直流"
        "|流很多血|鼻血流不停|鼻血止不住|流鼻血不停)"
    ),
    "(黑便|大便黑色|解黑便|血便|大便有血|大便都是血|解血便)",
    (
        "(吞|吃|喝)[下|了|掉|光|下去][了](整|一整|半|很多|一堆|一大堆|好幾十)(罐|瓶|盒|排|把"
        "|顆)[的|鈣片|安眠|維他命]藥"
    ),
    "(吞|吃|喝)[下|了|掉|光][了](整|一整|整整一|半|一大)(罐|瓶|盒|排|把)",
    "(藥|維他命|鈣片|維生素)(吃過量|服用過量|吃太多中毒|過量)",
    (
        "(誤食|誤吞|誤喝|喝農藥|喝巴拉刈|喝漂白水|一氧化碳|瓦斯中毒|食物中毒|噎到|噎住"
        "|卡到喉嚨|魚刺卡)"
    ),
    "(全身|喉嚨|嘴唇|臉|眼睛)(腫起來|腫|起疹子|過敏休克)[不能呼吸|喘|很喘]",
    "(腰|側腰|肚子)[突然|很|好]絞痛[血尿|尿血|又血尿|還有血尿|合併血尿]",
    (
        "(救命|叫救護車|快死了|要死了|很緊急|緊急狀況|快不行了|撐不住了|心臟病發|中風了"
        "|好像中風|疑似中風|是不是中風|心肌梗塞了|嚴重嘔吐|一直吐|吐不停|意識混亂|心跳很亂"
        "|心跳好亂)"
    ),
    (
        "(chest pain|can't breathe|cannot breathe|heart attack now|having a stroke"
        "|unconscious|call an ambulance|overdose|bleeding won't stop|emergency|sesak napas"
        "|nyeri dada|đau ngực|khó thở)"
    ),
)
_PASSED = Pattern(
    "以前|之前|曾|去年|前年|年前|上個?月|小時候|當年|怕|擔心|避免|預防|防止|如果|萬一"
    "|要是|會不會|什麼是|怎麼知道|徵兆|症狀有"
    "|那時|上次|痊癒|好了|過的|後遺症|病史|注意|醫生說|醫師說|有得過|已經沒事"
)
_GULPED = Pattern("[吞吃喝].{0,5}[罐瓶盒排把]")
_DENIED = Pattern("(?:沒有|沒|不會|不是|無|並未|從沒)[^,。!? ]{0,4}$")


@cache
def _words() -> Words[Intent]:
    return Words([(Intent.CRISIS, _CRISIS), (Intent.EMERGENCY, _EMERGENCY)])


def read(sentence: Sentence) -> Intent | None:
    """Return CRISIS or EMERGENCY where someone is in danger now; the first has the last word.

    Whose danger it is does not matter: a daughter writes for her mother.
    """
    if sentence.text.strip(" !。") in {"119", "救命", "1925"}:
        return Intent.EMERGENCY
    hits = [hit for hit in _words().find(sentence.text) if _is_now(sentence, hit)]
    intents = {hit.meaning for hit in hits}
    if Intent.CRISIS in intents:
        return Intent.CRISIS
    return Intent.EMERGENCY if intents else None


_ASLEEP = Pattern(  # 早上爬不起來, 太早了 爬不起來: still in bed
    "(?:早上|冬天|假日|賴床|太早了?|鬧鐘響?|睡到|還在睡|太累)[^。!?]{0,6}(?:爬不起來|起不來)"
)
_NOT_WELL = Pattern(  # or another's morning, or this very one
    "跌|摔|滑|撞|倒|痛|暈|昏|麻|手|腳|沒力|無力|喘|血|今天|今早|突然|忽然|媽|爸|公|嬤|爺|奶|先生|太太|老婆"
)


def _is_now(sentence: Sentence, hit: Hit[Intent]) -> bool:
    if _is_in_bed(sentence.text, hit.start):
        return False
    clause = sentence.clauses[sentence.clause_at(hit.start)]
    if _GULPED.fullmatch(sentence.text, hit.start, hit.end) and is_food(sentence.text, hit.end):
        return False  # 吃了半盒豆腐 is breakfast
    if _DENIED.search(clause.words[: max(hit.start - clause.start, 0)]):
        return False
    return hit.meaning is Intent.CRISIS or _PASSED.search(clause.words) is None


def _is_in_bed(text: str, start: int) -> bool:
    if _NOT_WELL.search(text):
        return False
    return any(each.start() <= start < each.end() for each in _ASLEEP.finditer(text))
