"""The Telegram adapter against the strict stand-in: nothing out of spec, no tap left spinning."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace

import pytest
import pytest_asyncio
from aiohttp import web

from bot.arrivals import Arrival, Delivered, Outcome, Parcel, Passing, Permanent, Unsure
from bot.bubbles import Bubble, Button, Card, Line, Section, Text, Tone
from bot.channels.telegram import profile
from bot.channels.telegram.channel import Telegram, opened
from bot.channels.telegram.webhook import PATH
from bot.wording import Locales
from core.messages import Arrived, Called, Chose, Event, Left, Said, Sent, Wordless
from tests.fakes.telegram import noon
from tests.standins.telegram_standin import FOLDER, TOKEN, StandIn, standing_in

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not FOLDER.exists(), reason="the stand-in is not beside this project"),
]

MEI, SON, FAMILY = 1001, 1002, -100777
SECRET = "s3cret_-A"  # noqa: S105 - of the stand-in
BUTTONS = (Button("51–70 歲", "age:51"), Button("不想說", "age:skip"), Button("上一步", "back"))
FOODS = tuple(Line(f"食物{n} <b>&amp;", f"{n} 毫克", "文章「骨鈣素」") for n in range(150))
SECTIONS = (
    Section("每天的量", (Line("鈣（總量）", "1,000–1,200 毫克", "文章「劑量」"), Line("")) * 4),
    Section("請留意", (Line("T值 < -2.5 & 請先問醫師。"), Line("", "", "小字")), Tone.CAUTION),
    Section("", (Line("參考攝取量", "1,000 毫克"),), Tone.FOLDED),
    Section("空的", ()),
)
PLAN = Card("小美 <3 的骨本計畫", SECTIONS, "純文字", "鈣每天 1,000–1,200 毫克", BUTTONS)
BUBBLES: tuple[tuple[Bubble, ...], ...] = (
    (Text("您好 <小美> & 家人"), Text("您幾歲？", BUTTONS, picks_time=True)),
    (PLAN, Text("接下來呢？", BUTTONS)),
    (replace(PLAN, sections=(Section("食物", FOODS, Tone.FOLDED),)),),
    (replace(PLAN, title="", sections=()),),
    (Text("很長\n" * 6000), Text(" \n "), Text("👵🏻" * 4000, (Button("👨‍👩‍👧" * 30, "emoji"),))),
    (Text("按鈕", tuple(Button(f"{n}", f"{'長' * n}") for n in range(120))),),
)


@dataclass
class House:
    """The rest of our house, as small as can be: it keeps what comes and shows a plan."""

    telegram: Telegram
    taken: dict[str, Arrival] = field(default_factory=dict)
    sent: list[Outcome] = field(default_factory=list)
    failures: int = 0

    async def take(self, arrivals: Sequence[Arrival]) -> None:
        if self.failures:
            self.failures -= 1
            raise OSError
        for arrival in arrivals:
            if arrival.event_id not in self.taken:
                self.taken[arrival.event_id] = arrival
                await self.answer(arrival)

    async def answer(self, arrival: Arrival) -> None:
        if not isinstance(arrival.event, Left):
            shown = (Text(f"您好：{arrival.event}"), PLAN)
            self.sent.append(await self.telegram.sender.send(parcel(*shown, person=arrival.person)))

    @property
    def events(self) -> list[Event]:
        return [arrival.event for arrival in self.taken.values()]

    async def has(self, count: int) -> None:
        async with asyncio.timeout(8):
            while len(self.sent) + _left(self.events) < count:  # noqa: ASYNC110 - two lists tell
                await asyncio.sleep(0.02)


def _left(events: Sequence[Event]) -> int:
    return sum(isinstance(event, Left) for event in events)


def parcel(*bubbles: Bubble, person: str = f"telegram:{MEI}", key: str = "k") -> Parcel:
    return Parcel(person, bubbles, large=True, reply_to="", retry_key=key, attempt=1)


@pytest_asyncio.fixture
async def stand_in(unused_tcp_port: int) -> AsyncIterator[StandIn]:
    async with standing_in(unused_tcp_port) as started:
        await started.tell("user", id=MEI, first_name="小美")
        await started.tell("user", id=SON, first_name="阿明 <b>")
        yield started


@pytest_asyncio.fixture
async def house(stand_in: StandIn) -> AsyncIterator[House]:
    async with opened(
        TOKEN, stand_in.base, clock=noon, unreadable=lambda: None, read_seconds=1.0
    ) as telegram:
        yield House(telegram)


@asynccontextmanager
async def polled(house: House) -> AsyncIterator[list[str]]:
    said: list[str] = []
    task = asyncio.create_task(house.telegram.polling(house.take, said.append).run())
    yield said
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


@asynccontextmanager
async def hooked(house: House, port: int) -> AsyncIterator[None]:
    app = web.Application()
    app.router.add_post(PATH, house.telegram.webhook(SECRET, house.take).handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    await house.telegram.register(f"http://127.0.0.1:{port}", SECRET, print)
    yield
    await runner.cleanup()


async def converse(stand_in: StandIn, house: House) -> None:
    """Play a person who does all that people do."""
    await stand_in.tell("send", user=MEI, text="/start s_42")
    await house.has(1)
    await stand_in.tell("press", user=MEI, text="51–70")
    await house.has(2)
    await stand_in.tell("send", user=MEI, text="我 <b>68 歲 & 很少曬太陽")
    sticker = {"type": "regular", "width": 1, "height": 1, "is_animated": False, "is_video": False}
    about = {"file_id": "1", "file_unique_id": "1", **sticker}
    await stand_in.tell("send", user=MEI, extra={"sticker": about})
    await house.has(4)
    await stand_in.tell("block", user=MEI)
    await stand_in.tell("unblock", user=MEI)
    await house.has(6)


HEARD = [
    Arrived("s_42", language="zh-hant"),
    Chose("age:51"),
    Said("我 <b>68 歲 & 很少曬太陽"),
    Sent(Wordless.STICKER),
    Left(),
    Arrived(again=True),
]


async def test_a_conversation_by_polling(stand_in: StandIn, house: House) -> None:
    async with polled(house) as said:
        await converse(stand_in, house)
    assert house.events == HEARD
    assert {type(outcome) for outcome in house.sent} == {Delivered}
    assert said == []
    assert await stand_in.breaches() == []


async def test_a_conversation_by_webhook(
    stand_in: StandIn, house: House, unused_tcp_port_factory: Callable[[], int]
) -> None:
    async with hooked(house, unused_tcp_port_factory()):
        await converse(stand_in, house)
    assert sorted(map(repr, house.events)) == sorted(map(repr, HEARD))
    assert await stand_in.breaches() == []


async def test_redelivered_odd_and_unstored_updates_by_polling(
    stand_in: StandIn, house: House
) -> None:
    house.failures = 1
    async with polled(house):
        number = (await stand_in.tell("send", user=MEI, text="一"))["update_id"]
        await house.has(1)
        await stand_in.tell("press", user=MEI, text="不想說")
        await stand_in.tell("update", redeliver=number)
        await stand_in.tell("update", message={"date": "year 55840"}, of_next_year={})
        await stand_in.tell("send", user=MEI, text="二")
        await house.has(3)
        await stand_in.tell("jump", to=5)
        await stand_in.tell("send", user=MEI, text="三")
        await house.has(4)
    assert house.events == [Said("一"), Chose("age:skip"), Said("二"), Said("三")]
    assert await stand_in.breaches() == []


async def test_redelivered_odd_and_unstored_updates_by_webhook(
    stand_in: StandIn, house: House, unused_tcp_port_factory: Callable[[], int]
) -> None:
    house.failures = 2
    async with hooked(house, unused_tcp_port_factory()):
        number = (await stand_in.tell("send", user=MEI, text="一"))["update_id"]
        await house.has(1)
        await stand_in.tell("update", redeliver=number)
        await stand_in.tell("update", message={"date": "year 55840"})
        await stand_in.tell("send", user=MEI, text="二")
        await house.has(2)
    assert house.events == [Said("一"), Said("二")]
    assert await stand_in.breaches() == []


async def test_every_shape_is_within_the_official_spec(stand_in: StandIn, house: House) -> None:
    await stand_in.tell("send", user=MEI, text="/start")
    for at, bubbles in enumerate(BUBBLES):
        assert isinstance(
            await house.telegram.sender.send(parcel(*bubbles, key=str(at))), Delivered
        )
    assert await stand_in.breaches() == []


async def test_a_group_is_answered_in_private(stand_in: StandIn, house: House) -> None:
    async with polled(house):
        await stand_in.tell("send", user=MEI, text="/start")
        await house.has(1)
        await stand_in.tell("group", id=FAMILY, members=[MEI, SON])
        await stand_in.tell("send", user=SON, chat=FAMILY, text="大家好")
        await stand_in.tell("send", user=MEI, chat=FAMILY, text="/plan@guben_bot")
        await house.has(3)
    assert house.events == [Arrived(language="zh-hant"), Called(), Said("/plan")]
    assert [arrival.source for arrival in house.taken.values()] == ["", *[str(FAMILY)] * 2]
    assert await stand_in.seen(FAMILY, 0) == []
    assert await stand_in.breaches() == []


@pytest.mark.parametrize(
    ("fault", "outcome", "shown"),
    [
        ({"kind": "429", "retry_after": 1}, Passing, 0),
        ({"kind": "500"}, Passing, 0),
        ({"kind": "502"}, Unsure, 0),
        ({"kind": "drop"}, Unsure, 0),
        ({"kind": "drop_after"}, Unsure, 1),
        ({"kind": "timeout_after", "delay": 3}, Unsure, 1),
        ({"kind": "403"}, Permanent, 0),
        ({"kind": "400"}, Permanent, 0),
        ({"kind": "migrate", "to": FAMILY}, Permanent, 0),
        ({"kind": "401"}, Passing, 0),
    ],
    ids=lambda part: part["kind"] if isinstance(part, dict) else "",
)
async def test_only_what_surely_failed_is_called_passing(
    stand_in: StandIn, house: House, fault: dict[str, object], outcome: type, shown: int
) -> None:
    await stand_in.tell("send", user=MEI, text="/start")
    await stand_in.tell("fault", method="sendMessage", **fault)
    assert isinstance(await house.telegram.sender.send(parcel(Text("該吃鈣片了"))), outcome)
    assert len(await stand_in.seen(MEI, shown)) == shown
    assert await stand_in.breaches() == []


async def test_the_profile_in_our_own_words_is_set_once(stand_in: StandIn, house: House) -> None:
    words = Locales.load(strict=True).default.text
    assert len(await profile.set_up(house.telegram.bot, words)) == 3
    assert await profile.set_up(house.telegram.bot, words) == []
    assert await stand_in.breaches() == []


async def test_the_webhook_is_registered_once_and_polling_takes_it_away(
    stand_in: StandIn, house: House
) -> None:
    done = [await house.telegram.register("https://example.org", SECRET, print) for _ in range(2)]
    assert done == [True, False]
    async with polled(house):
        await stand_in.tell("send", user=MEI, text="/start")
        await house.has(1)
    assert await stand_in.breaches() == []
