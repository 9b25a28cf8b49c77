"""One address for several programs: a round-robin proxy on loopback that forgets the dead."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count

import aiohttp
from aiohttp import web

from tests.fakes.line import listening
from tests.journeys_everywhere.program import Program

PASSED_ON = ("Content-Type", "x-line-signature", "X-Telegram-Bot-Api-Secret-Token")


@dataclass
class Proxy:
    """Hands each request to the next program; 502 where that one is gone."""

    programs: Sequence[Program]
    client: aiohttp.ClientSession
    turn: count[int]

    async def handle(self, request: web.Request) -> web.Response:
        """Pass a request on."""
        program = self.programs[next(self.turn) % len(self.programs)]
        headers = {name: request.headers[name] for name in PASSED_ON if name in request.headers}
        body = await request.read()
        try:
            async with self.client.request(
                request.method, program.url + request.path, data=body, headers=headers
            ) as answer:
                return web.Response(status=answer.status, body=await answer.read())
        except (aiohttp.ClientError, OSError):
            return web.Response(status=502)


@asynccontextmanager
async def one_address(programs: Sequence[Program]) -> AsyncIterator[str]:
    """Put programs behind one address, and tell it."""
    async with aiohttp.ClientSession() as client:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", Proxy(programs, client, count()).handle)
        async with listening(app) as url:
            yield url
