"""LINE's way in: one webhook, checked, read, stored, and only then acknowledged."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from aiohttp import web

from bot.arrivals import Arrival
from bot.channels.line import events, profiles, signature

PATH = "/line/webhook"
BODY_BYTES = 1_048_576
WITHIN_SECONDS = 1.5  # LINE calls more than 2 s a timeout (check-webhook-error-statistics)

Take = Callable[[Sequence[Arrival]], Awaitable[None]]
"""Stores events durably; returns when they are, raises where they are not."""


class Webhook(NamedTuple):
    """What LINE asks every bot to log of a webhook, and nothing that was said.

    ``taken`` are the ids of the events that concern us, ``why`` names what kept them from being
    stored.
    """

    status: int
    events: int = 0
    taken: tuple[str, ...] = ()
    why: str = ""


class TooLargeError(ValueError):
    """The body is longer than any webhook."""


@dataclass(frozen=True, slots=True)
class Receiver:
    """Answers ``POST /line/webhook``.

    Attributes:
        secret: the channel secret.
        take: stores the events.
        clock: the time, aware.
        noted: told of every webhook, for the log.
        language: tells the language of a new friend.
    """

    secret: str = field(repr=False)
    take: Take
    clock: Callable[[], datetime]
    noted: Callable[[Webhook], None] = lambda _: None
    language: profiles.Language = profiles.untold
    _taking: set[asyncio.Future[None]] = field(default_factory=set, init=False, repr=False)

    async def handle(self, request: web.Request) -> web.Response:
        """Answer 200 once stored, 503 where not, 401 unsigned, 400 unreadable, 413 too large."""
        outcome = await self._outcome(request)
        self.noted(outcome)
        return web.Response(status=outcome.status)

    async def _outcome(self, request: web.Request) -> Webhook:
        try:
            async with asyncio.timeout(WITHIN_SECONDS):
                body = await _body(request)
                if not signature.holds(self.secret, body, request.headers.get(signature.HEADER)):
                    return Webhook(401)
                return await self._stored(body)
        except TooLargeError:
            return Webhook(413)
        except (events.UnreadableError, web.RequestPayloadError, ConnectionError):
            return Webhook(400)
        except TimeoutError:
            return Webhook(503, why="too slow")

    async def _stored(self, body: bytes) -> Webhook:
        arrivals, count = events.read(body, self.clock())
        arrivals = await profiles.greeted(arrivals, self.language)
        why = await self._took(arrivals) if arrivals else ""
        ids = tuple(each.event_id for each in arrivals)
        return Webhook(503 if why else 200, count, ids, why)

    async def _took(self, arrivals: Sequence[Arrival]) -> str:
        """Wait for the store and return what went wrong; never cut it off.

        Too late, it was 503 and LINE brings the same events again, which then are known.
        """
        taking = asyncio.ensure_future(self.take(arrivals))
        self._taking.add(taking)
        taking.add_done_callback(self._forget)
        try:
            await asyncio.shield(taking)
        except asyncio.CancelledError:
            if taking.cancelled():
                return "cancelled"
            raise
        except Exception as error:  # noqa: BLE001 - whatever it was, LINE shall bring them again
            return type(error).__name__
        return ""

    def _forget(self, taking: asyncio.Future[None]) -> None:
        """Let a finished store go, its error looked at."""
        self._taking.discard(taking)
        if not taking.cancelled():
            taking.exception()


async def _body(request: web.Request) -> bytes:
    body = bytearray()
    async for chunk in request.content.iter_any():
        body += chunk
        if len(body) > BODY_BYTES:
            raise TooLargeError
    return bytes(body)
