from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import Settings, database_url
from bot.storage import open_storage

SECRET = "s" * 32


async def test_what_is_kept_can_be_read_by_nobody_else_on_this_machine(tmp_path: Path) -> None:
    file = tmp_path / "kept" / "guben.sqlite3"
    async with await open_storage(f"sqlite:///{file}", SECRET) as storage:
        async with storage.transaction():
            pass
        modes = {each.name: each.stat().st_mode & 0o777 for each in file.parent.iterdir()}
    assert set(modes.values()) == {0o600}, modes
    assert file.parent.stat().st_mode & 0o777 == 0o700


def test_a_folder_of_the_persons_own_is_made_for_them_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    file = Path(database_url(Settings()).removeprefix("sqlite:///"))
    assert file.parent.stat().st_mode & 0o777 == 0o700
