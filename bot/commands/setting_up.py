"""``guben setup line|telegram``: menu, commands, descriptions, webhook; twice changes nothing."""

from __future__ import annotations

import asyncio
from datetime import datetime

import click

from bot.commands.opening import settings_of
from bot.settings import Settings


def setup(channel: str, now: datetime | None = None, database: str | None = None) -> None:
    """Set up one platform and say what was changed."""
    del now
    done = asyncio.run(_done(channel, settings_of(database)))
    for each in done:
        click.echo(f"set: {each}")
    if not done:
        click.echo("Everything is as it should be; nothing was changed.")


async def _done(channel: str, settings: Settings) -> list[str]:
    if channel == "line":
        from bot.commands.setting_up_line import set_up as line  # noqa: PLC0415 - a second

        return await line(settings)
    from bot.commands.setting_up_telegram import set_up as telegram  # noqa: PLC0415 - half a second

    return await telegram(settings)
