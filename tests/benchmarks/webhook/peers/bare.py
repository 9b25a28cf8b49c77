"""The bare reference: every step a durable webhook bot must do, and nothing else.

Verify, read, drop doubles, read and write a person's state and the promised reply at FULL, many
messages in one transaction, 200, then send over one shared session.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import os
import sqlite3
from asyncio import Future
from typing import Any

import orjson
import uvloop
from aiohttp import ClientSession, web

SCHEMA = """
PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
CREATE TABLE IF NOT EXISTS people (person TEXT PRIMARY KEY, step INTEGER);
CREATE TABLE IF NOT EXISTS events (event TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS outbox (id INTEGER PRIMARY KEY, person TEXT, told TEXT);
"""
TOUCH = (
    "INSERT INTO people VALUES (?, 1) "
    "ON CONFLICT DO UPDATE SET step = step + 1 RETURNING person, step"
)
Said = tuple[str, str, str]  # event, person, reply token


class Bot:
    """One process."""

    def __init__(self) -> None:
        """Open everything."""
        self.database = sqlite3.connect(
            "bare.sqlite3", isolation_level=None, check_same_thread=False
        )
        self.database.executescript(SCHEMA)
        self.waiting: list[tuple[Said, Future[None]]] = []
        self.worker: asyncio.Task[None] | None = None
        self.session: ClientSession | None = None
        self.sending: set[asyncio.Task[None]] = set()
        self.done: list[int] = []

    async def line(self, request: web.Request) -> web.Response:
        """Take LINE's events."""
        body = await request.read()
        secret = os.environ["GUBEN_LINE_CHANNEL_SECRET"].encode()
        digest = base64.b64encode(hmac.new(secret, body, hashlib.sha256).digest()).decode()
        if not hmac.compare_digest(digest, request.headers["X-Line-Signature"]):
            return web.Response(status=401)
        for each in orjson.loads(body)["events"]:
            await self.take((each["webhookEventId"], each["source"]["userId"], each["replyToken"]))
        return web.Response()

    async def telegram(self, request: web.Request) -> web.Response:
        """Take one update."""
        secret = os.environ["GUBEN_TELEGRAM_WEBHOOK_SECRET"]
        if not hmac.compare_digest(secret, request.headers["X-Telegram-Bot-Api-Secret-Token"]):
            return web.Response(status=401)
        update = orjson.loads(await request.read())
        await self.take((str(update["update_id"]), str(update["message"]["from"]["id"]), ""))
        return web.Response()

    async def take(self, said: Said) -> None:
        """Return once it is kept."""
        future = asyncio.get_running_loop().create_future()
        self.waiting.append((said, future))
        if self.worker is None:
            self.worker = asyncio.create_task(self.work())
        await future

    async def work(self) -> None:
        """Keep what waits, together."""
        while self.waiting:
            batch, self.waiting = self.waiting[:128], self.waiting[128:]
            for (_, person, token), step in await asyncio.to_thread(
                self.keep, [said for said, _ in batch]
            ):
                task = asyncio.create_task(self.send(person, token, step))
                self.sending.add(task)
                task.add_done_callback(self.sending.discard)
            for _, future in batch:
                future.set_result(None)
        self.worker = None

    def keep(self, batch: list[Said]) -> list[tuple[Said, int]]:
        """Write one transaction."""
        database, fresh = self.database, []
        database.execute("BEGIN IMMEDIATE")
        for said in batch:
            new = database.execute(
                "INSERT INTO events VALUES (?) ON CONFLICT DO NOTHING", said[:1]
            ).rowcount
            if new:
                _, step = database.execute(TOUCH, (said[1],)).fetchone()
                database.execute("INSERT INTO outbox (person, told) VALUES (?, ?)", (said[1], step))
                fresh.append((said, step))
        database.execute("COMMIT")
        return fresh

    async def send(self, person: str, token: str, step: int) -> None:
        """Send the reply."""
        assert self.session is not None
        text = f"step {step}"
        body: dict[str, Any] = {"chat_id": int(person), "text": text} if not token else {}
        url = f"{os.environ.get('GUBEN_TELEGRAM_API_BASE')}{os.environ.get('GUBEN_TELEGRAM_TOKEN')}"
        url += "/sendMessage"
        if token:
            url = f"{os.environ['GUBEN_LINE_API_HOST']}/v2/bot/message/reply"
            body = {"replyToken": token, "messages": [{"type": "text", "text": text}]}
        headers = {"Content-Type": "application/json"}
        async with self.session.post(url, data=orjson.dumps(body), headers=headers) as answer:
            await answer.read()


async def main() -> None:
    """Serve."""
    bot = Bot()
    app = web.Application()
    app.router.add_post("/line/webhook", bot.line)
    app.router.add_post("/telegram/webhook", bot.telegram)
    async with ClientSession() as session:
        bot.session = session
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", int(os.environ["GUBEN_PORT"])).start()
        await asyncio.Event().wait()


if __name__ == "__main__":
    uvloop.run(main())
