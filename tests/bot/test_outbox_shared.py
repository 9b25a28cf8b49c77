"""Several workers on one database: each promise leaves once, each person's in order."""

from __future__ import annotations

import asyncio
import random

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


async def work(url: str, platform: Platform) -> None:
    pace = Pace(poll=0.01 + random.random() / 50, slots=5)  # noqa: S311 - no secret
    async with await open_storage(url, SECRET, States) as storage:
        await Outbox(storage, {"telegram": platform}, bubbles, Clock(), pace=pace).run()
