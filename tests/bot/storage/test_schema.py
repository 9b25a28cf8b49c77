"""The tables come into being, are migrated once, and are the same by either way."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, text

from bot.storage import Away, WrongUrl, open_storage
from bot.storage.engine import engine_for
from bot.storage.migrations import configured, upgrade
from bot.storage.schema import HEAD, revision
from bot.storage.tables import metadata

ROOT = Path(__file__).parents[3]
OPEN = """
import asyncio, sys
from bot.storage import open_storage
async def main():
    async with await open_storage(sys.argv[1], "secret"):
        print("alembic" in sys.modules)
asyncio.run(main())
"""


async def test_the_tables_of_the_code_are_those_of_the_migrations(database: str) -> None:
    async with await open_storage(database, "secret") as storage, storage.transaction() as opened:
        assert await opened.connection.run(differences) == []


def differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), metadata))


def test_the_migrations_write_the_very_tables_of_the_code(tmp_path: Path) -> None:
    assert tables_by(tmp_path / "a", migrated=True) == tables_by(tmp_path / "b", migrated=False)


def tables_by(path: Path, *, migrated: bool) -> dict[str, str]:
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        upgrade(connection) if migrated else metadata.create_all(connection)
        found = connection.execute(
            text("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'alembic%'")
        ).all()
    engine.dispose()
    return {name: " ".join((sql or "").split()) for name, sql in found if "alembic" not in name}


def test_the_newest_migration_is_the_one_we_ask_for() -> None:
    assert ScriptDirectory.from_config(configured()).get_current_head() == HEAD


async def test_a_second_start_changes_nothing(database: str) -> None:
    for _ in range(2):
        async with await open_storage(database, "secret") as storage, storage.transaction() as one:
            await one.people.knock(["telegram:1"])
            assert list(await one.people.find(["telegram:1"])) == ["telegram:1"]


def test_alembic_is_loaded_only_where_tables_are_missing(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'guben.sqlite3'}"
    assert [opened_by_another(url), opened_by_another(url)] == ["True", "False"]
    assert opened_by_another("sqlite://") == "False"


async def test_several_processes_can_start_at_once(database: str) -> None:
    await asyncio.gather(*(asyncio.to_thread(opened_by_another, database) for _ in range(4)))


async def test_several_that_start_at_once_bring_old_tables_along_with_who_is_in_them(
    database: str,
) -> None:
    await aged(database)
    await asyncio.gather(*(asyncio.to_thread(opened_by_another, database) for _ in range(4)))
    async with await open_storage(database, "secret") as storage, storage.transaction() as one:
        assert list(await one.people.find(["telegram:1"])) == ["telegram:1"]
        assert await one.connection.run(revision) == HEAD


async def aged(url: str) -> None:
    """Leave only the first tables there ever were, and somebody in them."""
    engine = engine_for(url)
    async with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            await connection.execute(text("DROP SCHEMA public CASCADE"))
            await connection.execute(text("CREATE SCHEMA public"))
        await connection.run_sync(upgrade, "0001")
        mei = "INSERT INTO people (person, reachable, last_seen) VALUES ('telegram:1', true, 0)"
        await connection.execute(text(mei))
    await engine.dispose()


def opened_by_another(url: str) -> str:
    command = [sys.executable, "-c", OPEN, url]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize("url", ["mysql://x/y", "guben.db", "", "sqlite+pysqlite:///x"])
async def test_a_url_of_another_form_is_refused_with_a_sentence(url: str) -> None:
    with pytest.raises(WrongUrl, match="GUBEN_DATABASE_URL"):
        await open_storage(url, "secret")


async def test_a_database_that_is_not_there_is_away() -> None:
    with pytest.raises(Away):
        await open_storage("postgresql://nobody@127.0.0.1:1/none", "secret")
