"""Amounts in an answer: the cells of the dosing article's table, for the groups asked about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from core.answers.hearing import Heard
from core.knowledge.answer_rows import Quote
from core.knowledge.rows import AnyDose, Doses, Figure, Knowledge
from core.messages import Phrase
from core.person import Group, Sun

INTRODUCTION = Quote("dosing", "以下是根據人口群體和日照情況建議的鈣和維生素 D3 的每日攝取量")
LOW_ONLY = "d3_low"


def groups(heard: Heard) -> tuple[Group, ...]:
    """Return the rows asked about; all of them where none is named."""
    asked = heard.groups or tuple(Group)
    may_be_past_menopause = {"woman", "around_menopause"} <= heard.concepts
    may_be_past_menopause &= "before_menopause" not in heard.concepts
    if asked == (Group.ADULT,) and may_be_past_menopause:
        return (Group.ADULT, Group.POSTMENOPAUSAL)
    return asked


def lines(columns: Sequence[str], heard: Heard, knowledge: Knowledge) -> Phrase:
    """Return one line a group: 停經後婦女：總鈣 1200–1500 毫克、…."""
    written = [
        Phrase(
            "answer-line",
            (("group", Phrase(f"plan-group-{group}")), ("amounts", _amounts(columns, heard, row))),
        )
        for group in groups(heard)
        for row in (knowledge.doses[group],)
    ]
    return stacked(written)


def stacked(phrases: Sequence[Phrase]) -> Phrase:
    """Put phrases under one another."""
    first, *rest = phrases
    return Phrase("answer-stacked", (("first", first), ("rest", stacked(rest)))) if rest else first


def quotes(columns: Sequence[str], heard: Heard, knowledge: Knowledge) -> tuple[Quote, ...]:
    """Return the article's own row up to the last cell used; for all groups, the cells alone."""
    if heard.groups:
        return tuple(_row(columns, heard, knowledge.doses[group]) for group in groups(heard))
    if len(columns) > len(("calcium_total", "calcium_supplement", "d3")):
        return (INTRODUCTION,)
    cells = (cell for row in knowledge.doses.values() for cell in _cells(columns, heard, row))
    return tuple(dict.fromkeys(Quote(cell.source, cell.quote) for cell in cells))


def _row(columns: Sequence[str], heard: Heard, row: Doses) -> Quote:
    return row_until(_cells(columns, heard, row)[-1], row)


def row_until(last: AnyDose, row: Doses) -> Quote:
    """Return the article's own row of the table from its name to one cell."""
    cells = row.cells()
    until = cells.index(last) + 1
    return Quote(last.source, " | ".join((row.quote, *(each.quote for each in cells[:until]))))


def _amounts(columns: Sequence[str], heard: Heard, row: Doses) -> tuple[Phrase, ...]:
    return tuple(_amount(cell) for cell in _cells(columns, heard, row))


def _amount(cell: AnyDose) -> Phrase:
    low, high = cell.amount.low.value, cell.amount.high.value
    name = cell.figure.replace("_", "-") if cell.sun is None else f"d3-{cell.sun}"
    written = str(low) if low == high else f"{low}–{high}"
    return Phrase(f"answer-cell-{name}", (("range", written),))


def _cells(columns: Sequence[str], heard: Heard, row: Doses) -> list[AnyDose]:
    return [each for each in row.cells() if _wanted(each, columns, heard)]


def _wanted(cell: AnyDose, columns: Sequence[str], heard: Heard) -> bool:
    if cell.figure is not Figure.D3:
        return cell.figure in columns
    if LOW_ONLY in columns:
        return cell.sun is Sun.LOW
    return Figure.D3 in columns and cell.sun in tuple(_columns_for_sun(heard))


def _columns_for_sun(heard: Heard) -> Iterator[Sun]:
    low, ample = "lowsun" in heard.concepts, "amplesun" in heard.concepts
    if low or not ample:
        yield Sun.LOW
    if ample or not low:
        yield Sun.AMPLE
