"""`guben setup` as it is typed: everything is set once, and what is missing is a sentence."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from tests.fakes.line import FakeLine, fake_line
from tests.fakes.line_account import TOKEN
from tests.fakes.telegram import TOKEN as BOT_TOKEN
from tests.fakes.telegram import FakeTelegram, fake_telegram

HOME = "https://bone.example.org"


@pytest.fixture
async def line() -> AsyncIterator[FakeLine]:
    async with fake_line() as fake:
        yield fake


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with fake_telegram() as fake:
        yield fake


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


async def setup(channel: str, **environment: str) -> Result:
    words = ["setup", channel]
    return await asyncio.to_thread(CliRunner().invoke, main, words, env=environment)


def line_settings(line: FakeLine) -> dict[str, str]:
    return {
        "GUBEN_LINE_CHANNEL_SECRET": "s",
        "GUBEN_LINE_CHANNEL_ACCESS_TOKEN": TOKEN,
        "GUBEN_LINE_API_HOST": line.url,
        "GUBEN_PUBLIC_URL": HOME,
    }


def telegram_settings(telegram: FakeTelegram) -> dict[str, str]:
    return {
        "GUBEN_TELEGRAM_TOKEN": BOT_TOKEN,
        "GUBEN_TELEGRAM_API_BASE": telegram.base,
        "GUBEN_TELEGRAM_MODE": "webhook",
        "GUBEN_TELEGRAM_WEBHOOK_SECRET": "s3cret",
        "GUBEN_PUBLIC_URL": HOME,
    }


async def test_line_is_set_up_once(line: FakeLine) -> None:
    first = await setup("line", **line_settings(line))
    changes = list(line.account.changes)
    second = await setup("line", **line_settings(line))

    assert (first.exit_code, second.exit_code) == (0, 0), first.output
    assert line.account.webhook == f"{HOME}/line/webhook"
    assert line.account.breaches == []
    assert "Use webhook" in first.output
    assert "nothing was changed" in second.output
    assert line.account.changes == changes


@pytest.mark.usefixtures("taiwanese_font")
async def test_without_an_address_line_still_gets_its_menu(line: FakeLine) -> None:
    result = await setup("line", **{**line_settings(line), "GUBEN_PUBLIC_URL": ""})

    assert (result.exit_code, line.account.webhook) == (0, "")
    assert "left as it is" in result.output
    assert len(line.account.menus) == 2


@pytest.mark.usefixtures("taiwanese_font")
async def test_a_line_that_refuses_is_a_sentence(line: FakeLine) -> None:
    line.account.pictures_fail = True

    result = await setup("line", **line_settings(line))

    assert (result.exit_code, "LINE answered 500" in result.output) == (1, True)


async def test_telegram_is_set_up_once(telegram: FakeTelegram) -> None:
    first = await setup("telegram", **telegram_settings(telegram))
    asked = len([name for name, _ in telegram.calls if name.startswith("set")])
    second = await setup("telegram", **telegram_settings(telegram))

    assert (first.exit_code, second.exit_code) == (0, 0), first.output
    assert telegram.webhook["url"] == f"{HOME}/telegram/webhook"
    assert "nothing was changed" in second.output
    assert len([name for name, _ in telegram.calls if name.startswith("set")]) == asked


async def test_by_polling_no_webhook_is_set(telegram: FakeTelegram) -> None:
    result = await setup(
        "telegram", **{**telegram_settings(telegram), "GUBEN_TELEGRAM_MODE": "polling"}
    )

    assert (result.exit_code, telegram.called("setWebhook")) == (0, [])


@pytest.mark.parametrize("is_on", [True, False])
async def test_what_only_botfather_can_switch_on_is_said(
    telegram: FakeTelegram, *, is_on: bool
) -> None:
    telegram.inline = is_on
    result = await setup("telegram", **telegram_settings(telegram))
    assert result.exit_code == 0
    assert ("/setinline" in result.output) is not is_on


async def test_a_refused_token_is_a_sentence(telegram: FakeTelegram) -> None:
    result = await setup(
        "telegram", **{**telegram_settings(telegram), "GUBEN_TELEGRAM_TOKEN": "1:wrong"}
    )

    assert (result.exit_code, "@BotFather" in result.output) == (1, True)


@pytest.mark.parametrize("channel", ["line", "telegram"])
async def test_without_a_token_it_is_wrong_usage(channel: str) -> None:
    assert (await setup(channel)).exit_code == 2


async def test_a_token_line_refuses_is_said_to_be_one(line: FakeLine) -> None:
    wrong = {"GUBEN_LINE_CHANNEL_ACCESS_TOKEN": "wrong"}
    result = await setup("line", **{**line_settings(line), **wrong})

    assert result.exit_code == 1
    assert "LINE refuses GUBEN_LINE_CHANNEL_ACCESS_TOKEN" in result.output
    assert "{" not in result.output


@pytest.mark.usefixtures("taiwanese_font")
async def test_an_address_that_cannot_be_called_is_told_to_no_platform(line: FakeLine) -> None:
    result = await setup("line", **{**line_settings(line), "GUBEN_PUBLIC_URL": f"{HOME}/line"})

    assert (result.exit_code, line.account.webhook) == (0, "")
    assert "more than scheme, host and port" in result.output


@pytest.mark.usefixtures("taiwanese_font")
async def test_what_was_copied_along_with_a_token_is_dropped(line: FakeLine) -> None:
    more = {name: f" {each}\n" for name, each in line_settings(line).items()}

    assert (await setup("line", **more)).exit_code == 0
    assert line.account.webhook == f"{HOME}/line/webhook"


@pytest.mark.parametrize("channel", ["line", "telegram"])
async def test_a_token_of_two_lines_is_a_sentence(channel: str) -> None:
    line = {"GUBEN_LINE_CHANNEL_SECRET": "s", "GUBEN_LINE_CHANNEL_ACCESS_TOKEN": "to\nken"}
    given = line if channel == "line" else {"GUBEN_TELEGRAM_TOKEN": "1:to\nken"}

    result = await setup(channel, **given)

    assert (result.exit_code, "has a line break in it" in result.output) == (2, True)
    assert "ken" not in result.output.replace("TOKEN", "").replace("token", "")
