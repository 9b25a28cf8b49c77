"""How much sun, said by degree alone: 也很少, 足少, 跟他一樣不多, 少得可憐, 算蠻多的."""

from __future__ import annotations

from core.reading.fillers import answer_forms
from core.reading.pattern import Pattern
from core.reading.sun.signs import Sign

LONGEST = 24  # characters of such an answer
_WHO = (
    "我媽媽?|我爸爸?|媽媽?|爸爸?|阿嬤|阿公|阿母|阿爸|我們家?|我自己|我|他們?|她|伊|阮|大家|老人家"
)
_TOPIC = (
    "曬太陽|日曬|日照|太陽|陽光|曬到|曬|平均|整體|目前|現在|最近|平常|平時|這陣子|這幾年"
    "|退休後|每天"
    "|時間|機會|次數|情況|程度|量|的|得|到"
)
_LIKE = (
    "(?:(?:跟|和|與|同|像)[^,。!? ]{1,5}?(?:一樣|差不多|同款|相同|平|都)(?:的?是?)?"
    "|比[^,。!? ]{1,4}?(?:還要?|更|擱較)|比(?:誰都|任何人都|別人|人家|一般人|大家|同事|朋友)"
    "|差不多一樣|一樣|同樣|同款)"
)
_SURE = (
    "所以|因此|但是?|不過|可是|也|都|是|算是?|就|真的|真|其實|確實|實在|應該|大概|我看|我想|我覺得|感覺|覺得|好像|自認"
    "|說真的|說實在的?|老實講|坦白說|老實說|絕對|一直|一向|還是|屬於|向來|本來就|基本上"
)
_VERY = (
    "保證|包準|明顯|遠遠|嚴重|根本|絕對|肯定|一定|完全|超級|無敵|宇宙|爆|超|很|極|非常|有夠|足|太|蠻|滿|挺"
    "|相當|十分|特別|好|真正|夠|傷|可"
)
_RATHER = "比較|較|偏|有點|有些|稍微|還算|還|可能|大概"
_LITTLE = (
    "(?:少|(?<=較)少一?[點些]|稀少|低|有限|不足|缺乏|缺|零|趨近於?零|接近零|等於零|等於沒有|沒有?|沒什麼(?:曬"
    "|在曬)?|沒多少|無多少|沒很多|沒有很多|無濟"
    "|(?:不|不是|不能|不會|沒|沒有|算不|稱不)(?:太|怎麼|很|算|會太|是太|是很|能算|到|算太"
    "|算很|大|上)*(?:多|夠|足夠|充足|充分|常|濟))"
)
_TAIL = (
    "(?:得很|的很|得可憐|的可憐|之又少|到不行|到爆|到誇張|到可憐|到快沒有|到幾乎沒有|極了"
    "|死了|斃了|爆了|到不能再少|了點|的那種|的程度|在曬|曬到?|的啦"
    "|很多|多了|得多|就是了|而已|這樣|吧|啦|的|了)*"
)
_MUCH = "(?:多(?![久少常長])|濟|夠|足夠|充足|充分|常|頻繁|飽|大量|不少)"
_OPENING = Pattern(f"(?:{_LIKE}|{_WHO}|{_TOPIC}|{_SURE})*")
_IS_LITTLE = Pattern(f"(?:{_VERY}|{_RATHER}|幾乎|近乎|都|也|是)*(?:{_LITTLE}{_TAIL})+")
_IS_MUCH = Pattern(f"(?:{_VERY}|還算|還)*(?:{_MUCH}{_TAIL})+")
_UNSURE = Pattern("應該|好像|可能|不好說|比以前|比之前|比去年")
_DEGREE = Pattern("[少低限足乏零沒無多濟夠常充頻飽量]")
_OF_LATE = Pattern("比以前|^(?:最近|這陣子|這幾[天週])(?:我|也|都|有)*(?:比較|較|有點|變)少")
_TOO_SHORT = Pattern("(?:(?:都|還|早就|已經|現在|目前)*(?:沒有?|無)了?|好|不|太|是|還|不是)")
_UNTOLD = Pattern(
    f"(?:{_WHO}|目前|現在)*(?:都沒有?|夠了?吧?|足)"
)  # 都沒有: of the sun, or of illnesses?


def amount(answer: str) -> Sign | None:
    """Return LITTLE or PLENTY where an answer to the question of sun is nothing but a degree.

    Args:
        answer: A normalised clause, as typed.
    """
    if len(answer) > LONGEST or _DEGREE.search(answer) is None:
        return None
    for form in answer_forms(answer):
        if _TOO_SHORT.fullmatch(form) or _UNTOLD.fullmatch(form) or _OF_LATE.search(form):
            return None
        opened = _opened(form)
        if _IS_LITTLE.fullmatch(form, opened):
            return Sign.LITTLE
        if _IS_MUCH.fullmatch(form, opened) and not _UNSURE.search(form):
            return Sign.PLENTY
    return None


def _opened(form: str) -> int:
    """Where the degree begins: what opens an answer is taken whole, never tried another way."""
    opening = _OPENING.match(form)
    return opening.end() if opening else 0
