"""The page for the doctor, to be printed: the visitor's own, found by their cookie and no link."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from aiohttp import web
from jinja2 import Environment, PackageLoader, StrictUndefined

from bot.bubbles import Card
from bot.web import visitor
from bot.web.guard import Doors
from bot.web.speech import Speech

Written = tuple[str, Card]
"""A page, and the tag of the language it is in."""

Read = Callable[[str], Awaitable[Sequence[Written]]]
"""From a person's address to their page: in Chinese for the doctor, then in the language they chose
where that is another; nothing while there is no plan. May raise."""


class DoctorPage:
    """GET /doctor: looks and changes nothing, and is kept by no cache."""

    def __init__(self, read: Read, speech: Speech, doors: Doors) -> None:
        """Read the template."""
        self._read, self._speech, self._doors = read, speech, doors
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
            written = () if person.is_new else await self._read(person.person)
        except Exception:  # noqa: BLE001 (whatever storage raises is a 503, not a 500)
            words = self._speech.of(self._speech.wanted(request))
            return web.Response(status=503, text=words("common-sorry"))
        language = written[-1][0] if written else self._speech.wanted(request)
        say = self._speech.of(language)
        html = self._template.render(say=say, language=language, written=written)
        return web.Response(text=html, content_type="text/html")
