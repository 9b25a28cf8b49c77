"""The people of the storm: each says one thing after another, as fast as they are taken."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import cycle

import aiohttp

from tests.chaos.model import SAYINGS, Model
from tests.fakes import line
from tests.journeys_everywhere.phones import Act, Json, LinePhone, TelegramPhone

AGAIN_AFTER = 0.1  # seconds; LINE takes longer, and brings it as often
BEGAN = 1_780_000_000_000  # milliseconds


class Gone(Exception):  # noqa: N818 - reads as what it says
    """The door was not opened for too long."""


@dataclass
class Postman:
    """LINE's side of the webhook: brings an event again until it is answered 200."""

    phone: LinePhone
    patience: float = 300.0  # two shared cores may be busy with others
    answers: Counter[str] = field(default_factory=Counter)

    async def bring(self, event: Json) -> None:
        """Bring an event until it is surely stored."""
        deadline = asyncio.get_running_loop().time() + self.patience
        again = event
        while not await self._once(again):
            if asyncio.get_running_loop().time() > deadline:
                raise Gone(self.answers)
            again = redelivered(event)
            await asyncio.sleep(AGAIN_AFTER)

    async def _once(self, event: Json) -> bool:
        body = line.webhook(event)
        try:
            async with asyncio.timeout(2):  # LINE waits no longer
                answer = await self.phone.post(body)
        except (aiohttp.ClientError, OSError) as error:
            self.answers[type(error).__name__] += 1
            return False
        self.answers[str(answer)] += 1
        return answer == 200


def redelivered(event: Json) -> Json:
    """Return an event as LINE brings it a second time."""
    return {**event, "deliveryContext": {"isRedelivery": True}}


@dataclass
class OnLine:
    """Somebody on LINE. Their events come in any order of time stamps, and some of them twice."""

    phone: LinePhone
    model: Model
    chance: random.Random
    twice: int = 0
    sayings: cycle[str] = field(default_factory=lambda: cycle(SAYINGS))

    async def talk(self, is_over: Callable[[], bool]) -> None:
        """Go on saying things until it is over."""
        while not is_over():
            await self.says(next(self.sayings))
            await asyncio.sleep(self.chance.uniform(0, 0.4))

    async def says(self, words: str) -> None:
        """Say something; it is taken when this returns."""
        shuffled = BEGAN + len(self.model.told) * 1000 + self.chance.randrange(-2000, 2000)
        event = self.phone.event(Act(says=words)) | {"timestamp": shuffled}
        postman = Postman(self.phone)
        await postman.bring(event)
        self.phone.tokens.append(event["replyToken"])
        self.model.hear(words, event["replyToken"])
        if self.chance.random() < 0.15:
            self.twice += 1
            await postman.bring(redelivered(event))


@dataclass
class OnTelegram:
    """Somebody on Telegram, which keeps what they write until it is fetched and confirmed."""

    phone: TelegramPhone
    model: Model
    chance: random.Random
    twice: int = 0
    sayings: cycle[str] = field(default_factory=lambda: cycle(SAYINGS))

    async def talk(self, is_over: Callable[[], bool]) -> None:
        """Go on saying things until it is over."""
        while not is_over():
            await self.says(next(self.sayings))
            await asyncio.sleep(self.chance.uniform(0.2, 1.5))

    async def says(self, words: str) -> None:
        """Write something; it is taken sooner or later, after all before it."""
        update = self.phone.fake.says(self.phone.user, words)
        self.model.hear(words)
        if self.chance.random() < 0.15:  # an update that was confirmed comes again all the same
            self.twice += 1
            self.phone.fake.queue.append(update)
