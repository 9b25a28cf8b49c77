"""A mark behind a name in a list, that says yes or no to it: 腎結石(-), 懷孕:無, warfarin ✅."""

from __future__ import annotations

from dataclasses import dataclass

from core.reading.pattern import Pattern
from core.reading.understood import Span

_MARK = Pattern(
    "(?:的?藥|病史|史)?(?:"
    r" ?\( ?(?:(?P<no>[-−–x×]|無|沒有?|否|no|neg|n)|(?:[+vo]|有|是|yes|pos|y)) ?\)"
    r"| ?[:=] ?(?:(?P<none>[-−–x×]|無|沒有?|否|no|neg|n)|(?:[+v]|有|是|yes|y))(?=$|[ ,、。;/\n()])"
    r"|[喔哦嗎齁啊]?\? ?(?P<nay>沒有?|無)(?:啊|啦|喔|呀|欸)*(?=$|[ ,。!])"
    r"| ?(?:(?P<cross>[-−–×❌✗✘]|無(?=[ ,、。;/\n]|$))|[+✅✓✔])(?=$|[ ,、。;/\n]))"
)


@dataclass(frozen=True, slots=True)
class Mark:
    """Whether a mark says yes, and where it stands."""

    yes: bool
    span: Span


def mark_at(text: str, place: int) -> Mark | None:
    """Return the mark that stands at a place, right behind a name.

    Args:
        text: Normalised text.
        place: Where the name ends.
    """
    found = _MARK.match(text, place)
    if found is None:
        return None
    return Mark(not any(found.groups()), Span(*found.span()))
