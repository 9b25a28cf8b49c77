"""A week or a month at a glance: in words, and as the chart that shows the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby

from bot.bubbles import Button, Chart, Look, Text
from bot.wording.links import Links
from bot.wording.wording import Wording
from core.diary import DayMark
from core.messages import Argument, Phrase, ShowDays, Span

PRAISED = 3
"""Days in a row from which on they are worth a word."""

LOOKS = {DayMark.KEPT: Look.KEPT, DayMark.NEUTRAL: Look.RESTED, DayMark.SLIPPED: Look.OPEN}
KEYS = {
    Look.KEPT: "days-key-kept",
    Look.RESTED: "days-key-rested",
    Look.OPEN: "days-key-open",
}


def glance(shown: ShowDays, wording: Wording, links: Links, own: tuple[Button, ...]) -> Text:
    """Word the days, with their chart and where it can be fetched."""
    drawn = chart(shown, wording)
    words = "\n".join(_sentences(shown, wording))
    return Text(words, own, picture=links.days(drawn), chart=drawn)


# ---- in words -------------------------------------------------------------------


def _sentences(shown: ShowDays, wording: Wording) -> Iterator[str]:
    text, kept = wording.text, _on(shown, DayMark.KEPT)
    if not kept:
        yield text(f"days-none-{shown.span}", **_named(shown))
    else:
        days = _days(shown, kept)
        yield text(f"days-{shown.span}", count=len(kept), days=days, **_named(shown))
    if rested := _on(shown, DayMark.NEUTRAL):
        yield text(f"days-rested-{shown.span}", days=_days(shown, rested))
    if still_open := _on(shown, DayMark.SLIPPED):
        yield text(f"days-open-{shown.span}", days=_days(shown, still_open))
    if unsent := _on(shown, DayMark.UNSENT):
        yield text(f"days-unsent-{shown.span}", days=_days(shown, unsent))
    if shown.streak >= PRAISED:
        yield text("days-streak", days=shown.streak)


def _named(shown: ShowDays) -> dict[str, Argument]:
    more: dict[str, Argument] = {} if shown.span is Span.WEEK else {"month": shown.first.month}
    return {"who": shown.who, **more}


def _on(shown: ShowDays, mark: DayMark) -> list[date]:
    days = enumerate(shown.days)
    return [shown.first + timedelta(days=place) for place, each in days if each is mark]


def _days(shown: ShowDays, days: Sequence[date]) -> Argument:
    """Name days: by their weekday, or by their number, neighbours together (1–3)."""
    if shown.span is Span.WEEK:
        return tuple(Phrase(f"day-{day.isoweekday()}") for day in days)
    runs = groupby(enumerate(days), lambda each: each[1].toordinal() - each[0])
    return tuple(_run([day.day for _, day in run]) for _, run in runs)


def _run(days: Sequence[int]) -> Phrase:
    if len(days) == 1:
        return Phrase("days-one", (("day", days[0]),))
    return Phrase("days-run", (("first", days[0]), ("last", days[-1])))


# ---- as a chart -------------------------------------------------------------------


def chart(shown: ShowDays, wording: Wording) -> Chart:
    """Return what is drawn: nothing of it that the words do not say."""
    text = wording.text
    looks = tuple(LOOKS.get(each, Look.NOTHING) if each else Look.NOTHING for each in shown.days)
    return Chart(
        title=text(f"days-title-{shown.span}", **_named(shown)),
        span=_from_until(shown, wording),
        figure=str(looks.count(Look.KEPT)),
        unit=text("days-unit"),
        weekdays=tuple(text(f"days-short-{day}") for day in range(1, 8)),
        looks=looks,
        keys=tuple((look, text(KEYS[look])) for look in KEYS if look in looks),
        column=shown.first.isoweekday() - 1,
        dates=0 if shown.span is Span.WEEK else 1,
    )


def _from_until(shown: ShowDays, wording: Wording) -> str:
    first, last = shown.first, shown.first + timedelta(days=len(shown.days) - 1)
    if shown.span is Span.MONTH:
        return wording.text("days-span-month", year=str(first.year), month=first.month)
    ends = {"first": f"{first.month}/{first.day}", "last": f"{last.month}/{last.day}"}
    return wording.text("days-span-week", **ends)
