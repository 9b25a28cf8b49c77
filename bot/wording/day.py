"""A day with the plan: with which meal, split where it is much, apart from which medicine."""

from __future__ import annotations

from collections.abc import Iterator

from bot.bubbles import Line, Section
from bot.wording.sheet import Sheet
from core.day import Day, day
from core.knowledge.rows import Caution

HOUR = 60


def section(sheet: Sheet) -> Section | None:
    """Word the schedule; None where the plan has no amount to be put into a day."""
    if sheet.withheld or sheet.knowledge is None:
        return None
    proposed = day(sheet.plan, sheet.profile, sheet.knowledge)
    lines = tuple(_minor(sheet) if sheet.minor else _lines(sheet, proposed))
    return Section(sheet.wording.text("plan-day"), lines) if lines else None


def _minor(sheet: Sheet) -> Iterator[Line]:
    yield Line(sheet.wording.text("day-minor"))


def _lines(sheet: Sheet, proposed: Day) -> Iterator[Line]:
    text = sheet.wording.text
    for each in proposed.first if proposed.calcium else ():
        medicine = text(_medicine(each))
        yield Line(text("day-first"), text("day-first-medicine", medicine=medicine))
    yield from _calcium(sheet, proposed)
    yield from _together(sheet, proposed)
    if proposed.k1:
        yield Line(text("day-k1"), text("day-k1-greens"), text("day-note-fat"))
    for each in proposed.apart:
        label = text("day-apart", medicine=text(_medicine(each)))
        yield Line(label, _apart(sheet, each))


def _calcium(sheet: Sheet, proposed: Day) -> Iterator[Line]:
    text = sheet.wording.text
    meals = [text(f"day-{each}") for each in proposed.calcium]
    if not meals:
        return
    label = text("day-calcium")
    if not proposed.splits:
        yield Line(label, text("day-calcium-once", meal=meals[0]))
        return
    limit = text("plan-milligrams", range=str(proposed.at_once))
    yield Line(label, text("day-calcium-split", limit=limit, meal=meals[0], other=meals[-1]))


def _together(sheet: Sheet, proposed: Day) -> Iterator[Line]:
    """D3 and K2 go with calcium, as the dosing article has it, and with a little fat."""
    if proposed.together is None or not (proposed.d3 or proposed.k2):
        return
    text = sheet.wording.text
    both = proposed.d3 and proposed.k2
    label = text("day-together" if both else "day-d3" if proposed.d3 else "day-k2")
    meal = text(f"day-{proposed.together}")
    if not proposed.calcium:
        yield Line(label, text("day-with-meal-alone", meal=meal), text("day-note-fat"))
        return
    yield Line(label, text("day-with-meal", meal=meal), text("day-note"))


def _apart(sheet: Sheet, caution: Caution) -> str:
    spacing = caution.spacing
    if spacing is None:
        return ""
    after = str(spacing.after // HOUR)
    if spacing.before is None or spacing.medicine_first:
        return sheet.wording.text("day-apart-after", after=after)
    before = str(spacing.before // HOUR)
    return sheet.wording.text("day-apart-both", after=after, before=before)


def _medicine(caution: Caution) -> str:
    return f"apart-{caution.trigger.conditions[0].replace('_', '-')}"
