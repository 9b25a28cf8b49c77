"""Who else told somebody to do something: 醫生叫我補鈣 is the doctor's wish, and no reminder."""

from __future__ import annotations

from core.reading.pattern import Pattern

_TELLERS = (
    "[她他伊們]|醫[生師]|太太|老婆|先生|老公|媽|爸|嬤|公|女兒|兒子|媳婦|同事|朋友|[護藥養]師"
    "|理師|護士|老師|鄰居|教練|看護|孫子|孫女|[姊妹哥弟]"
)
_OTHERS = f"{_TELLERS}|小孩|孩子|小朋友|老闆|主管|樓上|隔壁|樓下|[狗貓]"
_WHEN = (
    "早上|晚上|中午|下午|半夜|凌晨|睡前|飯後|每天|天天|每次|每晚"
    "|[0-9一二兩三四五六七八九十]{1,3}點[半鐘]?"
)
TOLD_TO = Pattern(
    f"(?:{_TELLERS})(?:有|都|一直|常常?|也|會|才|昨天|前天|剛剛?|剛才|早上|之前|說要?|只|就|打電話|回來|過來|打來|{_WHEN})*$"
)
"""What stands before 叫我 or 提醒我 where another person tells: 女兒一直叫我吃."""

_TOLD_BY = Pattern(
    f"(?<![幫替請給])(?:{_TELLERS})(?:有|都|一直|常常?|也|會|昨天|前天|剛剛?|剛才|之前|說要?|只|就|老是|打電話|傳(?:line|賴|訊息|簡訊)|(?:才|剛)?(?:回來|過來|打來)|{_WHEN})*"
    "(?:叫|要求?|提醒|通知|喊|催|逼|盯|叮嚀)我(?!設|.{0,12}(?:你|幫))"
    "|(?:昨[天晚]|上次|那天|前天|剛剛|之前)(?:我|有|還|才)*(?:提醒|叫)[她他]"
    f"|(?:{_TELLERS})[^,。!?幫請你]{{0,6}}(?:提醒|叫)[她他](?:的?(?:爸|媽|先生|太太|阿|兒|女)|去|要|吃)"
    f"|(?<![幫替請給])(?:{_OTHERS})[^ ,。!?幫請你歲]{{0,10}}"
    "(?:(?<![別要])吵我|傳(?:個)?(?:訊息|簡訊|賴|line)(?:來|給我))"
)
"""A whole clause that tells of it: 他昨天叫我九點去拿藥, 我女兒每天打電話提醒她爸."""
_BREAK = Pattern("[ ,。!?;]|$")
_WISHED = Pattern("提醒|叫我|通知我|鬧鐘")


def only_told(text: str) -> bool:
    """Say whether reminding is told of and not wished; 醫生叫我補鈣,八點提醒我 wishes it too."""
    told = _TOLD_BY.search(text)
    if told is None:
        return False
    end = _BREAK.search(text, told.end())
    rest = text[: told.start()] + (text[end.start() :] if end else "")
    return _WISHED.search(rest) is None
