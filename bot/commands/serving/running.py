"""``guben serve``: the web chat, and LINE and Telegram where their tokens are set."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial
from resource import RLIMIT_CORE, setrlimit
from typing import Any

import click
import uvloop
from aiohttp import web

from bot import ways
from bot.assembly import House, Kit, kit, open_house
from bot.checks.door import why_not
from bot.clock import Clock, SetClock, SharedClock
from bot.commands.opening import sentences
from bot.commands.serving.charts import Charts
from bot.commands.serving.doctor import doctor
from bot.commands.serving.feeds import feed
from bot.commands.serving.handing import handouts
from bot.commands.serving.kept import kept
from bot.commands.serving.lagging import Lag
from bot.commands.serving.marking import marks
from bot.commands.serving.pushes import allowance_of, refused
from bot.commands.serving.readiness import Readiness
from bot.commands.serving.showing import showing
from bot.commands.serving.speaking import language, speech
from bot.commands.serving.timing import keep, tell
from bot.commands.serving.warming import warmed
from bot.overheard import overheard
from bot.settings import Settings, database_url, load, secret_key
from bot.storage.era import era
from bot.storage.sealing import Seal
from bot.telemetry import Telemetry
from bot.turn import Taken
from bot.ways import Way
from bot.web.app import build_app
from bot.web.calendar import Calendar
from bot.web.days import Days
from bot.web.desk import Desk
from bot.web.doctor import DoctorPage
from bot.web.guard import Doors
from bot.web.kept import KeptPage
from bot.web.status import Status
from bot.wording.links import Links

DATABASE_STARTS = 30.0
"""Seconds that the database may come after us."""
Work = Coroutine[Any, Any, object]

GRACE = 10.0
"""Seconds that open requests may take to end once we are asked to stop."""


def serve(now: datetime | None = None, database: str | None = None) -> None:
    """Serve until SIGTERM or Ctrl-C; no turn is cut."""
    setrlimit(RLIMIT_CORE, (0, 0))  # what is open in memory is written nowhere if we crash
    with sentences(), contextlib.suppress(asyncio.CancelledError):  # stopped before it served
        uvloop.run(_serve(load(database_url=database), now))


async def _serve(settings: Settings, now: datetime | None) -> None:
    telemetry = Telemetry()
    stop = asyncio.Event()
    starting = asyncio.current_task()
    _when_asked_to_stop(starting.cancel if starting else stop.set)
    with overheard(telemetry):
        async with running(settings, telemetry, now) as address:
            _when_asked_to_stop(stop.set)
            click.echo(f"骨本 Guben: {address}  (Ctrl-C 結束)", err=True)
            await stop.wait()


def _when_asked_to_stop(stop: Callable[[], object]) -> None:
    for each in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(each, stop)


@asynccontextmanager
async def running(
    settings: Settings, telemetry: Telemetry, now: datetime | None = None
) -> AsyncIterator[str]:
    """Run everything; yields the address of the web chat.

    What was opened last is closed first: the doors, then the ways in, then the outbox, which lets
    what is on its way arrive, and at last the database.
    """
    shared = SharedClock()
    made = _kit(SetClock(now) if now else shared, telemetry)

    channels: list[Way] = []
    noted = partial(_noted, made, telemetry, channels)
    async with AsyncExitStack() as stack:
        channels += [await stack.enter_async_context(way) for way in ways.opened(settings, made)]
        senders = {channel.name: channel.sender for channel in channels}
        charts = _charts(settings, made.clock)
        links = replace(ways.links(settings, channels), drawn=charts.path)
        house = await stack.enter_async_context(open_house(settings, made, senders, noted, links))
        await tell(shared, house.storage)
        works = map(working, _works(house, channels, links, telemetry, shared))
        for work in (_sending(house), *works):
            await stack.enter_async_context(work)
        routes = [route for channel in channels for route in channel.routes(house.take)]
        ready = Readiness(house.storage, house.kit.clock)
        machines = [*routes, *_status(settings, ready, telemetry).routes()]
        app = await _site(house, settings, links, machines)
        app.add_routes(_pages(house, settings, charts))
        yield await stack.enter_async_context(_listening(app, settings, ready))


async def _site(
    house: House, settings: Settings, links: Links, machines: Sequence[web.RouteDef]
) -> web.Application:
    desk, doors = _desk(house, await era(house.storage)), _doors(settings)
    return build_app(desk, doors, machines=machines, showing=showing(house, links))


def _noted(
    made: Kit, telemetry: Telemetry, channels: Sequence[Way], taken: Sequence[Taken]
) -> None:
    """Count and log the turns of a commit, and mark what was tapped where a channel can."""
    for each in taken:
        seconds = (made.clock() - each.arrival.received_at).total_seconds()
        heard = type(each.arrival.event).__name__.lower()
        channel = each.arrival.person.partition(":")[0]
        telemetry.turn(channel, heard, seconds, fresh=each.fresh)
    for event, line in marks(taken, made.locales.default):
        for way in channels:
            way.marked(event, line)


def _kit(clock: Clock, telemetry: Telemetry) -> Kit:
    made = kit(clock, telemetry.count, telemetry.say, telemetry.called)
    return replace(made, wait=DATABASE_STARTS)


def _works(
    house: House,
    channels: Sequence[Way],
    links: Links,
    telemetry: Telemetry,
    shared: SharedClock,
) -> Iterator[Work]:
    """Yield what goes on beside the doors and the way out: last the ways in."""
    yield keep(shared, house.storage)
    for quota in [channel.quota for channel in channels if channel.quota is not None]:
        allowance = allowance_of(quota, house, telemetry)
        house.reminders.level = allowance.level
        house.letters.short = allowance.is_short
        house.outbox.on_unpaid(partial(refused, house=house, allowance=allowance))
        yield allowance.run()
    yield house.reminders.run()
    yield house.letters.run()
    yield house.retention.run()
    pushed = [channel.name for channel in channels]
    yield Lag(house.storage, house.kit.clock, telemetry, pushed).run()
    yield warmed(house.kit)
    for channel in channels:
        channel.offers(partial(handouts, house=house, links=links))
        yield channel.receive(house.take, telemetry.say, house.alone)


@asynccontextmanager
async def working(work: Work) -> AsyncIterator[None]:
    """Do something beside, until the block ends."""
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


@asynccontextmanager
async def _sending(house: House) -> AsyncIterator[None]:
    """Run the way out until the last turn is done: what one has begun has to be sent."""
    async with working(house.outbox.run()):
        try:
            yield
        finally:
            await house.turns.close()


@asynccontextmanager
async def _listening(
    app: web.Application, settings: Settings, ready: Readiness
) -> AsyncIterator[str]:
    """Keep the doors open; before they close, who watches over us hears that they will."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=GRACE)
    await runner.setup()
    try:
        await _opened(runner, settings)
        host, port = runner.addresses[0][:2]
        yield f"http://{host}:{port}"
        await ready.leave()
    finally:
        await runner.cleanup()


async def _opened(runner: web.AppRunner, settings: Settings) -> None:
    try:
        await web.TCPSite(runner, settings.host, settings.port).start()
    except OSError as error:
        raise click.ClickException(why_not(error, settings.host, settings.port)) from error


def _desk(house: House, of: str) -> Desk:
    outbox, now = house.outbox, house.kit.clock
    spoken = speech(house.kit.locales)
    known = partial(language, house=house)
    return Desk(house.take, outbox.collect, outbox.wait, spoken, now, known, era=of)


def _pages(house: House, settings: Settings, charts: Charts) -> Iterator[web.RouteDef]:
    """Yield the pages beside the chat: the calendar, pictures, what is kept, the doctor's."""
    spoken = speech(house.kit.locales)
    yield from Calendar(partial(feed, house=house)).routes()
    yield from Days(charts.png).routes()
    yield from KeptPage(partial(kept, house=house), spoken).routes()
    yield from DoctorPage(partial(doctor, house=house), spoken, _doors(settings)).routes()


def _charts(settings: Settings, clock: Clock) -> Charts:
    return Charts(Seal(secret_key(settings, database_url(settings))), clock)


def _doors(settings: Settings) -> Doors:
    return Doors(host=settings.host, public_url=settings.public_url)


def _status(settings: Settings, ready: Readiness, telemetry: Telemetry) -> Status:
    token = settings.metrics_token.get_secret_value() if settings.metrics_token else ""
    return Status(ready, telemetry.exposition, token)
