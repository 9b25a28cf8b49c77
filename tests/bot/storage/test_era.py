"""A database keeps its name over restarts, and one made anew in its place has another."""

from __future__ import annotations

from pathlib import Path

from bot.storage import open_storage
from bot.storage.era import era
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
