"""What is kept of a person: all of it is shown, and nothing of it stays."""

from __future__ import annotations

import orjson

from bot.storage import Storage
from bot.storage.upkeep.holdings import forget, holding
from tests.bot.storage.filling import AT, MEI, WEB, filled


async def test_everything_kept_of_a_person_is_shown(storage: Storage) -> None:
    await filled(storage)

    held = await holding(storage, MEI)

    assert held is not None
    assert (held.person, held.addresses, held.waiting) == (MEI, (MEI, WEB), 1)
    assert orjson.loads(held.state or b"") == {"words": ["warfarin"], "kind": "heard"}
    assert {name for name, count in held.rows.items() if count} == {"people", "addresses", "outbox"}
    assert (held.reachable, held.last_seen) == (True, AT)


async def test_any_address_leads_to_the_same_person(storage: Storage) -> None:
    await filled(storage)

    assert await holding(storage, WEB) == await holding(storage, MEI)


async def test_of_a_stranger_nothing_is_kept(storage: Storage) -> None:
    await filled(storage)

    assert await holding(storage, "telegram:7") is None
    assert not await forget(storage, "telegram:7")


async def test_who_is_forgotten_by_one_address_is_forgotten_whole(storage: Storage) -> None:
    await filled(storage, people=1)

    assert await forget(storage, WEB)

    assert await holding(storage, MEI) is None
    assert await holding(storage, WEB) is None
    assert await holding(storage, "telegram:900000") is not None
