"""Whoever has not written for a year is asked, then forgotten; 「不要留紀錄」 lasts one talk."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from pydantic import SecretStr
from sqlalchemy import text

from bot.arrivals import Arrival
from bot.assembly import House, kit, open_house
from bot.clock import SetClock
from bot.retention import Retention
from bot.settings import Settings
from bot.turn import Refused, Taken
from core.messages import Idle, Reply, Said

START = datetime(2026, 11, 21, 1, tzinfo=UTC)
MEI = "telegram:1"
HOUR, DAY, YEAR = timedelta(hours=1), timedelta(days=1), timedelta(days=365)


class Talk:
    """One person and the real house, at whatever time."""

    def __init__(self, house: House, clock: SetClock) -> None:  # noqa: D107
        self.house, self.clock, self.count = house, clock, 0

    async def say(self, words: str) -> list[str]:
        """Say something, and return the ids of the replies."""
        self.count += 1
        now = self.clock()
        arrival = Arrival(MEI, f"e{self.count}", Said(words), now, now)
        return ids((await self.house.hear(arrival)).told.replies)

    async def pass_by(self, span: timedelta) -> list[str]:
        """Let time pass, look for who is silent, and return what they are told."""
        self.clock.move(self.clock() + span)
        return [
            each for one in await self.house.retention.round() for each in ids(one.told.replies)
        ]

    async def rows(self) -> int:
        """Count the people kept."""
        async with self.house.storage.transaction() as within:
            found = await within.connection.execute(text("SELECT count(*) FROM people"))
            return int(found.scalar_one())


def ids(replies: tuple[Reply, ...]) -> list[str]:
    return [each.id if hasattr(each, "id") else type(each).__name__ for each in replies]


@pytest.fixture
async def talk(database: str) -> AsyncIterator[Talk]:
    clock = SetClock(START)
    settings = Settings(database_url=database, secret_key=SecretStr("a secret of the tests"))
    async with open_house(settings, replace(kit(clock), patience=30), {}) as house:
        yield Talk(house, clock)


async def test_after_a_silent_year_they_are_asked_once_and_forgotten_a_month_later(
    talk: Talk,
) -> None:
    await talk.say("我媽68歲")
    assert await talk.pass_by(YEAR - HOUR) == []
    assert await talk.pass_by(2 * HOUR) == ["idle-ask"]
    assert await talk.pass_by(29 * DAY) == []
    assert await talk.rows() == 1
    assert await talk.pass_by(2 * DAY) == []
    assert await talk.rows() == 0
    assert "greet" in await talk.say("您好")


async def test_any_word_keeps_everything_for_another_year(talk: Talk) -> None:
    await talk.say("我媽68歲")
    assert await talk.pass_by(YEAR + DAY) == ["idle-ask"]
    await talk.say("請留著")
    assert await talk.pass_by(YEAR - DAY) == []
    assert await talk.rows() == 1
    assert await talk.pass_by(2 * DAY) == ["idle-ask"]


async def test_nothing_of_a_fleeting_talk_is_left_an_hour_after_it(talk: Talk) -> None:
    assert "fleeting-on" in await talk.say("不要留紀錄")
    await talk.say("我媽68歲，有腎結石")
    assert await talk.pass_by(HOUR - DAY / 1000) == []
    assert await talk.rows() == 1
    assert await talk.pass_by(DAY / 100) == []
    assert await talk.rows() == 0


async def test_a_reminder_ends_the_fleeting_talk_and_says_so(talk: Talk) -> None:
    await talk.say("我媽68歲，很少曬太陽，都沒有生病吃藥，不挑食")
    await talk.say("不要留紀錄")
    assert "fleeting-off" in await talk.say("每天早上八點提醒我")
    assert await talk.pass_by(2 * HOUR) == []
    assert await talk.rows() == 1


async def test_who_writes_while_we_look_is_not_forgotten(talk: Talk) -> None:
    await talk.say("我媽68歲")
    since = talk.clock()
    talk.clock.move(since + YEAR)
    await talk.say("我68歲")
    now = talk.clock()
    late = Arrival(MEI, "idle", Idle(since, asked=True), now, now)
    assert (await talk.house.hear(late)).effects == ()
    assert await talk.rows() == 1


async def test_a_silence_that_the_database_refuses_holds_up_nobody_behind_it(talk: Talk) -> None:
    taking = talk.house.turns.submit

    async def refusing(arrival: Arrival) -> Taken:
        if arrival.person == MEI:
            raise Refused
        return await taking(arrival)

    await talk.say("我媽68歲")
    now = talk.clock()
    await talk.house.hear(Arrival("telegram:2", "e", Said("我媽70歲"), now, now))
    talk.clock.move(now + YEAR + DAY)
    counted: list[str] = []
    looking = Retention(talk.house.storage, refusing, talk.clock, count=counted.append)
    [taken] = await looking.round()
    assert taken.arrival.person == "telegram:2"
    assert counted == ["retention-failed"]
    assert await looking.round() == []
    assert [each.arrival.person for each in await talk.house.retention.round()] == [MEI]
