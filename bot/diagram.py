"""Prints the conversation as the machine really does it, for ARCHITECTURE.md (``make diagram``)."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import get_args

from core import knowledge
from core.dialogue import Asking, Erasing, New, Resting, State, step
from core.dialogue.intents import MOVES
from core.messages import (
    Arrived,
    Called,
    Chose,
    Due,
    Effect,
    Event,
    Handed,
    Idle,
    Left,
    Moment,
    Said,
    Sent,
    Wordless,
)
from core.outside import Claim, Ended, Found, Letter
from core.questions import QUESTIONS

BEGIN, END = "<!-- diagram -->", "<!-- end of diagram -->"
AT = datetime(2026, 11, 21, 4, tzinfo=UTC)
WHOLE = "我媽68歲,很少曬太陽,沒吃抗凝血藥,沒有生病,不挑食"
EVENTS: tuple[tuple[str, Event], ...] = (
    ("Arrived", Arrived()),
    ("some of it said", Said("68歲")),
    ("all of it said", Said(WHOLE)),
    ("取消", Said("取消")),
    ("重來", Said("重來")),
    ("刪除我的資料", Said("刪除我的資料")),
    ("yes", Chose("erase:yes")),
    ("no", Chose("erase:no")),
    ("Sent", Sent(Wordless.STICKER)),
    ("Due", Due("0", AT)),
    ("Left", Left()),
    ("Called", Called()),
    ("Handed", Handed()),
    ("Found", Found(Claim("code"), None)),
    ("Letter", Letter("tie", Ended())),
    ("Idle", Idle(AT)),
)
"""What may happen, one example of each kind that leads somewhere else."""


def diagram() -> str:
    """Return the states, the questions, the wishes and the effects as Markdown."""
    return "\n".join((*_states(), "", *_questions(), "", *_wishes(), "", *_effects())) + "\n"


def _states() -> Iterator[str]:
    """Walk every state with every event: what is drawn is what the machine did."""
    rows = knowledge.load()
    moment = Moment(AT, "token")
    yield from ("```mermaid", "stateDiagram-v2", "  [*] --> New")
    for state in _examples(rows):
        reached: dict[str, list[str]] = {}
        for name, event in EVENTS:
            after = step(state, event, moment, rows).state
            reached.setdefault(type(after).__name__, []).append(name)
        for after_name, names in reached.items():
            yield f"  {type(state).__name__} --> {after_name}: {', '.join(names)}"
    yield "```"


def _examples(rows: knowledge.Knowledge) -> tuple[State, ...]:
    """Return one state of each kind, as the machine itself made it."""
    moment = Moment(AT, "token")
    asking = step(New(), Arrived(), moment, rows).state
    resting = step(asking, Said(WHOLE), moment, rows).state
    erasing = step(resting, Said("刪除我的資料"), moment, rows).state
    examples = (New(), asking, resting, erasing)
    kinds = tuple(type(each) for each in examples)
    if kinds != (New, Asking, Resting, Erasing):
        message = f"the examples reach {kinds} instead of each state once"
        raise ValueError(message)
    return examples


def _questions() -> Iterator[str]:
    yield from ("| question | `asking` | fills | buttons |", "|---|---|---|---|")
    for each in QUESTIONS:
        yield f"| {each.name} | `{each.asking}` | {each.about} | {len(each.choices)} |"


def _wishes() -> Iterator[str]:
    yield from ("| wish, at any moment | what follows |", "|---|---|")
    for intent, move in MOVES.items():
        said = (move.__doc__ or "").strip().partition("\n")[0]
        yield f"| `{intent}` | {said} |"


def _effects() -> Iterator[str]:
    yield from ("| effect | what it does |", "|---|---|")
    for each in get_args(Effect):
        said = (each.__doc__ or "").strip().partition("\n")[0]
        yield f"| `{each.__name__.lower()}` | {said} |"


def into(page: str) -> str:
    """Return a page with the diagram between its two marks."""
    before, rest = page.split(BEGIN, 1)
    return f"{before}{BEGIN}\n{diagram()}{END}{rest.split(END, 1)[1]}"


if __name__ == "__main__":
    sys.stdout.write(into(sys.stdin.read()))
