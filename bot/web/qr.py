"""QR codes as small SVG pictures; drawn here, so that no address goes to anyone else."""

from __future__ import annotations

from io import BytesIO

MODULE, QUIET = 8, 4
"""Pixels a module is wide, and modules of margin (ISO/IEC 18004 wants four)."""


def drawn(address: str) -> bytes:
    """Return the QR code of an address as SVG."""
    import segno  # noqa: PLC0415 - only when somebody wants to see one

    out = BytesIO()
    code = segno.make(address, error="m", micro=False)
    code.save(out, kind="svg", scale=MODULE, border=QUIET, dark="#1a1a1a", light="#ffffff")
    return out.getvalue()
