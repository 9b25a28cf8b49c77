"""What a message says of one's own tablet of calcium: 我的鈣片一顆 600; which salt it counts."""

from __future__ import annotations

from core.intake import Salt, Tablet
from core.reading.food.taking import NUMBER, SALTS, number
from core.reading.pattern import Pattern

_TABLET = Pattern(
    rf"(?:碳酸鈣|檸檬酸鈣|海藻鈣|鈣[片錠粉丸]|元素鈣|鈣)[^。!\n]{{0,14}}?(?P<number>{NUMBER})(?![0-9年歲顆粒錠])\s?(?:mg|毫克)?"
)
_OWN = Pattern(
    "我的|家裡|家中|我家|我買|這[罐瓶顆款]|[一每1]\\s?(?:顆|粒|錠|片|包)|標示|寫著?|手上|抽屜|算"
)
_UNSURE = Pattern("不知道|不確定|不清楚|沒寫|看不懂|不曉得|忘了")
_ON_THE_LABEL = Pattern(  # 就寫鈣600毫克那欄
    "鈣(?:[0-9]{2,4}(?:mg|毫克)?|那|這|的|那個)*(?:那|這)?一?[欄行格]|營養標示(?:上|的|那)*(?:鈣|[0-9])"
)
_LEAST, _MOST = 50, 3000


def tablet(text: str) -> Tablet | None:
    """Read one tablet's label, in mg; None where no tablet is told of."""
    match = _TABLET.search(text)
    if match is None or not _OWN.search(text):
        return None
    amount = number(match["number"])
    if amount is None or not _LEAST <= amount <= _MOST:
        return None
    return Tablet(amount, salt(text))


def salt(text: str) -> Salt | None:
    """Read which salt the milligrams count."""
    named = next((salt for salt, words in SALTS if words.search(text)), None)
    return Salt.ELEMENTAL if named is None and _ON_THE_LABEL.search(text) else named


def unsure(text: str) -> bool:
    """Say whether somebody cannot tell which."""
    return _UNSURE.search(text) is not None
