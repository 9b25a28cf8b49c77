"""A whole house on a database of the test's own, with a clock that stands still."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

from bot.arrivals import Arrival
from bot.assembly import House, kit, open_house
from bot.bubbles import Bubble, Card, Text
from bot.clock import SetClock
from bot.settings import load
from bot.turn import Taken
from bot.wording.links import Links
from core.messages import Event, Said, Share
from tests.fakes.dialogue import SECRET

NOON = datetime(2026, 11, 21, 4, tzinfo=UTC)
MOTHER, SON = "web:mother0815", "telegram:4711000042"
WHOLE = "我今年68歲，女，很少曬太陽，沒吃抗凝血藥，沒有生病，不挑食"


@asynccontextmanager
async def house(database: str, links: Links) -> AsyncIterator[tuple[House, SetClock]]:
    """Open it."""
    clock = SetClock(NOON)
    settings = load(database_url=database, secret_key=SECRET)
    async with open_house(settings, replace(kit(clock), patience=30), {}, links=links) as opened:
        yield opened, clock


async def say(opened: House, person: str, *events: str | Event) -> Taken:
    """Let somebody say several things; returns what became of the last."""
    for event in events:
        now = opened.kit.clock()
        heard = Said(event) if isinstance(event, str) else event
        taken = await opened.hear(Arrival(person, uuid4().hex, heard, now, now))
    return taken


async def read(opened: House, person: str) -> str:
    """Return all that waits for a person of the browser, and erase it."""
    rows = await opened.outbox.collect(person)
    await opened.outbox.collect(person, rows[-1].row if rows else 0)
    return "\n".join(words(bubble) for row in rows for bubble in row.bubbles)


def words(bubble: Bubble) -> str:
    """Return a bubble's words."""
    match bubble:
        case Text(text=text):
            return text
        case Card(plain=plain):
            return plain


async def shared(opened: House, person: str = MOTHER, *more: str) -> str:
    """Make a plan and share it; returns the token."""
    taken = await say(opened, person, WHOLE, "傳給家人", *more, "好")
    return token_of(taken, opened)


def token_of(taken: Taken, _: House) -> str:
    """Return the token of the link that was told."""
    assert Share.__name__.lower() in taken.effects
    return str(getattr(taken.told.replies[-1], "token", ""))
