"""What somebody takes already, beside their plan: what is left of each amount, and the limits."""

from __future__ import annotations

from bot.bubbles import Line, Section, Tone
from bot.wording.sheet import Sheet
from core import tally
from core.messages import Phrase


def section(sheet: Sheet) -> Section | None:
    """Word what is taken; where the plan is withheld, without any amount."""
    taking = sheet.shown.taking
    if not taking or sheet.knowledge is None:
        return None
    things = tally.names(taking) if sheet.withheld else tally.things(taking, sheet.knowledge)
    said = tally.supplements(sheet.plan, sheet.profile, taking, 0, sheet.knowledge)
    bring = (Phrase("plan-taking-bring"),) if sheet.withheld else ()
    words = [sheet.wording.worded(each.id, dict(each.args)) for each in (*said, *bring)]
    first = sheet.wording.text("plan-taking-list", things=things)
    lines = (first, *(each.removeprefix("・") for each in words))
    heading = sheet.wording.text("plan-taking")
    tone = Tone.CAUTION if _warns(said) else Tone.PLAIN
    return Section(heading, tuple(Line(each) for each in lines), tone)


def _warns(said: tuple[Phrase, ...]) -> bool:
    return any(each.id in {"caution-s20-over-ul", "taking-doctor"} for each in said)


def question(sheet: Sheet) -> Section | None:
    """Word the one line that asks what is taken; it stands under the first plan only."""
    if not sheet.shown.asks_taking or sheet.withheld:
        return None
    return Section("", (Line(sheet.wording.text("plan-taking-ask")),))
