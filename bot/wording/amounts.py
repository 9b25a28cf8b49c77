"""The five amounts: the article's exact ranges, each with its source."""

from __future__ import annotations

from functools import lru_cache
from typing import assert_never

from bot.bubbles import Line, Section
from bot.wording.sheet import Sheet
from bot.wording.wording import Wording
from core.amounts import InternationalUnits, Micrograms, Milligrams, Range
from core.person import Sun
from core.plan import Plan

AnyRange = Range[Milligrams] | Range[Micrograms] | Range[InternationalUnits]


def five(plan: Plan) -> tuple[tuple[str, AnyRange | None], ...]:
    """Return the five amounts with the names they have in text ids, in the order of the table."""
    return (
        ("calcium-total", plan.calcium_total),
        ("calcium-supplement", plan.calcium_supplement),
        ("d3", plan.d3),
        ("k2", plan.k2),
        ("k1", plan.k1),
    )


def figures(low: int, high: int) -> str:
    """Write a range as scripts and people find it: 1200–1500, without separators in it."""
    return str(low) if low == high else f"{low}–{high}"


@lru_cache(maxsize=256)  # the rows have a few dozen ranges
def amount(shown: AnyRange, wording: Wording) -> str:
    """Word a range with its unit: 1200–1500 毫克."""
    written = figures(shown.low.value, shown.high.value)
    match shown.low:
        case Milligrams():
            return wording.text("plan-milligrams", range=written)
        case Micrograms():
            return wording.text("plan-micrograms", range=written)
        case InternationalUnits():
            return wording.text("plan-international-units", range=written)
        case _:
            assert_never(shown.low)


def section(sheet: Sheet) -> Section:
    """Word the five amounts; one that is withheld says whom to ask instead."""
    lines = tuple(_line(sheet, name, shown) for name, shown in five(sheet.plan))
    return Section(sheet.wording.text("plan-amounts"), lines)


def _line(sheet: Sheet, name: str, shown: AnyRange | None) -> Line:
    label = sheet.wording.text(f"plan-{name}")
    if shown is None:
        return Line(label, sheet.wording.text("plan-amount-withheld"))
    return Line(label, amount(shown, sheet.wording), sheet.wording.text(_source(sheet, name)))


def _source(sheet: Sheet, name: str) -> str:
    if name != "d3":
        return "plan-source-dosing"
    ample = sheet.profile.sun is Sun.AMPLE
    return "plan-source-d3-ample" if ample else "plan-source-d3-low"


def summary(sheet: Sheet) -> str:
    """Word the amounts in one line: 總鈣 1200–1500 毫克、鈣補充品 …."""
    written = [_short(sheet.wording, name, shown) for name, shown in five(sheet.plan)]
    return sheet.wording.joined(written)


def _short(wording: Wording, name: str, shown: AnyRange | None) -> str:
    asked = wording.text("plan-summary-ask")
    value = asked if shown is None else amount(shown, wording)
    label = wording.text(f"plan-summary-{name}")
    return wording.text("plan-summary-amount", label=label, amount=value)
