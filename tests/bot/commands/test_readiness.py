"""Ready means that something can be kept."""

from __future__ import annotations

import asyncio
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.clock import world
from bot.commands.serving.readiness import Readiness
from bot.storage import open_storage
from tests.fakes.dialogue import SECRET, States


@contextmanager
def full_disk() -> Iterator[None]:
    """Let no file of this process grow."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


async def test_a_full_disk_is_not_ready_and_room_mends_it(tmp_path: Path) -> None:
    async with await open_storage(f"sqlite:///{tmp_path / 'g.sqlite3'}", SECRET, States) as storage:
        assert not await Readiness(storage, world)()
        with full_disk():
            assert "disk is full" in await Readiness(storage, world)()
        assert not await Readiness(storage, world)()


async def test_many_probes_at_once_cost_one_write(tmp_path: Path) -> None:
    async with await open_storage(f"sqlite:///{tmp_path / 'g.sqlite3'}", SECRET, States) as storage:
        ready = Readiness(storage, world, fresh=3600)
        assert not await ready()
        with full_disk():
            assert [await ready() for _ in range(3)] == [""] * 3


async def test_before_the_doors_close_a_probe_that_watches_hears_that_they_will(
    tmp_path: Path,
) -> None:
    async with await open_storage(f"sqlite:///{tmp_path / 'g.sqlite3'}", SECRET, States) as storage:
        ready = Readiness(storage, world)
        assert not await ready()
        leaving = asyncio.create_task(ready.leave())
        await asyncio.sleep(0.05)
        assert not leaving.done()
        assert "closing" in await ready()
        await asyncio.wait_for(leaving, 1)


async def test_where_nobody_watches_nobody_waits(tmp_path: Path) -> None:
    async with await open_storage(f"sqlite:///{tmp_path / 'g.sqlite3'}", SECRET, States) as storage:
        await asyncio.wait_for(Readiness(storage, world).leave(), 1)
