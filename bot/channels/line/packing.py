"""At most five messages a request: what is more is joined, and only then split."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence

from bot.channels.line import limits
from bot.channels.line.flex import Json


def packs(messages: Sequence[Json]) -> list[Sequence[Json]]:
    """Return the requests that carry these messages, in order and without loss."""
    if len(messages) > limits.MESSAGES_A_REQUEST:
        messages = list(_joined(messages))
    step = limits.MESSAGES_A_REQUEST
    return [messages[at : at + step] for at in range(0, len(messages), step)]


def key(retry_key: str, at: int) -> str:
    """Return the retry key of the request at this place: the same over all tries."""
    return retry_key if at == 0 else str(uuid.uuid5(uuid.NAMESPACE_OID, f"{retry_key}/{at}"))


def _joined(messages: Sequence[Json]) -> Iterator[Json]:
    """Join neighbouring texts; the later one's quick replies stay."""
    last: Json | None = None
    for message in messages:
        together = _together(last, message) if last else None
        if last and not together:
            yield last
        last = together or message
    if last:
        yield last


def _together(one: Json, other: Json) -> Json | None:
    if one["type"] != "text" or other["type"] != "text":
        return None
    text = f"{one['text']}\n\n{other['text']}"
    fits = limits.utf16_units(text) <= limits.TEXT_UNITS
    return other | {"text": text} if fits else None
