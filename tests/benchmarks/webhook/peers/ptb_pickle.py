"""A peer: python-telegram-bot's ConversationHandler with PicklePersistence, as its guide has it."""

from __future__ import annotations

import asyncio
import os
from typing import Any

from aiohttp import web
from telegram import Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

STEPS = 6


def at(step: int) -> Any:  # noqa: ANN401 - a handler
    """Return the handler of a step."""

    async def answer(update: Update, _: object) -> int:
        assert update.message is not None
        await update.message.reply_text(f"step {step}")
        return step if step < STEPS else ConversationHandler.END

    return MessageHandler(filters.TEXT, answer)


def built() -> Application[Any, Any, Any, Any, Any, Any]:
    """Build the application."""
    base = os.environ["GUBEN_TELEGRAM_API_BASE"]
    interval = float(os.environ.get("PICKLE_EVERY", "60"))
    keeping = PicklePersistence("conversations.pickle", update_interval=interval)
    app = (
        ApplicationBuilder()
        .token(os.environ["GUBEN_TELEGRAM_TOKEN"])
        .base_url(base)
        .persistence(keeping)
        .updater(None)
        .connection_pool_size(128)
        .build()
    )
    states: dict[object, list[Any]] = {step: [at(step + 1)] for step in range(1, STEPS)}
    app.add_handler(
        ConversationHandler([at(1)], states, [], name="talk", persistent=True, per_message=False)
    )
    return app


async def main() -> None:
    """Serve."""
    bot = built()

    async def hook(request: web.Request) -> web.Response:
        await bot.update_queue.put(Update.de_json(await request.json(), bot.bot))
        return web.Response()

    server = web.Application()
    server.router.add_post("/telegram/webhook", hook)
    async with bot:
        await bot.start()
        runner = web.AppRunner(server, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", int(os.environ["GUBEN_PORT"])).start()
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
