"""LINE's webhook JSON as arrivals, tolerant: what is unknown is passed over, nothing raises.

LINE adds event types, values and fields unannounced (development guidelines).
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any

import orjson

from bot.arrivals import Arrival
from bot.channels.line import groups, limits
from core.messages import Arrived, Chose, Event, Left, Said, Sent, Wordless

Json = dict[str, Any]

_KINDS = {
    "sticker": Wordless.STICKER,
    "image": Wordless.PHOTO,
    "video": Wordless.VIDEO,
    "audio": Wordless.VOICE,
    "location": Wordless.LOCATION,
    "file": Wordless.FILE,
}
_ADDRESS = re.compile(r"[!-~]{1,128}")
_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_CONSOLE_TEST = re.compile(r"0{32}|f{32}")  # reply tokens of the console's old "Verify"


class UnreadableError(ValueError):
    """The body is no JSON object."""


def read(body: bytes, received_at: datetime) -> tuple[list[Arrival], int]:
    """Return what concerns us, each event once, and how many events there were.

    Raises:
        UnreadableError: the body is no JSON object.
    """
    events = _objects(_loaded(body).get("events"))
    arrivals = [one for event in events if (one := arrival(event, received_at))]
    once = {one.event_id: one for one in reversed(arrivals)}
    return list(reversed(once.values())), len(events)


def _loaded(body: bytes) -> Json:
    try:
        value = _json(body)
    except (ValueError, RecursionError) as error:
        raise UnreadableError from error
    if not isinstance(value, dict):
        raise UnreadableError
    return value


def _json(body: bytes) -> object:
    """Read with orjson; what it is too strict for (half an emoji) with the standard library."""
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        return json.loads(body)


def arrival(event: Json, received_at: datetime) -> Arrival | None:
    """Return one event as it came in, or None where it is not for us to answer."""
    token = _word(event.get("replyToken"))
    if event.get("mode") == "standby" or _CONSOLE_TEST.fullmatch(token):
        return None
    person, source = _where(event.get("source"))
    happened = _happened(event, source)
    if not person or happened is None:
        return None
    return Arrival(
        person=f"line:{person}",
        event_id=_event_id(event),
        event=happened,
        received_at=received_at,
        happened_at=_happened_at(event.get("timestamp"), received_at),
        reply_to=token,
        source=source,
    )


def _where(source: object) -> tuple[str, str]:
    """Return person and group: a group without a named person speaks for itself."""
    fields = source if isinstance(source, dict) else {}
    group = _word(fields.get("groupId")) or _word(fields.get("roomId"))
    return _word(fields.get("userId")) or group, group


def _happened(event: Json, source: str) -> Event | None:
    match event.get("type"):
        case "message":
            return _message(_object(event.get("message")), source)
        case "messageEdited":
            return _edited(_object(event.get("message")), source)
        case "postback":
            return _postback(_object(event.get("postback")))
        case "unsend":
            return None if source else Sent(Wordless.UNSENT)
        case _:
            return _coming_and_going(event, source)


def _coming_and_going(event: Json, source: str) -> Event | None:
    match event.get("type"):
        case "follow":
            return Arrived(again=_object(event.get("follow")).get("isUnblocked") is True)
        case "join" if source:
            return Arrived()
        case "unfollow" | "leave":
            return Left()
        case _:
            return None


def _message(message: Json, source: str) -> Event | None:
    if source:
        words = groups.called(message)
        return None if words is None else Said(limits.clean(words))
    kind, text = message.get("type"), message.get("text")
    if kind == "text" and isinstance(text, str):
        return Said(limits.clean(text))
    return Sent(_KINDS.get(kind, Wordless.OTHER) if isinstance(kind, str) else Wordless.OTHER)


def _edited(message: Json, source: str) -> Event | None:
    unasked = source and groups.called(message) is None
    return None if unasked else Sent(Wordless.EDITED)


def _postback(postback: Json) -> Event:
    """Return the tapped choice; the time picker's answer as the data ``time:HH:MM``."""
    picked = _object(postback.get("params")).get("time")
    if isinstance(picked, str) and _TIME.fullmatch(picked):
        return Chose(f"time:{picked}")
    data = postback.get("data")
    return Chose(limits.clean(data) if isinstance(data, str) else "")


def _event_id(event: Json) -> str:
    """Return LINE's id; without one, the message's, else what else tells it apart."""
    message = _word(_object(event.get("message")).get("id"))
    kind, token = _word(event.get("type")), _word(event.get("replyToken"))
    moment = event.get("timestamp")
    other = f"{token}:{moment}" if isinstance(moment, int) else token
    return _word(event.get("webhookEventId")) or f"{kind}:{message or other}"


def _happened_at(timestamp: object, received_at: datetime) -> datetime:
    """Read LINE's milliseconds; anything else means now."""
    if not isinstance(timestamp, int) or isinstance(timestamp, bool):
        return received_at
    try:
        return datetime.fromtimestamp(timestamp / 1000, UTC)
    except (OverflowError, ValueError, OSError):
        return received_at


def _word(value: object) -> str:
    return value if isinstance(value, str) and _ADDRESS.fullmatch(value) else ""


def _object(value: object) -> Json:
    return value if isinstance(value, dict) else {}


def _objects(value: object) -> list[Json]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
