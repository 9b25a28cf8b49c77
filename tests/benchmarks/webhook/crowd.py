"""People who talk as fast as they are answered, each over a connection of their own."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import itertools
import time
from asyncio import StreamReader, StreamWriter
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import orjson

from tests.benchmarks.webhook.platform import Platform

WORDS = ("我68歲", "女", "很少", "都沒有", "都吃", "謝謝")
SECRET = "of the tests"  # noqa: S105 - of the fakes
TELEGRAM_SECRET = "of_the-tests"  # noqa: S105 - of the fakes
AWAY = 503  # bring it again
PATIENCE = 30.0  # seconds; an answer that never comes is counted, not waited for


@dataclass
class Door:
    """One connection to a bot's webhook that stays open."""

    url: str
    reader: StreamReader | None = None
    writer: StreamWriter | None = None

    async def post(self, body: bytes, headers: str) -> int:
        """Send one webhook, and return the status."""
        to = urlsplit(self.url)
        if self.writer is None:
            self.reader, self.writer = await asyncio.open_connection(to.hostname, to.port)
        assert self.reader is not None
        head = f"POST {to.path} HTTP/1.1\r\nHost: {to.netloc}\r\nContent-Type: application/json\r\n"
        head += f"Content-Length: {len(body)}\r\n{headers}\r\n"
        self.writer.write(head.encode() + body)
        answer = (await self.reader.readuntil(b"\r\n\r\n")).lower()
        length = answer.partition(b"content-length: ")[2].partition(b"\r\n")[0]
        await self.reader.readexactly(int(length or 0))
        return int(answer.split(b" ", 2)[1])

    def close(self) -> None:
        """Hang up."""
        if self.writer is not None:
            self.writer.close()


@dataclass
class Crowd:
    """``calls``: how many messages answer each word, as one person found beforehand."""

    platform: Platform
    channel: str
    url: str
    calls: tuple[int, ...] = ()
    texts: tuple[str, ...] = ()
    waits: list[float] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    started: int = 0

    async def calibrate(self) -> None:
        """Have one person talk slowly, and keep how many messages each word is answered with."""
        door, person = Door(self.url), self.fresh()
        calls, texts = [], []
        for word in WORDS:
            before = len(self.platform.got.get(person, ()))
            await self.say(door, person, word)
            await self.platform.reached(person, before + 1)
            await asyncio.sleep(0.4)
            heard = self.platform.got[person][before:]
            calls.append(len(heard))
            texts.append(heard[0])
        self.calls, self.texts = tuple(calls), tuple(texts)
        door.close()

    def fresh(self) -> str:
        """Return somebody new."""
        self.started += 1
        number = f"{self.started:032x}" if self.channel == "line" else str(10_000 + self.started)
        return f"U{number}" if self.channel == "line" else number

    async def say(self, door: Door, person: str, word: str) -> None:
        """Send one message; 503 means: bring it again."""
        body, headers = self.webhook(person, word)
        while await door.post(body, headers) == AWAY:  # noqa: ASYNC110 - as platforms do
            await asyncio.sleep(0.05)

    def webhook(self, person: str, word: str) -> tuple[bytes, str]:
        """Return the body and headers that bring a word."""
        number = next(self.numbers)
        if self.channel == "telegram":
            return telegram(number, person, word), telegram_header()
        self.platform.tokens[f"t{number}"] = person
        body = line(number, person, word)
        return body, f"X-Line-Signature: {signature(body)}\r\n"

    async def talk(self, people: int, conversations: int) -> float:
        """Have so many talk at once; return messages a second."""
        began = time.perf_counter()
        left = iter(range(conversations))
        await asyncio.gather(*(self._one(left) for _ in range(people)))
        return conversations * len(WORDS) / (time.perf_counter() - began)

    async def _one(self, left: Iterator[int]) -> None:
        door = Door(self.url)
        for _ in left:
            await self.converse(door)
        door.close()

    async def converse(self, door: Door) -> None:
        """Say all words, each once the one before is answered."""
        person, count = self.fresh(), 0
        for word, calls in zip(words_of(person), self.calls, strict=True):
            began, count = time.perf_counter(), count + calls
            await self.say(door, person, word)
            async with asyncio.timeout(PATIENCE):
                await self.platform.reached(person, count)
            self.waits.append(time.perf_counter() - began)
        self.platform.forget(person)


def words_of(person: str) -> tuple[str, ...]:
    """Return what somebody says: each is of another age, and the rest is said alike by many."""
    return (f"我{65 + int(person.removeprefix('U'), 16) % 35}歲", *WORDS[1:])


def telegram(number: int, person: str, word: str) -> bytes:
    """Return an update."""
    who = {"id": int(person), "is_bot": False, "first_name": "x", "language_code": "zh-hant"}
    chat = {"id": int(person), "type": "private", "first_name": "x"}
    message = {"message_id": number, "date": 1_795_000_000, "from": who, "chat": chat, "text": word}
    return orjson.dumps({"update_id": number, "message": message})


def telegram_header() -> str:
    """Return what proves that Telegram sends it."""
    return f"X-Telegram-Bot-Api-Secret-Token: {TELEGRAM_SECRET}\r\n"


def line(number: int, person: str, word: str) -> bytes:
    """Return a webhook with one event."""
    event = {
        "type": "message",
        "mode": "active",
        "timestamp": int(time.time() * 1000),
        "source": {"type": "user", "userId": person},
        "webhookEventId": f"{number:026}",
        "deliveryContext": {"isRedelivery": False},
        "replyToken": f"t{number}",
        "message": {"id": str(number), "type": "text", "text": word, "quoteToken": "q"},
    }
    return orjson.dumps({"destination": "U" + "0" * 32, "events": [event]})


def signature(body: bytes) -> str:
    """Return what proves that LINE sends it."""
    digest = hmac.new(SECRET.encode(), body, hashlib.sha256).digest()
    return base64.b64encode(digest).decode()
