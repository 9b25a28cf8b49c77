"""Strangers who are only told of (我同事68歲, 隔壁阿桑走了): nobody asks anything for them."""

from __future__ import annotations

from dataclasses import replace

from core.person import Subject
from core.reading.kinship import STRANGERS
from core.reading.parts import Part
from core.reading.pattern import Pattern
from core.reading.people.mentions import Mention
from core.reading.people.owners import GROWS_UP
from core.reading.sentences.clause_words import IS_IT_SO
from core.reading.understood import Context, Slot

_LEFT_OUT = Pattern("(?:不要|不用|別|不必|免)(?:再)?(?:算|問|看|管|幫)[她他伊]")
_COMPARED = Pattern(  # 我小我先生三歲, 比我姊大兩歲
    "(?:比|[大小])(?:我"
    "|阮)?的?(?P<whom>[^,。 0-9大小]{1,4}?)(?:[大小])?[0-9一二三四五六七八九十兩]{1,2}歲"
)
_FAR, _AFTER = 12, 40
_NEXT_DOOR = Pattern(
    "(?:隔壁|對面|樓[上下]|巷[口尾]|附近|厝邊|菜市[場仔]|公園|廟口|村[裡子]|莊[裡頭]|店裡|路口)"
    "[^,。!? 我]{0,6}$"
)
_ASKED_FOR = Pattern(  # 隔壁的王太太 68歲 她不會用手機 我幫她問
    "[我 ,。](?:想|要|來|就|先|是|可以)*(?:幫|替|代)(?:忙)?[她他伊](?:來|先|也)*[問查看算填弄用設]"
)
_A_SENTENCE = 80  # characters behind somebody in which they are asked for
_WANTS = Pattern("[想要該問幫嗎男女]|可以|需要|多少|計畫|能不能|怎麼|[?]")
_FIGURE = Pattern("[0-9一二三四五六七八九十]")
_ENDS = Pattern(
    "(?:啦|喔|的|吧|呢|囉|啊|耶|要[吃用問補算]的?|要的|今年|[0-9]歲?|[男女][的生性]|[ ,.!])*$"
)
_PRAISE = Pattern(
    "可愛|厲害|好快|真快|很快|過得快|時間過|會(?:背|寫|認|唱|騎|自己|走|爬|跑|講話|說話|坐|翻身|叫[人爸媽阿])|長大|考[上試]|畢業"
    "|[上讀念升](?:小學|小一|國中|國小|高中|大學|研究所|幼稚園|幼兒園|大一|國一|高一)|開學|結婚|要嫁|要娶|嫁人|嫁了|當兵|退伍"
    "|找到工作|(?:月經|那個|初經)來|初經|[長換]牙|變聲|轉大人|升[經主副總課組處協科官職]|還(?:在|自己|會|能|可以|天天|每天|到處)(?:爬|到處|出國|游|打球|種田|賣|做工|開(?:計程|公|卡|貨)?車|騎車|工作|上班|跑|當|抽菸"
    "|喝酒|煮|種|做)|[好真很]擔心|大壽|生日(?=[快了要送,。!? ]|$)(?![^。!?]{0,8}[0-9]{2})"
    "|(?:好|很|真|超|有夠)(?:乖|皮"
    "|聰明|孝順|帥|漂亮|美"
    "|萌|調皮|貼心|討喜|懂事|棒|強|高)(?!血)|古錐|得人疼|超車|賺大錢|比我(?:還|更|都)?(?:高|黑|白|壯|會跑|會|厲害|好|健康|勇|能走|年輕)|考(?:大學|高中|研究所|駕照)"
)
_WANTS_ANYTHING = Pattern(
    "[問幫嗎算替呢骨鈣補吃藥曬?]|可以|需要|需不|多少|計畫|能不能|怎|該|應該|想(?!起|到)|提醒|推薦|建議|看一下|也看|看看|換|長不高|太矮"
)
_PITIED = Pattern("心疼|捨不得|好可憐|真可憐|好難過|很難過|嚇死我|嚇到我|嚇一跳|好不忍")
_PITY_WANTS = Pattern(
    "[問幫嗎呢補?]|可以|需要|多少|計[畫劃]|怎|該|提醒|推薦|建議|[要想](?:吃|看|用|做)|能不能|換"
)
_PRENATAL = Pattern("產檢|超音波|胎動|肚子裡|[0-9]{3,4} ?公?克|預產")
_SAID = Pattern("(?:都|也|有|常|跟我)*[說講](?!要|想)")
_OLDER_THAN = Pattern("我(?:比|大|小|多|生)[她他伊]|[她他伊](?:比|大|小)我")
_GROWN = Pattern("(?:今年|現在|已經)*(?:[2-9][0-9]|[二三四五六七]十)")
_HEARD = Pattern(
    "(?:聽說|聽講|據說"
    "|(?:聽|人家|別人|大家|朋友|鄰居|隔壁|同事|網路上?|電視上?|新聞)[^,。!? ]{0,3}[說講])"
    "[^。!?]{0,3}$"
)
_MAY_THEY = Pattern(  # 我表哥洗腎的 他可以吃鈣片嗎
    "(?:可以|能)[^,。!?]{1,8}(?:嗎|[?])|(?:可不可以|能不能|會不會)[^,。!?]{1,8}|[對好行]嗎"
)
_AGED = Pattern("(?<![a-z])[0-9]|[一二三四五六七八九十]")
_FOR_THEM = Pattern("[問幫替算也]|用這|用嗎|加入|計畫|提醒|多少|怎|需要|要補|要不要")
_ALREADY = Pattern("(?:今年|現在)?(?:都|也都|都已經?|已經)(?:要|快|有)?[0-9一二三四五六七八九十]")


def without_gossip(said: tuple[Mention, ...], text: str, context: Context) -> tuple[Mention, ...]:
    """Return everyone mentioned, the strangers who are only told of standing aside.

    Args:
        said: Everyone mentioned in a normalised text.
        text: The text.
        context: The question asked, and whom the talk is about already.
    """
    compared = _COMPARED.search(text) if said else None
    whom = compared["whom"] if compared else None
    return tuple(
        replace(each, part=Part.ASIDE)
        if each.typed.removeprefix("我") == whom or _is_gossip(each, text, context)
        else each
        for each in said
    )


def _is_a_child_beside(mention: Mention, text: str, context: Context) -> bool:
    """Whether, asked of her own health, she tells of 小孩: 懷孕過 現在小孩十歲了."""
    herself = context.profile.subject is Subject.SELF and (
        context.asked in ("safety", "menopause") or _PRENATAL.search(text) is not None
    )
    word = text[mention.span.start : mention.span.end]
    return (
        herself and mention.typed == word and word in ("小孩", "小孩子", "孩子", "寶寶", "小朋友")
    )


def _is_gossip(mention: Mention, text: str, context: Context) -> bool:
    if mention.part is not Part.MEANT or context.profile.subject is Subject.OTHER:
        return False
    before = text[max(0, mention.span.start - _FAR) : mention.span.start]
    if context.asked == Slot.SUBJECT and _ENDS.match(text, mention.span.end):
        return False  # 樓下賣菜的阿姨
    if _ASKED_FOR.search(text, mention.span.end, mention.span.end + _A_SENTENCE):
        return False
    if mention.typed.startswith("隔壁") or _NEXT_DOOR.search(before):
        return True
    if _is_small_talk(mention, text, context) or _is_hearsay(mention, text):
        return True
    if _is_of_passing_interest(mention, text, context):
        return True
    if _LEFT_OUT.search(text, mention.span.end, mention.span.end + _AFTER):
        return True
    if _is_a_child_beside(mention, text, context):
        return True
    if context.asked == Slot.AGE and _tells_an_age_by(mention, text, context):
        return True
    return _is_stranger(mention, text, context)


def _is_hearsay(mention: Mention, text: str) -> bool:
    """Whether it is asked if what one heard is so: 聽說我阿姨吃可邁丁不能吃納豆 是真的嗎."""
    before = text[max(0, mention.span.start - _FAR) : mention.span.start]
    if _HEARD.search(before) is None or _FIGURE.search(text):
        return False
    return IS_IT_SO.search(text, mention.span.end) is not None


def _is_of_passing_interest(mention: Mention, text: str, context: Context) -> bool:
    """Whether, beside one's own plan, it is asked what somebody farther off may eat."""
    held = context.profile
    own = context.asked is None and held.subject is Subject.SELF and held.age is not None
    if not own or mention.kin.subject is not Subject.OTHER or mention.kin.pair:
        return False
    if _AGED.search(text) or _FOR_THEM.search(text):
        return False
    may = _MAY_THEY.search(text, mention.span.end) or IS_IT_SO.search(text, mention.span.end)
    return may is not None


def _is_small_talk(mention: Mention, text: str, context: Context) -> bool:
    """Whether nothing is wanted for somebody who is only admired: 我孫子今年5歲很可愛."""
    if context.asked == Slot.SUBJECT or context.profile.subject is None:
        return False
    if mention.kin.subject is not context.profile.subject and _PITIED.search(text):
        return _PITY_WANTS.search(text) is None  # 我姊姊69歲跌倒骨折 心疼
    if _PRAISE.search(text, mention.span.end) is None:
        return False
    return _WANTS_ANYTHING.search(text) is None


def _tells_an_age_by(mention: Mention, text: str, context: Context) -> bool:
    """Whether an elder tells by a child how old she is: 我兒子都40了, 孫女念大學 20歲了."""
    if _OLDER_THAN.search(text):
        return True  # 我女兒四十 我大她二十五
    if context.profile.subject in (None, Subject.SELF) and GROWS_UP.match(text, mention.span.end):
        return mention.kin.subject is Subject.CHILD or "孫" in mention.typed
    if mention.kin.subject is Subject.CHILD:
        return any(each.match(text, mention.span.end) for each in (_ALREADY, _GROWN))
    return context.profile.subject is Subject.SELF and "孫" in mention.typed


def _is_stranger(mention: Mention, text: str, context: Context) -> bool:
    """Whether it is one of those whom people only tell of, and nothing is wanted for them."""
    word = text[mention.span.start : mention.span.end]
    chain = word.startswith(tuple(STRANGERS)) and word not in STRANGERS  # 同事他爸
    if word.startswith("前"):
        return not _WANTS.search(text, mention.span.end)
    if chain:
        tells = len(text) - mention.span.end > len("的啦")
        # 鄰居阿姨停經後骨鬆; a figure may begin a plan for them, but not where a talk is under way
        counts = _FIGURE.search(text) and context.profile.age is None
        told_only = tells and not (counts or _WANTS.search(text))
        return told_only if context.asked is None else context.asked != Slot.SUBJECT
    if word not in STRANGERS or context.asked == Slot.SUBJECT:
        return False
    if _SAID.match(text, mention.span.end):
        return True
    return context.asked is not None or not _WANTS.search(text)
