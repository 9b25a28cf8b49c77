from __future__ import annotations

import asyncio
import io
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

import aiohttp
from aiohttp import web

from bot.arrivals import Arrival
from bot.channels.line import receive
from core.messages import Said
from tests.fakes.line import listening, signed, text, webhook

SECRET = "8c570fa6dd201bb328f1c1eac23a96d8"  # noqa: S105  LINE's published test vector
VECTOR = b'{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}'


@dataclass
class Door:
    """A receiver on loopback, with what it took and noted."""

    client: aiohttp.ClientSession
    url: str = ""
    delay: float = 0.0
    broken: bool = False
    taken: list[Arrival] = field(default_factory=list)
    noted: list[receive.Webhook] = field(default_factory=list)

    async def take(self, arrivals: Sequence[Arrival]) -> None:
        await asyncio.sleep(self.delay)
        if self.broken:
            raise OSError
        self.taken += arrivals

    async def post(self, body: bytes, headers: dict[str, str] | None = None) -> int:
        given = signed(SECRET, body) if headers is None else headers
        async with self.client.post(self.url + receive.PATH, data=body, headers=given) as answer:
            return answer.status


@asynccontextmanager
async def opened() -> AsyncIterator[Door]:
    async with aiohttp.ClientSession() as client:
        door = Door(client)
        receiver = receive.Receiver(SECRET, door.take, lambda: datetime.now(UTC), door.noted.append)
        app = web.Application(client_max_size=0)
        app.router.add_post(receive.PATH, receiver.handle)
        async with listening(app) as door.url:
            yield door


async def test_a_signed_webhook_is_stored_and_then_acknowledged() -> None:
    async with opened() as door:
        assert await door.post(webhook(text("你好"), text("65歲"))) == 200
        assert [one.event for one in door.taken] == [Said("你好"), Said("65歲")]
        ids = tuple(one.event_id for one in door.taken)
        assert door.noted == [receive.Webhook(200, events=2, taken=ids)]


async def test_the_consoles_verify_is_acknowledged_with_the_published_signature() -> None:
    async with opened() as door:
        signature = "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs="
        assert await door.post(VECTOR, {"X-LINE-SIGNATURE": signature}) == 200
        assert door.taken == []


async def test_what_is_not_signed_by_line_is_refused_and_not_stored() -> None:
    async with opened() as door:
        body = webhook(text("你好"))
        assert await door.post(body, {}) == 401
        assert await door.post(body, {"x-line-signature": "骨本"}) == 401
        assert await door.post(body, signed("another secret", body)) == 401
        assert await door.post(body + b" ", signed(SECRET, body)) == 401
        assert door.taken == []


async def test_a_signed_body_that_is_no_webhook_is_refused() -> None:
    async with opened() as door:
        assert await door.post(b"{") == 400
        assert await door.post(b"[]") == 400
        assert await door.post(b"{}") == 200
        assert await door.post(b'{"events": 7}') == 200
        assert door.taken == []


async def test_too_long_a_body_is_refused() -> None:
    async with opened() as door:
        long = io.BytesIO(b" " * (receive.BODY_BYTES + 1))
        async with door.client.post(door.url + receive.PATH, data=long) as answer:
            assert answer.status == 413
        assert door.noted == [receive.Webhook(413)]


async def test_what_could_not_be_stored_is_not_acknowledged() -> None:
    async with opened() as door:
        door.broken = True
        said = text("你好")
        assert await door.post(webhook(said)) == 503
        (id_,) = door.noted[0].taken
        assert said["webhookEventId"] in id_
        assert door.noted == [receive.Webhook(503, events=1, taken=(id_,), why="OSError")]
        door.broken = False
        assert await door.post(webhook(text("你好"))) == 200


async def test_a_slow_store_is_answered_within_two_seconds_and_not_cut_off() -> None:
    async with opened() as door:
        door.delay = 1.8
        started = time.monotonic()
        assert await door.post(webhook(text("你好"))) == 503
        assert time.monotonic() - started < 2
        await asyncio.sleep(0.5)
        assert [one.event for one in door.taken] == [Said("你好")]


async def test_a_body_that_does_not_end_is_answered_within_two_seconds() -> None:
    async def endless() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.sleep(2.5)

    async with opened() as door:
        started = time.monotonic()
        async with door.client.post(door.url + receive.PATH, data=endless()) as answer:
            assert answer.status == 503
        assert time.monotonic() - started < 2
        assert door.noted == [receive.Webhook(503, why="too slow")]


async def test_the_log_line_holds_nothing_that_was_said() -> None:
    async with opened() as door:
        await door.post(webhook(text("我腎臟不好")))
        assert "腎" not in repr(door.noted)
        assert SECRET not in repr(receive.Receiver(SECRET, door.take, lambda: datetime.now(UTC)))


async def test_a_body_that_only_claims_to_be_packed_is_refused() -> None:
    async with opened() as door:
        body = webhook(text("你好"))
        headers = signed(SECRET, body) | {"Content-Encoding": "gzip"}
        assert await door.post(body, headers) == 400
        assert door.taken == []
