"""What follows a call for attention is what is wished: 等等,先問一下 D3要飯前還飯後."""

from __future__ import annotations

from core.reading.fillers import bare
from core.reading.pattern import Pattern

_ATTENTION = Pattern(
    "(?:[欸誒餵嗯啊哦那]+[ ,]*)?(?:先等等|先等一下|等等|等一下|等下|等我一下|慢著|且慢|對了"
    "|話說|順便|插個?話|打個岔)[喔啦齁啊]*[ ,。~!]*"
    "(?:(?:我?(?:先|想|要|再)*(?:問|請問|請教)(?:一下|一個|個|你|問題|一題)*)[ ,:。]*)?(?=[^ ])"
)


def attended(text: str) -> str:
    """Return what follows a call for attention: 等等,先問一下 D3要飯前還飯後."""
    found = _ATTENTION.match(text)
    if found is None or not _HALTS.search(found[0]):
        return text
    rest = text[found.end() :]
    return text if _LATER.match(rest) or len(bare(rest)) <= 1 else rest


_HALTS = Pattern("[等慢且對話順插打]")
_LATER = Pattern(
    "[再才]|後|以後|之後|[我她他]?(?:再|會)?(?:吃|提醒|叫|說|弄|補|回|填|答)[^嗎?]{0,4}$"
)
