"""`guben serve` before it serves: whoever stops it then need not wait either."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE
from pathlib import Path

import pytest

NOBODY = "postgresql://u:p@127.0.0.1:1/x"


@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGINT])
async def test_asked_to_stop_while_it_waits_for_its_database_it_stops(
    tmp_path: Path, asked: signal.Signals
) -> None:
    given = {"GUBEN_DATABASE_URL": NOBODY, "GUBEN_SECRET_KEY": "s" * 32, "GUBEN_PORT": "0"}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "serve"),
        env={**os.environ, "PYTHONPATH": str(Path.cwd()), **given},
        cwd=tmp_path,
        stdout=DEVNULL,
        stderr=PIPE,
    )
    assert process.stderr is not None
    async with asyncio.timeout(20):
        assert b"trying again" in await process.stderr.readline()
    process.send_signal(asked)
    async with asyncio.timeout(5):  # it would wait for half a minute
        rest = await process.stderr.read()

    assert (await process.wait(), rest) == (0, b"")
