"""From a feed's token to the calendar of the account behind it, as its reminders are now."""

from __future__ import annotations

from datetime import date
from hashlib import sha256

from bot.assembly import House
from bot.reminders import CALENDAR
from bot.storage.rooms.shares import Kind
from bot.web.ical import Entry, calendar
from bot.wording import Locales
from core.care import Known
from core.dialogue import State
from core.dialogue.saying import who
from core.dialogue.states import care_of
from core.diary import Mark, moment_of


async def feed(token: str, house: House) -> bytes | None:
    """Return a feed, None where the token leads nowhere (any more)."""
    locales, clock = house.kit.locales, house.kit.clock
    async with house.storage.transaction() as transaction:
        way = await transaction.shares.find(Kind.LINK, token, clock())
        if way is None or way.share != CALENDAR:
            return None
        known = (await transaction.people.find({way.person})).get(way.person)
    name = sha256(token.encode()).hexdigest()[:16]  # no two calendars share an entry
    entries = entries_of(known.state, locales, name) if known else []
    wording = locales.of(care_of(known.state).manner.locale if known else None)
    return calendar(wording.text("calendar-name"), entries, clock())


def entries_of(state: State, locales: Locales, name: str) -> list[Entry]:
    """Return whose reminders stand in a calendar."""
    care = care_of(state)
    wording = locales.of(care.manner.locale)
    return [
        entry_of(known, f"{place}-{name}", wording.text("calendar-title", who=who(known)))
        for place, known in enumerate(care.people)
        if known.rhythm is not None or known.once
    ]


def entry_of(known: Known, key: str, title: str) -> Entry:
    """Return what rings of one person: each day's, without the days called off, and single ones."""
    marks = zip(known.diary.moments, known.diary.letters, strict=True)
    return Entry(
        key,
        title,
        known.rhythm,
        frozenset(map(date.fromordinal, known.diary.away)),
        frozenset(moment_of(each) for each, mark in marks if mark == Mark.TAKEN.value),
        tuple(map(moment_of, known.once)),
        known.rhythm.zone if known.rhythm is not None else known.zone,
    )
