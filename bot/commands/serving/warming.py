"""A talk with nobody, as the doors open, so that the first of people need not wait.

Patterns are compiled and words written out when they are first needed: a third of a second for a
first message here, a second or two on a small machine, where LINE takes us for dead after two.
What only a first question needs is left to it: it would double what we hold.
"""

from __future__ import annotations

import asyncio

from bot import starting
from bot.assembly import Kit, stepper
from core.dialogue import New, State
from core.messages import Moment, Said

TALK = ("我68歲", "女", "很少", "都沒有", "都吃", "謝謝")
PAUSE = 0.1
"""Seconds between two messages: time for somebody's turn, from its webhook to its reply."""


async def warmed(kit: Kit, pause: float = PAUSE) -> None:
    """Hold the talk; doors open, and people are answered, between its messages."""
    step = stepper(kit)
    state: State = New()
    for words in TALK:
        await asyncio.sleep(pause)
        done = step(state, Said(words), Moment(kit.clock(), ""))
        kit.locales.bubbles(done.told)
        state = done.state
    starting.done()
