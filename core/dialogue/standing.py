"""Buttons that stand under answers, whatever is asked: typed, a label is its tap (LINE on a PC).

Chinese labels are read as words; in another language a button's words are not always a sentence.
"""

from __future__ import annotations

from core.dialogue import erasing, intents, taps
from core.dialogue.due import CALENDAR
from core.dialogue.eating import UNDO, WEEK
from core.dialogue.scene import DOCTOR, EATING, TAKING
from core.dialogue.sharing import LIST
from core.dialogue.states import Asking, Erasing, State, care_of
from core.messages import Choice
from core.person import Diet
from core.questions import do

MOVING = (Choice("move:yes", "label-move-yes"), Choice("move:no", "label-move-no"))
"""Chinese too: 「不用提醒運動」 read as words would end the reminder itself."""

STANDING: tuple[Choice, ...] = (
    *intents.MENU,
    *(EATING, DOCTOR),
    *(do("why"), do("unremember"), do("stop_reminder"), do("delete_data"), do("restart")),
    *(TAKING, LIST, CALENDAR, WEEK, UNDO),
    *(Choice("circle:invite", "label-circle-invite"), Choice("circle:after", "label-circle-after")),
    *(Choice("zone:ask", "label-zone-ask"), Choice("calendar:off", "label-calendar-off")),
    *MOVING,
    *(Choice(f"change:{each}", f"label-change-{each}") for each in ("age", "sex", "sun", "diet")),
    Choice("change:conditions", "label-change-conditions"),
)


def open_choices(state: State) -> tuple[Choice, ...]:
    """Return the buttons whose label may be typed for a tap, those of the open question first."""
    is_translated = care_of(state).manner.locale is not None
    standing = STANDING if is_translated else MOVING
    match state:
        case Erasing():
            return (*erasing.choices(state), *standing)
        case Asking():
            shown = taps.choices_of(state.ask)
            return tuple(
                each for each in (*shown, *standing) if is_translated or not _in_words(each)
            )
        case _:
            return standing


def _in_words(choice: Choice) -> bool:
    """Whether a Chinese label is an answer of its own: who types 全素 has said what there is.

    A tap on one of a list waits for more taps, and so does an illness typed: more may follow it.
    """
    tap = taps.read(choice.data)
    if tap is None:
        return False
    return tap.about == "diet" and tap.value in set(Diet)
