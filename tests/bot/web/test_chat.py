"""What a page sends and hears."""

from __future__ import annotations

import asyncio
import gzip
import json
import time
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.bubbles import Text
from bot.web.app import build_app
from bot.web.guard import Doors
from core.messages import Arrived, Chose, Said
from tests.fakes.web_talk import Talk

Client = TestClient[web.Request, web.Application]


async def say(client: Client, **fields: object) -> dict[str, Any]:
    async with client.post("/chat/say", json={"id": str(uuid4()), **fields}) as answer:
        assert answer.status == 200, await answer.text()
        found: dict[str, Any] = await answer.json()
        return found


async def hear(client: Client, acked: int = 0, era: str = "one") -> list[dict[str, Any]]:
    async with client.get(f"/chat/wait?acked={acked}&era={era}") as answer:
        assert answer.status == 200
        found: list[dict[str, Any]] = (await answer.json())["messages"]
        return found


async def test_what_a_person_says_is_stored_and_answered(client: Client, talk: Talk) -> None:
    answer = await say(client, arrive=True)
    await say(client, text="我媽68歲")
    await say(client, choose="sun:low")
    assert [one.event for one in talk.taken] == [Arrived(), Said("我媽68歲"), Chose("sun:low")]
    assert answer["messages"][0]["bubbles"][2]["buttons"][1] == {
        "label": "媽媽",
        "data": "subject:mother",
    }


async def test_a_link_to_the_page_hands_on_what_it_carries(client: Client, talk: Talk) -> None:
    await say(client, arrive=True, start="j_AZaz09_-")
    for odd in ("", "x" * 65, "j_<b>", "媽媽", 7, None):
        await say(client, arrive=True, start=odd)
    assert [one.event for one in talk.taken] == [Arrived("j_AZaz09_-"), *[Arrived()] * 6]


async def test_all_that_one_browser_says_is_one_persons(client: Client, talk: Talk) -> None:
    await say(client, arrive=True)
    await say(client, text="68")
    one, other = (arrival.person for arrival in talk.taken)
    assert one == other
    assert one.startswith("web:")
    assert len(one) >= len("web:") + 22  # 128 bits in base64


async def test_a_letter_sent_twice_is_taken_once(client: Client, talk: Talk) -> None:
    letter = {"id": str(uuid4()), "text": "68歲"}
    first = await say(client, **letter)
    second = await say(client, **letter)
    assert first == second
    assert len(talk.taken) == 1


async def test_what_was_read_is_not_shown_again(client: Client) -> None:
    rows = (await say(client, arrive=True, era="one"))["messages"]
    answer = await say(client, text="68歲", acked=rows[-1]["row"], era="one")
    assert [one["row"] for one in answer["messages"]] == [2]


async def test_a_tab_of_another_database_erases_nothing(client: Client) -> None:
    answer = await say(client, arrive=True, acked=57, era="before")
    assert answer["era"] == "one"
    assert len(answer["messages"]) == 1


async def test_what_could_not_be_stored_is_asked_for_again(client: Client, talk: Talk) -> None:
    talk.broken = True
    async with client.post("/chat/say", json={"id": str(uuid4()), "text": "68歲"}) as answer:
        assert answer.status == 503
        assert answer.headers["Retry-After"] == "1"
    assert talk.taken == []


async def test_a_reminder_comes_while_the_line_is_held(client: Client, talk: Talk) -> None:
    acked = (await say(client, arrive=True))["messages"][-1]["row"]
    line = asyncio.create_task(hear(client, acked))
    await asyncio.sleep(0.1)
    talk.tell(talk.taken[0].person, (Text("早安，今天的鈣記得吃。"),), large=True)
    (message,) = await line
    assert message["bubbles"][0]["text"] == "早安，今天的鈣記得吃。"
    assert message["large"] is True


async def test_the_bell_brings_a_reply_at_once_however_long_the_pause() -> None:
    talk = Talk()
    app = build_app(talk.desk(patience=3600, pause=3600), Doors())
    async with TestClient(TestServer(app)) as browser:
        acked = (await say(browser, arrive=True))["messages"][-1]["row"]
        line = asyncio.create_task(hear(browser, acked))
        await talk.waited_for.wait()  # the line is held
        talk.tell(talk.taken[0].person, (Text("早安"),))
        async with asyncio.timeout(30):
            assert [each["bubbles"][0]["text"] for each in await line] == ["早安"]


async def test_what_another_replica_wrote_comes_without_a_bell() -> None:
    talk = Talk()
    app = build_app(talk.desk(patience=3600, pause=0.05), Doors())
    async with TestClient(TestServer(app)) as browser:
        acked = (await say(browser, arrive=True))["messages"][-1]["row"]
        line = asyncio.create_task(hear(browser, acked))
        await talk.waited_for.wait()
        talk.tell(talk.taken[0].person, (Text("早安"),), rings=False)
        async with asyncio.timeout(30):
            assert [each["bubbles"][0]["text"] for each in await line] == ["早安"]


async def test_a_held_line_ends_in_silence_after_a_while(client: Client) -> None:
    acked = (await say(client, arrive=True))["messages"][-1]["row"]
    begin = time.monotonic()
    assert await hear(client, acked) == []
    assert time.monotonic() - begin >= 0.5


async def test_a_stranger_to_us_is_not_held(client: Client) -> None:
    begin = time.monotonic()
    assert await hear(client) == []
    assert time.monotonic() - begin < 0.4


async def test_one_person_never_hears_anothers_words(client: Client, talk: Talk) -> None:
    await say(client, arrive=True)
    client.session.cookie_jar.clear()
    acked = (await say(client, arrive=True))["messages"][-1]["row"]
    talk.tell(talk.taken[0].person, (Text("只給第一個人"),))
    assert await hear(client, acked) == []


@pytest.mark.parametrize(
    "body",
    [
        "",
        "{",
        "[]",
        "null",
        '{"id":"x","text":"a"}',
        '{"text":"a"}',
        '{"id":"{id}"}',
        '{"id":"{id}","text":1}',
        '{"id":"{id}","text":"a","choose":"b"}',
        '{"id":"{id}","arrive":false}',
        '{"id":"{id}","arrive":1}',
        '{"id":"{id}","text":"\\ud800"}',
        '{"id":"{id}","text":"a","acked":-1}',
        '{"id":"{id}","text":"a","acked":true}',
        '{"id":"{id}","text":"a","acked":99999999999999999999999}',
        '{"id":"{id}","choose":"' + "長" * 301 + '"}',
    ],
)
async def test_what_is_not_a_letter_is_refused(client: Client, talk: Talk, body: str) -> None:
    headers = {"Content-Type": "application/json"}
    filled = body.replace("{id}", str(uuid4())).encode()
    async with client.post("/chat/say", data=filled, headers=headers) as answer:
        assert answer.status == 400
        assert "error" in await answer.json()
    assert talk.taken == []


async def test_a_very_long_text_is_taken_but_a_flood_is_not(client: Client, talk: Talk) -> None:
    await say(client, text="鈣" * 5000)
    async with client.post("/chat/say", json={"id": str(uuid4()), "text": "鈣" * 99999}) as answer:
        assert answer.status == 413
    assert len(talk.taken) == 1


async def test_a_letter_that_never_ends_holds_its_line_only_so_long(talk: Talk) -> None:
    async def dribbling() -> AsyncIterator[bytes]:
        yield b'{"id":'
        await asyncio.sleep(30)

    app = build_app(talk.desk(patience=0.2), Doors())
    headers = {"Content-Type": "application/json"}
    async with (
        TestClient(TestServer(app)) as client,
        client.post("/chat/say", data=dribbling(), headers=headers) as answer,
    ):
        assert answer.status == 408
    assert talk.taken == []


@pytest.mark.parametrize("packed", ["gzip", "deflate"])
@pytest.mark.parametrize("body", [b"plain", gzip.compress(b"{}" * 500, mtime=0)[:-20]])
async def test_a_letter_that_is_not_packed_as_it_says_is_refused(
    client: Client, talk: Talk, body: bytes, packed: str
) -> None:
    headers = {"Content-Type": "application/json", "Content-Encoding": packed}
    async with client.post("/chat/say", data=body, headers=headers) as answer:
        assert answer.status == 400
    assert talk.taken == []


async def test_a_form_of_another_site_cannot_pose_as_json(client: Client) -> None:
    async with client.post("/chat/say", data=b'{"id":"","text":"a"}') as answer:
        assert answer.status == 415


async def test_empty_words_are_passed_on_to_be_answered(client: Client, talk: Talk) -> None:
    await say(client, text="")
    await say(client, text="6\x008")
    assert [one.event for one in talk.taken] == [Said(""), Said("68")]


@pytest.mark.parametrize("acked", ["-1", "x", "²", "٣", "1e3", "9" * 30, "9999999999999999999"])
async def test_a_line_with_a_wrong_row_is_refused(client: Client, acked: str) -> None:
    async with client.get("/chat/wait", params={"acked": acked}) as answer:
        assert answer.status == 400


SCRAPS = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=6,
)
FIELDS = st.dictionaries(
    st.sampled_from(["id", "text", "choose", "arrive", "acked", "era", "x"]),
    SCRAPS | st.uuids().map(str),
)


@settings(deadline=None, max_examples=60)
@given(bodies=st.lists(FIELDS | SCRAPS | st.binary(max_size=60), max_size=9), acked=st.text())
async def test_no_input_makes_an_error_of_ours(bodies: list[Any], acked: str) -> None:
    app = build_app(Talk().desk(patience=0.01), Doors())
    async with TestClient(TestServer(app)) as client:
        for body in bodies:
            data = body if isinstance(body, bytes) else json.dumps(body).encode()
            headers = {"Content-Type": "application/json"}
            async with client.post("/chat/say", data=data, headers=headers) as answer:
                assert answer.status in {200, 400}
        async with client.get("/chat/wait", params={"acked": acked}) as answer:
            assert answer.status in {200, 400}
