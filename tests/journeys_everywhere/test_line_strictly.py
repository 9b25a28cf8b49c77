"""The whole program against the strict LINE stand-in: in spec, unpaid, one answer each."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from tests.fakes import line
from tests.fakes.line import FAMILY, FakeLine
from tests.journeys_everywhere.phones import Act, LinePhone
from tests.journeys_everywhere.program import Program, ended
from tests.journeys_everywhere.test_killed import MOTHER, until
from tests.journeys_everywhere.wandering import Wanderer, kind
from tests.standins.line_standin import FOLDER, StandIn, standing_in

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not FOLDER.exists(), reason="the stand-in is not beside this project"),
]

Json = dict[str, Any]
PEOPLE, STEPS = 8, 60
FAULTS: tuple[Json, ...] = (
    {"status": 429},
    {"status": 500},
    {"drop": True},
    {"drop": True, "after_accept": True},
    {"timeout": 6},
    {"timeout": 6, "after_accept": True},
)


@dataclass
class Strict:
    """The program, and what the stand-in has of it so far."""

    stand_in: StandIn
    program: Program
    client: aiohttp.ClientSession
    seen: FakeLine = field(default_factory=FakeLine)
    read: int = 0
    looking: asyncio.Lock = field(default_factory=asyncio.Lock)

    def phone(self) -> LinePhone:
        return LinePhone(self.program, self.seen, self.client)

    async def look(self) -> None:
        """Fetch what the stand-in got since the last look."""
        async with self.looking:
            url = f"{self.stand_in.url}/__admin/log?since={self.read}"
            async with self.client.get(url) as answer:
                calls = await answer.json()
            self.read += len(calls)
        self.seen.calls += calls
        self.seen.delivered += [
            (call["body"].get("replyToken") or call["body"].get("to", ""), call["body"]["messages"])
            for call in calls
            if call["body"] and call.get("accepted_status", call["status"]) == 200
        ]

    async def answered(self, phone: LinePhone, count: int) -> None:
        """Wait for so many answers."""
        async with asyncio.timeout(40):
            while len(phone.answers()) < count:
                await asyncio.sleep(0.03)
                await self.look()
        assert len(phone.answers()) == count


@pytest_asyncio.fixture
async def strict(tmp_path: Path) -> AsyncIterator[Strict]:
    program = Program(tmp_path)
    async with (
        standing_in(tmp_path) as stand_in,
        aiohttp.ClientSession() as client,
        ended(program),
    ):
        program.speaks_line(stand_in.url)
        await program.start()
        yield Strict(stand_in, program, client)
        assert await program.stop() == 0
        summary = await stand_in.summary()
        assert summary["violations"] == []
        assert summary["used"] == 0  # no push was paid
        assert not any(call.startswith("pushMessage") for call in summary["calls"])


async def test_long_conversations_over_every_button_break_no_rule(strict: Strict) -> None:
    tapped: set[str] = set()
    people = [Wanderer(random.Random(seed), tapped) for seed in range(PEOPLE)]  # noqa: S311
    phones = [strict.phone() for _ in people]
    await asyncio.gather(*[wander(strict, *pair) for pair in zip(phones, people, strict=True)])
    shown = {kind(data) for phone in phones for _, data in all_buttons(phone)}
    print(f"tapped {len(tapped)} kinds of buttons; never tapped: {sorted(shown - tapped)}")  # noqa: T201
    assert len(tapped) > 40


async def wander(strict: Strict, phone: LinePhone, person: Wanderer) -> None:
    await phone.does(Act())
    await strict.answered(phone, 1)
    for step in range(2, STEPS):
        await phone.does(person.next(phone.buttons()))
        await strict.answered(phone, step)


def all_buttons(phone: LinePhone) -> set[tuple[str, str]]:
    shown = FakeLine(delivered=[])
    one = LinePhone(phone.program, shown, phone.client)
    found: set[tuple[str, str]] = set()
    for answer in phone.answers():
        shown.delivered = [(one.user, answer)]
        found |= set(one.buttons().items())
    return found


@pytest.mark.parametrize("fault", FAULTS, ids=str)
async def test_whatever_goes_wrong_at_line_the_answer_arrives_once(
    strict: Strict, fault: Json
) -> None:
    mei = strict.phone()
    await strict.stand_in.tell("faults", [{"match": "/message/", "times": 2, **fault}])
    await mei.does(Act(says=MOTHER))
    await strict.answered(mei, 1)
    await mei.does(Act(says="謝謝"))
    await strict.answered(mei, 2)


async def test_in_a_group_nothing_of_health_is_said_and_only_who_calls_is_answered(
    strict: Strict,
) -> None:
    mei = strict.phone()
    mei.user = line.MEI
    await mei.does(Act(says=MOTHER))
    await strict.answered(mei, 1)
    group = strict.phone()
    family = line.in_family()
    assert await group.posts(line.text("我媽68歲", **family)) == 200
    assert await group.posts(line.text("骨本 我的計畫", **family)) == 200
    await strict.answered(group, 1)
    assert await group.posts(line.tap("do:plan", **family)) == 200
    no_one = {"source": {"type": "group", "groupId": FAMILY}}
    assert await group.posts(line.event("join", **no_one)) == 200
    await strict.answered(group, 3)
    said = set(group.shown())
    assert len(said) == 1
    assert not any(word in next(iter(said)) for word in ("毫克", "68", "媽"))
    left = line.event("leave", **no_one)
    assert await group.posts({key: one for key, one in left.items() if key != "replyToken"}) == 200


async def test_who_blocked_us_is_greeted_once_when_they_return(strict: Strict) -> None:
    mei = strict.phone()
    await mei.does(Act())
    await strict.answered(mei, 1)
    source = {"source": {"type": "user", "userId": mei.user}}
    gone = line.event("unfollow", **source)
    assert await mei.posts({key: one for key, one in gone.items() if key != "replyToken"}) == 200
    assert await mei.posts(line.event("follow", follow={"isUnblocked": True}, **source)) == 200
    await strict.answered(mei, 2)
    await until(lambda: "error" not in strict.program.log)
