"""What somebody tells a running bot stands nowhere but sealed, not even when it crashes."""

from __future__ import annotations

import asyncio
import signal
import stat
from pathlib import Path
from resource import RLIMIT_CORE, prlimit
from uuid import uuid4

import aiohttp

from tests.journeys_everywhere.program import Program, ended

VISITOR = "v" * 32
LETTER = {"id": str(uuid4()), "text": "我68歲，女生，很少曬太陽，有吃華法林，不挑食"}


async def told(program: Program) -> None:
    """Send the letter as the page does: again, until it is stored."""
    url, cookie = f"{program.url}/chat/say", {"Cookie": f"guben={VISITOR}"}
    async with aiohttp.ClientSession(headers=cookie) as browser, asyncio.timeout(30):
        while True:
            async with browser.post(url, json=LETTER) as answer:
                if answer.status == 200:
                    return


def left_in(folder: Path) -> dict[str, bytes]:
    """Return the files that are left, but for what was logged; all are their owner's only."""
    kept = [each for each in folder.iterdir() if not each.name.startswith("log")]
    assert {stat.S_IMODE(each.stat().st_mode) for each in kept} == {0o600}
    return {each.name: each.read_bytes() for each in kept}


async def test_a_crash_leaves_no_word_in_log_or_files_and_no_dump(tmp_path: Path) -> None:
    async with ended(Program(tmp_path)) as program:
        await program.start()
        await told(program)
        assert program.process is not None
        assert prlimit(program.process.pid, RLIMIT_CORE) == (0, 0)
        program.process.send_signal(signal.SIGABRT)
        await program.process.wait()
    left, database = left_in(tmp_path), program.database.name
    assert set(left) == {f"{database}{more}" for more in ("", "-wal", "-shm", ".key")}
    for words in (VISITOR, "華法林", "warfarin"):
        assert words not in program.log
        assert words == VISITOR or not any(words.encode() in each for each in left.values())
