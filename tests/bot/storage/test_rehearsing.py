"""A rehearsal writes as a turn does, and leaves nothing."""

from __future__ import annotations

import asyncio

from sqlalchemy import text

from bot.clock import world
from bot.storage import Storage


async def rehearsed(storage: Storage) -> None:
    async with storage.transaction() as within:
        await within.events.rehearse(world())


async def test_several_rehearsals_at_once_leave_no_event(storage: Storage) -> None:
    await asyncio.gather(*(rehearsed(storage) for _ in range(5)))
    async with storage.transaction() as within:
        left = await within.connection.execute(text("SELECT count(*) FROM events"))
        assert left.scalar_one() == 0
