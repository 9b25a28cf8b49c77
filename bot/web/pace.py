"""How fast one address may knock: a light bucket each, a bounded number of buckets."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from ipaddress import IPv6Address, ip_address, ip_network

from aiohttp import web

MOST_ADDRESSES = 10_000
HOME_PREFIX = 64  # one household has a whole /64 of IPv6


@dataclass(frozen=True, slots=True)
class Pace:
    """A burst of ``burst`` requests, then ``per_second``: a clinic shares one address."""

    burst: float = 120.0
    per_second: float = 5.0


@dataclass(slots=True)
class Buckets:
    """What each address has left. ``seconds`` is a clock that only moves forward."""

    pace: Pace
    seconds: Callable[[], float]
    _left: OrderedDict[str, tuple[float, float]] = field(default_factory=OrderedDict)

    def is_empty(self, address: str) -> bool:
        """Say whether this address has nothing left, without taking anything."""
        left, since = self._left.get(address, (self.pace.burst, 0.0))
        return left + (self.seconds() - since) * self.pace.per_second < 1

    def allows(self, address: str) -> bool:
        """Take one from this address's bucket, if there is one left."""
        now = self.seconds()
        left, since = self._left.pop(address, (self.pace.burst, now))
        left = min(self.pace.burst, left + (now - since) * self.pace.per_second)
        self._left[address] = (max(0.0, left - 1), now)
        if len(self._left) > MOST_ADDRESSES:
            self._left.popitem(last=False)
        return left >= 1


def address(request: web.Request) -> str | None:
    """Whose bucket a request draws from; None for the machine's own owner, who is not counted.

    A proxy on this machine or its private network is believed about whom it speaks for.
    """
    peer = _household(request.remote or "")
    behind = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
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
