"""People to look at, export, move and erase."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.storage import Storage
from bot.storage.rooms.people import Standing
from bot.storage.rooms.promises import Promise
from core.messages import Say, Told
from tests.fakes.dialogue import Heard

AT = datetime(2026, 11, 20, 8, tzinfo=UTC)
MEI, WEB = "telegram:42", "web:cookie0815"


async def filled(storage: Storage, people: int = 0) -> None:
    """Keep 小美 with a second address and a reply to be sent, and so many others."""
    several = [MEI, *(f"telegram:9{number:05}" for number in range(people))]
    heard = storage.shapes.state_written(Heard(("warfarin",)))  # type: ignore[arg-type]  # of the tests
    async with storage.transaction() as within:
        await within.people.knock(several)
        await within.people.save(
            [Standing(each, heard, reachable=True, last_seen=AT) for each in several]
        )
        await within.channels.join(WEB, MEI)
    await promised(storage, b"event")


async def promised(storage: Storage, event: bytes) -> None:
    """Keep a reply to 小美 that is still to be sent."""
    told = Told((Say("echo"),))
    written = storage.shapes.told_written(told)
    async with storage.transaction() as within:
        await within.outbox.make([Promise(event, MEI, MEI, told, written, AT)])
