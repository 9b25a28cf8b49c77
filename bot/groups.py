"""A group is a stranger: what is called there never reaches anyone's own conversation."""

from __future__ import annotations

from dataclasses import replace

from bot.arrivals import Arrival
from core.messages import Called, Left


def apart(arrival: Arrival) -> Arrival:
    """Return an arrival from a group as a call of that group; any other as it is."""
    if not arrival.source:
        return arrival
    channel = arrival.person.partition(":")[0]
    event = arrival.event if isinstance(arrival.event, Left) else Called()
    return replace(arrival, person=f"{channel}:{arrival.source}", event=event)
