"""A peer: line-bot-sdk on aiohttp with aiosqlite, as its example has it, one write a message."""

from __future__ import annotations

import asyncio
import os

import aiosqlite
from aiohttp import web
from linebot.v3 import WebhookParser  # type: ignore[import-untyped]  # it ships no types
from linebot.v3.messaging import (  # type: ignore[import-untyped]  # it ships no types
    AsyncApiClient,
    AsyncMessagingApi,
    Configuration,
    ReplyMessageRequest,
    TextMessage,
)

TOUCH = (
    "INSERT INTO people VALUES (?, 1) ON CONFLICT DO UPDATE SET step = step % 6 + 1 RETURNING step"
)


async def main() -> None:
    """Serve."""
    database = await aiosqlite.connect("people.sqlite3")
    await database.executescript(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
        "CREATE TABLE IF NOT EXISTS people (person TEXT PRIMARY KEY, step INTEGER);"
    )
    alone = asyncio.Lock()  # one connection, so one transaction at a time
    parser = WebhookParser(os.environ["GUBEN_LINE_CHANNEL_SECRET"])
    host = os.environ["GUBEN_LINE_API_HOST"]
    token = os.environ["GUBEN_LINE_CHANNEL_ACCESS_TOKEN"]
    api = AsyncMessagingApi(AsyncApiClient(Configuration(access_token=token, host=host)))

    async def hook(request: web.Request) -> web.Response:
        body = (await request.read()).decode()
        for event in parser.parse(body, request.headers["X-Line-Signature"]):
            async with alone:
                found = await database.execute_fetchall(TOUCH, (event.source.user_id,))
                await database.commit()
            step = next(iter(found))[0]
            message = TextMessage(text=f"step {step}")
            await api.reply_message(
                ReplyMessageRequest(reply_token=event.reply_token, messages=[message])
            )
        return web.Response()

    server = web.Application()
    server.router.add_post("/line/webhook", hook)
    runner = web.AppRunner(server, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", int(os.environ["GUBEN_PORT"])).start()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
