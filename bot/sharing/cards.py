"""Cards of one's own open shares, to be put into another chat: each with a way of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.storage import Storage, Transaction
from bot.storage.rooms.shares import Kind, Way
from core import sharing
from core.care import NO_ACCOUNT, Care, Known, Sharing
from core.dialogue.states import care_of


@dataclass(frozen=True, slots=True)
class Open:
    """An open share: whose plan it is, what is in it, and the token of a way there."""

    sharing: Sharing
    known: Known
    token: str


class Cards:
    """Finds what somebody may hand on: their own open shares, and nobody else's."""

    def __init__(self, storage: Storage, clock: Callable[[], datetime]) -> None:
        """Join storage and clock."""
        self._storage, self._clock = storage, clock

    async def of(self, address: str, wanted: str = "") -> Sequence[Open]:
        """Return the open shares of who asks, the newest first.

        The token a share was made with is kept nowhere, so a card opens a further way to it.

        Args:
            address: who asks.
            wanted: the key of one share; of another word, or of a share that is gone, nothing.

        Raises:
            Away: The database cannot be reached.
        """
        now = self._clock()
        async with self._storage.transaction() as within:
            person = (await within.people.behind([address]))[address]
            known = (await within.people.find([person])).get(person)
            care = care_of(known.state) if known else NO_ACCOUNT
            shares = [each for each in sharing.still_open(care, now) if wanted in {"", each.key}]
            return [await _opened(within, person, care, each) for each in reversed(shares)]


async def _opened(within: Transaction, person: str, care: Care, each: Sharing) -> Open:
    token = within.shares.further(person, each.key)
    await within.shares.open([Way(Kind.LINK, token, person, each.key, each.until)])
    return Open(each, care.people[each.place], token)
