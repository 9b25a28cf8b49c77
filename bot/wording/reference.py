"""What stands folded beside the amounts: how to read them, and Taiwan's reference intakes."""

from __future__ import annotations

from collections.abc import Iterator

from bot.bubbles import Line, Section, Tone
from bot.wording.amounts import figures
from bot.wording.sheet import Sheet
from bot.wording.wording import Wording
from core.knowledge.rows import Confidence, Kind, Reference, Referred
from core.person import Profile

MUCH = 0.15
"""How far outside the article's range a reference counts as much different: a choice of ours."""


def reading(sheet: Sheet) -> Section:
    """Word what helps to read the amounts; each sentence only beside the amount it is about."""
    lines = tuple(Line(each) for each in _sentences(sheet))
    return Section(sheet.wording.text("plan-reading"), lines, Tone.FOLDED)


def _sentences(sheet: Sheet) -> Iterator[str]:
    plan, wording = sheet.plan, sheet.wording
    if plan.calcium_supplement is not None:
        yield wording.text("plan-elemental")
    if plan.d3 is not None and not sheet.minor:  # for a child the ceiling would read as a goal
        for upper in _rows(sheet, Referred.VITAMIN_D, Kind.UPPER):
            yield wording.text("plan-d3-limit", limit=str(upper.value))
        yield wording.text("plan-d3-grade")
    if plan.k2 is not None or plan.k1 is not None:
        yield wording.text("plan-vitamin-k")


def differing(sheet: Sheet) -> Section | None:
    """Word Taiwan's reference intakes where they differ much from the article; None: nowhere."""
    lines = tuple(_lines(sheet))
    if not lines:
        return None
    return Section(sheet.wording.text("plan-reference"), lines, Tone.FOLDED)


def _lines(sheet: Sheet) -> Iterator[Line]:
    for nutrient, low, high in _compared(sheet):
        rows = _rows(sheet, nutrient, Kind.ADEQUATE)
        if rows and all(_differs(each.value, low, high) for each in rows):
            yield _line(sheet.wording, nutrient, rows)


def _compared(sheet: Sheet) -> Iterator[tuple[Referred, int, int]]:
    plan = sheet.plan
    if plan.calcium_total is not None:
        yield Referred.CALCIUM, plan.calcium_total.low.value, plan.calcium_total.high.value
    if plan.d3 is not None:
        yield Referred.VITAMIN_D, plan.d3.low.value, plan.d3.high.value
    if plan.k1 is not None and plan.k2 is not None:
        low = plan.k1.low.value + plan.k2.low.value
        yield Referred.VITAMIN_K, low, plan.k1.high.value + plan.k2.high.value


def _differs(value: int, low: int, high: int) -> bool:
    return value < low * (1 - MUCH) or value > high * (1 + MUCH)


def _line(wording: Wording, nutrient: Referred, rows: list[Reference]) -> Line:
    values = sorted(each.value for each in rows)
    stored = all(each.confidence is Confidence.STORED for each in rows)
    source = "plan-reference-source" if stored else "plan-reference-unchecked"
    return Line(
        wording.text(f"plan-reference-{nutrient.replace('_', '-')}"),
        wording.text(_unit(nutrient), range=figures(values[0], values[-1])),
        wording.text(source),
    )


def _unit(nutrient: Referred) -> str:
    match nutrient:
        case Referred.CALCIUM:
            return "plan-milligrams"
        case Referred.VITAMIN_D:
            return "plan-international-units"
        case Referred.VITAMIN_K:
            return "plan-micrograms"


def _rows(sheet: Sheet, nutrient: Referred, kind: Kind) -> list[Reference]:
    if sheet.knowledge is None:
        return []
    rows = sheet.knowledge.references.values()
    return [
        each
        for each in rows
        if each.nutrient is nutrient and each.kind is kind and _holds(each, sheet.profile)
    ]


def _holds(row: Reference, profile: Profile) -> bool:
    if profile.age is None or not row.age_from <= profile.age <= row.age_to:
        return False
    return row.sex is None or profile.sex is None or row.sex is profile.sex
