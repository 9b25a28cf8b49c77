"""Who sits at the browser: one random cookie, nothing else about them."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass

from aiohttp import web

RANDOM_BYTES = 24  # 192 bits: nobody guesses their way into another's plan
SHAPE = re.compile(r"[A-Za-z0-9_-]{32}")
AS_LONG_AS_BROWSERS_ALLOW = 400 * 24 * 3600  # seconds (RFC 6265bis)


@dataclass(frozen=True, slots=True)
class Visitor:
    """A person in a browser; ``is_new`` where the request brought no cookie of ours."""

    token: str
    is_new: bool

    @property
    def person(self) -> str:
        """Their address, as on the command line."""
        return f"web:{self.token}"


def of(request: web.Request, *, secure: bool) -> Visitor:
    """Recognise the visitor by the cookie, or give them a new name."""
    token = request.cookies.get(cookie_name(secure=secure), "")
    if SHAPE.fullmatch(token):
        return Visitor(token, is_new=False)
    return Visitor(secrets.token_urlsafe(RANDOM_BYTES), is_new=True)


def remember(response: web.Response, visitor: Visitor, *, secure: bool) -> None:
    """Hand out the cookie, or renew it."""
    response.set_cookie(
        cookie_name(secure=secure),
        visitor.token,
        max_age=AS_LONG_AS_BROWSERS_ALLOW,
        path="/",
        httponly=True,
        samesite="Lax",
        secure=secure,
    )


def cookie_name(*, secure: bool) -> str:
    """``__Host-`` keeps a neighbouring subdomain from planting its own, and works on https only."""
    return "__Host-guben" if secure else "guben"
