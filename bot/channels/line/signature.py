"""LINE's proof that a webhook is its own: HMAC-SHA256 over the raw body, in base64."""

from __future__ import annotations

import base64
import hashlib
import hmac

HEADER = "X-Line-Signature"


def sign(secret: str, body: bytes) -> str:
    """Return the signature LINE puts on a body."""
    digest = hmac.new(secret.encode(), body, hashlib.sha256).digest()
    return base64.b64encode(digest).decode()


def holds(secret: str, body: bytes, signature: str | None) -> bool:
    """Compare in constant time; a missing or non-ASCII signature does not hold."""
    given = (signature or "").encode("utf-8", "surrogateescape")
    return hmac.compare_digest(sign(secret, body).encode(), given)
