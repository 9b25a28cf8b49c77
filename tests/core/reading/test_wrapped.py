"""An answer reads the same with what people put before and behind it."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.understand import understand

TODAY = date(2026, 11, 15)
EXAM = Path(__file__).parent / "exam" / "mixed" / "plain_answers_and_traps.toml"
SHORT = 10  # characters: the answers that lean on the question
AROUND = (
    *(
        "嗯…{}",
        "喔 {}",
        "好 {}",
        "ok {}",
        "我跟你說 {}",
        "我想一下 {}",
        "回答:{}",
        "老師 {}",
        "痾 {}",
    ),
    *(
        "{}~",
        "{}。",
        "{}喔",
        "{}耶",
        "{}齁",
        "{}ㄛ",
        "{}哈哈",
        "{}😊",
        "{} 謝謝",
        "{}。謝謝您",
        "「{}」",
    ),
)
Case = dict[str, Any]
CASES = [
    case
    for case in tomllib.loads(EXAM.read_text("utf-8"))["case"]
    if case["slots"] and "asked" in case and len(case["text"]) <= SHORT and "profile" not in case
]


def _slots(text: str, asked: str) -> Case:
    read = understand(json.dumps({"text": text, "asked": asked}), TODAY)
    slots: Case = json.loads(json.dumps(read["slots"]))
    return {slot: value for slot, value in slots.items() if slot != "subject"}


@pytest.mark.parametrize("around", AROUND)
def test_an_answer_reads_the_same_with_what_is_put_around_it(around: str) -> None:
    read = {(each["text"], each["asked"]): _slots(each["text"], each["asked"]) for each in CASES}
    wrapped = {(text, asked): _slots(around.format(text), asked) for text, asked in read}
    assert wrapped == read
