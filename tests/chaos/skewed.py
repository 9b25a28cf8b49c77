"""``python -m tests.chaos.skewed [LIBFAKETIME]``: clocks that are wrong and jump, as a table.

By hand: it takes four minutes. With libfaketime (Debian: ``apt-get install libfaketime``) the
replicas' clocks are wrong, each otherwise; without it the database's is.
"""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp

from bot.clock import world
from tests.chaos.model import LAST, midnight_over, model
from tests.chaos.people import OnLine, OnTelegram
from tests.chaos.reckoning import Count, on_line, on_telegram, summed, table
from tests.chaos.reminded import Crowd, Reminded, spoken
from tests.chaos.storm import beside
from tests.fakes.telegram import FakeTelegram
from tests.journeys_everywhere.phones import LinePhone, TelegramPhone
from tests.journeys_everywhere.program import TELEGRAM_SECRET, Program
from tests.journeys_everywhere.transcripts import book
from tests.replicas.postgres import LOOKED_AT_FIRST, WRONG_CLOCK
from tests.replicas.street import Street, built

WRONG = ((600, -600, 0), (4200, -4200, 3600), (-3000, 3000, -3600), (600, -600, 0))
"""Seconds by which each replica's clock is ahead, one phase after another."""
PHASE = 40.0  # seconds
PEOPLE, REMINDED = 5, 24
FIRST, MINUTES = 2, 3  # minutes from now on until the first reminder is due, and over how many
OF_DATABASE = (0, 3600, 0, -3600)
EARLY = timedelta(seconds=5)


@dataclass
class Soon(Reminded):
    """Somebody who asked for a single reminder, so many minutes on."""

    def words(self) -> str:
        """Return what they say at the moment they say it."""
        return f"{max(2, round((self.due - world()).total_seconds() / 60))}分鐘後提醒我吃鈣片"


def wrong(program: Program, library: str) -> None:
    """Have a program's clock told by a file; what only goes on stays as it is."""
    program.beside |= {
        "LD_PRELOAD": library,
        "FAKETIME_TIMESTAMP_FILE": str(program.folder / "clock"),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "DONT_FAKE_MONOTONIC": "1",
    }


async def put(street: Street, number: int) -> None:
    """Put the clocks of a phase so far ahead."""
    if not street.programs[0].beside:
        await street.postgres.ask(WRONG_CLOCK.format(seconds=OF_DATABASE[number]))
        await street.postgres.ask(LOOKED_AT_FIRST)
        return
    phase = WRONG[number]
    for program, seconds in zip(street.programs, phase, strict=True):
        new = program.folder / "clock.new"
        new.write_text(f"{seconds:+d}")
        new.replace(program.folder / "clock")


async def bringing(fake: FakeTelegram, client: aiohttp.ClientSession) -> None:
    """Bring Telegram's updates to the webhook, one after another, each until it is taken."""
    headers = {"X-Telegram-Bot-Api-Secret-Token": TELEGRAM_SECRET}
    while True:
        if not (fake.queue and fake.webhook["url"]):
            await asyncio.sleep(0.02)
            continue
        with suppress(aiohttp.ClientError, OSError, TimeoutError):
            async with client.post(
                fake.webhook["url"], json=fake.queue[0], headers=headers
            ) as answer:
                if answer.status == 200:
                    fake.queue.pop(0)


async def run(folder: Path, library: str) -> list[Count]:
    """Let it go wrong; return the rows of the table."""
    await midnight_over(timedelta(minutes=8))
    async with built(folder) as street:
        for program in street.programs if library else ():
            wrong(program, library)
        await put(street, 0)
        await street.start()
        talkers, crowd = people(street)
        over = asyncio.Event()
        async with beside(bringing(street.telegram, street.client)):
            crowd.begin()
            await asyncio.gather(*(each.asks() for each in crowd.people))
            await asyncio.sleep(3)
            await street.quiet()
            crowd.begin()
            async with beside(crowd.watch()):
                talking = [asyncio.create_task(each.talk(over.is_set)) for each in talkers]
                for number in range(len(WRONG)):
                    await put(street, number)
                    await asyncio.sleep(PHASE)
                over.set()
                await asyncio.gather(*talking)
                last = max(each.due for each in crowd.people)
                await asyncio.sleep(max(0.0, (last - world()).total_seconds()) + 15)
                for each in talkers:
                    await each.says(LAST)
                await asyncio.sleep(2)
                await street.quiet(120)
        return await counted(street, talkers, crowd)


def people(street: Street) -> tuple[list[OnLine | OnTelegram], Crowd]:
    """Return who talks, and who is reminded; every third asked for a single reminder."""
    chance, read, now = random.Random(1), book(), world()  # noqa: S311 - of a test
    talkers: list[OnLine | OnTelegram] = []
    for _ in range(PEOPLE):
        line = LinePhone(street.address, street.line, street.client)
        talkers.append(OnLine(line, model(read, now, "line"), chance))
        told = model(read, now, "telegram")
        talkers.append(OnTelegram(TelegramPhone(street.telegram), told, chance))
    minute = now.astimezone(UTC).replace(second=0, microsecond=0)
    crowd = [
        (Soon if number % 3 == 0 else Reminded)(
            LinePhone(street.address, street.line, street.client)
            if number % 2
            else TelegramPhone(street.telegram),
            minute + timedelta(minutes=FIRST + number % MINUTES),
        )
        for number in range(REMINDED)
    ]
    return talkers, Crowd(crowd, world)


async def counted(
    street: Street, talkers: Sequence[OnLine | OnTelegram], crowd: Crowd
) -> list[Count]:
    """Count what became of all of it, and say what no table has."""
    rows = await street.postgres.ask("SELECT address, status, bulk FROM outbox ORDER BY id")

    def became(user: object, *, bulk: bool) -> list[str]:
        return [
            status for of, status, is_bulk in rows if of == f"telegram:{user}" and is_bulk == bulk
        ]

    line = [on_line(each) for each in talkers if isinstance(each, OnLine)]
    there = [
        on_telegram(each, became(each.phone.user, bulk=False))
        for each in talkers
        if isinstance(each, OnTelegram)
    ]
    again = await street.postgres.ask("SELECT count(*) FROM outbox WHERE attempt > 1")
    early = [each for each in crowd.people if each.reached and each.reached < each.due - EARLY]
    print(f"sent again: {again[0][0]}; reminders too early: {len(early)}")  # noqa: T201 - told to who runs it
    for each in crowd.people:
        off = (each.reached - each.due).total_seconds() if each.reached else None
        print(type(each).__name__, type(each.phone).__name__, spoken(each.due), each.came, off)  # noqa: T201 - told to who runs it
    return [summed("LINE, answers", line), summed("Telegram, answers", there), reminders(crowd)]


def reminders(crowd: Crowd) -> Count:
    """Count the reminders of both platforms."""
    late = [
        each
        for each in crowd.people
        if each.reached and each.reached > each.due + timedelta(minutes=1)
    ]
    return Count(
        "reminders",
        wanted=len(crowd.people),
        arrived=sum(each.came > 0 for each in crowd.people),
        late=len(late),
        lost=sum(not each.came for each in crowd.people),
        doubled=sum(max(each.came - 1, 0) for each in crowd.people),
    )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="guben-skewed-") as place:
        print(datetime.now(UTC), table(asyncio.run(run(Path(place), "".join(sys.argv[1:])))))  # noqa: T201 - told to who runs it
