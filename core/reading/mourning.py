"""Who is told to have died, where a message says nothing else: 我媽上個月走了, 阿公往生了."""

from __future__ import annotations

from core.person import Sex, Subject
from core.reading.kinship import ANYBODY, KIN, Kin
from core.reading.normal import normalise
from core.reading.pattern import Pattern

_LONGEST = 48
_COUNT = "[0-9一二兩三四五六七八九十幾半]{1,3}"
_LATELY = "(?:剛剛?|才剛|前幾天|前兩天|昨[天晚]|前天|今[天早]|這[個幾]?(?:天|週|禮拜|月))"
_LONG_SINCE = (  # 昨天走了 may be only gone home
    "(?:上個?(?:月|週|禮拜|星期)|[去前今]年[底初中]?|大前年|清明|中秋|年[初底]|很久|很早|早"
    f"|{_COUNT}(?:天|週|個?禮拜|個?星期|個?月|年)(?:多)?以?前|{_COUNT}月[初中底]?|好?幾年前|多年前)"
)
_DIED = "(?:過世|去世|往生|過身|辭世|病逝|病故|仙逝|離世|逝世|安息|回天家|不在人世)"
_BETWEEN = "(?:已經|就|也|都|因病|因為癌症|前|我|[ ,])*"
_END = "(?:了|的|啦|喔|耶|啊|[ ,。.!~]|qq|😭|😢|🙏|(?:謝謝|感謝|多謝)(?:你)?[^,。!?]{0,14})*"
_WHO = f"(?P<who>{ANYBODY})"
_TOLD = Pattern(
    "(?:嗚+|唉+|其實|那個|跟你說|不好意思|對不起|,| )*(?:我們?|阮)?(?:的|家|家裡的?)?"
    f"{_WHO}{_BETWEEN}"
    f"(?:(?:{_LATELY}|{_LONG_SINCE})?{_BETWEEN}(?:{_DIED}|(?<!不)死(?=了|掉))了?(?:{_COUNT}(?:年|個月|週))?"
    f"|(?P<gone>{_LONG_SINCE}{_BETWEEN}(?:走|離開|不在)了?|(?:離開我們|不在世上|走了{_COUNT}(?:年|個月))))"
    f"{_END}"
)
_TOLD_ABROAD = Pattern(
    f"(?:my |our )?{_WHO}(?: (?:has|just|have))* (?:passed away|passed on|died)"
    "(?: [a-z0-9 ]+)?[.!]*"
    "|(?P<id>ibu|mama|bapak|ayah|nenek|kakek|suami|istri)(?: saya| kami)?"
    "(?: sudah| telah| baru| saja)* (?:meninggal|wafat|berpulang)(?: [a-z0-9 ]+)?[.!]*"
    "|(?P<vi>mẹ|má|bố|ba|cha|bà|ông|chồng|vợ)(?: tôi| em| con)?(?: đã| vừa| mới)*"
    " (?:mất|qua đời)(?: rồi| tháng trước| năm ngoái| tuần trước)*[.!]*"
)
_ABROAD = {
    **dict.fromkeys(("ibu", "mama", "mẹ", "má"), Kin(Subject.MOTHER, Sex.FEMALE)),
    **dict.fromkeys(("bapak", "ayah", "bố", "ba", "cha"), Kin(Subject.FATHER, Sex.MALE)),
    **dict.fromkeys(("nenek", "bà"), Kin(Subject.GRANDMOTHER, Sex.FEMALE)),
    **dict.fromkeys(("kakek", "ông"), Kin(Subject.GRANDFATHER, Sex.MALE)),
    **dict.fromkeys(("suami", "chồng"), Kin(Subject.SPOUSE, Sex.MALE)),
    **dict.fromkeys(("istri", "vợ"), Kin(Subject.SPOUSE, Sex.FEMALE)),
}
_CLOSE = frozenset(each.subject for each in _ABROAD.values())
"""Of these 「走了」 long ago is a death; a colleague may have left for another firm."""


def bereaved(typed: str) -> tuple[str, Kin] | None:
    """Return who has died, as a whole message tells it, and the word for them; else None.

    Args:
        typed: What a person typed.
    """
    text = normalise(typed)
    if len(text) > _LONGEST:
        return None
    if (abroad := _TOLD_ABROAD.fullmatch(text)) is not None:
        word = abroad["who"] or abroad["id"] or abroad["vi"]
        return word, _ABROAD.get(word) or KIN[word]
    found = _TOLD.fullmatch(text)
    if found is None or (found["gone"] and KIN[found["who"]].subject not in _CLOSE):
        return None
    return found["who"], KIN[found["who"]]
