"""Our webhook beside the bare reference and the peers: ``python -m tests.benchmarks.webhook``.

One run, the same six-message conversation, all bots in turns; nothing is asserted.
``--peers PYTHON`` names an interpreter that has aiogram and redis (they are no dependency of ours).
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import statistics
import sys
import tempfile
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import uvloop

from tests.benchmarks.webhook.bots import Bot, Running, free_port
from tests.benchmarks.webhook.crowd import WORDS, Crowd, Door
from tests.benchmarks.webhook.platform import platform

MANY, INTERRUPTED, ROUNDS = 64, 27, 4


@dataclass(frozen=True)
class Row:
    """What was measured of one bot; times in ms, memory in MiB, ``kept`` of INTERRUPTED.

    ``rates`` and ``spent`` are of each round, ``spent`` its CPU for a message.
    """

    bot: Bot
    rates: list[float]
    spent: list[float]
    median: float
    worst: float
    alone: float
    resident: float
    start: float
    kept: int


@dataclass
class Trial:
    """One bot at work, and the people who talk with it."""

    running: Running
    crowd: Crowd
    rates: list[float] = field(default_factory=list)
    spent: list[float] = field(default_factory=list)
    alone: float = 0.0

    async def prepare(self) -> None:
        """Warm up, and have one person talk alone."""
        await self.crowd.calibrate()
        await self.crowd.talk(8, 8)
        self.crowd.waits.clear()
        await self.crowd.talk(1, 5)
        self.alone = statistics.median(self.crowd.waits)
        self.crowd.waits.clear()

    async def round(self, conversations: int) -> None:
        """Have many talk at once."""
        before = self.running.spent()
        self.rates.append(await self.crowd.talk(MANY, conversations))
        used = self.running.spent() - before
        self.spent.append(1e3 * used / (conversations * len(WORDS)))

    async def end(self) -> Row:
        """Interrupt it, and return all that was measured."""
        waits, resident = sorted(self.crowd.waits), self.running.resident()
        kept = await interrupted(self.running, self.crowd)
        if self.running.process is not None and self.running.process.returncode is None:
            await self.running.kill()
        tail = waits[len(waits) * 99 // 100]
        times = (1e3 * statistics.median(waits), 1e3 * tail, 1e3 * self.alone)
        start = self.running.started_in
        return Row(self.running.bot, self.rates, self.spent, *times, resident, start, kept)


def rivals(channel: str, python: str, redis: str) -> list[Bot]:
    """Return the bots of a platform: ours, the reference, then the peers that can run here."""
    both = [Bot("guben", channel), Bot("bare reference", channel, "bare.py")]
    if channel == "line":
        return [*both, Bot("line-bot-sdk + aiohttp + aiosqlite", channel, "line_sdk.py")]
    each = {"PICKLE_EVERY": "0.001"}
    both.append(Bot("PTB ConversationHandler, pickle", channel, "ptb_pickle.py"))
    both.append(Bot("PTB …, pickle written at once", channel, "ptb_pickle.py", more=each))
    if python:
        both.append(Bot("aiogram FSM, SQLite", channel, "aiogram_fsm.py", python))
    if python and redis:
        more = {"REDIS": redis}
        both.append(Bot("aiogram FSM, Redis (AOF)", channel, "aiogram_fsm.py", python, more))
    return both


@asynccontextmanager
async def tried(bot: Bot) -> AsyncIterator[Trial]:
    """Start a bot beside a platform of its own."""
    with tempfile.TemporaryDirectory() as folder:
        async with platform() as world:
            running = Running(bot, Path(folder), world.url)
            await running.start()
            trial = Trial(running, Crowd(world, bot.channel, running.url))
            await trial.prepare()
            yield trial


async def measured(bots: list[Bot], conversations: int) -> list[Row]:
    """Run all in turns: what else goes on beside strikes each alike."""
    async with AsyncExitStack() as stack:
        trials = [await stack.enter_async_context(tried(bot)) for bot in bots]
        for _ in range(ROUNDS):
            for trial in trials:
                await trial.round(conversations // ROUNDS)
        return [await trial.end() for trial in trials]


async def interrupted(running: Running, crowd: Crowd) -> int:
    """Kill a bot in the middle of conversations; return how many go on where they were."""
    people = [crowd.fresh() for _ in range(INTERRUPTED)]
    await asyncio.gather(*(words(crowd, person, 0, 3) for person in people))
    await running.kill()
    try:
        await running.start()
    except AssertionError:  # a half-written pickle: it starts no more
        return 0
    await asyncio.gather(*(words(crowd, person, 3, 4) for person in people))
    wanted, before = crowd.texts[3], sum(crowd.calls[:3])
    return sum(crowd.platform.got[person][before : before + 1] == [wanted] for person in people)


async def words(crowd: Crowd, person: str, first: int, end: int) -> None:
    """Say some of the words; an answer that does not come is not waited for."""
    door = Door(crowd.url)
    for word in WORDS[first:end]:
        count = len(crowd.platform.got.get(person, ()))
        await crowd.say(door, person, word)
        await crowd.platform.reached(person, count + crowd.calls[WORDS.index(word)])
    door.close()


HEAD = (
    "messages/s | of bare | CPU ms | p50 ms | p99 ms | p50 alone ms | MiB | start s"
    " | kept after kill -9"
)


def shown(rows: list[Row]) -> None:
    """Print a table, each rate beside the reference's of the same round."""
    bare = next(row for row in rows if row.bot.script == "bare.py")
    print(f"\n| {rows[0].bot.channel}, {MANY} people | {HEAD} |\n|{'---|' * 10}")  # noqa: T201
    for row in rows:
        print(f"| {row.bot.name} | {' | '.join(cells(row, bare))} |")  # noqa: T201


def cells(row: Row, bare: Row) -> tuple[str, ...]:
    """Return a row's figures as text; of the rounds, the median."""
    times = (f"{each:.1f}" for each in (row.median, row.worst, row.alone))
    kept = f"{row.kept} of {INTERRUPTED}"
    ratio = statistics.median(a / b for a, b in zip(row.rates, bare.rates, strict=True))
    rates = (f"{statistics.median(row.rates):,.0f}", f"{ratio:.2f}")
    spent = f"{statistics.median(row.spent):.2f}"
    return (*rates, spent, *times, f"{row.resident:.0f}", f"{row.start:.2f}", kept)


async def redis_server(folder: str) -> tuple[Process | None, str]:
    """Start a Redis that writes every change down, where one is installed."""
    program, port = shutil.which("redis-server"), free_port()
    if program is None:
        return None, ""
    options = [
        "--port",
        str(port),
        "--appendonly",
        "yes",
        "--appendfsync",
        "always",
        "--dir",
        folder,
    ]
    quiet = asyncio.subprocess.DEVNULL
    process = await asyncio.create_subprocess_exec(program, *options, stdout=quiet)
    await asyncio.sleep(1)
    return process, f"redis://127.0.0.1:{port}/0"


async def main(python: str, conversations: int) -> None:
    """Measure everything, one bot after another."""
    with tempfile.TemporaryDirectory() as folder:
        redis, address = await redis_server(folder)
        for channel in ("line", "telegram"):
            shown(await measured(rivals(channel, python, address), conversations))
        if redis is not None:
            redis.terminate()
            await redis.wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peers", default="", metavar="PYTHON")
    parser.add_argument("--conversations", type=int, default=600)
    given = parser.parse_args()
    sys.exit(uvloop.run(main(given.peers, given.conversations)))
