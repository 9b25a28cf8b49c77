"""What a plan says around its amounts: cautions, movement, what to ask, what to do today."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.bubbles import Line, Section, Tone
from bot.wording.amounts import figures
from bot.wording.sheet import Sheet
from core.cautions import AGE_GAPS, is_unsaid
from core.knowledge.rows import Nutrient
from core.person import ASK_BEFORE_MOVING, OLDEST_PLANNED, YOUNGEST_PLANNED

EXERCISE = "exercise"


def message_id(warning: str) -> str:
    """Return the text id of a warning: S01_vka → caution-s01-vka."""
    return f"caution-{warning.lower().replace('_', '-')}"


def messages(sheet: Sheet, warnings: Iterable[str]) -> tuple[Line, ...]:
    """Word warnings in the order given, but those that a graver one makes needless or wrong."""
    return tuple(Line(_message(sheet, each)) for each in warnings if not _is_unsaid(sheet, each))


def _is_unsaid(sheet: Sheet, warning: str) -> bool:
    row = sheet.caution(warning)
    return row is not None and is_unsaid(row, sheet.plan.warnings)


def _message(sheet: Sheet, warning: str) -> str:
    row = sheet.caution(warning)
    limit = None if row is None else row.trigger.supplement_over
    if limit is not None and sheet.plan.calcium_supplement is not None:
        return sheet.wording.text("plan-split", limit=str(limit))  # beside the amount: a figure
    return sheet.wording.text(message_id(warning))


def refusal(sheet: Sheet) -> Section:
    """Word why no amount is shown, and whom to ask."""
    wording = sheet.wording
    why = messages(sheet, sheet.plan.warnings)
    whom = (Line(wording.text("plan-withheld-whom")),) if _refers(sheet) else ()
    lines = (Line(wording.text("plan-withheld-why")), *why, *whom)
    return Section(wording.text("plan-withheld"), lines, Tone.CAUTION)


def _refers(sheet: Sheet) -> bool:
    """Say whether to send to a professional: not where only the age is still to be asked."""
    return sheet.plan.refer_professional and not AGE_GAPS.issuperset(sheet.plan.warnings)


def cautions(sheet: Sheet) -> Section | None:
    """Word what weighs more than a hint, to stand before the amounts."""
    weighty = [each for each in sheet.plan.warnings if not sheet.light(each)]
    lines = messages(sheet, weighty)
    return Section(sheet.wording.text("plan-cautions"), lines, Tone.CAUTION) if lines else None


def hints(sheet: Sheet) -> Section | None:
    """Word what only helps along (spacing, split doses), to stand behind the amounts."""
    lines = messages(sheet, [each for each in sheet.plan.warnings if sheet.light(each)])
    return Section(sheet.wording.text("plan-reminders"), lines) if lines else None


def avoid(sheet: Sheet) -> Section | None:
    """Word what is better not eaten."""
    if not sheet.plan.avoid:
        return None
    names = sheet.wording.joined(sheet.plan.avoid)
    return Section(sheet.wording.text("plan-avoid"), (Line(names),), Tone.CAUTION)


def exercise(sheet: Sheet) -> Section | None:
    """Word the osteocalcin article's advice; not for an age we do not know or babies."""
    age = sheet.profile.age
    fact = None if sheet.knowledge is None else sheet.knowledge.facts.get(EXERCISE)
    if fact is None or age is None or not YOUNGEST_PLANNED <= age <= OLDEST_PLANNED:
        return None
    times = figures(fact.low or 0, fact.high or 0)
    advice = Line(
        sheet.wording.text("plan-exercise-advice", times=times),
        note=sheet.wording.text("plan-source-osteocalcin"),
    )
    return Section(sheet.wording.text("plan-exercise"), (advice, *_before_moving(sheet)))


def _before_moving(sheet: Sheet) -> Iterator[Line]:
    if ASK_BEFORE_MOVING.intersection(sheet.profile.conditions or ()):
        yield Line(sheet.wording.text("plan-exercise-ask"))


def assumed(sheet: Sheet) -> Section | None:
    """Word what the plan took for granted."""
    lines = tuple(Line(sheet.wording.text(f"plan-assumed-{each}")) for each in sheet.plan.assumed)
    return Section(sheet.wording.text("plan-assumed"), lines, Tone.FOLDED) if lines else None


def to_ask(sheet: Sheet) -> Section | None:
    """Word what to take along to a doctor, a pharmacist or a dietitian."""
    if sheet.withheld and not _refers(sheet):
        return None
    ids = ("suitable", "check") if sheet.withheld else ("total", "medicine")
    lines = tuple(Line(sheet.wording.text(f"plan-ask-{each}")) for each in ids)
    return Section(sheet.wording.text("plan-ask"), lines)


def today(sheet: Sheet) -> Section:
    """Word the one thing that can be done today."""
    return Section(sheet.wording.text("plan-today"), (Line(_deed(sheet)),))


def _deed(sheet: Sheet) -> str:
    text, warnings = sheet.wording.text, sheet.plan.warnings
    if sheet.withheld:
        return text(_withheld_deed(warnings))
    referred = sheet.plan.refer_professional and not sheet.minor
    if sheet.plan.calcium_supplement is None or referred:
        return text("plan-today-bag")
    foods = [each.name for each in sheet.plan.foods if each.nutrient is Nutrient.CALCIUM]
    if sheet.minor and foods:
        return text("plan-today-food", food=foods[0])
    return text("plan-today-label")


def _withheld_deed(warnings: tuple[str, ...]) -> str:
    if AGE_GAPS.intersection(warnings):
        return "plan-today-age"
    return "plan-today-health" if warnings == ("health_unknown",) else "plan-today-bag"
