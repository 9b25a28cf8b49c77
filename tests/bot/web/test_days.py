"""The door of the pictures: what was named is handed out, all else is no page."""

from __future__ import annotations

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.web.days import Days

PNG = b"\x89PNG"
NAMED = "a" * 60


async def draw(token: str) -> bytes | None:
    return PNG if token == NAMED else None


async def test_a_picture_is_handed_out_and_kept_nowhere() -> None:
    app = web.Application()
    app.add_routes(Days(draw).routes())
    async with TestClient(TestServer(app)) as client:
        found = await client.get(f"/days/{NAMED}.png")
        assert (found.status, found.content_type) == (200, "image/png")
        assert await found.read() == PNG
        assert found.headers["Cache-Control"] == "private, no-store"
        assert found.headers["X-Robots-Tag"] == "noindex"
        for other in ("b" * 60, "short", "../x"):
            assert (await client.get(f"/days/{other}.png")).status == 404
