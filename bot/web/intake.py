"""What a page sends, read with suspicion: a letter to store, or how far it has read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

import orjson

from core.messages import Arrived, Chose, Event, Said

LARGEST_BODY = 64 * 1024
"""Bytes; the page itself stops at 5,000 characters, as LINE does."""
LONGEST_CHOICE = 300
LARGEST_ROW = 2**63 - 1
NO_ROW = "acked must be a row id"
NO_JSON = "the body must be JSON"
NO_OBJECT = "the body must be a JSON object"
NO_UUID = "id must be a UUID"
NOT_ONE = "one of text, choose, arrive is wanted"
WRONG_TYPE = "text and choose are strings, arrive is true"
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""What a link to the page may carry, as in Telegram's deep links."""

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


class UnreadableError(ValueError):
    """What came is not what our page sends."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How far a tab has read: ``acked`` is the last row it showed, ``era`` whose numbering."""

    acked: int
    era: str


@dataclass(frozen=True, slots=True)
class Letter:
    """One thing a person said, chose, or that they came."""

    id: str
    event: Event
    reading: Reading


def letter(body: bytes) -> Letter:
    """Read the body of POST /chat/say.

    Raises:
        UnreadableError: it is not one JSON object with an ``id`` and one of ``text``,
            ``choose`` and ``arrive``.
    """
    fields = _object(body)
    return Letter(_uuid(fields.get("id")), _event(fields), _reading(fields))


def reading(query: Mapping[str, str]) -> Reading:
    """Read the query of GET /chat/wait.

    Raises:
        UnreadableError: ``acked`` is no row id.
    """
    acked = query.get("acked", "0")
    if not (acked.isascii() and acked.isdecimal() and len(acked) < 20):  # noqa: PLR2004 (2**63)
        raise UnreadableError(NO_ROW)
    return _reading({"acked": int(acked), "era": query.get("era")})


def _object(body: bytes) -> Mapping[str, object]:
    try:
        fields = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise UnreadableError(NO_JSON) from error
    if not isinstance(fields, dict):
        raise UnreadableError(NO_OBJECT)
    return fields


def _uuid(value: object) -> str:
    if not isinstance(value, str):
        raise UnreadableError(NO_UUID)
    try:
        return str(UUID(value))
    except ValueError as error:
        raise UnreadableError(NO_UUID) from error


def _event(fields: Mapping[str, object]) -> Event:
    if len(fields.keys() & {"text", "choose", "arrive"}) != 1:
        raise UnreadableError(NOT_ONE)
    match fields:
        case {"text": str(text)}:
            return Said(CONTROL.sub("", text))
        case {"choose": str(data)} if len(data) <= LONGEST_CHOICE:
            return Chose(CONTROL.sub("", data))
        case {"arrive": True, "start": str(payload)} if PAYLOAD.fullmatch(payload):
            return Arrived(payload)
        case {"arrive": True}:
            return Arrived()
        case _:
            raise UnreadableError(WRONG_TYPE)


def _reading(fields: Mapping[str, object]) -> Reading:
    acked, era = fields.get("acked", 0), fields.get("era")
    if isinstance(acked, bool) or not isinstance(acked, int) or not 0 <= acked <= LARGEST_ROW:
        raise UnreadableError(NO_ROW)
    return Reading(acked, era if isinstance(era, str) else "")
