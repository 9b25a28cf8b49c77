"""A reply of the core becomes a bubble: its words, and the labels of its buttons."""

from __future__ import annotations

import unicodedata
from typing import assert_never

from bot.bubbles import Bubble, Button, Text
from bot.wording.plan import card
from bot.wording.wording import Wording
from core.messages import Ask, Choice, Reply, Say, ShowPlan

LABEL_GRAPHEMES = 20  # LINE: "label: Max character limit: 20" for quick replies and actions


def bubble(reply: Reply, wording: Wording) -> Bubble:
    """Word one reply."""
    match reply:
        case Say(id=text_id, args=args):
            return Text(wording.worded(text_id, dict(args)), buttons(reply.choices, wording))
        case Ask(id=text_id, args=args):
            words = wording.worded(text_id, dict(args))
            return Text(words, buttons(reply.choices, wording), reply.picks_time)
        case ShowPlan():
            return card(reply, wording, buttons(reply.choices, wording))
        case _:
            assert_never(reply)


def buttons(choices: tuple[Choice, ...], wording: Wording) -> tuple[Button, ...]:
    """Word the buttons under a bubble."""
    return tuple(Button(label(each, wording), each.data) for each in choices)


def label(choice: Choice, wording: Wording) -> str:
    """Word one button; a long name inside it is cut so that every platform takes it."""
    words = graphemes(wording.worded(choice.label, dict(choice.args)))
    if len(words) <= LABEL_GRAPHEMES:
        return "".join(words)
    return "".join(words[: LABEL_GRAPHEMES - 1]) + "…"


def graphemes(words: str) -> list[str]:
    """Split words into what people count as characters: marks and joined emoji stay together."""
    found: list[str] = []
    for each in words:
        if found and (_clings(each) or found[-1].endswith("\u200d")):
            found[-1] += each
        else:
            found.append(each)
    return found


def _clings(character: str) -> bool:
    skin_tone = "\U0001f3fb" <= character <= "\U0001f3ff"
    return character == "\u200d" or skin_tone or unicodedata.category(character) in {"Mn", "Me"}
