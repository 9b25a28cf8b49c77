"""A process of ours that is killed: takes one word, then dies at the moment it is told to."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Sequence

from bot.arrivals import Delivered, Outcome, Parcel, Room
from bot.outbox import Outbox
from bot.storage import open_storage
from bot.turn import Taken, Turn, Turns
from tests.fakes.dialogue import SECRET, States, arrival, bubbles, echo
from tests.fakes.platform import Clock


class Fatal:
    """A channel whose process dies in the middle of sending, or just after."""

    def __init__(self, moment: str) -> None:
        """Die at ``moment``."""
        self.moment = moment

    async def send(self, parcel: Parcel) -> Outcome:
        """Say what was sent, and die."""
        if self.moment == "before sending":
            die()
        print(parcel.person, parcel.retry_key, flush=True)  # noqa: T201 - the platform has it
        die()
        return Delivered()

    def room(self) -> Room:
        """Take bulk as fast as it comes."""
        return Room(1000)


def die() -> None:
    """End as in a power cut."""
    os.kill(os.getpid(), signal.SIGKILL)


async def main(url: str, moment: str, person: str) -> None:
    """Take one word, with the outbox at work, and die."""
    async with await open_storage(url, SECRET, States) as storage:
        sender = Fatal(moment)
        outbox = Outbox(storage, {"line": sender, "telegram": sender}, bubbles, Clock())

        def committed(taken: Sequence[Taken]) -> None:
            if moment == "after commit":
                die()
            outbox.wake(taken)

        turns = Turns(Turn(storage, echo, along=outbox.along), committed, patience=30)
        if moment == "before the outbox works":
            await turns.submit(arrival("hello", "e1", person=person, reply_to="token"))
            die()
        worker = asyncio.create_task(outbox.run())
        while not outbox.along.is_open:  # noqa: ASYNC110 - it has no event
            await asyncio.sleep(0)
        await turns.submit(arrival("hello", "e1", person=person, reply_to="token"))
        await worker


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
