"""A reminder that was tapped: its buttons go and a line says what was done, where it can."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.arrivals import Arrival
from bot.channels.telegram.channel import Telegram
from bot.commands.serving.marking import marks
from bot.turn import Taken
from bot.wording import Locales
from core import knowledge
from core.dialogue import New, State, step
from core.dialogue.reminders.due import buttons
from core.diary import minute
from core.messages import Chose, Due, Moment, Said
from tests.fakes.telegram import Bubble, FakeTelegram, Fault

MEI = 1001
EIGHT = datetime(2026, 11, 23, 0, 0, tzinfo=UTC)
TAPPED = EIGHT.replace(minute=2)
TOOK, SNOOZE, SKIP = (each.data for each in buttons(minute(EIGHT), 0))
REMINDER = "早安！提醒您：配早餐。"
KNOWLEDGE = knowledge.load()
WORDS = Locales.load().default


def reminded() -> State:
    """Return somebody who was just reminded, at eight."""
    state: State = New()
    for event in (Said("每天早上八點提醒我"), Due("0", EIGHT)):
        state = step(state, event, Moment(EIGHT, "t"), KNOWLEDGE).state
    return state


def taken(state: State, data: str, query_id: str = "q1", *, fresh: bool = True) -> Taken:
    done = step(state, Chose(data), Moment(TAPPED, "t"), KNOWLEDGE)
    arrival = Arrival(f"telegram:{MEI}", f"cb:{query_id}", Chose(data), TAPPED, TAPPED)
    return Taken(arrival, fresh, done.state, done.told)


def store(telegram: Telegram, *several: Taken) -> None:
    """Do as ``guben serve`` does after a commit."""
    for event, line in marks(several, WORDS):
        telegram.marks.stored(event, line)


@pytest.fixture
def shown(fake: FakeTelegram) -> FakeTelegram:
    """A chat with a reminder in it."""
    rows = [[{"text": each, "callback_data": each} for each in (TOOK, SNOOZE, SKIP)]]
    fake.bubbles.append(Bubble(MEI, REMINDER, REMINDER, rows))
    return fake


async def tapped(telegram: Telegram, fake: FakeTelegram, data: str) -> Bubble:
    telegram.at_once(fake.taps_on(MEI, data))
    store(telegram, taken(reminded(), data))
    await telegram.marks.close()
    return fake.bubbles[0]


@pytest.mark.parametrize(("data", "line"), [(TOOK, "✓ 08:02 吃了"), (SKIP, "✓ 08:02 今天跳過")])
async def test_what_was_done_stands_under_it_and_the_buttons_go(
    telegram: Telegram, shown: FakeTelegram, data: str, line: str
) -> None:
    bubble = await tapped(telegram, shown, data)
    assert bubble.text == f"{REMINDER}\n\n{line}"
    assert bubble.buttons == []


async def test_what_is_put_off_keeps_its_buttons(telegram: Telegram, shown: FakeTelegram) -> None:
    bubble = await tapped(telegram, shown, SNOOZE)
    assert (bubble.text, len(bubble.buttons)) == (REMINDER, 1)


async def test_a_second_tap_and_a_second_arrival_write_nothing_twice(
    telegram: Telegram, shown: FakeTelegram
) -> None:
    update = shown.taps_on(MEI, TOOK)
    first = taken(reminded(), TOOK)
    for each in (first, taken(first.state, TOOK), taken(reminded(), TOOK, fresh=False)):
        telegram.at_once(update)
        store(telegram, each)
    await telegram.marks.close()
    assert shown.bubbles[0].text.count("✓") == 1
    assert len(shown.called("editMessageText")) == 1


@pytest.mark.parametrize(
    "fault",
    [
        Fault(400, "Bad Request: message can't be edited", method="editMessageText"),
        Fault(400, "Bad Request: message is not modified", method="editMessageText"),
        Fault(429, "Too Many Requests", {"retry_after": 9}, method="editMessageText"),
        Fault(method="editMessageText"),
    ],
)
async def test_an_edit_that_is_refused_harms_nothing(
    telegram: Telegram, shown: FakeTelegram, fault: Fault
) -> None:
    shown.faults.append(fault)
    assert (await tapped(telegram, shown, TOOK)).text == REMINDER


async def test_an_old_message_that_telegram_shows_no_more_is_left(
    telegram: Telegram, shown: FakeTelegram
) -> None:
    update = shown.taps_on(MEI, TOOK)
    update["callback_query"]["message"] = {"chat": {"id": MEI, "type": "private"}, "date": 0}
    telegram.at_once(update)
    store(telegram, taken(reminded(), TOOK))
    await telegram.marks.close()
    assert shown.called("editMessageText") == []


async def test_an_old_button_claims_nothing(telegram: Telegram, shown: FakeTelegram) -> None:
    shown.bubbles[0].buttons[0][0]["callback_data"] = "took:1"
    assert (await tapped(telegram, shown, "took:1")).text == REMINDER


async def test_entities_stay_where_they_were(telegram: Telegram, shown: FakeTelegram) -> None:
    update = shown.taps_on(MEI, TOOK)
    bold = {"type": "bold", "offset": 0, "length": 2}
    update["callback_query"]["message"]["entities"] = [bold]
    telegram.at_once(update)
    store(telegram, taken(reminded(), TOOK))
    await telegram.marks.close()
    [edit] = shown.called("editMessageText")
    assert edit["entities"] == [bold]
