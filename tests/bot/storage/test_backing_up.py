"""A backup is whole, private, and overwrites nothing; what it holds can be taken up again."""

from __future__ import annotations

import fcntl
import resource
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from bot.storage import open_storage
from bot.storage.upkeep.backing_up import PART, Taken, Unreadable, back_up
from bot.storage.upkeep.holdings import holding
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


async def test_a_copy_made_amid_writes_goes_on_and_is_of_one_moment(tmp_path: Path) -> None:
    """SQLite begins a copy anew after each write of another, and under load never ended."""
    file, copy = tmp_path / "guben.sqlite3", tmp_path / "copy.sqlite3"
    seen: list[int] = []

    def went(done: int, every: int) -> None:
        seen.append(done)
        assert len(seen) <= every, "it begins anew"
        writer.execute("INSERT INTO events (event, taken_at) VALUES (randomblob(32), 0)")

    async with await open_storage(f"sqlite:///{file}", SECRET, States) as storage:
        await filled(storage, people=2000)
    with closing(sqlite3.connect(file, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        before = counted(writer)
        back_up(file, copy, went)
        assert counted(writer) == before + len(seen) > before + 1
    assert seen == sorted(seen)
    with closing(sqlite3.connect(copy)) as restored:
        assert counted(restored) == before


def counted(connection: sqlite3.Connection) -> int:
    """Return how many events stand there."""
    [(number,)] = connection.execute("SELECT count(*) FROM events")
    return int(number)


async def test_a_backup_overwrites_nothing(tmp_path: Path) -> None:
    file, copy = tmp_path / "guben.sqlite3", tmp_path / "copy.sqlite3"
    async with await open_storage(f"sqlite:///{file}", SECRET, States):
        copy.write_text("precious")
        with pytest.raises(Taken):
            back_up(file, copy)

    assert copy.read_text() == "precious"


async def test_what_a_killed_backup_left_is_cleared_away_by_the_next(tmp_path: Path) -> None:
    """Under whatever name it was begun; one that another makes just now stays."""
    file = tmp_path / "guben.sqlite3"
    killed, under_way = tmp_path / f"a.7{PART}", tmp_path / f"b.8{PART}"
    for each in (killed, killed.with_name(f"{killed.name}-journal"), under_way):
        each.write_text("half a copy")
    async with await open_storage(f"sqlite:///{file}", SECRET, States):
        with under_way.open() as made:
            fcntl.flock(made, fcntl.LOCK_EX)
            back_up(file, tmp_path / "copy")
    assert names_in(tmp_path) == {file.name, "copy", under_way.name}


async def test_a_backup_for_which_there_is_no_room_leaves_nothing(tmp_path: Path) -> None:
    """Nor what SQLite wrote beside it."""
    file, copy = tmp_path / "guben.sqlite3", tmp_path / "copy"
    async with await open_storage(f"sqlite:///{file}", SECRET, States) as storage:
        await filled(storage, people=2000)
        with full_disk(), pytest.raises(Unreadable):
            back_up(file, copy)
    assert names_in(tmp_path) == {file.name}


def names_in(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir()}


@contextmanager
def full_disk() -> Iterator[None]:
    """Let no file of this process grow beyond 64 KiB."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, ignored)


def test_what_is_no_database_is_not_backed_up_and_leaves_nothing(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("dear son" * 500)

    with pytest.raises(Unreadable):
        back_up(file, tmp_path / "copy")

    assert names_in(tmp_path) == {"letter.txt"}
