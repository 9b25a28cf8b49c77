"""What `guben check --live` finds at Telegram, and what it says to do."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.channels.telegram import channel, webhook
from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.checking import clock_of, look_at_telegram
from bot.findings import Finding, Weight
from tests.fakes.found import wrongs
from tests.fakes.telegram import FakeTelegram, Fault, noon

HOME = "https://bone.example.org"


async def found(telegram: Telegram, mode: str = "webhook", home: str = HOME) -> list[Finding]:
    return [each async for each in look_at_telegram(telegram.bot, mode, home, noon())]


async def test_a_bot_that_is_well_is_called_so(telegram: Telegram) -> None:
    await webhook.register(telegram.bot, HOME, "secret")

    findings = await found(telegram)

    assert {each.weight for each in findings} == {Weight.FINE}
    assert "@guben_bot" in findings[0].said


@pytest.mark.parametrize("is_on", [True, False])
async def test_whether_cards_can_be_put_into_other_chats_is_told(
    fake: FakeTelegram, telegram: Telegram, *, is_on: bool
) -> None:
    fake.inline = is_on
    [said] = [each.said for each in await found(telegram) if "nline mode is" in each.said]
    assert ("/setinline" in said) is not is_on


async def test_a_refused_token_is_told(fake: FakeTelegram) -> None:
    async with channel.opened("1:wrong", fake.base, clock=noon, unreadable=lambda: None) as ours:
        (said,) = wrongs(await found(ours))

    assert "GUBEN_TELEGRAM_TOKEN" in said
    assert "wrong (" not in said


async def test_no_webhook_and_another_webhook_are_told(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    assert "No webhook" in wrongs(await found(telegram))[0]

    await webhook.register(telegram.bot, "https://old.example.org", "secret")
    (said,) = wrongs(await found(telegram))
    assert "old.example.org" in said
    assert "guben setup telegram" in said
    assert fake.webhook["url"].startswith("https://old")


async def test_updates_that_pile_up_are_told(fake: FakeTelegram, telegram: Telegram) -> None:
    await webhook.register(telegram.bot, HOME, "secret")
    fake.webhook["pending_update_count"] = 4711

    assert "4711 updates" in wrongs(await found(telegram))[0]


@pytest.mark.parametrize(
    ("message", "mend"),
    [
        ("Wrong response from the webhook: 401 Unauthorized", "secret differs"),
        ("SSL error {error:0A000086:certificate verify failed}", "public CA"),
        ("Connection timed out", "guben serve"),
    ],
)
async def test_the_last_failure_is_told_with_its_mending(
    fake: FakeTelegram, telegram: Telegram, message: str, mend: str
) -> None:
    await webhook.register(telegram.bot, HOME, "secret")
    at = noon() - timedelta(minutes=5)
    fake.webhook |= {"last_error_date": int(at.timestamp()), "last_error_message": message}

    (said,) = wrongs(await found(telegram))

    assert message in said
    assert mend in said


async def test_a_failure_of_yesterday_is_over(fake: FakeTelegram, telegram: Telegram) -> None:
    await webhook.register(telegram.bot, HOME, "secret")
    at = noon() - timedelta(days=1)
    fake.webhook |= {"last_error_date": int(at.timestamp()), "last_error_message": "timed out"}

    assert wrongs(await found(telegram)) == []


async def test_by_polling_a_webhook_is_worth_knowing(telegram: Telegram) -> None:
    assert (await found(telegram, "polling"))[-1].weight is Weight.FINE

    await webhook.register(telegram.bot, HOME, "secret")
    assert (await found(telegram, "polling"))[-1].weight is Weight.NOTE


async def test_a_silent_telegram_is_told(fake: FakeTelegram, telegram: Telegram) -> None:
    fake.faults.append(Fault(502, method="getMe", body=b"<html>"))

    assert "did not answer" in wrongs(await found(telegram))[0]


async def test_the_clock_is_compared_without_the_token(fake: FakeTelegram) -> None:
    far = await clock_of(fake.base, noon() + timedelta(days=9000))

    assert far is not None
    assert "ahead of Telegram's" in far.said
    assert fake.calls == []
    assert await clock_of("http://127.0.0.1:1/bot", noon()) is None
