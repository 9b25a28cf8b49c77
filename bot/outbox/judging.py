"""From what a channel says of a parcel to what is written of its rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import assert_never

from bot.arrivals import Delivered, Outcome, Passing, Permanent, Unpaid, Unsure
from bot.outbox.packing import Load
from bot.storage.rooms.claiming import Status
from bot.storage.rooms.promises import Held, Verdict
from bot.storage.rooms.tidying import ASIDE, LONGEST_PAUSE
from core.messages import Say
from core.reminders import LATE

SLOWEST = 300.0  # seconds between tries that only failed
GIVEN_UP = timedelta(hours=4)  # after this a reply is no answer any more
FOLLOW_LATE = timedelta(minutes=10)
"""After this no second, gentle reminder leaves: where its platform was away, the first comes late
too, and both would come at once, or only the second, which says that it is one."""
UNPAID_SECONDS = (
    LONGEST_PAUSE.total_seconds()
)  # what others reserved may come free, a month may begin


@dataclass(frozen=True, slots=True)
class Judged:
    """What is to be written of a load; ``lost`` is whom we cannot reach any more."""

    verdicts: tuple[Verdict, ...]
    lost: Held | None = None


def judged(load: Load, outcome: Outcome, now: datetime) -> Judged:
    """Judge a load by what the channel says of it."""
    match outcome:
        case Delivered(message_id):
            return Judged(all_over(load, Status.DONE, now, message_id or None))
        case Unsure():
            return Judged(all_over(load, Status.UNKNOWN, now))
        case Permanent(gone=gone):
            return Judged(all_over(load, Status.DEAD, now), load.held if gone else None)
        case Unpaid() if is_reminder(load.held):
            return Judged(all_over(load, Status.DEAD, now))
        case Unpaid() if load.held.reply_to:  # its first messages are there: nothing comes twice
            return Judged(again(load, UNPAID_SECONDS, now))
        case Unpaid():
            return late(load, now)
        case Passing(after=after, progress=progress):
            return Judged(again(load, after, now, progress))
        case _:
            assert_never(outcome)


def is_reminder(held: Held) -> bool:
    """Say whether it is worth nothing any more once its moment is over."""
    return _says(held, "remind-now")


def is_over(held: Held, now: datetime) -> bool:
    """Say whether a reminder waited here so long that it would only confuse.

    It was promised in time, and then its platform was away, or we were.
    """
    most = FOLLOW_LATE if _says(held, "remind-now-follow") else LATE
    return is_reminder(held) and now - held.received_at > most


def _says(held: Held, what: str) -> bool:
    replies = held.told.replies if held.told else ()
    return any(isinstance(each, Say) and each.id.startswith(what) for each in replies)


def again(load: Load, after: float, now: datetime, progress: str = "") -> tuple[Verdict, ...]:
    """Try once more after a pause that doubles, or give up; late ones stay as they were."""
    held = load.held
    if now - held.received_at > GIVEN_UP:
        return all_over(load, Status.DEAD, now)
    pause = max(after, min(SLOWEST, 2.0 ** min(held.attempt - 1, 16)))
    due = now + min(timedelta(seconds=pause), LONGEST_PAUSE)
    return (Verdict(held.id, Status.OPEN, due, held.attempt, progress or held.progress or None),)


def late(load: Load, now: datetime) -> Judged:
    """Keep a reply whose free way is lost for the person's next turn."""
    return Judged((Verdict(load.held.id, Status.LATE, now, attempt=0),))


def aside(load: Load, now: datetime) -> Judged:
    """Let a reply that we cannot put into words step aside: it must not stop the queue."""
    held = load.held
    verdict = Verdict(held.id, Status.ASIDE, now + ASIDE, held.attempt, held.progress or None)
    return Judged((verdict,))


def all_over(
    load: Load, status: Status, now: datetime, message_id: str | None = None
) -> tuple[Verdict, ...]:
    """Settle a load with all it carried."""
    return tuple(
        Verdict(each.id, status, now, each.attempt, message_id, each.farewell)
        for each in (*load.missed, load.held)
    )
