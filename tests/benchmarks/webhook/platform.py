"""Both platforms in one small server: takes whatever a bot sends, and tells who waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import orjson
from aiohttp import web

ME = {"id": 1, "is_bot": True, "first_name": "b", "username": "b_bot"}
SENT = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "x"}


@dataclass
class Platform:
    """What reached people: for each the texts, and who waits for the next of them."""

    url: str = ""
    got: dict[str, list[str]] = field(default_factory=dict)
    waiting: dict[str, asyncio.Event] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)

    async def telegram(self, request: web.Request) -> web.Response:
        """Answer any method of the Bot API."""
        method = request.match_info["method"]
        if method == "getMe":
            return _json({"ok": True, "result": ME})
        if method != "sendMessage":
            return _json({"ok": True, "result": True})
        body = await _body(request)
        self._reach(str(body["chat_id"]), str(body.get("text", "")))
        return _json({"ok": True, "result": SENT})

    async def line(self, request: web.Request) -> web.Response:
        """Answer any method of the Messaging API; a reply goes to whose token it names."""
        if not request.path.endswith("/reply"):
            return _json({"userId": "U", "basicId": "@b", "displayName": "b", "type": "none"})
        body = await _body(request)
        said = "".join(str(each.get("text", each.get("altText"))) for each in body["messages"])
        self._reach(self.tokens.pop(body["replyToken"], ""), said)
        return _json({"sentMessages": [{"id": "1"}]})

    def _reach(self, person: str, text: str) -> None:
        self.got.setdefault(person, []).append(text)
        if person in self.waiting:
            self.waiting[person].set()

    async def reached(self, person: str, count: int) -> None:
        """Wait until so many messages reached a person."""
        event = self.waiting.setdefault(person, asyncio.Event())
        while len(self.got.get(person, ())) < count:
            event.clear()
            await event.wait()

    def forget(self, person: str) -> None:
        """Drop somebody whose conversation is over."""
        self.got.pop(person, None)
        self.waiting.pop(person, None)


@asynccontextmanager
async def platform() -> AsyncIterator[Platform]:
    """Run it on loopback."""
    made = Platform()
    app = web.Application(client_max_size=8 << 20)
    app.router.add_route("*", "/bot{token}/{method}", made.telegram)
    app.router.add_route("*", "/v2/{rest:.*}", made.line)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield made
    finally:
        await runner.cleanup()


async def _body(request: web.Request) -> dict[str, Any]:
    if request.content_type == "application/json":
        read: dict[str, Any] = orjson.loads(await request.read())
        return read
    return dict(await request.post())


def _json(said: object) -> web.Response:
    return web.Response(body=orjson.dumps(said), content_type="application/json")
