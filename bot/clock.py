"""The time: the world's, or one that a script sets and moves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeAlias
from zoneinfo import ZoneInfo

from core.person import HOME_ZONE

HOME = ZoneInfo(HOME_ZONE)
Clock: TypeAlias = Callable[[], datetime]
"""Returns the present time, aware, in UTC."""


def instant(text: str) -> datetime:
    """Read an ISO time; without a zone it is Asia/Taipei.

    Raises:
        ValueError: it is no ISO time.
    """
    read = datetime.fromisoformat(text)
    return (read if read.tzinfo else read.replace(tzinfo=HOME)).astimezone(UTC)


def world() -> datetime:
    """Return the world's time."""
    return datetime.now(UTC)


class SetClock:
    """Stands still until it is moved; for scripts (``--now``, {"advance"}) and tests."""

    def __init__(self, at: datetime) -> None:
        """Stand at ``at``."""
        self._at = at

    def __call__(self) -> datetime:
        """Return the time it stands at."""
        return self._at

    def move(self, at: datetime) -> None:
        """Go on to ``at``; never back."""
        self._at = max(self._at, at)
