"""The feed's address: private, revocable, as the reminders are now."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.arrivals import Arrival
from bot.assembly import House, kit, open_house
from bot.clock import SetClock
from bot.commands.serving.feeds import feed
from bot.settings import Settings
from bot.storage import Away
from bot.web.calendar import Calendar
from core.messages import Chose, Event, Said, ShowCalendar

NOW = datetime(2026, 11, 21, 1, tzinfo=UTC)
ME = "terminal:me"


@pytest.fixture
async def house() -> AsyncIterator[House]:
    settings = Settings(database_url="sqlite://")
    async with open_house(settings, replace(kit(SetClock(NOW)), patience=30), {}) as opened:
        yield opened


async def say(house: House, event: Event) -> str:
    """Say something; return the token of the calendar that was shown, if one was."""
    arrival = Arrival(ME, f"{event}{say.__name__}", event, NOW, NOW)
    taken = await house.turns.submit(arrival)
    shown = [each.token for each in taken.told.replies if isinstance(each, ShowCalendar)]
    return shown[0] if shown else ""


async def test_a_feed_holds_the_reminders_of_now_until_it_is_closed(house: House) -> None:
    await say(house, Said("每天早上八點提醒我"))
    token = await say(house, Chose("calendar:on"))
    assert re.fullmatch(r"[A-Za-z0-9_-]{22,64}", token)
    first = await feed(token, house)
    assert first is not None
    assert b"T080000" in first
    await say(house, Said("改成晚上9點半"))
    changed = await feed(token, house)
    assert changed is not None
    assert b"T213000" in changed
    await say(house, Said("取消行事曆"))
    assert await feed(token, house) is None


async def test_a_new_address_ends_the_old_one_and_forgetting_ends_all(house: House) -> None:
    await say(house, Said("每天早上八點提醒我"))
    old = await say(house, Chose("calendar:on"))
    new = await say(house, Said("我要行事曆"))
    assert await feed(old, house) is None
    assert await feed(new, house) is not None
    await say(house, Said("刪除我的資料"))
    await say(house, Said("是"))
    assert await feed(new, house) is None


async def test_a_carers_calendar_has_a_name_in_their_language(house: House) -> None:
    await say(house, Said("Tiếng Việt"))
    await say(house, Said("每天早上八點提醒我"))
    told = await feed(await say(house, Chose("calendar:on")), house)
    assert told is not None
    assert house.kit.locales.of("vi").text("calendar-name") in told.decode()
    assert house.kit.locales.default.text("calendar-name") not in told.decode()


async def test_a_feed_tells_nothing_of_anyones_health(house: House) -> None:
    await say(house, Said("我媽70歲，很少曬太陽，有吃華法林"))
    await say(house, Said("每天早上八點提醒我媽"))
    told = await feed(await say(house, Chose("calendar:on")), house)
    assert told is not None
    shown = [line for line in told.decode().splitlines() if not line.startswith("UID:")]
    assert not any(
        each in "".join(shown) for each in ("華法林", "鈣", "70", "毫克")
    )  # ids are chance


async def test_while_the_database_is_away_a_calendar_is_told_to_come_again() -> None:
    async def find(_token: str) -> bytes | None:
        raise Away

    app = web.Application()
    app.add_routes(Calendar(find).routes())
    async with TestClient(TestServer(app)) as browser:
        answer = await browser.get(f"/calendar/{'k' * 32}.ics")
        assert (answer.status, answer.headers["Retry-After"]) == (503, "60")


async def test_only_a_long_enough_and_known_address_is_a_page() -> None:
    async def find(token: str) -> bytes | None:
        return b"BEGIN:VCALENDAR" if token == "k" * 32 else None

    app = web.Application()
    app.add_routes(Calendar(find).routes())
    async with TestClient(TestServer(app)) as browser:
        there = await browser.get(f"/calendar/{'k' * 32}.ics")
        assert (there.status, there.content_type) == (200, "text/calendar")
        assert "no-store" in there.headers["Cache-Control"]
        for other in ("x" * 32, "k" * 21, "k" * 65, "../../etc", "k" * 31 + "%00"):
            assert (await browser.get(f"/calendar/{other}.ics")).status == 404
