"""A process of ours that brings reminders, and is killed before its n-th statement."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from datetime import datetime
from itertools import count

from sqlalchemy import Engine, event

from bot.reminders import Pace, Reminders, keepers
from bot.storage import open_storage
from bot.turn import Turn, Turns
from tests.fakes.dialogue import SECRET, States
from tests.fakes.in_rows import InRows
from tests.fakes.platform import Clock
from tests.fakes.reminded import reminded


def die_before(last: int) -> None:
    """End as in a power cut, before statement ``last``; 0 is never."""
    numbers = count(1)

    def executed(*_: object) -> None:
        if next(numbers) == last:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "before_cursor_execute", executed)


async def main(url: str, now: str, last: str) -> None:
    """Bring what is due at ``now``; print who was reminded, commit by commit."""
    clock = Clock()
    clock.now = datetime.fromisoformat(now)
    async with await open_storage(url, SECRET, States) as storage:
        die_before(int(last))
        turns = Turns(Turn(storage, reminded, keepers(), along=InRows()), patience=30)
        await Reminders(storage, turns.submit, clock, Pace(claim=2, feed=2)).round()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
