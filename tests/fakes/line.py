"""A small LINE Messaging API on loopback, and the webhooks LINE would send."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.fakes.line_account import Account
from tests.fakes.line_limits import breaches

Json = dict[str, Any]

MEI = "U" + "1" * 32
FAMILY = "C" + "2" * 32


@dataclass
class Fault:
    """One thing that goes wrong, once: an error status, or no answer (status 0).

    ``accepted``: LINE took the message first, and only the answer is lost.
    """

    status: int = 0
    message: str = ""
    accepted: bool = False
    hang: float = 0.0
    body: bytes = b""


@dataclass
class FakeLine:
    """What was asked of LINE, what people got, and what shall go wrong next."""

    url: str = ""
    calls: list[Json] = field(default_factory=list)
    delivered: list[tuple[str, list[Json]]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    breaches: list[str] = field(default_factory=list)
    unknown: set[str] = field(default_factory=set)
    quota: int | None = 200
    languages: dict[str, str] = field(default_factory=dict)  # of people's LINE; else not told
    used_tokens: set[str] = field(default_factory=set)
    keys: set[str] = field(default_factory=set)
    account: Account = field(default_factory=Account)

    async def reply(self, request: web.Request) -> web.Response:
        body = await self._heard(request)
        return await self._answered(lambda: self._reply(body))

    async def push(self, request: web.Request) -> web.Response:
        body = await self._heard(request)
        key = request.headers.get("X-Line-Retry-Key", "")
        return await self._answered(lambda: self._push(body, key))

    async def allowed(self, _: web.Request) -> web.Response:
        if self.quota is None:
            return _said(200, {"type": "none"})
        return _said(200, {"type": "limited", "value": self.quota})

    async def consumed(self, _: web.Request) -> web.Response:
        return _said(200, {"totalUsage": len(self.keys)})

    async def profile(self, request: web.Request) -> web.Response:
        user = request.match_info["user"]
        told = {"userId": user, "displayName": "小美"}
        language = self.languages.get(user)
        return _said(200, told | ({"language": language} if language else {}))

    async def _heard(self, request: web.Request) -> Json:
        body: Json = await request.json()
        self.calls.append({"path": request.path, "headers": dict(request.headers), "body": body})
        return body

    async def _answered(self, accept: Any) -> web.Response:  # noqa: ANN401  a callback
        fault = self.faults.pop(0) if self.faults else None
        if fault is None:
            answer: web.Response = accept()
            return answer
        if fault.accepted:
            accept()
        await asyncio.sleep(fault.hang)
        if fault.body:
            return web.Response(status=fault.status, body=fault.body)
        return _said(fault.status or 500, {"message": fault.message})

    def _reply(self, body: Json) -> web.Response:
        if self._broken(body):
            return _refused("The request body has errors")
        if body["replyToken"] in self.used_tokens:
            return _refused("Invalid reply token")
        self.used_tokens.add(body["replyToken"])
        return self._got(body["replyToken"], body["messages"])

    def _push(self, body: Json, key: str) -> web.Response:
        if self._broken(body) or str(uuid.UUID(key)) != key:
            return _refused("The request body has errors")
        if key in self.keys:
            return _said(409, {"message": "The retry key is already accepted"})
        if body["to"] in self.unknown:
            return _refused("Failed to send messages")
        if self.quota is not None and len(self.keys) >= self.quota:
            return _said(429, {"message": "You have reached your monthly limit."})
        self.keys.add(key)
        return self._got(body["to"], body["messages"])

    def _broken(self, body: Json) -> bool:
        found = breaches(body["messages"])
        self.breaches += found
        return bool(found)

    def _got(self, who: str, messages: list[Json]) -> web.Response:
        self.delivered.append((who, messages))
        at = len(self.delivered)
        return _said(200, {"sentMessages": [{"id": f"{at}{n}"} for n in range(len(messages))]})


def _said(status: int, body: Json) -> web.Response:
    headers = {"x-line-request-id": str(uuid.uuid4())}
    return web.json_response(body, status=status, headers=headers)


def _refused(message: str) -> web.Response:
    return _said(400, {"message": message})


@asynccontextmanager
async def fake_line() -> AsyncIterator[FakeLine]:
    """Run the fake on a free port of loopback."""
    fake = FakeLine()
    app = web.Application(client_max_size=1 << 21)
    app.router.add_routes(fake.account.routes())
    app.router.add_post("/v2/bot/message/reply", fake.reply)
    app.router.add_post("/v2/bot/message/push", fake.push)
    app.router.add_get("/v2/bot/profile/{user}", fake.profile)
    app.router.add_get("/v2/bot/message/quota", fake.allowed)
    app.router.add_get("/v2/bot/message/quota/consumption", fake.consumed)
    async with listening(app) as fake.url:
        yield fake


@asynccontextmanager
async def listening(app: web.Application) -> AsyncIterator[str]:
    """Serve an application on a free port of loopback and tell its address."""
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port = runner.addresses[0][:2]
        yield f"http://{host}:{port}"
    finally:
        await runner.cleanup()


# ---- what LINE sends --------------------------------------------------------


def webhook(*events: Json) -> bytes:
    """Return the body of a webhook with these events."""
    return json.dumps({"destination": "U" + "0" * 32, "events": list(events)}).encode()


def signed(secret: str, body: bytes) -> dict[str, str]:
    """Return the headers LINE sends with a body."""
    digest = hmac.new(secret.encode(), body, hashlib.sha256).digest()
    signature = base64.b64encode(digest).decode()
    return {"Content-Type": "application/json; charset=utf-8", "x-line-signature": signature}


def event(kind: str, **fields: object) -> Json:
    """Return an event of 小美's, with an id and a reply token of its own."""
    one = uuid.uuid4().hex
    return {
        "type": kind,
        "mode": "active",
        "timestamp": 1_780_000_000_000,
        "webhookEventId": one.upper()[:26],
        "deliveryContext": {"isRedelivery": False},
        "source": {"type": "user", "userId": MEI},
        "replyToken": one,
        **fields,
    }


def text(words: str, **fields: object) -> Json:
    """Return a typed message."""
    message = {"id": str(uuid.uuid4().int)[:18], "type": "text", "quoteToken": "q", "text": words}
    return event("message", message=message, **fields)


def tap(data: str, **fields: object) -> Json:
    """Return a tapped button."""
    return event("postback", postback={"data": data}, **fields)


def in_family(**fields: object) -> Json:
    """Return the source of an event in a group."""
    return {"source": {"type": "group", "groupId": FAMILY, "userId": MEI, **fields}}
