"""What stands under a reminder once it was answered by a tap, where a channel can edit it."""

from __future__ import annotations

from datetime import datetime

from core.dialogue import taps
from core.dialogue.states import State, care_of
from core.diary import Mark
from core.messages import Phrase, Say, Told
from core.reminders import zone_of

_MARKS = {
    "took": (Mark.TAKEN, "answered-took"),
    "skip": (Mark.SKIPPED, "answered-skip"),
}


def under(state: State, data: str, told: Told, at: datetime) -> Phrase | None:
    """Return the line to put under the reminder that was tapped; None where it stays as it is.

    Args:
        state: as it is after the tap.
        data: of the tapped button.
        told: what was answered.
        at: when it was tapped.
    """
    tap, people = taps.read(data), care_of(state).people
    if tap is None or tap.about not in _MARKS or tap.place >= len(people):
        return None
    known, (mark, text) = people[tap.place], _MARKS[tap.about]
    moment = int(tap.value) if tap.value.isascii() and tap.value.isdecimal() else -1
    if known.diary.mark_of(moment) is not mark or _was_before(told):
        return None
    zone = zone_of(known.zone)
    return Phrase(text, (("time", f"{at.astimezone(zone):%H:%M}"),))


def _was_before(told: Told) -> bool:
    return any(isinstance(each, Say) and each.id == "done-already" for each in told.replies)
