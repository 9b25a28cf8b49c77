"""Starts the strict Telegram stand-in where ``../shared/platforms`` is there, and plays people."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

FOLDER = Path(__file__).parents[2] / "../shared/platforms/telegram"
TOKEN = "123456:TEST"  # noqa: S105 - the stand-in's own


@dataclass(frozen=True, slots=True)
class StandIn:
    """The stand-in's address, and its controls."""

    url: str
    client: aiohttp.ClientSession

    @property
    def base(self) -> str:
        """What GUBEN_TELEGRAM_API_BASE would be."""
        return f"{self.url}/bot"

    async def tell(self, control: str, **what: Any) -> Any:  # noqa: ANN401 - as the control says
        async with self.client.post(f"{self.url}/ctl/{control}", json=what) as answer:
            said = await answer.json(content_type=None)
            assert said["ok"], said
            return said["result"]

    async def seen(self, chat: int, want: int) -> list[dict[str, Any]]:
        """Return what a chat shows of the bot, once so many things came."""
        found = await self.tell("events", chat=chat, since=0, want=want, timeout=5)
        events: list[dict[str, Any]] = found["events"]
        return events

    async def breaches(self) -> list[Any]:
        """Return every request that was out of spec, refused, or a tap left spinning."""
        report = await self.tell("report")
        wrong = ("violations", "refused", "self_check", "unanswered_taps")
        return [one for kind in wrong for one in report[kind]]


@asynccontextmanager
async def standing_in(port: int) -> AsyncIterator[StandIn]:
    """Run the stand-in as a process of its own, strict, and end it."""
    options = ("--port", str(port), "--token", TOKEN, "--strict", "--scale", "0.05")
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-B", "-m", "tgmock.server", *options),
        cwd=FOLDER,
        stdout=asyncio.subprocess.DEVNULL,
    )
    try:
        async with aiohttp.ClientSession() as client:
            stand_in = StandIn(f"http://127.0.0.1:{port}", client)
            await _ready(stand_in)
            yield stand_in
    finally:
        process.terminate()
        await process.wait()


async def _ready(stand_in: StandIn) -> None:
    for _ in range(200):
        try:
            await stand_in.tell("state")
        except aiohttp.ClientConnectionError:
            await asyncio.sleep(0.05)
        else:
            return
    message = "the stand-in did not start"
    raise TimeoutError(message)
