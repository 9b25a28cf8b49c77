"""Whose reminder is spoken of: the one that came or was changed last, until of something else."""

from __future__ import annotations

from core.care import Care, Known
from core.dialogue import taps
from core.diary import Diary
from core.messages import Reply, Say

_CAME = "remind-now"
_STILL = ("remind", "skip", "snooze", "done", "moved-that-day", "day-off", "nodded", "thanks")
"""How texts begin under which it stays the one spoken of."""

TOGETHER = 5
"""Minutes within which two reminders came together: what is said then may be of either."""


def spoken_of(before: Care, after: Care, replies: tuple[Reply, ...]) -> int | None:
    """Return the place of whose reminder 「明天不用叫」 would be of, said next; None for nobody's.

    Args:
        before: The account before what was answered.
        after: The account after it.
        replies: What is said now.
    """
    said = [each for each in replies if isinstance(each, Say)]
    for each in said:
        if each.id.startswith(_CAME) and each.choices:
            tap = taps.read(each.choices[0].data)
            return _alone(after, tap.place) if tap is not None else None
    changed = [at for at in after.places if _differs(before, after, at)]
    if changed:
        return changed[0] if len(changed) == 1 else None
    still = any(each.id.startswith(_STILL) for each in said)
    return before.reminded if still else None


def _differs(before: Care, after: Care, place: int) -> bool:
    was = before.people[place] if place < len(before.people) else Known()
    now = after.people[place]
    return (was.rhythm, was.once, was.diary.away) != (now.rhythm, now.once, now.diary.away)


def _alone(care: Care, place: int) -> int | None:
    """That place, unless somebody else's came with it and waits too."""
    came = _waiting(care.people[place].diary)
    others = (_waiting(each.diary) for at, each in enumerate(care.people) if at != place)
    together = any(abs(each - came) <= TOGETHER for each in others)
    return None if together else place


def _waiting(diary: Diary) -> int:
    return diary.waiting() or -TOGETHER * TOGETHER
