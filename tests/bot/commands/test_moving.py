"""`guben migrate --to` as somebody meets it who presses Ctrl-C in the middle."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import sys
from asyncio.subprocess import PIPE, STDOUT, Process
from contextlib import closing
from pathlib import Path

EVENTS = 30_000  # a second or two to move
MANY = """
WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?)
INSERT INTO events SELECT CAST(n AS BLOB), NULL, 0 FROM number
"""


async def migrating(folder: Path, *more: str) -> Process:
    given = {"GUBEN_DATABASE_URL": f"sqlite:///{folder / 'old.sqlite3'}"}
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "migrate", *more),
        env={**os.environ, "PYTHONPATH": str(Path.cwd()), "GUBEN_SECRET_KEY": "s" * 32, **given},
        cwd=folder,
        stdout=PIPE,
        stderr=STDOUT,
    )


async def said(process: Process) -> tuple[int | None, str]:
    printed, _ = await process.communicate()
    return process.returncode, printed.decode()


async def test_interrupted_it_keeps_nothing_says_so_and_can_be_run_again(tmp_path: Path) -> None:
    await said(await migrating(tmp_path))
    with closing(sqlite3.connect(tmp_path / "old.sqlite3")) as old, old:
        old.execute(MANY, (EVENTS,))
    new, log = tmp_path / "new.sqlite3", tmp_path / "new.sqlite3-wal"

    process = await migrating(tmp_path, "--to", f"sqlite:///{new}")
    async with asyncio.timeout(30):
        while not log.exists():  # noqa: ASYNC110 - another process makes it
            await asyncio.sleep(0.01)
    process.send_signal(signal.SIGINT)
    code, told = await said(process)

    assert (code, "nothing was kept" in told) == (1, True), told
    code, told = await said(await migrating(tmp_path, "--to", f"sqlite:///{new}"))
    assert (code, f"{EVENTS} events" in told) == (0, True), told
