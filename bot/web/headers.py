"""What every answer tells the browser never to do with it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable

from aiohttp import web

POLICY = (
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
)

STRICT = {
    "Content-Security-Policy": "; ".join(POLICY),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",  # browsers too old for frame-ancestors
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
}


SHARED = STRICT | {
    "Content-Security-Policy": "; ".join(
        each for each in POLICY if not each.startswith(("script-src", "connect-src", "require-"))
    ),
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}
"""For pages that show somebody's plan: no script at all, kept and listed nowhere."""


def hardening(machines: Iterable[web.RouteDef]) -> Callable[..., Awaitable[None]]:
    """Return what adds the strict headers (a prepare signal).

    Errors and pages that do not exist get them too, but no answer to a webhook of the
    ``machines``: no browser reads it.
    """
    webhooks = [route.handler for route in machines if route.method == "POST"]

    async def harden(request: web.Request, response: web.StreamResponse) -> None:
        if request.method == "POST" and request.match_info.handler in webhooks:
            return
        for name, value in STRICT.items():
            response.headers.setdefault(name, value)
        response.headers.setdefault("Cache-Control", "no-store")

    return harden
