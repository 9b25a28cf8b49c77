"""What many are told alike is shaped once: a channel remembers how it showed it."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Concatenate, ParamSpec, TypeVar, cast

from bot.bubbles import Bubble

_MANY = 128
"""Turns remembered; a plan's card is some 30 KB as LINE's JSON."""

_More = ParamSpec("_More")
_Shaped = TypeVar("_Shaped")
Shaper = Callable[Concatenate[tuple[Bubble, ...], _More], _Shaped]


def commonly(shaper: Shaper[_More, _Shaped]) -> Shaper[_More, _Shaped]:
    """Let a pure shaper of bubbles answer from memory where all of them are common.

    All else that it is given is hashable; nobody changes what it returns.
    """
    remembered = cast("Shaper[_More, _Shaped]", lru_cache(maxsize=_MANY)(shaper))

    @wraps(shaper)
    def shape(bubbles: tuple[Bubble, ...], /, *args: _More.args, **more: _More.kwargs) -> _Shaped:
        is_common = all(each.is_common for each in bubbles)
        return (remembered if is_common else shaper)(bubbles, *args, **more)

    return shape
