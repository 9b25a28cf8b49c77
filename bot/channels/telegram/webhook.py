"""Telegram's webhook: 200 only for what is stored, and never a refusal of what is unreadable."""

from __future__ import annotations

import asyncio
import hmac
import re
from collections.abc import Awaitable, Callable
from typing import Final

from aiohttp import web
from telegram import Bot, WebhookInfo

from bot.arrivals import Arrival
from bot.channels.telegram import raw
from bot.channels.telegram.receive import ALLOWED_UPDATES, AtOnce, Reader, Take

PATH: Final = "/telegram/webhook"
MAX_CONNECTIONS: Final = 40
BODY_BYTES: Final = 1 << 20
LOOK_AGAIN: Final = 3.0  # seconds, while another process sets the webhook

_SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
_SECRET_SHAPE: Final = re.compile(r"[A-Za-z0-9_-]{1,256}")
_COME_AGAIN: Final = {"Retry-After": "2"}  # which Telegram obeys, up to an hour


class BadSecretError(ValueError):
    """The webhook's secret is missing or of letters that Telegram refuses."""

    def __init__(self) -> None:
        """Say what to do."""
        super().__init__("GUBEN_TELEGRAM_WEBHOOK_SECRET must be 1 to 256 of A-Z a-z 0-9 _ -")


class Webhook:
    """The receiver of ``POST /telegram/webhook``."""

    def __init__(self, secret: str, reader: Reader, at_once: AtOnce, take: Take) -> None:
        """Take the secret that Telegram sends along.

        Raises:
            BadSecretError: it is empty, or Telegram would refuse it.
        """
        if not _SECRET_SHAPE.fullmatch(secret):
            raise BadSecretError
        self._secret = secret.encode()
        self._reader = reader
        self._at_once = at_once
        self._take = take

    async def handle(self, request: web.Request) -> web.Response:
        """Answer 200 once stored, 503 where it was not, 401 to strangers."""
        if not self._is_telegram(request):
            return web.Response(status=401)
        update = await _update(request)
        self._at_once(update)
        arrival = self._reader.read(update)
        return web.Response() if arrival is None else await self._stored(arrival)

    def _is_telegram(self, request: web.Request) -> bool:
        shown = request.headers.get(_SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        return hmac.compare_digest(shown, self._secret)

    async def _stored(self, arrival: Arrival) -> web.Response:
        try:
            await self._take([arrival])
        except Exception:  # noqa: BLE001 - whatever it was, it is not stored
            return web.Response(status=503, headers=_COME_AGAIN)
        return web.Response()


async def _update(request: web.Request) -> object:
    """Read the body; none where it is too long, cut off, not packed as it says, or no JSON.

    Even that is answered 200 later: a refusal would hold up this chat's queue for a day.
    """
    body = bytearray()
    try:
        async for chunk in request.content.iter_any():
            body += chunk
            if len(body) > BODY_BYTES:
                return None
        return raw.parse(bytes(body))
    except (raw.UnreadableError, web.RequestPayloadError, ConnectionError):
        return None


Mine = Callable[[], Awaitable[bool]]
"""Whether of all processes this one shall set the webhook now."""


async def only_one() -> bool:
    """There is no other process."""
    return True


async def register(bot: Bot, public_url: str, secret: str, mine: Mine = only_one) -> bool:
    """Set the webhook where it differs; returns whether it was set by us.

    While another process does it, we look again: it may have died before it did.

    Telegram allows one setWebhook a second and never tells the secret: where it was refused here
    of late (401), it is set again.

    Raises:
        telegram.error.TelegramError: Telegram refused or could not be reached.
    """
    url = public_url.rstrip("/") + PATH
    while not _is_registered(await bot.get_webhook_info(), url):
        if await mine():
            return await bot.set_webhook(
                url,
                secret_token=secret,
                allowed_updates=ALLOWED_UPDATES,
                max_connections=MAX_CONNECTIONS,
            )
        await asyncio.sleep(LOOK_AGAIN)
    return False


def _is_registered(info: WebhookInfo, url: str) -> bool:
    is_same = info.url == url and info.max_connections == MAX_CONNECTIONS
    is_asked = set(info.allowed_updates) == set(ALLOWED_UPDATES)
    return is_same and is_asked and "401" not in (info.last_error_message or "")
