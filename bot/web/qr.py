"""QR codes as small pictures; drawn here, so that no address goes to anyone else."""

from __future__ import annotations

from io import BytesIO

MODULE, QUIET = 8, 4
"""Pixels a module is wide, and modules of margin (ISO/IEC 18004 wants four)."""


KINDS = {"svg": "image/svg+xml", "png": "image/png"}
"""What can be drawn: SVG for our page, PNG for LINE, which takes nothing else."""


def drawn(address: str, kind: str) -> bytes:
    """Return the QR code of an address as one of ``KINDS``."""
    import segno  # noqa: PLC0415 - only when somebody wants to see one

    out = BytesIO()
    code = segno.make(address, error="m", micro=False)
    code.save(out, kind=kind, scale=MODULE, border=QUIET, dark="#1a1a1a", light="#ffffff")
    return out.getvalue()
