from __future__ import annotations

import asyncio
import io
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import orjson
import pytest
from aiohttp import web

from bot.arrivals import Arrival
from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.receive import ALLOWED_UPDATES
from bot.channels.telegram.webhook import BODY_BYTES, PATH, BadSecretError
from core.messages import Chose, Said
from tests.bot.channels.telegram.conftest import Counted
from tests.fakes.telegram import FakeTelegram, Fault, message, tap

MEI = 1001
SECRET = "s3cret_-A"  # noqa: S105 - of the fake
HEADER = {"X-Telegram-Bot-Api-Secret-Token": SECRET}


@dataclass
class Door:
    """Our webhook on loopback, as Telegram knocks at it."""

    client: aiohttp.ClientSession
    taken: list[Arrival] = field(default_factory=list)
    is_shut: bool = False

    async def take(self, arrivals: Sequence[Arrival]) -> None:
        if self.is_shut:
            raise OSError
        self.taken += arrivals

    async def knock(self, body: Any, headers: dict[str, str] | None = None) -> int:  # noqa: ANN401
        data = io.BytesIO(body if isinstance(body, bytes) else orjson.dumps(body))
        shown = HEADER if headers is None else headers
        async with self.client.post(PATH, data=data, headers=shown) as answer:
            return answer.status


@asynccontextmanager
async def _opened(telegram: Telegram) -> AsyncIterator[Door]:
    app = web.Application()
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        base = f"http://127.0.0.1:{listening.getsockname()[1]}"
        async with aiohttp.ClientSession(base) as client:
            door = Door(client)
            app.router.add_post(PATH, telegram.webhook(SECRET, door.take).handle)
            await runner.setup()
            await web.SockSite(runner, listening).start()
            yield door
            await runner.cleanup()


@pytest.fixture
async def door(telegram: Telegram) -> AsyncIterator[Door]:
    async with _opened(telegram) as opened:
        yield opened


def said(text: str, number: int = 7) -> dict[str, Any]:
    return {"update_id": number, "message": message(MEI, text=text)}


async def test_an_update_with_the_secret_is_stored_before_it_is_thanked_for(door: Door) -> None:
    assert await door.knock(said("一")) == 200
    assert [arrival.event for arrival in door.taken] == [Said("一")]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Telegram-Bot-Api-Secret-Token": ""},
        {"X-Telegram-Bot-Api-Secret-Token": SECRET[:-1]},
        {"X-Telegram-Bot-Api-Secret-Token": SECRET + "x"},
        {"X-Telegram-Bot-Api-Secret-Token": "密碼"},
    ],
)
async def test_without_the_secret_nothing_is_stored(door: Door, headers: dict[str, str]) -> None:
    assert await door.knock(said("一"), headers) == 401
    assert door.taken == []


@pytest.mark.parametrize("packed", ["gzip", "deflate"])
async def test_an_update_that_is_not_packed_as_it_says_is_passed_over(
    door: Door, packed: str
) -> None:
    assert await door.knock(said("一"), HEADER | {"Content-Encoding": packed}) == 200
    assert door.taken == []


async def test_what_was_not_stored_is_asked_for_again(door: Door) -> None:
    door.is_shut = True
    assert await door.knock(said("一")) == 503
    door.is_shut = False
    assert await door.knock(said("一")) == 200
    assert [arrival.event_id for arrival in door.taken] == ["7"]


@pytest.mark.parametrize(
    "poison",
    [b"", b"{", b"[" * 200_000, b"\xff\xfe", b"null", b'{"update_id": 7, "message": 1}'],
    ids=lambda poison: repr(poison[:12]),
)
async def test_poison_is_thanked_for_lest_it_blocks_its_chat_for_a_day(
    door: Door, counted: Counted, poison: bytes
) -> None:
    assert await door.knock(poison) == 200
    assert (door.taken, counted.unreadable) == ([], 1)


async def test_an_endless_update_is_not_read_to_its_end(door: Door, counted: Counted) -> None:
    assert await door.knock(b" " * (BODY_BYTES + 1)) == 200
    assert (door.taken, counted.unreadable) == ([], 1)


async def test_words_with_half_an_emoji_are_read(door: Door) -> None:
    body = orjson.dumps(said("X")).replace(b"X", b"\\ud83e hi")
    assert await door.knock(body) == 200
    assert [arrival.event for arrival in door.taken] == [Said(" hi")]


async def test_a_tap_is_answered_even_where_it_cannot_be_stored(
    door: Door, fake: FakeTelegram, telegram: Telegram
) -> None:
    fake.taps["q1"] = False
    door.is_shut = True
    update = {"update_id": 7, "callback_query": tap(MEI, "age:51", "q1")}
    assert await door.knock(update) == 503
    door.is_shut = False
    assert await door.knock(update) == 200
    await telegram.taps.close()
    assert [arrival.event for arrival in door.taken] == [Chose("age:51")]
    assert len(fake.called("answerCallbackQuery")) == 1


@pytest.mark.parametrize("secret", ["", "with space", "密碼", "x" * 257])
async def test_a_secret_that_telegram_would_refuse_is_refused_at_once(
    telegram: Telegram, secret: str
) -> None:
    async def take(_: Sequence[Arrival]) -> None:
        """Store nothing."""

    with pytest.raises(BadSecretError, match="GUBEN_TELEGRAM_WEBHOOK_SECRET"):
        telegram.webhook(secret, take)


async def test_the_webhook_is_registered_once(fake: FakeTelegram, telegram: Telegram) -> None:
    assert await telegram.register("https://example.org/", SECRET, print)
    assert not await telegram.register("https://example.org", SECRET, print)
    (call,) = fake.called("setWebhook")
    assert call == {
        "url": "https://example.org/telegram/webhook",
        "secret_token": SECRET,
        "allowed_updates": list(ALLOWED_UPDATES),
        "max_connections": 40,
    }


async def test_a_changed_secret_that_we_refused_is_registered_anew(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    await telegram.register("https://example.org", SECRET, print)
    fake.webhook["last_error_message"] = "Wrong response from the webhook: 401 Unauthorized"
    assert await telegram.register("https://example.org", SECRET, print)


async def test_a_group_calls_us_by_the_name_that_telegram_told(
    fake: FakeTelegram, telegram: Telegram, door: Door
) -> None:
    group = {"id": -5, "type": "group", "title": "家人群"}
    asked = {"update_id": 7, "message": message(MEI, text="/plan@guben_bot") | {"chat": group}}
    await door.knock(asked)
    await telegram.register("https://example.org", SECRET, print)
    await door.knock(asked)
    assert [(arrival.event, arrival.source) for arrival in door.taken] == [(Said("/plan"), "-5")]
    assert len(fake.called("getMe")) == 1


async def test_telegram_being_down_does_not_hinder_the_door(door: Door, fake: FakeTelegram) -> None:
    fake.faults.append(Fault(method="answerCallbackQuery"))
    update = {"update_id": 7, "callback_query": tap(MEI, "age:51", "q1")}
    assert await door.knock(update) == 200


async def test_registering_waits_for_telegram_to_come_back(
    fake: FakeTelegram, telegram: Telegram, counted: Counted
) -> None:
    fake.faults.append(Fault(500, "Internal Server Error", method="getMe"))
    fake.faults.append(Fault(429, "Too Many", {"retry_after": 1}, method="setWebhook"))
    assert await telegram.register("https://example.org", SECRET, counted.said.append)
    assert len(counted.said) == 1


async def test_an_address_that_telegram_refuses_is_said_and_left(
    fake: FakeTelegram, telegram: Telegram, counted: Counted
) -> None:
    why = "bad webhook: An HTTPS URL must be provided for webhook"
    fake.faults.append(Fault(400, f"Bad Request: {why}", method="setWebhook"))
    assert not await telegram.register("http://example.org", SECRET, counted.said.append)
    assert counted.said == [f"Telegram refuses: {why.capitalize()}"]


async def test_of_several_processes_one_sets_the_webhook_and_the_others_look_again(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    turns = iter((True,))

    async def mine() -> bool:
        return next(turns, False)

    done = await asyncio.gather(
        *(telegram.register("https://example.org", SECRET, print, mine) for _ in range(3))
    )
    assert sorted(done) == [False, False, True]
    assert len(fake.called("setWebhook")) == 1
