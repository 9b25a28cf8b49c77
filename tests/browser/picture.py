"""Takes the README's picture of a real conversation: ``make picture``."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import aiohttp
from PIL import Image

from tests.browser import chromium
from tests.browser.chromium import Tab

SENTENCE = "我媽68歲，很少曬太陽，沒吃抗凝血藥，沒有生病"
WIDTH, HEIGHT = 412, 1480


def free_port() -> int:
    """Return a port nobody listens on."""
    with closing(socket.socket()) as tried:
        tried.bind(("127.0.0.1", 0))
        return int(tried.getsockname()[1])


async def converse(tab: Tab, url: str) -> None:
    """Come in, say one sentence, and wait for the plan."""
    for _ in range(200):
        await tab.open(url)
        if await tab.run("Boolean(document.querySelector('#words'))"):
            break
        await asyncio.sleep(0.05)
    await tab.until("document.querySelectorAll('.choice').length > 3")
    await tab.tap("#words")
    await tab.write(SENTENCE)
    await tab.press("Enter")
    await tab.until("document.querySelector('.card')")
    await asyncio.sleep(1)  # what glides in has come to rest
    await tab.run("document.querySelector('.bubble').scrollIntoView()")


async def take(file: Path, folder: str) -> None:
    """Serve on loopback, converse, save the picture."""
    port = free_port()
    home = {**os.environ, "HOME": folder, "XDG_DATA_HOME": folder, "GUBEN_PORT": str(port)}
    serving = (sys.executable, "-m", "bot", "serve")
    server = await asyncio.create_subprocess_exec(*serving, env=home)
    program = chromium.find() or "chromium"
    try:
        with chromium.running(program) as address:
            async with aiohttp.ClientSession() as client, client.ws_connect(address) as connection:
                tab = Tab(connection)
                listening = asyncio.create_task(tab.listen())
                profile = await tab.enter()
                await tab.screen(WIDTH, HEIGHT)
                await converse(tab, f"http://127.0.0.1:{port}/")
                await tab.picture(file)
                await tab.leave(profile)
            await listening
    finally:
        server.terminate()
        await server.wait()
    smaller(file)


def smaller(file: Path) -> None:
    """Keep what a page shows of it, in few colours."""
    with Image.open(file) as shot:
        size = (shot.width * 5 // 8, shot.height * 5 // 8)
        shot.convert("RGB").resize(size, Image.Resampling.LANCZOS).quantize(128).save(file)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as empty:
        asyncio.run(take(Path(sys.argv[1]), empty))
