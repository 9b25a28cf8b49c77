"""GET /calendar/<token>.ics: a private feed; an unknown, old or revoked address is no page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web

PATH = "/calendar/{token:[A-Za-z0-9_-]{22,64}}.ics"
"""22 characters hold 128 bits."""

LATER = {"Retry-After": "60"}

Find = Callable[[str], Awaitable[bytes | None]]
"""From a token to a feed, None where it leads nowhere (any more). May raise."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """The feed's door."""

    find: Find

    def routes(self) -> list[web.RouteDef]:
        """Where it answers: calendars fetch it like pages, under our own name."""
        return [web.get(PATH, self.feed)]

    async def feed(self, request: web.Request) -> web.Response:
        """Hand out a feed."""
        try:
            feed = await self.find(request.match_info["token"])
        except Exception:  # noqa: BLE001 (whatever storage raises is a 503: calendars come again)
            raise web.HTTPServiceUnavailable(text="Later.\n", headers=LATER) from None
        if feed is None:
            raise web.HTTPNotFound(text="No such calendar.\n")
        return web.Response(
            body=feed,
            headers={
                "Content-Type": "text/calendar; charset=utf-8",
                "Content-Disposition": 'inline; filename="guben.ics"',
                "Cache-Control": "private, no-store",
                "X-Robots-Tag": "noindex",
            },
        )
