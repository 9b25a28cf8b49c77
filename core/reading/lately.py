"""What was just read is not read again: short answers are everybody's (女, 很少, 都沒有)."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Concatenate, ParamSpec, TypeVar, cast

SHORT = 12
"""Characters: what is longer is one person's own, seldom said again, and not remembered."""

_MANY = 1024
"""Short messages remembered with what they meant, and with nobody's name beside them."""

_More = ParamSpec("_More")
_Read = TypeVar("_Read")
Reader = Callable[Concatenate[str, _More], _Read]


def lately(reader: Reader[_More, _Read]) -> Reader[_More, _Read]:
    """Let a pure reader of a text answer from memory what it was lately asked, where it is short.

    All else that it is given is hashable; what it returns is frozen.
    """
    remembered = cast("Reader[_More, _Read]", lru_cache(maxsize=_MANY)(reader))

    @wraps(reader)
    def read(text: str, /, *args: _More.args, **more: _More.kwargs) -> _Read:
        if len(text) > SHORT:
            return reader(text, *args, **more)
        return remembered(text, *args, **more)

    return read
