"""``guben chat``: for a person in the terminal, and as JSON lines for scripts."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime

import click

from bot import starting
from bot.assembly import House, kit, open_house
from bot.bubbles import Bubble
from bot.channels.local import receive, shapes
from bot.channels.local.talk import Talk
from bot.clock import Clock, SetClock, world
from bot.commands.lines import say, typed_in
from bot.commands.opening import sentences
from bot.settings import Settings, load
from bot.wording.links import NOWHERE as NOWHERE_AT_ALL
from bot.wording.links import Links
from core.messages import Arrived

NOWHERE = "sqlite://"
PROMPT = "\n> "
LOOKED_AFTER = 1.0
"""Seconds after which it is looked again whether something is due."""
AT_HOME = 60.0
"""Seconds: in a terminal nobody brings an event again, so we wait for a slow machine."""


def chat(*, as_json: bool, now: datetime | None = None, database: str | None = None) -> None:
    """Talk until the input ends."""
    with sentences():
        asyncio.run(_scripted(now, database) if as_json else _typed(now, database))


@asynccontextmanager
async def _talk(
    now: datetime | None, database: str | None
) -> AsyncIterator[tuple[Talk, SetClock, House]]:
    clock = SetClock(now or world())
    made = replace(kit(clock), patience=AT_HOME)
    settings = load(database_url=database)
    async with open_house(settings, made, {}, links=_links(settings, database)) as house:
        yield Talk(house.hear, house.outbox.collect, clock), clock, house


def _links(settings: Settings, database: str | None) -> Links:
    """Where nothing is kept no link leads anywhere."""
    if database == NOWHERE:
        return NOWHERE_AT_ALL
    return Links.at(settings.public_url, settings.port, served=False)


async def _scripted(now: datetime | None, database: str | None) -> None:
    async with _talk(now, database or NOWHERE) as (talk, clock, house):
        for line in typed_in():
            try:
                event = receive.scripted(line, talk.offered)
            except receive.UnreadableLine as error:
                say({"error": str(error)})
                continue
            if isinstance(event, receive.Advance):
                came = await until(event.to, house, talk, clock)
                say(shapes.turn(came, (), talk.state, (), clock()))
                continue
            heard = await talk.hear(event)
            say(shapes.turn(heard.bubbles, heard.told, heard.state, heard.effects, clock()))
            starting.done()


async def _typed(now: datetime | None, database: str | None) -> None:
    async with _talk(now, database) as (talk, clock, house):
        heard = await talk.hear(Arrived())
        click.echo(_shown(heard.bubbles))
        click.echo("\n" + house.kit.locales.default.text("terminal-hint"))
        starting.done()
        time = world if now is None else None
        while (line := await next_line(house, talk, clock, _reading(), time)) is not None:
            heard = await talk.hear(receive.typed(line, talk.newest))
            click.echo("\n" + _shown(heard.bubbles))


def _shown(bubbles: Sequence[Bubble]) -> str:
    return shapes.terminal(bubbles, shutil.get_terminal_size().columns)


def _reading() -> asyncio.Task[str | None]:
    return asyncio.create_task(asyncio.to_thread(_line))


async def next_line(
    house: House,
    talk: Talk,
    clock: SetClock,
    reading: asyncio.Future[str | None],
    time: Clock | None,
) -> str | None:
    """Wait for a line; what falls due meanwhile is shown when it is due.

    Args:
        house: where reminders are kept.
        talk: the talk they come into.
        clock: moved on while time passes.
        reading: the line that is being typed; its result is None at the end.
        time: tells the time; None where the clock was set by hand and stands.
    """
    while True:
        await asyncio.wait({reading}, timeout=LOOKED_AFTER if time else None)
        if time is not None:
            clock.move(time())
        came = await until(clock(), house, talk, clock)
        if came:
            click.echo("\n" + _shown(came))
        if reading.done():
            return reading.result()
        if came:
            click.echo(PROMPT, nl=False)


async def until(to: datetime, house: House, talk: Talk, clock: SetClock) -> tuple[Bubble, ...]:
    """Move the clock on; reminders come out in order, each at its own moment, and letters."""
    bubbles: list[Bubble] = []
    while (at := await house.reminders.earliest()) is not None and at <= to:
        clock.move(at)
        talk.note(await house.reminders.round())
        talk.note(await house.letters.round())
        bubbles += await talk.fetch()
    clock.move(to)
    talk.note(await house.letters.round())  # what others wrote in another process
    return (*bubbles, *await talk.fetch())


def _line() -> str | None:
    """Read a line; None at the end of the input."""
    try:
        return input(PROMPT).strip()
    except (EOFError, KeyboardInterrupt):
        click.echo()
        return None
