"""Who may come in by the browser's door: under which names, from which pages, how fast."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from bot.pace import Buckets, Pace
from bot.web.pace import ADDRESS, address

DEFAULT_PORTS = {"http": 80, "https": 443}
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class Doors:
    """The names this house answers to.

    Attributes:
        host: where we listen (GUBEN_HOST).
        public_url: where people find us (GUBEN_PUBLIC_URL), empty where there is none.
        pace: how fast one address may knock.
    """

    host: str = "127.0.0.1"
    public_url: str = ""
    pace: Pace = ADDRESS

    def knows(self, request: web.Request) -> bool:
        """Whether the request was meant for us (a rebound DNS name is not)."""
        name = hostname(request.headers.get("Host", ""))
        return bool(name) and name in LOOPBACK | {self.host.lower(), self._public.hostname}

    def is_secure(self, request: web.Request) -> bool:
        """Whether the person's browser sees https, perhaps by a proxy's hand."""
        public = self._public
        by_proxy = hostname(request.headers.get("Host", "")) == public.hostname
        return request.secure or (public.scheme == "https" and by_proxy)

    def is_own_page(self, request: web.Request) -> bool:
        """Whether one of our own pages asks: no other site, no followed link."""
        site, origin = request.headers.get("Sec-Fetch-Site"), request.headers.get("Origin")
        if origin is not None and not self._is_own_origin(origin, request):
            return False
        if site is None and origin is None:  # no browser of these years, or a very old one
            return "text/html" not in request.headers.get("Accept", "")
        return site in {None, "same-origin"}

    def _is_own_origin(self, origin: str, request: web.Request) -> bool:
        found = _split(origin)
        if found.scheme not in DEFAULT_PORTS or not found.netloc:
            return False
        if _origin(found) == _origin(self._public):  # a proxy may rewrite Host
            return True
        if self.is_secure(request) and found.scheme != "https":  # whoever sits on the line wrote it
            return False
        return found.netloc.lower() == request.headers.get("Host", "").lower()

    @property
    def _public(self) -> SplitResult:
        return _split(self.public_url)


def guard(doors: Doors, machines: Iterable[web.RouteDef]) -> Middleware:
    """Keep foreign names, foreign pages and hasty addresses from every route but the machines'.

    Webhooks and probes come under other names and prove themselves otherwise.
    """
    spared = [route.handler for route in machines]
    buckets = Buckets(doors.pace, time.monotonic)

    @web.middleware
    async def check(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.match_info.handler not in spared:
            _refuse_strangers(request, doors, buckets)
        return await handler(request)

    return check


def _refuse_strangers(request: web.Request, doors: Doors, buckets: Buckets) -> None:
    if not doors.knows(request):
        raise web.HTTPMisdirectedRequest(text="Unknown host. Is GUBEN_PUBLIC_URL set?\n")
    if request.path.startswith("/chat/") and not doors.is_own_page(request):
        raise web.HTTPForbidden(text="Only our own page may ask this.\n")
    who = address(request)
    if who is not None and not buckets.allows(who):
        raise web.HTTPTooManyRequests(text="Too fast.\n", headers={"Retry-After": "5"})


def _split(url: str) -> SplitResult:
    try:
        found = urlsplit(url)
        _ = found.hostname, found.port
    except ValueError:  # a broken [IPv6] or port
        return urlsplit("")
    return found


def _origin(url: SplitResult) -> tuple[str, str | None, int | None]:
    return url.scheme, url.hostname, url.port or DEFAULT_PORTS.get(url.scheme)


def hostname(host: str) -> str | None:
    """Return the name in a Host header, without its port; None for what is none."""
    return _split(f"//{host}").hostname if host and not set(host) & set("/?#@\\") else None
