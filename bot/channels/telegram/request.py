"""python-telegram-bot's way to the network, over aiohttp: ten times faster than its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import aiohttp
import orjson
from telegram.error import NetworkError, TelegramError
from telegram.request import BaseRequest, RequestData

from bot.channels.telegram import raw

_CONNECT_SECONDS: Final = 5.0
_TOO_MANY = 429
_SERVER_TROUBLE = 500
_HEADERS: Final = {"User-Agent": BaseRequest.USER_AGENT, "Content-Type": "application/json"}
_FILES: Final = {"User-Agent": BaseRequest.USER_AGENT}  # aiohttp adds the boundary
_IDLE_SECONDS = 15.0
"""How long a connection may rest before it is used again.

aiohttp does not repeat a POST that meets a connection closed meanwhile, and its answer would be
unsure; Telegram closes after 75 s or so.
"""


_NEVER_LEFT: Final = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.InvalidURL,
)


class NotSentError(NetworkError):
    """The request surely did not reach Telegram."""


class NoAnswerError(NetworkError):
    """The request may have reached Telegram; no answer that can be trusted came back."""


class TooManyError(NetworkError):
    """429: not done, and not to be asked again for ``seconds``.

    Stands in for the library's RetryAfter, whose number is now an int and now a timedelta, and
    which warns of that whenever it is made.
    """

    def __init__(self, seconds: float) -> None:
        """Take the wait that Telegram demands."""
        super().__init__("429 from Telegram")
        self.seconds = seconds


class ServerTroubleError(NetworkError):
    """Telegram itself says that it did nothing."""

    def __init__(self, code: int) -> None:
        """Take the HTTP status."""
        super().__init__(f"HTTP {code}")


@dataclass(frozen=True, slots=True)
class _Ready:
    """What is read here of the library's RequestData, which looks into each value for files."""

    parameters: raw.Json
    contains_files: bool = False


class AiohttpRequest(BaseRequest):
    """Requests over one ``aiohttp.ClientSession``, which it opens and closes."""

    __slots__ = ("_connections", "_read_seconds", "_session")

    def __init__(self, *, connections: int, read_seconds: float) -> None:
        """Take the largest number of connections, and the longest wait for an answer."""
        self._connections = connections
        self._read_seconds = read_seconds
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """The longest wait for an answer, in seconds."""
        return self._read_seconds

    async def initialize(self) -> None:
        """Open the session."""
        connector = aiohttp.TCPConnector(
            limit=self._connections, keepalive_timeout=_IDLE_SECONDS, ttl_dns_cache=300
        )
        self._session = aiohttp.ClientSession(connector=connector)

    async def shutdown(self) -> None:
        """Close the session."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(  # noqa: PLR0913, PLR0917 - the signature is the library's
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Ask once; aiohttp writes without a limit of its own, so two limits are not used.

        Raises:
            NotSentError: no connection came about.
            NoAnswerError: it was asked, and no trustworthy answer came.
            TooManyError: Telegram wants us to wait.
            ServerTroubleError: Telegram answered that it failed.
        """
        del write_timeout, pool_timeout
        limits = aiohttp.ClientTimeout(
            total=None,
            connect=_seconds(connect_timeout, _CONNECT_SECONDS),
            sock_read=_seconds(read_timeout, self._read_seconds),
        )
        code, body = await self._ask(method, url, request_data, limits)
        return _trusted(code, body)

    async def _ask(
        self, method: str, url: str, data: RequestData | None, limits: aiohttp.ClientTimeout
    ) -> tuple[int, bytes]:
        """Keep the address out of every error: it carries the token."""
        if self._session is None:
            raise NotSentError("the session is not open")  # noqa: EM101, TRY003 - one of a kind
        try:
            async with self._session.request(
                method,
                url,
                data=_body(data),
                headers=_FILES if data and data.contains_files else _HEADERS,
                timeout=limits,
                allow_redirects=False,
            ) as answer:
                return answer.status, await answer.read()
        except _NEVER_LEFT as fault:
            raise NotSentError(type(fault).__name__) from None
        except (aiohttp.ClientError, TimeoutError, OSError) as fault:
            raise NoAnswerError(type(fault).__name__) from None

    async def ask(self, url: str, parameters: raw.Json) -> raw.Json:
        """Post parameters that are JSON already, and return the result, an object.

        Raises:
            TelegramError: as any request of the library does.
            raw.UnreadableError: it was done, and answered with something else.
        """
        ready = _Ready(parameters)
        return raw.obj(await self.post(url, ready))  # type: ignore[arg-type] # of it do_request reads just these

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Parse an answer, and unlike the library's own never log it."""
        try:
            found = raw.parse(payload)
        except raw.UnreadableError:
            raise TelegramError("unreadable answer") from None  # noqa: EM101, TRY003
        return found if isinstance(found, dict) else {}


def _seconds(wish: object, default: float) -> float:
    """Read a wish of the library's caller; without one, and without end, is the default."""
    return float(wish) if isinstance(wish, int | float) else default


def _body(data: RequestData | None) -> bytes | aiohttp.FormData | None:
    if data is None:
        return None
    return _form(data) if data.contains_files else orjson.dumps(data.parameters)


def _form(data: RequestData) -> aiohttp.FormData:
    """Write what holds a file as multipart/form-data, as the Bot API wants it."""
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form


def _trusted(code: int, body: bytes) -> tuple[int, bytes]:
    """Sort what the library throws into one pot.

    5xx: Telegram's own JSON says that it failed, a gateway's page says nothing.
    """
    if code == _TOO_MANY:
        raise TooManyError(_wait(_answer(body)))
    if code < _SERVER_TROUBLE:
        return code, body
    if _answer(body).get("ok") is False:
        raise ServerTroubleError(code)
    raise NoAnswerError(f"HTTP {code}")  # noqa: EM102, TRY003 - one of a kind


def _wait(answer: raw.Json) -> float:
    try:
        return float(raw.number(raw.part(answer, "parameters"), "retry_after"))
    except raw.UnreadableError:
        return 0.0


def _answer(body: bytes) -> raw.Json:
    try:
        return raw.obj(raw.parse(body))
    except raw.UnreadableError:
        return {}
