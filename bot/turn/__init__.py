"""A turn: events are taken, the dialogue steps, state and replies are kept; all or nothing."""

from bot.turn.folding import UNASKED, Asked, Kept, Stepper, Taken
from bot.turn.taking import Keep, Read, Turn
from bot.turn.waiting import PATIENCE, NotYet, Refused, Turns

__all__ = [
    "PATIENCE",
    "UNASKED",
    "Asked",
    "Keep",
    "Kept",
    "NotYet",
    "Read",
    "Refused",
    "Stepper",
    "Taken",
    "Turn",
    "Turns",
]
