"""Reminders of the whole program at the strict stand-ins: in spec, once, paid once, told if not."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from bot.clock import world
from tests.chaos.reminded import spoken
from tests.journeys_everywhere.phones import Act
from tests.journeys_everywhere.program import Program, ended
from tests.journeys_everywhere.test_killed import a_moment, rows, until
from tests.journeys_everywhere.test_line_strictly import FAULTS
from tests.journeys_everywhere.test_line_strictly import Strict as Line
from tests.journeys_everywhere.test_telegram_strictly import Person, buttons
from tests.journeys_everywhere.test_telegram_strictly import Strict as Telegram
from tests.standins import line_standin, telegram_standin
from tests.standins.telegram_standin import TOKEN

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not line_standin.FOLDER.exists(), reason="the stand-ins are not beside this project"
    ),
]

Json = dict[str, Any]
BEFORE = timedelta(minutes=10)


def asking() -> Act:
    """Ask for a reminder of this very minute; said ten minutes ago, it is due at the restart."""
    return Act(says=f"每天{spoken(world())}提醒我吃鈣片")


def earlier() -> str:
    return (world() - BEFORE).isoformat()


# ---- LINE -----------------------------------------------------------------------


@pytest_asyncio.fixture
async def line(tmp_path: Path) -> AsyncIterator[Line]:
    program = Program(tmp_path)
    async with (
        line_standin.standing_in(tmp_path) as stand_in,
        aiohttp.ClientSession() as client,
        ended(program),
    ):
        program.speaks_line(stand_in.url)
        await program.start(earlier())
        yield Line(stand_in, program, client)
        assert await program.stop() == 0
        assert (await stand_in.summary())["violations"] == []


async def pushes(line: Line) -> list[Json]:
    """Return every push that was tried, oldest first."""
    log = await line.stand_in.log()
    return [call for call in log if call["path"].endswith("/message/push")]


def accepted(calls: list[Json]) -> list[Json]:
    return [call for call in calls if call.get("accepted_status", call["status"]) == 200]


async def settled(program: Program, count: int) -> list[str]:
    """Wait until so many replies are settled; return what became of them."""

    def found() -> list[str]:
        return [became for became, has_words in rows(program) if not has_words]

    await until(lambda: len(found()) >= count, 60)
    return found()


@pytest.mark.parametrize("fault", FAULTS, ids=str)
async def test_whatever_goes_wrong_at_line_a_reminder_is_pushed_once_by_one_key(
    line: Line, fault: Json
) -> None:
    mei = line.phone()
    await mei.does(asking())
    await line.answered(mei, 1)
    await line.stand_in.tell("faults", [{"match": "/message/push", "times": 2, **fault}])
    await line.program.restart()
    assert (await settled(line.program, 2))[-1] == "done"
    tried = await pushes(line)
    assert len(tried) > 1
    assert len({call["retry_key"] for call in tried}) == 1
    assert len(accepted(tried)) == 1
    assert (await line.stand_in.summary())["used"] == 1


async def test_a_tapped_reminder_is_answered_for_nothing(line: Line) -> None:
    mei = line.phone()
    await mei.does(asking())
    await line.answered(mei, 1)
    await line.program.restart()
    await line.answered(mei, 2)
    data = mei.buttons()["吃了"]
    await mei.does(Act(label="吃了", data=data))
    await line.answered(mei, 3)
    assert (await line.stand_in.summary())["used"] == 1


async def test_a_month_that_fills_meanwhile_is_told_with_the_next_answer(line: Line) -> None:
    mei = line.phone()
    await mei.does(asking())
    await line.answered(mei, 1)
    await line.stand_in.tell("state", {"used": 200})
    await line.stand_in.tell("faults", [{"match": "/quota", "times": 99, "status": 500}])
    await line.program.restart()  # it cannot know that nothing is left
    assert (await settled(line.program, 2))[-1] == "dead"
    assert accepted(await pushes(line)) == []
    await mei.does(Act(says="謝謝"))
    await line.answered(mei, 2)
    assert "用完" in "".join(mei.shown())


async def test_a_month_known_to_be_full_costs_no_call(line: Line) -> None:
    mei = line.phone()
    await mei.does(asking())
    await line.answered(mei, 1)
    await line.stand_in.tell("state", {"used": 200})
    await line.program.restart()
    await a_moment(3)
    assert await pushes(line) == []
    await mei.does(Act(says="謝謝"))
    await line.answered(mei, 2)
    assert "用完" in "".join(mei.shown())


async def test_nobody_is_reminded_where_line_knows_them_no_more(line: Line) -> None:
    mei, son = line.phone(), line.phone()
    for each in (mei, son):
        await each.does(asking())
        await line.answered(each, 1)
    await line.stand_in.tell("state", {"missing": [mei.user]})
    await line.program.restart()
    await line.answered(son, 2)
    assert sorted((await settled(line.program, 4))[2:]) == ["dead", "done"]
    before = len(await pushes(line))
    await line.program.restart((world() + timedelta(days=1)).isoformat())
    await line.answered(son, 3)
    assert len(await pushes(line)) == before + 1


# ---- Telegram -------------------------------------------------------------------


@pytest_asyncio.fixture
async def telegram(
    tmp_path: Path, unused_tcp_port_factory: Callable[[], int]
) -> AsyncIterator[Telegram]:
    program = Program(tmp_path)
    port = unused_tcp_port_factory()
    async with telegram_standin.standing_in(port) as stand_in, ended(program):
        program.polls_telegram(stand_in.base, TOKEN)
        await program.start(earlier())
        yield Telegram(stand_in, program)
        assert await program.stop() == 0
        assert await stand_in.breaches() == []


async def asked(telegram: Telegram, user: int) -> Person:
    """Have somebody ask for a reminder."""
    person = await telegram.person(user)
    await person.does(asking())
    await person.shown()
    return person


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        ({"kind": "429", "retry_after": 1, "times": 2}, "done"),
        ({"kind": "500"}, "done"),
        ({"kind": "drop"}, "unknown"),
        ({"kind": "drop_after"}, "unknown"),
        ({"kind": "timeout_after", "delay": 12}, "unknown"),
        ({"kind": "403"}, "dead"),
    ],
    ids=lambda part: part["kind"] if isinstance(part, dict) else "",
)
async def test_whatever_goes_wrong_at_telegram_no_reminder_comes_twice(
    telegram: Telegram, fault: Json, outcome: str
) -> None:
    mei = await asked(telegram, 1001)
    await telegram.stand_in.tell("fault", method="sendMessage", **fault)
    await telegram.program.restart()
    assert (await settled(telegram.program, 2))[-1] == outcome
    await a_moment(2)
    came = await mei.shown(0)
    assert len(came) == int(outcome == "done" or fault["kind"] in {"drop_after", "timeout_after"})


async def test_a_tapped_reminder_says_so_itself_and_a_week_is_drawn(telegram: Telegram) -> None:
    mei = await asked(telegram, 1001)
    await telegram.program.restart()
    data = buttons(await mei.shown())["吃了"]
    await mei.does(Act(label="吃了", data=data))
    await mei.shown()
    await mei.does(Act(says="這週"))
    await mei.shown()
    seen = await telegram.stand_in.tell("events", chat=1001, since=0, timeout=0)
    [edit] = [each for each in seen["events"] if each["kind"] == "edit"]
    assert "✓" in str(edit)
    assert [each for each in seen["events"] if each.get("media") == "photo"], seen["events"][-3:]


async def test_many_at_one_minute_keep_to_telegrams_pace(telegram: Telegram) -> None:
    people = [await asked(telegram, 1001 + number) for number in range(40)]
    await telegram.program.restart()
    await asyncio.gather(*(each.shown(1, 60) for each in people))
    assert (await settled(telegram.program, 80))[40:] == ["done"] * 40
    report = await telegram.stand_in.tell("report")
    assert report["peak_per_second"] <= 33  # thirty a second, and three that were saved up
