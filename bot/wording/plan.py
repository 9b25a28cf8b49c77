"""A plan becomes a card: cautions first, then amounts, foods and what can be done today."""

from __future__ import annotations

from collections.abc import Iterator

from bot.bubbles import Button, Card, Line, Section, Tone
from bot.wording import amounts, care, day, foods, reference, taking
from bot.wording.aligned import aligned
from bot.wording.graphemes import cut
from bot.wording.sheet import Sheet
from core.person import Subject

SUMMARY_GRAPHEMES, NAME_GRAPHEMES = 300, 20


def card(sheet: Sheet, buttons: tuple[Button, ...]) -> Card:
    """Word a plan; where it is withheld no figure of any unit stands in it."""
    whose = title(sheet)
    sections = tuple(each for each in _sections(sheet) if each is not None)
    summary = cut(_summary(sheet, whose), SUMMARY_GRAPHEMES)
    return Card(whose, sections, aligned(whose, sections), summary, buttons)


def title(sheet: Sheet) -> str:
    """Say whose plan it is: the name they gave, else who it is to the asker."""
    if sheet.shown.name:
        return sheet.wording.text("plan-title-named", name=cut(sheet.shown.name, NAME_GRAPHEMES))
    return sheet.wording.text(f"plan-title-{sheet.profile.subject or Subject.SELF}")


def _sections(sheet: Sheet) -> Iterator[Section | None]:
    yield from _refused(sheet) if sheet.withheld else _given(sheet)
    yield care.exercise(sheet)
    yield care.assumed(sheet)
    yield care.to_ask(sheet)
    yield care.today(sheet)
    yield taking.question(sheet)
    yield Section("", (Line(sheet.wording.text("common-not-medical-advice")),), Tone.FOLDED)


def _refused(sheet: Sheet) -> Iterator[Section | None]:
    yield care.refusal(sheet)
    yield taking.section(sheet)
    yield foods.section(sheet)
    yield care.avoid(sheet)


def _given(sheet: Sheet) -> Iterator[Section | None]:
    yield Section("", (Line(sheet.wording.text("plan-for"), _group(sheet)),))
    yield care.cautions(sheet)
    yield amounts.section(sheet)
    yield taking.section(sheet)
    yield day.section(sheet)
    yield care.hints(sheet)
    yield reference.reading(sheet)
    yield reference.differing(sheet)
    yield foods.section(sheet)
    yield care.avoid(sheet)


def _group(sheet: Sheet) -> str:
    return sheet.wording.text(f"plan-group-{sheet.plan.group}")


def _summary(sheet: Sheet, whose: str) -> str:
    if sheet.withheld:
        why = [each.label for each in care.messages(sheet, sheet.plan.warnings[:1])]
        return sheet.wording.text("plan-summary-withheld", title=whose, why="".join(why))
    written = amounts.summary(sheet)
    return sheet.wording.text("plan-summary", title=whose, group=_group(sheet), amounts=written)
