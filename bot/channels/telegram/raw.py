"""Typed looks into JSON that anybody may have written."""

from __future__ import annotations

import json

import orjson

Json = dict[str, object]

_LARGEST_ID = 2**63 - 1


class UnreadableError(ValueError):
    """Something expected in an update is missing or of another kind."""


def parse(body: bytes) -> object:
    """Read JSON; where the strict reader refuses (a lone surrogate), ask the tolerant one.

    Raises:
        UnreadableError: it is not JSON, or nested beyond reason.
    """
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        return _parse_tolerantly(body)


def _parse_tolerantly(body: bytes) -> object:
    try:
        found: object = json.loads(body.decode("utf-8", "replace"))
    except (ValueError, RecursionError) as fault:
        raise UnreadableError from fault
    return found


def obj(value: object) -> Json:
    """Return a JSON object as it is.

    Raises:
        UnreadableError: it is none.
    """
    if isinstance(value, dict):
        return value
    raise UnreadableError


def part(source: Json, key: str) -> Json:
    """Return an object inside; an empty one where there is none."""
    found = source.get(key)
    return found if isinstance(found, dict) else {}


def parts(source: Json, key: str) -> list[Json]:
    """Return the objects of a list inside; none where there is no list."""
    found = source.get(key)
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []


def number(source: Json, key: str) -> int:
    """Return a whole number of at most 64 bits.

    Raises:
        UnreadableError: there is none.
    """
    found = source.get(key)
    if isinstance(found, int) and not isinstance(found, bool) and abs(found) <= _LARGEST_ID:
        return found
    raise UnreadableError


def words(source: Json, key: str) -> str:
    """Return a text that can be stored anywhere; an empty one where there is none."""
    found = source.get(key)
    return storable(found) if isinstance(found, str) else ""


def storable(text: str) -> str:
    """Drop what UTF-8 (lone surrogates) and PostgreSQL (NUL) refuse."""
    return text.encode("utf-8", "ignore").decode().replace("\0", "")
