"""A typed label is the tap it names: buttons only save typing (LINE on a PC has none)."""

from __future__ import annotations

from bot.wording import Locales
from core.dialogue import State, open_choices
from core.dialogue.states import care_of
from core.messages import Chose, Event, Said


def as_tap(event: Event, state: State, locales: Locales) -> Event:
    """Return the tap whose label was typed, or the event as it is."""
    if not isinstance(event, Said):
        return event
    wording = locales.of(care_of(state).manner.locale)
    typed = event.text.strip().casefold()
    for choice in open_choices(state):
        if wording.worded(choice.label, dict(choice.args)).casefold() == typed:
            return Chose(choice.data)
    return event
