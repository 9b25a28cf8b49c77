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
