"""From the due moment to the platform: pushed as bulk, once, through outages and blocks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from bot.arrivals import Passing, Permanent, Unsure
from bot.outbox import Outbox
from bot.outbox.delivering import Pace
from bot.reminders import Reminders, keepers
from bot.storage import Storage
from bot.turn import Turn, Turns
from tests.bot.reminders.test_working import MORNING, House
from tests.fakes.dialogue import bubbles
from tests.fakes.platform import Platform
from tests.fakes.reminded import reminded


class Post(House):
    """A house with an outbox at work."""

    def __init__(self, storage: Storage, platform: Platform) -> None:  # noqa: D107
        super().__init__(storage)
        senders = {"line": platform, "telegram": platform}
        self.outbox = Outbox(
            storage, senders, bubbles, self.clock, pace=Pace(poll=0.02), count=self.counted.append
        )
        self.turns = Turns(
            Turn(storage, reminded, keepers(), along=self.outbox.along),
            self.outbox.wake,
            patience=30,
        )
        self.reminders = Reminders(storage, self.turns.submit, self.clock)

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[None]:
        worker = asyncio.create_task(self.outbox.run())
        try:
            yield
        finally:
            worker.cancel()
            await asyncio.wait({worker})

    async def until(self, word: str, times: int = 1) -> None:
        async with asyncio.timeout(5):
            while self.counted.count(word) < times:  # noqa: ASYNC110 - it has no event
                await asyncio.sleep(0.005)


async def test_a_reminder_is_pushed_as_bulk_without_a_reply_token(storage: Storage) -> None:
    platform = Platform()
    post = Post(storage, platform)
    async with post.at_work():
        await post.say("08:00")
        await post.until("delivered")
        await post.come(MORNING)
        await post.until("delivered", 2)
    reminder = platform.parcels[-1]
    assert (reminder.bulk, reminder.reply_to, reminder.attempt) == (True, "", 1)
    assert platform.words() == ["08:00!", "0 21.00:00!"]


async def test_a_platform_that_is_away_for_an_hour_gets_each_reminder_once(
    storage: Storage,
) -> None:
    platform = Platform()
    post = Post(storage, platform)
    async with post.at_work():
        await post.say("08:00")
        await post.until("delivered")
        platform.answer(*[Passing("down")] * 12)
        await post.come(MORNING)
        for minutes in range(12):
            await post.until("passing", minutes + 1)
            post.clock.now = MORNING + timedelta(minutes=6 * (minutes + 1))
        await post.until("delivered", 2)
    tries = platform.parcels[1:]
    assert len({each.retry_key for each in tries}) == 1
    assert len(tries) == 13


async def test_where_telegram_cannot_tell_it_is_marked_and_not_sent_again(
    storage: Storage,
) -> None:
    platform = Platform()
    post = Post(storage, platform)
    async with post.at_work():
        await post.say("08:00", "telegram:1")
        await post.until("delivered")
        platform.answer(Unsure("timeout"))
        await post.come(MORNING)
        await post.until("unsure")
        post.clock.now = MORNING + timedelta(hours=1)
        await asyncio.sleep(0.1)
    assert len(platform.parcels) == 2


async def test_who_blocked_us_is_reminded_again_only_after_coming_back(storage: Storage) -> None:
    platform = Platform()
    post = Post(storage, platform)
    async with post.at_work():
        await post.say("08:00")
        await post.until("delivered")
        platform.answer(Permanent("blocked", gone=True))
        await post.come(MORNING)
        await post.until("permanent")
        await asyncio.sleep(0.1)
        assert await post.come(MORNING + timedelta(days=1)) == []
        await post.say("I am back")
        await post.until("delivered", 2)
        assert await post.come(MORNING + timedelta(days=2)) == ["0 23.00:00"]
        await post.until("delivered", 3)
    assert platform.words()[-2:] == ["I am back!", "0 23.00:00!"]
