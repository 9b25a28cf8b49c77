"""The time: the world's, the one that replicas share, or one that a script sets and moves."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

from core.person import HOME

Clock: TypeAlias = Callable[[], datetime]
"""Returns the present time, aware, in UTC."""

YEARS = range(1970, 2200)
"""What a script may take for now: days are added and taken away, and far off there are none."""


class NoMoment(ValueError):  # noqa: N818 - the sentence reads better without Error
    """A text that is no moment to count from; its message is a sentence for who wrote it."""


def instant(text: str) -> datetime:
    """Read an ISO time; without a zone it is Asia/Taipei.

    Raises:
        NoMoment: it is no ISO time, or of a year outside ``YEARS``.
    """
    try:
        read = datetime.fromisoformat(text)
    except ValueError as error:
        message = f"{text!r} is no ISO time; write it like 2026-11-21T08:00"
        raise NoMoment(message) from error
    if read.year not in YEARS:
        message = f"{text!r} is not of the years {YEARS[0]} to {YEARS[-1]}"
        raise NoMoment(message)
    return (read if read.tzinfo else read.replace(tzinfo=HOME)).astimezone(UTC)


def world() -> datetime:
    """Return the world's time."""
    return datetime.now(UTC)


def elapsed() -> float:
    """Return seconds that only go on, also while this machine sleeps (where it can tell)."""
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


class SharedClock:
    """The database's time, for all replicas alike; the world's until it was told once.

    In between it goes on by a clock that nobody sets, so whoever puts this machine's clock on or
    back moves no lease and no reminder.
    """

    def __init__(self, ticks: Callable[[], float] = elapsed) -> None:
        """Take what counts seconds and only goes on."""
        self.ticks = ticks
        self._told: tuple[datetime, float] | None = None

    def __call__(self) -> datetime:
        """Return the present time."""
        if self._told is None:
            return world()
        at, then = self._told
        return at + timedelta(seconds=self.ticks() - then)

    @property
    def is_told(self) -> bool:
        """Whether it shows the database's time."""
        return self._told is not None

    def tell(self, at: datetime, then: float) -> None:
        """Take over that it was ``at`` when ``ticks`` showed ``then``."""
        self._told = at, then


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
