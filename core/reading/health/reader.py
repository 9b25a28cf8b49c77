"""Illnesses and medicines said of the person meant; "none" only where it is plainly said."""

from __future__ import annotations

from dataclasses import replace

from core.person import Condition
from core.reading import undone
from core.reading.found import NOTHING, Found, Readings
from core.reading.health.nothing import leaves_words, says_none
from core.reading.health.remarks import Remark
from core.reading.health.said import LISTED, Said
from core.reading.health.standing import MEDICINES, NAMED, SWITCHED_TO
from core.reading.pattern import Pattern
from core.reading.relatives import ANOTHER
from core.reading.sentences.clauses import Sentence
from core.reading.slips import SLIP
from core.reading.understood import Context, Doubt, Doubtful, Slot, Span

REST_NONE = Pattern(  # 有吃甲狀腺素,沒有其他病: nothing else is to be asked
    "(?:沒有?|無)(?:什麼|任何|在吃|吃)?(?:其他|其它|別)的?(?:疾?病|慢性病|用?藥|問題|狀況|健康問題|毛病)"
    f"|(?:其他|其它|別的|剩下)的?(?:部分|方面|{LISTED})*(?:我|她|他)?(?:都|也|就|全|則)*(?:沒有?(?!說|問)|無|正常|健康)"
)
_CORRECTED = Pattern(
    f"{SLIP}|[搞弄]錯|其實|不是|更正|才對|誤會|改成|改為|(?:怎麼會?|為什麼會?|哪裡?來的?)有?(?:可邁丁|這個|這項|這種藥)?(?:[啊呢耶?]|$)"
)
_NOT_MINE = Pattern(
    "是(?:我|他|她)?[^,。!?不我是]{1,5}[, ]?(?:並|而|啦|喔)*不是(?:我|我自己|她|他)(?=$"
    "|[,。!? 啦喔的])"
    "|^(?:不對|啊|欸|喔|[ ,])*[^,。!? ]{1,10}的(?:人|那個)?(?:其實|才|應該)*是(?:我的?|我家的?)?"
    f"{ANOTHER}(?:[啦喔才對。!]*$)"
)
_MISNAMED = Pattern(
    "[打說講記寫搞弄看聽認]錯(?!日期|時間)[^。!?]{0,12}(?:是|應該)(?!問)|才對|更正"
    "|(?:^|[喔啊欸哦 ,])不是[啦喔的]*[ ,]+(?:他|她|應該|我)?是"
)
_NOT_TAKING = Pattern("(?<![還從有])(?:沒有?|不是|無)(?:在|是|再)?(?:吃|服用?|用)?(?:那個|什麼)?$")
_THAT_DAY = Pattern(  # only a tablet of that day, or a supposition: 其實今天沒吃可邁丁
    "[今昨前明]天|[早晚]上|[昨今]晚|中午|早餐|晚餐|睡前|這[次餐顆]|還沒|尚未|忘|如果|要是|暫|先停"
    "|[週周]|禮拜|星期|[這那]幾|這個月|最近|有時|(?<![平非日通])常|住院|開刀|手術|拔牙|剛[才剛](?!.{0,3}錯)|就會"
)
_NOT_PLAINLY = Pattern(
    f"{_THAT_DAY.pattern}|剛(?:剛|才)?沒|等一下再|[嗎怕?]|的話|會不會|以前|之前|原本"
    "|沒有?吃[^,。!? ]{0,6}(?:的時候|那天|的日子)"
)
_INSTEAD = Pattern("是(?:在)?(?:吃|服用?|用)?(?:的是)?(?:那個)?$|(?:吃|用|服)的?是$")
_BESIDES = Pattern("還有|還[吃用打]|也[有在吃用打]|另外|加上|都有|都吃")
_SWITCHED = Pattern("[換改](?:成|吃|用|為|到|給|開)|改服")
_NOT_SWITCHED = Pattern(  # wished, offered, refused, for a few days, or undone again
    "想|要(?!求)|說(?!.*了$)|可以|可能|建議|考慮|打算|準備|預計|本來(?!.*後來)|[沒不別]有?要?[換改]|還沒|但|不敢|不過|下次"
    "|下個|明天|後天|之後|以後|過幾天|再[換改]|[這那]幾[天日]|開刀|手術|拔牙|住院|暫|改回|換回|又|還是|問|才開始"
)
_AS_BEFORE = Pattern(
    "(?:我|她|他|都|也|還是|就|跟|和|像|與|同|以前|之前|上次|原本|原來|先前|沒有?|無|新增|增加|改變|變化?|變動|更動|的|藥|病|用藥|狀況|情況"
    "|沒什麼|一樣|照舊|如舊|照之前|沒變|同上|相同|沒差|啦|喔|啊|,| )*"
    "(?:一樣|照舊|如舊|沒變|同上|相同|沒有?(?:改變|變化|變動|更動|新增|增加)(?:的?(?:藥|病|用藥|狀況|情況))?)(?:的|啦|喔|啊|了|,|都)*"
)


def read(sentence: Sentence, context: Context) -> Readings:
    """Read the conditions slot of a sentence.

    Args:
        sentence: The normalised message.
        context: With ``asked == "safety"`` 都沒有 counts; what is known already is kept, for the
            slot holds the whole list.

    Returns:
        A finding with the whole list, a refusal (a medicine nobody can name), a doubt, or nothing.
    """
    said = Said(sentence, context)
    taken_back = _of_others(said) | _removed(said) | _left_behind(said)
    stated = tuple(each for each in said.conditions() if each not in taken_back)
    if stated:
        known = _with_known(stated, said)
        filled = _filled(tuple(each for each in known if each not in taken_back), _span(said))
        beside = _DOUBT if said.hides_more() else NOTHING
        return replace(filled, doubts=beside.doubts)
    if said.is_put_off():
        return NOTHING
    if said.takes_unnamed() and not NAMED & set(said.known or ()):
        return _filled(_with_known((Condition.UNKNOWN_ANTICOAGULANT,), said), _span(said))
    if said.is_unsafe():
        return Readings(refused=frozenset({Slot.CONDITIONS}))
    removed = _corrected(said)
    if removed is not None:
        return replace(_filled(removed, _span(said)), doubts=_after_birth(said, removed))
    return _nothing_stated(said)


def _after_birth(said: Said, left: tuple[Condition, ...]) -> tuple[Doubt, ...]:
    """我生完了 ends the pregnancy; whether she nurses now is asked, unless it was said."""
    nurses = Condition.BREASTFEEDING in {*left, *said.denied, *undone.over(said.sentence.text)}
    born = Condition.PREGNANT in set(said.known or ()) - set(left)
    asks = born and not nurses and undone.is_born(said.sentence.text)
    return (Doubt(Slot.CONDITIONS, Doubtful.NURSING_UNSURE),) if asks else ()


def _nothing_stated(said: Said) -> Readings:
    if said.asked and said.known is not None and _AS_BEFORE.fullmatch(said.sentence.text):
        return _filled(said.known, Span(0, len(said.sentence.text)))
    if said.is_unsettled():
        doubt = _KIDNEY_DOUBT if said.hints_at_kidneys() else _DOUBT
        if said.asked and (said.is_aspirin() or said.is_overactive()):
            return _UNLISTED  # its name is known, what else there may be is asked
        return doubt if said.asked or says_none(said) or doubt is _KIDNEY_DOUBT else NOTHING
    if not said.asked and MEDICINES & said.denied.keys() & set(said.known or ()):
        return _DENIED_NOTED
    if not says_none(said) or (said.known and not said.asked):
        unlisted = said.asked and (said.names_another() or leaves_words(said))
        one = said.asked and any(isinstance(each, Condition) for each in said.denied)
        return _UNLISTED if unlisted else _DENIED_ONE if one and not said.maybe else NOTHING
    return _filled((), _span(said))


def _with_known(stated: tuple[Condition, ...], said: Said) -> tuple[Condition, ...]:
    known = set(said.known or ()) - _stopped(said)
    if set(stated) & NAMED:
        known.discard(Condition.UNKNOWN_ANTICOAGULANT)
        known -= NAMED if _has_switched(said.sentence.text) else set()
        known -= _not_taken(said)
        if _MISNAMED.search(said.sentence.text) and not _BESIDES.search(said.sentence.text):
            known -= NAMED  # 講錯 是普栓達才對
    if _CORRECTED.search(said.sentence.text):
        known -= said.denied.keys() - set(stated)
    if not said.sentence.is_asked(0) and undone.is_born(said.sentence.text):
        known.discard(Condition.PREGNANT)  # 我生完了 在餵母奶
    return tuple(each for each in Condition if each in known or each in stated)


def _left_behind(said: Said) -> frozenset[Condition]:
    """Return what thinned the blood before another did: 可邁丁吃十年 去年醫生改給里先安."""
    text = said.sentence.text
    named = sorted((said.stated[each].start, each) for each in NAMED & said.stated.keys())
    if len(named) < len(NAMED) or _NOT_SWITCHED.search(text):
        return frozenset()
    switched = SWITCHED_TO.search(text, max(named[-1][0] - 4, 0), named[-1][0])
    return frozenset({named[0][1]}) if switched else frozenset()


def _not_taken(said: Said) -> frozenset[Condition]:
    """Return what thins the blood and is plainly not taken: 沒吃可邁丁; not today's tablet."""
    text = said.sentence.text
    if _NOT_PLAINLY.search(text):
        return frozenset()
    return frozenset(
        hit.meaning
        for hit in said.hits
        if isinstance(hit.meaning, Condition)
        and hit.meaning in NAMED & said.denied.keys()
        and not said.sentence.is_of_another(hit.start)
        and _NOT_TAKING.search(text, max(hit.start - 6, 0), hit.start)
    )


def _takes_aspirin_instead(said: Said) -> bool:
    """他沒吃可邁丁 是吃阿斯匹靈."""
    hit = said.stated.get(Remark.ANTIPLATELET)
    return hit is not None and _INSTEAD.search(said.sentence.text, 0, hit.start) is not None


def _has_switched(text: str) -> bool:
    """改吃拜瑞妥了; not 下個月要改成拜瑞妥."""
    return _SWITCHED.search(text) is not None and _NOT_SWITCHED.search(text) is None


def _stopped(said: Said) -> frozenset[Condition]:
    """Return the medicines that are told to be taken no more (可邁丁上個月停用)."""
    text = said.sentence.text
    gone = [hit for hit in said.hits if hit.meaning in MEDICINES - said.stated.keys()]
    return frozenset(
        hit.meaning
        for hit in gone
        if isinstance(hit.meaning, Condition)
        and not said.sentence.is_of_another(hit.start)
        and undone.quits(text, hit.start, hit.end)
    )


def _removed(said: Said) -> frozenset[Condition]:
    text = said.sentence.text
    return frozenset(
        hit.meaning
        for hit in said.hits
        if isinstance(hit.meaning, Condition) and undone.removes(text, hit.start, hit.end)
    )


def _of_others(said: Said) -> frozenset[Condition]:
    """Return what is told to be somebody else's: 那個洗腎的是我哥不是我."""
    if _NOT_MINE.search(said.sentence.text) is None:
        return frozenset()
    return frozenset(hit.meaning for hit in said.hits if isinstance(hit.meaning, Condition))


def _corrected(said: Said) -> tuple[Condition, ...] | None:
    """Take back what is denied now, where it was a mistake, or is over (我生完了)."""
    text = said.sentence.text
    denied = frozenset(each for each in said.denied if isinstance(each, Condition))
    gone = denied if _CORRECTED.search(text) else undone.never(text, denied)
    gone -= MEDICINES if _THAT_DAY.search(text) else frozenset()  # 其實今天沒吃可邁丁
    if Condition.UNKNOWN_ANTICOAGULANT in gone:
        gone |= NAMED  # 我沒有吃抗凝血的 你弄錯了
    gone |= _stopped(said) | _of_others(said) | _removed(said)
    instead = _takes_aspirin_instead(said) and not _THAT_DAY.search(text)
    gone |= _not_taken(said) if instead else frozenset()
    gone |= undone.of_another(text, said.known)
    if said.names_what_was_unnamed():
        gone |= {Condition.UNKNOWN_ANTICOAGULANT}
    if not said.sentence.is_asked(0) and not said.sentence.is_of_another(len(text)):
        gone |= undone.over(text)
    mistaken = set(said.known or ()) & gone
    if not mistaken:
        return None
    return tuple(each for each in said.known or () if each not in mistaken)


def _span(said: Said) -> Span:
    hits = [*said.stated.values(), *said.denied.values()]
    hits.sort(key=lambda hit: not isinstance(hit.meaning, Condition))
    if not hits:
        return Span(0, 0)
    return Span(hits[0].start, hits[0].end)


def _filled(conditions: tuple[Condition, ...], span: Span) -> Readings:
    return Readings(found=(Found(Slot.CONDITIONS, conditions, span),))


_UNLISTED = Readings(doubts=(Doubt(Slot.CONDITIONS, Doubtful.NOT_LISTED),))
_DENIED_NOTED = Readings(doubts=(Doubt(Slot.CONDITIONS, Doubtful.DENIED_NOTED),))
_DENIED_ONE = Readings(doubts=(Doubt(Slot.CONDITIONS, Doubtful.DENIED_ONE),))
_KIDNEY_DOUBT = Readings(doubts=(Doubt(Slot.CONDITIONS, Doubtful.KIDNEY_UNSURE),))
_DOUBT = Readings(doubts=(Doubt(Slot.CONDITIONS, Doubtful.MEDICINE_UNSURE),))
