"""Calls the Messaging API over one session of the process, in the JSON of LINE's reference.

The SDK serves the operator (``account``): its models take half a second and 33 MiB to load.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Final, NamedTuple
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
import orjson

from bot.channels.line.flex import Json

HOST: Final = "https://api.line.me"
TIMEOUT_SECONDS: Final = 5.0  # a reply token lives 60 s
UNREACHABLE: Final = (TimeoutError, aiohttp.ClientError, OSError)
"""What is raised where no answer came."""

_AS_JSON: Final = {"Content-Type": "application/json"}
_CONNECTIONS: Final = 100


class Refused(Exception):  # noqa: N818 - reads as what it says
    """LINE answered, and not with yes."""

    def __init__(self, status: int, body: str) -> None:
        """Keep the status, and LINE's own sentence."""
        super().__init__(f"LINE answered {status}: {body[:300]}")
        self.status = status


class Call(NamedTuple):
    """What LINE asks every bot to log of a call, and nothing that was said.

    ``status`` is 0 where no answer came.
    """

    endpoint: str
    status: int
    request_id: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What LINE answered; ``body`` is empty where it is no JSON object."""

    status: int
    body: Json

    @property
    def said_yes(self) -> bool:
        """Whether it was done, in whatever words."""
        return self.status // 100 == 2  # noqa: PLR2004 - HTTP's own classes

    @property
    def message(self) -> str:
        """LINE's own short sentence about an error, never what we sent."""
        return str(self.body.get("message", ""))


@dataclass(frozen=True, slots=True)
class Api:
    """Asks LINE one thing a call.

    Attributes:
        session: open, with our token in its headers.
        host: where the Messaging API is.
        noted: told of every call, for the log.
    """

    session: aiohttp.ClientSession
    host: str
    noted: Callable[[Call], None] = field(default=lambda _: None)

    async def read(self, path: str, endpoint: str = "") -> Json:
        """Read what stands under a path.

        Args:
            path: what is asked.
            endpoint: its name for the log; without one the path's last part, so that a path that
                ends in somebody's id needs a name.

        Raises:
            Refused: LINE answered no: the token is wrong.
            TimeoutError, aiohttp.ClientError, OSError: LINE did not answer.
        """
        answer = await self.ask("GET", path, endpoint=endpoint)
        if not answer.said_yes:
            raise Refused(answer.status, answer.message)
        return answer.body

    async def post(self, path: str, body: Json, headers: Mapping[str, str]) -> Answer:
        """Post JSON, and return whatever LINE answered.

        Raises:
            TimeoutError, aiohttp.ClientError, OSError: LINE did not answer.
        """
        return await self.ask("POST", path, _written(body), {**_AS_JSON, **headers})

    async def ask(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        endpoint: str = "",
    ) -> Answer:
        """Ask anything; ``endpoint`` as in ``read``.

        Raises:
            TimeoutError, aiohttp.ClientError, OSError: LINE did not answer.
        """
        endpoint = endpoint or path.rpartition("/")[2]
        try:
            async with self.session.request(
                method, self.host + path, data=body, headers=headers, allow_redirects=False
            ) as answer:
                said = await answer.read()
        except UNREACHABLE:
            self.noted(Call(endpoint, 0, ""))
            raise
        request_id = answer.headers.get("x-line-request-id", "")
        self.noted(Call(endpoint, answer.status, request_id))
        return Answer(answer.status, _object(said))


@asynccontextmanager
async def opened(
    token: str, host: str, noted: Callable[[Call], None], seconds: float
) -> AsyncIterator[Api]:
    """Open the session; it must be made inside the running loop.

    Args:
        token: the channel access token.
        host: where the Messaging API is; LINE's own where empty.
        noted: told of every call, for the log.
        seconds: how long one call may take.
    """
    async with aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=_CONNECTIONS),
        headers={"Authorization": f"Bearer {token}", "Accept": "application/json"},
        timeout=aiohttp.ClientTimeout(total=seconds),
        proxy=proxy_for(host or HOST),
    ) as session:
        yield Api(session, (host or HOST).rstrip("/"), noted)


def proxy_for(address: str) -> str | None:
    """Return the proxy that the environment wants for an address, looked up once.

    aiohttp's own ``trust_env`` does it for each call anew, with two files, in a thread.
    """
    to = urlsplit(address)
    return None if proxy_bypass(to.hostname or "") else getproxies().get(to.scheme)


def _written(body: Json) -> bytes:
    try:
        return orjson.dumps(body)
    except TypeError:  # half a surrogate pair, which it refuses and the other escapes
        return json.dumps(body).encode()


def _object(said: bytes) -> Json:
    try:
        found = orjson.loads(said or b"{}")
    except ValueError:  # no JSON, or no UTF-8
        return {}
    return found if isinstance(found, dict) else {}
