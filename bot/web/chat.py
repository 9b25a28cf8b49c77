"""What the page sends and hears: /chat/say stores one letter, /chat/wait holds the line."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import replace

import orjson
from aiohttp import web

from bot.arrivals import Arrival
from bot.web import intake, shapes, visitor
from bot.web.desk import Desk, Row
from bot.web.guard import Doors
from bot.web.speech import of_browser
from bot.web.visitor import Visitor
from core.messages import Arrived, Event

log = logging.getLogger(__name__)


class Chat:
    """The two ends of a browser's conversation."""

    def __init__(self, desk: Desk, doors: Doors) -> None:
        """Nothing is opened yet."""
        self._desk = desk
        self._doors = doors
        self._closing = asyncio.Event()

    def routes(self) -> list[web.RouteDef]:
        """Where these ends are found."""
        return [
            web.post("/chat/say", self.say),
            web.get("/chat/wait", self.wait, allow_head=False),
        ]

    async def close(self, _app: web.Application) -> None:
        """Let the held lines go, so that nobody waits for them at the end."""
        self._closing.set()

    async def say(self, request: web.Request) -> web.Response:
        """Store one letter and answer with what is open for its writer.

        Returns:
            200 ``{era, messages: [{row, large, bubbles}]}``; 400, 413 or 415 for what is not
            ours, 503 where it could not be stored: the page then sends the same letter again.
        """
        body = await _body(request, self._desk.patience)
        try:
            letter = intake.letter(body)
        except intake.UnreadableError as error:
            return _refusal(400, str(error))
        secure = self._doors.is_secure(request)
        person = visitor.of(request, secure=secure)
        answer = await self._exchange(person, letter, _greeted(letter.event, request))
        if person.is_new:
            visitor.remember(answer, person, secure=secure)
        return answer

    async def wait(self, request: web.Request) -> web.Response:
        """Hold the line until something is open for this person, or patience ends."""
        try:
            reading = intake.reading(request.query)
        except intake.UnreadableError as error:
            return _refusal(400, str(error))
        person = visitor.of(request, secure=self._doors.is_secure(request))
        try:
            rows = [] if person.is_new else await self._soon(request, person, reading)
        except Exception as error:  # noqa: BLE001 (whatever storage raises is a 503, not a 500)
            return _unavailable(error)
        return self._answer(rows)

    async def _exchange(self, person: Visitor, letter: intake.Letter, event: Event) -> web.Response:
        now = self._desk.now()
        arrival = Arrival(person.person, letter.id, event, now, now)
        try:
            await self._desk.take((arrival,))
            rows = await self._desk.collect(person.person, self._acked(letter.reading))
        except Exception as error:  # noqa: BLE001 (whatever storage raises is a 503, not a 500)
            return _unavailable(error)
        return self._answer(rows)

    async def _soon(
        self, request: web.Request, person: Visitor, reading: intake.Reading
    ) -> Sequence[Row]:
        loop = asyncio.get_running_loop()
        end, acked = loop.time() + self._desk.patience, self._acked(reading)
        rows: Sequence[Row] = ()
        while not rows and loop.time() < end and not self._is_over(request):
            seconds = min(self._desk.pause, end - loop.time())
            rows, acked = await self._look(person.person, acked, seconds), 0
        return rows

    async def _look(self, person: str, acked: int, seconds: float) -> Sequence[Row]:
        """Look; where nothing is, wait till the bell rings, the house closes or time is over."""
        bell = asyncio.ensure_future(self._desk.wait(person, seconds))
        closing = asyncio.ensure_future(self._closing.wait())
        await asyncio.sleep(0)  # the bell hangs before we look, so that nothing slips between
        try:
            rows = await self._desk.collect(person, acked)
            if not rows:
                await asyncio.wait({bell, closing}, return_when=asyncio.FIRST_COMPLETED)
            return rows
        finally:
            bell.cancel()
            closing.cancel()

    def _is_over(self, request: web.Request) -> bool:
        return self._closing.is_set() or request.transport is None

    def _acked(self, reading: intake.Reading) -> int:
        return reading.acked if reading.era == self._desk.era else 0

    def _answer(self, rows: Sequence[Row]) -> web.Response:
        messages = [shapes.message(row) for row in rows]
        return _json(200, {"era": self._desk.era, "messages": messages})


def _greeted(event: Event, request: web.Request) -> Event:
    """Let who arrives bring the language of their browser."""
    return replace(event, language=of_browser(request)) if isinstance(event, Arrived) else event


async def _body(request: web.Request, seconds: float) -> bytes:
    """Read a letter; who dribbles it holds a line that others need."""
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType(text="JSON is wanted.\n")
    try:
        async with asyncio.timeout(seconds):
            return await _read(request)
    except TimeoutError:
        raise web.HTTPRequestTimeout(text="Too slow.\n", headers={"Connection": "close"}) from None
    except (web.RequestPayloadError, ConnectionError):  # cut off, or not packed as it says
        raise web.HTTPBadRequest(text="Unreadable.\n", headers={"Connection": "close"}) from None


async def _read(request: web.Request) -> bytes:
    body = bytearray()
    async for chunk in request.content.iter_any():
        body += chunk
        if len(body) > intake.LARGEST_BODY:
            raise web.HTTPRequestEntityTooLarge(intake.LARGEST_BODY, len(body))
    return bytes(body)


def _unavailable(error: Exception) -> web.Response:
    log.warning("the chat could not be served: %s", type(error).__name__)  # never its words
    answer = _refusal(503, "not stored, please send it again")
    answer.headers["Retry-After"] = "1"
    return answer


def _refusal(status: int, sentence: str) -> web.Response:
    return _json(status, {"error": sentence})


def _json(status: int, content: dict[str, object]) -> web.Response:
    return web.Response(status=status, body=orjson.dumps(content), content_type="application/json")
