"""Asks Telegram how our bot stands, for ``guben check --live``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime, timedelta
from typing import Final

import aiohttp
from telegram import Bot, WebhookInfo
from telegram.error import InvalidToken, TelegramError

from bot.channels.telegram.receive import ALLOWED_UPDATES
from bot.channels.telegram.webhook import PATH
from bot.checks.clock import compare
from bot.findings import Finding, fine, note, wrong

ABOUT: Final = "telegram"
MANY: Final = 100
"""Updates that wait for us: more than a busy minute's."""

LATELY: Final = timedelta(hours=1)
SWITCH_ON: Final = "Switch it on at @BotFather with /setinline."
_SECONDS: Final = aiohttp.ClientTimeout(total=10.0)


async def look_at_telegram(
    bot: Bot, mode: str, public_url: str, now: datetime
) -> AsyncIterator[Finding]:
    """Look at the token, the clock and the webhook."""
    try:
        me = await bot.get_me()
        yield fine(ABOUT, f"the token is that of @{me.username}.")
        yield _by_inline(is_on=bool(me.supports_inline_queries))
        info = await bot.get_webhook_info()
    except InvalidToken:
        said = "Telegram refuses GUBEN_TELEGRAM_TOKEN (or GUBEN_TELEGRAM_API_BASE is wrong)."
        yield wrong(ABOUT, said, "Copy the token from @BotFather.")
        return
    except TelegramError as error:
        said = f"Telegram did not answer: {type(error).__name__}."
        yield wrong(ABOUT, said, "Is the network up, and GUBEN_TELEGRAM_API_BASE right?")
        return
    wanted = public_url.rstrip("/") + PATH if public_url else ""
    found = list(_by_webhook(info, wanted, now) if mode == "webhook" else _by_polling(info))
    for each in found:
        yield each


async def clock_of(api_base: str, now: datetime) -> Finding | None:
    """Compare our clock with Telegram's; the address asked holds no token."""
    origin = "/".join(api_base.split("/")[:3])
    try:
        async with (
            aiohttp.ClientSession(timeout=_SECONDS) as session,
            session.head(f"{origin}/", allow_redirects=False) as answer,
        ):
            return compare("Telegram", answer.headers.get("Date", ""), now)
    except (aiohttp.ClientError, TimeoutError, OSError):
        return None  # what is wrong with the network is said elsewhere


def _by_inline(*, is_on: bool) -> Finding:
    if is_on:
        return fine(ABOUT, "inline mode is on: shares go into any chat as a card.")
    return note(ABOUT, "Inline mode is off: shares go on as a plain link.", SWITCH_ON)


def _by_polling(info: WebhookInfo) -> Iterator[Finding]:
    if info.url:
        said = f"By polling, but a webhook is set: {info.url}."
        yield note(ABOUT, said, "`guben serve` takes it away; is another bot using this token?")
    else:
        yield fine(ABOUT, f"by polling; {info.pending_update_count} updates wait.")


def _by_webhook(info: WebhookInfo, wanted: str, now: datetime) -> Iterator[Finding]:
    again = "Run: guben setup telegram"
    if not info.url:
        yield wrong(ABOUT, "No webhook is set.", again)
        return
    if wanted and info.url != wanted:
        yield wrong(ABOUT, f"Telegram calls {info.url}, not {wanted}.", again)
    elif set(info.allowed_updates or ()) != set(ALLOWED_UPDATES):
        yield wrong(ABOUT, "Telegram does not bring all we want to hear.", again)
    else:
        yield fine(ABOUT, f"Telegram calls {info.url}.")
    if info.pending_update_count > MANY:
        said = f"{info.pending_update_count} updates wait for us."
        yield wrong(ABOUT, said, "Is `guben serve` running, and can the internet reach it?")
    yield from _failed(info, now)


def _failed(info: WebhookInfo, now: datetime) -> Iterator[Finding]:
    """Tell the last failure where it is of this hour; an older one is over."""
    if info.last_error_message is None or info.last_error_date is None:
        return
    if now - info.last_error_date > LATELY:
        return
    said = f"At {info.last_error_date:%H:%M} UTC Telegram could not call us"
    mend = _how_to_mend(info.last_error_message)
    yield wrong(ABOUT, f"{said}: {info.last_error_message}.", mend)


def _how_to_mend(message: str) -> str:
    if "401" in message:
        return "The webhook's secret differs: run: guben setup telegram"
    if "SSL" in message or "certificate" in message:
        return "Use a certificate of a public CA with its chain; Caddy does (deploy/README.md)."
    return "Is `guben serve` running, and does GUBEN_PUBLIC_URL lead to it?"
