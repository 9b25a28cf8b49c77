"""Keeps what a step wished of reminders, in the same transaction as the turn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.storage import Transaction
from bot.storage.rooms.beats import ONCE, beat
from bot.storage.rooms.reminders import Reminders, Set
from bot.storage.rooms.shares import Kind, Way
from bot.turn import Keep, Kept
from core.care import Rhythm
from core.messages import Cancel, Effect, Later, Schedule, Subscribe
from core.reminders import next_due

CALENDAR = "calendar"
"""What a way to a feed is called among the ways to what people share."""


def keepers() -> Mapping[type[Effect], Keep]:
    """Return who keeps which effect."""
    return {Schedule: schedule, Later: come_back, Cancel: cancel, Subscribe: subscribe}


async def schedule(transaction: Transaction, several: Sequence[Kept]) -> None:
    """Set reminders that come again and again."""
    wanted = [wish(each, each.effect) for each in several if isinstance(each.effect, Schedule)]
    await Reminders(transaction.connection).set(wanted)


def wish(kept: Kept, effect: Schedule) -> Set:
    """Return the row of a reminder, its first moment after now."""
    rhythm = Rhythm(effect.times, effect.days, effect.zone, effect.starts)
    first = next_due(rhythm, kept.at)
    return Set(kept.person, kept.address, effect.reminder, beat(rhythm), first)


async def come_back(transaction: Transaction, several: Sequence[Kept]) -> None:
    """Set reminders that come once."""
    wanted = [
        Set(each.person, each.address, each.effect.reminder, ONCE, each.effect.at)
        for each in several
        if isinstance(each.effect, Later)
    ]
    await Reminders(transaction.connection).set(wanted)


async def cancel(transaction: Transaction, several: Sequence[Kept]) -> None:
    """Remove reminders."""
    gone = {
        (each.person, each.effect.reminder) for each in several if isinstance(each.effect, Cancel)
    }
    await Reminders(transaction.connection).cancel(gone)


async def subscribe(transaction: Transaction, several: Sequence[Kept]) -> None:
    """Open a calendar feed for each, and close the one before."""
    await transaction.shares.revoke({(each.person, CALENDAR) for each in several})
    newest = {each.person: each.effect for each in several}
    await transaction.shares.open(
        [
            Way(Kind.LINK, effect.token, person, CALENDAR)
            for person, effect in newest.items()
            if isinstance(effect, Subscribe) and effect.token
        ]
    )
