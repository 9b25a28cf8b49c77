"""What a reminder says besides its question: with which meal, today's food, a fact, exercise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import reduce

from core import cautions
from core.care import Known
from core.dialogue.saying import who
from core.knowledge import Knowledge
from core.knowledge.rows import Caution
from core.messages import Phrase
from core.person import ADULT_FROM, ASK_BEFORE_MOVING
from core.plan import FoodChoice, Plan, recommend
from core.reminders import apart, meal

FACTS = ("role-calcium", "role-vitamin-d", "exercise", "no-blind-supplement", "depends-on-who")
FACT_EVERY = 4
"""Days."""


def what_to_say(
    known: Known, knowledge: Knowledge, at: datetime, food: FoodChoice | None
) -> Phrase:
    """All lines of a reminder as one phrase; ``at`` is on the person's own clock."""
    lines = (*_lines(known, knowledge, at, food), Phrase("remind-ask"))
    return reduce(
        lambda rest, line: Phrase("remind-lines", (("first", line), ("rest", rest))),
        lines[-2::-1],
        lines[-1],
    )


def _lines(
    known: Known, knowledge: Knowledge, at: datetime, food: FoodChoice | None
) -> Iterator[Phrase]:
    holding = cautions.holding(known.profile, knowledge)
    plan = recommend(known.profile, knowledge)
    called = (("who", who(known)), ("what", _what(known, plan)))
    yield Phrase(f"remind-{meal(at.hour)}", called)
    yield from _apart(holding)
    if food is not None:
        yield Phrase("remind-food", (("food", food.name),))
    if not is_first_of_day(known, at):
        return
    if moves_today(known, at.date()):
        yield from _moving(known, knowledge)
    elif plan.group is not None and at.toordinal() % FACT_EVERY == 0:
        fact = knowledge.facts[FACTS[at.toordinal() // FACT_EVERY % len(FACTS)]]
        told = (("quote", fact.quote), ("source", Phrase(f"source-{fact.source}")))
        yield Phrase("remind-fact", told)


def _what(known: Known, plan: Plan) -> Phrase:
    """Never an amount; where one is withheld, what the physician says."""
    if plan.calcium_supplement is None or plan.d3 is None:
        return Phrase("remind-what-doctor")
    is_minor = known.profile.age is not None and known.profile.age < ADULT_FROM
    return Phrase("remind-what-minor" if is_minor else "remind-what-plan")


def _apart(holding: Sequence[Caution]) -> Iterator[Phrase]:
    for each in apart(holding):
        if each.spacing is not None:
            medicine = Phrase(f"apart-{each.trigger.conditions[0].replace('_', '-')}")
            hours = each.spacing.after // 60
            yield Phrase("remind-apart", (("medicine", medicine), ("hours", hours)))


def food_of_the_day(known: Known, knowledge: Knowledge, today: date) -> FoodChoice | None:
    """A food of today's plan, once a day, never the last one again; None where there is none."""
    if known.diary.fed == today.toordinal() or not known.planned:
        return None  # once a day; and before the plan we do not know what is good for them
    foods = recommend(known.profile, knowledge, today.toordinal()).foods
    others = [each for each in foods if each.name != known.diary.food]
    return others[today.toordinal() % len(others)] if others else None


def is_first_of_day(known: Known, at: datetime) -> bool:
    """Whether this is the day's first reminder: what is said once a day is said here."""
    return (
        known.rhythm is None or at.time().replace(second=0, microsecond=0) <= known.rhythm.times[0]
    )


def moves_today(known: Known, today: date) -> bool:
    """Twice a week, as far apart as the days allow."""
    if known.rhythm is None or not known.rhythm.moves:
        return False
    days = known.rhythm.days
    return today.isoweekday() in {days[0], days[len(days) // 2]}


def _moving(known: Known, knowledge: Knowledge) -> Iterator[Phrase]:
    fact = knowledge.facts["exercise"]
    times = f"{fact.low}–{fact.high}"
    yield Phrase("remind-move", (("times", times), ("source", Phrase(f"source-{fact.source}"))))
    if ASK_BEFORE_MOVING.intersection(known.profile.conditions or ()):
        yield Phrase("plan-exercise-ask")
