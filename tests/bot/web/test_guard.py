"""Who may come in."""

from __future__ import annotations

from uuid import uuid4

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, make_mocked_request
from multidict import CIMultiDict

from bot.pace import MOST, Buckets, Pace
from bot.web.guard import Doors
from bot.web.pace import address

Client = TestClient[web.Request, web.Application]


async def status(client: Client, path: str = "/", **headers: str) -> int:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    async with client.get(path, headers=names) as answer:
        return answer.status


async def said(client: Client, **headers: str) -> int:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    body = {"id": str(uuid4()), "text": "68歲"}
    async with client.post("/chat/say", json=body, headers=names) as answer:
        return answer.status


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST:8000", "127.0.0.1:8000", "[::1]:8000", "guben.example"]
)
async def test_our_own_names_are_answered(client: Client, host: str) -> None:
    assert await status(client, Host=host) == 200


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "guben.example.evil.example",
        "127.0.0.1.evil.example",
        "evil.example:8000",
        "localhost@evil.example",
        "evil.example#localhost",
        "evil.example/localhost",
        "[::1",
        "",
    ],
)
async def test_a_foreign_name_is_refused(client: Client, host: str) -> None:
    assert await status(client, Host=host) in {400, 421}
    assert await said(client, Host=host) in {400, 421}
    assert await status(client, "/static/chat.js", Host=host) in {400, 421}


async def test_machines_come_under_any_name_and_at_any_pace(client: Client) -> None:
    async with client.post("/line/webhook", headers={"Host": "tunnel.example"}) as answer:
        assert answer.status == 200
    ways = [
        await status(client, "/healthz", Host="10.0.0.7", X_Forwarded_For="203.0.113.9")
        for _ in range(20)
    ]
    assert set(ways) == {200}


async def test_our_own_page_may_speak(client: Client) -> None:
    here = f"{client.host}:{client.port}"
    assert await said(client, Origin=f"http://{here}", Sec_Fetch_Site="same-origin") == 200
    assert await said(client, Sec_Fetch_Site="same-origin") == 200
    assert await said(client, Origin="https://guben.example") == 200
    assert await said(client, Origin="https://guben.example:443") == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Origin": "http://[::1"},
        {"Origin": "http://guben.example"},
        {"Origin": "http://guben.example", "Host": "guben.example"},
        {"Origin": "https://guben.example", "Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
        {"Sec_Fetch_Site": "none"},
    ],
)
async def test_a_foreign_page_may_not_speak(client: Client, headers: dict[str, str]) -> None:
    assert await said(client, **headers) == 403
    assert await status(client, "/chat/wait", **headers) == 403


async def test_a_followed_link_erases_nothing(client: Client) -> None:
    assert await status(client, "/chat/wait?acked=9", Accept="text/html,*/*") == 403


async def test_a_hasty_address_is_slowed_down_and_others_are_not(client: Client) -> None:
    hasty = [await status(client, X_Forwarded_For="203.0.113.9") for _ in range(10)]
    assert hasty == [200] * 8 + [429] * 2
    assert await status(client, X_Forwarded_For="203.0.113.10") == 200


async def test_the_owner_of_the_machine_is_not_counted(client: Client) -> None:
    assert {await status(client) for _ in range(20)} == {200}


def test_a_bucket_fills_again_with_time() -> None:
    now = [0.0]
    buckets = Buckets(Pace(burst=2, per_second=1), lambda: now[0])
    assert [buckets.allows("a") for _ in range(3)] == [True, True, False]
    now[0] = 1.0
    assert [buckets.allows("a") for _ in range(2)] == [True, False]


def test_the_number_of_buckets_is_bounded() -> None:
    buckets = Buckets(Pace(burst=1, per_second=0), lambda: 0.0)
    for number in range(MOST + 1):
        assert buckets.allows(str(number))
    assert buckets.allows("0")
    assert not buckets.allows(str(MOST))


@pytest.mark.parametrize(
    ("peer", "forwarded", "expected"),
    [
        ("127.0.0.1", "", None),
        ("::1", "", None),
        ("127.0.0.1", "198.51.100.1, 203.0.113.9", "203.0.113.9"),
        ("172.18.0.2", "203.0.113.9", "203.0.113.9"),
        ("172.18.0.2", "nonsense", "172.18.0.2"),
        ("8.8.8.8", "198.51.100.1", "8.8.8.8"),
        ("2001:4860:1:2:3::4", "", "2001:4860:1:2::/64"),
        ("nonsense", "", None),
    ],
)
def test_a_near_proxy_is_believed_and_a_far_one_is_not(
    peer: str, forwarded: str, expected: str | None
) -> None:
    request = make_mocked_request("GET", "/", headers={"X-Forwarded-For": forwarded})
    assert address(request.clone(remote=peer)) == expected


def test_a_line_of_the_visitors_own_does_not_hide_what_the_proxy_wrote() -> None:
    """HAProxy puts its own line behind; whoever is believed for the first has endless tries."""
    lines = CIMultiDict([("X-Forwarded-For", "198.51.100.1"), ("X-Forwarded-For", "203.0.113.9")])
    request = make_mocked_request("GET", "/", headers=lines)
    assert address(request.clone(remote="172.18.0.2")) == "203.0.113.9"


@pytest.mark.parametrize(
    ("public", "host", "expected"),
    [
        ("https://guben.example", "guben.example", True),
        ("https://guben.example", "127.0.0.1:8000", False),
        ("http://guben.example", "guben.example", False),
        ("", "", False),
    ],
)
def test_a_cookie_is_secure_where_the_person_sees_https(
    public: str, host: str, *, expected: bool
) -> None:
    request = make_mocked_request("GET", "/", headers={"Host": host})
    assert Doors(public_url=public).is_secure(request) is expected
