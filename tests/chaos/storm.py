"""The run: people set reminders, then all talk while the program is killed again and again."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, timedelta
from pathlib import Path
from typing import Any

import aiohttp

from bot.clock import world
from tests.chaos.model import LAST, date_of, midnight_over, model
from tests.chaos.people import OnLine, OnTelegram
from tests.chaos.reckoning import Count, asked, on_line, on_telegram, statuses, summed
from tests.chaos.reminded import Crowd, Reminded
from tests.chaos.weather import Weather
from tests.fakes.line import fake_line
from tests.fakes.telegram import TOKEN, fake_telegram
from tests.journeys_everywhere.phones import LinePhone, TelegramPhone
from tests.journeys_everywhere.program import Program, ended
from tests.journeys_everywhere.transcripts import book

BEFORE = timedelta(minutes=10)  # reminders are set in the past, so that they are due at once
JUMPS = (timedelta(), timedelta(), timedelta(), timedelta(seconds=15), timedelta(hours=-1))
"""How far the clock is put on (and held) for one life of the program; mostly not at all."""
LASTS = timedelta(minutes=5)  # about
QUIET = 360.0  # seconds until everything must have settled: a lease, the longest pause, a jump


class NeverQuietError(Exception):
    """Something is still under way long after the storm: what, and how many updates wait."""


@dataclass(frozen=True, slots=True)
class Scale:
    """How bad it gets."""

    kills: int = 20
    reminders: int = 40
    minutes: int = 1  # over which reminders are due
    talkers: int = 6  # on each platform
    life: float = 1.0  # seconds the program lives, about
    seed: int = 0


@dataclass
class Storm:
    """One program, two platforms, many people."""

    scale: Scale
    program: Program
    weather: Weather
    talkers: Sequence[OnLine | OnTelegram]
    crowd: Crowd
    chance: random.Random
    is_over: bool = False
    counts: list[Count] = field(default_factory=list)

    async def run(self) -> list[Count]:
        """Do all of it, on one day; return the table's rows."""
        await self._set_reminders()
        self.crowd.begin()
        async with beside(self.crowd.watch()):
            await self._rage()
            await self._settle()
            await self._last_words()
            await asyncio.sleep(1)
            await self._quiet()
        assert await self.program.stop() == 0
        return self._counted()

    async def _set_reminders(self) -> None:
        """Have them asked for ten minutes ago."""
        await self.program.start((world() - BEFORE).isoformat())
        for each in self.crowd.people:
            await each.asks()
        await self._quiet()
        await self.program.kill()

    async def _rage(self) -> None:
        async with beside(self.weather.blow()):
            talking = [
                asyncio.create_task(each.talk(lambda: self.is_over)) for each in self.talkers
            ]
            for _ in range(self.scale.kills):
                await self._live_and_die()
            await self.program.start()
            self.is_over = True
            await asyncio.gather(*talking)
        self.weather.calm()

    async def _live_and_die(self) -> None:
        jump = self.chance.choice(JUMPS)
        if date_of(world() + jump) != date_of(world()):
            jump = timedelta()
        await self.program.start((world() + jump).isoformat() if jump else "")
        await asyncio.sleep(self.chance.uniform(0.05, 2 * self.scale.life))
        await self.program.kill()

    async def _settle(self) -> None:
        """Wait until all reminders have been due, and nothing is on its way."""
        last = max((each.due for each in self.crowd.people), default=world())
        await asyncio.sleep(max(0.0, (last - world()).total_seconds()) + 2)
        await self._quiet()

    async def _quiet(self) -> None:
        """Wait until nothing is to be fetched, sent or brought."""
        try:
            async with asyncio.timeout(QUIET):
                while self.weather.telegram.queue or self._open():  # noqa: ASYNC110 - no event
                    await asyncio.sleep(0.2)
        except TimeoutError:
            raise NeverQuietError(self._open(), len(self.weather.telegram.queue)) from None

    def _open(self) -> list[tuple[str, ...]]:
        """Return what is not over: rows of the outbox that wait, and moments that came."""
        waiting = (
            "SELECT channel, status, bulk, attempt, due, leased_until FROM outbox"
            " WHERE told IS NOT NULL AND status <> 'late'"
        )
        database = self.program.database
        return [*asked(database, waiting), *asked(database, "SELECT * FROM dues")]

    async def _last_words(self) -> None:
        for each in self.talkers:
            await each.says(LAST)

    def _counted(self) -> list[Count]:
        database = self.program.database
        line = [on_line(each) for each in self.talkers if isinstance(each, OnLine)]
        there = [
            on_telegram(each, statuses(database, f"telegram:{each.phone.user}"))
            for each in self.talkers
            if isinstance(each, OnTelegram)
        ]
        rows = [summed("LINE, answers", line), summed("Telegram, answers", there)]
        return [*rows, *self.crowd.counts(database)]


@asynccontextmanager
async def beside(work: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """Do something beside, until the block ends."""
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait({task})
        if not task.cancelled():
            task.result()


@asynccontextmanager
async def gathering(scale: Scale, folder: Path) -> AsyncIterator[Storm]:
    """Bring the program, the platforms and the people together."""
    await midnight_over(LASTS)
    async with AsyncExitStack() as stack:
        line = await stack.enter_async_context(fake_line())
        telegram = await stack.enter_async_context(fake_telegram())
        client = await stack.enter_async_context(aiohttp.ClientSession())
        program = await stack.enter_async_context(ended(Program(folder)))
        line.quota = None
        program.speaks_line(line.url)
        program.polls_telegram(telegram.base, TOKEN)
        chance = random.Random(scale.seed)  # noqa: S311 - of a test
        read, now = book(), world()
        talkers: list[OnLine | OnTelegram] = []
        for _ in range(scale.talkers):
            phone = LinePhone(program, line, client)
            talkers.append(OnLine(phone, model(read, now, "line"), chance))
            talkers.append(
                OnTelegram(TelegramPhone(telegram), model(read, now, "telegram"), chance)
            )
        minute = now.astimezone(UTC).replace(second=0, microsecond=0)
        crowd = [
            Reminded(
                LinePhone(program, line, client) if number % 2 else TelegramPhone(telegram),
                minute + timedelta(minutes=number % scale.minutes),
            )
            for number in range(scale.reminders)
        ]
        weather = Weather(chance, line, telegram, program)
        yield Storm(scale, program, weather, talkers, Crowd(crowd, world), chance)
