"""What every answer tells the browser never to do with it."""

from __future__ import annotations

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


async def harden(_request: web.Request, response: web.StreamResponse) -> None:
    """Add the strict headers, also to errors and to pages that do not exist (a prepare signal)."""
    for name, value in STRICT.items():
        response.headers.setdefault(name, value)
    response.headers.setdefault("Cache-Control", "no-store")
