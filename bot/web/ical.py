"""Reminders as a calendar feed (RFC 5545): what a phone shows without any message of ours.

Nothing of anyone's health stands in it: calendars are often shared.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from core.care import Rhythm
from core.person import HOME_ZONE
from core.reminders import moment, next_due, zone_of

LINE_OCTETS = 75
"""RFC 5545 3.1: lines should not be longer, without their end."""

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
BACK, AHEAD = timedelta(days=370), timedelta(days=800)
"""For how long around now the changes of a zone's clock are told."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One person's reminders: ``key`` tells entries of a feed apart, ``title`` is shown.

    ``rhythm`` is None where nothing comes again and again; ``silent`` are the days without it,
    ``taken`` moments noted as taken before they came, ``once`` moments that come a single time.
    """

    key: str
    title: str
    rhythm: Rhythm | None
    silent: frozenset[date] = frozenset()
    taken: frozenset[datetime] = frozenset()
    once: tuple[datetime, ...] = ()
    zone: str = HOME_ZONE


def calendar(name: str, entries: Sequence[Entry], now: datetime) -> bytes:
    """Return a feed.

    Args:
        name: what the calendar is called.
        entries: whose reminders; a rhythm that rests is left out.
        now: aware; events begin with the next moment after it.
    """
    zones = sorted({zone_of(each.zone).key for each in entries if _rings(each)})
    lines = [
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Guben//reminders 1//ZH", "METHOD:PUBLISH"),
        *(f"NAME:{escaped(name)}", f"X-WR-CALNAME:{escaped(name)}"),
        *("REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H"),
        *(line for zone in zones for line in timezone(ZoneInfo(zone), now)),
        *(line for each in entries for line in events(each, now)),
        "END:VCALENDAR",
    ]
    return "".join(folded(line) for line in lines).encode()


def _rings(entry: Entry) -> bool:
    rhythm = entry.rhythm
    return bool(entry.once) or (rhythm is not None and bool(rhythm.times) and not rhythm.paused)


def events(entry: Entry, now: datetime) -> Iterator[str]:
    """Yield an event for each time of the day, and for each that comes once, with an alarm."""
    zone, rhythm = zone_of(entry.zone), entry.rhythm
    for at in rhythm.times if rhythm is not None else ():
        of_this = replace(rhythm, times=(at,)) if rhythm is not None else None
        first = _first(entry, of_this, now) if of_this is not None else None
        if of_this is None or first is None:
            continue
        days = ",".join(DAYS[day - 1] for day in of_this.days)
        off = _without(entry, of_this, first)
        excluded = [f"EXDATE;TZID={zone.key}:{each:%Y%m%dT%H%M%S}" for each in off]
        rule = (f"RRULE:FREQ=WEEKLY;BYDAY={days}", *excluded)
        yield from _event(entry, f"{at:%H%M}", first.astimezone(zone), now, rule)
    for each in (each for each in entry.once if each > now):
        yield from _event(entry, f"{each:%Y%m%d%H%M}", each.astimezone(zone), now, ())


def _event(
    entry: Entry, key: str, first: datetime, now: datetime, rule: Sequence[str]
) -> Iterator[str]:
    yield from ("BEGIN:VEVENT", f"UID:{entry.key}-{key}@guben")
    yield f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"DTSTART;TZID={zone_of(entry.zone).key}:{first:%Y%m%dT%H%M%S}"
    yield "DURATION:PT10M"
    yield from rule
    yield f"SUMMARY:{escaped(entry.title)}"
    yield from ("CLASS:PRIVATE", "TRANSP:TRANSPARENT")
    yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{escaped(entry.title)}")
    yield from ("TRIGGER:PT0S", "END:VALARM", "END:VEVENT")


def _first(entry: Entry, rhythm: Rhythm, now: datetime) -> datetime | None:
    """The first moment that rings: some calendars show a start though it is excluded."""
    due, last = next_due(rhythm, now), now + AHEAD
    while due is not None and due < last and _is_silent(entry, due):
        due = next_due(rhythm, due)
    return due


def _is_silent(entry: Entry, due: datetime) -> bool:
    return due in entry.taken or due.astimezone(zone_of(entry.zone)).date() in entry.silent


def _without(entry: Entry, rhythm: Rhythm, first: datetime) -> Iterator[datetime]:
    """Yield the moments after the first that do not ring, by the clock there."""
    zone = zone_of(entry.zone)
    moments = (moment(day, rhythm.times[0], zone) for day in sorted(entry.silent))
    for due in (each for each in moments if each > first):
        here = due.astimezone(zone)
        if here.isoweekday() in rhythm.days:
            yield here


def timezone(zone: ZoneInfo, now: datetime) -> Iterator[str]:
    """Yield what a zone's clock did and will do, change by change."""
    yield from ("BEGIN:VTIMEZONE", f"TZID:{zone.key}")
    start = (now - BACK).astimezone(UTC)
    yield from observance(zone, start, start - timedelta(seconds=1))
    before = start
    while before < start + BACK + AHEAD:
        after = before + timedelta(days=1)
        if before.astimezone(zone).utcoffset() != after.astimezone(zone).utcoffset():
            yield from observance(zone, change(zone, before, after))
        before = after
    yield "END:VTIMEZONE"


def change(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    """Return the first second, between two moments, of another offset."""
    old = before.astimezone(zone).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + (after - before) // 2
        if middle.astimezone(zone).utcoffset() == old:
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)


def observance(zone: ZoneInfo, at: datetime, before: datetime | None = None) -> Iterator[str]:
    """Yield what holds from a moment on; its start is told on the clock that held until then."""
    old = (before or at - timedelta(seconds=1)).astimezone(zone).utcoffset() or timedelta()
    here = at.astimezone(zone)
    new = here.utcoffset() or timedelta()
    kind = "DAYLIGHT" if here.dst() else "STANDARD"
    yield f"BEGIN:{kind}"
    yield f"DTSTART:{(at + old).replace(tzinfo=None):%Y%m%dT%H%M%S}"
    yield from (f"TZOFFSETFROM:{offset(old)}", f"TZOFFSETTO:{offset(new)}")
    yield from (f"TZNAME:{here.tzname()}", f"END:{kind}")


def offset(difference: timedelta) -> str:
    """Write an offset: +0800, -0330."""
    minutes = round(difference.total_seconds() / 60)
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}{abs(minutes) % 60:02}"


def escaped(text: str) -> str:
    """Write a TEXT value (RFC 5545 3.3.11)."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def folded(line: str) -> str:
    """Cut a line into pieces of at most 75 octets, never within a character."""
    pieces, octets = [""], 0
    for letter in line:
        size = len(letter.encode())
        if octets + size > LINE_OCTETS:
            pieces.append(" ")
            octets = 1
        pieces[-1] += letter
        octets += size
    return "\r\n".join(pieces) + "\r\n"
