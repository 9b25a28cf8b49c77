from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field

import pytest

from bot.arrivals import Arrival
from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.patience import Patience
from bot.channels.telegram.polling import Polling
from core.messages import Chose, Event, Said
from tests.bot.channels.telegram.conftest import Counted
from tests.fakes.telegram import FakeTelegram, Fault

MEI = 1001


@dataclass
class Store:
    """Takes what arrives, and fails as often as it is told."""

    failures: int = 0
    taken: list[Arrival] = field(default_factory=list)

    async def take(self, arrivals: Sequence[Arrival]) -> None:
        if self.failures:
            self.failures -= 1
            raise OSError
        self.taken += arrivals

    @property
    def events(self) -> list[Event]:
        return [arrival.event for arrival in self.taken]


@dataclass
class Naps:
    """Sleeps not at all, and remembers how long it should have."""

    seconds: list[float] = field(default_factory=list)

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)
        await asyncio.sleep(0)


class Fetched:
    """A poller at work, with what it stored and said."""

    def __init__(self, telegram: Telegram, counted: Counted, failures: int = 0) -> None:
        """Join the parts; ``failures``: how often storing fails at first."""
        self.store = Store(failures)
        self.naps = Naps()
        self.said = counted.said
        self.polling = Polling(
            telegram.bot,
            telegram.updates,
            telegram.reader,
            telegram.at_once,
            self.store.take,
            patience=Patience(self.said.append, self.naps),
        )

    async def for_a_while(self, seconds: float = 0.3) -> None:
        """Run, then stop as the program would."""
        task = asyncio.create_task(self.polling.run())
        await asyncio.sleep(seconds)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@pytest.fixture
def fetched(telegram: Telegram, counted: Counted) -> Fetched:
    return Fetched(telegram, counted)


async def test_what_people_write_is_stored_in_order(fake: FakeTelegram, fetched: Fetched) -> None:
    fake.says(MEI, "一")
    fake.says(MEI, "二")
    await fetched.for_a_while()
    assert fetched.store.events == [Said("一"), Said("二")]
    assert fetched.said == []


async def test_an_update_is_confirmed_only_after_it_was_stored(
    fake: FakeTelegram, telegram: Telegram, counted: Counted
) -> None:
    fetched = Fetched(telegram, counted, failures=2)
    update = fake.says(MEI, "一")
    await fetched.for_a_while()
    offsets = [params.get("offset") for params in fake.called("getUpdates")]
    assert offsets[:4] == [None, None, None, str(update["update_id"] + 1)]
    assert fetched.store.events == [Said("一")]
    assert fetched.said == ["Telegram: not stored (OSError); it is fetched again."]
    assert fetched.naps.seconds == [1.0, 2.0]


async def test_nothing_is_lost_when_the_program_dies_before_it_stored(
    fake: FakeTelegram, telegram: Telegram, counted: Counted
) -> None:
    fake.says(MEI, "一")
    await Fetched(telegram, counted, failures=10**9).for_a_while(0.1)
    fetched = Fetched(telegram, counted)
    await fetched.for_a_while(0.1)
    assert fetched.store.events == [Said("一")]


async def test_one_poisonous_update_sinks_neither_its_batch_nor_the_next(
    fake: FakeTelegram, fetched: Fetched, counted: Counted
) -> None:
    fake.says(MEI, "一")
    fake.push(message={"date": "year 55840", "from": 7})
    fake.queue.append("no update at all")
    fake.says(MEI, "二")
    await fetched.for_a_while()
    assert fetched.store.events == [Said("一"), Said("二")]
    assert counted.unreadable == 2
    assert fake.queue == []


async def test_a_batch_of_nothing_but_poison_is_no_hot_loop(
    fake: FakeTelegram, fetched: Fetched
) -> None:
    fake.queue.append({"message": {}})
    await fetched.for_a_while(0.1)
    assert fetched.naps.seconds[:6] == [1, 2, 4, 8, 16, 30]


async def test_ids_that_begin_anew_lower_are_not_missed(
    fake: FakeTelegram, fetched: Fetched
) -> None:
    fake.says(MEI, "前")
    task = asyncio.create_task(fetched.for_a_while(0.8))
    await asyncio.sleep(0.4)
    fake.next_update = 5
    fake.says(MEI, "後")
    await task
    assert fetched.store.events == [Said("前"), Said("後")]


async def test_a_second_delivery_keeps_its_number_for_the_turn_to_know(
    fake: FakeTelegram, fetched: Fetched
) -> None:
    update = fake.says(MEI, "一")
    task = asyncio.create_task(fetched.for_a_while())
    await asyncio.sleep(0.1)
    fake.queue.append(update)
    fake.arrived.set()
    await task
    ids = [arrival.event_id for arrival in fetched.store.taken]
    assert ids == [str(update["update_id"])] * 2


async def test_a_webhook_is_taken_away_first_and_nothing_waiting_is_dropped(
    fake: FakeTelegram, fetched: Fetched
) -> None:
    fake.webhook = {"url": "https://example.org/telegram/webhook"}
    fake.says(MEI, "一")
    await fetched.for_a_while()
    assert fake.called("deleteWebhook") == [{}]
    assert fetched.store.events == [Said("一")]


async def test_no_webhook_no_call_to_delete_it(fake: FakeTelegram, fetched: Fetched) -> None:
    await fetched.for_a_while(0.1)
    assert fake.called("deleteWebhook") == []
    assert "my_chat_member" in fake.called("getUpdates")[0]["allowed_updates"]


@pytest.mark.parametrize(
    ("fault", "sentence", "nap"),
    [
        (Fault(409, "Conflict: terminated by other getUpdates request"), "one process only", 1.0),
        (Fault(401, "Unauthorized"), "@BotFather", 1.0),
        (Fault(500, "Internal Server Error"), "trying again", 1.0),
        (Fault(429, "Too Many Requests", {"retry_after": 9}), "trying again", 9.0),
        (Fault(502, body=b"<html>"), "trying again", 1.0),
        (Fault(), "trying again", 1.0),
        (Fault(200, body=b'{"ok": true, "result": 7}'), "cannot be read", 1.0),
    ],
    ids=lambda part: f"{part.status}" if isinstance(part, Fault) else "",
)
async def test_trouble_is_said_once_and_waited_out(
    fake: FakeTelegram, fetched: Fetched, fault: Fault, sentence: str, nap: float
) -> None:
    fault.method = "getUpdates"
    fake.faults.append(fault)
    fake.says(MEI, "一")
    await fetched.for_a_while()
    assert [sentence in said for said in fetched.said] == [True]
    assert fetched.naps.seconds == [nap]
    assert fetched.store.events == [Said("一")]


async def test_a_tap_is_answered_at_once_and_only_once(
    fake: FakeTelegram, telegram: Telegram, counted: Counted
) -> None:
    fetched = Fetched(telegram, counted, failures=1)
    fake.taps_on(MEI, "age:51")
    await fetched.for_a_while()
    assert fetched.store.events == [Chose("age:51")]
    assert fake.called("answerCallbackQuery") == [{"callback_query_id": "q1"}]


async def test_a_tap_too_old_to_answer_still_counts(fake: FakeTelegram, fetched: Fetched) -> None:
    fake.taps["q1"] = True
    fake.taps_on(MEI, "age:51")
    await fetched.for_a_while()
    assert fetched.store.events == [Chose("age:51")]
    assert fetched.said == []
