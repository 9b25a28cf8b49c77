"""Which phrases of a message tell of the monthly bleeding of the one it is about."""

from __future__ import annotations

from core.reading.clauses import Sentence, blotted
from core.reading.menopause_words import Said
from core.reading.pattern import Pattern
from core.reading.words import Hit

_PERIODS = Pattern("月經|月事|生理期|經期|姨媽|好朋友(?=[^,。!?]{0,6}[來停])|mc|例假")
_OF_BLEEDING = Pattern(
    "(?<![已曾])經(?![常過理濟營])|月[事信水潮]|生理|姨|好朋友(?=[^,。!?]{0,5}[來停])|例假|更年|宮|巢|週期"
    "|衛生棉|衛生巾|棉條|mc|men|peri|hyst|haid|kinh|period"
)
_OTHER_SUBJECT = Pattern(
    "(?:藥|針|課|電|水|雨|風|工作|運動|鈣片?|車|保健品|荷爾蒙|維他命|[牛母]?奶|菸|酒|店|生意|化療|電療|放療"
    "|治療|追蹤|健保|手機|網路|訂閱|提醒|通知|活動|比賽|班|冷氣|音樂)(?:[^,。!? ]{0,4})$"
)
_COMES = ("來", "走")
_COMES_ALONE = Pattern(  # 昨天才來; not 我現在來填, 剛走到
    "$|[了過的啦喔耶欸囉呢吧啊哦呀,。!?;:~、( \n]|報到|[找煩]我|[一二兩三四五]次|很|完|個|而已|但"
    "|不過|所以|還|都|又|量|痛|煩|就|準|亂|我(?!看|問|填|們)"
    "|之?[後前]|兩|三|四|五|得|沒|也|好|月經|那個|大?姨媽|mc|正常|規律"
)
_OF_TIME = {Said.STOPPED, Said.LONG_ENDED, Said.NOT_ENDED}
_OTHER_STOP = Pattern("停了?不[下住]|停[了]?[在車藥電水課班機止留下吃用打診售]")  # 停藥三年
_ENDED_AT_AGE = Pattern("沒來了?[^。!?]{0,8}歲[就那時年候]*停|歲[就那時年候]*停了?[^。!?]{0,8}沒來")
_RHETORIC = Pattern(
    "(?:哪裡?|怎麼)(?:有|可能|會)*還?(?:可能|會|有)*(?:來|有)(?![月停])"
    "|(?<=[了輕早來停沒])(?:好嗎|好不好|是要問幾次|還問|問什麼問|不行嗎)[?!。]*$"
)


def counts(sentence: Sentence, hit: Hit[Said], *, asked: bool) -> bool:
    """Say whether a phrase is told as a fact of this bleeding.

    Args:
        sentence: The normalised message.
        hit: A phrase of the table.
        asked: Whether it answers the question, so that 停了 needs no subject.
    """
    told = _OF_BLEEDING.search(sentence.text, hit.start, hit.end) is not None
    told = told or _ENDED_AT_AGE.search(sentence.text) is not None
    if not (told or asked or _says_period(sentence, hit)):
        return False  # 可邁丁早就停了
    if _OTHER_STOP.search(sentence.text, hit.start, hit.end + 2):
        return False
    if sentence.is_of_another(hit.start) or sentence.is_contradicted(hit.start):
        return False
    if hit.meaning in _OF_TIME and not told and _is_of_something_else(sentence, hit):
        return False  # 雨停了; 我現在來填
    return not sentence.is_asked(hit.start)


def _is_of_something_else(sentence: Sentence, hit: Hit[Said]) -> bool:
    other = _OTHER_SUBJECT.search(sentence.text, max(hit.start - 8, 0), hit.start)
    comes = hit.meaning is Said.NOT_ENDED and _comes_for(sentence.text, hit.end)
    stops = other is not None and "來" not in sentence.text[hit.start : hit.end]
    return (stops and not _says_period(sentence, hit)) or comes


def _comes_for(text: str, end: int) -> bool:
    """Whether 來 at a place is somebody's coming, for something: 每個月有來領藥."""
    end += text.startswith("來", end)
    return text[end - 1] in _COMES and not _COMES_ALONE.match(text, end)


def _says_period(sentence: Sentence, hit: Hit[Said]) -> bool:
    clause = sentence.clauses[sentence.clause_at(hit.start)]
    return _PERIODS.search(clause.words) is not None


def without_rhetoric(sentence: Sentence) -> Sentence:
    """Return 攏七十外了哪還會來早就停了好嗎 without what only seems to ask."""
    told = blotted(_RHETORIC, sentence.text)
    return sentence if told == sentence.text else Sentence(told, sentence.about)
