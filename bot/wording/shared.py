"""Somebody else's plan: as a card for a chat, and as parts for the shared page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.bubbles import Button, Card, Line, Section, Tone
from bot.wording import amounts, care, foods, reference
from bot.wording.aligned import aligned
from bot.wording.graphemes import cut
from bot.wording.plan import NAME_GRAPHEMES
from bot.wording.sheet import Sheet
from bot.wording.wording import Wording
from core.knowledge.rows import Knowledge, Nutrient
from core.messages import Shared, ShowPlan
from core.reminders import SPANS, meal
from core.sharing import Field


@dataclass(frozen=True, slots=True)
class Dish:
    """A food on the shared page: its name and the id its picture goes by."""

    name: str
    id: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """The foods for one nutrient."""

    heading: str
    dishes: tuple[Dish, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SharedPlan:
    """A shared plan in words. ``shelves`` are its foods for a page that can draw them."""

    title: str
    sections: tuple[Section, ...]
    shelves: tuple[Shelf, ...]
    last: tuple[Section, ...]


def worded(shared: Shared, wording: Wording, knowledge: Knowledge | None) -> SharedPlan:
    """Word what may be seen; where that is nothing, say so in one sentence and no more."""
    title = _title(shared, wording)
    if shared.plan is None:
        text = "shared-refers" if shared.refers else "shared-unready"
        return SharedPlan(title, (Section("", (Line(wording.text(text)),)),), (), ())
    sheet = Sheet(ShowPlan(shared.plan, shared.profile, shared.name), wording, knowledge)
    first = tuple(each for each in _first(shared, sheet) if each is not None)
    last = tuple(each for each in _last(shared, sheet) if each is not None)
    return SharedPlan(title, first, tuple(_shelves(sheet)), last)


def card(
    shared: Shared, wording: Wording, knowledge: Knowledge | None, buttons: tuple[Button, ...]
) -> Card:
    """Word what may be seen as a card of a chat."""
    told = worded(shared, wording, knowledge)
    food = None
    if shared.plan is not None and shared.plan.foods:
        food = foods.section(
            Sheet(ShowPlan(shared.plan, shared.profile, shared.name), wording, knowledge)
        )
    sections = (*told.sections, *((food,) if food else ()), *told.last)
    return Card(told.title, sections, aligned(told.title, sections), told.title, buttons)


def _title(shared: Shared, wording: Wording) -> str:
    if shared.name:
        return wording.text("shared-title-named", name=cut(shared.name, NAME_GRAPHEMES))
    return wording.text("shared-title")


def _first(shared: Shared, sheet: Sheet) -> Iterator[Section | None]:
    yield care.cautions(sheet)
    yield _conditions(shared, sheet.wording)
    if Field.AMOUNTS in shared.fields:
        yield amounts.section(sheet)
        yield care.hints(sheet)
    yield _schedule(shared, sheet.wording)
    yield _week(shared, sheet.wording)


def _last(shared: Shared, sheet: Sheet) -> Iterator[Section | None]:
    yield care.avoid(sheet)
    yield Section("", (Line(sheet.wording.text("shared-about")),), Tone.CAUTION)
    if Field.AMOUNTS in shared.fields:
        yield reference.reading(sheet)
        yield reference.differing(sheet)
    yield Section("", (Line(sheet.wording.text("common-not-medical-advice")),), Tone.FOLDED)


def _conditions(shared: Shared, wording: Wording) -> Section | None:
    if Field.CONDITIONS not in shared.fields:
        return None
    named = [
        wording.text(f"is-conditions-{each.replace('_', '-')}")
        for each in shared.profile.conditions or ("none",)
    ]
    heading = wording.text("shared-conditions")
    return Section(heading, tuple(Line(each) for each in named))


def _schedule(shared: Shared, wording: Wording) -> Section | None:
    """Word the day's times."""
    if not shared.times:
        return None
    days = (
        wording.text(SPANS[shared.days])
        if shared.days in SPANS
        else wording.joined([wording.text(f"day-{day}") for day in shared.days])
    )
    lines = tuple(Line(_meal(wording, at.hour), at.strftime("%H:%M")) for at in shared.times)
    return Section(wording.text("shared-schedule"), (Line(days), *lines))


def _meal(wording: Wording, hour: int) -> str:
    return wording.text(f"shared-{meal(hour)}")


def _week(shared: Shared, wording: Wording) -> Section | None:
    """Word how many days of this week something was taken; no word of those that slipped."""
    if Field.ADHERENCE not in shared.fields:
        return None
    days = [wording.text(f"day-{each.isoweekday()}") for each in shared.week]
    if not days:
        return Section(wording.text("shared-week"), (Line(wording.text("shared-week-none")),))
    told = Line(wording.text("shared-week-days", count=len(days)), note=wording.joined(days))
    return Section(wording.text("shared-week"), (told,))


def _shelves(sheet: Sheet) -> Iterator[Shelf]:
    for nutrient in Nutrient:
        dishes = tuple(
            Dish(sheet.wording.own(each.name), each.food_id)
            for each in sheet.plan.foods
            if each.nutrient is nutrient
        )
        if dishes:
            heading = sheet.wording.text(f"food-{nutrient.replace('_', '-')}")
            yield Shelf(heading, dishes, foods.notes(sheet, nutrient))
