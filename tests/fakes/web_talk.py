"""A small conversation for the page to show: stands in for turn and outbox, keeps all in memory.

`python -m tests.fakes.web_talk` serves it at http://127.0.0.1:8000 for whoever draws the page.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from aiohttp import web
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, TextElement

from bot.arrivals import Arrival
from bot.bubbles import Bubble, Button, Card, Line, Section, Text, Tone
from bot.outbox.fetching import Bell
from bot.web.app import build_app
from bot.web.desk import Desk, Row
from bot.web.guard import Doors
from bot.web.speech import CHINESE, Speech
from core.messages import Arrived, Chose, Event, Said

WORDS = Path(__file__).parents[2] / "locales/zh-Hant-TW/web.ftl"

GREETING = (
    Text("您好，我是骨本。\n聊幾句，我就幫您整理一份存骨本的飲食計畫。"),
    Text(
        "我會記下您回答的內容，用來算計畫；打「刪除我的資料」就全部清掉。\n"
        "您也可以一句話說完，像這樣：\n「我媽68歲，很少曬太陽，沒吃抗凝血藥」"
    ),
    Text(
        "這份計畫是要給誰的呢？",
        (
            Button("我自己", "subject:self"),
            Button("媽媽", "subject:mother"),
            Button("爸爸", "subject:father"),
            Button("其他家人", "subject:other"),
        ),
    ),
)
AGE = (Text("好的。請問她今年幾歲？\n說出生年也可以，例如「民國47年次」。"),)
SUN = (
    Text("68歲，記下了。"),
    Text(
        "平常中午前後，大多數日子會在戶外待上15到30分鐘嗎？",
        (
            Button("會，常曬太陽", "sun:ample"),
            Button("很少", "sun:low"),
            Button("不一定", "sun:unsure"),
            Button("上一步", "back"),
        ),
    ),
)
PLAN = Card(
    title="媽媽的存骨本計畫",
    sections=(
        Section(
            "每天的量",
            (
                Line("鈣，一天總共", "1200–1500 毫克", "三餐和補充品加起來"),
                Line("其中的鈣補充品", "500–800 毫克", "一次最多 500 毫克，分兩餐吃"),
                Line("維生素 D3", "1000–2000 國際單位（IU）", "很少曬太陽的人"),
                Line("維生素 K2", "150–200 微克"),
                Line("維生素 K1", "120–200 微克"),
            ),
        ),
        Section(
            "從這些食物來",
            (
                Line("鈣", "牛奶、優格、起司、小魚乾、板豆腐、黑芝麻"),
                Line("維生素 D", "鮭魚、鯖魚、蛋黃、日曬過的香菇"),
                Line("維生素 K2", "納豆、起司、蛋黃"),
            ),
        ),
        Section(
            "開始之前，先問一下",
            (Line("她有骨鬆的藥嗎？第一次加補充品，請先讓醫師或藥師看過這一頁。"),),
            Tone.CAUTION,
        ),
        Section("今天就能做的一件事", (Line("晚餐加一塊板豆腐，飯後走路二十分鐘。"),)),
        Section(
            "和國內建議量比一比",
            (Line("鈣", "1000 毫克", "國人膳食營養素參考攝取量"), Line("維生素 D", "15 微克")),
            Tone.FOLDED,
        ),
        Section("這些數字的出處", (Line("補鈣劑量文章，未具名"),), Tone.FOLDED),
    ),
    plain="媽媽的存骨本計畫\n鈣 1200–1500 毫克",
    summary="媽媽的計畫：鈣 1200–1500 毫克，D3 1000–2000 IU",
)
AFTER = Text(
    "要我每天提醒她嗎？",
    (Button("好，設提醒", "remind:yes"), Button("先不用", "remind:no"), Button("重來", "restart")),
)
TIME = (Text("幾點提醒比較好？", (Button("早上八點", "time:08:00"),), picks_time=True),)


@dataclass(slots=True)
class Talk:
    """Takes arrivals once each and answers by a fixed script, row by row."""

    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    taken: list[Arrival] = field(default_factory=list)
    asked: list[tuple[str, str]] = field(default_factory=list)
    broken: bool = False
    waited_for: asyncio.Event = field(default_factory=asyncio.Event)
    _rows: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    _last: int = 0
    _bell: Bell = field(default_factory=Bell)

    async def take(self, arrivals: Sequence[Arrival]) -> None:
        """Store each event once; raise while ``broken``."""
        if self.broken:
            raise ConnectionError
        for arrival in arrivals:
            if arrival.event_id not in {known.event_id for known in self.taken}:
                self.taken.append(arrival)
                self.tell(arrival.person, reply(arrival.event))

    async def collect(self, person: str, acked: int) -> list[Row]:
        """Erase what was shown, hand out the rest."""
        self._rows[person] = [row for row in self._rows[person] if row[0] > acked]
        return list(self._rows[person])

    def tell(
        self, person: str, bubbles: tuple[Bubble, ...], *, large: bool = False, rings: bool = True
    ) -> None:
        """Put a row into the person's outbox, as a reminder does; another replica rings no bell."""
        self._last += 1
        self._rows[person].append((self._last, bubbles, large, CHINESE))
        if rings:
            self._bell.ring(person)

    async def wait(self, person: str, seconds: float) -> bool:
        """Wait for the bell."""
        self.waited_for.set()
        return await self._bell.wait(person, seconds)

    def desk(self, *, patience: float = 25.0, pause: float = 5.0) -> Desk:
        """What the app wants of us, with the real words of the page."""
        speech = Speech(lambda _: words().__getitem__)
        return Desk(
            self.take,
            self.collect,
            self.wait,
            speech,
            self.now,
            self.language,
            era="one",
            patience=patience,
            pause=pause,
        )

    async def language(self, person: str, browser: str) -> str:
        """Speak Chinese with everybody; remember who asked."""
        if self.broken:
            raise ConnectionError
        self.asked.append((person, browser))
        return CHINESE


def reply(event: Event) -> tuple[Bubble, ...]:
    """Play the next few bubbles: greeting, age, sun, plan, reminder."""
    match event:
        case Arrived():
            return GREETING
        case Chose(data) if data.startswith("subject:"):
            return AGE
        case Chose(data) if data.startswith("sun:"):
            return (PLAN, AFTER)
        case Chose("remind:yes"):
            return TIME
        case Said(text) if any(sign.isdecimal() for sign in text):
            return SUN
        case _:
            return (Text("我記下了。還想知道什麼，直接打給我就好。"),)


def words() -> dict[str, str]:
    """The page's real words; web.ftl holds plain messages only."""
    found = FluentParser().parse(WORDS.read_text(encoding="utf-8")).body
    return {one.id.name: _text(one) for one in found if isinstance(one, Message)}


def _text(message: Message) -> str:
    pattern = message.value
    assert pattern is not None, message.id.name
    return "".join(e.value for e in pattern.elements if isinstance(e, TextElement))


if __name__ == "__main__":
    web.run_app(build_app(Talk().desk(), Doors()), host="127.0.0.1", port=8000)
