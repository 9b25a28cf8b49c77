"""Tries our eyes for signatures on the example that LINE publishes; needs no network."""

from __future__ import annotations

from typing import Final

from bot.channels.line import signature
from bot.findings import Finding, fine, wrong

ABOUT: Final = "line"
_SECRET: Final = "8c570fa6dd201bb328f1c1eac23a96d8"  # noqa: S105 - LINE's published example
_BODY: Final = b'{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}'
_SIGNATURE: Final = "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs="


def self_test(secret: str) -> Finding:
    """Check LINE's published signature with our own eyes, and that this secret tells bodies apart.

    Source: developers.line.biz, verify-webhook-signature.
    """
    ours = signature.sign(secret, _BODY)
    holds = signature.holds(_SECRET, _BODY, _SIGNATURE) and signature.holds(secret, _BODY, ours)
    if holds and not signature.holds(secret, _BODY + b" ", ours):
        return fine(ABOUT, "signatures are checked rightly.")
    return wrong(ABOUT, "LINE's own example of a signature does not hold.", "Reinstall guben.")
