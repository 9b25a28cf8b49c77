"""The chat page and what it is dressed in, read once and served from memory."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache, partial
from importlib.resources import files

from aiohttp import web
from aiohttp.typedefs import Handler
from jinja2 import Environment, PackageLoader, StrictUndefined

from bot.web import visitor
from bot.web.desk import Desk
from bot.web.guard import Doors
from bot.web.speech import CHINESE, of_browser

TEXTS = (
    "web-title",
    "web-description",
    "web-name",
    "web-tagline",
    "web-not-medical",
    "web-larger",
    "web-log",
    "web-choices",
    "web-input",
    "web-placeholder",
    "web-send",
    "web-noscript",
)
"""Text ids of the page itself."""
SPOKEN = (
    "web-bot-says",
    "web-you-say",
    "web-typing",
    "web-not-sent",
    "web-no-answer-yet",
    "web-again",
    "web-offline",
    "web-no-cookies",
    "web-time",
    "web-time-send",
    "web-copied",
    "web-not-copied",
)
"""Text ids the script says later; it gets them as a JSON block."""
KINDS = {
    "css": "text/css",
    "js": "text/javascript",
    "svg": "image/svg+xml",
    "png": "image/png",
}


@dataclass(frozen=True, slots=True)
class Garment:
    """A static file in memory. ``etag`` changes with its content."""

    body: bytes
    kind: str
    etag: str


def chat_page(desk: Desk, language: str) -> str:
    """The page as HTML, in one language."""
    words = desk.speech.of(language)
    env = Environment(loader=PackageLoader("bot.web"), autoescape=True, undefined=StrictUndefined)
    say = {text: words(text) for text in TEXTS}
    spoken = {text: words(text) for text in SPOKEN}
    page = env.get_template("chat.html")
    return page.render(say=say, spoken=spoken, language=language, era=desk.era)


def page_route(desk: Desk, doors: Doors) -> web.RouteDef:
    """GET /: the page, and the cookie that is the person."""
    written = cache(partial(chat_page, desk))
    written(CHINESE)

    async def page(request: web.Request) -> web.Response:
        secure = doors.is_secure(request)
        person = visitor.of(request, secure=secure)
        html = written(await _language(desk, person, of_browser(request)))
        answer = web.Response(text=html, content_type="text/html")
        visitor.remember(answer, person, secure=secure)
        return answer

    return web.get("/", page)


async def _language(desk: Desk, person: visitor.Visitor, browser: str) -> str:
    """Return what the page is to speak; while the database is away it is Chinese."""
    try:
        return await desk.language("" if person.is_new else person.person, browser)
    except Exception:  # noqa: BLE001 (whatever storage raises, the page can be shown)
        return CHINESE


def wardrobe() -> dict[str, Garment]:
    """Every static file by name."""
    found = files("bot.web").joinpath("static").iterdir()
    return {file.name: _garment(file.name, file.read_bytes()) for file in found if file.is_file()}


def static_routes(garments: dict[str, Garment]) -> list[web.RouteDef]:
    """GET /static/{name}, asked again each time but sent only when changed."""
    return [
        *(web.get(f"/static/{name}", _hand_out(garment)) for name, garment in garments.items()),
        web.get("/favicon.ico", _hand_out(garments["icon.svg"])),
    ]


def _garment(name: str, body: bytes) -> Garment:
    kind = KINDS.get(name.rpartition(".")[2], "application/octet-stream")
    return Garment(body, kind, hashlib.sha256(body).hexdigest()[:16])


def _hand_out(garment: Garment) -> Handler:
    async def hand_out(request: web.Request) -> web.Response:
        headers = {"Cache-Control": "no-cache", "ETag": f'"{garment.etag}"'}
        known = {tag.value for tag in request.if_none_match or ()}
        if garment.etag in known:
            return web.Response(status=304, headers=headers)
        return web.Response(body=garment.body, content_type=garment.kind, headers=headers)

    return hand_out
