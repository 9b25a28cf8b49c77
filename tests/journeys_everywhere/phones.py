"""The four ends of a conversation: what a person does there, and what they then see."""

from __future__ import annotations

import asyncio
import json
import sys
import uuid
from asyncio.subprocess import PIPE, Process
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

import aiohttp

from tests.fakes import line, telegram
from tests.fakes.line_limits import flex_texts
from tests.journeys_everywhere.program import LINE_SECRET, ROOT, Program, environment

Json = dict[str, Any]

UNSTORED = 503
PATIENCE = 50
"""Times a letter is sent again before a test gives up: ten seconds."""
LINE_KINDS = {"sticker": "sticker", "voice": "audio", "photo": "image", "location": "location"}
TELEGRAM_KINDS: dict[str, Json] = {
    "sticker": {"sticker": {"file_id": "1"}},
    "voice": {"voice": {"file_id": "1"}},
    "photo": {"photo": [{"file_id": "1"}]},
    "location": {"location": {"latitude": 25.0, "longitude": 121.5}},
}


@dataclass(frozen=True, slots=True)
class Act:
    """What a person does: words, a button (its label and data), a picture, or they arrive."""

    says: str | None = None
    label: str | None = None
    data: str | None = None
    sends: str | None = None


class Phone(Protocol):
    """One end of a conversation."""

    async def does(self, act: Act) -> None:
        """Do something; the answer may come later."""
        ...

    def shown(self) -> list[str]:
        """Return all words shown since the beginning, message by message."""
        ...

    def buttons(self) -> dict[str, str]:
        """Return what may be tapped under the last message: labels and data."""
        ...


@dataclass
class LinePhone:
    """小美's LINE. LINE itself is the fake; the webhook is posted as LINE would."""

    program: Program
    fake: line.FakeLine
    client: aiohttp.ClientSession
    user: str = field(default_factory=lambda: f"U{uuid.uuid4().hex}")
    tokens: list[str] = field(default_factory=list)
    brought_again: int = 0

    async def does(self, act: Act) -> None:
        assert await self.posts(self.event(act)) == 200

    def event(self, act: Act, **fields: object) -> Json:
        """Return the event that LINE makes of it."""
        fields = {"source": {"type": "user", "userId": self.user}, **fields}
        if act.says is not None:
            return line.text(act.says, **fields)
        if act.data is not None:
            return line.tap(act.data, **fields)
        if act.sends is not None:
            message = {"id": "1", "type": LINE_KINDS[act.sends]}
            return line.event("message", message=message, **fields)
        return line.event("follow", follow={"isUnblocked": False}, **fields)

    async def posts(self, *events: Json) -> int:
        """Send a webhook, again as long as it could not be stored; return the last answer."""
        self.tokens += [one["replyToken"] for one in events if "replyToken" in one]
        status = await self.post(line.webhook(*events))
        while status == 503:  # as LINE does with all that is not 200
            self.brought_again += 1
            again = [one | {"deliveryContext": {"isRedelivery": True}} for one in events]
            status = await self.post(line.webhook(*again))
        return status

    async def post(self, body: bytes) -> int:
        headers = line.signed(LINE_SECRET, body)
        url = f"{self.program.url}/line/webhook"
        async with self.client.post(url, data=body, headers=headers) as answer:
            return answer.status

    def answers(self) -> list[list[Json]]:
        """Return what came by our tokens or by push, answer by answer."""
        ours = {self.user, *self.tokens}
        return [messages for who, messages in self.fake.delivered if who in ours]

    def shown(self) -> list[str]:
        return [_line_words(message) for answer in self.answers() for message in answer]

    def buttons(self) -> dict[str, str]:
        return dict(_line_actions(self.answers()[-1]))


def _line_words(message: Json) -> str:
    if message["type"] == "text":
        words: str = message["text"]
        return words
    return "\n".join(flex_texts(message["contents"]))


def _line_actions(part: object) -> list[tuple[str, str]]:
    """Return every postback within messages."""
    if isinstance(part, list):
        return [found for one in part for found in _line_actions(one)]
    if not isinstance(part, dict):
        return []
    if part.get("type") == "postback":
        return [(part["label"], part["data"])]
    return [found for one in part.values() for found in _line_actions(one)]


@dataclass
class TelegramPhone:
    """小美's Telegram; the fake holds her messages until they are fetched."""

    fake: telegram.FakeTelegram
    user: int = field(default_factory=lambda: uuid.uuid4().int % 10**9 + 1)

    async def does(self, act: Act) -> None:
        if act.data is not None:
            self.fake.taps_on(self.user, act.data, uuid.uuid4().hex)
        elif act.sends is not None:
            content = TELEGRAM_KINDS[act.sends]
            self.fake.push(message=telegram.message(self.user, **content))
        else:
            self.fake.says(self.user, "/start" if act.says is None else act.says)

    def shown(self) -> list[str]:
        return self.fake.seen_by(self.user)

    def buttons(self) -> dict[str, str]:
        rows = [row for one in self.fake.bubbles if one.chat == self.user for row in one.buttons]
        taps = [each for row in rows for each in row if "callback_data" in each]
        return {button["text"]: button["callback_data"] for button in taps}


@dataclass
class Browser:
    """The page: one cookie, one conversation."""

    program: Program
    client: aiohttp.ClientSession
    bubbles: list[Json] = field(default_factory=list)
    acked: int = 0
    era: str = ""

    async def does(self, act: Act) -> None:
        letter: Json = {"id": str(uuid.uuid4()), "acked": self.acked, "era": self.era}
        if act.data is not None:
            letter |= {"choose": act.data}
        elif act.says is not None:
            letter |= {"text": act.says}
        else:
            letter |= {"arrive": True}
        for _ in range(PATIENCE):  # not stored: the page sends the same letter again
            if (status := await self.posts(letter)) != UNSTORED:
                break
            await asyncio.sleep(0.2)
        assert status == 200, status

    async def posts(self, letter: Json) -> int:
        """Send a letter and show what comes back, each row once."""
        async with self.client.post(f"{self.program.url}/chat/say", json=letter) as answer:
            read = await answer.json() if answer.status == 200 else {"messages": []}
        self.era = read.get("era", self.era)
        for message in read["messages"]:
            if message["row"] > self.acked:
                self.acked = message["row"]
                self.bubbles += message["bubbles"]
        return answer.status

    def shown(self) -> list[str]:
        return ["\n".join(_page_words(bubble)) for bubble in self.bubbles]

    def buttons(self) -> dict[str, str]:
        return {one["label"]: one["data"] for each in self.bubbles for one in each["buttons"]}


def _page_words(bubble: Json) -> list[str]:
    if bubble["kind"] == "text":
        return [bubble["text"]]
    sections = bubble["sections"]
    lines = [words for each in sections for one in each["lines"] for words in one.values()]
    return [bubble["title"], *(each["heading"] for each in sections), *lines]


@dataclass
class Terminal:
    """``guben chat --json``, as a script talks to it."""

    process: Process
    replies: list[Json] = field(default_factory=list)
    last: Json = field(default_factory=dict)

    async def does(self, act: Act) -> None:
        if act.label is not None:
            await self.writes({"choose": act.label})
        elif act.says is not None:
            await self.writes({"text": act.says})
        else:
            await self.writes({"arrive": True})

    async def writes(self, line: Json) -> None:
        """Write a line and read its answer."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(line).encode() + b"\n")
        await self.process.stdin.drain()
        self.last = json.loads(await self.process.stdout.readline())
        self.replies += self.last["replies"]

    def shown(self) -> list[str]:
        return [reply["text"] for reply in self.replies]

    def buttons(self) -> dict[str, str]:
        return {label: label for reply in self.replies for label in reply["choices"]}

    async def hang_up(self) -> int:
        """End the input; return the exit code."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        return await self.process.wait()


async def terminal(database: str, now: str) -> Terminal:
    """Open a conversation in the terminal."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "--now", now, "--database", database, "chat", "--json"),
        cwd=ROOT,
        env=environment({}),
        stdin=PIPE,
        stdout=PIPE,
        limit=1 << 20,
    )
    return Terminal(process)


def act_of(turn: Mapping[str, Any], data: str | None) -> Act:
    """Return what a turn of a transcript is to a phone; ``data``: of the button it taps."""
    return Act(turn.get("says"), turn.get("taps"), data, turn.get("sends"))
