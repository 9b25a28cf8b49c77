"""The ways in and out that the tokens open; each channel is imported only when its token is set."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol
from urllib.parse import quote

from aiohttp import web

from bot.arrivals import Arrival, Sender
from bot.assembly import Kit
from bot.bubbles import Handout
from bot.reminders.allowance import Quota
from bot.settings import Settings
from bot.wording.links import Links

Take = Callable[[Sequence[Arrival]], Awaitable[None]]
Say = Callable[[str], None]
Alone = Callable[[str], Awaitable[bool]]
"""Whether of all processes this one shall do what is named."""

Offer = Callable[[str, str], Awaitable[Sequence[Handout]]]
"""From a person's address and a word to the cards they may put into another chat."""


@dataclass(frozen=True, slots=True)
class Way:
    """One platform, open: how we send, the routes it calls, and what we do to receive."""

    name: str
    sender: Sender
    routes: Callable[[Take], list[web.RouteDef]]
    receive: Callable[[Take, Say, Alone], Coroutine[None, None, None]]
    quota: Callable[[], Awaitable[Quota]] | None = None  # where pushes are counted
    home: Callable[[], str] = str  # where people find us there; empty while that is not known
    offers: Callable[[Offer], None] = lambda _: None  # told who knows the cards to hand on
    marked: Callable[[str, str], None] = lambda _event, _line: None  # told of taps that are stored


class _Facts(Protocol):
    """A named tuple of what can be logged."""

    def _asdict(self) -> dict[str, object]: ...


def links(settings: Settings, ways: Sequence[Way]) -> Links:
    """Return the ways on which a share can be handed on."""
    homes = {way.name: way.home for way in ways}
    return replace(
        Links.at(settings.public_url, settings.port),
        telegram=homes.get("telegram", str),
        line=homes.get("line", str),
        codes="line" in homes and not settings.public_url,
    )


def opened(settings: Settings, kit: Kit) -> Iterator[AbstractAsyncContextManager[Way]]:
    """Return the ways whose tokens are set, still closed."""
    if settings.line_channel_access_token is not None:
        yield line(settings, kit)
    if settings.telegram_token is not None:
        yield telegram(settings, kit)


@asynccontextmanager
async def line(settings: Settings, kit: Kit) -> AsyncIterator[Way]:
    """LINE: a webhook in, the Messaging API out."""
    from bot.channels.line import calling, receive, send  # noqa: PLC0415 - only with its token

    secret, token = _keys_of_line(settings)
    came, called = _logged(kit, "line-webhook"), _logged(kit, "line-call")

    def routes(take: Take) -> list[web.RouteDef]:
        receiver = receive.Receiver(secret, take, kit.clock, came, sender.language)
        return [web.post(receive.PATH, receiver.handle)]

    names: list[str] = []

    async def introduce(_take: Take, _say: Say, _alone: Alone) -> None:
        """LINE calls us; all we ask it is how we are called."""
        with suppress(calling.Refused, KeyError, *calling.UNREACHABLE):
            names.append(await sender.basic_id())

    def home() -> str:
        return f"https://line.me/R/ti/p/{quote(names[0], safe='')}" if names else ""

    words = kit.locales.default.text
    host = settings.line_api_host
    async with send.opened(token, words, host=host, noted=called) as sender:
        yield Way("line", sender, routes, introduce, sender.quota, home)


def _keys_of_line(settings: Settings) -> tuple[str, str]:
    secret, token = settings.line_channel_secret, settings.line_channel_access_token
    if secret is None or token is None:
        message = "LINE needs both its secret and its token"
        raise ValueError(message)
    return secret.get_secret_value(), token.get_secret_value()


def _logged(kit: Kit, what: str) -> Callable[[_Facts], None]:
    """Write down what was said to and by a platform, by its numbers."""
    return lambda facts: kit.log(what, facts._asdict())


@asynccontextmanager
async def telegram(settings: Settings, kit: Kit) -> AsyncIterator[Way]:
    """Telegram: by polling, or by webhook with its secret."""
    from bot.channels.telegram import channel, webhook  # noqa: PLC0415 - only with its token

    token = settings.telegram_token
    secret = settings.telegram_webhook_secret
    if token is None:
        message = "Telegram needs its token"
        raise ValueError(message)
    by_webhook = settings.telegram_mode == "webhook"

    async with channel.opened(
        token.get_secret_value(),
        settings.telegram_api_base,
        clock=kit.clock,
        unreadable=lambda: kit.count("telegram-unreadable"),
    ) as way:

        def routes(take: Take) -> list[web.RouteDef]:
            if not by_webhook or secret is None:
                return []
            hook = way.webhook(secret.get_secret_value(), take)
            return [web.post(webhook.PATH, hook.handle)]

        async def receive(take: Take, say: Say, alone: Alone) -> None:
            if not by_webhook:
                await way.polling(take, say).run()
            elif settings.public_url and secret is not None:
                mine = partial(alone, "telegram-webhook")
                await way.register(settings.public_url, secret.get_secret_value(), say, mine)

        def offers(offer: Offer) -> None:
            way.inline.meet(offer, kit.locales.default.text("inline-begin"))

        yield Way("telegram", way.sender, routes, receive, None, way.home, offers, way.marks.stored)
