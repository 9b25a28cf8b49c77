"""Our webhook beside the bare reference and the peers: ``python -m tests.benchmarks.webhook``.

One run, the same six-message conversation, the same local platform; nothing is asserted.
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
from dataclasses import dataclass
from pathlib import Path

import uvloop

from tests.benchmarks.webhook.bots import Bot, Running, free_port
from tests.benchmarks.webhook.crowd import WORDS, Crowd, Door
from tests.benchmarks.webhook.platform import Platform, platform

MANY, INTERRUPTED = 64, 27


@dataclass(frozen=True)
class Row:
    """What was measured of one bot; times in ms, memory in MiB, ``kept`` of INTERRUPTED.

    ``spent`` is its CPU for a message, which others at work beside change least.
    """

    bot: Bot
    rate: float
    spent: float
    median: float
    worst: float
    alone: float
    resident: float
    start: float
    kept: int


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


async def measured(bot: Bot, world: Platform, conversations: int) -> Row:
    """Run one bot through everything."""
    with tempfile.TemporaryDirectory() as folder:
        running = Running(bot, Path(folder), world.url)
        await running.start()
        crowd = Crowd(world, bot.channel, running.url)
        await crowd.calibrate()
        await crowd.talk(8, 8)
        crowd.waits.clear()
        await crowd.talk(1, 5)
        alone = statistics.median(crowd.waits)
        crowd.waits.clear()
        before = running.spent()
        rate = await crowd.talk(MANY, conversations)
        spent = 1e3 * (running.spent() - before) / (conversations * len(WORDS))
        waits = sorted(crowd.waits)
        resident = running.resident()
        kept = await interrupted(running, crowd)
        if running.process is not None and running.process.returncode is None:
            await running.kill()
        tail = waits[len(waits) * 99 // 100]
        times = (1e3 * statistics.median(waits), 1e3 * tail, 1e3 * alone)
        return Row(bot, rate, spent, *times, resident, running.started_in, kept)


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
    """Print a table, each rate beside the reference's."""
    bare = next(row.rate for row in rows if row.bot.script == "bare.py")
    print(f"\n| {rows[0].bot.channel}, {MANY} people | {HEAD} |\n|{'---|' * 10}")  # noqa: T201
    for row in rows:
        print(f"| {row.bot.name} | {' | '.join(cells(row, bare))} |")  # noqa: T201


def cells(row: Row, bare: float) -> tuple[str, ...]:
    """Return a row's figures as text."""
    times = (f"{each:.1f}" for each in (row.median, row.worst, row.alone))
    kept = f"{row.kept} of {INTERRUPTED}"
    rates = (f"{row.rate:,.0f}", f"{row.rate / bare:.2f}", f"{row.spent:.2f}")
    return (*rates, *times, f"{row.resident:.0f}", f"{row.start:.2f}", kept)


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
            rows = []
            for bot in rivals(channel, python, address):
                async with platform() as world:
                    rows.append(await measured(bot, world, conversations))
            shown(rows)
        if redis is not None:
            redis.terminate()
            await redis.wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peers", default="", metavar="PYTHON")
    parser.add_argument("--conversations", type=int, default=600)
    given = parser.parse_args()
    sys.exit(uvloop.run(main(given.peers, given.conversations)))
