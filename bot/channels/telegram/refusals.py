"""What Telegram refuses while an operator waits, told in one sentence."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from telegram.error import InvalidToken, TelegramError


class RefusedError(Exception):
    """Telegram did not do what was asked; the message says why, and what to do."""


@contextmanager
def told() -> Iterator[None]:
    """Turn the library's errors into one an operator can act on.

    Raises:
        RefusedError: for whatever Telegram or the network refused.
    """
    try:
        yield
    except InvalidToken as error:
        message = "Telegram refuses GUBEN_TELEGRAM_TOKEN. Copy it from @BotFather."
        raise RefusedError(message) from error
    except TelegramError as error:
        message = f"Telegram did not take it: {error}. `guben check --live` tells more."
        raise RefusedError(message) from error
