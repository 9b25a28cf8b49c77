"""A real Chromium before a real server; without Chromium a sentence, in CI a failure."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest
from aiohttp.test_utils import TestServer

from bot.web.app import build_app
from bot.web.guard import Doors
from tests.browser import chromium
from tests.browser.chromium import Tab
from tests.browser.served import Served, served
from tests.fakes.web_talk import Talk

AXE = Path(__file__).parents[2] / ".ci/axe/node_modules/axe-core/axe.min.js"
NO_AXE = "axe-core is not here (npm ci --prefix .ci/axe)"
ABSENT = "Chromium is not installed (Debian: apt-get install chromium fonts-noto-cjk)"


@dataclass(frozen=True, slots=True)
class House:
    """A served page and what stands behind it."""

    url: str
    talk: Talk


@pytest.fixture(scope="session")
def devtools() -> Iterator[str]:
    """Yield the DevTools address of one Chromium for all browser tests."""
    program = chromium.find()
    if program is None:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(ABSENT)
    with chromium.running(program) as address:
        yield address


@pytest.fixture
async def house(tab: Tab) -> AsyncIterator[House]:
    """Yield the page on a free port of loopback."""
    talk = Talk()
    async with TestServer(build_app(talk.desk(patience=3, pause=0.05), Doors())) as server:
        yield House(f"http://127.0.0.1:{server.port}/", talk)
        await tab.rest()


@pytest.fixture
async def program(tmp_path: Path, unused_tcp_port: int) -> AsyncIterator[Served]:
    """Yield the whole program on a free port, with a database of its own."""
    async with served(tmp_path, unused_tcp_port) as opened:
        yield opened


@pytest.fixture(scope="session")
def axe() -> str:
    """Return axe-core's script; without it a sentence, in CI a failure."""
    if not AXE.exists():
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(NO_AXE)
    return AXE.read_text()


@pytest.fixture
async def tab(devtools: str) -> AsyncIterator[Tab]:
    """Yield a phone."""
    async with phone(devtools) as page:
        yield page


@pytest.fixture
async def other(devtools: str) -> AsyncIterator[Tab]:
    """Yield somebody else's phone."""
    async with phone(devtools) as page:
        yield page


@asynccontextmanager
async def phone(devtools: str) -> AsyncIterator[Tab]:
    """Open a phone of 360 x 740 with empty storage; a complaint in its console is a failure."""
    async with aiohttp.ClientSession() as session:
        async with session.ws_connect(devtools, max_msg_size=0) as socket:
            page = Tab(socket)
            listening = asyncio.create_task(page.listen())
            profile = await page.enter()
            await page.screen(360, 740)
            yield page
            await page.leave(profile)
        await listening
    assert page.log == []
