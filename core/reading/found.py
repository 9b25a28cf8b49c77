"""What one reader found: values with the span they came from, so that no span is used twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import time
from typing import Protocol

from core.reading.understood import Birth, Doubt, Slot, Span


@dataclass(frozen=True, slots=True)
class Found:
    """A value for a slot, read at ``span`` of the normalised text."""

    slot: Slot
    value: object
    span: Span


@dataclass(frozen=True, slots=True)
class Readings:
    """All that one reader has to say of one message; most readers use the first two only.

    ``days`` are 1..7, Monday = 1. ``relation`` and ``name`` are as typed (normalised).
    ``corrects`` is True where the words themselves say that something earlier was wrong.
    """

    found: tuple[Found, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    refused: frozenset[Slot] = frozenset()
    birth: Birth | None = None
    days: tuple[int, ...] | None = None
    times: tuple[time, ...] = ()  # all the times of day, in their order
    relation: str | None = None
    name: str | None = None
    corrects: bool = False


NOTHING = Readings()


def moved(readings: Readings, by: int) -> Readings:
    """Return what was read of the end of a text with its places in the whole."""
    found = tuple(
        replace(each, span=Span(each.span.start + by, each.span.end + by))
        for each in readings.found
    )
    return replace(readings, found=found)


class Stretch(Protocol):
    """What stands at ``text[start:end]``: a span, a hit."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


def overlap(one: Stretch, other: Stretch) -> bool:
    """Say whether two stretches of a text share a character."""
    return one.start < other.end and other.start < one.end


def clash(one: Found, other: Found) -> bool:
    """Say whether two findings cannot both stand.

    The very same word may fill two slots (阿嬤: grandmother, and female), and a 我 may stand in
    a longer phrase; otherwise a character that was read once is not read again.
    """
    if one.span == other.span:
        return one.slot == other.slot
    if {one.slot, other.slot} == {Slot.AGE, Slot.SUN}:
        return False  # her years say nothing of the sun: 她 85歲 每天坐輪椅在家
    if one.slot != other.slot and any(_is_pronoun(each) for each in (one, other)):
        return False
    return overlap(one.span, other.span)


def _is_pronoun(found: Found) -> bool:
    """Whether a finding is the 我 of 我吃素, which says who and leaves the rest to be read."""
    return found.slot is Slot.SUBJECT and found.span.end - found.span.start == 1


def without_clashes(found: Iterable[Found]) -> tuple[Found, ...]:
    """Keep the findings in their order, dropping each that clashes with an earlier one.

    Args:
        found: Findings of one message, the most trusted first.

    Returns:
        Those that can stand together, in the same order.
    """
    kept: list[Found] = []
    for each in found:
        if not any(clash(each, earlier) for earlier in kept):
            kept.append(each)
    return tuple(kept)
