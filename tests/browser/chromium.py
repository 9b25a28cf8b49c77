"""A real Chromium, led by the DevTools protocol over aiohttp: no driver, no further dependency.

Keys, taps and an input method's composition come in as a person's would (Input domain).
"""

from __future__ import annotations

import asyncio
import base64
import itertools
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp

FLAGS = (
    "--headless",
    "--no-sandbox",  # runs as root in CI
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--lang=zh-TW",  # a phone of Taiwan, whatever the machine speaks
    "--accept-lang=zh-TW,zh",
    "--remote-debugging-port=0",
)
KEYS = {
    "Enter": ("Enter", 13, "\r"),
    "Tab": ("Tab", 9, ""),
    "Space": ("Space", 32, " "),
}
SHIFT = 8
Json = dict[str, Any]


def find() -> str | None:
    """Where Chromium is, if anywhere."""
    return shutil.which("chromium") or shutil.which("google-chrome")


@contextmanager
def running(program: str) -> Iterator[str]:
    """Start Chromium with an empty profile; yields its DevTools address."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [program, *FLAGS, f"--user-data-dir={profile}", "about:blank"]
        quiet = subprocess.DEVNULL
        with subprocess.Popen(command, stdout=quiet, stderr=quiet) as process:  # noqa: S603 (ours)
            try:
                yield _address(Path(profile) / "DevToolsActivePort")
            finally:
                process.terminate()
                process.wait(10)


def _address(file: Path) -> str:
    end = time.monotonic() + 30
    while time.monotonic() < end:
        lines = file.read_text().split() if file.exists() else []
        if len(lines) == 2:
            return f"ws://127.0.0.1:{lines[0]}{lines[1]}"
        time.sleep(0.05)
    message = "Chromium did not start within 30 s"
    raise TimeoutError(message)


@dataclass(slots=True)
class Tab:
    """One page in a browser profile of its own."""

    socket: aiohttp.ClientWebSocketResponse
    session: str = ""
    log: list[str] = field(default_factory=list)
    _numbers: Iterator[int] = field(default_factory=itertools.count)
    _answers: dict[int, asyncio.Future[Json]] = field(default_factory=dict)

    async def listen(self) -> None:
        """Sort what Chromium says: answers to their askers, complaints into ``log``."""
        async for message in self.socket:
            heard = message.json()
            if heard.get("id") in self._answers:
                self._answers.pop(heard["id"]).set_result(heard)
            elif heard.get("method") in {"Runtime.exceptionThrown", "Log.entryAdded"}:
                self.log.append(str(heard["params"]))

    async def ask(self, method: str, **params: Any) -> Json:  # noqa: ANN401 (the protocol's JSON)
        """Call one DevTools method."""
        number = next(self._numbers)
        answer = self._answers[number] = asyncio.get_running_loop().create_future()
        envelope = {"sessionId": self.session} if self.session else {}
        await self.socket.send_json({"id": number, "method": method, "params": params, **envelope})
        heard = await asyncio.wait_for(answer, 20)
        assert "error" not in heard, (method, heard["error"])
        result: Json = heard["result"]
        return result

    async def enter(self) -> str:
        """Open an empty page in a new profile; returns the profile's id."""
        profile = str((await self.ask("Target.createBrowserContext"))["browserContextId"])
        where: Json = {"url": "about:blank", "browserContextId": profile}
        target = (await self.ask("Target.createTarget", **where))["targetId"]
        found = await self.ask("Target.attachToTarget", targetId=target, flatten=True)
        self.session = found["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            await self.ask(f"{domain}.enable")
        return profile

    async def leave(self, profile: str) -> None:
        """Close the page and forget its profile."""
        self.session = ""
        await self.ask("Target.disposeBrowserContext", browserContextId=profile)

    async def open(self, url: str) -> None:
        """Go there and wait until the page's script has run."""
        await self.ask("Page.navigate", url=url)
        await self.until("document.readyState === 'complete'")

    async def rest(self) -> None:
        """Leave the page, before what serves it goes."""
        await self.ask("Page.navigate", url="about:blank")
        await self.until("location.href === 'about:blank'")

    async def run(self, script: str) -> Any:  # noqa: ANN401 (whatever the script yields)
        """Evaluate JavaScript, promises included."""
        found = await self.ask(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True
        )
        assert "exceptionDetails" not in found, found["exceptionDetails"]
        return found["result"].get("value")

    async def until(self, script: str, seconds: float = 10) -> None:
        """Wait until the script yields something true."""
        end = time.monotonic() + seconds
        while not await self.run(f"Boolean({script})"):
            assert time.monotonic() < end, f"in {seconds} s never: {script}"
            await asyncio.sleep(0.03)

    async def tap(self, selector: str) -> None:
        """Press the mouse, or a finger, on the middle of an element."""
        x, y = await self.run(
            f"(() => {{ const e = document.querySelector({selector!r});"
            "e.scrollIntoView({block: 'nearest'}); const r = e.getBoundingClientRect();"
            "return [r.x + r.width / 2, r.y + r.height / 2] })()"
        )
        for kind in ("mousePressed", "mouseReleased"):
            await self.ask(
                "Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1
            )

    async def write(self, text: str) -> None:
        """Put words where the focus is."""
        await self.ask("Input.insertText", text=text)

    async def compose(self, text: str) -> None:
        """Let an input method propose words that are not yet chosen."""
        length = len(text)
        await self.ask(
            "Input.imeSetComposition", text=text, selectionStart=length, selectionEnd=length
        )

    async def press(self, key: str, *, shift: bool = False) -> None:
        """Press and let go one key of ``KEYS``."""
        code, number, text = KEYS[key]
        name = " " if key == "Space" else key
        common: Json = {"key": name, "code": code, "windowsVirtualKeyCode": number}
        common["modifiers"] = SHIFT if shift else 0
        down = "keyDown" if text else "rawKeyDown"
        await self.ask("Input.dispatchKeyEvent", type=down, text=text, **common)
        await self.ask("Input.dispatchKeyEvent", type="keyUp", **common)

    async def screen(self, width: int, height: int, *, dark: bool = False) -> None:
        """Become a screen of that size, in that colour scheme."""
        await self.ask(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=2 if width < 600 else 1,
            mobile=width < 600,
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        await self.ask("Emulation.setEmulatedMedia", features=[scheme])

    async def on_paper(self) -> None:
        """Show the page as it is printed; the browser answers before it has done so."""
        await self.ask("Emulation.setEmulatedMedia", media="print")
        await self.until("matchMedia('print').matches")

    async def picture(self, file: Path) -> None:
        """Save what the screen shows as PNG."""
        shot = await self.ask("Page.captureScreenshot", format="png")
        file.write_bytes(base64.b64decode(shot["data"]))  # noqa: ASYNC240 (a test's own file)
