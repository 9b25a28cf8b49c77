"""The whole program against the strict Telegram stand-in, by polling and by webhook: no breach."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from tests.journeys_everywhere.phones import TELEGRAM_KINDS, Act
from tests.journeys_everywhere.program import Program, ended
from tests.journeys_everywhere.test_killed import MOTHER, rows
from tests.journeys_everywhere.wandering import Wanderer
from tests.standins.telegram_standin import FOLDER, TOKEN, StandIn, standing_in

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not FOLDER.exists(), reason="the stand-in is not beside this project"),
]

Json = dict[str, Any]
PEOPLE, STEPS = 6, 50
MEI, SON, FAMILY = 1001, 1002, -100777
THEIRS = "Chat has no field 'members'"  # the stand-in's own answer to a message in a group
MARKS = {"width": 1, "height": 1, "is_animated": False, "is_video": False, "type": "regular"}
EXTRA: dict[str, Json] = {
    "sticker": {"sticker": {"file_id": "1", "file_unique_id": "1", **MARKS}},
    "voice": {"voice": {"file_id": "1", "file_unique_id": "1", "duration": 1}},
    "photo": {"photo": [{"file_id": "1", "file_unique_id": "1", "width": 1, "height": 1}]},
    "location": TELEGRAM_KINDS["location"],
}


@dataclass
class Strict:
    """The program, and people at the stand-in."""

    stand_in: StandIn
    program: Program

    async def person(self, user: int) -> Person:
        await self.stand_in.tell("user", id=user, first_name="小美 <b>")
        return Person(self.stand_in, user)

    async def outcomes(self, count: int) -> list[str]:
        """Wait until so many replies are settled; return what became of them."""
        async with asyncio.timeout(40):
            while len(found := self._settled()) < count:  # noqa: ASYNC110 - a database tells
                await asyncio.sleep(0.05)
        return found

    def _settled(self) -> list[str]:
        return [became for became, has_words in rows(self.program) if not has_words]


@dataclass
class Person:
    """Somebody at a phone."""

    stand_in: StandIn
    user: int
    read: int = 0
    first: str = ""

    async def does(self, act: Act) -> None:
        if act.data is not None and act.label:
            await self.stand_in.tell("press", user=self.user, data=act.data)
        elif act.data is not None and self.first:
            await self.presses_old()
        elif act.sends is not None:
            await self.stand_in.tell("send", user=self.user, extra=EXTRA[act.sends])
        else:
            await self.stand_in.tell("send", user=self.user, text=(act.says or "/start")[:4096])

    async def presses_old(self) -> None:
        """Tap the very first button of the conversation."""
        await self.stand_in.tell("press", user=self.user, data=self.first)

    async def shown(self, want: int = 1, seconds: float = 30) -> list[Json]:
        """Return the messages since the last look, once so many came and no more follow."""
        found: list[Json] = []
        async with asyncio.timeout(seconds):
            while True:
                more = await self._new()
                found += more
                if len(found) >= want and not more:
                    return found
                await asyncio.sleep(0.15)

    async def _new(self) -> list[Json]:
        look = {"chat": self.user, "since": self.read, "timeout": 0}
        seen = await self.stand_in.tell("events", **look)
        self.read = seen["n"]
        return [one for one in seen["events"] if one["kind"] == "message"]


@pytest_asyncio.fixture(params=["polling", "webhook"])
async def strict(
    request: pytest.FixtureRequest, tmp_path: Path, unused_tcp_port_factory: Callable[[], int]
) -> AsyncIterator[Strict]:
    program, port = Program(tmp_path), unused_tcp_port_factory()
    async with standing_in(unused_tcp_port_factory()) as stand_in, ended(program):
        program.polls_telegram(stand_in.base, TOKEN)
        if request.param == "webhook":
            program.hooks_telegram(stand_in.base, TOKEN)
            public = {"port": str(port), "public_url": f"http://127.0.0.1:{port}"}
            program.settings |= public
        await program.start()
        yield Strict(stand_in, program)
        assert await program.stop() == 0
        assert [one for one in await stand_in.breaches() if THEIRS not in str(one)] == []


async def test_long_conversations_over_every_button_break_no_rule(strict: Strict) -> None:
    tapped: set[str] = set()
    people = [Wanderer(random.Random(seed), tapped) for seed in range(PEOPLE)]  # noqa: S311
    phones = [await strict.person(MEI + place) for place in range(PEOPLE)]
    await asyncio.gather(*map(wander, phones, people))
    print(f"tapped {len(tapped)} kinds of buttons")  # noqa: T201
    assert len(tapped) > 40


async def wander(phone: Person, person: Wanderer) -> None:
    act = Act()
    for _ in range(STEPS):
        await phone.does(act)
        shown = buttons(await phone.shown())
        phone.first = phone.first or next(iter(shown.values()), "")  # none came in time, yet
        act = person.next(shown)


def buttons(messages: list[Json]) -> dict[str, str]:
    """Return what may be tapped under messages."""
    keyboards = [message["keyboard"] or {} for message in messages]
    rows = [row for keyboard in keyboards for row in keyboard.get("inline_keyboard", [])]
    every = [button for row in rows for button in row]  # those that open a link lead elsewhere
    return {each["text"]: each["callback_data"] for each in every if "callback_data" in each}


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        ({"kind": "429", "retry_after": 1}, "done"),
        ({"kind": "500"}, "done"),
        ({"kind": "502"}, "unknown"),
        ({"kind": "drop"}, "unknown"),
        ({"kind": "drop_after"}, "unknown"),
        ({"kind": "timeout_after", "delay": 12}, "unknown"),
        ({"kind": "403"}, "dead"),
        ({"kind": "400"}, "dead"),
    ],
    ids=lambda part: part["kind"] if isinstance(part, dict) else "",
)
async def test_whatever_goes_wrong_nothing_is_sent_twice_and_the_next_words_are_answered(
    strict: Strict, fault: Json, outcome: str
) -> None:
    mei = await strict.person(MEI)
    await mei.does(Act())
    await mei.shown()
    assert await strict.outcomes(1) == ["done"]  # all of it: the fault is for what comes then
    await strict.stand_in.tell("fault", method="sendMessage", **fault)
    await mei.does(Act(says=MOTHER))
    assert await strict.outcomes(2) == ["done", outcome]
    await mei.does(Act(says="謝謝"))
    assert await strict.outcomes(3) == ["done", outcome, "done"]
    shown = [json.dumps(one["text"]) for one in await mei.shown()]
    assert len(set(shown)) == len(shown)


async def test_redelivered_and_odd_updates_are_answered_once_or_never(strict: Strict) -> None:
    mei = await strict.person(MEI)
    number = (await strict.stand_in.tell("send", user=MEI, text=MOTHER))["update_id"]
    await mei.shown()
    await strict.stand_in.tell("update", redeliver=number)
    await strict.stand_in.tell("update", message={"date": "year 55840"}, of_next_year={})
    await strict.stand_in.tell("update", edited_message={"chat": 7})
    await mei.does(Act(says="謝謝"))
    await mei.shown()
    assert len(await strict.outcomes(2)) == 2


async def test_in_a_group_nothing_is_said_of_anyones_health(strict: Strict) -> None:
    mei = await strict.person(MEI)
    await strict.person(SON)
    await mei.does(Act(says=MOTHER))
    await mei.shown()
    await strict.stand_in.tell("group", id=FAMILY, members=[MEI, SON])
    family = Person(strict.stand_in, FAMILY)
    [hello] = await family.shown()
    assert "健康的事不方便在群組裡說" in str(hello["text"])
    await strict.stand_in.tell("send", user=SON, chat=FAMILY, text="大家好")
    await strict.stand_in.tell("send", user=MEI, chat=FAMILY, text="/plan@guben_bot")
    [one] = await family.shown()
    assert "https://t.me/guben_bot" in str(one["keyboard"])
    assert not any(word in str(one["text"]) for word in ("毫克", "68", "媽"))
    assert await mei._new() == []  # noqa: SLF001 - at once


async def opened(strict: Strict, person: Person, url: str) -> str:
    """Follow a card's button: into the chat, or to the page and its own button."""
    _, is_chat, payload = url.partition("?start=")
    if is_chat:
        await strict.stand_in.tell("send", user=person.user, text=f"/start {payload}")
        return "".join(str(one["text"]) for one in await person.shown(2))
    async with strict.stand_in.client.post(url) as answer:
        return await answer.text()


async def test_a_share_is_put_into_another_chat_as_a_card(strict: Strict) -> None:
    mei, son = await strict.person(MEI), await strict.person(SON)
    await mei.does(Act(says=MOTHER))
    await mei.shown()
    await mei.does(Act(says="傳給家人"))
    await mei.shown()
    await mei.does(Act(says="好"))
    [shared] = await mei.shown()
    assert "switch_inline_query" in str(shared["keyboard"])
    nothing = await strict.stand_in.tell("inline", user=SON, query="")
    assert nothing["results"] == []
    offered = await strict.stand_in.tell("inline", user=MEI, query="", chat_type="group")
    [card] = offered["results"]
    about = {"user": MEI, "inline_query_id": offered["inline_query_id"], "result_id": card["id"]}
    posted = await strict.stand_in.tell("choose", **about)
    assert posted["text"] == "我的存骨本計畫，請打開看看。"
    [[button]] = posted["reply_markup"]["inline_keyboard"]
    assert "毫克" in await opened(strict, son, button["url"])
    assert await strict.stand_in.breaches() == []


@pytest.mark.parametrize("known", [True, False])
async def test_who_blocked_us_is_greeted_once_when_they_return(
    strict: Strict, *, known: bool
) -> None:
    mei = await strict.person(MEI)
    await mei.does(Act(says=MOTHER) if known else Act())
    await mei.shown()
    await strict.stand_in.tell("block", user=MEI)
    await strict.stand_in.tell("send", user=MEI, text="/start")  # which unblocks us first
    shown = [one["text"] for one in await mei.shown(2)]
    greeting = "好久不見" if known else "我是骨本"
    print(shown)  # noqa: T201
    assert sum(greeting in words for words in shown) <= 1
