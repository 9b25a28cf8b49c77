"""A part of somebody's body that is not well, however it is put: 膝蓋喀喀響, 腳跛, 指甲容易斷."""

from __future__ import annotations

from core.reading.pattern import Pattern

_PART = (
    "(?:手(?!搖|機|冊)|腳|腿|膝蓋?|腰|背|肩膀?|脖子|頸|頭(?!髮)|胃|肚子|腹|關節|骨頭|筋骨|指甲|指頭|腳趾|腳底|腳跟"
    "|牙齒?|皮膚|眼睛?|耳朵?|喉嚨|胸|心臟|屁股|髖|大腿|小腿|手腕|手肘|腳踝|脊椎|尾椎|全身|身體|筋)"
)
_ILL = (
    "(?:痛|疼|酸(?!奶)|麻(?!煩|油|醬)|腫|抽筋|抽一下|僵硬?|喀|卡卡|(?<!影)響|無力|沒力|跛|彎不|伸不直|歪|發?抖|脹|癢"
    "|變形|變彎|不舒服|悶|怪怪|不能動|緊緊的|冰冷|發黑|發紫|刺刺|灼熱|容易斷|脆|掉很多|流血|瘀青|水泡)"
)
_COMPLAINT = Pattern(
    rf"{_PART}[^,。!?]{{0,5}}{_ILL}|{_ILL}[的了]?{_PART}|睡不著|吃不下|沒胃口|走不動|走不穩|站不穩"
    "|(?:爬樓梯|走路|走幾步|上樓|動一下|一動)[^,。!?]{0,4}喘|卡[^,。!?]{0,2}喉嚨|頭昏|眼花|耳鳴|體重一直掉|一直瘦|一直掉肉"
)
_BONE_ASKED = Pattern("骨頭[^,。!?]{0,5}(?:脆|容易斷)")


def complains(text: str) -> bool:
    """Say whether a compact question tells of a body that is not well."""
    found = _COMPLAINT.search(text)
    return found is not None and _BONE_ASKED.fullmatch(found[0]) is None
