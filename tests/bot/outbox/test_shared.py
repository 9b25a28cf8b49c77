"""Several workers on one database: each promise leaves once, each person's in order."""

from __future__ import annotations

import asyncio
import random

from bot.arrivals import Passing
from bot.outbox import Outbox
from bot.outbox.delivering import Pace
from bot.storage import open_storage
from bot.turn import Turn, Turns
from tests.fakes.dialogue import SECRET, States, arrival, bubbles, echo
from tests.fakes.in_rows import InRows
from tests.fakes.platform import Clock, Platform


async def test_workers_share_the_work(database: str) -> None:
    platform = Platform()
    said = [arrival(f"{number}", person=f"telegram:{number % 7}") for number in range(90)]
    async with asyncio.TaskGroup() as group:
        workers = [group.create_task(work(database, platform)) for _ in range(3)]
        async with await open_storage(database, SECRET, States) as storage:
            turns = Turns(Turn(storage, echo, along=InRows()), patience=30)
            await asyncio.gather(*map(turns.submit, said))
        await platform.received(90, seconds=60)
        await asyncio.sleep(0.1)
        for worker in workers:
            worker.cancel()
    heard = platform.by_person()
    for person in {each.person for each in said}:
        mine = [each.event_id.split()[-1] for each in said if each.person == person]
        assert heard[person] == [f"{word}!" for word in mine]


async def work(url: str, platform: Platform, clock: Clock | None = None) -> None:
    pace = Pace(poll=0.01 + random.random() / 50, slots=5)  # noqa: S311 - no secret
    async with await open_storage(url, SECRET, States) as storage:
        await Outbox(storage, {"telegram": platform}, bubbles, clock or Clock(), pace=pace).run()


async def test_what_one_worker_left_half_sent_another_goes_on_with(database: str) -> None:
    """Telegram said 429 in the middle of a reply: what is there must not come twice."""
    platform, clock = Platform(Passing("429", progress="1")), Clock()
    async with await open_storage(database, SECRET, States) as storage:
        await Turns(Turn(storage, echo, along=InRows()), patience=30).submit(arrival("hi"))
    for tries in (1, 2):
        worker = asyncio.create_task(work(database, platform, clock))
        await platform.received(tries, seconds=20)
        worker.cancel()
        await asyncio.wait({worker})
        clock.go(5)
    assert [each.progress for each in platform.parcels] == ["", "1"]
