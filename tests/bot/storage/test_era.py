"""A database keeps its name over restarts, and one made anew in its place has another."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from bot.storage import open_storage
from bot.storage.era import era
from bot.storage.upkeep.backing_up import back_up
from tests.fakes.dialogue import SECRET, States


async def era_of(url: str) -> str:
    async with await open_storage(url, SECRET, States) as storage:
        return await era(storage)


async def test_a_database_keeps_its_name(database: str) -> None:
    first = await era_of(database)
    assert len(first) == 16
    assert await era_of(database) == first


async def test_a_database_made_anew_in_its_place_has_another_name(tmp_path: Path) -> None:
    file = tmp_path / "guben.sqlite3"
    before = await era_of(f"sqlite:///{file}")
    file.unlink()
    assert await era_of(f"sqlite:///{file}") != before


async def test_two_databases_of_one_server_are_told_apart_from_those_in_memory(
    database: str,
) -> None:
    names = {await era_of(database), await era_of("sqlite://"), await era_of("sqlite://")}
    assert len(names) == 3


async def test_a_backup_taken_up_again_has_another_name(tmp_path: Path) -> None:
    """Its rows are numbered on from the copy: an open page would take new ones for seen ones."""
    file, copy = tmp_path / "guben.sqlite3", tmp_path / "copy.sqlite3"
    before = await era_of(f"sqlite:///{file}")
    back_up(file, copy)
    restored = await era_of(f"sqlite:///{copy}")
    assert restored != before
    assert await era_of(f"sqlite:///{copy}") == restored


async def test_tables_that_were_restored_have_another_name(postgres: str) -> None:
    """As ``pg_restore --clean`` does it: the sequence goes on from the dump."""
    before = await era_of(postgres)
    async with owner_of(postgres) as owner:
        for statement in ("DROP SCHEMA public CASCADE", "CREATE SCHEMA public"):
            await owner.execute(text(statement))
    assert await era_of(postgres) != before


async def test_where_nobody_may_ask_for_the_servers_number_there_is_no_name(postgres: str) -> None:
    guests = postgres.replace("postgres@/postgres", "guest@/guests")
    async with owner_of(postgres) as owner:
        await owner.execute(text("CREATE ROLE guest LOGIN"))
        await owner.execute(text("CREATE DATABASE guests OWNER guest"))
    async with owner_of(guests.replace("guest@", "postgres@")) as owner:
        await owner.execute(text("REVOKE EXECUTE ON FUNCTION pg_control_system FROM PUBLIC"))
    assert await era_of(guests) == ""


@asynccontextmanager
async def owner_of(url: str) -> AsyncIterator[AsyncConnection]:
    """Lend the connection of who may do anything, each statement for itself."""
    address = url.replace("postgresql", "postgresql+asyncpg", 1)
    engine = create_async_engine(address, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        yield connection
    await engine.dispose()
