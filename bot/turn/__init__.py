"""A turn: events are taken, the dialogue steps, state and replies are kept; all or nothing."""

from bot.turn.folding import Kept, Stepper, Taken
from bot.turn.taking import Keep, Turn
from bot.turn.waiting import PATIENCE, NotYet, Refused, Turns

__all__ = ["PATIENCE", "Keep", "Kept", "NotYet", "Refused", "Stepper", "Taken", "Turn", "Turns"]
