"""The bots that are compared: how each is started, and where its webhook is."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
import time
from asyncio.subprocess import Process
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.webhook.crowd import SECRET, TELEGRAM_SECRET

ROOT = Path(__file__).parents[3]
PEERS = Path(__file__).parent / "peers"
TOKEN = "123456:TEST"  # noqa: S105 - of the fakes


@dataclass(frozen=True)
class Bot:
    """``script`` of the peers, empty for ours; ``python`` has what it imports."""

    name: str
    channel: str
    script: str = ""
    python: str = sys.executable
    more: dict[str, str] = field(default_factory=dict)

    @property
    def command(self) -> list[str]:
        """What starts it."""
        if not self.script:
            return [self.python, "-m", "bot", "serve"]
        return [self.python, str(PEERS / self.script)]


@dataclass
class Running:
    """A bot's process, the address of its webhook, and how long it took to open."""

    bot: Bot
    folder: Path
    platform: str
    port: int = 0
    process: Process | None = None
    started_in: float = 0.0

    @property
    def url(self) -> str:
        """Where the platform brings events."""
        return f"http://127.0.0.1:{self.port}/{self.bot.channel}/webhook"

    async def start(self) -> None:
        """Start it, and wait until its port is open."""
        self.port = self.port or free_port()
        began = time.perf_counter()
        with (self.folder / "log").open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                *self.bot.command, cwd=self.folder, env=self._environment(), stderr=log, stdout=log
            )
        await self._opened()
        self.started_in = time.perf_counter() - began

    async def kill(self) -> None:
        """End it as a power cut would."""
        assert self.process is not None
        self.process.kill()
        await self.process.wait()

    def resident(self) -> float:
        """Return MiB of memory held now."""
        assert self.process is not None
        status = Path(f"/proc/{self.process.pid}/status").read_text("ascii")
        return int(status.partition("VmRSS:")[2].split()[0]) / 1024

    def spent(self) -> float:
        """Return seconds of CPU used until now, our own and the kernel's for us."""
        assert self.process is not None
        stat = Path(f"/proc/{self.process.pid}/stat").read_text("ascii").rpartition(")")[2].split()
        return (int(stat[11]) + int(stat[12])) / os.sysconf("SC_CLK_TCK")

    async def _opened(self) -> None:
        assert self.process is not None
        while True:
            assert self.process.returncode is None, (self.folder / "log").read_text("utf-8")
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", self.port)
            except OSError:
                await asyncio.sleep(0.02)
            else:
                writer.close()
                return

    def _environment(self) -> dict[str, str]:
        line = {
            "GUBEN_LINE_CHANNEL_SECRET": SECRET,
            "GUBEN_LINE_CHANNEL_ACCESS_TOKEN": "T",
            "GUBEN_LINE_API_HOST": self.platform,
        }
        telegram = {
            "GUBEN_TELEGRAM_TOKEN": TOKEN,
            "GUBEN_TELEGRAM_API_BASE": f"{self.platform}/bot",
            "GUBEN_TELEGRAM_MODE": "webhook",
            "GUBEN_TELEGRAM_WEBHOOK_SECRET": TELEGRAM_SECRET,
        }
        ours = {"GUBEN_PORT": str(self.port), "PYTHONPATH": str(ROOT)}
        ours["GUBEN_DATABASE_URL"] = f"sqlite:///{self.folder}/guben.sqlite3"
        way = line if self.bot.channel == "line" else telegram
        return {**os.environ, **ours, **way, **self.bot.more}


def free_port() -> int:
    """Return a port nobody uses."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
