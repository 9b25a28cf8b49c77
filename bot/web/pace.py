"""Which address a request comes from, and how fast one may knock."""

from __future__ import annotations

from ipaddress import IPv6Address, ip_address, ip_network

from aiohttp import web

from bot.pace import Pace

ADDRESS = Pace(burst=120.0, per_second=5.0)
"""A clinic shares one address."""

HOME_PREFIX = 64  # one household has a whole /64 of IPv6


def address(request: web.Request) -> str | None:
    """Whose bucket a request draws from; None for the machine's own owner, who is not counted.

    A proxy on this machine or its private network is believed about whom it speaks for.
    """
    peer = _household(request.remote or "")
    # The last line, of which the last: some proxies add a line of their own behind a visitor's.
    behind = ",".join(request.headers.getall("X-Forwarded-For", ())).rpartition(",")[2].strip()
    near = peer is not None and ip_address(peer.partition("/")[0]).is_private
    if near and behind:
        return _household(behind) or peer
    return None if peer in {"127.0.0.1", "::1"} else peer


def _household(text: str) -> str | None:
    try:
        found = ip_address(text)
    except ValueError:
        return None
    if isinstance(found, IPv6Address) and not found.is_loopback:
        return str(ip_network((found, HOME_PREFIX), strict=False))
    return str(found)
