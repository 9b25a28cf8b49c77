"""Transactions: all or nothing, one after another, and unharmed by who gives up waiting."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text, update
from sqlalchemy.exc import DBAPIError

from bot.storage import Away, Storage, open_storage
from bot.storage.away import Trouble, is_away, trouble_of
from bot.storage.tables import people
from tests.fakes.dialogue import SECRET, States


async def knocked(storage: Storage, person: str, *, brief: bool = False) -> None:
    async with storage.transaction(brief=brief) as transaction:
        await transaction.people.knock([person])


async def there(storage: Storage, *people: str) -> list[str]:
    async with storage.transaction() as transaction:
        return sorted(await transaction.people.find(people))


@pytest.mark.parametrize("brief", [False, True])
async def test_what_fails_half_way_leaves_nothing(storage: Storage, *, brief: bool) -> None:
    async def fail() -> None:
        async with storage.transaction(brief=brief) as transaction:
            await transaction.people.knock(["telegram:1"])
            raise LookupError

    with pytest.raises(LookupError):
        await fail()
    assert await there(storage, "telegram:1") == []


@pytest.mark.parametrize("fails", [False, True])
async def test_a_brief_one_keeps_or_drops_all_of_it_by_whatever_way_it_was_written(
    storage: Storage, *, fails: bool
) -> None:
    with pytest.raises(LookupError) if fails else nullcontext():
        async with storage.transaction(brief=True) as transaction:
            await transaction.people.knock(["telegram:1"])
            await transaction.channels.join("line:U1", "telegram:1")
            assert list(await transaction.people.knock(["telegram:1", "telegram:2"]))
            if fails:
                raise LookupError
    async with storage.transaction(brief=True) as transaction:
        behind = await transaction.people.behind(["line:U1"])
    assert behind == {"line:U1": "line:U1" if fails else "telegram:1"}
    assert await there(storage, "telegram:1", "telegram:2") == (
        [] if fails else ["telegram:1", "telegram:2"]
    )


async def test_hundreds_of_read_then_write_lose_none(storage: Storage) -> None:
    async def count(person: str) -> None:
        async with storage.transaction() as transaction:
            known = (await transaction.people.knock([person]))[person]
            await asyncio.sleep(0)
            seconds = known.last_seen.timestamp() + 1
            after = datetime.fromtimestamp(seconds, UTC)
            await transaction.connection.execute(update(people).values(last_seen=after))

    await asyncio.gather(*(count("telegram:1") for _ in range(200)))
    async with storage.transaction() as transaction:
        known = await transaction.people.find(["telegram:1"])
    assert known["telegram:1"].last_seen.timestamp() == 200


@pytest.mark.parametrize("brief", [False, True])
@pytest.mark.parametrize("pause", [0.0, 0.0005, 0.001, 0.002])
async def test_a_cancelled_transaction_harms_no_later_one(
    storage: Storage, pause: float, *, brief: bool
) -> None:
    await knocked(storage, "telegram:0")
    for number in range(10):
        task = asyncio.create_task(knocked(storage, f"telegram:x{number}", brief=brief))
        await asyncio.sleep(pause)
        task.cancel()
        await asyncio.wait({task})
        await knocked(storage, f"telegram:{number}")
    everyone = [f"telegram:{number}" for number in range(10)]
    assert await there(storage, *everyone) == everyone
    await asyncio.sleep(0.05)  # PostgreSQL's torn connections close by themselves


async def test_a_cancelled_transaction_keeps_what_is_only_in_memory() -> None:
    async with await open_storage("sqlite://", SECRET, States) as storage:
        await test_a_cancelled_transaction_harms_no_later_one(storage, 0.0005, brief=True)


async def test_a_brief_one_that_waits_for_another_process_stops_nothing_here(
    tmp_path: Path,
) -> None:
    path = tmp_path / "guben.sqlite3"
    async with await open_storage(f"sqlite:///{path}", SECRET, States) as storage:
        other = sqlite3.connect(path)
        other.execute("BEGIN IMMEDIATE")
        waiting = asyncio.create_task(knocked(storage, "telegram:1", brief=True))
        await asyncio.sleep(0.1)  # were it to wait here, the other would never be let go
        assert not waiting.done()
        other.rollback()
        other.close()
        await waiting
        assert await there(storage, "telegram:1") == ["telegram:1"]


async def test_a_file_that_another_process_holds_is_away(tmp_path: Path) -> None:
    path = tmp_path / "guben.sqlite3"
    async with await open_storage(f"sqlite:///{path}", SECRET, States) as storage:
        other = sqlite3.connect(path)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Away):
            await knocked(storage, "telegram:1")
        other.rollback()
        other.close()
        await knocked(storage, "telegram:1")


async def test_an_address_can_be_linked_to_a_person(storage: Storage) -> None:
    async with storage.transaction() as transaction:
        await transaction.people.knock(["telegram:1"])
        await transaction.channels.join("line:U1", "telegram:1")
        behind = await transaction.people.behind(["line:U1", "telegram:1", "web:9"])
    assert behind == {"line:U1": "telegram:1", "telegram:1": "telegram:1", "web:9": "web:9"}


@pytest.mark.parametrize(
    ("state", "away"),
    [
        ("57P01", True),
        ("57P03", True),
        ("53300", True),
        ("40P01", True),
        ("25006", True),  # read-only while it fails over: the message must come again
        ("25P03", True),  # a transaction that our process slept through
        ("0A000", True),  # the tables were altered by a newer program beside us
        ("42P01", True),
        ("42703", True),
        ("42501", True),  # a right was taken away: whoever wrote is not to blame
        ("42883", False),  # a statement of ours that is wrong, and will be
        ("42P18", False),
        ("XX001", False),  # a broken page: whose row lies there must not hold up the others
        ("28P01", True),
        ("XX000", True),
        ("22021", False),
        ("23505", False),
        ("54000", False),
    ],
)
def test_a_server_that_stops_starts_or_is_full_is_away_but_one_that_refuses_is_not(
    state: str, *, away: bool
) -> None:
    refused = RuntimeError(state)
    refused.sqlstate = state  # type: ignore[attr-defined]  # as asyncpg's errors have it
    assert is_away(refused) is away
    assert is_away(DBAPIError("SELECT 1", {}, refused)) is away


@pytest.mark.parametrize(
    ("state", "trouble"),
    [
        ("53100", Trouble.FULL),
        ("25006", Trouble.UNWRITABLE),
        ("42501", Trouble.CHANGED),
        ("57P03", Trouble.UNREACHED),
    ],
)
def test_what_a_server_lacks_is_told_by_its_code(state: str, trouble: Trouble) -> None:
    refused = RuntimeError(state)
    refused.sqlstate = state  # type: ignore[attr-defined]  # as asyncpg's errors have it
    assert trouble_of(DBAPIError("SELECT 1", {}, refused)) is trouble


async def test_a_file_that_may_not_grow_is_full_and_nothing_of_the_batch_is_kept(
    tmp_path: Path,
) -> None:
    url = f"sqlite:///{tmp_path / 'guben.sqlite3'}"
    async with await open_storage(url, SECRET, States) as storage:
        await knocked(storage, "telegram:1")
        await pages_at_most(storage, 1)  # SQLite takes what it has for the least
        with pytest.raises(Away) as away:
            await several_knocked(storage)
        assert away.value.trouble is Trouble.FULL
        assert await there(storage, *MANY) == []
        await pages_at_most(storage, 1 << 20)
        await several_knocked(storage)
        assert len(await there(storage, *MANY)) == len(MANY)


MANY = [f"telegram:x{number}" for number in range(2000)]


async def several_knocked(storage: Storage) -> None:
    async with storage.transaction() as transaction:
        await transaction.people.knock(MANY)


async def pages_at_most(storage: Storage, pages: int) -> None:
    async with storage.transaction() as transaction:
        await transaction.connection.execute(text(f"PRAGMA max_page_count = {pages}"))


async def test_what_would_go_to_a_file_that_was_replaced_is_refused(tmp_path: Path) -> None:
    """A backup put back under a running bot: what we wrote would end with the old file."""
    file, backup = tmp_path / "guben.sqlite3", tmp_path / "backup.sqlite3"
    async with await open_storage(f"sqlite:///{file}", SECRET, States) as storage:
        await knocked(storage, "telegram:1")
        backup.write_bytes(file.read_bytes())
        backup.replace(file)
        for brief in (False, True):
            with pytest.raises(Away) as away:
                async with storage.transaction(brief=brief):
                    pass
            assert away.value.trouble is Trouble.REPLACED
    async with await open_storage(f"sqlite:///{file}", SECRET, States) as storage:
        await knocked(storage, "telegram:1")
