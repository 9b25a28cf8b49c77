"""Questions about the reminders that stand: 我還有提醒嗎, 幾點會提醒我, 媽媽的提醒設好了嗎."""

from __future__ import annotations

from core.reading.pattern import Pattern
from core.reading.relatives import ANOTHER

_WHOM = f"(?:我們|我家|我自己|我|[他她]們?|{ANOTHER})"
_WHOSE = f"(?:請問|目前|現在|到底|那|你|骨本|幫|這邊|那邊|的| |{_WHOM})*"
_AT = "(?:幾點幾分|幾點|什麼時候|何時|哪幾天|哪一?天|(?:星期|禮拜|[週周])幾)"
_SET = "(?:設定好?|設好?|訂|定|排|開啟?)"
_EATS = "(?:吃鈣片?|吃藥)?"
_END = "(?:嗎|呢|啊|啦|了|的|喔|沒有?|[?!。~ ])*"
_HAS = (
    f"(?:還|到底|現在|目前|你)*(?:有沒有|還有|有)(?:[幫替給]?{_WHOM}+)?{_SET}?[了過]?"
    f"(?:哪些|什麼|幾個|{_AT}的?|任何)?(?:的)?(?:提醒|鬧鐘)"
)
_IS_THERE = (
    "(?:提醒|鬧鐘)(?:時間|功能)?(?:現在|目前|都|是)*(?:還在|還有|還開著|在不在|還會響|哪些|幾個"
    f"|有沒有{_SET}?|有{_SET}|{_SET}在?[了成]?{_AT}?|{_AT}|呢)"
)
_COMES = (
    "(?:還|明天|今天|之後|每天|有)*(?:會不會|會|有)(?:再|繼續)?"
    f"(?:(?:提醒|叫){_WHOM}+{_EATS}|被(?:提醒|叫))(?:嗎|呢|[?])?"
)
_COMES_AT = (
    f"(?:還|明天|今天|之後|以後|會|要|都|每天)*{_AT}(?:會|要|再|來|才|被)*"
    f"(?:提醒|叫|通知){_WHOM}*{_EATS}"
)
_FORGOTTEN = (
    f"(?:忘了|忘記|不記得)了?{_WHOM}?(?:當初|之前)?{_SET}[了在成]?{_AT}(?:的?提醒)?{_WHOM}?"
)
_SET_AT = f"(?:有|是)?{_SET}(?:了|在|成|的是)?{_AT}(?:(?:的?提醒|叫){_WHOM}*)?"
_CAME = (  # 今天早上有吵我嗎
    f"(?:今[天早]|早上|上午|中午|下午|晚上|剛剛|剛才|昨[天晚])+(?:你|的)*(?:有沒有|有)(?:再|來)?"
    f"(?:(?:提醒|叫|吵|通知)過?{_WHOM}*{_EATS}|響)過?"
)
_ASKED = f"{_CAME}|{_HAS}|{_IS_THERE}|{_COMES}|{_COMES_AT}|{_FORGOTTEN}|{_SET_AT}"
_UNSEEN = "(?:[ ,。?]+我?(?:怎麼|都|好像|也)*沒有?(?:看到|聽到|收到|被叫)[啊呢啦?。! ]*)?"
_STAND = Pattern(f"{_WHOSE}(?:{_ASKED}){_END}{_UNSEEN}")
_ASKS = Pattern("嗎|有沒有|會不會|呢|[?]|沒有?[?!。~ ]*$|哪|幾|什麼|何時|在不在|忘|不記得")


def asks_what_stands(text: str) -> bool:
    """Say whether a normalised message asks for the reminders that are set, and nothing else."""
    return _STAND.fullmatch(text.strip(" 。!~")) is not None and _ASKS.search(text) is not None
