"""Facts in company: what is read alone is read beside others, however they are joined."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from bot.understand import understand

TODAY = date(2026, 11, 15)
SAID = tomllib.loads((Path(__file__).parent / "company.toml").read_text("utf-8"))
ORDERS = (
    ("menopause", "sun", "conditions", "diet", "reminder_time"),
    ("sun", "menopause", "nothing", "diet", "conditions"),
    ("diet", "conditions", "sun", "menopause"),
    ("conditions", "menopause", "reminder_time", "sun"),
    ("nothing", "diet", "sun"),
    ("reminder_time", "conditions", "menopause"),
)
MESSAGES = 48
PERIOD = "menopause"


def _read(text: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(json.dumps(understand(json.dumps({"text": text}), TODAY)))
    slots: dict[str, Any] = read["slots"]
    return slots


def _fact(kind: str, number: int) -> tuple[str, dict[str, Any]]:
    """Return one of the facts of a kind, every one in its turn."""
    facts = list(SAID[kind].items())
    text, value = facts[number % len(facts)]
    return text, {} if kind == "nothing" else {kind: value}


def _message(number: int, join: str) -> tuple[str, dict[str, Any]]:
    head = SAID["head"][number % len(SAID["head"])]
    parts, slots = [head["text"]], dict(head["slots"])
    for step, kind in enumerate(ORDERS[number * 5 % len(ORDERS)]):
        if kind == PERIOD and slots.get("sex") == "male":
            continue
        text, fills = _fact(kind, number * (step + 2) + step)
        parts.append(text)
        slots |= fills
    opening = SAID["openings"][number // 3 % len(SAID["openings"])]
    return opening + join.join(parts), slots


def _asked(text: str, slots: dict[str, Any], number: int) -> tuple[str, dict[str, Any]]:
    """Let a question or thanks follow; a wish for a reminder where there is none as yet."""
    closing = SAID["closings"][number % len(SAID["closings"])]
    if "提醒" in closing and "reminder_time" in slots:
        return text, slots
    return text + closing, slots | ({"reminder_time": "08:00"} if "提醒" in closing else {})


@pytest.mark.parametrize("join", SAID["joins"], ids=repr)
def test_every_fact_of_a_message_is_read_beside_the_others_and_nothing_else(join: str) -> None:
    messages = (_asked(*_message(each, join), each) for each in range(MESSAGES))
    lost = {
        text: {"read": read, "wanted": wanted}
        for text, wanted in islice(messages, MESSAGES)
        if (read := _read(text)) != wanted
    }
    assert lost == {}
