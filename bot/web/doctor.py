"""The page for the doctor, to be printed: the visitor's own, found by their cookie and no link."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiohttp import web
from jinja2 import Environment, PackageLoader, StrictUndefined

from bot.bubbles import Card
from bot.web import visitor
from bot.web.guard import Doors

Read = Callable[[str], Awaitable[Card | None]]
"""From a person's address to their page; None while there is no plan. May raise."""


class DoctorPage:
    """GET /doctor: looks and changes nothing, and is kept by no cache."""

    def __init__(
        self, read: Read, words: Callable[[str], str], doors: Doors, language: str = "zh-Hant-TW"
    ) -> None:
        """Read the template."""
        self._read, self._words, self._doors, self._language = read, words, doors, language
        env = Environment(
            loader=PackageLoader("bot.web"), autoescape=True, undefined=StrictUndefined
        )
        self._template = env.get_template("doctor.html")

    def routes(self) -> list[web.RouteDef]:
        """Where it is found."""
        return [web.get("/doctor", self.page)]

    async def page(self, request: web.Request) -> web.Response:
        """Show the page; a stranger, and who has no plan yet, is led back to the chat."""
        person = visitor.of(request, secure=self._doors.is_secure(request))
        try:
            card = None if person.is_new else await self._read(person.person)
        except Exception:  # noqa: BLE001 (whatever storage raises is a 503, not a 500)
            return web.Response(status=503, text=self._words("common-sorry"))
        html = self._template.render(say=self._words, language=self._language, card=card)
        return web.Response(text=html, content_type="text/html")
