"""Bubbles in a terminal, and as the JSON of ``guben chat --json``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.bubbles import Bubble, Button, Card, Text
from bot.plan_json import plan_object, profile_object
from bot.wording.aligned import cells
from core.care import Rhythm
from core.dialogue import State, view
from core.messages import Reply, ShowPlan
from core.reminders import day_of, resumed

Json = dict[str, object]
PUBLIC_EFFECTS = ("schedule", "cancel", "share", "forget", "export")


def words(bubble: Bubble) -> str:
    """The bubble as plain text."""
    match bubble:
        case Text(text=text):
            return text
        case Card(plain=plain):
            return plain


def buttons(bubbles: Sequence[Bubble]) -> tuple[Button, ...]:
    """All buttons now shown."""
    return tuple(button for bubble in bubbles for button in typable(bubble))


def typable(bubble: Bubble) -> tuple[Button, ...]:
    """A bubble's buttons without those that only a screen can: their words hold the link too."""
    return tuple(button for button in bubble.buttons if button.data)


def newest(bubbles: Sequence[Bubble]) -> tuple[Button, ...]:
    """The buttons of the newest bubble that has any, as on a phone."""
    return next((typable(each) for each in reversed(bubbles) if typable(each)), ())


def terminal(bubbles: Sequence[Bubble], width: int) -> str:
    """What a person reads: bubbles, then the newest buttons, each with a number to type.

    Args:
        bubbles: what is told.
        width: cells of a line; no button is cut in two where one fits.
    """
    numbered = [f"#{place} {button.label}" for place, button in enumerate(newest(bubbles), 1)]
    rows: list[str] = []
    for each in numbered:
        longer = f"{rows[-1]}　{each}" if rows else each
        rows[-1:] = [longer] if cells(longer) <= width else [*rows[-1:], each]
    return "\n\n".join(
        [*(words(bubble) for bubble in bubbles), *(["\n".join(rows)] if rows else [])]
    )


def turn(
    bubbles: Sequence[Bubble],
    told: Sequence[Reply],
    state: State,
    effects: Sequence[str],
    now: datetime,
) -> Json:
    """One line out for one line in, as it stands ``now``."""
    seen = view(state)
    plans = [
        plan_object(reply.plan, words(bubble))
        for reply, bubble in zip(told, bubbles, strict=False)
        if isinstance(reply, ShowPlan)
    ]
    return {
        "replies": [
            {"text": words(each), "choices": [button.label for button in typable(each)]}
            for each in bubbles
        ],
        "asking": seen.asking,
        "profile": profile_object(seen.profile),
        "plan": plans[-1] if plans else None,
        "reminder": rhythm(seen.rhythm, now),
        "effects": [each for each in effects if each in PUBLIC_EFFECTS],
    }


def rhythm(kept: Rhythm | None, now: datetime) -> Json | None:
    """A reminder as scripts see it; on the day it begins again it is enabled."""
    if kept is None:
        return None
    times = [each.strftime("%H:%M") for each in kept.times]
    enabled = not kept.paused and not resumed(kept, day_of(kept, now)).rests
    return {"enabled": enabled, "times": times, "days": list(kept.days)}
