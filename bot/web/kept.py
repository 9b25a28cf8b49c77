"""What is kept of somebody, by the link of their export: a page to read or print, and a file.

Chat apps fetch links for previews, so the link itself shows a cover that looks nothing up.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web
from jinja2 import Environment, PackageLoader, StrictUndefined

from bot.web.headers import SHARED
from bot.web.speech import CHINESE, CHOSEN, Speech

PATH = "/kept/{token:[A-Za-z0-9_-]{22,64}}"
"""22 characters hold 128 bits."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What is kept: in the language of its owner, in paragraphs, and as JSON."""

    language: str
    paragraphs: tuple[str, ...]
    written: bytes


Find = Callable[[str], Awaitable[Shown | None]]
"""From a token to what is kept, None where it leads nowhere (any more). May raise."""


class KeptPage:
    """The rooms under /kept/."""

    def __init__(self, find: Find, speech: Speech) -> None:
        """Read the templates."""
        self._find, self._speech = find, speech
        env = Environment(
            loader=PackageLoader("bot.web"), autoescape=True, undefined=StrictUndefined
        )
        self._template = env.get_template("kept.html")

    def routes(self) -> list[web.RouteDef]:
        """Where they are found."""
        return [
            web.get(PATH, self.cover),
            web.post(PATH, self.page),
            web.post(f"{PATH}/json", self.file),
        ]

    async def cover(self, request: web.Request) -> web.Response:
        """Show two buttons, the same for every link."""
        return self._page(request, 200, cover=True)

    async def page(self, request: web.Request) -> web.Response:
        """Show what is kept, to be read and printed."""
        shown, sorry = await self._found(request)
        return sorry if shown is None else self._page(request, 200, shown=shown)

    async def file(self, request: web.Request) -> web.Response:
        """Hand out what is kept as a file."""
        shown, sorry = await self._found(request)
        if shown is None:
            return sorry
        named = {"Content-Disposition": 'attachment; filename="guben.json"'}
        return web.Response(
            body=shown.written, content_type="application/json", headers=SHARED | named
        )

    async def _found(self, request: web.Request) -> tuple[Shown | None, web.Response]:
        """Return what a link leads to, and what to say where that is nothing."""
        try:
            shown = await self._find(request.match_info["token"])
        except Exception:  # noqa: BLE001 (whatever storage raises is a 503, not a 500)
            return None, self._page(request, 503, why="page-later")
        return shown, self._page(request, 404, why="page-gone")

    def _page(
        self,
        request: web.Request,
        status: int,
        *,
        cover: bool = False,
        shown: Shown | None = None,
        why: str = "",
    ) -> web.Response:
        language = shown.language if shown else self._speech.wanted(request)
        html = self._template.render(
            say=self._speech.of(language),
            language=language,
            path=f"/kept/{request.match_info['token']}",
            asked="" if language == CHINESE else f"?{CHOSEN}={language}",
            cover=cover,
            paragraphs=shown.paragraphs if shown else (),
            why=why,
        )
        return web.Response(status=status, text=html, content_type="text/html", headers=SHARED)
