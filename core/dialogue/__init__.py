"""The machine: ``step(state, event, moment, knowledge) -> Step(state, told, effects)``."""

from core.dialogue.kept.sharing import look
from core.dialogue.machine import step, view
from core.dialogue.standing import open_choices
from core.dialogue.states import Asking, Erasing, New, Resting, State, Step, View

__all__ = [
    "Asking",
    "Erasing",
    "New",
    "Resting",
    "State",
    "Step",
    "View",
    "look",
    "open_choices",
    "step",
    "view",
]
