"""LINE's monthly pushes: how many are left, how many are promised, and whom to tell in time.

Source: platforms' quota and consumption (Messaging API reference, get-quota, get-consumption);
replies are free, so only reminders are counted.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from bot.storage import Storage
from bot.storage.rooms.reminders import Reminders
from core.person import HOME
from core.reminders import moments_until

WARNED_AT = (90, 70)
"""Per cent of the month's pushes at which the operator is told."""
FORESEEN = 1
"""Stands for a per cent where less is used, but what is promised will not last the month."""

HOUR, MINUTE = 3600.0, 60.0
CHANNEL = "line:"


class Quota(Protocol):
    """What a platform allows in a month: None is no limit; ``used`` is approximate."""

    @property
    def limit(self) -> int | None:
        """Pushes a month."""

    @property
    def used(self) -> int:
        """Pushes this month."""


class Level(StrEnum):
    """How much is left."""

    PLENTY = "plenty"
    SCARCE = "scarce"  # it will not last the month: tell people, ask nobody twice
    SPENT = "spent"  # only the reserve is left, for what people put off themselves


@dataclass(frozen=True, slots=True)
class Forecast:
    """This month: ``coming`` are the reminders promised until its end."""

    limit: int | None
    used: int
    coming: int = 0

    @property
    def reserve(self) -> int:
        """Pushes kept for what people put off themselves: one in twenty."""
        return max(5, (self.limit or 0) // 20)

    @property
    def per_cent(self) -> int:
        """How much of the month's pushes is used."""
        return 0 if self.limit is None else 100 * self.used // max(self.limit, 1)

    @property
    def is_enough(self) -> bool:
        """Whether the month's pushes cover what is promised."""
        return self.limit is None or self.used + self.coming <= self.limit

    @property
    def level(self) -> Level:
        """What may still be sent."""
        if self.limit is None:
            return Level.PLENTY
        left = self.limit - self.reserve - self.used
        if left <= 0:
            return Level.SPENT
        return Level.SCARCE if self.coming > left else Level.PLENTY


class Allowance:
    """Looks every hour, and remembers what it saw."""

    def __init__(  # noqa: PLR0913 - what is joined here is joined nowhere else
        self,
        storage: Storage,
        read: Callable[[], Awaitable[Quota]],
        clock: Callable[[], datetime],
        *,
        say: Callable[[str], None],
        count: Callable[[str], None],
        noted: Callable[[Forecast], None] = lambda _: None,
    ) -> None:
        """Join the platform and the reminders.

        Args:
            storage: where reminders are kept.
            read: asks the platform; may raise whatever a network can do.
            clock: tells the time, aware.
            say: told sentences for the operator.
            count: told ``quota-unread``.
            noted: told of each look, for the gauges.
        """
        self._storage, self._read, self._clock = storage, read, clock
        self._say, self._count, self._noted = say, count, noted
        self._seen = Forecast(None, 0)
        self._warned: tuple[int, int] = (0, 0)  # the month, and at what per cent

    def level(self, address: str) -> Level:
        """Return what may be sent to an address."""
        return self._seen.level if address.startswith(CHANNEL) else Level.PLENTY

    def run_out(self) -> None:
        """Take LINE's word that nothing is left, until the next look."""
        if self._seen.level is not Level.SPENT:
            limit = self._seen.limit or self._seen.used
            self._seen = replace(self._seen, limit=limit, used=max(limit, self._seen.used))
            self._noted(self._seen)

    def is_short(self, address: str) -> bool:
        """Say whether what can wait for a free answer has to."""
        return self.level(address) is not Level.PLENTY

    async def run(self) -> None:
        """Look every hour, and as a month begins, until cancelled.

        One that fails changes nothing, and is soon repeated.
        """
        while True:
            try:
                await self.look()
                pause = until_look(self._clock())
            except Exception:  # noqa: BLE001 - whatever it was, reminders go on
                self._count("quota-unread")
                pause = MINUTE
            await asyncio.sleep(pause)

    async def look(self) -> Forecast:
        """Ask the platform, and count what is promised."""
        quota = await self._read()
        coming = 0 if quota.limit is None else await self._promised()
        self._seen = Forecast(quota.limit, quota.used, coming)
        self._warn(self._seen)
        self._noted(self._seen)
        return self._seen

    async def _promised(self) -> int:
        now = self._clock()
        end = month_end(now)
        async with self._storage.transaction() as transaction:
            beats = await Reminders(transaction.connection).beats(CHANNEL)
        return sum(moments_until(beat.rhythm, now, end) * people for beat, people in beats)

    def _warn(self, seen: Forecast) -> None:
        month = self._clock().astimezone(HOME).month
        soon = 0 if seen.is_enough else FORESEEN
        reached = next((each for each in WARNED_AT if seen.per_cent >= each), soon)
        before = self._warned[1] if self._warned[0] == month else 0
        if reached > before:
            self._say(sentence(seen))
        self._warned = (month, max(reached, before))


def sentence(seen: Forecast) -> str:
    """Tell the operator what is to be known."""
    enough = "enough" if seen.is_enough else "NOT enough"
    return (
        f"LINE: {seen.used} of {seen.limit} pushes of this month are used ({seen.per_cent} %), "
        f"{seen.coming} reminders are to come: {enough}. A larger plan, or calendars "
        "(people say 行事曆), cost no pushes."
    )


def until_look(now: datetime) -> float:
    """Return the seconds until the next look; a new month does not stay spent for an hour."""
    return min(HOUR, (month_end(now) - now).total_seconds() + 1)


def month_end(now: datetime) -> datetime:
    """Return when the next month begins in Taipei."""
    here = now.astimezone(HOME)
    first = here.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return (first + timedelta(days=32)).replace(day=1)
