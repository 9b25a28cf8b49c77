"""The clock: reminders go by it, and TLS and LINE's reply tokens fail where it is far off."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from bot.findings import Finding, fine, wrong

OLDEST, NEWEST = datetime(2026, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
"""This program is younger than the first."""

FAR = timedelta(seconds=30)
SYNCHRONISE = "Synchronise it: timedatectl set-ntp true"


def look_at_clock(now: datetime) -> Finding:
    """Say whether the time can be true at all."""
    if OLDEST <= now < NEWEST:
        return fine("clock", f"{now:%Y-%m-%d %H:%M} UTC")
    return wrong("clock", f"It cannot be {now:%Y-%m-%d}.", f"{SYNCHRONISE}.")


def compare(about: str, date: str, now: datetime) -> Finding | None:
    """Compare with a server's ``Date`` header; None where it gave none, or all is well."""
    try:
        theirs = parsedate_to_datetime(date)
    except ValueError:
        return None
    return apart_from(about, now - (theirs if theirs.tzinfo else theirs.replace(tzinfo=UTC)))


def apart_from(about: str, apart: timedelta) -> Finding | None:
    """Say how far our clock is from another; None where all is well.

    Args:
        about: whose it is.
        apart: ours less theirs.
    """
    if abs(apart) <= FAR:
        return None
    way = "ahead of" if apart > timedelta(0) else "behind"
    said = f"The clock here is {abs(apart.total_seconds()):.0f} s {way} {about}'s."
    return wrong("clock", said, f"{SYNCHRONISE}.")
