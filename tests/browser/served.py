"""The whole program behind a real browser: a mother makes her plan and shares it by a link."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.commands.serving.running import running
from bot.settings import load
from bot.telemetry import Telemetry
from tests.browser.chromium import Tab
from tests.fakes.dialogue import SECRET

SELF = "我68歲，女生，很少曬太陽，沒吃藥也沒生病，不挑食"
SHOWN = "[...document.querySelectorAll('.bubble:not(.dots), .card')].map(e => e.innerText).join()"
PATIENCE = 30.0


@dataclass(frozen=True, slots=True)
class Served:
    """Where the program is."""

    url: str


@asynccontextmanager
async def served(folder: Path, port: int) -> AsyncIterator[Served]:
    """Serve on loopback, which is its public address too."""
    url = f"http://127.0.0.1:{port}"
    settings = load(
        database_url=f"sqlite:///{folder}/family.db", secret_key=SECRET, port=port, public_url=url
    )
    async with running(settings, Telemetry()):
        yield Served(url)


async def says(tab: Tab, words: str, answer: str) -> None:
    """Type something, and wait for the answer."""
    await tab.tap("#words")
    await tab.write(words)
    await tab.press("Enter")
    await shows(tab, answer)


async def shows(tab: Tab, words: str) -> None:
    """Wait until the talk shows words."""
    await tab.until(f"{SHOWN}.includes({words!r})", PATIENCE)


async def planned(tab: Tab, house: Served) -> None:
    """Have a plan made on the chat page."""
    await tab.open(house.url)
    await shows(tab, "骨本")
    await says(tab, SELF, "1200–1500")


async def shared(tab: Tab, house: Served) -> str:
    """Have it shared; return the token of the link."""
    await planned(tab, house)
    await says(tab, "傳給家人", "要把")
    await says(tab, "好", "/s/")
    link = await tab.run(f"{SHOWN}.match(/\\/s\\/([A-Za-z0-9_-]+)/)[1]")
    return str(link)
