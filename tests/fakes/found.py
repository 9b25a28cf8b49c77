"""What a look for trouble found, said shortly."""

from __future__ import annotations

from collections.abc import Iterable

from bot.findings import Finding, Weight


def wrongs(findings: Iterable[Finding]) -> list[str]:
    """Return what was said to be wrong, in order."""
    return [each.said for each in findings if each.weight is Weight.WRONG]
