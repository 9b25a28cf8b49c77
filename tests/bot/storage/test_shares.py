"""Ways to shares on both databases: found by what was told, and by nothing else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.storage import Storage
from bot.storage.rooms.shares import Found, Kind, Way
from tests.bot.storage.test_erasing import ON_FILE, bytes_of

NOW = datetime(2026, 11, 21, 4, tzinfo=UTC)
TOKEN, CODE = "EWIBbRMnFtS4R0ijMQexeWlvJBGv-agV", "K7Q2M9RX"  # made up
ME = "telegram:4711000042"


async def opened(storage: Storage, *ways: Way) -> None:
    async with storage.transaction() as within:
        await within.shares.open(ways)


async def found(storage: Storage, kind: Kind, secret: str, at: datetime = NOW) -> Found | None:
    async with storage.transaction() as within:
        return await within.shares.find(kind, secret, at)


async def test_a_way_leads_to_its_share_until_it_ends(storage: Storage) -> None:
    await opened(storage, Way(Kind.LINK, TOKEN, ME, "a", NOW + timedelta(days=7)))
    assert await found(storage, Kind.LINK, TOKEN) == Found(ME, "a")
    assert await found(storage, Kind.LINK, TOKEN, NOW + timedelta(days=7)) is None


async def test_one_without_an_end_lasts(storage: Storage) -> None:
    await opened(storage, Way(Kind.LINK, TOKEN, ME, "a"))
    async with storage.transaction() as within:
        await within.shares.tidy(NOW + timedelta(days=999))
    assert await found(storage, Kind.LINK, TOKEN, NOW + timedelta(days=999)) == Found(ME, "a")


async def test_a_code_is_no_token_and_a_token_no_code(storage: Storage) -> None:
    await opened(storage, Way(Kind.CODE, CODE, ME, "a"))
    assert await found(storage, Kind.CODE, CODE) == Found(ME, "a")
    assert await found(storage, Kind.LINK, CODE) is None


@pytest.mark.parametrize(
    "guess", ["", "x", TOKEN[:-1], TOKEN + "x", TOKEN.lower(), "字" * 5000, "\0"]
)
async def test_a_guess_leads_nowhere(storage: Storage, guess: str) -> None:
    await opened(storage, Way(Kind.LINK, TOKEN, ME, "a"))
    assert await found(storage, Kind.LINK, guess) is None


async def test_revoking_closes_every_way_to_one_share_and_no_other(storage: Storage) -> None:
    await opened(
        storage,
        Way(Kind.LINK, TOKEN, ME, "a"),
        Way(Kind.CODE, CODE, ME, "a"),
        Way(Kind.LINK, "other", ME, "b"),
        Way(Kind.LINK, "stranger", "telegram:2", "a"),
    )
    async with storage.transaction() as within:
        await within.shares.revoke([(ME, "a")])
    assert await found(storage, Kind.LINK, TOKEN) is None
    assert await found(storage, Kind.CODE, CODE) is None
    assert await found(storage, Kind.LINK, "other") == Found(ME, "b")
    assert await found(storage, Kind.LINK, "stranger") == Found("telegram:2", "a")
    async with storage.transaction() as within:
        await within.shares.revoke([(ME, "")])
    assert await found(storage, Kind.LINK, "other") is None
    assert await found(storage, Kind.LINK, "stranger") is not None


async def test_of_one_secret_the_first_way_stands(storage: Storage) -> None:
    await opened(storage, Way(Kind.LINK, TOKEN, ME, "a"))
    await opened(storage, Way(Kind.LINK, TOKEN, "telegram:2", "b"))
    assert await found(storage, Kind.LINK, TOKEN) == Found(ME, "a")


async def test_what_has_ended_is_dropped(storage: Storage) -> None:
    await opened(storage, Way(Kind.LINK, TOKEN, ME, "a", NOW), Way(Kind.LINK, "b", ME, "b"))
    async with storage.transaction() as within:
        await within.shares.tidy(NOW)
    assert await found(storage, Kind.LINK, TOKEN, NOW - timedelta(days=1)) is None
    assert await found(storage, Kind.LINK, "b") is not None


async def test_forgetting_a_person_forgets_their_shares(storage: Storage) -> None:
    await opened(storage, Way(Kind.LINK, TOKEN, ME, "a"), Way(Kind.LINK, "b", "telegram:2", "b"))
    async with storage.transaction() as within:
        await within.erase([ME])
    assert await found(storage, Kind.LINK, TOKEN) is None
    assert await found(storage, Kind.LINK, "b") is not None


@ON_FILE
async def test_neither_token_nor_code_ever_stands_in_the_file(
    storage: Storage, database: str
) -> None:
    await opened(storage, Way(Kind.LINK, TOKEN, ME, "a"), Way(Kind.CODE, CODE, ME, "a"))
    kept = bytes_of(database)
    assert ME.encode() in kept
    assert TOKEN.encode() not in kept
    assert CODE.encode() not in kept
    async with storage.transaction() as within:
        await within.erase([ME])
    await storage.scrub()
    assert ME.encode() not in bytes_of(database)
