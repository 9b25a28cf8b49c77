"""刪除我的資料 amid many: no copy of an address stays behind where SQLite once spread a page."""

from __future__ import annotations

import asyncio
import random
import sqlite3
from contextlib import closing
from pathlib import Path

from bot.storage import Storage, open_storage
from bot.storage.sqlite.hold import MIB, Hold, pace_of
from bot.turn import Turn
from tests.fakes.dialogue import SECRET, States, arrival, echo
from tests.fakes.in_rows import InRows

BATCHES, TOGETHER, ERASED = 24, 100, 60


def bytes_of(file: Path) -> bytes:
    return b"".join(each.read_bytes() for each in file.parent.glob(f"{file.name}*"))


async def come_and_go(storage: Storage) -> set[str]:
    """Let people write, whose keys fall anywhere, and some of them be erased; return those."""
    chance, turn = random.Random(1), Turn(storage, echo, along=InRows())  # noqa: S311 - no secret
    erased: set[str] = set()
    there: list[str] = []
    for batch in range(BATCHES):
        new = [f"line:U{chance.getrandbits(128):032x}" for _ in range(TOGETHER)]
        words = "hello " * chance.randrange(1, 90)
        await turn.take(
            [arrival(words, f"{batch}.{number}", person=each) for number, each in enumerate(new)]
        )
        there = chance.sample(there + new, len(there) + len(new))
        gone, there = there[:ERASED], there[ERASED:]
        async with storage.transaction() as transaction:
            await transaction.erase(gone)
        erased |= set(gone)
    return erased


def left_of(erased: set[str], file: Path) -> list[str]:
    held = bytes_of(file)
    return [each for each in erased if each.encode() in held]


async def test_of_many_erased_amid_many_the_file_holds_no_address(tmp_path: Path) -> None:
    file = tmp_path / "guben.sqlite3"
    async with await open_storage(f"sqlite:///{file}", SECRET, States) as storage:
        erased = await come_and_go(storage)
        storage.stained(pages=False)
        assert await storage.clean()
        assert left_of(erased, file)  # secure_delete and an empty log alone
        assert await storage.scrub()
        assert left_of(erased, file) == []


async def test_the_file_is_written_anew_once_and_then_rests(tmp_path: Path) -> None:
    file = tmp_path / "guben.sqlite3"
    async with await open_storage(f"sqlite:///{file}", SECRET, States) as storage:
        assert await storage.scrub()
        erased = await come_and_go(storage)
        assert await storage.scrub()
        assert left_of(erased, file)
    async with await open_storage(f"sqlite:///{file}", SECRET, States) as operator:
        assert await operator.scrub()
        assert left_of(erased, file) == []


async def test_who_talks_goes_on_while_and_after_the_file_is_written_anew(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'guben.sqlite3'}"
    async with await open_storage(url, SECRET, States) as storage:
        turn = Turn(storage, echo, along=InRows())
        await turn.take([arrival("before")])
        assert await storage.scrub()
        [taken] = await turn.take([arrival("after")])
        assert taken.fresh


def times_written_anew(file: Path) -> int:
    """Count by the number of the tables' shape, to which each VACUUM adds one."""
    with closing(sqlite3.connect(file)) as reader:
        [(number,)] = reader.execute("PRAGMA schema_version")
    return int(number)


async def test_several_who_are_erased_at_once_have_the_file_written_anew_once(
    tmp_path: Path,
) -> None:
    file = tmp_path / "guben.sqlite3"
    async with await open_storage(f"sqlite:///{file}", SECRET, States) as storage:
        before = times_written_anew(file)
        await asyncio.gather(*(storage.scrub() for _ in range(5)))
        assert times_written_anew(file) == before + 1


FAST, SLOW = 1 / (300 * MIB), 1 / (30 * MIB)  # seconds a byte: an SSD, a cheap one


FINE = (
    Hold(MIB, 1000 * MIB, SLOW, quiet=0),
    Hold(48 * MIB, 1000 * MIB, FAST, quiet=0),
    Hold(48 * MIB, 1000 * MIB, SLOW, quiet=61),  # five seconds, for which nobody waits
)
NOT_NOW = (
    Hold(48 * MIB, 1000 * MIB, SLOW, quiet=0),
    Hold(48 * MIB, 100 * MIB, FAST, quiet=61),  # it would fill the disk
)


def test_a_file_is_written_anew_where_there_is_room_and_nobody_waits_long() -> None:
    assert [each for each in FINE if not each.is_fine] == []
    assert [each for each in NOT_NOW if each.is_fine] == []


def test_a_disk_is_tried_and_nothing_stays_of_it(tmp_path: Path) -> None:
    assert 0 < pace_of(tmp_path) < 1 / MIB
    assert list(tmp_path.iterdir()) == []
