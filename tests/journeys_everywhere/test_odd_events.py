"""Redelivered, doubled, disordered and broken events, at the doors of the real program."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from tests.fakes import line as line_fake
from tests.fakes import telegram as telegram_fake
from tests.fakes.line import fake_line
from tests.fakes.telegram import TOKEN, fake_telegram
from tests.journeys_everywhere.phones import Act, LinePhone, TelegramPhone
from tests.journeys_everywhere.program import LINE_SECRET, TELEGRAM_SECRET, Program, ended
from tests.journeys_everywhere.test_killed import until

pytestmark = pytest.mark.asyncio(loop_scope="module")

Json = dict[str, Any]
MOTHER = "我媽68歲，很少曬太陽，沒吃抗凝血藥"
PLAN = "1200–1500"


class Doors:
    """The program with both webhooks, and the platforms behind it."""

    def __init__(
        self,
        program: Program,
        line: line_fake.FakeLine,
        telegram: telegram_fake.FakeTelegram,
        client: aiohttp.ClientSession,
    ) -> None:
        """Join them."""
        self.program, self.line, self.telegram, self.client = program, line, telegram, client

    def on_line(self) -> LinePhone:
        return LinePhone(self.program, self.line, self.client)

    def on_telegram(self) -> TelegramPhone:
        return TelegramPhone(self.telegram)

    async def telegrams(self, body: bytes, secret: str = TELEGRAM_SECRET) -> int:
        """Post an update as Telegram would, again as long as it could not be stored."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
        url = f"{self.program.url}/telegram/webhook"
        while True:
            async with self.client.post(url, data=body, headers=headers) as answer:
                if answer.status != 503:  # as Telegram does
                    return answer.status


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def doors(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Doors]:
    program = Program(tmp_path_factory.mktemp("doors"))
    async with fake_line() as line, fake_telegram() as telegram, ended(program):
        program.speaks_line(line.url)
        program.hooks_telegram(telegram.base, TOKEN)
        await program.start()
        async with aiohttp.ClientSession() as client:
            yield Doors(program, line, telegram, client)
        assert await program.stop() == 0
        assert line.breaches == []


async def settled(phone: LinePhone, count: int) -> None:
    """Wait for so many answers, and a moment more for one too many."""
    await until(lambda: len(phone.answers()) >= count)
    await asyncio.sleep(0.3)
    assert len(phone.answers()) == count


async def test_line_brings_an_event_again_and_doubled_it_is_answered_once(doors: Doors) -> None:
    mei = doors.on_line()
    event = mei.event(Act(says=MOTHER))
    several = [mei.posts(event), mei.posts(event, event), mei.posts(event)]
    assert set(await asyncio.gather(*several)) == {200}
    await settled(mei, 1)


async def test_events_in_the_wrong_order_are_taken_in_the_order_they_happened(
    doors: Doors,
) -> None:
    mei = doors.on_line()
    said = ("我自己", "68", "女")
    events = [mei.event(Act(says=words), timestamp=at) for at, words in enumerate(said)]
    assert await mei.posts(*reversed(events)) == 200
    await settled(mei, 3)
    by_token = dict(doors.line.delivered)
    assert "太陽" in str(by_token[events[-1]["replyToken"]])


async def test_one_bad_event_does_not_sink_the_rest(doors: Doors) -> None:
    mei = doors.on_line()
    good = mei.event(Act(says=MOTHER))
    bad: list[Json] = [
        {"type": "message"},
        {"type": "of next year", "source": {"type": "user", "userId": mei.user}},
        {**mei.event(Act(says="x")), "mode": "of next year", "message": None},
        {**mei.event(Act(says="x")), "source": None},
        {**mei.event(Act(says="x")), "timestamp": 10**30, "source": {"userId": 7}},
    ]
    body = json.dumps({"events": [*bad, None, 7, good]}).encode()
    mei.tokens.append(good["replyToken"])
    assert await mei.post(body) == 200
    await until(lambda: any(PLAN in words for words in mei.shown()))


async def test_line_is_refused_without_its_signature(doors: Doors) -> None:
    mei = doors.on_line()
    body = line_fake.webhook(mei.event(Act(says=MOTHER)))
    url = f"{doors.program.url}/line/webhook"
    wrong = line_fake.signed("another secret", body)
    for headers in ({}, wrong, {**wrong, "x-line-signature": "é"}):
        async with doors.client.post(url, data=body, headers=headers) as answer:
            assert answer.status == 401
    broken = b"{\xff"
    for unread in (broken, b"[]", b"7"):
        headers = line_fake.signed(LINE_SECRET, unread)
        async with doors.client.post(url, data=unread, headers=headers) as answer:
            assert answer.status == 400
    assert await mei.post(line_fake.webhook()) == 200  # the console's "Verify"
    await asyncio.sleep(0.2)
    assert mei.answers() == []


async def test_telegram_brings_an_update_again_it_is_answered_once(doors: Doors) -> None:
    mei = doors.on_telegram()
    update = json.dumps(doors.telegram.says(mei.user, MOTHER)).encode()
    assert set(await asyncio.gather(*[doors.telegrams(update) for _ in range(4)])) == {200}
    await until(lambda: any(PLAN in words for words in mei.shown()))
    assert await doors.telegrams(update) == 200
    await asyncio.sleep(0.3)
    assert len(set(mei.shown())) == len(mei.shown())


async def test_telegram_is_never_refused_what_cannot_be_read_but_strangers_are(
    doors: Doors,
) -> None:
    mei = doors.on_telegram()
    update = json.dumps(doors.telegram.says(mei.user, MOTHER)).encode()
    assert await doors.telegrams(update, "another") == 401
    assert await doors.telegrams(update, "") == 401
    for odd in (b"", b"{", b"[]", b'{"update_id": "x"}', b'{"update_id": 1, "message": 7}'):
        assert await doors.telegrams(odd) == 200
    await asyncio.sleep(0.2)
    assert mei.shown() == []


@pytest.mark.parametrize("words", ["", " ", "\u200b", "a" * 10_000, "我" * 10_000, "\x00\ud800"])
async def test_empty_and_very_long_words_are_answered_everywhere(doors: Doors, words: str) -> None:
    on_line, on_telegram = doors.on_line(), doors.on_telegram()
    assert await on_line.posts(on_line.event(Act(says=words))) == 200
    update = json.dumps(doors.telegram.says(on_telegram.user, words)).encode()
    assert await doors.telegrams(update) == 200
    await until(on_line.answers)
    await until(on_telegram.shown)


@pytest.mark.parametrize(
    "kind", ["sticker", "image", "video", "audio", "location", "file", "of next year"]
)
async def test_what_is_no_words_is_answered_on_line(doors: Doors, kind: str) -> None:
    mei = doors.on_line()
    source = {"source": {"type": "user", "userId": mei.user}}
    assert await mei.posts(line_fake.event("message", message={"type": kind}, **source)) == 200
    await settled(mei, 1)


async def test_an_unsent_message_is_answered_for_free_with_the_next_words(doors: Doors) -> None:
    mei = doors.on_line()
    await mei.does(Act(says="我媽68歲"))
    await settled(mei, 1)
    unsent = mei.event(Act(), type="unsend", unsend={"messageId": "1"})
    assert await mei.posts({name: each for name, each in unsent.items() if name != "replyToken"})
    await asyncio.sleep(0.5)
    assert len(mei.answers()) == 1  # a push would cost
    await mei.does(Act(says="很少曬太陽"))
    await settled(mei, 2)
    assert len(mei.answers()[1]) > 1  # what was late stands first
    assert not any(call["path"].endswith("push") for call in doors.line.calls)


async def test_two_hundred_webhooks_at_once_are_answered_in_time(doors: Doors) -> None:
    phones = [doors.on_line() for _ in range(200)]
    people = [doors.on_telegram() for _ in range(200)]
    updates = [json.dumps(doors.telegram.says(each.user, MOTHER)).encode() for each in people]
    for name, calls in (
        ("LINE", [each.does(Act(says=MOTHER)) for each in phones]),
        ("Telegram", [doors.telegrams(update) for update in updates]),
    ):
        seconds = sorted(await asyncio.gather(*map(timed, calls)))
        print(f"{name}: stored after {seconds[100]:.2f} s, the last {seconds[-1]:.2f} s")  # noqa: T201
    again = sum(each.brought_again for each in phones)
    print(f"LINE was told to come again {again} times")  # noqa: T201
    await until(lambda: all(len(each.answers()) == 1 for each in phones), 60)
    await until(lambda: all(PLAN in "".join(each.shown()) for each in people), 60)
    assert not any(call["path"].endswith("push") for call in doors.line.calls)


async def timed(call: Any) -> float:  # noqa: ANN401 - whatever can be awaited
    """Return how many seconds something takes."""
    began = asyncio.get_running_loop().time()
    await call
    return asyncio.get_running_loop().time() - began
