"""A backup is whole, private, and overwrites nothing; what it holds can be taken up again."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.storage import open_storage
from bot.storage.backing_up import Taken, Unreadable, back_up
from bot.storage.holdings import holding
from tests.bot.storage.filling import MEI, filled
from tests.fakes.dialogue import SECRET, States


async def test_a_copy_made_while_the_bot_runs_holds_everybody(tmp_path: Path) -> None:
    file, copy = tmp_path / "guben.sqlite3", tmp_path / "copy.sqlite3"
    async with await open_storage(f"sqlite:///{file}", SECRET, States) as storage:
        await filled(storage, people=2000)
        seen: list[tuple[int, int]] = []
        back_up(file, copy, lambda done, every: seen.append((done, every)))

    async with await open_storage(f"sqlite:///{copy}", SECRET, States) as restored:
        held = await holding(restored, MEI)
        assert held is not None
        assert held.waiting == 1
        assert await holding(restored, "telegram:901999") is not None
    assert len(seen) > 1
    assert seen[-1][0] == seen[-1][1]
    assert copy.stat().st_mode & 0o777 == 0o600


async def test_a_backup_overwrites_nothing(tmp_path: Path) -> None:
    file, copy = tmp_path / "guben.sqlite3", tmp_path / "copy.sqlite3"
    async with await open_storage(f"sqlite:///{file}", SECRET, States):
        copy.write_text("precious")
        with pytest.raises(Taken):
            back_up(file, copy)

    assert copy.read_text() == "precious"


def test_what_is_no_database_is_not_backed_up_and_leaves_nothing(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("dear son" * 500)

    with pytest.raises(Unreadable):
        back_up(file, tmp_path / "copy")

    assert [each.name for each in tmp_path.iterdir()] == ["letter.txt"]
