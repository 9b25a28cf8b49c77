"""T scores of a bone scan as a report prints them: L1-L4 T-score -2.6, T≤-2.5, T值負二點八."""

from __future__ import annotations

from collections.abc import Iterator

from core.person import Condition
from core.reading.health.remarks import Remark
from core.reading.pattern import Pattern
from core.reading.words import Hit

_SCORE = "(?<![a-z0-9]){letter}(?: ?-?(?:值|score|分數|指數)|(?= ?[:=]? ?[<≤≦]?=? ?[-−–—‐負]))"
_NOT_BELOW = "(?<!不到)(?<!未達)(?<!沒到)(?<!大於)(?<!高於)(?<![>≥≧])(?<![>≥≧] )"
_TOKEN = Pattern(  # names of both scores, and figures below nought; 5-2.5 and l1-l4 hold none
    f"(?P<t>{_SCORE.format(letter='t')}|骨質?密度|(?<![a-z])(?:bmd|dexa?|dxa)(?![a-z]))"
    f"|(?P<z>{_SCORE.format(letter='z')})"
    f"|{_NOT_BELOW}(?:(?<![0-9a-su-z])[-−–—‐]|負|零下)"
    r" ?(?P<figure>[0-9](?:\.[0-9]{1,2})?(?![0-9.])|[一二三四五](?:點[零一二三四五六七八九])?)"
)
_LINE = Pattern("[<≤≦]=? ?[-−–—‐負]|(?:小於|低於) ?[-−–—‐負]|[0-9] ?以下")
_ASKS = Pattern("[^。!\n]{0,12}(?:[嗎?]|什麼|為何|多少|怎麼)")
_NEAR = 30
"""Characters between a name, or the last figure, and the next: L-spine -1.9, left hip -2.7."""
_POROUS = 2.5  # the T score at or below which bone is porous (S18_fragility)


def bone_scans(text: str) -> Iterator[Hit[Condition | Remark]]:
    """Yield the first T score of a text by which bone is porous, from its name on.

    Args:
        text: Normalised text.
    """
    named, last = None, 0
    for each in _TOKEN.finditer(text):
        if each["figure"] is None:
            glued = named is not None and each.start() - last <= 1  # 骨密度T值
            named = named if glued else each.start()
            named = named if each["t"] else None
        elif named is None or each.start() - last > _NEAR:
            continue
        elif _figure(each["figure"]) >= _POROUS and not _is_asked(text, named, each.end()):
            yield Hit(named, each.end(), Condition.FRAGILITY)
            return
        last = each.end()


def _is_asked(text: str, start: int, end: int) -> bool:
    """T≤-2.5 算骨鬆嗎 asks of a line between, and tells nobody's figure."""
    line = _LINE.search(text, start, end + 3)
    return line is not None and _ASKS.match(text, end) is not None


def _figure(typed: str) -> float:
    """Read 2.7 or 二點七."""
    if typed[0].isdecimal():
        return float(typed)
    digits = "零一二三四五六七八九"
    whole, _, tenth = typed.partition("點")
    return digits.index(whole) + (digits.index(tenth) / 10 if tenth else 0)
