"""Reads what a newer version wrote, and writes it again with all that this one cannot read.

Only a state in which something is unknown comes here (``core.growing`` says where it is kept).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeAlias, Union, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter, ValidationError

from core.diary import Diary
from core.growing import Growing

BEYOND = "beyond"
STANDS_IN = "unread"
"""The member that stands for those only a newer version has, in enumerations that have one."""

Json: TypeAlias = Any  # what json.loads returns
Note: TypeAlias = dict[str, Json]
"""What could not be read of a field, beside what is read of it now (``_restored``)."""


def _of_diary(raw: Mapping[str, Json]) -> Mapping[str, Json]:
    """Read ``off``, the one day that was skipped as a whole (until 2026-11-22), as ``away``."""
    off, away = raw.get("off"), raw.get("away", [])
    if not isinstance(off, int) or not isinstance(away, list):
        return raw
    rest = {name: value for name, value in raw.items() if name != "off"}
    return rest | {"away": [*away, off]} if off and off not in away else rest


FORMER: Mapping[type, Callable[[Mapping[str, Json]], Mapping[str, Json]]] = {Diary: _of_diary}
"""How fields of before are read as those of today, and so never written again."""


class Misfit(Exception):  # noqa: N818 - reads as what it says
    """No value of this type can be made of it, not even in part."""


# ---- reading ----------------------------------------------------------------


def fitted(kind: Any, raw: Json) -> Json:  # noqa: ANN401 - a type form: mypy has no name for it yet
    """Return JSON of this type alone, with what is unknown put aside in ``beyond``.

    Raises:
        Misfit: a part that must be there cannot be read.
    """
    clean, note = _fitted(kind, raw)
    if note is not None:
        raise Misfit
    return clean


def _fitted(kind: Any, raw: Json) -> tuple[Json, Note | None]:  # noqa: ANN401 - see above
    if get_origin(kind) in {Union, UnionType}:
        kind = _arm(kind, raw)
    parts = get_args(kind)
    if is_dataclass(kind):
        return _object(kind, raw), None
    if get_origin(kind) is tuple and parts[-1] is not Ellipsis:
        return _row(parts, raw), None
    if get_origin(kind) in {tuple, frozenset}:
        return _several(parts[0], raw)
    try:
        _adapter(kind).validate_json(json.dumps(raw))
    except ValidationError:
        raise Misfit from None
    return raw, None


def _arm(union: Any, raw: Json) -> Any:  # noqa: ANN401 - see above
    """Return which of several types it is, or all of them where pydantic tells them apart."""
    if raw is None and NoneType in get_args(union):
        return NoneType
    several = [each for each in get_args(union) if each is not NoneType]
    if len(several) == 1:
        return several[0]
    if isinstance(raw, dict) and "kind" in raw:
        named = [each for each in several if _default(each, "kind") == raw["kind"]]
        return named[0] if named else _missing()
    return union


def _default(kind: type, name: str) -> object:
    several = fields(kind) if is_dataclass(kind) else ()
    return next((each.default for each in several if each.name == name), MISSING)


def _missing() -> Any:  # noqa: ANN401 - it never returns
    raise Misfit


def _object(kind: Any, raw: Json) -> Json:  # noqa: ANN401 - see above
    if not isinstance(raw, dict):
        raise Misfit
    hints, clean, beyond = _hints(kind), dict[str, Json](), dict[str, Json]()
    today = FORMER[kind](raw) if kind in FORMER else raw
    for name, value in today.items():
        if name not in hints:
            beyond[name] = value
            continue
        try:
            clean[name], note = _fitted(hints[name], value)
        except Misfit:
            note = {"was": value, "as": _standing_in(kind, name)}
        if note is not None:
            beyond[name] = note
    if any(_is_required(each) and each.name not in clean for each in fields(kind)):
        raise Misfit
    if beyond and issubclass(kind, Growing):
        clean[BEYOND] = [[name, json.dumps(value)] for name, value in beyond.items()]
    return clean


def _standing_in(kind: Any, name: str) -> Json:  # noqa: ANN401 - see above
    """Return a field's default as JSON; a field without one cannot be done without."""
    [found] = (each for each in fields(kind) if each.name == name)
    if _is_required(found):
        raise Misfit
    made = found.default_factory
    default = found.default if made is MISSING else made()
    return _adapter(_hints(kind)[name]).dump_python(default, mode="json")


def _is_required(each: Field[Any]) -> bool:
    return each.default is MISSING and each.default_factory is MISSING


def _row(parts: Sequence[Any], raw: Json) -> Json:
    if not isinstance(raw, list) or len(raw) != len(parts):
        raise Misfit
    return [fitted(kind, each) for kind, each in zip(parts, raw, strict=True)]


def _several(kind: Any, raw: Json) -> tuple[Json, Note | None]:  # noqa: ANN401 - see above
    if not isinstance(raw, list):
        raise Misfit
    clean, unread = list[Json](), list[Json]()
    for each in raw:
        try:
            clean.append(fitted(kind, each))
        except Misfit:
            unread.append(each)
    if not unread:
        return clean, None
    if isinstance(kind, type) and issubclass(kind, Enum) and STANDS_IN in _values(kind):
        return [*clean, STANDS_IN], {"for": unread}
    if all(isinstance(each, dict) for each in unread):
        return clean, {"more": unread}
    return clean, {"was": raw, "as": clean}


def _values(kind: type[Enum]) -> set[object]:
    return {each.value for each in kind}


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:  # noqa: ANN401 - see above
    return TypeAdapter(kind)


@cache
def _hints(kind: Any) -> Mapping[str, Any]:  # noqa: ANN401 - see above
    return {name: of for name, of in get_type_hints(kind).items() if name != BEYOND}


# ---- writing ----------------------------------------------------------------

MARK = b'"beyond":'
"""Within a text its quotes would be escaped, so this is the field and nothing else."""


def spread(written: bytes) -> bytes:
    """Put what ``beyond`` holds back where it was read, so that a newer version finds it there."""
    if MARK not in written:
        return written
    return json.dumps(_spread(json.loads(written)), ensure_ascii=False).encode()


def _spread(node: Json) -> Json:
    if isinstance(node, list):
        return [_spread(each) for each in node]
    if not isinstance(node, dict):
        return node
    known = {name: _spread(each) for name, each in node.items() if name != BEYOND}
    for name, text in node.get(BEYOND, ()):
        kept = json.loads(text)
        known[name] = _restored(known[name], kept) if name in known else kept
    return known


def _restored(now: Json, note: Note) -> Json:
    """Return a field as it is to be written: what was changed since, was meant to be changed."""
    if "as" in note:
        return note["was"] if now == note["as"] else now
    if not isinstance(now, list):  # it was dropped as a whole
        return now
    if "more" in note:
        return [*now, *note["more"]]
    kept = [each for each in now if each != STANDS_IN]
    return [*kept, *note["for"]] if STANDS_IN in now else kept
