"""Reminders claimed, rescheduled and written down a second, beside plain SQL that does the same.

Run as ``python -m tests.benchmarks.reminders [rows [postgresql://…]]``; nothing is asserted.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import asyncpg  # type: ignore[import-untyped]  # it ships no types
from sqlalchemy import insert, text

from bot.reminders import Pace, Reminders
from bot.storage import open_storage
from bot.storage.tables import reminders
from bot.turn import Turn, Turns
from tests.fakes.dialogue import SECRET, States
from tests.fakes.in_rows import InRows
from tests.fakes.platform import Clock
from tests.fakes.reminded import reminded

NOW = datetime(2026, 11, 23, 0, 5, tzinfo=UTC)
DAYS = ("1234567", "12345", "135")
BATCH, RIVAL_JOBS = 5000, 10_000
WORKERS = (1, 2, 4)
DAY = 86_400_000_000  # microseconds
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def rows(count: int) -> Iterator[list[dict[str, Any]]]:
    """Yield due rows: thirty different rhythms and moments."""
    for start in range(0, count, BATCH):
        yield [
            {
                "person": f"line:{number}",
                "address": f"line:{number}",
                "reminder": "0",
                "times": f"07:{55 + number % 5}",
                "days": DAYS[number % 3],
                "zone": "Asia/Taipei",
                "starts": "",
                "next_at": NOW - timedelta(minutes=10 - number % 10),
            }
            for number in range(start, min(start + BATCH, count))
        ]


async def fill(url: str, count: int) -> None:
    """Make a database with nothing but due reminders."""
    async with await open_storage(url, SECRET, States) as storage:
        async with storage.transaction() as within:
            for table in ("dues", "reminders"):
                await within.connection.execute(text(f"DELETE FROM {table}"))  # noqa: S608 - our own
        for several in rows(count):
            async with storage.transaction() as within:
                await within.connection.execute(insert(reminders), several)
        if url.startswith("postgresql"):
            async with storage.transaction() as within:
                await within.connection.execute(text("ANALYZE reminders"))


async def work(url: str, start: float) -> None:
    """Claim until nothing is due; print how many, from when to when, and our memory."""
    clock = Clock()
    clock.now = NOW
    async with await open_storage(url, SECRET, States) as storage:
        turns = Turns(Turn(storage, reminded, along=InRows()))
        worker = Reminders(storage, turns.submit, clock, Pace(claim=BATCH))
        await asyncio.sleep(max(0.0, start - time.time()))
        began, claimed = time.time(), 0
        while several := await claim(worker):
            claimed += several
        ended = time.time()
    print(json.dumps([claimed, began, ended, peak()]))  # noqa: T201 - for the process above


def peak() -> int:
    """Return this process's largest memory in MiB; ru_maxrss would be its parent's if larger."""
    told = Path("/proc/self/status").read_text("ascii")
    return int(told.partition("VmHWM:")[2].split()[0]) // 1024


async def claim(worker: Reminders) -> int:
    """Claim a batch; a busy SQLite is asked again."""
    from bot.storage import Away  # noqa: PLC0415 - only here

    while True:
        try:
            return await worker.claim()
        except Away:
            await asyncio.sleep(0.01)


def ours(url: str, workers: int, count: int) -> tuple[float, int]:
    """Return rows a second of so many processes, and the largest memory in MiB."""
    asyncio.run(fill(url, count))
    start = str(time.time() + 1.5 + workers)
    command = [sys.executable, "-m", "tests.benchmarks.reminders", "--worker", url, start]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE) for _ in range(workers)]  # noqa: S603
    done = [json.loads(each.communicate()[0]) for each in running]
    assert sum(each[0] for each in done) == count
    seconds = max(each[2] for each in done if each[0]) - min(each[1] for each in done)
    return count / seconds, max(each[3] for each in done)


CLAIM = "SELECT id, next_at, times, days, zone, starts FROM reminders WHERE next_at <= {now} ORDER BY next_at LIMIT {batch}"  # noqa: E501 - one statement
NOTE = "INSERT INTO dues (row, at, free_from) SELECT id, next_at, next_at FROM reminders WHERE id {among} ON CONFLICT DO NOTHING"  # noqa: E501 - one statement
MOVE = "UPDATE reminders SET next_at = next_at + {day} WHERE id {among}"


def plain_sqlite(path: Path) -> float:
    """Return rows a second of the sqlite3 module alone, every row moved on by one day."""
    database = sqlite3.connect(path, isolation_level=None)
    database.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    now, done = (NOW - EPOCH) // timedelta(microseconds=1), 0
    among = "IN (SELECT value FROM json_each(?))"
    began = time.perf_counter()
    while True:
        database.execute("BEGIN IMMEDIATE")
        found = database.execute(CLAIM.format(now=now, batch=BATCH)).fetchall()
        several = (json.dumps([row[0] for row in found]),)
        database.execute(NOTE.format(among=among), several)
        database.execute(MOVE.format(day=DAY, among=among), several)
        database.execute("COMMIT")
        done += len(found)
        if not found:
            database.close()
            return done / (time.perf_counter() - began)


async def plain_postgresql(url: str, workers: int) -> float:
    """Return rows a second of asyncpg alone, over so many connections of one process."""
    connections = [await asyncpg.connect(url) for _ in range(workers)]
    began = time.perf_counter()
    done = await asyncio.gather(*map(plainly, connections))
    seconds = time.perf_counter() - began
    for each in connections:
        await each.close()
    return sum(done) / seconds


async def plainly(connection: Any) -> int:  # noqa: ANN401 - asyncpg ships no types
    """Claim until nothing is due."""
    now, done = (NOW - EPOCH) // timedelta(microseconds=1), 0
    claiming = CLAIM.format(now=now, batch=BATCH) + " FOR UPDATE SKIP LOCKED"
    among = "= ANY($1::bigint[])"
    while True:
        async with connection.transaction():
            found = await connection.fetch(claiming)
            several = [row["id"] for row in found]
            await connection.execute(NOTE.format(among=among), several)
            await connection.execute(MOVE.format(day=DAY, among=among), several)
        done += len(found)
        if not found:
            return done


def rival(path: Path) -> float | None:
    """Return jobs a second of APScheduler 3 with its SQLAlchemy store; None where it is missing."""
    try:
        executors = import_module("apscheduler.executors.base")
        stores = import_module("apscheduler.jobstores.sqlalchemy")
        schedulers = import_module("apscheduler.schedulers.background")
    except ImportError:
        return None

    class Nothing(executors.BaseExecutor):  # type: ignore[misc,name-defined]  # it ships no types
        def _do_submit_job(self, job: Any, run_times: Sequence[datetime]) -> None:  # noqa: ANN401
            self._run_job_success(job.id, [])
            ran.append(len(run_times))

    ran: list[int] = []
    store = stores.SQLAlchemyJobStore(url=f"sqlite:///{path}")
    scheduler = schedulers.BackgroundScheduler(
        jobstores={"default": store}, executors={"default": Nothing()}, timezone="Asia/Taipei"
    )
    scheduler.start(paused=True)
    for number in range(RIVAL_JOBS):
        scheduler.add_job(
            "builtins:abs", "interval", days=1, args=(1,), id=str(number), misfire_grace_time=None,
            next_run_time=datetime.now(UTC),
        )  # fmt: skip
    began = time.perf_counter()
    scheduler.resume()
    while len(ran) < RIVAL_JOBS:
        time.sleep(0.02)
    seconds = time.perf_counter() - began
    scheduler.shutdown(wait=False)
    return RIVAL_JOBS / seconds


def say(name: str, rate: float, beside: float | None = None, more: str = "") -> None:
    """Print one line."""
    ratio = f"{rate / beside:6.2f} of plain SQL" if beside else ""
    print(f"{name:38}{rate:12,.0f} rows/s  {ratio}{more}")  # noqa: T201 - a benchmark prints


def on_sqlite(count: int) -> None:
    """Measure on SQLite."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "guben.sqlite3")
        url = f"sqlite:///{path}"
        asyncio.run(fill(url, count))
        plain = plain_sqlite(path)
        say(f"SQLite, plain SQL, {count:,}", plain)
        for workers in WORKERS:
            rate, peak = ours(url, workers, count)
            say(f"SQLite, ours, {workers} processes", rate, plain, f", {peak} MiB")


def on_postgresql(url: str, count: int) -> None:
    """Measure on PostgreSQL."""
    for workers in WORKERS:
        asyncio.run(fill(url, count))
        plain = asyncio.run(plain_postgresql(url, workers))
        say(f"PostgreSQL, plain SQL, {workers} connections", plain)
        rate, peak = ours(url, workers, count)
        say(f"PostgreSQL, ours, {workers} processes", rate, plain, f", {peak} MiB")


def beside_the_rival() -> None:
    """Measure both at 10,000 rows on SQLite."""
    with tempfile.TemporaryDirectory() as folder:
        rate = rival(Path(folder, "rival.sqlite3"))
        if rate is None:
            print("APScheduler is not installed: `pip install 'apscheduler<4'` to compare.")  # noqa: T201
            return
        mine, _ = ours(f"sqlite:///{Path(folder, 'guben.sqlite3')}", 1, RIVAL_JOBS)
        say(f"APScheduler + SQLAlchemy, {RIVAL_JOBS:,}", rate)
        say(f"ours, {RIVAL_JOBS:,}", mine, None, f"{mine / rate:6.1f} times APScheduler")


def main(arguments: Sequence[str]) -> None:
    """Run all that can be run here."""
    if arguments[:1] == ["--worker"]:
        asyncio.run(work(arguments[1], float(arguments[2])))
        return
    count = int(arguments[0]) if arguments else 100_000
    on_sqlite(count)
    if len(arguments) > 1:
        on_postgresql(arguments[1], count)
    beside_the_rival()


if __name__ == "__main__":
    main(sys.argv[1:])
