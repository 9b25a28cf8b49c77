"""The public address: without it, or without TLS, no platform can call us."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from urllib.parse import SplitResult, urlsplit

from bot.checks.platforms import is_lines_own, is_telegrams_own
from bot.findings import Finding, fine, note, wrong
from bot.settings import Settings

ABOUT = "address"
TELEGRAM_PORTS = frozenset({443, 80, 88, 8443})  # core.telegram.org/bots/api#setwebhook
EXAMPLE = "Write it like https://bone.example.org"


def look_at_address(settings: Settings) -> Iterator[Finding]:
    """Look at GUBEN_PUBLIC_URL, as far as it is needed."""
    found = list(_found(settings))
    if not found and settings.public_url:
        found = [fine(ABOUT, settings.public_url)]
    yield from found


def _found(settings: Settings) -> Iterator[Finding]:
    if not settings.public_url:
        yield from _missing(settings)
        return
    try:
        url = urlsplit(settings.public_url)
        port = url.port
    except ValueError:
        yield wrong(ABOUT, "GUBEN_PUBLIC_URL is no address.", f"{EXAMPLE}.")
        return
    yield from _shape(url)
    yield from _reached(settings, url, port or 443)


def _missing(settings: Settings) -> Iterator[Finding]:
    if settings.telegram_token and settings.telegram_mode == "webhook":
        said = "Telegram shall call us, but GUBEN_PUBLIC_URL is not set."
        yield wrong(ABOUT, said, f"{EXAMPLE}, or set GUBEN_TELEGRAM_MODE=polling.")
    if settings.line_channel_secret:
        said = "LINE calls us, but GUBEN_PUBLIC_URL is not set:"
        yield note(ABOUT, said, "`guben setup line` and links to plans need it.")


def _shape(url: SplitResult) -> Iterator[Finding]:
    if url.scheme not in {"https", "http"} or not url.hostname:
        yield wrong(ABOUT, "GUBEN_PUBLIC_URL is no web address.", f"{EXAMPLE}.")
    elif url.scheme == "http" and not is_loopback(url.hostname):
        said = "GUBEN_PUBLIC_URL is without TLS, and what people tell is read on the way."
        yield wrong(ABOUT, said, "Put Caddy in front (deploy/README.md) and write https://.")
    if url.path.strip("/") or url.query or url.fragment:
        said = "GUBEN_PUBLIC_URL holds more than scheme, host and port."
        yield wrong(ABOUT, said, f"{EXAMPLE}, with nothing behind it.")


def _reached(settings: Settings, url: SplitResult, port: int) -> Iterator[Finding]:
    telegram = bool(settings.telegram_token) and settings.telegram_mode == "webhook"
    called = (telegram and is_telegrams_own(settings)) or (
        bool(settings.line_channel_secret) and is_lines_own(settings)
    )
    if called and is_loopback(url.hostname or ""):
        said = f"{url.hostname} is this machine; no platform can call it."
        yield wrong(ABOUT, said, "Set GUBEN_PUBLIC_URL to the address seen from the internet.")
    if telegram and is_telegrams_own(settings) and port not in TELEGRAM_PORTS:
        said = f"Telegram does not call port {port}."
        yield wrong(ABOUT, said, "Use 443, 80, 88 or 8443, or GUBEN_TELEGRAM_MODE=polling.")


def is_loopback(host: str) -> bool:
    """Say whether a host name or number is this machine's own."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
