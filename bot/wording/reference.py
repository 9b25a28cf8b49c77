"""What stands folded beside the amounts: how to read them, and Taiwan's reference intakes."""

from __future__ import annotations

from collections.abc import Iterator

from bot.bubbles import Line, Section, Tone
from bot.wording.amounts import figures
from bot.wording.sheet import Sheet
from bot.wording.wording import Wording
from core import references
from core.knowledge.rows import Confidence, Reference, Referred


def reading(sheet: Sheet) -> Section:
    """Word what helps to read the amounts; each sentence only beside the amount it is about."""
    lines = tuple(Line(each) for each in _sentences(sheet))
    return Section(sheet.wording.text("plan-reading"), lines, Tone.FOLDED)


def _sentences(sheet: Sheet) -> Iterator[str]:
    plan, wording = sheet.plan, sheet.wording
    if plan.calcium_supplement is not None:
        yield wording.text("plan-elemental")
    if plan.d3 is not None and not sheet.minor:  # for a child the ceiling would read as a goal
        for upper in _limits(sheet, Referred.VITAMIN_D):
            yield wording.text("plan-d3-limit", limit=str(upper.value))
        yield wording.text("plan-d3-grade")
    if plan.k2 is not None or plan.k1 is not None:
        yield wording.text("plan-vitamin-k")


def _limits(sheet: Sheet, nutrient: Referred) -> Iterator[Reference]:
    if sheet.knowledge is not None:
        rows = references.limits(sheet.plan, sheet.profile, sheet.knowledge)
        yield from (each for each in rows if each.nutrient is nutrient)


def differing(sheet: Sheet) -> Section | None:
    """Word Taiwan's reference intakes where they differ much from the article; None: nowhere."""
    if sheet.knowledge is None:
        return None
    found = references.differing(sheet.plan, sheet.profile, sheet.knowledge)
    if not found:
        return None
    lines = tuple(_line(sheet.wording, rows) for rows in found)
    return Section(sheet.wording.text("plan-reference"), lines, Tone.FOLDED)


def _line(wording: Wording, rows: tuple[Reference, ...]) -> Line:
    nutrient = rows[0].nutrient
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
