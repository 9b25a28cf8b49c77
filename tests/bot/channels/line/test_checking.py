"""What `guben check --live` finds at LINE, and what it says to do."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from email.utils import format_datetime

import pytest

from bot.channels.line import account, signing
from bot.channels.line.calling import Refused
from bot.channels.line.checking import look_at_line, refused
from bot.findings import Finding, Weight
from tests.fakes.found import wrongs
from tests.fakes.line import FakeLine, fake_line
from tests.fakes.line_account import TOKEN

HOME = "https://bone.example.org"
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.fixture
async def line() -> AsyncIterator[FakeLine]:
    async with fake_line() as fake:
        fake.account.webhook = f"{HOME}/line/webhook"
        fake.account.date = format_datetime(NOW, usegmt=True)
        yield fake


async def found(line: FakeLine, token: str = TOKEN, home: str = HOME) -> list[Finding]:
    async with account.opened(token, line.url, timeout=5.0) as ours:
        return [each async for each in look_at_line(ours, home, NOW)]


async def test_an_account_that_is_well_is_called_so(line: FakeLine) -> None:
    findings = await found(line)

    assert {each.weight for each in findings} == {Weight.FINE}
    assert "骨本 (@guben)" in findings[0].said


async def test_a_refused_token_ends_the_look(line: FakeLine) -> None:
    (only,) = await found(line, token="wrong")  # noqa: S106 - of the test

    assert only.weight is Weight.WRONG
    assert "GUBEN_LINE_CHANNEL_ACCESS_TOKEN" in only.said


async def test_another_webhook_is_told_with_both_addresses(line: FakeLine) -> None:
    line.account.webhook = "https://old.example.org/line/webhook"

    (said,) = wrongs(await found(line))

    assert "old.example.org" in said
    assert f"{HOME}/line/webhook" in said
    assert "guben setup line" in said


async def test_no_webhook_at_all(line: FakeLine) -> None:
    line.account.webhook = ""

    assert "No webhook is set" in wrongs(await found(line))[0]


async def test_a_webhook_that_is_switched_off(line: FakeLine) -> None:
    line.account.active = False

    assert "switched off" in wrongs(await found(line))[0]


async def test_a_wrong_secret_shows_when_line_calls_us(line: FakeLine) -> None:
    line.account.answers = 401

    assert "channel secret" in wrongs(await found(line))[0]


async def test_a_webhook_that_line_cannot_call(line: FakeLine) -> None:
    line.account.answers = 502

    assert "guben serve" in wrongs(await found(line))[0]


@pytest.mark.parametrize(
    ("used", "weight"), [(0, Weight.FINE), (140, Weight.NOTE), (180, Weight.WRONG)]
)
async def test_the_months_pushes_are_warned_of_early(
    line: FakeLine, used: int, weight: Weight
) -> None:
    line.keys = {str(each) for each in range(used)}

    last = (await found(line))[-1]

    assert (last.weight, f"{used} of 200" in last.said) == (weight, True)


async def test_a_plan_without_a_limit_is_well(line: FakeLine) -> None:
    line.quota = None

    assert (await found(line))[-1].weight is Weight.FINE


async def test_a_clock_that_is_off_is_seen_by_lines(line: FakeLine) -> None:
    line.account.date = format_datetime(NOW.replace(hour=11), usegmt=True)

    (said,) = wrongs(await found(line))

    assert "3600 s ahead of LINE's" in said


async def test_without_a_public_address_the_webhook_is_only_told(line: FakeLine) -> None:
    findings = await found(line, home="")

    assert wrongs(findings) == []
    assert any(each.weight is Weight.NOTE for each in findings)


async def test_a_silent_line_is_told() -> None:
    async with account.opened(TOKEN, "http://127.0.0.1:1", timeout=1.0) as nobody:
        (only,) = [each async for each in look_at_line(nobody, HOME, NOW)]

    assert only.weight is Weight.WRONG


def test_lines_published_signature_holds_whatever_our_secret() -> None:
    assert signing.self_test("any").weight is Weight.FINE


@pytest.mark.parametrize(
    ("status", "mend"),
    [(429, "Try again later"), (503, "Try again later"), (400, "report it"), (404, "report it")],
)
def test_only_what_passes_is_to_be_tried_again(status: int, mend: str) -> None:
    assert mend in refused(Refused(status, "")).said
