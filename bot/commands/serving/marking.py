"""What a channel may put under a reminder that was answered by a tap."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.turn import Taken
from bot.wording.wording import Wording
from core.dialogue.reminders.replies.marking import under
from core.messages import Chose


def marks(several: Iterable[Taken], words: Wording) -> Iterator[tuple[str, str]]:
    """Yield the event id of each tap that changed something, and the line to put under it."""
    for each in several:
        event, at = each.arrival.event, each.arrival.received_at
        if each.fresh and isinstance(event, Chose):
            line = under(each.state, event.data, each.told, at)
            if line is not None:
                yield each.arrival.event_id, words.text(line.id, **dict(line.args))
