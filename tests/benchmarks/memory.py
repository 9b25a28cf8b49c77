"""Memory over very many messages: ``python -m tests.benchmarks.memory [50000]``.

The whole house but HTTP, on a SQLite file; 64 talk at once, each new person the six messages of
the webhook benchmark, each once the one before is answered.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from asyncio import Event
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import uvloop

from bot import starting
from bot.arrivals import Arrival, Delivered, Outcome, Parcel, Room
from bot.assembly import House, kit, open_house
from bot.settings import Settings
from core.messages import Said
from tests.benchmarks.webhook.crowd import WORDS

TOGETHER, LOOKS = 64, 10
PATIENCE = 60.0  # seconds a turn may take; nobody's answer is to be missed here


@dataclass
class Nowhere:
    """A channel that takes everything at once, and tells who waits for it."""

    came: dict[str, Event] = field(default_factory=dict)

    async def send(self, parcel: Parcel) -> Outcome:
        """Take a parcel."""
        self.came[parcel.person].set()
        return Delivered()

    def room(self) -> Room:
        """Take bulk as fast as it comes."""
        return Room(1000)


def resident() -> float:
    """Return MiB of memory held now."""
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


async def converse(house: House, nowhere: Nowhere, numbers: Iterator[int]) -> None:
    """Have people of the given numbers talk, one after another."""
    for number in numbers:
        person = f"telegram:{number}"
        answered = nowhere.came[person] = Event()
        for place, word in enumerate(WORDS):
            now = datetime.now(UTC)
            answered.clear()
            await house.take([Arrival(person, f"{number}.{place}", Said(word), now, now)])
            await answered.wait()
        del nowhere.came[person]


async def talk(house: House, nowhere: Nowhere, messages: int) -> None:
    """Print the memory after each tenth of the messages."""
    everyone = count(1)
    people = -(-messages // len(WORDS))
    for look in range(1, LOOKS + 1):
        some = (next(everyone) for _ in range(people // LOOKS))
        await asyncio.gather(*(converse(house, nowhere, some) for _ in range(TOGETHER)))
        said = look * (people // LOOKS) * len(WORDS)
        print(f"{said} {resident():.1f}", flush=True)  # noqa: T201 - messages, MiB


async def main(messages: int) -> None:
    """Talk to a house on a file of its own."""
    nowhere = Nowhere()
    made = replace(kit(), patience=PATIENCE)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(database_url=f"sqlite:///{folder}/guben.sqlite3")
        async with open_house(settings, made, {"telegram": nowhere}) as house:
            starting.done()
            worker = asyncio.create_task(house.outbox.run())
            await talk(house, nowhere, messages)
            worker.cancel()
            await asyncio.wait({worker})


if __name__ == "__main__":
    starting.begin()
    uvloop.run(main(int(sys.argv[1]) if sys.argv[1:] else 50_000))
