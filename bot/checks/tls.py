"""The certificate at the public address, as platforms see it: for ``guben check --live``."""

from __future__ import annotations

import asyncio
import socket
import ssl
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from bot.findings import Finding, fine, note, wrong

ABOUT = "address"
SECONDS = 10.0
SOON = timedelta(days=14)
"""A certificate should have been renewed by then: Caddy does so a month before."""
SHARE = 6
"""One that lives for days is renewed in its last third, too: then half of that is soon."""

CADDY = "Use one of a public CA with its chain; Caddy does (deploy/README.md)."


async def look_at_tls(
    public_url: str, now: datetime, context: ssl.SSLContext | None = None
) -> Finding | None:
    """Knock at the public address and look at its certificate; None where it is no https address.

    Args:
        public_url: GUBEN_PUBLIC_URL.
        now: the present time, aware.
        context: whom to trust; the system's authorities by default.
    """
    url = urlsplit(public_url)
    if url.scheme != "https" or not url.hostname:
        return None
    try:
        async with asyncio.timeout(SECONDS):
            return await _seen(url.hostname, url.port or 443, now, context)
    except ssl.SSLCertVerificationError as error:
        said = f"The certificate of {url.hostname} is refused: {error.verify_message}."
        return wrong(ABOUT, said, CADDY)
    except ssl.SSLError:
        return wrong(ABOUT, f"{url.hostname} does not speak TLS.", CADDY)
    except socket.gaierror:
        said = f"The name {url.hostname} leads nowhere."
        return wrong(ABOUT, said, "Set its A or AAAA record, or mend GUBEN_PUBLIC_URL.")
    except (OSError, TimeoutError):
        said = f"{url.hostname} cannot be reached from this machine."
        return note(ABOUT, said, "Some routers only let others in: look from another network.")


async def _seen(host: str, port: int, now: datetime, context: ssl.SSLContext | None) -> Finding:
    trusting = context or ssl.create_default_context()
    _, writer = await asyncio.open_connection(host, port, ssl=trusting)
    try:
        shown = writer.get_extra_info("peercert")
    finally:
        writer.close()
    begins, ends = (_at(str(shown[name])) for name in ("notBefore", "notAfter"))
    if ends - now < min(SOON, (ends - begins) / SHARE):
        said = f"The certificate of {host} ends on {ends:%Y-%m-%d}."
        return wrong(ABOUT, said, "Renew it; Caddy does so by itself (deploy/README.md).")
    return fine(ABOUT, f"{host} speaks TLS; its certificate holds until {ends:%Y-%m-%d}.")


def _at(moment: str) -> datetime:
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(moment), UTC)
