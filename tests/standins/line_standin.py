"""Starts the strict LINE stand-in where ``../shared/platforms`` is there, and talks to it."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

FOLDER = Path(__file__).parents[2] / "../shared/platforms/line"


@dataclass(frozen=True, slots=True)
class StandIn:
    """The stand-in's address, and its controls."""

    url: str
    client: aiohttp.ClientSession

    async def tell(self, control: str, what: object) -> None:
        async with self.client.post(f"{self.url}/__admin/{control}", json=what) as answer:
            answer.raise_for_status()

    async def summary(self) -> dict[str, Any]:
        async with self.client.get(f"{self.url}/__admin/summary") as answer:
            found: dict[str, Any] = await answer.json()
            return found

    async def log(self) -> list[dict[str, Any]]:
        async with self.client.get(f"{self.url}/__admin/log") as answer:
            found: list[dict[str, Any]] = await answer.json()
            return found


@asynccontextmanager
async def standing_in(folder: Path, *more: str, quota: int = 200) -> AsyncIterator[StandIn]:
    """Run the stand-in as a process of its own, strict unless ``more`` says else, and end it."""
    ready = folder / "ready.json"
    script = str((FOLDER / "mock_line.py").resolve())
    options = ("--port", "0", "--ready", str(ready), "--quota", str(quota), "--token", "T", *more)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-B", script, *options, stdout=asyncio.subprocess.DEVNULL
    )
    try:
        while not ready.exists():  # noqa: ASYNC110  a file tells, not an event
            await asyncio.sleep(0.05)
        url = json.loads(ready.read_text())["url"]
        async with aiohttp.ClientSession() as client:
            yield StandIn(url, client)
    finally:
        process.terminate()
        await process.wait()
