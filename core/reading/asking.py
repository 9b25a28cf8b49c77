"""Whether a message asks something that is to be answered, or only sounds like it."""

from __future__ import annotations

from core.reading.pattern import Pattern
from core.reading.sentences.clause_words import NO_QUESTION

_ASKS = Pattern(
    r"[?]|(?<![差少知])([算準好會要能用行吃喝有是補夠該貴痛愛可怕多高大難苦重])不(?:可以)?\1(?!起|意|在"
    r"|著|過[了去]|出來|下|到)"
    "|(?<![這那好十百])幾(?:盒|包|匙|湯匙|瓶|粒|錠|公斤|斤|塊|根|碗|朵|毫升|樣|小時|分鐘|成|%|倍)|^[敢甘](?:會"
    "|有|是|愛|使|通|說)|敢(?:會|使)[使]?"
    r"|還是.{1,6}[好吃]|[飯餐]前[^,。]{0,3}還是?[^,。]{0,3}[飯餐]後|早上[^,。]{0,3}還是?晚上"
    r"|要[^,。 ]{1,5}還是[^,。 ]{1,6}$|是[^,。 ]{1,6}還是|(?<!不)會怎[麼]?樣"
    r"|[嗎呢]$|[嗎呢] |什麼|甚麼|真的?(?:還是?)?假的?[啊喔啦欸]*$"
    r"|幹嘛的?$|做啥|啥用"
    r"|有影無|為什麼|為何|為啥|怎麼"
    r"|誰(?:寫|做的|適合|需要|可以|能|發明|看得到|會看)|給誰看|如何|哪(?!怕)|多少|可不可以|能不能|可以.{1,12}嗎"
    r"|是不是|會不會|要不要|有沒有(?:用"
    r"|鈣|維生素|維他命|營養|含|熱量|效|關|推薦|什麼|差|副|哪|比|好)|該不該|差別|差在|差異"
    r"|推薦(?!我?來|的(?:$|[ ,。])|給我的|下)|多久|幾(?:次|顆|片|毫克|克|杯|歲|點|天|種|公克|mg"
    r"|iu|單位)|請問"
    r"|想問(?!我?自己的?[啦喔]?$)|想知道(?<!都想知道$)"
    r"|介紹(?:一下|給我|我(?!來)|[dk鈣])|是啥|有啥|好不好|(?<!不)對不對|夠不夠"
    r"|^(?:what|why|how|which|when|where|who|can|could|is|are|does|do|should|will)\b"
    r"|\bapa\b|\bbagaimana\b|\bmengapa\b|là gì|tại sao"
)


def asks(text: str, *, answered: bool = False) -> bool:
    """Say whether a message asks something that is to be answered.

    Args:
        text: The normalised message.
        answered: Whether it answers the question put to it: 你看不出來我是男的? asks nothing then.
    """
    plain = NO_QUESTION.sub("□", text)
    if answered:
        plain = _RHETORIC.sub("□", plain)
    elif not any(each.isalnum() for each in text):
        return False  # ……???
    return _ASKS.search(plain) is not None


_RHETORIC = Pattern(
    "你(?:們)?[^,。!? ]{0,2}[看聽]不出來|不然(?:咧|呢|哩|勒|要)?"
    "|誰(?:跟你)?說[^,。!?]{0,16}[?]?|難道|不是[^,。!?]{0,14}(?:嗎|[?])"
    "|不就是?[^,。!?]{0,8}嗎|還(?:用|要)(?:問|說)嗎?|你說呢|哪(?:像|裡像|有)[^,。!?]{0,8}[?]?"
    "|好嗎[?!。]*$"
    "|(?<![嗎呢麼])[?]+"
)
