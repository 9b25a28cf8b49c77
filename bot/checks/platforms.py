"""Whether the platforms are the real ones: only their tokens have a shape we know."""

from __future__ import annotations

from urllib.parse import urlsplit

from bot.settings import Settings


def is_lines_own(settings: Settings) -> bool:
    """Say whether GUBEN_LINE_API_HOST is LINE's own."""
    return urlsplit(settings.line_api_host).hostname == "api.line.me"


def is_telegrams_own(settings: Settings) -> bool:
    """Say whether GUBEN_TELEGRAM_API_BASE is Telegram's own."""
    return urlsplit(settings.telegram_api_base).hostname == "api.telegram.org"
