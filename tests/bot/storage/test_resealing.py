"""A new key is put first, everything is sealed with it, and the old one may go."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import LargeBinary

from bot.storage import open_storage
from bot.storage.rooms.letters import Sealed
from bot.storage.tables import metadata
from bot.storage.upkeep.holdings import holding
from bot.storage.upkeep.resealing import PLACES, Resealed, reseal
from core.circle import Purpose
from core.outside import Ended, Invite, Letter
from tests.bot.storage.filling import AT, MEI, filled
from tests.fakes.dialogue import SECRET, States

NEW = "the-new-secret-key"
INVITE = Invite("token", "code", "tie", Purpose.HELP_ME, AT + timedelta(days=1))
DIGESTS = {("events", "event"), ("outbox", "event"), ("shares", "digest")}
DIGESTS |= {("invitations", "token"), ("invitations", "code")}


@pytest.fixture
async def old(database: str) -> str:
    """Everything that is sealed anywhere, with the old key."""
    async with await open_storage(database, SECRET, States) as storage:
        await filled(storage, people=600)
        async with storage.transaction() as within:
            await within.letters.write([Sealed(MEI, Letter("tie", Ended()), AT)])
            await within.invitations.keep(MEI, INVITE, AT)
    return database


async def test_with_the_new_key_alone_all_can_be_read_afterwards(old: str) -> None:
    went: list[tuple[int, int]] = []
    async with await open_storage(old, f"{NEW} {SECRET}", States) as storage:
        done = await reseal(storage, lambda done, every: went.append((done, every)))
    assert done == Resealed(604, 0)
    assert went[-1] == (604, 604)
    async with await open_storage(old, NEW, States) as storage:
        held = await holding(storage, MEI)
        assert held is not None
        assert b"warfarin" in (held.state or b"")
        assert await reseal(storage) == Resealed(604, 0)


async def test_without_the_old_key_nothing_is_written_over_and_it_is_said(old: str) -> None:
    async with await open_storage(old, NEW, States) as storage:
        assert await reseal(storage) == Resealed(0, 604)
    async with await open_storage(old, SECRET, States) as storage:
        assert await reseal(storage) == Resealed(604, 0)


def test_every_sealed_column_is_resealed() -> None:
    kept = {
        (table.name, column.name)
        for table in metadata.sorted_tables
        for column in table.c
        if isinstance(column.type, LargeBinary)
    }
    assert {(place.table.name, place.sealed) for place in PLACES} == kept - DIGESTS
