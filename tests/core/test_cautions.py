"""Which cautions hold for a person, and in which order."""

from __future__ import annotations

from datetime import date

import pytest

from core import cautions
from core.care import BLOCKING
from core.knowledge import load
from core.knowledge.rows import Caution, Figure
from core.person import Condition, Profile
from core.reading.read import read
from core.reading.understood import Context

KNOWN = load()
NAMED = [each for each in KNOWN.cautions.values() if each.trigger.words]


def ids(profile: Profile) -> list[str]:
    """Return the ids of what holds."""
    return [each.id for each in cautions.holding(profile, KNOWN)]


def test_the_gravest_come_first_and_equals_stay_in_the_order_of_the_file() -> None:
    conditions = (Condition.IRON, Condition.FRAGILITY, Condition.KIDNEY_DISEASE, Condition.DOAC)
    held = ids(Profile(age=70, conditions=conditions, diet=()))
    assert held == ["S04_ckd", "S18_fragility", "S03_doac", "S13_minerals_iron"]


@pytest.mark.parametrize("rule", NAMED, ids=lambda rule: rule.id)
def test_whatever_names_a_rule_is_heard_as_what_it_is_about(rule: Caution) -> None:
    unheard = [
        each for each in rule.trigger.words if not _conditions(each) & {*rule.trigger.conditions}
    ]
    assert unheard == []


def _conditions(word: str) -> set[Condition]:
    """Return what is heard of who says that they have, or take, this."""
    said = (read(f"{have}{word}", Context(date(2026, 11, 15))) for have in ("我有", "我有在吃"))
    return {each for one in said for each in one.slots.conditions or ()}


def test_rules_that_only_an_answer_or_an_alarm_says_hold_for_no_profile() -> None:
    by_words = {"S19", "S20", "S25", "S26", "S27", "S28"}
    held = ids(Profile(age=10, conditions=tuple(Condition), diet=()))
    assert not by_words & {each[:3] for each in held}


def test_the_rule_of_single_doses_needs_a_supplement_that_is_shown() -> None:
    shown = Profile(age=70, conditions=(), diet=())
    hidden = Profile(age=70, conditions=(Condition.OSTEOPOROSIS_INJECTION,), diet=())
    assert (ids(shown), ids(hidden)) == (["S21_single_dose"], ["S12_osteoporosis_injection"])


def test_what_is_withheld_adds_up() -> None:
    both = (Condition.THIAZIDE_DIGOXIN_LITHIUM, Condition.IRON)
    held = cautions.holding(Profile(age=30, conditions=both, diet=()), KNOWN)
    assert cautions.withheld(held) == {Figure.CALCIUM_SUPPLEMENT, Figure.D3}
    assert not cautions.blocked(held)


def test_the_conditions_that_end_the_questions_are_those_whose_rule_withholds_every_amount() -> (
    None
):
    all_withheld = {
        each
        for row in (*KNOWN.cautions.values(), *KNOWN.gaps)
        if cautions.blocked((row,))
        for each in row.trigger.conditions
    }
    assert all_withheld == BLOCKING
