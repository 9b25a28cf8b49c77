"""A look at a database tells how far it is, and changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.storage import Storage, WrongUrl
from bot.storage.upkeep.looking import Look, Unreached, look, sqlite_file
from tests.bot.storage.filling import filled
from tests.fakes.dialogue import SECRET


async def test_the_tables_and_the_key_are_seen(database: str, storage: Storage) -> None:
    await filled(storage, people=2)

    seen = await look(database, SECRET)

    assert seen.is_current
    assert (seen.people, seen.sealed, seen.unreadable, seen.sound) == (3, 3, 0, True)


async def test_a_key_that_does_not_fit_is_seen(database: str, storage: Storage) -> None:
    await filled(storage)

    assert (await look(database, "another secret")).unreadable == 1
    assert (await look(database, "")).sealed == 0


async def test_an_empty_database_is_not_current(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'new.sqlite3'}"

    assert await look(url, SECRET) == Look(None)
    assert not (await look(url, SECRET)).is_current


async def test_what_is_no_database_is_named(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("dear son" * 500)

    with pytest.raises(Unreached, match="not a database"):
        await look(f"sqlite:///{file}", SECRET)


async def test_a_server_that_is_not_there_is_unreached_and_no_password_is_told() -> None:
    with pytest.raises(Unreached) as told:
        await look("postgresql://me:hush@127.0.0.1:1/none", SECRET)

    assert "hush" not in str(told.value)


def test_only_sqlite_has_a_file() -> None:
    assert sqlite_file("sqlite:////srv/a.sqlite3") == Path("/srv/a.sqlite3")
    assert sqlite_file("sqlite://") is None
    assert sqlite_file("postgresql://x/y") is None
    with pytest.raises(WrongUrl):
        sqlite_file("mysql://x/y")
