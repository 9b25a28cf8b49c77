"""The real program as a process of its own: started, killed, started again on the same database."""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
LINE_SECRET = "of the tests"  # noqa: S105 - of the fakes
LINE_TOKEN = "T"  # noqa: S105 - of the fakes
TELEGRAM_SECRET = "of_the-tests"  # noqa: S105 - of the fakes
OPEN = "骨本 Guben: "  # the address follows
SLOWEST_START = 40.0  # seconds, on a machine that is busy with other tests


def _read(log: Path) -> str:
    return log.read_text("utf-8")


def environment(settings: dict[str, str]) -> dict[str, str]:
    """Return the environment of a machine that has only these settings of ours."""
    others = {name: value for name, value in os.environ.items() if not name.startswith("GUBEN_")}
    ours = {f"GUBEN_{name.upper()}": value for name, value in settings.items()}
    return {**others, "PYTHONPATH": str(ROOT), **ours}


@dataclass
class Program:
    """``guben serve`` with its settings; its log and its database lie in ``folder``."""

    folder: Path
    settings: dict[str, str] = field(default_factory=dict)
    beside: dict[str, str] = field(default_factory=dict)  # in its environment, and not ours
    url: str = ""
    process: Process | None = None
    starts: int = 0
    is_open: bool = False  # its doors, since it was last started

    @property
    def database(self) -> Path:
        return self.folder / "guben.sqlite3"

    @property
    def log(self) -> str:
        """Return all that it said since it was first started."""
        logs = (self.folder / f"log{number}" for number in range(1, self.starts + 1))
        return "".join(map(_read, logs))

    def speaks_line(self, host: str) -> None:
        self.settings["line_channel_secret"] = LINE_SECRET
        self.settings["line_channel_access_token"] = LINE_TOKEN
        self.settings["line_api_host"] = host

    def polls_telegram(self, base: str, token: str) -> None:
        self.settings["telegram_token"] = token
        self.settings["telegram_api_base"] = base

    def hooks_telegram(self, base: str, token: str) -> None:
        self.polls_telegram(base, token)
        self.settings["telegram_mode"] = "webhook"
        self.settings["telegram_webhook_secret"] = TELEGRAM_SECRET

    async def start(self, now: str = "") -> None:
        """Start, and return once the doors are open.

        Args:
            now: ISO time at which its clock shall stand still; empty: the world's time.
        """
        self.starts += 1
        self.is_open = False
        options = ["--now", now] if now else []
        database = f"sqlite:///{self.database}"
        settings = {"port": "0", "database_url": database, **self.settings}
        log = self.folder / f"log{self.starts}"
        self.process = await self._started(log, options, environment(settings) | self.beside)
        self.url = await self._address(log)
        self.is_open = True

    async def _started(self, log: Path, options: list[str], env: dict[str, str]) -> Process:
        command = (sys.executable, "-m", "bot", *options, "serve")
        descriptor = os.open(log, os.O_CREAT | os.O_WRONLY)
        try:  # in a folder where no .env lies
            return await asyncio.create_subprocess_exec(
                *command, cwd=self.folder, env=env, stderr=descriptor
            )
        finally:
            os.close(descriptor)

    async def _address(self, log: Path) -> str:
        async with asyncio.timeout(SLOWEST_START):
            while OPEN not in (said := _read(log)) or not said.endswith("\n"):
                assert self.process is not None
                assert self.process.returncode is None, said
                await asyncio.sleep(0.02)
        return said.partition(OPEN)[2].split()[0]

    async def kill(self) -> None:
        """End it as a power cut would."""
        assert self.process is not None
        self.process.kill()
        await self.process.wait()

    async def restart(self, now: str = "") -> None:
        """Kill it and start it again."""
        await self.kill()
        await self.start(now)

    async def stop(self) -> int:
        """Ask it to end, as an operator does; return its exit code."""
        assert self.process is not None
        if self.process.returncode is None:
            self.process.terminate()
        return await self.process.wait()


@asynccontextmanager
async def ended(program: Program) -> AsyncIterator[Program]:
    """Whatever happens, leave no process behind."""
    try:
        yield program
    finally:
        if program.process is not None and program.process.returncode is None:
            await program.kill()
