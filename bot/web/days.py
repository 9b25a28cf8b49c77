"""GET /days/<sealed>.png: the picture of a week or a month; what we did not name is no page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web

PATH = "/days/{token:[A-Za-z0-9_-]{40,2000}}.png"

Draw = Callable[[str], Awaitable[bytes | None]]
"""From a token to a picture as PNG, None where there is none (any more)."""


@dataclass(frozen=True, slots=True)
class Days:
    """The pictures' door."""

    draw: Draw

    def routes(self) -> list[web.RouteDef]:
        """Where it answers: to the page, and to LINE's apps under our public name."""
        return [web.get(PATH, self.picture)]

    async def picture(self, request: web.Request) -> web.Response:
        """Hand out a picture."""
        png = await self.draw(request.match_info["token"])
        if png is None:
            raise web.HTTPNotFound(text="No such picture.\n")
        headers = {"Cache-Control": "private, no-store", "X-Robots-Tag": "noindex"}
        return web.Response(body=png, content_type="image/png", headers=headers)
