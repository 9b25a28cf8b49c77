"""What is found at the database, before anybody's words are lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.checks.database import key_file, look_at_database
from bot.findings import Finding
from bot.settings import Settings
from bot.storage import Storage, open_storage
from tests.bot.storage.filling import filled
from tests.fakes.dialogue import SECRET, States
from tests.fakes.found import wrongs


async def found(url: str, key: str | None = SECRET) -> list[Finding]:
    given = {"database_url": url, "secret_key": key}
    settings = Settings(_env_file=None, **given)  # type: ignore[arg-type, call-arg]  # pydantic's own
    return [each async for each in look_at_database(settings)]


async def test_a_database_that_is_well_is_called_so(database: str, storage: Storage) -> None:
    await filled(storage, people=2)

    findings = await found(database)

    assert wrongs(findings) == []
    assert "3 people" in findings[-1].said


async def test_a_database_that_is_not_there_yet_is_not_made(tmp_path: Path) -> None:
    findings = await found(f"sqlite:///{tmp_path / 'new.sqlite3'}", key=None)

    assert wrongs(findings) == []
    assert not (tmp_path / "new.sqlite3").exists()
    assert not (tmp_path / "new.sqlite3.key").exists()


async def test_another_key_is_told(database: str, storage: Storage) -> None:
    await filled(storage)

    assert "not the one" in wrongs(await found(database, key="quite another secret"))[0]


async def test_a_lost_key_file_is_told_and_no_new_one_is_made(tmp_path: Path) -> None:
    file = tmp_path / "guben.sqlite3"
    async with await open_storage(f"sqlite:///{file}", SECRET, States) as storage:
        await filled(storage)

    (said,) = wrongs(await found(f"sqlite:///{file}", key=None))

    assert "guben.sqlite3.key is missing" in said
    assert not key_file(file).exists()


async def test_a_key_file_that_others_can_read_is_told(tmp_path: Path) -> None:
    file = tmp_path / "guben.sqlite3"
    async with await open_storage(f"sqlite:///{file}", SECRET, States) as storage:
        await filled(storage)
    key_file(file).write_text(SECRET)
    key_file(file).chmod(0o644)

    (said,) = wrongs(await found(f"sqlite:///{file}", key=None))

    assert "chmod 600" in said


@pytest.mark.parametrize(("mode", "told"), [(0o644, True), (0o640, True), (0o600, False)])
async def test_a_database_that_others_can_read_is_told(
    tmp_path: Path, mode: int, *, told: bool
) -> None:
    file = tmp_path / "guben.sqlite3"
    async with await open_storage(f"sqlite:///{file}", SECRET, States) as storage:
        await filled(storage)
        assert {each.st_mode & 0o777 for each in map(os.stat, os.scandir(tmp_path))} == {0o600}
    file.chmod(mode)

    said = wrongs(await found(f"sqlite:///{file}"))

    assert [("chmod 600" in each) for each in said] == [True] * told


async def test_what_is_no_database_is_told(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("dear son" * 500)
    file.chmod(0o600)

    assert "cannot be used" in wrongs(await found(f"sqlite:///{file}"))[0]


@pytest.mark.parametrize("url", ["mysql://x/y", "guben.db"])
async def test_an_address_of_another_form_is_told(url: str) -> None:
    assert "GUBEN_DATABASE_URL must be" in wrongs(await found(url))[0]


async def test_a_server_that_is_not_there_is_told_without_its_password() -> None:
    said = wrongs(await found("postgresql://me:hush@127.0.0.1:1/none"))

    assert "Is PostgreSQL running" in said[0]
    assert "hush" not in said[0]


async def test_a_server_without_a_key_is_told(database: str, storage: Storage) -> None:
    del storage
    if database.startswith("postgresql"):
        assert "GUBEN_SECRET_KEY is not set" in wrongs(await found(database, key=None))[0]


@pytest.mark.parametrize(
    ("revision", "mend"), [("0000", "guben migrate"), ("9999", "Install the newer one again")]
)
async def test_tables_of_another_day_are_told(tmp_path: Path, revision: str, mend: str) -> None:
    url = f"sqlite:///{tmp_path / 'old.sqlite3'}"
    async with await open_storage(url, SECRET, States) as storage, storage.transaction() as within:
        from sqlalchemy import text  # noqa: PLC0415 - only this test writes SQL

        renamed = text("UPDATE alembic_version SET version_num = :revision")
        await within.connection.execute(renamed, {"revision": revision})

    assert mend in wrongs(await found(url))[0]
