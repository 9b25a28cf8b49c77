"""The page for the doctor as a card: one screen, no figure at all where the plan is withheld."""

from __future__ import annotations

from collections.abc import Iterator

from bot.bubbles import Button, Card, Line, Section, Tone
from bot.wording import amounts, care
from bot.wording.aligned import aligned
from bot.wording.graphemes import cut
from bot.wording.sheet import Sheet
from bot.wording.wording import Wording
from core import needs, references, tally
from core.knowledge.rows import Kind, Knowledge, Referred
from core.messages import Argument, Phrase, ShowDoctor, ShowPlan
from core.person import Condition, Profile, menopause_matters

NAME_GRAPHEMES = 20
REFERRED = {
    Referred.CALCIUM: "plan-milligrams",
    Referred.VITAMIN_D: "plan-international-units",
    Referred.VITAMIN_K: "plan-micrograms",
}


def card(
    shown: ShowDoctor,
    wording: Wording,
    knowledge: Knowledge | None,
    buttons: tuple[Button, ...] = (),
) -> Card:
    """Word the page."""
    sheet = Sheet(ShowPlan(shown.plan, shown.profile, shown.name), wording, knowledge)
    title = _title(shown, wording)
    sections = tuple(each for each in _sections(shown, sheet) if each is not None)
    summary = wording.text("doctor-summary", title=title)
    return Card(title, sections, aligned(title, sections), summary, buttons)


def _title(shown: ShowDoctor, wording: Wording) -> str:
    if shown.name:
        return wording.text("doctor-title", name=cut(shown.name, NAME_GRAPHEMES))
    subject = shown.profile.subject
    if subject is None or subject == "self":
        return wording.text("doctor-title-self")
    return wording.text("doctor-title", name=Phrase(f"is-subject-{subject}"))


def _sections(shown: ShowDoctor, sheet: Sheet) -> Iterator[Section | None]:
    yield _told(shown, sheet)
    yield _taking(shown, sheet)
    yield _eaten(shown, sheet)
    yield _articles(sheet)
    yield _reference(sheet)
    yield _cautions(sheet)
    yield _questions(shown, sheet)
    yield Section("", (Line(sheet.wording.text("common-not-medical-advice")),), Tone.FOLDED)


# ---- what the person told ---------------------------------------------------------


def _told(shown: ShowDoctor, sheet: Sheet) -> Section:
    text = sheet.wording.text
    day = f"{shown.day.year}/{shown.day.month}/{shown.day.day}"
    lines = (Line(text(label), value) for label, value in _facts(shown.profile, sheet.wording))
    return Section(text("doctor-told"), (Line(text("doctor-day", day=day)), *lines))


def _facts(profile: Profile, wording: Wording) -> Iterator[tuple[str, str]]:
    unknown = wording.text("doctor-unknown")
    age = profile.age
    yield "doctor-age", unknown if age is None else wording.text("is-age", age=age)
    yield "doctor-sex", wording.text(f"is-sex-{profile.sex}") if profile.sex else unknown
    if menopause_matters(profile) or profile.menopause is not None:
        answer = {True: "is-menopause-yes", False: "is-menopause-no", None: "doctor-unknown"}
        yield "doctor-menopause", wording.text(answer[profile.menopause])
    yield "doctor-sun", wording.text(f"is-sun-{profile.sun}") if profile.sun else unknown
    conditions = _listed(wording, "is-conditions", profile.conditions)
    yield "doctor-conditions", conditions or wording.text("doctor-conditions-unknown")
    yield "doctor-diet", _listed(wording, "is-diet", profile.diet) or unknown


def _listed(wording: Wording, stem: str, several: tuple[str, ...] | None) -> str:
    if several is None:
        return ""
    return wording.joined(
        [wording.text(f"{stem}-{each.replace('_', '-')}") for each in several or ("none",)]
    )


def _taking(shown: ShowDoctor, sheet: Sheet) -> Section:
    text = sheet.wording.text
    heading = text("doctor-taking")
    if not shown.taking:
        none = "doctor-taking-unknown" if shown.taking is None else "doctor-taking-none"
        return Section(heading, (Line(text(none)),))
    told = (
        tally.names(shown.taking) if sheet.withheld else tally.things(shown.taking, sheet.knowledge)
    )
    return Section(heading, tuple(Line(_worded(sheet, each)) for each in told))


def _worded(sheet: Sheet, phrase: Phrase) -> str:
    return sheet.wording.worded(phrase.id, dict[str, Argument](phrase.args))


def _eaten(shown: ShowDoctor, sheet: Sheet) -> Section | None:
    if sheet.knowledge is None or not shown.eaten:
        return None
    servings = [each for day in shown.eaten for each in day.servings]
    named = dict.fromkeys(each.row.name for each in needs.portions(servings, sheet.knowledge))
    if not named:
        return None
    line = Line(sheet.wording.joined(list(named)))
    return Section(sheet.wording.text("doctor-eaten"), (line,))


# ---- what others say -----------------------------------------------------------------


def _articles(sheet: Sheet) -> Section:
    text = sheet.wording.text
    if sheet.withheld:
        return Section(text("doctor-articles"), (Line(text("doctor-withheld")),))
    lines = (Line(each.label, each.value) for each in amounts.section(sheet).lines)
    note = Line(text("doctor-articles-note"))
    group = Line(text(f"plan-group-{sheet.plan.group}"))
    return Section(text("doctor-articles"), (group, *lines, note))


def _reference(sheet: Sheet) -> Section | None:
    if sheet.withheld or sheet.knowledge is None:
        return None
    rows = references.of(sheet.plan, sheet.profile, sheet.knowledge)
    lines = [
        Line(
            _label(sheet, each.nutrient, upper=each.kind is Kind.UPPER),
            sheet.wording.text(REFERRED[each.nutrient], range=str(each.value)),
            sheet.wording.text(f"source-{each.source}"),
        )
        for each in rows
    ]
    return Section(sheet.wording.text("doctor-reference"), tuple(lines)) if lines else None


def _label(sheet: Sheet, nutrient: Referred, *, upper: bool) -> str:
    label = sheet.wording.text(f"plan-reference-{nutrient.replace('_', '-')}")
    return sheet.wording.text("doctor-limits", what=label) if upper else label


def _cautions(sheet: Sheet) -> Section | None:
    lines = care.messages(sheet, sheet.plan.warnings)
    return Section(sheet.wording.text("doctor-cautions"), lines, Tone.CAUTION) if lines else None


# ---- what to ask --------------------------------------------------------------------------


def _questions(shown: ShowDoctor, sheet: Sheet) -> Section:
    lines = tuple(Line(sheet.wording.text(each)) for each in _open(shown, sheet))
    return Section(sheet.wording.text("doctor-questions"), lines)


def _open(shown: ShowDoctor, sheet: Sheet) -> Iterator[str]:
    conditions = shown.profile.conditions or ()
    if sheet.withheld or sheet.plan.calcium_supplement is None:
        yield "doctor-question-withheld"
    if shown.taking and sheet.knowledge is not None:
        over = needs.over(shown.plan, shown.profile, shown.taking, 0, sheet.knowledge)
        if any(each.already for each in over):
            yield "doctor-question-over"
        yield "doctor-question-taking"
    if not sheet.withheld:
        yield "doctor-question-total"
    if conditions:
        yield "doctor-question-medicine"
    if Condition.FRAGILITY in conditions:
        yield "doctor-question-fracture"
    yield "doctor-question-check"
