"""A running app with a small talk behind it, and a client that keeps cookies."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.pace import Pace
from bot.web.app import build_app
from bot.web.guard import Doors
from tests.fakes.web_talk import Talk

Client = TestClient[web.Request, web.Application]


async def ready(_request: web.Request) -> web.Response:
    """Stand for a webhook or a probe."""
    return web.Response(text="ready")


@pytest.fixture
def talk() -> Talk:
    """Return what stands behind the app."""
    return Talk()


@pytest.fixture
async def client(talk: Talk) -> AsyncIterator[Client]:
    """Yield a browser's point of view."""
    doors = Doors(public_url="https://guben.example", pace=Pace(burst=8, per_second=0.001))
    machines = [web.post("/line/webhook", ready), web.get("/healthz", ready)]
    app = build_app(talk.desk(patience=0.6), doors, machines=machines)
    async with TestClient(TestServer(app)) as browser:
        yield browser
