"""The last reader of an answer about the sun: by its likeness to answers that were understood.

Only what no rule reads or doubts comes here. A wrong fill costs ten times a question, so a hedge,
a once, a wish, another person or a denial that the nearest answer has not leaves it unread.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from core.person import Sun
from core.reading.found import NOTHING, Found, Readings
from core.reading.pattern import Pattern
from core.reading.sentences.clauses import Sentence
from core.reading.sun.heard import Heard, Likeness, heard
from core.reading.understood import Slot, Span

ENOUGH, ALONE, BRIEF = 1.2, 1.7, 2.5
"""The margin from which a likeness counts: where MANY pairs speak for it, few, in a few words."""
MANY = 3
SHORT, LONGEST = 6, 60  # characters of an answer

_NEVER = Pattern(
    "司機$|有時|有當時|偶|但|可是|不過|雖|卻|才(?!藝)|如果|要是|的話|一半|有[空閒約人]|聽說|據說|沒說|誰說|以後可能|萬一|打算|希望|計畫|決定"
    "|建議|羨慕|討厭(?!曬|太陽)|跳過|回答|嗎|[?]|怎麼?[辦會樣]|多久|吃|喝|藥|鈣"
)
_UNSETTLED = Pattern(  # how far it holds, when, whether at all
    "司機|運將|還[好行]|普通|一般|尚可|或|一定|無定|隨|看(?!電視|電腦|到|不|見|書|護|顧|店|報|劇|螢|過|家)|可能|大概|好像"
    "|比|一[點下]|有些|一些|輪|隔天|一[次趟擺]|[兩三二]次|沒空|時間|假日|[週周]末|放假|連假|暑假|寒假|過年|禮拜[天日六]"
    "|星期[天日六]|[春夏秋冬](?!眠)|熱天|寒天|季|農忙|涼|晴|雨|颱風|熱|內勤.*外勤"
)
_ONCE = Pattern(
    "以前|之前|從前|年輕|當年|小時候|原本|本來|後來|去年|今[天日晚早仔]|昨|明[天日仔年]|後天|前[天幾陣]"
    "|剛(?!好)|正在|現在在|人在|等一?下|等等|待會|[上下]個?[週周月禮星]|這個?[幾兩週周月禮]|最近|目前"
    "|感冒|發燒|以後|將來|下次|再說|調到|辭|賣[掉了]|租"
)
_NOT_TOLD = Pattern(  # wished, asked, advised, put off, or of something else
    "想|該|努力|叫我|要我|討厭|喜歡|愛(?!出|曬)|說|怕(?![曬熱黑冷光太老長跌風])|呢|算|怎|為[什何]"
    "|多少|什麼|甚麼|啥|幹嘛|放在|忘|買|旁|附近|隔壁|對面|住(?!院)|飯"
    "|懷孕|經|血[壓糖脂]|結石|謝|掰|晚安|早安|你好|衣服|便當|裝潢|太陽[很好超真有夠]+[大毒辣]|太陽[大毒辣]|照[進得到]|採光|朝[東南西北]|[0-9]{3}"
    "|壞|(?<!直)播"
)
_OTHERS = Pattern(
    "我(?:爸|媽|哥|弟|姊|姐|妹|公公|婆婆|小孩|家[狗貓])|同[事學](?!會)|朋友|鄰居|老闆|學生(?!宿)|孫子"
    "|外[勞傭]|人家|別[人家]|大家|病人|員工|[狗貓]|婆婆|公公|爸爸|媽媽|阿公|阿嬤|老[公婆母爸]|媳婦|女婿|小孩"
)
_GUARDS = (_UNSETTLED, _ONCE, _NOT_TOLD, _OTHERS)
_DENIAL = Pattern("[不沒無未免非別].{0,2}")
_ILL = Pattern("[癌瘤瘡病]|開[過完]?刀|手術|過敏|白內障|洗腎")
_OF_DAYS = Pattern("[曬日陽光出外門躺床坐住關]")


@dataclass(frozen=True, slots=True)
class Alike:
    """An answer like those that told ``sun``, most like ``nearest``, by these pairs it holds."""

    sun: Sun
    nearest: str
    pairs: tuple[str, ...]


def read(sentence: Sentence) -> Readings:
    """Read the sun of an answer to that question which no rule read.

    Args:
        sentence: The normalised answer.

    Returns:
        One finding, or nothing.
    """
    text = sentence.text
    if len(text) > LONGEST:
        return NOTHING
    found = alike(text, heard())
    if found is None or not _is_told(sentence, found.pairs):
        return NOTHING
    return Readings((Found(Slot.SUN, found.sun, Span(0, len(text))),))


def alike(answer: str, before: Heard) -> Alike | None:
    """Return what an answer is like, where that is beyond doubt.

    Args:
        answer: Normalised, as typed.
        before: The answers it is laid beside.
    """
    likeness = before.likeness(answer)
    if likeness.told is None or likeness.margin < _enough(answer, likeness):
        return None
    if _NEVER.search(answer) or (_ILL.search(answer) and not _OF_DAYS.search(answer)):
        return None
    nearest = before.nearest(answer, likeness.told)
    if not nearest or any(
        each[0] not in nearest for guard in _GUARDS for each in guard.finditer(answer)
    ):
        return None
    denied = (each[0] for each in _DENIAL.finditer(answer))
    if not all(before.is_said(each, likeness.told) for each in denied):
        return None
    return Alike(likeness.told, nearest, likeness.pairs)


def _enough(answer: str, likeness: Likeness) -> float:
    if len(answer) < SHORT:
        return BRIEF  # 她賣菜的: a trade alone is no day
    return ENOUGH if len(likeness.pairs) >= MANY else ALONE


def _is_told(sentence: Sentence, pairs: Iterable[str]) -> bool:
    """Whether all that speaks for it is told of the one meant: not asked, feared, or another's."""
    text = sentence.text
    places = [text.find(each) for each in pairs if each in text]
    return not any(
        sentence.is_of_another(place)
        or sentence.is_asked(place, place + 1)
        or sentence.is_past(place, place + 1)
        for place in [*places, len(text) - 1]
    )
