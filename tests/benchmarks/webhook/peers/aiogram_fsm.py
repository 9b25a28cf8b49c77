"""A peer: aiogram's FSM on Redis, or on a small SQLite storage, one write a message."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping
from typing import Any

import aiosqlite
from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StorageKey
from aiogram.types import Message, Update
from aiohttp import web

STEPS = 6


class SqliteStorage(BaseStorage):  # type: ignore[misc]  # aiogram is not installed with us
    """A row each; aiogram has none of its own."""

    def __init__(self, database: aiosqlite.Connection) -> None:
        """Use an open database."""
        self.database = database

    async def set_state(self, key: StorageKey, state: str | State | None = None) -> None:
        """Write a state."""
        named = state.state if isinstance(state, State) else state
        await self.database.execute(
            "INSERT INTO people VALUES (?, ?) ON CONFLICT DO UPDATE SET state = excluded.state",
            (key.user_id, named),
        )
        await self.database.commit()

    async def get_state(self, key: StorageKey) -> str | None:
        """Read a state."""
        wanted = "SELECT state FROM people WHERE person = ?"
        async with self.database.execute(wanted, (key.user_id,)) as found:
            row = await found.fetchone()
        return None if row is None else row[0]

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Write nothing: the state says it all."""

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """Read nothing."""
        del key
        return {}

    async def close(self) -> None:
        """Close the database."""
        await self.database.close()


async def storage() -> BaseStorage:
    """Open the storage wanted."""
    if url := os.environ.get("REDIS"):
        from aiogram.fsm.storage.redis import RedisStorage  # noqa: PLC0415 - only where wanted

        return RedisStorage.from_url(url)
    database = await aiosqlite.connect("people.sqlite3")
    await database.executescript(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
        "CREATE TABLE IF NOT EXISTS people (person INTEGER PRIMARY KEY, state TEXT);"
    )
    return SqliteStorage(database)


async def answer(message: Message, state: FSMContext) -> None:
    """Take one step."""
    step = int(await state.get_state() or 0) + 1
    await state.set_state(str(step) if step < STEPS else None)
    await message.answer(f"step {step}")


async def main() -> None:
    """Serve."""
    base = os.environ["GUBEN_TELEGRAM_API_BASE"].removesuffix("/bot")
    session = AiohttpSession(api=TelegramAPIServer.from_base(base))
    bot, dispatcher = (
        Bot(os.environ["GUBEN_TELEGRAM_TOKEN"], session),
        Dispatcher(storage=await storage()),
    )
    dispatcher.message.register(answer)

    async def hook(request: web.Request) -> web.Response:
        update = Update.model_validate(await request.json(), context={"bot": bot})
        await dispatcher.feed_update(bot, update)
        return web.Response()

    server = web.Application()
    server.router.add_post("/telegram/webhook", hook)
    runner = web.AppRunner(server, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", int(os.environ["GUBEN_PORT"])).start()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
