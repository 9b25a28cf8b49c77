"""Who is told to have died, where a message says nothing else: 我媽上個月走了, 阿公往生了."""

from __future__ import annotations

from core.reading.kinship import KIN, Kin
from core.reading.normal import normalise
from core.reading.pattern import Pattern

_LONGEST = 24
_COUNT = "[0-9一二兩三四五六七八九十幾半]{1,3}"
_LATELY = "(?:剛剛?|才剛|前幾天|前兩天|昨[天晚]|前天|今[天早]|這[個幾]?(?:天|週|禮拜|月))"
_LONG_SINCE = (  # 昨天走了 may be only gone home
    "(?:上個?(?:月|週|禮拜|星期)|[去前今]年[底初中]?|大前年|過年[前後]?|清明|中秋|年[初底]|很久|很早|早"
    f"|{_COUNT}(?:天|週|個?禮拜|個?星期|個?月|年)(?:多)?以?前|{_COUNT}月[初中底]?|好?幾年前|多年前)"
)
_DIED = "(?:過世|去世|往生|過身|過往|辭世|病逝|病故|仙逝|離世|逝世|安息|回天家|不在人世)"
_BETWEEN = "(?:已經|就|也|都|因病|因為癌症|前|我|[ ,])*"
_END = "(?:了|的|啦|喔|耶|啊|矣|走了|[ ,。.!~…]|qq|😭|😢|🙏)*"
_TOLD = Pattern(
    "(?:嗚+|唉+|其實|那個|跟你說|不好意思|對不起|,| )*(?:我們?|阮)?(?:的|家|家裡的?)?"
    f"(?P<who>{'|'.join(sorted(KIN, key=len, reverse=True))}){_BETWEEN}"
    f"(?:(?:{_LATELY}|{_LONG_SINCE})?{_BETWEEN}(?:{_DIED}|(?<!不)死(?=了|掉))了?(?:{_COUNT}(?:年|個月|週))?"
    f"|{_LONG_SINCE}{_BETWEEN}(?:走|離開|不在)了?|(?:離開我們|不在世上|走了{_COUNT}(?:年|個月)))"
    f"{_END}"
)


def bereaved(typed: str) -> tuple[str, Kin] | None:
    """Return who has died, as a whole message tells it, and the word for them; else None.

    Args:
        typed: What a person typed.
    """
    text = normalise(typed)
    found = _TOLD.fullmatch(text) if len(text) <= _LONGEST else None
    return (found["who"], KIN[found["who"]]) if found else None
