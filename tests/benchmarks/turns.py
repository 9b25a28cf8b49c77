"""Turns a second, beside plain SQL that keeps rows of the same size.

Run as ``python -m tests.benchmarks.turns [postgresql://…]``; nothing is asserted.
"""

from __future__ import annotations

import asyncio
import sqlite3
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bot.arrivals import Arrival, Delivered, Outcome, Parcel, Room
from bot.outbox import Outbox
from bot.storage import open_storage
from bot.turn import Turn, Turns
from core.dialogue import New, State, Step
from core.messages import Event, Moment
from tests.fakes.dialogue import SECRET, States, arrival, bubbles, echo
from tests.fakes.in_rows import InRows
from tests.fakes.platform import Clock

TURNS, TOGETHER = 12_800, 128
SCHEMA = """
PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
CREATE TABLE people (person TEXT PRIMARY KEY, state BLOB);
CREATE TABLE events (event TEXT PRIMARY KEY);
CREATE TABLE outbox (id INTEGER PRIMARY KEY, person TEXT, told BLOB);
"""
EVENT = "INSERT INTO events VALUES (?) ON CONFLICT DO NOTHING"
PERSON = "INSERT INTO people VALUES (?, ?) ON CONFLICT DO UPDATE SET state = excluded.state"
PROMISE = "INSERT INTO outbox (person, told) VALUES (?, ?)"


class Nowhere:
    """A channel that takes everything at once."""

    def __init__(self) -> None:
        """Count from nothing."""
        self.count = 0

    async def send(self, parcel: Parcel) -> Outcome:
        """Take a parcel."""
        del parcel
        self.count += 1
        return Delivered()

    def room(self) -> Room:
        """Take bulk as fast as it comes."""
        return Room(1000)


def coming(people: int) -> list[Arrival]:
    """Return arrivals of ``people`` in turn."""
    return [
        arrival("hello", f"e{number}", person=f"telegram:{number % people}")
        for number in range(TURNS)
    ]


def plain_sql(path: Path, together: int, turns: int) -> float:
    """Return rows of three tables kept a second, by the sqlite3 module alone."""
    database = sqlite3.connect(path, isolation_level=None)
    database.executescript(SCHEMA)
    began = time.perf_counter()
    for start in range(0, turns, together):
        numbers = range(start, start + together)
        database.execute("BEGIN IMMEDIATE")
        database.executemany(EVENT, [(f"e{number}",) for number in numbers])
        database.executemany(PERSON, [(f"telegram:{n % 128}", b"x" * 80) for n in numbers])
        database.executemany(PROMISE, [(f"telegram:{n % 128}", b"x" * 120) for n in numbers])
        database.execute("COMMIT")
    return turns / (time.perf_counter() - began)


async def batched(url: str) -> float:
    """Return turns a second, 128 together."""
    async with await open_storage(url, SECRET, States) as storage:
        turn, said = Turn(storage, forgetful, along=InRows()), coming(TOGETHER)
        began = time.perf_counter()
        for start in range(0, TURNS, TOGETHER):
            await turn.take(said[start : start + TOGETHER])
        return TURNS / (time.perf_counter() - began)


async def singly(url: str, turns: int) -> float:
    """Return turns a second, one after another."""
    async with await open_storage(url, SECRET, States) as storage:
        turn, said = Turn(storage, forgetful, along=InRows()), coming(TOGETHER)[:turns]
        began = time.perf_counter()
        for each in said:
            await turn.take([each])
        return turns / (time.perf_counter() - began)


async def delivered(url: str, people: int, turns: int) -> tuple[float, float]:
    """Return whole turns a second from arrival to the sender, and the median wait in ms."""
    async with await open_storage(url, SECRET, States) as storage:
        nowhere = Nowhere()
        outbox = Outbox(storage, {"telegram": nowhere}, bubbles, Clock())
        desk = Turns(Turn(storage, forgetful, along=InRows()), outbox.wake)
        worker = asyncio.create_task(outbox.run())
        waits: list[float] = []
        began = time.perf_counter()
        said = coming(people)[:turns]
        await asyncio.gather(*(one(desk, said[n::people], waits) for n in range(people)))
        while nowhere.count < turns:  # noqa: ASYNC110 - only at the end
            await asyncio.sleep(0.001)
        spent = time.perf_counter() - began
        worker.cancel()
        await asyncio.wait({worker})
        return turns / spent, 1000 * sorted(waits)[len(waits) // 2]


async def one(desk: Turns, said: Sequence[Arrival], waits: list[float]) -> None:
    """Say one word after another."""
    for each in said:
        began = time.perf_counter()
        await desk.submit(each)
        waits.append(time.perf_counter() - began)


def forgetful(state: State, event: Event, moment: Moment) -> Step:
    """Answer like the tests' dialogue, with a state that does not grow."""
    del state
    return echo(New(), event, moment)


def main() -> None:
    """Print all figures."""
    with tempfile.TemporaryDirectory() as folder:
        urls = [f"sqlite:///{folder}/guben{number}.sqlite3" for number in range(4)]
        if sys.argv[1:]:
            urls = sys.argv[1:] * 4
        plain = plain_sql(Path(folder) / "plain", TOGETHER, TURNS)
        plain_singly = plain_sql(Path(folder) / "plain1", 1, 1000)
        ours, ours_singly = asyncio.run(batched(urls[0])), asyncio.run(singly(urls[1], 1000))
        print_ratio("plain SQL, 128 together", plain, plain)
        print_ratio("turns, 128 together", ours, plain)
        print_ratio("plain SQL, one by one", plain_singly, plain_singly)
        print_ratio("turns, one by one", ours_singly, plain_singly)
        for people, turns, url in ((64, 6400, urls[2]), (1, 500, urls[3])):
            rate, wait = asyncio.run(delivered(url, people, turns))
            print(f"delivered, {people:3} people: {rate:9,.0f}/s, median wait {wait:.1f} ms")  # noqa: T201


def print_ratio(what: str, rate: float, rival: float) -> None:
    """Print one line."""
    print(f"{what:26} {rate:9,.0f}/s  {rate / rival:5.2f}")  # noqa: T201


if __name__ == "__main__":
    main()
