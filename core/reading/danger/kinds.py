"""The kinds of danger: which text is said at once."""

from __future__ import annotations

from enum import StrEnum


class Danger(StrEnum):
    """What to say at once: 119, 119 for something swallowed, or 1925."""

    EMERGENCY = "emergency"
    SWALLOWED = "swallowed"
    CRISIS = "crisis"
