"""Sentences dictated in one breath: what stands side by side does not change what it tells."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from bot.understand import understand

TODAY = date(2026, 11, 15)
SAYINGS = tomllib.loads((Path(__file__).parent / "run_on.toml").read_text("utf-8"))["saying"]
OPENINGS = ("今年六十八歲", "我媽今年72")
Saying = dict[str, Any]


def _fit(one: Saying, other: Saying) -> bool:
    """Whether two sayings tell of different things, and a man has no periods."""
    both = {**one["slots"], **other["slots"]}
    same = one["slots"].keys() & other["slots"].keys()
    return not same and not ("menopause" in both and both.get("sex") == "male")


def _slots(text: str) -> dict[str, Any]:
    read: dict[str, dict[str, Any]] = json.loads(
        json.dumps(understand(json.dumps({"text": text}), TODAY))
    )
    return {slot: value for slot, value in read["slots"].items() if slot not in ("subject", "age")}


@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize("saying", SAYINGS, ids=lambda saying: str(saying["text"]))
def test_two_sayings_after_an_age_fill_what_both_fill(saying: Saying, opening: str) -> None:
    mother = opening.startswith("我媽")
    pairs = [each for each in permutations(SAYINGS, 2) if each[0] is saying and _fit(*each)]
    for one, other in pairs:
        wanted = {"sex": "female"} if mother else {}
        if mother and "male" in (one["slots"].get("sex"), other["slots"].get("sex")):
            continue
        text = f"{opening}{one['text']}{other['text']}"
        assert (text, _slots(text)) == (text, {**wanted, **one["slots"], **other["slots"]})


OTHERS = (
    "我朋友",
    "我同事",
    "我表姊",
    "隔壁阿姨",
    "我公公",
    "我爸",
    "我先生",
    "我女兒",
    "我阿嬤",
    "我鄰居",
)
SUPPOSED = (
    "如果{}要吃多少",
    "聽說{}不能吃鈣片",
    "我怕{}",
    "以後可能{}",
    "萬一{}呢",
    "{}是什麼意思",
    "我又沒說{}",
)
ASKED = {
    "sex": "sex",
    "menopause": "menopause",
    "sun": "sun",
    "conditions": "safety",
    "diet": "diet",
}


def _asked(text: str, slot: str) -> object:
    given = {"text": text, "asked": ASKED[slot], "profile": {"subject": "self"}}
    return json.loads(json.dumps(understand(json.dumps(given), TODAY)["slots"])).get(slot)


@pytest.mark.parametrize("other", OTHERS)
def test_what_is_told_of_another_answers_no_question_about_oneself(other: str) -> None:
    told = [(slot, each) for each in SAYINGS for slot in each["slots"] if slot in ASKED]
    read = {each["text"]: _asked(other + each["text"], slot) for slot, each in told}
    assert {text: value for text, value in read.items() if value not in (None, [])} == {}


@pytest.mark.parametrize("supposed", SUPPOSED)
def test_what_is_only_supposed_or_feared_fills_nothing(supposed: str) -> None:
    told = [
        (slot, each)
        for each in SAYINGS
        for slot, value in each["slots"].items()
        if slot in ASKED and slot != "sex" and value != []
    ]
    read = {each["text"]: _asked(supposed.format(each["text"]), slot) for slot, each in told}
    stated = {each["text"]: each["slots"][slot] for slot, each in told}
    assert {text for text, value in read.items() if value == stated[text]} == set()
