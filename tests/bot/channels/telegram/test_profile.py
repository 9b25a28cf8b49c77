from __future__ import annotations

import pytest

from bot.channels.telegram import profile
from bot.channels.telegram.channel import Telegram
from tests.fakes.telegram import FakeTelegram


def words(name: str) -> str:
    return f"字:{name}"


async def test_the_profile_is_set_once(fake: FakeTelegram, telegram: Telegram) -> None:
    first = await profile.set_up(telegram.bot, words)
    assert first == ["commands", "description", "short description"]
    assert await profile.set_up(telegram.bot, words) == []
    (call,) = fake.called("setMyCommands")
    names = [command["command"] for command in call["commands"]]
    assert names == list(profile.COMMANDS)
    assert "language_code" not in call


async def test_only_what_differs_is_set(fake: FakeTelegram, telegram: Telegram) -> None:
    await profile.set_up(telegram.bot, words)
    fake.profile["MyDescription"] = {"description": "old"}
    assert await profile.set_up(telegram.bot, words) == ["description"]


async def test_another_language_stands_beside_the_default(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    await profile.set_up(telegram.bot, words)
    assert len(await profile.set_up(telegram.bot, words, "en")) == 3
    assert fake.called("setMyDescription")[1]["language_code"] == "en"


@pytest.mark.parametrize("language", ["zh-hant", "zh-TW", "EN", ""])
async def test_a_language_that_telegram_refuses_is_never_sent(
    fake: FakeTelegram, telegram: Telegram, language: str
) -> None:
    with pytest.raises(profile.BadLanguageError, match="two small letters"):
        await profile.set_up(telegram.bot, words, language)
    assert fake.calls == []


async def test_a_text_too_long_is_named(telegram: Telegram) -> None:
    with pytest.raises(profile.TooLongError, match="telegram-command-start"):
        await profile.set_up(telegram.bot, lambda _: "字" * 257)
