"""``guben check``: goes through everything an operator may get wrong, and says how to mend it."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from pathlib import Path

import click

from bot.checks.addresses import look_at_address
from bot.checks.clock import look_at_clock
from bot.checks.database import look_at_database
from bot.checks.door import look_at_door
from bot.checks.names import look_at_names
from bot.checks.tls import look_at_tls
from bot.checks.tokens import look_at_tokens
from bot.clock import world
from bot.findings import Finding, Weight, wrong
from bot.settings import Settings, SettingsError, load


async def told(*, live: bool, now: datetime | None, database: str | None) -> int:
    """Print each finding as soon as it is found; return how many are wrong."""
    count = 0
    async for each in findings(live=live, now=now or world(), database=database):
        click.echo(each.line())
        count += each.weight is Weight.WRONG
    return count


async def findings(*, live: bool, now: datetime, database: str | None) -> AsyncIterator[Finding]:
    """Yield what is found, first what needs no network."""
    for each in look_at_names(os.environ, Path.cwd()):
        yield each
    try:
        settings = load(database_url=database)
    except SettingsError as error:
        yield wrong("settings", f"{error}.", "It is read from the environment and from .env.")
        return
    for each in _here(settings, now):
        yield each
    yield await look_at_door(settings.host, settings.port)
    async for each in look_at_database(settings):
        yield each
    if live:
        async for each in _asked(settings, now):
            yield each


def _here(settings: Settings, now: datetime) -> Iterator[Finding]:
    yield look_at_clock(now)
    yield from look_at_address(settings)
    yield from look_at_tokens(settings)
    if settings.line_channel_secret is not None:
        from bot.channels.line.signing import self_test  # noqa: PLC0415 - only with its token

        yield self_test(settings.line_channel_secret.get_secret_value())


async def _asked(settings: Settings, now: datetime) -> AsyncIterator[Finding]:
    """Knock at our own door, and ask the platforms whose tokens are set."""
    certificate = await look_at_tls(settings.public_url, now)
    if certificate:
        yield certificate
    if settings.line_channel_access_token is not None:
        async for each in _line(
            settings, settings.line_channel_access_token.get_secret_value(), now
        ):
            yield each
    if settings.telegram_token is not None:
        async for each in _telegram(settings, settings.telegram_token.get_secret_value(), now):
            yield each


async def _line(settings: Settings, token: str, now: datetime) -> AsyncIterator[Finding]:
    from bot.channels.line import account, checking  # noqa: PLC0415 - a second, only with its token

    async with account.opened(token, settings.line_api_host) as ours:
        async for each in checking.look_at_line(ours, settings.public_url, now):
            yield each


async def _telegram(settings: Settings, token: str, now: datetime) -> AsyncIterator[Finding]:
    from bot.channels.telegram import channel, checking  # noqa: PLC0415 - only with its token

    base = settings.telegram_api_base
    apart = await checking.clock_of(base, now)
    if apart:
        yield apart
    async with channel.opened(token, base, clock=world, unreadable=lambda: None) as ours:
        mode, address = settings.telegram_mode, settings.public_url
        async for each in checking.look_at_telegram(ours.bot, mode, address, now):
            yield each
