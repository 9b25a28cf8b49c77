"""What goes wrong at the platforms and at the database while the program is being killed."""

from __future__ import annotations

import asyncio
import random
import resource
import sqlite3
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.fakes import line, telegram
from tests.fakes.line import FakeLine
from tests.fakes.telegram import FakeTelegram
from tests.journeys_everywhere.program import Program

RATE = "The API rate limit has been exceeded. Try again later."
PAGE = b"<html>bad gateway</html>"

LINE_FAULTS = {
    "429": lambda: line.Fault(429, RATE),
    "500": lambda: line.Fault(500, "Internal Server Error"),
    "a gateway's page": lambda: line.Fault(502, body=PAGE),
    "lost answer": lambda: line.Fault(500, accepted=True),
    "odd answer": lambda: line.Fault(200, accepted=True, body=b"[]"),
    "timeout": lambda: line.Fault(hang=6.0),
    "timeout after": lambda: line.Fault(hang=6.0, accepted=True),
}
TELEGRAM_FAULTS = {
    "429": lambda: telegram.Fault(429, "Too Many Requests", {"retry_after": 1}),
    "500": lambda: telegram.Fault(500, "Internal Server Error"),
    "a gateway's page": lambda: telegram.Fault(502, body=PAGE),
    "cut": lambda: telegram.Fault(status=0),
    "cut after": lambda: telegram.Fault(accepted=True),
    "timeout after": lambda: telegram.Fault(hang=16.0, accepted=True),
    "no updates": lambda: telegram.Fault(500, "Internal Server Error", method="getUpdates"),
    "updates cut": lambda: telegram.Fault(method="getUpdates", accepted=True),
}
DOWN = 1000  # calls that fail while a platform is down


@dataclass
class Weather:
    """Brings faults until it is calmed; ``seen`` counts them for the table."""

    chance: random.Random
    line: FakeLine
    telegram: FakeTelegram
    program: Program
    every: float = 0.5  # seconds, about
    seen: Counter[str] = field(default_factory=Counter)

    async def blow(self) -> None:
        """Bring one fault after another, until cancelled."""
        kinds = (
            *(self._line, self._telegram, self._line, self._telegram),
            *(self._lock, self._down, self._fill),
        )
        while True:
            await self.chance.choice(kinds)()
            await asyncio.sleep(self.chance.uniform(0, 2 * self.every))

    def calm(self) -> None:
        """Let all be well."""
        self.line.faults.clear()
        self.telegram.faults.clear()

    async def _line(self) -> None:
        name = self.chance.choice(sorted(LINE_FAULTS))
        self.line.faults.append(LINE_FAULTS[name]())
        self.seen[f"LINE: {name}"] += 1

    async def _telegram(self) -> None:
        name = self.chance.choice(sorted(TELEGRAM_FAULTS))
        self.telegram.faults.append(TELEGRAM_FAULTS[name]())
        self.seen[f"Telegram: {name}"] += 1

    async def _down(self) -> None:
        """Take one platform away for a while."""
        seconds = self.chance.uniform(1, 3)
        if self.chance.random() < 0.5:
            self.seen["LINE: down"] += 1
            self.line.faults += [line.Fault(503) for _ in range(DOWN)]
            await asyncio.sleep(seconds)
            self.line.faults.clear()
        else:
            self.seen["Telegram: down"] += 1
            self.telegram.faults += [telegram.Fault(500, "down") for _ in range(DOWN)]
            await asyncio.sleep(seconds)
            self.telegram.faults.clear()

    async def _lock(self) -> None:
        """Let another process hold the database."""
        self.seen["database locked"] += 1
        seconds = self.chance.choice((0.3, 1.0, 3.0))
        await asyncio.to_thread(locked, self.program.database, seconds)

    async def _fill(self) -> None:
        """Let no file of the program grow, its log neither, until there is room again."""
        with suppress(ProcessLookupError), full_disk(self.program):
            self.seen["disk full"] += 1
            await asyncio.sleep(self.chance.choice((0.1, 0.5, 1.5)))
            # Killed meanwhile, the next one has room.


def locked(database: Path, seconds: float) -> None:
    """Hold SQLite's write lock for some seconds."""
    other = sqlite3.connect(database, timeout=5, isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        time.sleep(seconds)
        other.execute("ROLLBACK")
    except sqlite3.OperationalError:  # not got in five seconds: then not this time
        return
    finally:
        other.close()


@contextmanager
def full_disk(program: Program) -> Iterator[None]:
    """Let no file of the program that runs now grow, its log neither.

    Raises:
        ProcessLookupError: It does not run, is not through with its start, or was ended meanwhile.
    """
    process = program.process
    if process is None or process.returncode is not None or not program.is_open:
        raise ProcessLookupError
    before = resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (1, resource.RLIM_INFINITY))
    try:
        yield
    finally:
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, before)
