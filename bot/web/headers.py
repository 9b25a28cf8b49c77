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


async def harden(_request: web.Request, response: web.StreamResponse) -> None:
    """Add the strict headers, also to errors and to pages that do not exist (a prepare signal)."""
    for name, value in STRICT.items():
        response.headers.setdefault(name, value)
    response.headers.setdefault("Cache-Control", "no-store")
