"""How far we are behind: the oldest moment that waits for its turn, the oldest reply to send."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from contextlib import suppress
from datetime import datetime

from bot.clock import Clock
from bot.storage import Away, Storage
from bot.storage.rooms.reminders import Reminders
from bot.telemetry import Telemetry

Set = Callable[[float], None]
EVERY = 15.0
"""Seconds between looks: Prometheus' usual pace."""


def gauges(telemetry: Telemetry) -> tuple[Set, Set]:
    """Return what sets those of due reminders and of the outbox, made when first asked for."""
    due = "How long the oldest due reminder waits for its turn."
    age = "How long the oldest reply waits to be delivered."
    names = ("guben_due_lag_seconds", "guben_outbox_age_seconds")
    return telemetry.gauge(names[0], due).set, telemetry.gauge(names[1], age).set


class Lag:
    """Two gauges, in seconds."""

    def __init__(
        self, storage: Storage, clock: Clock, telemetry: Telemetry, channels: Collection[str]
    ) -> None:
        """Take what to look at; ``channels`` are those that are pushed to."""
        self._storage, self._clock, self._channels = storage, clock, channels
        self._due, self._age = gauges(telemetry)

    async def run(self) -> None:
        """Look again and again, until cancelled; a database that is away changes nothing."""
        while True:
            with suppress(Away):  # /healthz tells
                await self.look()
            await asyncio.sleep(EVERY)

    async def look(self) -> None:
        """Set both."""
        async with self._storage.transaction() as within:
            due = await Reminders(within.connection).earliest()
            oldest = await within.outbox.oldest(self._channels)
        now = self._clock()
        self._due(_since(due, now))
        self._age(_since(oldest, now))


def _since(at: datetime | None, now: datetime) -> float:
    return max(0.0, (now - at).total_seconds()) if at is not None else 0.0
