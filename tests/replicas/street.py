"""Three programs that share one PostgreSQL, behind one address."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp

from tests.fakes.line import FakeLine, fake_line
from tests.fakes.telegram import TOKEN, FakeTelegram, fake_telegram
from tests.journeys_everywhere.program import Program, ended
from tests.replicas.address import one_address
from tests.replicas.postgres import Postgres, own_postgres

REPLICAS = 3
SHARED_KEY = "of the replicas"


@dataclass
class Street:
    """Three programs, one database, one address."""

    programs: list[Program]
    postgres: Postgres
    line: FakeLine
    telegram: FakeTelegram
    address: Program  # the proxy, as a phone sees it
    client: aiohttp.ClientSession

    async def start(self) -> None:
        """Open all doors at once."""
        await asyncio.gather(*(program.start() for program in self.programs))

    async def quiet(self, seconds: float = 60.0) -> None:
        """Wait until nothing is to be sent any more."""
        waiting = "SELECT 1 FROM outbox WHERE told IS NOT NULL AND status <> 'late' LIMIT 1"
        async with asyncio.timeout(seconds):
            while await self.postgres.ask(waiting):  # noqa: ASYNC110 - a database has no event
                await asyncio.sleep(0.2)


@asynccontextmanager
async def built(folder: Path) -> AsyncIterator[Street]:
    """Build it; the programs are not started yet."""
    async with AsyncExitStack() as stack:
        postgres = await stack.enter_async_context(own_postgres())
        line = await stack.enter_async_context(fake_line())
        telegram = await stack.enter_async_context(fake_telegram())
        programs = [Program(folder / str(number)) for number in range(REPLICAS)]
        url = await stack.enter_async_context(one_address(programs))
        for program in programs:
            program.folder.mkdir()
            await stack.enter_async_context(ended(program))
            program.speaks_line(line.url)
            program.hooks_telegram(telegram.base, TOKEN)
            shared = {"database_url": postgres.url, "secret_key": SHARED_KEY, "public_url": url}
            program.settings |= shared
        line.quota = None
        client = await stack.enter_async_context(aiohttp.ClientSession())
        address = Program(folder, url=url)
        yield Street(programs, postgres, line, telegram, address, client)
