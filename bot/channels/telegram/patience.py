"""What is done when Telegram or our storage is away: say it once, wait ever longer, try again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

from telegram.error import BadRequest, Conflict, InvalidToken, TelegramError

from bot.channels.telegram.raw import UnreadableError
from bot.channels.telegram.request import TooManyError

LONGEST_PAUSE: Final = 30.0

_CONFLICT: Final = (
    "Telegram: 409, somebody else fetches this bot's messages, or set a webhook. "
    "Polling allows one process only: stop the other, or use GUBEN_TELEGRAM_MODE=webhook."
)
_BAD_TOKEN: Final = "Telegram refuses the token: set GUBEN_TELEGRAM_TOKEN to the one of @BotFather."  # noqa: S105 - a sentence, no token


class Patience:
    """Counts failures in a row."""

    def __init__(
        self,
        say: Callable[[str], None],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Take who is told the first failure of a row."""
        self._say = say
        self._sleep = sleep
        self._failures = 0

    def relax(self) -> None:
        """Begin anew: it went well."""
        self._failures = 0

    async def pause(self, fault: Exception) -> None:
        """Wait after a failure, as long as Telegram says or longer each time."""
        self._failures += 1
        if self._failures == 1:
            self._say(sentence(fault))
        await self._sleep(_seconds(fault, self._failures))


def sentence(fault: Exception) -> str:
    """Say what is wrong and what to do, without any word of a person."""
    match fault:
        case Conflict():
            return _CONFLICT
        case InvalidToken():
            return _BAD_TOKEN
        case BadRequest():
            return f"Telegram refuses: {fault.message}"
        case TelegramError():
            return f"Telegram cannot be reached ({type(fault).__name__}); trying again."
        case UnreadableError():
            return "Telegram answered what cannot be read; trying again."
        case _:
            return f"Telegram: not stored ({type(fault).__name__}); it is fetched again."


def _seconds(fault: Exception, failures_in_a_row: int) -> float:
    if isinstance(fault, TooManyError) and fault.seconds:
        return fault.seconds
    return min(2.0 ** min(failures_in_a_row - 1, 10), LONGEST_PAUSE)
