"""What time changed: a birthday, or a corrected figure, that makes a plan another one, is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from core.care import Care, Known
from core.dialogue.saying import who
from core.knowledge import Knowledge
from core.knowledge.rows import AnyDose, Figure
from core.messages import Phrase, Say
from core.person import Group, Sun, group_of
from core.plan import Plan, recommend
from core.questions import do

Seen = tuple[tuple[str, int, int], ...]
"""Amounts as they were shown: figure, from, to."""

UNITS = {
    Figure.CALCIUM_TOTAL: "plan-milligrams",
    Figure.CALCIUM_SUPPLEMENT: "plan-milligrams",
    Figure.D3: "plan-international-units",
    Figure.K2: "plan-micrograms",
    Figure.K1: "plan-micrograms",
}


def seen(plan: Plan) -> Seen:
    """Return what a person sees of the article's row: each amount that is shown."""
    amounts = (
        (Figure.CALCIUM_TOTAL, plan.calcium_total),
        (Figure.CALCIUM_SUPPLEMENT, plan.calcium_supplement),
        (Figure.D3, plan.d3),
        (Figure.K2, plan.k2),
        (Figure.K1, plan.k1),
    )
    return tuple((name.value, each.low.value, each.high.value) for name, each in amounts if each)


def news(before: Care, now: Care, knowledge: Knowledge) -> tuple[tuple[int, Seen, Say], ...]:
    """Return whose plan is another one by now: their place, what it is, and how to tell them.

    Args:
        before: the account as it was kept.
        now: the same, with everybody as old as they are today.
        knowledge: the rows of today.
    """
    pairs = zip(before.people, now.people, strict=False)
    found = ((place, _of_one(*pair, knowledge)) for place, pair in enumerate(pairs))
    return tuple((place, *each) for place, each in found if each is not None)


def _of_one(before: Known, now: Known, knowledge: Knowledge) -> tuple[Seen, Say] | None:
    if not now.planned or not _may_differ(before, now, knowledge):
        return None
    plan = recommend(now.profile, knowledge)
    told = seen(plan)
    if plan.group is None or told == now.told:
        return None
    return told, _told(before, now, plan, told)


def _may_differ(before: Known, now: Known, knowledge: Knowledge) -> bool:
    """A quick look at the cells that were seen, since it is taken at every message."""
    if not now.told:
        return before.profile.age != now.profile.age
    group = group_of(now.profile)
    if group is None:
        return False
    cells = {each.figure.value: each for each in _cells(now.profile.sun, knowledge, group)}
    return any(_ends(cells[name]) != (low, high) for name, low, high in now.told)


def _cells(sun: Sun | None, knowledge: Knowledge, group: Group) -> tuple[AnyDose, ...]:
    row = knowledge.doses[group]
    return (row.calcium_total, row.calcium_supplement, row.d3(sun), row.k2, row.k1)


def _ends(cell: AnyDose) -> tuple[int, int]:
    return cell.amount.low.value, cell.amount.high.value


def _told(before: Known, now: Known, plan: Plan, told: Seen) -> Say:
    age = ("age", now.profile.age or 0)
    whom = ("who", who(now))
    buttons = (do("plan"), do("why"))
    lines = tuple(_lines(now.told, told))
    if not lines:
        return Say("changed-now-planned", (whom, age), buttons)
    changes = ("lines", _stacked(lines))
    if before.profile.age == now.profile.age:
        return Say("changed-figures", (whom, changes), buttons)
    group = ("group", Phrase(f"plan-group-{plan.group}"))
    return Say("changed-row", (whom, age, group, changes), buttons)


def _lines(before: Seen, now: Seen) -> Iterator[Phrase]:
    old = {name: (low, high) for name, low, high in before}
    for name, low, high in now:
        if name in old and old[name] != (low, high):
            args = (
                ("what", Phrase(f"plan-{name.replace('_', '-')}")),
                ("before", _range(name, *old[name])),
                ("now", _range(name, low, high)),
            )
            yield Phrase("changed-line", args)


def _range(name: str, low: int, high: int) -> Phrase:
    written = str(low) if low == high else f"{low}–{high}"
    return Phrase(UNITS[Figure(name)], (("range", written),))


def _stacked(lines: tuple[Phrase, ...]) -> Phrase:
    first, *rest = lines
    if not rest:
        return first
    return Phrase("eaten-lines", (("first", first), ("rest", _stacked(tuple(rest)))))


def noted(care: Care, several: tuple[tuple[int, Seen, Say], ...]) -> Care:
    """Keep that these were told."""
    told = {place: what for place, what, _ in several}
    people = tuple(
        replace(known, told=told[place]) if place in told else known
        for place, known in enumerate(care.people)
    )
    return replace(care, people=people)
