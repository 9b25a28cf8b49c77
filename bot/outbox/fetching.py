"""For channels that fetch: what waits for an address, and a bell that rings when more comes."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from datetime import datetime
from typing import NamedTuple

from bot.bubbles import Bubble
from bot.outbox.packing import Words
from bot.storage import Storage
from bot.storage.rooms.promises import Held
from bot.wording.locales import DEFAULT

LARGEST_ROW = 2**62  # what a page may claim to have seen


class Fetched(NamedTuple):
    """A reply as a page gets it; ``row`` lets it drop doubles and say what it has.

    ``language`` is the tag of the words; a page follows it.
    """

    row: int
    bubbles: tuple[Bubble, ...]
    large: bool
    language: str


async def collect(
    storage: Storage, words: Words, address: str, acked: int, now: datetime
) -> list[Fetched]:
    """Erase what an address has up to ``acked``; return all that still waits, oldest first."""
    async with storage.transaction() as transaction:
        upto = min(acked, LARGEST_ROW)
        was_farewell = await transaction.outbox.fetched(address, upto, now)
        waiting = await transaction.outbox.waiting(address)
    if was_farewell:
        await storage.scrub()
    return [fetched for held in waiting if (fetched := worded(held, words)) is not None]


def worded(held: Held, words: Words) -> Fetched | None:
    """Put a reply into words; one without must not keep the others back."""
    if held.told is None:
        return None
    try:
        manner = held.told.manner
        bubbles = words(held.told, held.address)
        return Fetched(held.id, bubbles, manner.large, manner.locale or DEFAULT)
    except Exception:  # noqa: BLE001 - a broken text must not stop a page
        return None


class Bell:
    """Rings for the pages of this process that wait for more."""

    def __init__(self) -> None:
        """Start silent."""
        self._waiting: defaultdict[str, set[asyncio.Event]] = defaultdict(set)

    def ring(self, address: str) -> None:
        """Tell whoever waits at an address that something came."""
        for waiting in self._waiting.get(address, ()):
            waiting.set()

    async def wait(self, address: str, seconds: float) -> bool:
        """Wait for something to come; False where nothing did."""
        rung = asyncio.Event()
        self._waiting[address].add(rung)
        try:
            async with asyncio.timeout(seconds):
                return await rung.wait()
        except TimeoutError:
            return False
        finally:
            self._waiting[address].discard(rung)
            if not self._waiting[address]:
                del self._waiting[address]
