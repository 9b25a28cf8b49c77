"""From a promised reply to a parcel, with a late one before it where there is one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.arrivals import Parcel
from bot.bubbles import Bubble
from bot.storage.rooms.promises import Held, channel_of
from core.messages import Say, ShowPlan, Told

Words = Callable[[Told, str], tuple[Bubble, ...]]
"""From what is told, and the address it is told to, to bubbles."""

FREE_BY_TOKEN = frozenset({"line"})  # there everything but a reply by its token is counted
GREETINGS = frozenset({"greet", "greet-short"})
"""What only somebody hears of whom nothing is known."""
TOKEN_LIVES = timedelta(seconds=50)  # LINE promises a minute (platforms: reply token); keep ten


class Unspeakable(Exception):  # noqa: N818 - reads as what it says
    """The stored reply cannot be read or put into words."""


@dataclass(frozen=True, slots=True)
class Load:
    """A claimed reply with the late ones it carries before it."""

    held: Held
    missed: tuple[Held, ...] = ()


def loads(claimed: Iterable[Held], missed: Sequence[Held]) -> list[Load]:
    """Put late replies before the next one that has a free way out."""
    return [
        Load(held, tuple(each for each in missed if goes_before(each, held))) for held in claimed
    ]


def goes_before(late: Held, held: Held) -> bool:
    """Say whether ``held`` can carry ``late``: a push never does, a reply is free."""
    return bool(held.reply_to) and late.address == held.address and late.id < held.id


def is_late(held: Held, now: datetime) -> bool:
    """Say whether a free reply can't go out any more; one that was begun may be repeated.

    On LINE an answer to what brought no reply token (unsend) is late from the start: a push costs.
    """
    if not held.reply_to:
        return channel_of(held.address) in FREE_BY_TOKEN and not held.bulk
    return held.attempt == 1 and is_old(held, now)


def is_old(held: Held, now: datetime) -> bool:
    """Say whether its token may be dead."""
    return now - held.received_at > TOKEN_LIVES


def parcel(load: Load, words: Words, now: datetime) -> Parcel:
    """Put a load into words.

    Raises:
        Unspeakable: There are none.
    """
    held = load.held
    told = [each.told for each in (*load.missed, held) if each.told is not None]
    if held.told is None:
        raise Unspeakable
    try:
        bubbles = tuple(bubble for each in told for bubble in words(each, held.address))
    except Exception as error:
        raise Unspeakable from error
    return Parcel(
        person=held.address,
        bubbles=bubbles,
        large=held.told.manner.large,
        reply_to=held.reply_to,
        retry_key=held.retry_key,
        attempt=held.attempt,
        bulk=held.bulk,
        planned=planned(told, farewell=held.farewell),
        is_old=is_old(held, now),
        progress=held.progress,
    )


def planned(told: Sequence[Told], *, farewell: bool) -> bool | None:
    """Say whether somebody has a plan once they have read this; None where it tells nothing."""
    replies = [reply for each in told for reply in each.replies]
    if any(isinstance(each, ShowPlan) for each in replies):
        return True
    is_new = any(isinstance(each, Say) and each.id in GREETINGS for each in replies)
    return False if is_new or farewell else None
