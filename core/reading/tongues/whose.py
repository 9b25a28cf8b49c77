"""Which grandparent a clause begins with, where the tables say over only what is told of them."""

from __future__ import annotations

from core.person import Subject
from core.reading.latin import bare
from core.reading.pattern import Pattern
from core.reading.tongues.tongue import WHO

_HER, _HIM = "阿嬤", "阿公"
_NAMES = {
    "id": (("nenek|ama|popo|bobo", _HER), ("kakek|akong|gong ?gong", _HIM)),
    "vi": (
        ("(?:bà|cụ bà)(?: cụ| nội| ngoại)?", _HER),
        ("(?:ông|cụ ông)(?: cụ| nội| ngoại)?", _HIM),
    ),
}
_STARTS = {
    name: tuple((Pattern(rf"(?:^|[,.;] ?)(?:{words}) (?=\w)"), who) for words, who in rows)
    for name, rows in _NAMES.items()
}
_BARE = (
    (Pattern(rf"(?:^|[,.;] ?)(?:{bare(_NAMES['vi'][1][0])}) (?=\w)"), _HIM),
)  # "ba" is also the father
_IS = {Subject.GRANDMOTHER: _HER, Subject.GRANDFATHER: _HIM}


def whose(said: str, words: str, of: Subject | None, tongue: str, *, is_bare: bool) -> str | None:
    """Put before what was said over the one grandparent it is of, where the other is asked about.

    None where both are spoken of and none is named in it: then it must be asked again.

    Args:
        said: The message in Chinese.
        words: The message as typed, folded, its short words in full.
        of: Who is asked about.
        tongue: The name of its language.
        is_bare: Whether it is typed without its marks.
    """
    if of not in _IS or any(each in said for each in WHO):
        return said
    starts = _BARE if is_bare else _STARTS.get(tongue, ())
    named = {who for start, who in starts if start.search(words)}
    if len(named) > 1:
        return None
    return f"{who}，{said}" if (who := next(iter(named), _IS[of])) != _IS[of] else said
