"""What follows from a fresh token: its keys and codes, from which nobody gets back to it."""

from __future__ import annotations

from hashlib import blake2b


def digest(token: str, purpose: bytes) -> bytes:
    """Return 16 bytes that stand for a token; of another purpose (up to 16 bytes) others."""
    return blake2b(token.encode(), digest_size=16, person=purpose).digest()
