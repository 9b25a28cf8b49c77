"""How the bot introduces itself on Telegram: commands and descriptions, set where they differ."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Final

from telegram import Bot, BotCommand

COMMANDS: Final = (
    "start",
    "plan",
    "remind",
    "share",
    "family",
    "privacy",
    "settings",
    "language",
    "help",
    "cancel",
    "stop",
    "delete",
)
"""In the order of the menu; the words of each are ``telegram-command-…``."""

DESCRIPTION_UNITS: Final = 512
SHORT_DESCRIPTION_UNITS: Final = 120
COMMAND_UNITS: Final = 256

Words = Callable[[str], str]
"""Words of a text id, in the profile's language."""

_LANGUAGE: Final = re.compile(r"[a-z]{2}")


class BadLanguageError(ValueError):
    """Telegram knows two small letters only; zh-Hant is refused, and zh reaches others too."""

    def __init__(self, language: str) -> None:
        """Say what to do."""
        super().__init__(f"{language!r}: two small letters, or none for Traditional Chinese")


class TooLongError(ValueError):
    """A text of the profile is longer than Telegram allows."""

    def __init__(self, name: str, units: int) -> None:
        """Say which text and how long it may be."""
        super().__init__(f"the text {name} is longer than {units} UTF-16 units")


async def set_up(bot: Bot, words: Words, language: str | None = None) -> list[str]:
    """Set what differs; returns what was set, nothing the second time.

    ``language`` is left out for the default, which is Traditional Chinese.

    Raises:
        BadLanguageError: it is not two small letters.
        TooLongError: a text would be refused.
        telegram.error.TelegramError: Telegram refused or could not be reached.
    """
    if language is not None and not _LANGUAGE.fullmatch(language):
        raise BadLanguageError(language)
    steps: dict[str, Callable[[Bot, Words, str | None], Awaitable[bool]]] = {
        "commands": _commands,
        "description": _description,
        "short description": _short_description,
    }
    return [name for name, step in steps.items() if await step(bot, words, language)]


async def _commands(bot: Bot, words: Words, language: str | None) -> bool:
    """Set the menu of commands; returns whether it differed."""
    wanted = tuple(
        BotCommand(name, _within(words, f"telegram-command-{name}", COMMAND_UNITS))
        for name in COMMANDS
    )
    if await bot.get_my_commands(language_code=language) == wanted:
        return False
    return await bot.set_my_commands(wanted, language_code=language)


async def _description(bot: Bot, words: Words, language: str | None) -> bool:
    """Set what an empty chat shows; returns whether it differed."""
    wanted = _within(words, "telegram-description", DESCRIPTION_UNITS)
    if (await bot.get_my_description(language_code=language)).description == wanted:
        return False
    return await bot.set_my_description(wanted, language_code=language)


async def _short_description(bot: Bot, words: Words, language: str | None) -> bool:
    """Set what the profile and its link show; returns whether it differed."""
    wanted = _within(words, "telegram-short-description", SHORT_DESCRIPTION_UNITS)
    if (await bot.get_my_short_description(language_code=language)).short_description == wanted:
        return False
    return await bot.set_my_short_description(wanted, language_code=language)


def _within(words: Words, name: str, units: int) -> str:
    text = words(name)
    if len(text.encode("utf-16-le")) // 2 > units:
        raise TooLongError(name, units)
    return text
