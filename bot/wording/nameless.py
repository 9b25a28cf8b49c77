"""Which replies many are told word for word, so that their words may be kept in memory."""

from __future__ import annotations

from collections.abc import Iterable

from core.messages import Argument, Ask, Choice, Reply, Say, ShowPlan

Arguments = Iterable[tuple[str, Argument]]
HERE = frozenset({"group-private"})
"""Texts with a link of this house under them."""


def is_common(reply: Reply) -> bool:
    """Whether no word of anybody's own stands in a reply, nor a link of this house."""
    match reply:
        case Say() | Ask():
            return not (reply.id in HERE or _has_own(reply.args) or _names(reply.choices))
        case ShowPlan(name=None, taking=None):
            return not _names(reply.choices)
        case _:
            return False


def _names(choices: Iterable[Choice]) -> bool:
    return any(each.args and _has_own(each.args) for each in choices)


def _has_own(args: Arguments) -> bool:
    return any(_is_own(value) for _, value in args)


def _is_own(value: Argument) -> bool:
    match value:
        case str():
            return True
        case int():
            return False
        case tuple():
            return any(map(_is_own, value))
        case _:
            return _has_own(value.args)
