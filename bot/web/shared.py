"""The shared page: a cover that tells nothing and changes nothing, and the plan behind a button.

Chat apps fetch links for previews, so only the button's POST opens the plan and counts as a look.
What was guessed, has ended or was revoked gets one and the same answer.
"""

from __future__ import annotations

import re
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from aiohttp import web
from jinja2 import Environment, PackageLoader, StrictUndefined

from bot.pace import Buckets, Pace
from bot.web import qr
from bot.web.dishes import drawing_of
from bot.web.headers import SHARED
from bot.web.pace import address
from bot.web.speech import Speech
from bot.wording.shared import SharedPlan

TOKEN = re.compile(r"[A-Za-z0-9_-]{20,64}")
GUESSES = Pace(burst=20.0, per_second=0.1)
"""How many links that lead nowhere one address may try."""

ON_THIS_MACHINE = "here"
"""Whose guesses those are that come without an address of their own."""

A_DAY = 24 * 3600


@dataclass(frozen=True, slots=True)
class Showing:
    """What the shared pages are lent by assembly.

    Attributes:
        open: from a token and a language to what may be seen, counted as a look; None where the
            token leads nowhere. May raise.
        speech: the words of the pages.
        public: the public address without its last slash; empty: no picture for previews.
        homes: where else we are to be found, by platform: {"line": address}.
        picture: the preview's picture as PNG; None where there is no font to draw it with.
        guesses: how many wrong links one address may try.
    """

    open: Callable[[str, str], Awaitable[SharedPlan | None]]
    speech: Speech
    picture: Callable[[], Awaitable[bytes | None]]
    public: str = ""
    homes: Callable[[], Mapping[str, str]] = dict
    guesses: Pace = field(default_factory=lambda: GUESSES)


class Pages:
    """The rooms under /s/."""

    def __init__(self, showing: Showing) -> None:
        """Read the templates; nothing of anyone is kept here."""
        self._showing = showing
        self._buckets = Buckets(showing.guesses, time.monotonic)
        self._templates = Environment(
            loader=PackageLoader("bot.web"), autoescape=True, undefined=StrictUndefined
        )

    def routes(self) -> list[web.RouteDef]:
        """Where they are found."""
        return [
            web.get("/s/preview.png", self.preview),
            web.get("/s/{token}", self.cover),
            web.post("/s/{token}", self.plan),
            web.get("/s/{token}/qr.{kind:svg|png}", self.qr),
        ]

    async def cover(self, request: web.Request) -> web.Response:
        """Show the same cover for every link, without looking any of them up."""
        token = request.match_info["token"]
        public = self._showing.public
        pictured = bool(public) and await self._showing.picture() is not None
        return self._page(
            request,
            200,
            "cover.html",
            picture=f"{public}/s/preview.png" if pictured else "",
            qr=f"/s/{token}/qr.svg" if public and TOKEN.fullmatch(token) else "",
        )

    async def plan(self, request: web.Request) -> web.Response:
        """Open the plan as it is now, and count the look."""
        who = address(request) or ON_THIS_MACHINE
        if self._buckets.is_empty(who):
            return self._sorry(request, 429, "page-too-often")
        try:
            shown = await self._opened(request)
        except Exception:  # noqa: BLE001 (whatever storage raises is a 503, not a 500)
            return self._sorry(request, 503, "page-later")
        if shown is None:
            self._buckets.allows(who)
            return self._sorry(request, 404, "page-gone")
        return self._page(request, 200, "plan.html", plan=shown, drawing_of=drawing_of)

    async def preview(self, _request: web.Request) -> web.Response:
        """Hand out the picture for link previews: it shows nothing of anyone."""
        png = await self._showing.picture()
        if png is None:
            raise web.HTTPNotFound
        headers = {
            "Cache-Control": f"public, max-age={A_DAY}",
            "Cross-Origin-Resource-Policy": "cross-origin",
        }
        return web.Response(body=png, content_type="image/png", headers=headers)

    async def qr(self, request: web.Request) -> web.Response:
        """Draw the link's own address for somebody's camera, whether it leads anywhere or not."""
        token = request.match_info["token"]
        if not self._showing.public or not TOKEN.fullmatch(token):
            raise web.HTTPNotFound
        kind = request.match_info["kind"]
        picture = qr.drawn(f"{self._showing.public}/s/{token}", kind)
        return web.Response(body=picture, content_type=qr.KINDS[kind], headers=SHARED)

    async def _opened(self, request: web.Request) -> SharedPlan | None:
        token, language = request.match_info["token"], self._showing.speech.wanted(request)
        return await self._showing.open(token, language) if TOKEN.fullmatch(token) else None

    def _sorry(self, request: web.Request, status: int, text: str) -> web.Response:
        return self._page(request, status, "sorry.html", why=text)

    def _page(
        self, request: web.Request, status: int, template: str, **filled: object
    ) -> web.Response:
        """Write a page in its reader's language, with the way to every other."""
        speech = self._showing.speech
        language = speech.wanted(request)
        html = self._templates.get_template(f"shared/{template}").render(
            say=speech.of(language),
            language=language,
            others=speech.others(language),
            homes=self._showing.homes(),
            **filled,
        )
        return web.Response(status=status, text=html, content_type="text/html", headers=SHARED)
