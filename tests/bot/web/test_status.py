"""/healthz and /metrics: told to whom they may be told."""

from __future__ import annotations

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.web.status import Status


async def told(
    token: str = "", *, ready: bool = True, path: str = "/metrics", **headers: str
) -> int:
    async def unready() -> str:
        return "" if ready else "The disk is full."

    app = web.Application()
    app.add_routes(Status(unready, lambda: b"guben_turns_total 1\n", token).routes())
    async with TestClient(TestServer(app)) as client:
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        async with client.get(path, headers=given) as answer:
            return answer.status


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:8000", "[::1]:8000", "LOCALHOST:8000"])
async def test_without_a_token_the_counters_are_told_to_this_machine(host: str) -> None:
    assert await told(Host=host) == 200


@pytest.mark.parametrize(
    "host",
    ["evil.example", "127.0.0.1.evil.example:8000", "10.0.0.7", "", "localhost@evil.example"],
)
async def test_a_name_that_was_made_to_point_here_is_told_nothing(host: str) -> None:
    assert await told(Host=host) == 401


async def test_behind_a_proxy_without_a_token_nothing_is_told() -> None:
    assert await told(Host="localhost", X_Forwarded_For="203.0.113.9") == 401
    assert await told(Host="localhost", forwarded="for=203.0.113.9") == 401


async def test_with_a_token_only_the_token_counts() -> None:
    assert await told("s3cret", Host="guben.example", Authorization="Bearer s3cret") == 200
    assert await told("s3cret", Host="localhost", Authorization="Bearer other") == 401
    assert await told("s3cret", Host="localhost") == 401


async def test_a_probe_hears_under_any_name_whether_we_are_ready() -> None:
    assert await told(path="/healthz", Host="10.0.0.7") == 200
    assert await told(path="/healthz", Host="10.0.0.7", ready=False) == 503
    assert await told(path="/healthz/live", Host="10.0.0.7", ready=False) == 200
