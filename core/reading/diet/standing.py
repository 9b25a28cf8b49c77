"""How a food or a diet stands in its sentence: stated, wished for, struck out, another's."""

from __future__ import annotations

from core.reading import undone
from core.reading.diet.settled import Meaning
from core.reading.diet.words import Remark
from core.reading.marks import mark_at
from core.reading.pattern import Pattern
from core.reading.sentences.clauses import Sentence, Standing
from core.reading.words import Hit

_TAKE = Pattern("[把將](?:那個|我的|我)?[^,。!? ]{0,4}$")
_OUT = Pattern("(?:過敏)?(?:拿掉|去掉|劃掉|清掉|拿走)")
_HOUSEHOLD = Pattern(
    "(?:(?P<other>婆家|娘家|夫家)|家裡|家人|全家|家中)(?:的人|那邊|他們|人|都|是|全部|大家|一直|在|很|,)*[吃食]?$"
)
_AS_THEY_DO = Pattern("跟著|一起|我們?也|照[著他她]|我[^,。!? ]{0,3}[吃全]素")
BUT_I = Pattern(  # 家裡吃素 但我都吃
    "(?:但是?|可是|不過|[ ,。])+我(?:自己|本人|倒是|是|則|就|還是|在外面?)*"
    "(?:(?:什麼|甚麼|啥|葷素)都|都)(?:可以|有|敢|會|能)?吃(?=$|[ ,。!啦喔的])"
)
_WISHED = Pattern(
    "(?<![不沒])(?:想要?|打算|考慮|計畫|準備要?|預計|希望|明年|以後要?|之後要?|將來)"
    "(?![^,。!? ]*(?:其實|所以|現在))[^,。!? 因]{0,6}$"
)
_BARRED = Pattern("(?:不行|[不碰](?:能|可以?|敢)?[吃喝碰得]得?)[, ]?$")  # 芝麻不行會癢
_LIKENED = Pattern("(?:難道|哪裡?像|像是?|看起來)[^,。!? ]{0,4}$")
_ECHOED = Pattern("(?:的|嗎|喔)*\\?")


def is_stated(sentence: Sentence, hit: Hit[Meaning]) -> bool:
    """Say whether it is told of the person meant, as a fact."""
    mark = mark_at(sentence.text, hit.end)
    if mark is not None and not sentence.is_of_another(hit.start):
        return mark.yes
    clause = sentence.clauses[sentence.clause_at(hit.start)]
    before = sentence.text[clause.start : hit.start]
    if _is_of_the_household(sentence.text, before, hit):
        return False
    if _WISHED.search(before) or _LIKENED.search(before):
        return False  # 我想改吃素, 難道我像吃素的
    if _ECHOED.match(sentence.text, hit.end):
        return False  # 吃素?不不不,…
    struck = undone.removes(sentence.text, hit.start, hit.end) or _is_taken_out(sentence, hit)
    if hit.meaning is Remark.ALLERGY and _BARRED.search(before):
        return not struck and not is_elsewhere(sentence, hit)
    return not struck and sentence.standing(hit) is Standing.STATED


def _is_of_the_household(text: str, before: str, hit: Hit[Meaning]) -> bool:
    """Say whether only those one lives or is married with eat so: 婆家是全素."""
    household = _HOUSEHOLD.search(before)
    if household is None:
        return False
    if household["other"]:
        return _AS_THEY_DO.search(text, hit.end) is None
    return BUT_I.search(text, hit.end) is not None


def is_denied(sentence: Sentence, hit: Hit[Meaning]) -> bool:
    """Say whether it is denied, or is to be struck from what is noted: 牛奶過敏刪掉."""
    struck = undone.removes(sentence.text, hit.start, hit.end) or _is_taken_out(sentence, hit)
    return struck or sentence.is_denied(hit.start, hit.end)


def _is_taken_out(sentence: Sentence, hit: Hit[Meaning]) -> bool:
    """Say whether it is to be struck: 把牛奶過敏拿掉 (of illnesses, that may be an operation)."""
    text = sentence.text
    return bool(_TAKE.search(text, 0, hit.start) and _OUT.match(text, hit.end))


def is_elsewhere(sentence: Sentence, hit: Hit[Meaning]) -> bool:
    """Say whether it is asked about, or somebody else's."""
    return is_told_elsewhere(sentence, hit.start)


def is_told_elsewhere(sentence: Sentence, place: int) -> bool:
    """Say the same of a place."""
    return sentence.is_asked(place) or sentence.is_of_another(place)


def is_allergy(sentence: Sentence, hit: Hit[Meaning]) -> bool:
    """Say whether an allergy is stated: to what is not on the list, as nothing else is left."""
    return hit.meaning is Remark.ALLERGY and is_stated(sentence, hit)
