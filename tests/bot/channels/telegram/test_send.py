from __future__ import annotations

import asyncio
import logging
from dataclasses import replace

import pytest

from bot.arrivals import Delivered, Outcome, Parcel, Passing, Permanent, Unsure
from bot.bubbles import Button, Chart, Look, Text
from bot.channels.telegram.channel import Telegram, opened
from bot.channels.telegram.pace import BURST
from bot.channels.telegram.send import TelegramSender
from tests.fakes.telegram import TOKEN, FakeTelegram, Fault, noon

MEI = 1001
ANSWER = "鈣" * 200  # too long to open what follows
PARCEL = Parcel(
    person="telegram:1001",
    bubbles=(Text(ANSWER), Text("請問幾歲?", (Button("51–64", "age:51"),))),
    large=True,
    reply_to="",
    retry_key="8e0a",
    attempt=1,
)
CHART = Chart(
    "媽媽的一星期", "11/16 到 11/22", "4", "天", tuple("一二三四五六日"), (Look.KEPT,) * 7
)
ONE = replace(PARCEL, bubbles=(Text("該吃鈣片了"),))


async def test_all_bubbles_arrive_in_order_with_their_buttons(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    assert await telegram.sender.send(PARCEL) == Delivered("2")
    assert fake.seen_by(MEI) == [ANSWER, "請問幾歲?"]
    assert fake.bubbles[1].labels == ["51–64"]


async def test_links_are_never_previewed_for_strangers_to_fetch(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    await telegram.sender.send(ONE)
    assert fake.called("sendMessage")[0]["link_preview_options"] == {"is_disabled": True}


async def test_what_was_delivered_is_not_repeated_when_the_rest_is_tried_again(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    fake.faults.append(Fault(429, "Too Many Requests", {"retry_after": 3}, skip=1))
    rests = await telegram.sender.send(PARCEL)
    assert rests == Passing("429 from Telegram", 3.0, progress="1")
    again = await telegram.sender.send(replace(PARCEL, attempt=2, progress=rests.progress))
    assert again == Delivered("2")
    assert fake.seen_by(MEI) == [ANSWER, "請問幾歲?"]


async def test_an_unsure_bubble_is_not_repeated_and_the_next_one_still_comes(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    fake.faults += [Fault(accepted=True), Fault(500, "Internal Server Error")]
    rests = await telegram.sender.send(PARCEL)
    assert isinstance(rests, Passing)
    again = await telegram.sender.send(replace(PARCEL, attempt=2, progress=rests.progress))
    assert isinstance(again, Unsure)
    assert fake.seen_by(MEI) == [ANSWER, "請問幾歲?"]


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        (Fault(429, "Too Many Requests: retry after 7", {"retry_after": 7}), Passing),
        (Fault(429, "Too Many Requests"), Passing),
        (Fault(429, body=b"<html>slow down</html>"), Passing),
        (Fault(500, "Internal Server Error"), Passing),
        (Fault(502, body=b"<html>502 Bad Gateway</html>"), Unsure),
        (Fault(accepted=True), Unsure),
        (Fault(), Unsure),
        (Fault(hang=8, accepted=True), Unsure),
        (Fault(200, body=b"[]"), Unsure),
        (Fault(200, body=b"what?"), Unsure),
        (Fault(200, body=b'{"ok": true, "result": {"text": "x"}}'), Unsure),
        (Fault(200, body=b'{"ok": true, "result": true}'), Unsure),
        (Fault(302, body=b"elsewhere"), Unsure),
        (Fault(403, "Forbidden: bot was blocked by the user"), Permanent),
        (Fault(403, "Forbidden: user is deactivated"), Permanent),
        (Fault(403, "Forbidden: bot can't initiate conversation with a user"), Permanent),
        (Fault(400, "Bad Request: chat not found"), Permanent),
        (Fault(400, "Bad Request: can't parse entities"), Permanent),
        (Fault(400, "Bad Request: upgraded", {"migrate_to_chat_id": -100}), Permanent),
        (Fault(401, "Unauthorized"), Passing),
        (Fault(404, "Not Found"), Passing),
    ],
    ids=lambda part: part.__name__ if isinstance(part, type) else f"{part.status}",
)
async def test_only_what_surely_failed_is_tried_again(
    fake: FakeTelegram, telegram: Telegram, fault: Fault, outcome: type[Outcome]
) -> None:
    fake.faults.append(fault)
    assert isinstance(await telegram.sender.send(ONE), outcome)
    assert len(fake.called("sendMessage")) == 1


@pytest.mark.parametrize(
    "fault",
    [
        Fault(403, "Forbidden: bot was blocked by the user"),
        Fault(403, "Forbidden: user is deactivated"),
        Fault(400, "Bad Request: chat not found"),
    ],
    ids=lambda fault: fault.description,
)
async def test_who_cannot_be_reached_any_more_is_gone(
    fake: FakeTelegram, telegram: Telegram, fault: Fault
) -> None:
    fake.faults.append(fault)
    outcome = await telegram.sender.send(ONE)
    assert isinstance(outcome, Permanent)
    assert outcome.gone


async def test_a_bad_token_loses_nothing_until_the_operator_has_mended_it(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    fake.faults.append(Fault(401, "Unauthorized"))
    outcome = await telegram.sender.send(ONE)
    assert isinstance(outcome, Passing)
    assert outcome.after >= 60
    assert "GUBEN_TELEGRAM_TOKEN" in outcome.why
    assert isinstance(await telegram.sender.send(ONE), Delivered)


async def test_telegram_being_down_is_passing(unused_tcp_port: int) -> None:
    nowhere = f"http://127.0.0.1:{unused_tcp_port}/bot"
    async with opened(TOKEN, nowhere, clock=noon, unreadable=lambda: None) as channel:
        assert isinstance(await channel.sender.send(ONE), Passing)
    assert isinstance(await channel.sender.send(ONE), Passing)


async def test_another_channels_person_is_refused(telegram: Telegram) -> None:
    assert isinstance(await telegram.sender.send(replace(ONE, person="line:U1")), Permanent)
    assert isinstance(await telegram.sender.send(replace(ONE, person="telegram:²")), Permanent)


async def test_no_token_no_words_and_no_address_in_any_reason_or_log(
    fake: FakeTelegram, telegram: Telegram, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    fake.faults += [Fault(), Fault(200, body="該吃鈣片了".encode()), Fault(502, body=b"TEST")]
    outcomes = [await telegram.sender.send(replace(ONE, attempt=n)) for n in (1, 2, 3, 4)]
    said = caplog.text + repr(outcomes)
    assert not any(secret in said for secret in ("TEST", "鈣片", "127.0.0.1"))


async def test_a_reply_overtakes_bulk_that_waits_its_turn(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    await asyncio.gather(
        *(_reminder(telegram.sender, number) for number in range(6 + BURST)),
        telegram.sender.send(ONE),
    )
    assert fake.seen_by(MEI) == ["該吃鈣片了"]
    assert [bubble.chat for bubble in fake.bubbles].index(MEI) <= BURST


async def test_after_429_bulk_rests_while_replies_go_on(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    fake.faults.append(Fault(429, "Too Many Requests", {"retry_after": 60}))
    assert await _reminder(telegram.sender, 1) == Passing("429 from Telegram", 60.0)
    rests = await _reminder(telegram.sender, 2)
    assert isinstance(rests, Passing)
    assert 59 < rests.after <= 60
    assert isinstance(await telegram.sender.send(ONE), Delivered)
    assert len(fake.called("sendMessage")) == 2


async def _reminder(sender: TelegramSender, number: int) -> Outcome:
    person = f"telegram:{2000 + number}"
    return await sender.send(replace(ONE, person=person, retry_key=str(number), bulk=True))


async def test_a_group_that_called_us_is_answered_there(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    parcel = replace(ONE, person="telegram:-100777")
    assert await telegram.sender.send(parcel) == Delivered("1")
    assert fake.seen_by(-100777) == ["該吃鈣片了"]


WEEK = replace(
    PARCEL, bubbles=(Text("這星期吃了 4 天", (Button("看這個月", "week:month"),), chart=CHART),)
)


@pytest.mark.usefixtures("taiwanese_font")
async def test_a_week_comes_as_a_picture_with_its_words_and_buttons(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    assert await telegram.sender.send(WEEK) == Delivered("1")
    assert len(fake.photos) == 1
    assert fake.seen_by(MEI) == ["這星期吃了 4 天"]
    assert fake.bubbles[0].labels == ["看這個月"]


async def test_a_picture_that_telegram_refuses_comes_as_words(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    fake.faults.append(Fault(400, "Bad Request: PHOTO_INVALID", method="sendPhoto"))
    assert await telegram.sender.send(WEEK) == Delivered("1")
    assert fake.photos == []
    assert fake.seen_by(MEI) == ["這星期吃了 4 天"]


async def test_words_too_long_for_a_caption_come_without_the_picture(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    await telegram.sender.send(replace(PARCEL, bubbles=(Text("吃" * 1025, chart=CHART),)))
    assert fake.photos == []
    assert fake.seen_by(MEI) == ["吃" * 1025]


@pytest.mark.usefixtures("taiwanese_font")
@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        (Fault(429, parameters={"retry_after": 3}, method="sendPhoto"), Passing),
        (Fault(403, "Forbidden: bot was blocked by the user", method="sendPhoto"), Permanent),
        (Fault(accepted=True, method="sendPhoto"), Unsure),
    ],
)
async def test_a_picture_fails_as_words_do(
    fake: FakeTelegram, telegram: Telegram, fault: Fault, outcome: type[Outcome]
) -> None:
    fake.faults.append(fault)
    assert isinstance(await telegram.sender.send(WEEK), outcome)
    assert fake.called("sendMessage") == []
