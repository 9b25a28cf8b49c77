"""An answer and nothing besides it: 女, 很少, 都沒有, 72歲; none but the open question hears it."""

from __future__ import annotations

from core.reading.lately import lately
from core.reading.normal import normalise
from core.reading.pattern import Pattern

_BARE = Pattern(
    "(?:我|今年)*[1-9][0-9]歲?|[男女](?:生|性|的)?"
    "|很少|常常|偶爾|不常|很常|幾乎沒有|很少曬太?陽?"
    "|都沒有?|沒有|無|都吃|什麼都吃|都沒忌口|沒忌口"
    "|停經了|已經停經|停了|還沒停?"
)


@lately
def is_bare(text: str) -> bool:
    """Whether a text answers a question of the plan, and names nobody, no hour and no wish."""
    return _BARE.fullmatch(normalise(text).strip(" 。!~")) is not None
