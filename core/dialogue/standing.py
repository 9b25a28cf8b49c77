"""Buttons that stand under answers, whatever is asked: typed, a label is its tap (LINE on a PC).

Most Chinese labels are read as words; in another language a button's words are not always a
sentence.
"""

from __future__ import annotations

from core.dialogue import intents, taps
from core.dialogue.diet.eating import UNDO, WEEK
from core.dialogue.kept import erasing
from core.dialogue.kept.sharing import LIST, REVOKE_ALL
from core.dialogue.reminders.due import CALENDAR
from core.dialogue.scene import DOCTOR, EATING, TAKING
from core.dialogue.states import Asking, Erasing, State, care_of
from core.messages import Choice
from core.person import Diet
from core.questions import do

_CALENDAR_OFF = Choice("calendar:off", "label-calendar-off")
_OTHER_PHONE = Choice("circle:move", "label-circle-move")

IN_CHINESE = (
    *(Choice("move:yes", "label-move-yes"), Choice("move:no", "label-move-no")),
    *(do("help"), WEEK, UNDO, _CALENDAR_OFF, _OTHER_PHONE, REVOKE_ALL),
)
"""Chinese too: read as words, 「不用提醒運動」 would end the reminder itself, and 「能做什麼」 asks
what osteocalcin does."""

STANDING: tuple[Choice, ...] = (
    *intents.MENU,
    *(EATING, DOCTOR),
    *(do("why"), do("unremember"), do("stop_reminder"), do("delete_data"), do("restart")),
    *(TAKING, LIST, CALENDAR, WEEK, UNDO),
    *(Choice("circle:invite", "label-circle-invite"), Choice("circle:after", "label-circle-after")),
    *(Choice("zone:ask", "label-zone-ask"), Choice("week:last", "label-last-month")),
    *(each for each in IN_CHINESE if each not in {*intents.MENU, WEEK, UNDO}),
    *(Choice(f"change:{each}", f"label-change-{each}") for each in ("age", "sex", "sun", "diet")),
    Choice("change:conditions", "label-change-conditions"),
)


def open_choices(state: State) -> tuple[Choice, ...]:
    """Return the buttons whose label may be typed for a tap, those of the open question first."""
    is_translated = care_of(state).manner.locale is not None
    standing = STANDING if is_translated else IN_CHINESE
    match state:
        case Erasing():
            return (*erasing.choices(state), *standing)
        case Asking():
            shown = taps.choices_of(state.ask)
            if not is_translated:
                shown = tuple([each for each in shown if not _in_words(each)])
            return (*shown, *standing)
        case _:
            return standing


def _in_words(choice: Choice) -> bool:
    """Whether a Chinese label is an answer of its own: who types 全素 has said what there is.

    A tap on one of a list waits for more taps, and so does an illness typed: more may follow it.
    """
    tap = taps.read(choice.data) if choice.data.startswith(_OF_DIET) else None
    return tap is not None and tap.value in _DIETS


_OF_DIET, _DIETS = "diet:", frozenset(Diet)
