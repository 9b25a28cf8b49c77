"""Seconds until we answer and memory then, of every way to start, beside the targets.

Run as ``python -m tests.benchmarks.start``; nothing is asserted. CPU, since it is ours alone; the
wall only where the machine is idle.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.fakes.line import fake_line
from tests.fakes.telegram import TOKEN, fake_telegram
from tests.journeys_everywhere.program import Program, ended, environment

RUNS = 5
TICK = os.sysconf("SC_CLK_TCK")
GUBEN = (sys.executable, "-m", "bot")


@dataclass(frozen=True, slots=True)
class Start:
    """What one start cost until it answered."""

    cpu: float
    wall: float
    mebibytes: float


def costs(process: int, since: float) -> Start:
    """Read what a living process has cost so far."""
    proc = Path("/proc") / str(process)
    ticks = proc.joinpath("stat").read_text().rpartition(")")[2].split()[11:13]
    resident = next(
        line for line in proc.joinpath("status").read_text().splitlines() if "VmRSS" in line
    )
    cpu = sum(map(int, ticks)) / TICK
    return Start(cpu, time.perf_counter() - since, int(resident.split()[1]) / 1024)


def installed() -> dict[str, str]:
    """Return the environment of a program whose bytecode was written, as an installed one's is."""
    return {**environment({}), "PYTHONDONTWRITEBYTECODE": ""}


def helped(folder: Path) -> Start:
    """``guben --help``, to its end."""
    since, before = time.perf_counter(), os.times()
    subprocess.run((*GUBEN, "--help"), cwd=folder, env=installed(), stdout=-3, check=True)  # noqa: S603 - our own words
    after = os.times()
    cpu = sum(after[2:4]) - sum(before[2:4])
    return Start(cpu, time.perf_counter() - since, 0.0)


def scripted(folder: Path) -> Start:
    """``guben chat --json``, to its first answer."""
    return _chatted(folder, ("--json",), "嗨\n")


def questioned(folder: Path) -> Start:
    """``guben chat --json``, to the answer to a question about the articles."""
    return _chatted(folder, ("--json",), "缺鈣會怎樣\n")


def typed(folder: Path) -> Start:
    """``guben chat`` on a database that is there already, to its greeting."""
    return _chatted(folder, ("--database", f"sqlite:///{folder / 'chat.sqlite3'}"), "")


def _chatted(folder: Path, options: tuple[str, ...], said: str) -> Start:
    since = time.perf_counter()
    with subprocess.Popen(  # noqa: S603 - our own words
        (*GUBEN, "chat", *options),
        cwd=folder,
        env=installed(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(said)
        process.stdin.flush()
        process.stdout.readline()
        found = costs(process.pid, since)
        process.kill()
    return found


def served(folder: Path) -> Start:
    """``guben serve`` with LINE and Telegram, to its open doors."""
    return asyncio.run(_served(folder, before=len(list(folder.glob("log*")))))


async def _served(folder: Path, before: int) -> Start:
    async with fake_line() as line, fake_telegram() as telegram:
        program = Program(folder, starts=before)
        program.speaks_line(line.url)
        program.polls_telegram(telegram.base, TOKEN)
        async with ended(program):
            since = time.perf_counter()
            await program.start()
            assert program.process is not None
            return costs(program.process.pid, since)


ROWS: tuple[tuple[str, Callable[[Path], Start], float, float], ...] = (
    ("guben --help", helped, 0.2, 0),
    ("guben chat --json, first answer", scripted, 1.0, 60),
    ("guben chat --json, a question", questioned, 1.0, 60),
    ("guben chat, greeting", typed, 1.0, 60),
    ("guben serve, LINE and Telegram", served, 1.5, 130),
)


def main() -> None:
    """Print the best of some runs of each; the first is thrown away."""
    tell(f"{'':34}{'CPU s':>8}{'wall s':>8}{'target':>8}{'MiB':>8}{'target':>8}")
    with tempfile.TemporaryDirectory() as folder:
        for name, start, seconds, mebibytes in ROWS:
            runs = [start(Path(folder)) for _ in range(RUNS + 1)][1:]
            cpu, wall = min(each.cpu for each in runs), min(each.wall for each in runs)
            resident = max(each.mebibytes for each in runs)
            tell(f"{name:34}{cpu:8.2f}{wall:8.2f}{seconds:8.1f}{resident:8.0f}{mebibytes:8.0f}")


def tell(line: str) -> None:
    """Print a line."""
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
