"""What was taken out: both ovaries end the bleeding, the womb or one ovary leave it open."""

from __future__ import annotations

from core.reading.menopause.words import Said
from core.reading.pattern import Pattern
from core.reading.sentences.clauses import Sentence
from core.reading.words import Hit

_OVARY = Pattern("卵巢(?!囊|水瘤|瘤|腫|巧|有囊|長|早衰|功能|癌篩)|bso|oophorectomy|ovaries")
_TAKEN = (
    "(?:[拿切割摘開清取提挖][掉光走除出]|[切割摘去移]除|全[切拿割摘開]|沒了|沒留|無留|不見了?|不留|沒有了"
    "|拿了|切了|割了|摘了|拿$|切$|removed|oophorectomy|bso)"
)
_IS_TAKEN = Pattern(_TAKEN)
_KEPT = Pattern(
    "卵巢(?:都|還|有|也|兩邊|兩個|好像|應該|仍|我|是|的|樣子|一直|醫生)*"
    "(?:還?在(?!一起)|有?留|保留|保住|保存|沒有?(?:被)?[拿切割動摘開]|正常|好的|完整)"
    "|(?:[留保][著下留住]|沒[拿切割動摘])(?:了|住|掉)?(?:兩邊|兩個|雙側)?的?卵巢"
)
_ONE = Pattern(
    "(?:(?<![0-9十])[一1單]|(?<!左)右|左(?!右))(?:邊|側|顆|個|粒)?的?卵巢"
    "|卵巢[^,。!? ]{0,6}?(?:[一1單]|(?<!左)右|左(?!右))(?:邊|側|顆|個|粒)"
)
_BOTH = Pattern(
    "(?:兩|雙|二|2|左右)(?:邊|側|顆|個)?的?卵巢|卵巢[^,。!? ]{0,6}?(?:兩|雙|二|左右)"
    "|(?:子宮|整組|全部|輸卵管|整個|通通|全套)[^。!?]{0,10}?卵巢"
    "|卵巢[^,。!? ]{0,4}?(?:子宮|輸卵管|也|都|全|一起|通通|連)"
    "|卵巢[^,。!? ]{0,2}[沒不無]|ovaries (?:were |was )?(?:also |both |too )?(?:removed|taken|out)"
    "|uterus and (?:both )?ovaries|bso|bilateral|both|(?:兩|雙)(?:邊|側)都?(?=[拿切割摘])"
)
_PLANNED = Pattern(
    "(?:下個?月|下週|下禮拜|明年|準備|打算|預計|考慮|可能|排|建議|叫我|是不是|要不要|會不會|該不該"
    "|需要|想|萬一|如果|要)[^,。!? ]{0,8}?" + _TAKEN
)


def taken_out(sentence: Sentence) -> Hit[Said] | None:
    """Read an operation on the ovaries: LONG_ENDED where both are gone, UNSURE where one is kept.

    Args:
        sentence: The normalised message.
    """
    text = sentence.text
    ovary = _OVARY.search(text)
    if ovary is None:
        return None
    start, end = ovary.span()
    if _KEPT.search(text) or _ONE.search(text):
        return Hit(start, end, Said.UNSURE)
    if _IS_TAKEN.search(text) is None:
        return None
    both = _BOTH.search(text) is not None and _PLANNED.search(text) is None
    return Hit(start, end, Said.LONG_ENDED if both else Said.UNSURE)
