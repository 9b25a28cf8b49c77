"""PLAN as scripts read it: every profile has one, a wrong profile has a sentence."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.plan_json import UnreadableProfile, plan_json, profile_object, read_profile
from bot.wording import Locales
from core import knowledge
from core.person import Condition, Diet, Profile

KNOWN = knowledge.load()
WORDS = Locales.load(KNOWN, strict=True)
KEYS = [
    *("group", "calcium_total_mg", "calcium_supplement_mg", "d3_iu", "k2_ug", "k1_ug"),
    *("foods", "avoid", "warnings", "refer_professional", "text"),
]


def test_a_profile_becomes_the_contracts_plan() -> None:
    line = {"age": 68, "sex": "female", "sun": "low", "conditions": [], "diet": []}

    plan = json.loads(json.dumps(plan_json(line, KNOWN, WORDS)))

    assert list(plan) == KEYS
    assert plan["group"] == "senior"
    assert plan["calcium_total_mg"] == [1200, 1500]
    assert plan["calcium_supplement_mg"] == [500, 800]
    assert plan["d3_iu"] == [1000, 2000]
    assert plan["k2_ug"] == [150, 200]
    assert plan["k1_ug"] == [120, 200]
    assert plan["refer_professional"] is False
    assert "1000–2000" in plan["text"]
    assert set(plan["foods"][0]) == {"name", "nutrient", "article"}


@given(age=st.none() | st.integers())
def test_any_age_yields_a_plan(age: int | None) -> None:
    plan = plan_json({"age": age}, KNOWN, WORDS)

    assert plan["group"] is None
    assert plan["calcium_total_mg"] is None


def test_an_age_outside_the_table_asks_for_the_age() -> None:
    for age in (-1, 999):
        plan = plan_json({"age": age, "conditions": []}, KNOWN, WORDS)

        assert plan["warnings"] == ["age_invalid"]
        assert "幾歲" in str(plan["text"])


def test_lists_come_back_in_the_order_of_their_words_and_once_each() -> None:
    read = read_profile({"conditions": ["iron", "warfarin", "iron"], "diet": ["vegan"]})

    assert read.conditions == (Condition.WARFARIN, Condition.IRON)
    assert read.diet == (Diet.VEGAN,)
    assert profile_object(read)["conditions"] == ["warfarin", "iron"]
    assert profile_object(Profile())["diet"] is None


def test_what_is_not_ours_is_passed_over() -> None:
    assert read_profile({"age": 68.0, "mood": "fine"}) == Profile(age=68)


@pytest.mark.parametrize(
    "line",
    [
        {"age": "68"},
        {"age": True},
        {"age": 68.5},
        {"age": float("nan")},
        {"age": [68]},
        {"sex": "f"},
        {"sex": 1},
        {"sun": {}},
        {"menopause": "yes"},
        {"menopause": 1},
        {"conditions": "warfarin"},
        {"conditions": ["cold"]},
        {"conditions": ["unread"]},  # ours, for what a newer version kept
        {"diet": ["unread"]},
        {"conditions": [[]]},
        {"diet": {"vegan": True}},
        {"subject": "aunt"},
    ],
)
def test_a_wrong_value_is_refused_with_a_sentence_that_names_the_key(
    line: dict[str, object],
) -> None:
    with pytest.raises(UnreadableProfile, match=next(iter(line))):
        read_profile(line)
