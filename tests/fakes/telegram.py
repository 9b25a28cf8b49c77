"""A small Telegram Bot API on loopback: what people write, what they see, what goes wrong."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import orjson
from aiohttp import web

from tests.fakes.telegram_html import BadHtmlError, parse, utf16

Json = dict[str, Any]

TOKEN = "123456:TEST"  # noqa: S105 - of the fake
ME: Json = {
    "id": 123456,
    "is_bot": True,
    "first_name": "Guben",
    "username": "guben_bot",
    "supports_inline_queries": True,
}


@dataclass
class Fault:
    """One thing that goes wrong, once.

    ``status`` 0: no answer, the connection is cut. ``accepted``: the message is in the chat all
    the same. ``skip``: so many calls go well before. ``hang``: seconds without an answer.
    """

    status: int = 0
    description: str = ""
    parameters: Json = field(default_factory=dict)
    body: bytes = b""
    accepted: bool = False
    hang: float = 0.0
    method: str = "sendMessage"
    skip: int = 0


@dataclass
class Bubble:
    """A message as a person sees it."""

    chat: int
    text: str
    html: str
    buttons: list[list[Json]]

    @property
    def labels(self) -> list[str]:
        return [button["text"] for row in self.buttons for button in row]


class RefusedError(Exception):
    def __init__(self, status: int, description: str) -> None:
        """Take what Telegram would answer."""
        super().__init__(description)
        self.status = status


@dataclass
class FakeTelegram:
    """The server's memory; ``base`` is what GUBEN_TELEGRAM_API_BASE would be."""

    base: str = ""
    calls: list[tuple[str, Json]] = field(default_factory=list)
    bubbles: list[Bubble] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    photos: list[bytes] = field(default_factory=list)
    queue: list[Any] = field(default_factory=list)
    blocked: set[int] = field(default_factory=set)
    taps: dict[str, bool] = field(default_factory=dict)
    webhook: Json = field(default_factory=lambda: {"url": ""})
    profile: dict[str, Any] = field(default_factory=dict)
    queries: dict[str, Json] = field(default_factory=dict)
    inline: bool = True
    next_update: int = 700_000_001
    hold: float = 0.2
    arrived: asyncio.Event = field(default_factory=asyncio.Event)

    # ---- what people do

    def push(self, **happened: Any) -> Json:  # noqa: ANN401 - any update
        update = {"update_id": self.next_update, **happened}
        self.next_update += 1
        self.queue.append(update)
        self.arrived.set()
        return update

    def says(self, person: int, text: str) -> Json:
        return self.push(message=message(person, text=text))

    def taps_on(self, person: int, data: str, query_id: str = "q1") -> Json:
        self.taps.setdefault(query_id, False)
        return self.push(callback_query=tap(person, data, query_id, self._under(person, data)))

    def _under(self, person: int, data: str) -> Json:
        """Return the newest message with this button, as a tap carries it."""
        for place, bubble in reversed(list(enumerate(self.bubbles, 1))):
            theirs = bubble.chat == person
            if theirs and any(
                each.get("callback_data") == data for row in bubble.buttons for each in row
            ):
                return message(person, text=bubble.text) | {"message_id": place}
        return message(person, text="…")

    def asks_inline(self, person: int, typed: str, query_id: str = "i1") -> Json:
        who = {"id": person, "is_bot": False, "first_name": "x"}
        return self.push(inline_query={"id": query_id, "from": who, "query": typed, "offset": ""})

    def seen_by(self, person: int) -> list[str]:
        return [bubble.text for bubble in self.bubbles if bubble.chat == person]

    def called(self, method: str) -> list[Json]:
        return [params for name, params in self.calls if name == method]

    # ---- what the bot asks

    async def handle(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        params: Json = dict(request.query)
        params |= await _asked(request)
        self.calls.append((method, params))
        if request.match_info["token"] != TOKEN:
            return _refusal(401, "Unauthorized")
        fault = self._fault(method)
        try:
            result = None if fault and not fault.accepted else await self._do(method, params)
        except RefusedError as refused:
            return _refusal(refused.status, str(refused))
        return await _broken(request, fault) if fault else _json({"ok": True, "result": result})

    def _fault(self, method: str) -> Fault | None:
        for fault in self.faults:
            if fault.method != method:
                continue
            if fault.skip:
                fault.skip -= 1
                return None
            self.faults.remove(fault)
            return fault
        return None

    async def _do(self, method: str, params: Json) -> Any:  # noqa: ANN401 - any result
        match method:
            case "getMe":
                return ME | {"supports_inline_queries": self.inline}
            case "getUpdates":
                return await self._updates(params)
            case "sendMessage":
                return self._message(params)
            case "sendPhoto":
                return self._photo(params)
            case "editMessageText":
                return self._edited(params)
            case "answerInlineQuery":
                self.queries[params["inline_query_id"]] = params
                return True
            case "answerCallbackQuery":
                return self._answered(params["callback_query_id"])
            case "getWebhookInfo":
                return {"has_custom_certificate": False, "pending_update_count": 0, **self.webhook}
            case "setWebhook" | "deleteWebhook":
                self.webhook = {"url": "", **params}
                self.webhook.pop("secret_token", None)
                return True
            case _:
                return self._profile(method, params)

    async def _updates(self, params: Json) -> list[Any]:
        if self.webhook["url"]:
            raise RefusedError(409, "Conflict: can't use getUpdates while webhook is active")
        offset = int(params.get("offset", 0))
        self.queue = [u for u in self.queue if not offset or _number(u) >= offset]
        if not self.queue:
            self.arrived.clear()
            try:
                await asyncio.wait_for(self.arrived.wait(), self.hold)
            except TimeoutError:
                return []
        return self.queue[:100]

    def _photo(self, params: Json) -> Json:
        """Take a picture of at most 10 MB with a caption of at most 1024 (Bot API, sendPhoto)."""
        if not params["photo"].startswith(b"\x89PNG") or len(params["photo"]) > 10 << 20:
            raise RefusedError(400, "Bad Request: PHOTO_INVALID_DIMENSIONS")
        text, _ = parse(params["caption"])
        if utf16(text) > 1024:
            raise RefusedError(400, "Bad Request: message caption is too long")
        self.photos.append(params["photo"])
        return self._message({**params, "text": params["caption"]})

    def _message(self, params: Json) -> Json:
        chat, html = int(params["chat_id"]), params["text"]
        if chat in self.blocked:
            raise RefusedError(403, "Forbidden: bot was blocked by the user")
        try:
            text, entities = parse(html) if params.get("parse_mode") == "HTML" else (html, 0)
        except BadHtmlError as bad:
            raise RefusedError(400, f"Bad Request: can't parse entities: {bad}") from None
        if not text.strip() or utf16(text) > 4096 or entities > 100:
            raise RefusedError(400, "Bad Request: message text is empty or too long")
        rows = params.get("reply_markup", {}).get("inline_keyboard", [])
        if any(not self._is_button(each) for row in rows for each in row):
            raise RefusedError(400, "Bad Request: BUTTON_DATA_INVALID")
        self.bubbles.append(Bubble(chat, text, html, rows))
        return {"message_id": len(self.bubbles), "date": 1, "chat": {"id": chat, "type": "private"}}

    def _edited(self, params: Json) -> Json:
        """Without a keyboard the old one goes (Bot API, editMessageText)."""
        place, chat = int(params["message_id"]), int(params["chat_id"])
        if not 0 < place <= len(self.bubbles) or self.bubbles[place - 1].chat != chat:
            raise RefusedError(400, "Bad Request: message to edit not found")
        bubble, rows = self.bubbles[place - 1], params.get("reply_markup", {})
        buttons = rows.get("inline_keyboard", [])
        if (params["text"], buttons) == (bubble.text, bubble.buttons):
            raise RefusedError(400, "Bad Request: message is not modified")
        self.bubbles[place - 1] = Bubble(chat, params["text"], params["text"], buttons)
        return {"message_id": place, "date": 1, "chat": {"id": chat, "type": "private"}}

    def _is_button(self, button: Json) -> bool:
        """Each does exactly one thing; data has 1 to 64 bytes, inline mode must be on."""
        (does,) = button.keys() - {"text"}
        if does == "callback_data":
            return 1 <= len(button[does].encode()) <= 64
        return self.inline or does != "switch_inline_query"

    def _answered(self, query_id: str) -> bool:
        if self.taps.get(query_id, True):
            raise RefusedError(400, "Bad Request: query is too old and response timeout expired")
        self.taps[query_id] = True
        return True

    def _profile(self, method: str, params: Json) -> Any:  # noqa: ANN401 - any result
        language = params.get("language_code", "")
        what = method[3:] + language
        if method.startswith("set"):
            self.profile[what] = params
            return True
        empty: Json = {"commands": [], "description": "", "short_description": ""}
        known = self.profile.get(what, empty)
        return known["commands"] if method == "getMyCommands" else known


def noon() -> datetime:
    """Return the moment in which every test takes place."""
    return datetime(2026, 11, 20, 12, tzinfo=UTC)


def message(person: int, **content: Any) -> Json:  # noqa: ANN401 - any content
    """Return a message of a person to us alone."""
    sender = {"id": person, "is_bot": False, "first_name": "小美"}
    chat = {"id": person, "type": "private", "first_name": "小美"}
    return {"message_id": 1, "date": 1, "from": sender, "chat": chat, **content}


def tap(person: int, data: str, query_id: str, under: Json | None = None) -> Json:
    """Return a tap on one of our buttons."""
    sender = {"id": person, "is_bot": False, "first_name": "小美"}
    under = under or message(person, text="…")
    return {"id": query_id, "from": sender, "message": under, "chat_instance": "1", "data": data}


@asynccontextmanager
async def fake_telegram() -> AsyncIterator[FakeTelegram]:
    """Serve until the test is over."""
    fake = FakeTelegram()
    app = web.Application(client_max_size=1 << 24)
    app.router.add_route("*", "/bot{token}/{method}", fake.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    fake.base = f"http://127.0.0.1:{runner.addresses[0][1]}/bot"
    yield fake
    await runner.cleanup()


def _number(update: Any) -> int:  # noqa: ANN401 - anything a test put in
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if isinstance(number, int) else 0


async def _broken(request: web.Request, fault: Fault) -> web.StreamResponse:
    await asyncio.sleep(fault.hang)
    if fault.status:
        return _refusal(fault.status, fault.description, fault.parameters, fault.body)
    if request.transport is not None:
        request.transport.close()
    return web.Response()


async def _asked(request: web.Request) -> Json:
    """Read JSON, or a form with files, whose other fields are JSON or plain words."""
    if request.content_type != "multipart/form-data":
        body = await request.read()
        read: Json = orjson.loads(body) if body else {}
        return read
    form = dict(await request.post())
    return {name: _field(value) for name, value in form.items()}


def _field(value: str | bytes | bytearray | web.FileField) -> Any:  # noqa: ANN401 - any JSON
    if isinstance(value, web.FileField):
        return value.file.read()
    return orjson.loads(value) if isinstance(value, str) and value[:1] in "[{" else value


def _refusal(
    status: int, description: str, parameters: Json | None = None, body: bytes = b""
) -> web.Response:
    said: Json = {"ok": False, "error_code": status, "description": description}
    if parameters:
        said["parameters"] = parameters
    return web.Response(status=status, body=body) if body else _json(said, status)


def _json(said: Json, status: int = 200) -> web.Response:
    return web.Response(body=orjson.dumps(said), status=status, content_type="application/json")
