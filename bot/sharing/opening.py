"""Opens shares: finds whose it is, shows their plan as it is now, and counts the look.

All in one transaction: what was shown is counted, and what is revoked is not shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.arrivals import Arrival
from bot.storage import Storage, Transaction
from bot.storage.rooms.people import Standing
from bot.storage.rooms.shares import Found, Kind
from core.dialogue import look
from core.dialogue.states import care_of
from core.family import may_try
from core.knowledge import Knowledge
from core.messages import Arrived, Handed, Said, Shared
from core.reading.sharing import code_in

PREFIX = "s_"
"""Before a token in what a deep link carries; bot.wording.links writes it so."""


class Opening:
    """Leads from a token or a code to what may be seen by it."""

    def __init__(self, storage: Storage, rows: Knowledge, clock: Callable[[], datetime]) -> None:
        """Join storage and knowledge."""
        self._storage, self._rows, self._clock = storage, rows, clock

    async def page(self, token: str) -> Shared | None:
        """Open by the token of a link; None, in the same time, for all that lead nowhere.

        Raises:
            Away: The database cannot be reached; nothing was shown or counted.
        """
        return await self._open(token)

    async def handed(self, arrival: Arrival) -> Arrival:
        """Turn a deep link or a typed code into what it leads to; leave all else as it is.

        Raises:
            Away: The database cannot be reached.
        """
        match arrival.event:
            case Arrived(payload=payload) if payload.startswith(PREFIX):
                token = payload.removeprefix(PREFIX)
                shared = await self._open(token, arrival.person)
            case Said(text=text) if code := code_in(text):
                shared = await self._typed(arrival.person, code)
                return replace(arrival, event=Handed(shared, typed=True))
            case _:
                return arrival
        return replace(arrival, event=Handed(shared))

    async def _typed(self, address: str, code: str) -> Shared | None:
        """Open by a code, unless too many wrong ones were tried; the turn counts each of them."""
        now = self._clock()
        async with self._storage.transaction() as within:
            person = (await within.people.behind([address]))[address]
            known = (await within.people.find([person])).get(person)
            if known is not None and not may_try(care_of(known.state), now):
                return None
            way = await within.shares.find(Kind.CODE, code, now)
            return await self._seen(within, way, address, now) if way else None

    async def _open(self, token: str, address: str = "") -> Shared | None:
        now = self._clock()
        async with self._storage.transaction() as within:
            way = await within.shares.find(Kind.LINK, token, now)
            return await self._seen(within, way, address, now) if way else None

    async def _seen(
        self, within: Transaction, way: Found, address: str, now: datetime
    ) -> Shared | None:
        person = way.person
        await within.people.hold([person])
        known = (await within.people.find([person])).get(person)
        if known is None:  # erased since the way was found
            return None
        by = await _tie_to(within, person, address) if address else ""
        looked = look(known.state, way.share, now, self._rows, by)
        if looked is None:
            return None
        state, shared = looked
        written = self._storage.shapes.state_written(state)
        standing = Standing(person, written, known.reachable, known.last_seen)
        await within.people.save([standing])
        return shared


async def _tie_to(within: Transaction, person: str, address: str) -> str:
    """Return the tie between a person and who looks, where there is one."""
    looker = (await within.people.behind([address]))[address]
    ends = await within.circle.of(person)
    return next((each.tie for each in ends if each.other == looker), "")
