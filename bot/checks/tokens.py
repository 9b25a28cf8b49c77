"""Tokens and secrets by their shape alone: half copied, swapped, in quotes. None is ever shown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic import SecretStr

from bot.checks.platforms import is_lines_own, is_telegrams_own
from bot.findings import Finding, fine, note, wrong
from bot.settings import Settings

TELEGRAM_TOKEN = re.compile(r"[0-9]{6,}:[A-Za-z0-9_-]{30,}")
TELEGRAM_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")  # core.telegram.org/bots/api#setwebhook
LINE_SECRET = re.compile(r"[0-9a-f]{32}")
LINE_TOKEN = re.compile(r"[A-Za-z0-9+/=._-]{100,}")
SHORT_KEY = 16
"""Characters of GUBEN_SECRET_KEY below which it can be guessed."""


def look_at_tokens(settings: Settings) -> Iterator[Finding]:
    """Look at every secret that is set."""
    for name, secret in _secrets(settings).items():
        if secret is not None and _is_dirty(secret.get_secret_value()):
            said = f"{name} has a blank or a quotation mark in it."
            yield wrong("tokens", said, "Copy it again, by itself.")
    yield from _line(settings)
    yield from _telegram(settings)
    keys = settings.secret_key.get_secret_value().split() if settings.secret_key else []
    if any(len(each) < SHORT_KEY for each in keys):
        said = "GUBEN_SECRET_KEY is so short that it can be guessed."
        yield wrong("tokens", said, "Make one with: openssl rand -base64 32")


def _secrets(settings: Settings) -> dict[str, SecretStr | None]:
    return {
        "GUBEN_LINE_CHANNEL_SECRET": settings.line_channel_secret,
        "GUBEN_LINE_CHANNEL_ACCESS_TOKEN": settings.line_channel_access_token,
        "GUBEN_TELEGRAM_TOKEN": settings.telegram_token,
        "GUBEN_TELEGRAM_WEBHOOK_SECRET": settings.telegram_webhook_secret,
        "GUBEN_METRICS_TOKEN": settings.metrics_token,
    }


def _is_dirty(plain: str) -> bool:
    return any(each.isspace() or each in "\"'“”" for each in plain)


def _line(settings: Settings) -> Iterator[Finding]:
    if settings.line_channel_secret is None or settings.line_channel_access_token is None:
        yield note("line", "is off: no token is set.")
        return
    secret = settings.line_channel_secret.get_secret_value()
    token = settings.line_channel_access_token.get_secret_value()
    if not is_lines_own(settings):
        yield note("line", f"GUBEN_LINE_API_HOST is {settings.line_api_host}, not LINE itself.")
    elif LINE_TOKEN.fullmatch(secret) and LINE_SECRET.fullmatch(token):
        yield wrong("line", "Channel secret and access token are swapped.", "Swap them.")
    else:
        yield from _lines_own(secret, token)


def _lines_own(secret: str, token: str) -> Iterator[Finding]:
    console = "in the LINE Developers console"
    if not LINE_SECRET.fullmatch(secret):
        said = "GUBEN_LINE_CHANNEL_SECRET is not the 32 characters of a channel secret."
        yield wrong("line", said, f"Copy it from Basic settings {console}.")
    if not LINE_TOKEN.fullmatch(token):
        said = "GUBEN_LINE_CHANNEL_ACCESS_TOKEN is no channel access token."
        yield wrong("line", said, f"Issue one under Messaging API {console}.")
    if LINE_SECRET.fullmatch(secret) and LINE_TOKEN.fullmatch(token):
        yield fine("line", "secret and token have the right shape.")


def _telegram(settings: Settings) -> Iterator[Finding]:
    if settings.telegram_token is None:
        yield note("telegram", "is off: no token is set.")
        return
    if not is_telegrams_own(settings):
        host = settings.telegram_api_base
        yield note("telegram", f"GUBEN_TELEGRAM_API_BASE is {host}, not Telegram itself.")
    elif not TELEGRAM_TOKEN.fullmatch(settings.telegram_token.get_secret_value()):
        said = "GUBEN_TELEGRAM_TOKEN is no bot token (123456:ABC…)."
        yield wrong("telegram", said, "Copy it from @BotFather.")
    else:
        yield fine("telegram", f"the token has the right shape; by {settings.telegram_mode}.")
    secret = settings.telegram_webhook_secret
    if secret and not TELEGRAM_SECRET.fullmatch(secret.get_secret_value()):
        said = "Telegram refuses this GUBEN_TELEGRAM_WEBHOOK_SECRET."
        yield wrong("telegram", said, "Use 1 to 256 of A-Z a-z 0-9 _ - : openssl rand -hex 32")
